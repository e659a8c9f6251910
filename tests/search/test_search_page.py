"""`/cari/`: what readers find there, what they never do, and how they narrow it."""

import datetime as dt
import re
from html import unescape

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from articles.models import Article, Retraction
from articles.operations import retracting
from articles.states import Kind, State
from newsroom.search.asked import Asked
from newsroom.search.reading import search_page
from tests.factories.stories import body_of, chief, make_section, make_story

pytestmark = pytest.mark.django_db


def found(**parameters: str) -> list[str]:
    """Headlines on the page that these parameters of the address give."""
    page = search_page(Asked.of(parameters))
    return [unescape(re.sub("</?mark>", "", result.headline_html)) for result in page.results]


def test_a_story_is_found_by_what_it_says(client):
    make_story(headline="Jembatan ditutup", body=body_of("Perbaikan baut berlangsung <dua> malam."))
    make_story(headline="Pasar dibuka")
    answer = client.get("/cari/", {"q": "perbaiki"})
    assert answer.status_code == 200
    assert "Jembatan ditutup" in answer.text and "Pasar dibuka" not in answer.text
    assert "<mark>Perbaikan</mark> baut berlangsung &lt;dua&gt; malam." in answer.text
    assert re.search('<meta name="robots" content="noindex', answer.text)


@pytest.mark.parametrize("state", [state for state in State if state != State.PUBLISHED])
def test_what_is_not_public_is_never_found(state):
    make_story(headline="Jembatan rahasia", state=state)
    assert found(q="jembatan") == []


def test_a_story_is_found_from_publication_to_retraction():
    story = make_story(headline="Jembatan ditutup")
    assert found(q="jembatan") == ["Jembatan ditutup"]
    retracting.retract(story, reason=Retraction.Reason.COURT, notice="Dicabut atas putusan.", by=chief())
    assert found(q="jembatan") == []


def test_even_an_index_that_lies_shows_only_public_stories():
    story = make_story(headline="Jembatan ditutup")
    Article.objects.filter(pk=story.pk).update(state=State.RETRACTED)
    assert found(q="jembatan") == []


def test_newest_first_on_wish():
    now = timezone.now()
    make_story(headline="Jembatan jembatan jembatan", at=now - dt.timedelta(days=3))
    make_story(headline="Pekerjaan jalan dan sebuah jembatan lama", at=now - dt.timedelta(days=1))
    assert found(q="jembatan")[0] == "Jembatan jembatan jembatan"
    assert found(q="jembatan", urut="terbaru")[0] == "Pekerjaan jalan dan sebuah jembatan lama"


def test_a_facet_narrows_and_can_be_taken_away():
    make_story(headline="Jembatan satu", section_id=make_section("Politik").pk)
    make_story(headline="Jembatan dua", section_id=make_section("Budaya").pk, kind=Kind.FEATURE)
    page = search_page(Asked.of({"q": "jembatan"}))
    facets = {facet.name: {value.name: value for value in facet.values} for facet in page.facets}
    politics = next(values["Politik"] for values in facets.values() if "Politik" in values)
    assert politics.count == 1 and not politics.is_applied

    narrowed = {"q": "jembatan", "rubrik": "politik"}
    assert politics.url == "/cari/?q=jembatan&rubrik=politik"
    assert found(**narrowed) == ["Jembatan satu"]
    page = search_page(Asked.of(narrowed))
    applied = [value for facet in page.facets for value in facet.values if value.is_applied]
    assert [(value.name, value.url) for value in applied] == [("Politik", "/cari/?q=jembatan")]
    assert page.hidden == (("rubrik", "politik"),)


@pytest.mark.parametrize(
    "parameters",
    [
        {"rubrik": "tidak-ada"},
        {"rubrik": "POLITIK' OR 1=1"},
        {"tahun": "x"},
        {"hal": "-1"},
        {"hal": "9" * 30},
        {"hal": "²"},
        {"urut": "acak"},
        {"q": "\0"},
        {"q": "   "},
        {"pejabat": "…"},
    ],
)
def test_no_address_is_an_error(client, parameters):
    make_story(headline="Jembatan ditutup")
    assert client.get("/cari/", {"q": "jembatan"} | parameters).status_code == 200


def test_a_search_that_is_too_long_is_refused_with_a_sentence(client):
    assert client.get("/cari/", {"q": "a" * 200}).status_code == 200
    answer = client.get("/cari/", {"q": "a" * 201})
    assert answer.status_code == 400
    assert "200" in search_page(Asked.of({"q": "a" * 201})).problem


def test_without_words_there_is_the_form_with_suggestions():
    make_story(headline="Jembatan ditutup", topics=("Jembatan Mahakam",))
    make_story(headline="Rahasia", topics=("Rahasia",), state=State.DRAFT)
    page = search_page(Asked.of({}))
    assert [card.headline for card in page.latest] == ["Jembatan ditutup"]
    assert [topic.name for topic in page.topics] == ["Jembatan Mahakam"]


def test_a_mistyped_word_brings_an_offer_that_works():
    make_story(headline="Jembatan Mahakam ditutup")
    page = search_page(Asked.of({"q": "jembatan mahakm"}))
    assert page.total == 0
    assert page.suggestion.name == "jembatan mahakam"
    assert page.suggestion.url == "/cari/?q=jembatan+mahakam"


def test_an_offer_is_made_only_where_it_finds_something():
    story = make_story(headline="Jembatan Mahakam ditutup")
    retracting.retract(story, reason=Retraction.Reason.COURT, notice="Dicabut.", by=chief())
    assert search_page(Asked.of({"q": "jembatan mahakm"})).suggestion is None


def test_short_forms_of_the_news_are_understood():
    make_story(headline="Warga menunggu pemilihan gubernur")
    make_story(headline="Pilgub digelar besok")
    assert len(found(q="pilgub")) == len(found(q="pemilihan gubernur")) == 2


def test_more_results_are_a_page_away(client):
    for number in range(25):
        make_story(headline=f"Lomba perahu {number}")
    first, second = (search_page(Asked.of({"q": "lomba", "hal": page})) for page in ("1", "2"))
    assert first.total == 25 and len(first.results) == 20 and len(second.results) == 5
    assert not {result.url for result in first.results} & {result.url for result in second.results}
    assert first.pager.older_url == "/cari/?q=lomba&hal=2" and not first.pager.newer_url
    assert second.pager.newer_url == "/cari/?q=lomba" and not second.pager.older_url


# 1-2 matches and texts; 3-4 stories and photos; 5 people; 6-7 whether regions changed; 8-9 names of sections, regions.
BUDGET = 9


def test_a_search_asks_as_much_of_a_small_site_as_of_a_larger_one(client):
    def queries() -> list[str]:
        client.get("/cari/", {"q": "lomba"})
        with CaptureQueriesContext(connection) as captured:
            assert client.get("/cari/", {"q": "lomba"}).status_code == 200
        return [query["sql"] for query in captured.captured_queries]

    for number in range(3):
        make_story(headline=f"Lomba perahu {number}")
    small = queries()
    for number in range(40):
        make_story(headline=f"Lomba perahu lagi {number}")
    large = queries()
    assert len(large) == len(small) <= BUDGET, "\n\n".join(large)
