"""Guessing and flooding are limited, whoever the sender claims to be."""

import pytest
import time_machine
from django.core import mail
from django.core.cache import cache
from django.test import Client
from django.utils import timezone

from newsroom.accounts.models import SignInAttempt
from newsroom.accounts.operations.attempts import PER_LOGIN, PER_NETWORK
from newsroom.outlet.current import change_outlet
from tests.personas import PASSWORD

DESK = "/admin/login/?next=/akun/"


def knock(client, email, password="salah", **headers):
    # LocMem is each process's own: a limit that holds with an empty cache holds between processes.
    cache.clear()
    return client.post(DESK, {"username": email, "password": password}, **headers)


def test_five_wrong_passwords_then_a_wait_also_for_the_right_one(client, rani):
    with time_machine.travel(timezone.now(), tick=False) as clock:
        for _ in range(PER_LOGIN):
            assert knock(client, rani.email).status_code == 200
        assert knock(Client(), rani.email, PASSWORD).status_code == 200
        clock.shift(5 * 60 + 1)
        assert knock(client, rani.email, PASSWORD).status_code == 302


def test_four_wrong_passwords_are_forgiven_by_the_right_one(client, rani):
    for _ in range(PER_LOGIN - 1):
        knock(client, rani.email)
    assert knock(client, rani.email, PASSWORD).status_code == 302
    assert not SignInAttempt.objects.exists()


def test_the_wait_does_not_grow_by_trying(client, rani):
    with time_machine.travel(timezone.now(), tick=False) as clock:
        for _ in range(PER_LOGIN):
            knock(client, rani.email)
        for _ in range(10):
            clock.shift(29)
            knock(client, rani.email)
        clock.shift(11)
        assert knock(client, rani.email, PASSWORD).status_code == 302


def test_a_locked_account_locks_no_other(client, rani, budi):
    for _ in range(PER_LOGIN + 1):
        knock(client, rani.email)
    assert knock(client, budi.email, PASSWORD).status_code == 302


def test_another_spelling_of_the_address_is_the_same_account(client, rani):
    for spelling in (str.upper, str.title, str.lower, str.swapcase, str.capitalize):
        knock(client, spelling(rani.email))
    assert knock(client, rani.email, PASSWORD).status_code == 200


def test_one_network_may_not_try_many_accounts(client, rani):
    for number in range(PER_NETWORK):
        knock(client, f"orang{number}@redaksi.example", REMOTE_ADDR=f"10.1.1.{number}")
    assert knock(client, rani.email, PASSWORD, REMOTE_ADDR="10.1.1.200").status_code == 200
    assert knock(client, rani.email, PASSWORD, REMOTE_ADDR="10.1.2.200").status_code == 302


@pytest.mark.parametrize("proxies", [0, 1])
def test_a_made_up_forwarding_header_is_no_new_network(client, rani, settings, proxies):
    settings.TRUSTED_PROXIES = proxies
    for number in range(PER_NETWORK):
        # The last hop is what our own proxy saw; all before it is the sender's invention.
        forwarded = f"203.0.{number}.7" + (", 198.51.100.9" if proxies else "")
        knock(client, f"orang{number}@redaksi.example", HTTP_X_FORWARDED_FOR=forwarded)
    forwarded = "192.0.2.1" + (", 198.51.100.9" if proxies else "")
    assert knock(client, rani.email, PASSWORD, HTTP_X_FORWARDED_FOR=forwarded).status_code == 200


def test_what_was_typed_is_not_kept(client, rani):
    knock(client, "kata-sandi-saya-sendiri")
    row = SignInAttempt.objects.get()
    assert "kata-sandi" not in f"{row.login_hash}{row.network}"


def test_a_reader_has_no_way_in_at_the_desk(client, tamu):
    assert knock(client, tamu.email, "").status_code == 200
    client.force_login(tamu)
    assert client.get("/admin/").status_code == 302


def test_an_address_is_not_flooded_with_codes(door):
    for _ in range(3):
        assert door.ask("dewi@pembaca.example").status_code == 302
    assert door.ask("dewi@pembaca.example").status_code == 429
    assert len(mail.outbox) == 3


@pytest.mark.parametrize("proxies", [0, 1])
def test_one_client_may_not_ask_for_codes_for_everybody(door, settings, proxies):
    settings.TRUSTED_PROXIES = proxies
    answers = []
    for number in range(21):
        forwarded = f"203.0.113.{number}" + (", 198.51.100.9" if proxies else "")
        answers.append(door.ask(f"orang{number}@pembaca.example", HTTP_X_FORWARDED_FOR=forwarded).status_code)
    assert answers == [302] * 20 + [429]


def test_the_desk_says_how_long_to_wait_under_its_own_name(client, rani, sari):
    change_outlet(by=sari, name="Kabar Mahakam")
    with time_machine.travel("2026-11-24T03:00:00Z", tick=False):
        for _ in range(PER_LOGIN):
            knock(client, rani.email)
        page = knock(client, rani.email).text
    assert "11.05.00 WITA" in page and "Kabar Mahakam" in page
    assert "testserver" not in page.split("<body>")[1]
