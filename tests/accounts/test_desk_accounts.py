"""Accounts, bylines and roles at the desk."""

import re

import pytest
from django.contrib.auth.models import Group
from django.core import mail
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse

from newsroom.accounts.models import StaffProfile, User
from newsroom.accounts.operations.staff import engage
from newsroom.audit.models import Entry
from tests.factories.photos import picture_file
from tests.personas import PASSWORD, hire

USERS, BYLINES = "admin:accounts_user", "admin:accounts_staffprofile"


@pytest.fixture
def teknis(db):
    """Administers the accounts, without being a superuser."""
    return hire("Tono Prasetyo", position="technical_admin", role="Admin teknis")


def form_of(client, address):
    """What a browser would send back of the form as it is shown."""
    form = client.get(address).context["adminform"].form
    values = {name: form[name].value() for name in form.fields if name != "password"}
    return {name: value for name, value in values.items() if value not in (None, "", False, [])}


def test_a_new_colleague_gets_an_account_with_a_role_and_comes_in(client, teknis):
    client.force_login(teknis)
    role = Group.objects.get(name="Reporter")
    answer = client.post(
        reverse(f"{USERS}_add"),
        {"email": "Baru@Redaksi.example", "usable_password": "true", "password1": PASSWORD, "password2": PASSWORD,
         "is_staff": "on", "groups": [role.pk]},
    )  # fmt: skip
    assert answer.status_code == 302, answer.context["adminform"].form.errors
    user = User.objects.get(email="baru@redaksi.example")
    assert set(user.groups.all()) == {role}
    assert list(Entry.objects.filter(target_id=str(user.pk)).order_by("id").values_list("action", flat=True)) == [
        "account.make",
        "account.roles",
    ]
    client.post("/akun/keluar/")
    assert client.post("/admin/login/", {"username": user.email, "password": PASSWORD}).status_code == 302


def test_an_administrator_gives_roles_to_others_but_not_to_himself(client, teknis, rani):
    client.force_login(teknis)
    chief = Group.objects.get(name="Pemimpin redaksi")
    for user, gets_it in ((rani, True), (teknis, False)):
        address = reverse(f"{USERS}_change", args=[user.pk])
        answer = client.post(address, {**form_of(client, address), "groups": [chief.pk]})
        assert answer.status_code == (302 if gets_it else 403)
        assert (chief in user.groups.all()) is gets_it


def test_an_administrator_does_not_rise_above_himself(client, teknis, admin):
    client.force_login(teknis)
    own = reverse(f"{USERS}_change", args=[teknis.pk])
    assert 'name="is_superuser"' not in client.get(own).text
    client.post(own, {**form_of(client, own), "is_superuser": "on"})
    teknis.refresh_from_db()
    assert not teknis.is_superuser
    theirs = reverse(f"{USERS}_change", args=[admin.pk])
    client.post(theirs, {"email": "direbut@redaksi.example", "is_active": "on"})
    password = reverse("admin:auth_user_password_change", args=[admin.pk])
    assert client.post(password, {"password1": PASSWORD, "password2": PASSWORD}).status_code == 403
    admin.refresh_from_db()
    assert admin.email == "admin@redaksi.example"


def test_accounts_are_shut_not_deleted(client, admin, rani):
    client.force_login(admin)
    assert client.post(reverse(f"{USERS}_delete", args=[rani.pk]), {"post": "yes"}).status_code == 403
    address = reverse(f"{USERS}_change", args=[rani.pk])
    data = form_of(client, address)
    data.pop("is_active")
    assert client.post(address, data).status_code == 302
    rani.refresh_from_db()
    assert not rani.is_active


def test_a_new_password_from_the_administrator_stands_in_the_log(client, teknis, rani):
    client.force_login(teknis)
    address = reverse("admin:auth_user_password_change", args=[rani.pk])
    new = "sandi baru yang panjang"
    client.post(address, {"usable_password": "true", "password1": new, "password2": new})
    rani.refresh_from_db()
    assert rani.check_password(new)
    assert Entry.objects.get(action="account.password").target_id == str(rani.pk)


def test_accounts_are_found_by_the_beginning_of_their_address(client, admin, rani, budi):
    client.force_login(admin)
    page = client.get(reverse(f"{USERS}_changelist"), {"q": "RANI"}).text
    assert rani.email in page and budi.email not in page


def test_a_byline_gets_an_address_and_a_face(client, sari, settings, tmp_path):
    settings.MEDIA_ROOT = tmp_path
    client.force_login(sari)
    portrait = SimpleUploadedFile("rani.jpg", picture_file(), "image/jpeg")
    data = {"name": "Rani Siregar", "position": "reporter", "initials": "rsg", "new_portrait": portrait}
    answer = client.post(reverse(f"{BYLINES}_add"), data)
    assert answer.status_code == 302, answer.context["adminform"].form.errors
    profile = StaffProfile.objects.get(name="Rani Siregar")
    assert profile.slug == "rani-siregar"
    assert profile.portrait.name.startswith("staff/") and profile.portrait.name.endswith(".webp")
    assert "<img" in client.get(reverse(f"{BYLINES}_change", args=[profile.pk])).text


def test_a_face_that_is_no_picture_is_refused_and_the_rest_is_kept(client, sari):
    client.force_login(sari)
    data = {"name": "Rani", "position": "reporter", "new_portrait": SimpleUploadedFile("x.jpg", b"MZ not a picture")}
    page = client.post(reverse(f"{BYLINES}_add"), data, follow=True)
    assert 'class="error"' in page.text
    assert StaffProfile.objects.get(name="Rani").portrait.name == ""


def test_whoever_has_left_is_not_offered_for_new_stories(client, sari):
    engage(name="Rani Siregar", position="reporter", by=sari)
    engage(name="Rana Lama", position="reporter", by=sari, left_on="2024-01-01")
    client.force_login(sari)
    where = {"app_label": "articles", "model_name": "contribution", "field_name": "profile", "term": "ran"}
    found = client.get(reverse("admin:autocomplete"), where)
    assert [row["text"] for row in found.json()["results"]] == ["Rani Siregar"]


def test_nobody_widens_the_rights_of_his_own_role(client, teknis):
    client.force_login(teknis)
    for name, status in (("Moderator", 302), ("Admin teknis", 403)):
        role = Group.objects.get(name=name)
        address = reverse("admin:auth_group_change", args=[role.pk])
        before = role.permissions.count()
        answer = client.post(address, {"name": name, "permissions": []})
        assert answer.status_code == status
        assert role.permissions.count() == (0 if status == 302 else before)
    assert Entry.objects.get(action="role.rights").detail["taken"]


@pytest.mark.parametrize("who", ["rani", "made"])
def test_reporters_and_moderators_have_no_business_here(client, request, who, admin):
    client.force_login(request.getfixturevalue(who))
    for name in (f"{USERS}_changelist", f"{USERS}_add", "admin:auth_group_changelist", "admin:audit_entry_changelist"):
        assert client.get(reverse(name)).status_code == 403
    assert client.get(reverse(f"{USERS}_change", args=[admin.pk])).status_code == 403
    assert client.get(reverse("admin:audit_entry_export")).status_code == 403
    assert client.get(reverse("admin:outlet_outlet_change", args=[1])).status_code == 403


def test_a_forgotten_password_of_the_desk(client, rani):
    assert "/akun/sandi/" in client.get("/admin/login/").text
    client.post("/akun/sandi/", {"email": rani.email})
    link = re.search(r"http://testserver(/akun/sandi/\S+)", mail.outbox[0].body)[1]
    form = client.get(link, follow=True)
    new = "sandi baru yang panjang"
    answer = client.post(form.request["PATH_INFO"], {"new_password1": new, "new_password2": new})
    assert answer.url == "/akun/sandi/selesai/"
    assert client.get(answer.url).status_code == 200
    rani.refresh_from_db()
    assert rani.check_password(new)
    assert "new_password1" not in client.get(link, follow=True).text


def test_readers_and_strangers_get_no_such_mail_and_the_same_answer(client, tamu, rani):
    for email in (tamu.email, "siapa@pembaca.example", rani.email):
        assert client.post("/akun/sandi/", {"email": email}).url == "/akun/sandi/terkirim/"
    assert [letter.to for letter in mail.outbox] == [[rani.email]]


def test_nobody_is_flooded_with_new_passwords(client, rani):
    answers = [client.post("/akun/sandi/", {"email": rani.email}).status_code for _ in range(4)]
    assert answers == [302, 302, 302, 429] and len(mail.outbox) == 3
