"""Giving, ending and correcting terms."""

from datetime import date

import pytest
from django.core.exceptions import PermissionDenied, ValidationError
from django.db import IntegrityError, transaction

from newsroom.audit.models import Entry
from regions.officials.errors import OverlappingTerm, Refused
from regions.officials.models import Person, Seat, Term
from regions.officials.operations.appointing import appoint, correct_term, end_term

SOURCE = {"source_url": "https://example.test/pelantikan", "source_read_on": date(2025, 3, 1)}


@pytest.fixture
def governor(officials):
    return Seat.objects.get(office__slug="gubernur-kalimantan-timur")


@pytest.fixture
def person(officials):
    return Person.objects.get(slug="seno-aji")


def test_a_second_holder_is_refused_and_named(governor, person, sari):
    with pytest.raises(OverlappingTerm) as refusal:
        appoint(person=person, seat=governor, kind="pj", start_date=date(2026, 1, 1), **SOURCE, by=sari)
    assert "Rudy Mas’ud" in refusal.value.sentence
    assert "Gubernur Kalimantan Timur" in refusal.value.sentence


def test_a_plh_beside_the_holder_is_accepted_and_a_plt_over_that_plh_is_not(governor, person, sari):
    plh = appoint(
        person=person,
        seat=governor,
        kind="plh",
        start_date=date(2026, 1, 1),
        end_date=date(2026, 1, 8),
        **SOURCE,
        by=sari,
    )
    assert plh.pk
    with pytest.raises(OverlappingTerm):
        appoint(person=person, seat=governor, kind="plt", start_date=date(2026, 1, 7), **SOURCE, by=sari)
    appoint(person=person, seat=governor, kind="plt", start_date=date(2026, 1, 8), **SOURCE, by=sari)


def test_the_database_refuses_what_went_around_the_operation(governor, person):
    for kind, rule in (("definitif", "one_holder"), ("pjs", "one_acting")):
        Term.objects.filter(seat=governor, kind="pjs").delete()
        first = {"seat": governor, "person": person, "kind": "pjs", "start_date": date(2026, 1, 1)}
        Term.objects.create(**first, **SOURCE)
        with pytest.raises(IntegrityError, match=rule), transaction.atomic():
            Term.objects.create(**first | {"kind": kind, "start_date": date(2026, 1, 2)}, **SOURCE)


def test_a_term_ends_after_it_starts(governor, person, sari):
    with pytest.raises(ValidationError):
        appoint(
            person=person,
            seat=governor,
            kind="plh",
            start_date=date(2026, 1, 8),
            end_date=date(2026, 1, 8),
            **SOURCE,
            by=sari,
        )


def test_a_term_needs_a_source(governor, person, sari):
    with pytest.raises(ValidationError):
        appoint(
            person=person,
            seat=governor,
            kind="plh",
            start_date=date(2026, 1, 8),
            source_url="",
            source_read_on=date(2026, 1, 9),
            by=sari,
        )


def test_ending_a_term_makes_room_for_the_next(governor, person, sari):
    term = Term.objects.get(seat=governor, person__slug="rudy-masud")
    ended = end_term(term, end_date=date(2026, 1, 1), by=sari, reason="mundur")
    assert ended.end_date == date(2026, 1, 1)
    appoint(person=person, seat=governor, kind="pj", start_date=date(2026, 1, 1), **SOURCE, by=sari)
    with pytest.raises(Refused):
        end_term(term, end_date=date(2026, 2, 1), by=sari)


def test_a_correction_logs_what_the_record_said(governor, sari):
    term = Term.objects.get(seat=governor, person__slug="akmal-malik")
    correct_term(term, legal_basis="Keppres 87/P 2023", by=sari, reason="salah ketik")
    entry = Entry.objects.get(action="term.correct")
    assert entry.detail["reason"] == "salah ketik"
    assert entry.detail["changed"]["legal_basis"][1] == "Keppres 87/P 2023"
    correct_term(term, legal_basis="Keppres 87/P 2023", by=sari)
    assert Entry.objects.filter(action="term.correct").count() == 1  # nothing changed, nothing logged


def test_a_correction_into_another_term_is_refused(governor, sari):
    term = Term.objects.get(seat=governor, person__slug="akmal-malik")
    with pytest.raises(OverlappingTerm, match="Isran Noor"):
        correct_term(term, start_date=date(2023, 9, 30), by=sari)
    term.refresh_from_db()
    assert term.start_date == date(2023, 10, 2)


def test_a_reporter_may_not_keep_officials(governor, person, rani):
    with pytest.raises(PermissionDenied):
        appoint(person=person, seat=governor, kind="plh", start_date=date(2026, 1, 1), **SOURCE, by=rani)
    term = Term.objects.get(seat=governor, person__slug="rudy-masud")
    with pytest.raises(PermissionDenied):
        end_term(term, end_date=date(2026, 1, 1), by=rani)
    with pytest.raises(PermissionDenied):
        correct_term(term, note="x", by=rani)
