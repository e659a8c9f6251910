"""What happens at the same moment, with real connections side by side. PostgreSQL only: SQLite has one writer."""

import threading
import uuid
from concurrent.futures import ThreadPoolExecutor

import pytest
from django.db import connection, transaction

from articles.comments.errors import CommentRefusal, ParentGone, SameText, StaleDecision
from articles.comments.models import Comment, Decision
from articles.comments.operations import moderating, posting
from articles.comments.operations.placing import lock_branch
from articles.comments.operations.reconciling import reconcile
from articles.comments.states import Reason, Status
from articles.models import CommentSummary
from tests.factories.comments import make_comment, make_reader, make_regular
from tests.factories.stories import make_story
from tests.personas import hire

pytestmark = [
    pytest.mark.django_db(transaction=True),
    pytest.mark.skipif("connection.vendor != 'postgresql'", reason="SQLite has one writer"),
]


def at_once(*acts):
    """Runs each act in a thread with a connection of its own; gives results, or the refusals that they raised."""
    gate = threading.Barrier(len(acts))

    def run(act):
        try:
            gate.wait(10)
            return act()
        except CommentRefusal as refusal:
            return refusal
        finally:
            connection.close()

    with ThreadPoolExecutor(len(acts)) as pool:
        return list(pool.map(run, acts))


def post(story, by, *, text="", key=None, parent=None):
    return posting.post_comment(
        article_id=story.pk,
        text=text or f"Teks {uuid.uuid4().hex}",
        submission_key=key or uuid.uuid4(),
        by=by,
        parent=parent,
    )


def fresh(story):
    assert list(reconcile()) == []
    return CommentSummary.objects.get(pk=story.pk).visible


def test_a_double_click_stores_one_comment():
    story = make_story()
    author, key = make_regular(story), uuid.uuid4()
    results = at_once(*[lambda: post(story, author, text="Dobel", key=key)] * 4)
    assert {result.comment.pk for result in results} == {Comment.objects.get(body_source="Dobel").pk}
    assert sum(result.is_new for result in results) == 1


def test_two_tabs_with_the_same_text_store_one_comment():
    story = make_story()
    author = make_regular(story)
    results = at_once(*[lambda: post(story, author, text="Dari tab mana pun")] * 3)
    assert sum(isinstance(result, SameText) for result in results) == 2
    assert fresh(story) == 3


def test_first_comments_of_a_story_from_many_readers_are_all_counted():
    story, other = make_story(), make_story()
    readers = [make_regular(other, f"Warga {number}") for number in range(6)]
    results = at_once(*[lambda reader=reader: post(story, reader) for reader in readers])
    assert all(result.is_new for result in results)
    assert fresh(story) == 6


def test_of_two_moderators_one_decides_and_one_is_told():
    story = make_story()
    comment = make_comment(story, status=Status.HELD_PREMOD)
    people = [hire(f"{name} Suarta", position="moderator", role="Moderator") for name in ("Made", "Wayan")]
    results = at_once(
        lambda: moderating.decide(comment, to=Status.APPROVED, expected_revision=1, by=people[0]),
        lambda: moderating.decide(comment, to=Status.REJECTED, expected_revision=1, reason=Reason.HOAX, by=people[1]),
    )
    assert sorted(type(result).__name__ for result in results) == ["Decision", "StaleDecision"]
    told = next(result for result in results if isinstance(result, StaleDecision))
    assert told.who in {"Made Suarta", "Wayan Suarta"}
    assert Decision.objects.filter(comment=comment).exclude(actor=None).count() == 1
    fresh(story)


def test_a_parent_removed_while_the_reply_is_on_its_way_refuses_it():
    story = make_story()
    parent, author = make_comment(story), make_regular(story)
    moderator = hire("Made Suarta", position="moderator", role="Moderator")
    locked, sent = threading.Event(), []

    def remove():
        try:
            with transaction.atomic():
                lock_branch(parent)
                locked.set()
                # The reply has begun by now and waits for the branch.
                threading.Event().wait(0.5)
                moderating.decide(parent, to=Status.REJECTED, expected_revision=1, reason=Reason.SLANDER, by=moderator)
        finally:
            connection.close()

    def reply():
        locked.wait(10)
        try:
            sent.append(post(story, author, parent=parent))
        except CommentRefusal as refusal:
            sent.append(refusal)
        finally:
            connection.close()

    threads = [threading.Thread(target=remove), threading.Thread(target=reply)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(20)
    assert [type(result) for result in sent] == [ParentGone]
    assert not Comment.objects.filter(parent=parent).exists()
    fresh(story)


def test_replies_and_decisions_in_one_branch_never_deadlock_and_count_right():
    story = make_story()
    root = make_comment(story)
    child = make_comment(story, parent=root)
    leaf = make_comment(story, parent=child)
    moderator = hire("Made Suarta", position="moderator", role="Moderator")
    other = make_story()
    readers = [make_regular(other, f"Warga {number}") for number in range(6)]
    acts = [
        lambda reader=reader, to=to: post(story, reader, parent=to)
        for reader, to in zip(readers, [root, child, leaf] * 2, strict=True)
    ]
    acts.append(
        lambda: moderating.decide(leaf, to=Status.REJECTED, expected_revision=1, reason=Reason.HOAX, by=moderator)
    )
    acts.append(lambda: moderating.decide(child, to=Status.APPROVED, expected_revision=1, by=moderator))
    results = at_once(*acts)
    refused = [result for result in results if isinstance(result, CommentRefusal)]
    assert all(isinstance(refusal, ParentGone) for refusal in refused)
    assert fresh(story) == 2 + 6 - len(refused)


def test_reports_of_many_readers_at_once_are_each_counted():
    from articles.comments.operations import flagging

    story = make_story()
    comment = make_comment(story)
    readers = [make_reader(f"Warga {number}") for number in range(5)]
    at_once(
        *[
            lambda reader=reader: flagging.flag_comment(comment, reason=Reason.SPAM, by=reader)
            for reader in readers * 2
        ][:8]
    )
    comment.refresh_from_db()
    assert comment.open_flags == comment.flags.count() == 5
