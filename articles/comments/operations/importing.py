"""Comments that were written elsewhere before: another system's, or a demonstration's."""

import datetime as dt
import uuid
from typing import TYPE_CHECKING

from django.db import transaction

from articles.models import Article

from ..body.canonical import canonical
from ..body.folding import fold_hash
from ..body.rendering import html_of
from ..models import Comment
from ..models.comment import new_public_id
from ..pipeline.facts import Finding
from ..pipeline.verdict import Verdict
from ..states import HELD, Reason, Severity, Status
from .placing import count, insert, lock_branch, open_thread
from .posting import refuse_length, write_down

if TYPE_CHECKING:
    from newsroom.accounts.models import User


def import_comment(
    article: Article,
    *,
    text: str,
    author: "User | None",
    author_name: str,
    at: dt.datetime,
    parent: Comment | None = None,
    status: Status = Status.PUBLISHED,
    reason: Reason = Reason.NONE,
) -> Comment:
    """Stores a comment as of `at`, in the state it had, past gates, limits and checks. Raises Empty, TooLong."""
    body = canonical(text)
    refuse_length(body)
    findings = (Finding("import", Severity.HOLD, reason or Reason.NEW_ACCOUNT),) if status in HELD else ()
    with transaction.atomic():
        thread, _ = open_thread(article.pk)
        above = lock_branch(parent) if parent is not None else None
        comment = Comment(
            public_id=new_public_id(),
            thread=thread,
            author=author,
            author_name=author_name,
            status=status,
            initial_status=status,
            body_source=text,
            body_html=html_of(body.text),
            fold_hash=fold_hash(body.text),
            submission_key=uuid.uuid4(),
            created_at=at,
        )
        insert(comment, parent=above)
        write_down(comment, Verdict(Severity.HOLD if findings else Severity.NONE, findings), before=None)
        count(comment, before=None, after=status, at=at)
    return comment
