"""A reader comes in by a mailed code, over HTTP."""

import time_machine
from django.core import mail
from django.core.cache import cache
from django.test import override_settings
from django.utils import timezone

from newsroom.accounts.models import Consent, ReaderProfile, User
from newsroom.outlet.current import change_outlet
from tests.accounts.conftest import code_in_mail

EMAIL = "dewi@pembaca.example"


def test_the_first_visit_from_a_story_to_its_thread_and_back(door):
    door.ask(EMAIL, next="/komentar/12/tulis/")
    page = door.client.get(door.address)
    assert EMAIL in page.text and 'autocomplete="one-time-code"' in page.text
    code = code_in_mail(EMAIL)
    assert code in mail.outbox[0].subject
    door.answer(code)
    assert door.address.startswith("/akun/persetujuan/?next=")
    door.agree(display_name="Dewi Melak")
    assert door.address == "/komentar/12/tulis/"
    user = User.objects.get(email=EMAIL)
    assert user.reader_profile.display_name == "Dewi Melak" and not user.has_usable_password()
    assert set(user.consents.values_list("document", "version", "act")) == {
        ("comment_rules", "1", "accepted"),
        ("privacy", "1", "accepted"),
    }


def test_the_second_visit_goes_straight_back(door, other_door):
    door.come_in(EMAIL)
    door.agree(display_name="Dewi Melak")
    other_door.come_in(EMAIL.upper(), next="/komentar/12/tulis/")
    assert other_door.address == "/komentar/12/tulis/"
    assert User.objects.count() == 1


def test_the_code_may_be_typed_in_any_way(door):
    door.ask(EMAIL)
    door.answer(f" {code_in_mail(EMAIL).lower().replace('-', ' ')} ")
    assert door.address.startswith("/akun/persetujuan/")


def test_three_wrong_codes_make_the_right_one_worthless(door):
    door.ask(EMAIL)
    code = code_in_mail(EMAIL)
    for _ in range(2):
        assert door.answer("AAAA-AAAA").status_code == 200
    assert door.answer("AAAA-AAAA").status_code == 302 and door.address == "/akun/masuk/"
    page = door.client.get(door.address)
    assert "page-messages" in page.text
    assert door.client.post("/akun/kode/", {"code": code}).status_code == 302
    assert not door.client.get("/akun/").wsgi_request.user.is_authenticated


def test_a_code_expires(door):
    with time_machine.travel(timezone.now(), tick=False) as clock:
        door.ask(EMAIL)
        code = code_in_mail(EMAIL)
        clock.shift(15 * 60 + 1)
        answer = door.answer(code)
        assert answer.url == "/akun/masuk/"
        assert "page-messages" in door.client.get("/akun/masuk/").text
        assert not door.client.get("/akun/").wsgi_request.user.is_authenticated


def test_a_code_works_once_and_only_in_the_browser_that_asked(door, other_door):
    door.ask(EMAIL)
    code = code_in_mail(EMAIL)
    other_door.address = "/akun/kode/"
    assert other_door.answer(code).url == "/akun/masuk/"
    door.answer(code)
    door.client.post("/akun/keluar/")
    door.address = "/akun/kode/"
    assert door.answer(code).url == "/akun/masuk/"


def test_whoever_mistyped_the_address_may_start_again(door):
    door.ask("dwei@pembaca.example", next="/a/1/")
    again = door.client.get(door.address).context["resend_url"]
    assert door.client.get(again).status_code == 200
    door.come_in(EMAIL, next="/a/1/")
    door.agree(display_name="Dewi Melak")
    assert door.address == "/a/1/"


def test_nobody_is_sent_to_another_site(door):
    for elsewhere in ("https://jahat.example/", "//jahat.example/", "/\\jahat.example", "javascript:alert(1)"):
        door.come_in(EMAIL, next=elsewhere)
        if door.address.startswith("/akun/persetujuan/"):
            assert "jahat" not in door.address
            # Nor by an address that is smuggled into the form itself.
            door.agree(display_name="Dewi Melak", next=elsewhere)
        assert door.address == "/akun/"
        door.client.post("/akun/keluar/")
        cache.clear()


def test_known_unknown_and_staff_addresses_get_the_same_answer(door, other_door, rani, tamu, client):
    answers = []
    for email in (tamu.email, rani.email, "siapa@pembaca.example"):
        answer = door.ask(email)
        page = door.client.get(door.address)
        answers.append((answer.status_code, answer.url, page.status_code, page.text.replace(email, "")))
    without_tokens = {
        (status, url, shown, text.split("csrfmiddlewaretoken")[0]) for status, url, shown, text in answers
    }
    assert len(without_tokens) == 1
    assert [letter.to[0] for letter in mail.outbox] == [tamu.email, rani.email, "siapa@pembaca.example"]


def test_a_mailbox_of_the_newsroom_is_no_way_around_its_password(door, rani):
    door.ask(rani.email)
    assert "/admin/login/" in mail.outbox[0].body
    for guess in ("", "AAAA-AAAA"):
        door.answer(guess)
    assert not door.client.get("/akun/").wsgi_request.user.is_authenticated


def test_an_account_that_was_shut_gets_no_code(door, tamu):
    User.objects.filter(pk=tamu.pk).update(is_active=False)
    door.ask(tamu.email)
    assert "/admin/login/" in mail.outbox[0].body


def test_an_account_shut_between_mail_and_code_stays_outside(door, tamu):
    door.ask(tamu.email)
    User.objects.filter(pk=tamu.pk).update(is_active=False)
    door.answer(code_in_mail(tamu.email))
    assert door.address == "/akun/nonaktif/"
    assert door.client.get(door.address).status_code == 403


def test_new_rules_ask_again_and_only_once(door, other_door, admin):
    door.come_in(EMAIL)
    door.agree(display_name="Dewi Melak")
    change_outlet(by=admin, comment_rules_version="2")
    other_door.come_in(EMAIL, next="/a/1/")
    assert other_door.address.startswith("/akun/persetujuan/")
    page = other_door.client.get(other_door.address)
    assert "display_name" not in page.context["form"].fields
    other_door.agree()
    assert other_door.address == "/a/1/"
    rules = Consent.objects.filter(document="comment_rules").order_by("id").values_list("version", flat=True)
    assert list(rules) == ["1", "2"]
    assert door.client.get("/akun/persetujuan/").url == "/akun/"


def test_nobody_agrees_to_a_version_that_was_not_shown(door, admin):
    door.come_in(EMAIL)
    shown = door.address
    page = door.client.get(shown)
    change_outlet(by=admin, comment_rules_version="2")
    versions = {name: page.context["form"][name].value() for name in ("rules_version", "privacy_version")}
    door.client.post(shown, {"display_name": "Dewi", "no_lies": 1, "no_hatred": 1, "no_contempt": 1, **versions})
    assert not Consent.objects.exists() and not ReaderProfile.objects.exists()


def test_each_of_the_three_statements_has_to_be_ticked(door):
    door.come_in(EMAIL)
    for missing in ("no_lies", "no_hatred", "no_contempt"):
        assert door.agree(display_name="Dewi Melak", **{missing: ""}).status_code == 200
    assert not Consent.objects.exists()


def test_a_machine_that_sends_no_mail_says_where_it_lies(door, settings, tmp_path):
    settings.EMAIL_FILE_PATH = settings.BASE_DIR / "var" / "mail"
    door.ask(EMAIL)
    assert "var/mail/" not in door.client.get(door.address).text
    with override_settings(EMAIL_BACKEND="django.core.mail.backends.filebased.EmailBackend"):
        assert "var/mail/" in door.client.get(door.address).text
        with override_settings(PRODUCTION=True):
            assert "var/mail/" not in door.client.get(door.address).text


def test_a_mail_server_that_is_down_is_said_plainly(door, settings):
    settings.EMAIL_BACKEND = "django.core.mail.backends.smtp.EmailBackend"
    settings.EMAIL_HOST, settings.EMAIL_PORT = "127.0.0.1", 1
    assert door.ask(EMAIL).status_code == 503
