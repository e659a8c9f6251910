"""Whatever comes in gives a story or a refusal with a sentence."""

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from articles.body.schema import validate
from articles.importing.plain_text import import_key, parse
from articles.importing.refusal import Unreadable
from tests.articles.importing.conftest import TODAY, FewOfficials, FewPlaces

PIECES = st.sampled_from(
    [
        "SAMARINDA – ", "PRANALA.CO, Samarinda – ", "(ANTARA) - ", "“", "”", '"', " ujar ", " jelasnya", "Akmal Malik", ", ", ". ", "\n",
        "\n\n", "Jumat (22/11/2024)", "(31/2/2024)", "(*)", "(mrf/beb)", "545 daerah, mencakup 37 provinsi, 415 kabupaten, dan 93 kota",
        "Penulis: ", "Editor:", "Baca juga: ", "Comments 1", "mengatakan, ", "Menurut ", "Kepala Dinas ", "Dr. ", "walikota", "\u200b", "\x00",
        "(", ")", "–", "- ", "***", "Tags: ", "08:30 WIB", "Copyright ©",
    ]
)  # fmt: skip
TEXTS = st.one_of(st.text(max_size=400), st.lists(st.one_of(PIECES, st.text(max_size=12)), max_size=40).map("".join))


@settings(max_examples=300, deadline=None)
@given(TEXTS)
def test_any_text_becomes_a_valid_story_or_is_refused(text):
    try:
        story = parse(text, gazetteer=FewPlaces(), people=FewOfficials(), today=TODAY)
    except Unreadable as refusal:
        assert str(refusal)
        return
    assert validate(story.body()).content
    assert 0 < len(story.headline) <= 160
    assert len(story.standfirst) <= 640
    assert all(finding.sentence for finding in story.findings)
    assert all(0 < line.number <= text.count("\n") + 1 + text.count("\r") for line in story.paragraphs)


@pytest.mark.parametrize(
    "text",
    ["(" * 60_000, "“" * 60_000, "." * 60_000, "A " * 60_000, "Dr. " * 40_000, "a\n" * 60_000, ("“a b c d e.” ujar A B, " * 5_000),
     "Penulis: " * 15_000, "– " * 60_000, "1.000 + " * 15_000, "SAMARINDA – " * 15_000, "A mengatakan " * 1_400],
)  # fmt: skip
def test_hostile_repetition_takes_no_time(take_apart, text):
    began = time.perf_counter()
    try:
        take_apart(text)
    except Unreadable as refusal:
        assert str(refusal)
    assert time.perf_counter() - began < 5


def test_the_key_of_a_text_ignores_what_nobody_sees():
    assert import_key("Air  surut.\r\n\r\nWarga pulang.\n") == import_key("\ufeffAir surut.\nWarga pulang.")
    assert import_key("Air surut.") != import_key("Air naik.")
