"""Counts follow every change of state: whatever moderators, authors and readers do, a fresh count says the same."""

import contextlib
import io
import uuid

import pytest
from django.core.management import call_command
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule, run_state_machine_as_test

from articles.comments.errors import CommentRefusal, NotAllowed
from articles.comments.models import Comment
from articles.comments.operations import editing, flagging, moderating, posting
from articles.comments.operations.reconciling import reconcile
from articles.comments.states import Reason, Status
from articles.models import CommentSummary
from tests.factories.comments import make_comment, make_reader, make_regular
from tests.factories.stories import make_story
from tests.personas import hire

pytestmark = pytest.mark.django_db


class Thread(RuleBasedStateMachine):
    """People at a thread."""

    @initialize()
    def begin(self):
        self.story = make_story()
        self.moderator = hire(f"Made{uuid.uuid4().hex[:8]} Suarta", position="moderator", role="Moderator")
        self.author = make_regular(self.story, f"Warga {uuid.uuid4().hex[:8]}")
        self.reader = make_reader(f"Pembaca {uuid.uuid4().hex[:8]}")

    def some(self, number):
        rows = list(Comment.objects.filter(thread_id=self.story.pk).order_by("id"))
        return rows[number % len(rows)]

    @rule(
        number=st.integers(0, 50),
        is_reply=st.booleans(),
        status=st.sampled_from([Status.PUBLISHED, Status.HELD_PREMOD]),
    )
    def write(self, number, is_reply, status):
        make_comment(self.story, parent=self.some(number) if is_reply else None, author=self.author, status=status)

    @rule(number=st.integers(0, 50), link=st.booleans())
    def post(self, number, link):
        text = f"Teks {uuid.uuid4().hex} " + ("https://bit.ly/x" if link else "")
        with contextlib.suppress(CommentRefusal):
            posting.post_comment(
                article_id=self.story.pk,
                text=text,
                submission_key=uuid.uuid4(),
                by=self.author,
                parent=self.some(number),
            )

    @rule(
        number=st.integers(0, 50),
        to=st.sampled_from([Status.APPROVED, Status.REJECTED, Status.SPAM, Status.REMOVED_LEGAL]),
    )
    def decide(self, number, to):
        comment = self.some(number)
        with contextlib.suppress(CommentRefusal):
            moderating.decide(
                comment,
                to=to,
                expected_revision=comment.revision,
                reason=Reason.OFF_TOPIC,
                legal_ground="Pasal 1",
                by=self.moderator,
            )

    @rule(number=st.integers(0, 50), link=st.booleans())
    def edit(self, number, link):
        comment = self.some(number)
        text = f"Suntingan {uuid.uuid4().hex} " + ("https://bit.ly/x" if link else "")
        with contextlib.suppress(CommentRefusal, NotAllowed):
            editing.edit_comment(comment, text=text, expected_revision=comment.revision, by=self.author)

    @rule(number=st.integers(0, 50))
    def delete(self, number):
        with contextlib.suppress(CommentRefusal, NotAllowed):
            editing.delete_comment(self.some(number), by=self.author)

    @rule(number=st.integers(0, 50))
    def report(self, number):
        with contextlib.suppress(CommentRefusal):
            flagging.flag_comment(self.some(number), reason=Reason.SPAM, by=self.reader)

    @invariant()
    def counts_are_true(self):
        if not hasattr(self, "story"):
            return
        rows = list(Comment.objects.filter(thread_id=self.story.pk))
        visible = {row.pk for row in rows if Status(row.status).is_visible}
        assert CommentSummary.objects.get(pk=self.story.pk).visible == len(visible)
        for row in rows:
            below = sum(row.pk in other.ancestor_ids for other in rows if other.pk in visible)
            assert row.visible_replies == below, row
            assert row.open_flags == 0 or row.pk in visible


def test_counts_follow_whatever_people_do():
    # One transaction for all examples: each has a story and people of its own.
    run_state_machine_as_test(
        Thread,
        settings=settings(
            max_examples=8, stateful_step_count=25, deadline=None, suppress_health_check=list(HealthCheck)
        ),
    )


def test_reconcile_finds_nothing_to_mend():
    story = make_story()
    make_comment(story, parent=make_comment(story))
    flagging.flag_comment(Comment.objects.first(), reason=Reason.SPAM, by=make_reader())
    out = io.StringIO()
    call_command("reconcile", stdout=out)
    assert "All counts are right" in out.getvalue()


def test_reconcile_tells_and_mends_each_count_that_drifted():
    story = make_story()
    root = make_comment(story)
    reply = make_comment(story, parent=root)
    CommentSummary.objects.filter(pk=story.pk).update(visible=7)
    Comment.objects.filter(pk=root.pk).update(visible_replies=3)
    Comment.objects.filter(pk=reply.pk).update(visible_replies=1, open_flags=4)
    out, err = io.StringIO(), io.StringIO()
    with pytest.raises(SystemExit):
        call_command("reconcile", stdout=out, stderr=err)
    lines = out.getvalue().splitlines()
    assert lines == [
        f"replies {root.pk}: stored 3, counted 1, mended.",
        f"replies {reply.pk}: stored 1, counted 0, mended.",
        f"reports {reply.pk}: stored 4, counted 0, mended.",
        f"story {story.pk}: stored 7, counted 2, mended.",
    ]
    assert list(reconcile()) == []
