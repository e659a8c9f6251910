"""Many comments: branches with their paths and counts, below the newest stories."""

import datetime as dt
import random
import uuid
from collections.abc import Iterable, Iterator
from itertools import islice

from django.db import transaction
from django.db.models import Max
from django.utils import timezone

from articles.comments.body.canonical import canonical
from articles.comments.body.folding import fold_hash
from articles.comments.body.rendering import html_of
from articles.comments.models import Comment, CommentRevision, CommentThread
from articles.comments.models.comment import KEY_BYTES, MAX_DEPTH, new_public_id
from articles.comments.states import Status
from articles.models import Article, CommentSummary
from newsroom.accounts.models import User

from ..content.comments import THREADS
from ..content.shapes import DemoComment
from .sequences import reset_sequences

BATCH = 2000
# One thread that everybody writes in, as after an election; the rest is spread over the newest stories.
HOT_SHARE, HOT_MOST = 5, 50_000
PER_THREAD = 12


def write_comments(readers: list[User], *, comments: int, seed: int) -> Iterator[int]:
    """Writes `comments` comments below public stories without any, and gives how many there are after each batch."""
    maker = Maker(readers, seed=seed)
    written, waiting = 0, comments
    stories = Article.objects.public().filter(comment_thread=None).newest_first().values_list("pk", "published_at")
    last = stories.count() - 1
    for order, (article_id, since) in enumerate(stories.iterator(chunk_size=BATCH)):
        if not waiting:
            break
        share = min(comments // HOT_SHARE, HOT_MOST) if order == 0 else int(maker.chance.expovariate(1 / PER_THREAD))
        # The last story takes what is left.
        size = waiting if order == last else min(waiting, max(share, 1))
        waiting -= size
        CommentThread.objects.create(pk=article_id)
        rows = iter(maker.thread(article_id, since=since, size=size))
        visible = 0
        while batch := list(islice(rows, BATCH)):
            _store(batch)
            visible += sum(Status(comment.status).is_visible for comment in batch)
        CommentSummary.objects.update_or_create(
            article_id=article_id, defaults={"visible": visible, "last_at": timezone.now()}
        )
        if written // BATCH != (written + size) // BATCH:
            yield written + size
        written += size
    yield written
    reset_sequences(Comment)


def _store(comments: list[Comment]) -> None:
    with transaction.atomic():
        Comment.objects.bulk_create(comments)
        CommentRevision.objects.bulk_create(
            CommentRevision(comment=comment, number=1, body_source=comment.body_source) for comment in comments
        )


class Maker:
    def __init__(self, readers: list[User], *, seed: int) -> None:
        self.readers = readers
        self.chance = random.Random(seed)  # noqa: S311 - made-up talk, no secrets
        self.now = timezone.now()
        self.next_id = (Comment.objects.aggregate(last=Max("pk"))["last"] or 0) + 1
        self.texts = [_rendered(text) for text in _texts(comment for thread in THREADS.values() for comment in thread)]

    def thread(self, article_id: int, *, since: dt.datetime, size: int) -> Iterator[Comment]:
        """`size` comments of one story, branch by branch, the oldest first."""
        step = min((self.now - since) / (size + 1), dt.timedelta(minutes=9))
        left, at = size, since
        while left:
            branch = self._branch(
                article_id, at=at, step=step, size=min(left, 1 + int(self.chance.expovariate(1.2) * 2))
            )
            yield from branch
            left -= len(branch)
            at += step * len(branch)

    def _branch(self, article_id: int, *, at: dt.datetime, step: dt.timedelta, size: int) -> list[Comment]:
        """A root and replies to any of its comments, with the counts that they leave on those above."""
        branch = [self._comment(article_id, at=at, above=None)]
        for order in range(1, size):
            answered = [comment for comment in branch[-3:] if comment.depth < MAX_DEPTH] or branch[:1]
            reply = self._comment(article_id, at=at + step * order, above=self.chance.choice(answered))
            reply.root = branch[0]
            branch.append(reply)
        by_id = {comment.pk: comment for comment in branch}
        for comment in branch:
            if Status(comment.status).is_visible:
                for ancestor_id in comment.ancestor_ids:
                    by_id[ancestor_id].visible_replies += 1
        return branch

    def _comment(self, article_id: int, *, at: dt.datetime, above: Comment | None) -> Comment:
        chance = self.chance
        source, html, folded = chance.choice(self.texts)
        author = chance.choice(self.readers)
        status = Status.HELD_SYSTEM if chance.random() < 0.01 else Status.PUBLISHED
        comment = Comment(
            pk=self.next_id,
            public_id=new_public_id(),
            thread_id=article_id,
            parent=above,
            depth=above.depth + 1 if above else 0,
            path=(above.path if above else b"") + self.next_id.to_bytes(KEY_BYTES, "big"),
            author=author,
            author_name=author.reader_profile.display_name,
            status=status,
            initial_status=status,
            body_source=source,
            body_html=html,
            fold_hash=folded,
            submission_key=uuid.uuid4(),
            created_at=at,
        )
        self.next_id += 1
        return comment


def _texts(comments: Iterable[DemoComment]) -> Iterator[str]:
    for comment in comments:
        yield comment.text
        yield from _texts(comment.replies)


def _rendered(source: str) -> tuple[str, str, str]:
    text = canonical(source).text
    return source, html_of(text), fold_hash(text)
