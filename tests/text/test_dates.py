"""Dates as Indonesian papers print them, and as they are found in their sentences."""

from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsroom.text import dates

WIB, WITA, WIT = (ZoneInfo(f"Asia/{city}") for city in ("Jakarta", "Makassar", "Jayapura"))
EVENING = datetime(2024, 11, 22, 11, 4, tzinfo=UTC)


def test_a_date_carries_its_weekday():
    assert dates.long_date(date(2024, 11, 22)) == "Jumat, 22 November 2024"
    assert dates.date_in_text(date(2024, 11, 22)) == "Jumat (22/11/2024)"


@pytest.mark.parametrize(
    ("zone", "shown"),
    [(WIB, "18.04 WIB"), (WITA, "19.04 WITA"), (WIT, "20.04 WIT"), (UTC, "11.04 UTC+00.00")],
)
def test_the_clock_names_the_zone(zone, shown):
    assert dates.clock(EVENING, zone) == shown


def test_an_outlet_may_print_a_colon():
    assert dates.clock(EVENING, WITA, ":") == "19:04 WITA"


def test_the_day_is_that_of_the_zone():
    late = datetime(2024, 11, 22, 16, 30, tzinfo=UTC)
    assert dates.long_moment(late, WITA) == "Sabtu, 23 November 2024, 00.30 WITA"
    assert dates.long_moment(late, WIB) == "Jumat, 22 November 2024, 23.30 WIB"


@pytest.mark.parametrize(
    ("moment", "shown"),
    [
        (datetime(2024, 11, 22, 11, 3, 30, tzinfo=UTC), "baru saja"),
        (datetime(2024, 11, 22, 10, 52, tzinfo=UTC), "12 menit lalu"),
        (datetime(2024, 11, 22, 10, 4, 1, tzinfo=UTC), "59 menit lalu"),
        (datetime(2024, 11, 22, 6, 5, tzinfo=UTC), "14.05 WITA"),
        (datetime(2024, 11, 21, 15, 59, tzinfo=UTC), "21 November 2024"),
        (datetime(2024, 11, 22, 12, 0, tzinfo=UTC), "20.00 WITA"),
    ],
)
def test_times_are_told_from_now(moment, shown):
    assert dates.relative(moment, EVENING, WITA) == shown


@pytest.mark.parametrize(
    ("sentence", "found", "day", "weekday"),
    [
        ("rakor se-Kaltim Jumat (22/11/2024).", "Jumat (22/11/2024)", date(2024, 11, 22), "Jumat"),
        ("suara pada 27 November 2024 sesuai", "27 November 2024", date(2024, 11, 27), ""),
        ("Rabu, 27 November 2024, warga", "Rabu, 27 November 2024", date(2024, 11, 27), "Rabu"),
        ("pada Jum’at (22-11-2024)", "Jum’at (22-11-2024)", date(2024, 11, 22), "Jumat"),
        ("hari Ahad (24/11/24).", "Ahad (24/11/24)", date(2024, 11, 24), "Minggu"),
        ("Sabtu, 11 Jan 2025 08:30 WIB", "Sabtu, 11 Jan 2025", date(2025, 1, 11), "Sabtu"),
        ("tanggal 1 Nopember 2024", "1 Nopember 2024", date(2024, 11, 1), ""),
        ("29 Februari 2024", "29 Februari 2024", date(2024, 2, 29), ""),
    ],
)
def test_dates_are_found_in_sentences(sentence, found, day, weekday):
    (mention,) = dates.find_dates(sentence)
    assert sentence[mention.start : mention.end] == mention.text == found
    assert (mention.day, mention.stated_weekday) == (day, weekday)
    assert mention.holds


def test_a_wrong_weekday_is_told_with_the_right_one():
    (mention,) = dates.find_dates("dilantik Kamis (22/11/2024) di Samarinda")
    assert not mention.holds
    assert (mention.stated_weekday, mention.true_weekday) == ("Kamis", "Jumat")


@pytest.mark.parametrize("sentence", ["Senin (31/11/2024)", "30 Februari 2024", "(45/13/2024)"])
def test_a_day_that_the_calendar_lacks_does_not_hold(sentence):
    (mention,) = dates.find_dates(sentence)
    assert mention.day is None and not mention.holds and mention.true_weekday == ""


def test_without_a_year_the_closest_one_is_meant():
    (mention,) = dates.find_dates("Rabu (1/1)", near=date(2024, 12, 30))
    assert mention.day == date(2025, 1, 1) and mention.holds
    assert dates.find_dates("Rabu (1/1)") == []


@pytest.mark.parametrize(
    "sentence",
    [
        "1/2 dari warga",
        "buka 24/7",
        "UU 10/2016 Pasal 201",
        "nomor 262/PHPU.GUB-XXIII/2025",
        "192.168.1.10",
        "22 kota",
    ],
)
def test_what_only_looks_like_a_date_is_passed_over(sentence):
    assert dates.find_dates(sentence, near=date(2024, 11, 22)) == []


@given(st.dates(min_value=date(1900, 1, 1), max_value=date(2999, 12, 31)))
def test_what_is_printed_is_found_again(day):
    for printed in (dates.long_date(day), dates.date_in_text(day)):
        (mention,) = dates.find_dates(f"Rapat digelar {printed} di Bontang.")
        assert mention.day == day and mention.holds and mention.stated_weekday


@given(st.text(alphabet="0123456789/-(). ,JjumatRabukmis’' NovDes\u00a0٣", max_size=80), st.dates())
def test_no_text_breaks_the_search(text, near):
    for mention in dates.find_dates(text, near):
        assert text[mention.start : mention.end] == mention.text
