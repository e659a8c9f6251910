"""What the owner of an account can do with it."""

import json
from datetime import timedelta

import pytest
from django.core.exceptions import PermissionDenied
from django.db import IntegrityError, transaction

from newsroom import wiring
from newsroom.accounts.models import Consent, ReaderProfile, User
from newsroom.accounts.operations.consents import accept, current_versions, withdraw
from newsroom.accounts.operations.erase import erase
from newsroom.accounts.operations.naming import set_display_name
from newsroom.accounts.operations.signup import account_for_code, forget_unused
from newsroom.accounts.reading.consent import needs_welcome
from newsroom.accounts.rooms import AccountRoom
from newsroom.audit.models import Entry

PRIVATE = ("/akun/", "/akun/persetujuan/", "/akun/persetujuan/riwayat/", "/akun/nama/", "/akun/data/", "/akun/hapus/")


@pytest.fixture
def dewi(client, tamu):
    """A reader with everything: name, consents, signed in."""
    set_display_name(tamu, name="Dewi Melak", by=tamu)
    accept(tamu, versions=current_versions(), by=tamu)
    client.force_login(tamu)
    return tamu


@pytest.mark.parametrize("address", PRIVATE)
def test_strangers_are_asked_to_sign_in_first(client, db, address):
    assert client.get(address).url == f"/akun/masuk/?next={address}"


@pytest.mark.parametrize("address", [*PRIVATE, "/akun/masuk/"])
def test_nothing_of_an_account_is_kept_by_caches(client, dewi, address):
    answer = client.get(address)
    assert "no-store" in answer["Cache-Control"] and "private" in answer["Cache-Control"]


def test_the_overview_leads_everywhere_and_every_link_opens(client, dewi):
    page = client.get("/akun/")
    assert dewi.email in page.text and "Dewi Melak" in page.text
    for link in page.context["links"]:
        assert client.get(link.url).status_code == 200


def test_another_name(client, dewi):
    assert client.post("/akun/nama/", {"display_name": "Dewi Berau"}).status_code == 302
    dewi.reader_profile.refresh_from_db()
    assert dewi.reader_profile.display_name == "Dewi Berau"
    # What happened is said on the next page, once.
    assert "page-messages" in client.get("/akun/").text
    assert "page-messages" not in client.get("/akun/").text


def test_a_refused_name_is_kept_in_the_form_with_the_reason(client, dewi):
    page = client.post("/akun/nama/", {"display_name": "Redaksi"})
    assert page.status_code == 200 and 'value="Redaksi"' in page.text and "errorlist" in page.text


def test_staff_are_named_by_the_newsroom(client, rani):
    client.force_login(rani)
    assert client.post("/akun/nama/", {"display_name": "Ratu Berita"}).url == "/akun/"
    assert not ReaderProfile.objects.exists()


def test_signing_out_needs_a_form(client, dewi):
    assert client.get("/akun/keluar/").status_code == 405
    client.post("/akun/keluar/")
    assert client.get("/akun/").status_code == 302


def test_consents_are_shown_and_can_be_taken_back(client, dewi):
    assert not needs_welcome(dewi)
    client.post("/akun/persetujuan/tarik/", {"document": "comment_rules"})
    acts = Consent.objects.filter(user=dewi, document="comment_rules").order_by("id").values_list("act", flat=True)
    assert list(acts) == ["accepted", "withdrawn"]
    assert needs_welcome(dewi)
    page = client.get("/akun/persetujuan/riwayat/").context["page"]
    assert [consent.key for consent in page.standing] == ["privacy"] and len(page.history) == 3
    assert client.post("/akun/persetujuan/tarik/", {"document": "apa saja"}).status_code == 400


def test_what_was_not_given_cannot_be_taken_back_and_the_ledger_stays(dewi, iseng):
    assert withdraw(iseng, document=Consent.Document.COMMENT_RULES, by=iseng) is None
    with pytest.raises(IntegrityError), transaction.atomic():
        Consent.objects.filter(user=dewi).update(version="9")


def test_nobody_agrees_or_names_for_another(dewi, iseng):
    with pytest.raises(PermissionDenied):
        accept(iseng, versions=current_versions(), by=dewi)
    with pytest.raises(PermissionDenied):
        set_display_name(iseng, name="Si Iseng", by=dewi)


def test_all_data_as_a_file(client, dewi, monkeypatch):
    room = AccountRoom(key="comments", export=lambda user: [{"text": "Setuju."}], detach=lambda user: None)
    monkeypatch.setattr(wiring, "ACCOUNT_ROOMS", (room,))
    answer = client.get("/akun/data/")
    assert answer["Content-Disposition"].startswith("attachment;")
    data = json.loads(answer.content)
    assert data["account"]["email"] == dewi.email
    assert data["profile"]["display_name"] == "Dewi Melak"
    assert [row["document"] for row in data["consents"]] == ["comment_rules", "privacy"]
    assert data["comments"] == [{"text": "Setuju."}]


def test_an_erased_account_leaves_neither_name_nor_address(client, dewi, monkeypatch):
    let_go = []
    room = AccountRoom(key="comments", export=lambda user: [], detach=lambda user: let_go.append(user.pk))
    monkeypatch.setattr(wiring, "ACCOUNT_ROOMS", (room,))
    pk, email = dewi.pk, dewi.email
    assert client.post("/akun/hapus/", {}).status_code == 200 and User.objects.filter(pk=pk).exists()
    assert client.post("/akun/hapus/", {"sure": "on"}).url == "/akun/terhapus/"
    assert client.get("/akun/terhapus/").status_code == 200
    assert let_go == [pk]
    assert not User.objects.filter(email=email).exists()
    assert not ReaderProfile.objects.exists() and not Consent.objects.exists()
    log = json.dumps(list(Entry.objects.values("by_name", "target_name", "detail")))
    assert email not in log and "Dewi" not in log
    assert Entry.objects.filter(action="account.erase", target_id=str(pk)).exists()
    assert client.get("/akun/").status_code == 302


def test_an_erasing_that_fails_halfway_erases_nothing(dewi):
    def refuse(user):
        raise RuntimeError("the thread is locked")

    with pytest.raises(RuntimeError):
        erase(dewi, rooms=[AccountRoom(key="x", export=lambda user: None, detach=refuse)], by=dewi)
    assert ReaderProfile.objects.filter(display_name="Dewi Melak").exists()
    assert Entry.objects.filter(by_name=dewi.email).exists()


def test_the_log_of_others_is_untouched(dewi, iseng):
    set_display_name(iseng, name="Si Iseng", by=iseng)
    erase(dewi, rooms=(), by=dewi)
    entry = Entry.objects.get(action="reader.name", target_id=str(iseng.pk))
    assert entry.by_name == iseng.email and entry.detail["name"] == "Si Iseng"


def test_accounts_of_the_newsroom_are_not_erased_by_a_button(client, rani):
    client.force_login(rani)
    assert client.post("/akun/hapus/", {"sure": "on"}).status_code == 403
    with pytest.raises(PermissionDenied):
        erase(rani, rooms=(), by=rani)
    assert User.objects.filter(pk=rani.pk).exists()


def test_nobody_erases_another(dewi, iseng):
    with pytest.raises(PermissionDenied):
        erase(iseng, rooms=(), by=dewi)


def test_addresses_that_never_came_in_are_forgotten(db, tamu, rani):
    old, new = (account_for_code(f"{name}@pembaca.example") for name in ("lama", "baru"))
    User.objects.exclude(pk=new.pk).update(date_joined=old.date_joined - timedelta(days=3))
    assert forget_unused() == 1
    assert set(User.objects.values_list("pk", flat=True)) == {new.pk, tamu.pk, rani.pk}
    assert "lama@" not in json.dumps(list(Entry.objects.values("by_name", "target_name", "detail")))
