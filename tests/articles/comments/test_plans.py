"""PostgreSQL reads a page along the index that was made for it, never by walking all comments."""

import re

import pytest
from django.db import connection

from articles.comments.models import Comment
from articles.comments.reading.previews import CARD_FIELDS, LATERAL
from articles.comments.reading.thread import NEWEST, OLDEST, PAGE, roots_after
from newsroom.http.cursors import Cursor
from tests.factories.comments import fill_thread
from tests.factories.stories import make_story

pytestmark = [
    pytest.mark.django_db,
    pytest.mark.skipif("connection.vendor != 'postgresql'", reason="plans of PostgreSQL"),
]


@pytest.fixture
def hot():
    """A thread of 2,000 beside another of 2,000."""
    stories = [make_story(), make_story()]
    roots = [fill_thread(story, 2000) for story in stories]
    with connection.cursor() as cursor:
        cursor.execute("ANALYZE comments_comment")
    return roots[0]


@pytest.mark.parametrize("sort", [NEWEST, OLDEST], ids=lambda sort: sort.key)
@pytest.mark.parametrize("is_deep", [False, True])
def test_a_page_of_roots_is_read_along_its_index(hot, sort, is_deep):
    cursor = None
    if is_deep:
        row = Comment.objects.roots_of(hot.thread_id).newest_first()[500]
        cursor = Cursor("x", row.created_at, row.pk)
    rows = roots_after(Comment.objects.roots_of(hot.thread_id).shown(), cursor=cursor, sort=sort).only(*CARD_FIELDS)[
        : PAGE + 1
    ]
    plan = rows.explain(analyze=True, timing=False)
    assert "comment_roots_newest" in plan, plan
    assert "comments_comment_pkey" not in plan and "Seq Scan" not in plan, plan
    # The last row of the page before shares its instant with the bound.
    assert all(int(removed) <= 1 for removed in re.findall(r"Rows Removed by Filter: (\d+)", plan)), plan


def test_previews_read_a_few_rows_under_a_hot_root(hot):
    roots = list(Comment.objects.roots_of(hot.thread_id).newest_first().values_list("pk", flat=True)[:PAGE])
    with connection.cursor() as cursor:
        cursor.execute(f"EXPLAIN (ANALYZE, TIMING OFF) {LATERAL}", [roots])
        plan = "\n".join(line for (line,) in cursor.fetchall())
    assert "comment_replies" in plan, plan
    assert "Seq Scan" not in plan and "Sort" not in plan, plan


def test_what_hangs_from_a_comment_is_a_range_of_its_branch(hot):
    plan = Comment.objects.below(hot).shown().only(*CARD_FIELDS)[:51].explain(analyze=True, timing=False)
    assert "comment_replies" in plan and "Sort" not in plan, plan


@pytest.mark.parametrize(
    ("rows", "index"),
    [
        (lambda: Comment.objects.filter(author_id=5).newest_first()[:21], "comment_by_author"),
        (lambda: Comment.objects.newest_first()[:51], "comment_newest"),
        (
            lambda: Comment.objects.filter(fold_hash="x" * 32, created_at__gt="2026-11-01T00:00Z")[:5],
            "comment_same_text",
        ),
    ],
)
def test_lists_use_their_index(hot, rows, index):
    assert index in rows().explain()
