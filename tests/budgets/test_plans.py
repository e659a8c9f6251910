"""PostgreSQL reads each list along the index that was made for it, at a few thousand stories as at a million.

At a hundred thousand stories the same plans were looked at by hand; what would change there is the planner's mind about
sorting, and it has no reason to where the order comes from the index.
"""

import re

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from articles.models import Section, Topic
from articles.reading import lists
from newsroom.accounts.models import StaffProfile
from newsroom.fronts.reading.home import home_page
from newsroom.http.cursors import Cursor
from regions.models import Region
from regions.officials.models import Person
from tests.factories.grown import grow, make_ground

pytestmark = [
    pytest.mark.django_db,
    pytest.mark.skipif("connection.vendor != 'postgresql'", reason="plans of PostgreSQL"),
]

LISTS = {
    "article_newest": lambda cursor: lists.newest(cursor=cursor),
    "article_root_newest": lambda cursor: lists.in_section(Section.objects.get(slug="politik"), cursor=cursor),
    "article_section_newest": lambda cursor: lists.in_section(Section.objects.get(slug="pilkada"), cursor=cursor),
    "article_region_newest": lambda cursor: lists.stories_in(
        Region.objects.get(slug="kalimantan-timur"), cursor=cursor
    ),
    "article_topic_newest": lambda cursor: lists.about(Topic.objects.get(slug="pasar"), cursor=cursor),
    "contribution_newest": lambda cursor: lists.by_author(StaffProfile.objects.get(slug="rani-siregar"), cursor=cursor),
    "article_person_newest": lambda cursor: lists.naming(Person.objects.get(slug="hasan-basri"), cursor=cursor),
}


@pytest.fixture
def grown():
    grow(make_ground(), stories=3000)
    with connection.cursor() as cursor:
        cursor.execute("ANALYZE")


def plan_of(read, marker: str) -> str:
    """The plan of the first query that reads stories."""
    with CaptureQueriesContext(connection) as queries:
        read()
    (sql, *_) = [query["sql"] for query in queries.captured_queries if marker in query["sql"]]
    with connection.cursor() as cursor:
        cursor.execute(f"EXPLAIN (ANALYZE, TIMING OFF) {sql}")
        return "\n".join(line for (line,) in cursor.fetchall())


@pytest.mark.parametrize("index", LISTS)
@pytest.mark.parametrize("is_deep", [False, True], ids=["front", "deep"])
def test_a_page_of_a_list_is_read_along_its_index(grown, index, is_deep):
    middle = None
    if is_deep:
        card = lists.newest(limit=1500).cards[-1]
        middle = Cursor("x", card.published_at, card.id)
    plan = plan_of(lambda: LISTS[index](middle), "headline")
    # A large section may be read from the list of all, which is as good; neither needs sorting.
    assert index in plan or "article_newest" in plan, plan
    assert "Sort" not in plan and "Seq Scan on articles_article" not in plan, plan
    assert all(int(removed) <= 300 for removed in re.findall(r"Rows Removed by Filter: (\d+)", plan)), plan


def test_what_the_home_page_chooses_from_is_the_beginning_of_indexes(grown):
    plan = plan_of(home_page, "UNION ALL")
    # A section with much of the newest is read from the list of all, others from their own: the planner's choice.
    assert len(re.findall(r"Index (?:Only )?Scan using article_(?:root_)?newest", plan)) == plan.count("Limit"), plan
    assert "Sort" not in plan and "Seq Scan" not in plan, plan
    assert all(int(removed) <= 300 for removed in re.findall(r"Rows Removed by Filter: (\d+)", plan)), plan
