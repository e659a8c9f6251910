"""The desk's screens for officials."""

from datetime import date

import pytest
from django.urls import reverse

from regions.officials.models import NameKey, Person, Seat, Term

FORM = {
    "kind": "plh",
    "start_date": "2026-01-01",
    "start_bound": "day",
    "end_date": "",
    "end_bound": "day",
    "last_attested_on": "",
    "planned_end": "",
    "legal_basis": "",
    "sworn_in_by": "",
    "sworn_in_at": "",
    "note": "",
    "source_url": "https://example.test/plh",
    "source_read_on": "2026-01-02",
}


@pytest.fixture
def desk(client, sari):
    client.force_login(sari)
    return client


@pytest.fixture
def form(officials):
    seat = Seat.objects.get(office__slug="gubernur-kalimantan-timur")
    return FORM | {"seat": seat.pk, "person": Person.objects.get(slug="seno-aji").pk}


def test_a_term_is_recorded_through_the_desk(desk, form):
    answer = desk.post(reverse("admin:officials_term_add"), form)
    assert answer.status_code == 302
    assert Term.objects.filter(person__slug="seno-aji", kind="plh").exists()


def test_an_overlapping_term_is_refused_with_one_clear_sentence(desk, form):
    answer = desk.post(reverse("admin:officials_term_add"), form | {"kind": "pj"})
    page = answer.content.decode()
    assert answer.status_code == 200
    assert "Rudy Mas’ud" in page
    assert "Gubernur Kalimantan Timur" in page
    assert not Term.objects.filter(person__slug="seno-aji", kind="pj").exists()


def test_a_correction_through_the_desk(desk, form):
    term = Term.objects.get(person__slug="rudy-masud")
    values = form | {
        "person": term.person_id,
        "kind": "definitif",
        "start_date": "2025-02-20",
        "note": "Dilantik serentak.",
    }
    answer = desk.post(reverse("admin:officials_term_change", args=[term.pk]), values)
    assert answer.status_code == 302
    term.refresh_from_db()
    assert term.note == "Dilantik serentak."
    assert term.start_date == date(2025, 2, 20)


def test_a_person_and_other_names_are_found_at_once(desk, officials):
    form = {
        "full_name": "Siti Nurbaya",
        "call_name": "",
        "slug": "siti-nurbaya",
        "prefix_academic": "",
        "prefix_religious": "",
        "suffix_academic": "",
        "gender": "",
        "aliases-TOTAL_FORMS": "1",
        "aliases-INITIAL_FORMS": "0",
        "aliases-0-text": "Siti Noerbaja",
        "aliases-0-kind": "spelling",
        "ranks-TOTAL_FORMS": "0",
        "ranks-INITIAL_FORMS": "0",
        "memberships-TOTAL_FORMS": "0",
        "memberships-INITIAL_FORMS": "0",
    }
    answer = desk.post(reverse("admin:officials_person_add"), form)
    assert answer.status_code == 302
    assert NameKey.objects.filter(person__slug="siti-nurbaya", key="sitinoerbaja").exists()


@pytest.mark.parametrize("model", ["person", "party", "institution", "office", "term", "seat"])
def test_lists_and_forms_open(desk, officials, model):
    for page in ("changelist", "add"):
        assert desk.get(reverse(f"admin:officials_{model}_{page}")).status_code == 200


def test_a_reporter_may_look_and_not_change(client, rani, form):
    client.force_login(rani)
    assert client.get(reverse("admin:officials_term_changelist")).status_code == 200
    assert client.post(reverse("admin:officials_term_add"), form).status_code == 403
    assert not Term.objects.filter(person__slug="seno-aji", kind="plh").exists()
