"""The template filters, on Indonesian and English pages, and Django's formats."""

from datetime import UTC, date, datetime

import pytest
from django.template import Context, Template
from django.utils import timezone, translation
from django.utils.formats import date_format, get_format

EVENING = datetime(2024, 11, 22, 11, 4, tzinfo=UTC)


@pytest.fixture(autouse=True)
def wita():
    with timezone.override("Asia/Makassar"):
        yield


def render(expression: str, language: str = "id", **values: object) -> str:
    with translation.override(language):
        return Template("{% load indonesian %}{{ " + expression + " }}").render(Context(values))


@pytest.mark.parametrize(
    ("expression", "value", "indonesian", "english"),
    [
        ("value|long_date", EVENING, "Jumat, 22 November 2024", "Friday, 22 November 2024"),
        ("value|short_date", date(2024, 5, 1), "1 Mei 2024", "1 May 2024"),
        ("value|clock", EVENING, "19.04 WITA", "19:04 WITA"),
        ("value|machine_time", EVENING, "2024-11-22T11:04:00Z", "2024-11-22T11:04:00Z"),
        ("value|number_id", 1790192, "1.790.192", "1,790,192"),
        ("value|percent_id", 55.659, "55,66 %", "55.66%"),
        ("value|compact_id", 2_300_000_000, "2,3 miliar", "2,300,000,000"),
        ("value|rupiah_id", 12500, "Rp12.500", "Rp12,500"),
        ("value|initials", "Dr. Rudy Rachmat Nugraha", "RN", "RN"),
        ("value|initials", "Guslin", "G", "G"),
    ],
)
def test_filters_speak_the_language_of_the_page(expression, value, indonesian, english):
    assert render(expression, value=value) == indonesian
    assert render(expression, "en", value=value) == english


def test_moments_are_told_in_the_zone_of_the_page():
    assert render("value|long_moment", value=EVENING) == "Jumat, 22 November 2024, 19.04 WITA"


def test_relative_time_in_english():
    now = datetime(2024, 11, 22, 11, 16, tzinfo=UTC)
    assert render("value|relative_time:now", "en", value=EVENING, now=now) == "12 minutes ago"
    assert render("value|relative_time:now", value=datetime(2024, 11, 22, 6, 5, tzinfo=UTC), now=now) == "14.05 WITA"


@pytest.mark.parametrize(
    "name", ["long_date", "clock", "relative_time", "number_id", "percent_id", "initials", "machine_time"]
)
@pytest.mark.parametrize("value", [None, ""])
def test_nothing_prints_nothing(name, value):
    assert render(f"value|{name}", value=value) == ""


def test_django_prints_whole_months_and_takes_no_american_dates():
    with translation.override("id"):
        assert date_format(date(2024, 11, 22)) == "22 November 2024"
        assert (
            date_format(EVENING.astimezone(timezone.get_current_timezone()), "DATETIME_FORMAT")
            == "Jumat, 22 November 2024, 19.04"
        )
        assert get_format("FIRST_DAY_OF_WEEK") == 1
        assert not any(f.startswith("%m") for f in get_format("DATE_INPUT_FORMATS"))
