"""Readers who may write, and comments in any state."""

import datetime as dt
import itertools
import uuid
from typing import Any

from django.utils import timezone

from articles.comments.models import Comment, CommentThread
from articles.comments.models.comment import new_public_id
from articles.comments.operations import importing, posting
from articles.comments.states import Status
from articles.models import Article
from newsroom.accounts.models import Consent, ReaderProfile, User
from newsroom.outlet.current import outlet

_numbers = itertools.count(1)


def accept_rules(user: User) -> User:
    Consent.objects.create(user=user, document=Consent.Document.COMMENT_RULES, version=outlet().comment_rules_version)
    return user


def age(user: User, days: int = 30) -> User:
    """As if the account were that old."""
    user.date_joined = timezone.now() - dt.timedelta(days=days)
    user.save(update_fields=["date_joined"])
    return user


def make_reader(name: str = "") -> User:
    """An account of a month that has accepted the rules, with a display name."""
    name = name or f"Pembaca {next(_numbers)}"
    user = User.objects.create_user(f"{name.lower().replace(' ', '.')}@pembaca.example")
    ReaderProfile.objects.create(user=user, display_name=name, name_key=name.lower())
    return age(accept_rules(user))


def trust(user: User, story: Article) -> User:
    """As if two comments of this reader had been approved before."""
    for number in range(2):
        make_comment(
            story,
            author=user,
            text=f"Komentar lama {number}",
            at=timezone.now() - dt.timedelta(days=9, minutes=number),
            status=Status.APPROVED,
        )
    return user


def make_regular(story: Article, name: str = "") -> User:
    """Somebody whose comments appear at once."""
    return trust(make_reader(name), story)


def make_comment(story: Article, *, author: User | None = None, text: str = "", **more: Any) -> Comment:
    """Stored as it is, past gates and checks."""
    name = author.reader_profile.display_name if author and hasattr(author, "reader_profile") else "Warga"
    values: dict[str, Any] = {
        "text": text or f"Komentar nomor {next(_numbers)} tentang jalan.",
        "author_name": name,
        "at": timezone.now(),
    }
    return importing.import_comment(story, author=author, **(values | more))


def send(
    story: Article, *, by: User, text: str = "", parent: Comment | None = None, key: uuid.UUID | None = None
) -> Comment:
    """Posted the way readers do, through every gate."""
    text = text or f"Terima kasih, saya baru tahu soal ini, bagian {next(_numbers)}."
    return posting.post_comment(
        article_id=story.pk, text=text, submission_key=key or uuid.uuid4(), by=by, parent=parent
    ).comment


def fill_thread(story: Article, comments: int) -> Comment:
    """Half of them roots; of the replies a third hang from one root, which is given back. In one statement, so without
    versions, decisions or counts, and with keys far above those that the database gives."""
    now = timezone.now()
    thread, _ = CommentThread.objects.get_or_create(pk=story.pk)
    first = 10**9 + story.pk * 10**6
    roots = max(1, comments // 2)
    rows = []
    for number in range(comments):
        pk = first + number
        above = None if number < roots else first + (number % roots if number % 3 else 0)
        rows.append(
            Comment(
                pk=pk,
                public_id=new_public_id(),
                thread=thread,
                parent_id=above,
                root_id=above,
                depth=int(above is not None),
                path=b"".join(key.to_bytes(8, "big") for key in (above, pk) if key),
                author_name="Warga",
                status=Status.PUBLISHED,
                initial_status=Status.PUBLISHED,
                body_source="Komentar",
                body_html="<p>Komentar</p>",
                fold_hash=f"{number:032}",
                submission_key=uuid.uuid4(),
                created_at=now - dt.timedelta(seconds=number),
                visible_replies=0 if above else 2,
            )
        )
    Comment.objects.bulk_create(rows, batch_size=1000)
    return rows[0]
