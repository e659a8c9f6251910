"""Writing: begin a story, save a version, throw a working copy away. Nothing here changes what readers see."""

import datetime as dt
import uuid
from typing import TYPE_CHECKING

from django.db import IntegrityError, transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from newsroom.audit.record import record

from .. import permissions
from ..body.schema import validate
from ..errors import NotAllowed, StaleVersion
from ..models import Article, ArticleText, CommentSummary, Revision
from ..workflow import DISCARD_CHANGES, begin, lock
from .snapshots import SCHEMA_VERSION, Snapshot, changed_fields, copy_to_links, copy_to_row

if TYPE_CHECKING:
    from newsroom.accounts.models import User


def create_story(
    snapshot: Snapshot,
    *,
    by: "User | None",
    uid: uuid.UUID | None = None,
    import_key: str | None = None,
    reason: str = Revision.Reason.CREATED,
    note: str = "",
) -> Article:
    """Begins a story as a draft. `uid`, drawn by the browser, makes a repeated first save harmless: it gives the story
    that the first one made.

    Raises NotAllowed; BodyError for a body outside the format.
    """
    if by is not None and not by.has_perm("articles.add_article"):
        raise NotAllowed(_("Your role doesn't include writing stories."))
    validate(snapshot.body)
    uid = uid or uuid.uuid4()
    with transaction.atomic():
        if by is not None and (earlier := Article.objects.filter(uid=uid, created_by=by).first()):
            return earlier
        article = Article(uid=uid, created_by=by, import_key=import_key)
        copy_to_row(article, snapshot)
        try:
            with transaction.atomic():
                article.save()
        except IntegrityError:
            # The same first save, sent twice at once: the other one was faster.
            return Article.objects.get(uid=uid, created_by=by)
        ArticleText.objects.create(article=article)
        CommentSummary.objects.create(article=article)
        revision = _append(article, snapshot, by=by, number=1, reason=reason, note=note)
        article.working_revision = revision
        article.save(update_fields=["working_revision"])
        copy_to_links(article, snapshot)
        record(action="article.create", target=article, by=by, detail={"revision": 1, "reason": reason})
    return article


def save_revision(
    article: Article,
    snapshot: Snapshot,
    *,
    based_on: int,
    by: "User | None",
    reason: str = Revision.Reason.SAVED,
    note: str = "",
) -> Revision:
    """Appends a version. `based_on` is the number of the version that was being edited.

    A save that changes nothing gives the version that stands. A story that isn't public shows its new texts in the
    desk's lists at once; a public one keeps its live texts until they are published.
    Raises NotAllowed, StaleVersion (nothing is written), BodyError.
    """
    validate(snapshot.body)
    with transaction.atomic():
        locked = lock(article.pk)
        if by is not None and not permissions.may_edit(by, locked):
            raise NotAllowed(_("You can't edit this story now. Somebody else has taken it, or it is past your desk."))
        current = locked.working_revision
        assert current is not None  # noqa: S101 - every story is created with one
        stored = Snapshot.of(current)
        changed = changed_fields(stored, snapshot)
        if not changed:
            return current
        if current.number != based_on and not _is_own_last_save(current, by=by, based_on=based_on):
            raise StaleVersion(current)
        revision = _append(locked, snapshot, by=by, number=current.number + 1, reason=reason, note=note)
        locked.working_revision = revision
        locked.touched_at = timezone.now()
        if locked.live_revision_id is None:
            copy_to_row(locked, snapshot)
            copy_to_links(locked, snapshot)
        locked.save()
        record(action="article.save", target=locked, by=by, detail={"revision": revision.number, "fields": changed})
    article.refresh_from_db()
    return revision


def restore_revision(article: Article, *, number: int, by: "User") -> Revision:
    """Makes an old version the newest one, as a new version. Raises NotAllowed, Revision.DoesNotExist."""
    old = article.revisions.get(number=number)
    with transaction.atomic():
        standing = lock(article.pk).working_revision
        assert standing is not None  # noqa: S101 - every story is created with one
        return save_revision(
            article,
            Snapshot.of(old),
            based_on=standing.number,
            by=by,
            reason=Revision.Reason.RESTORED,
            note=_("From version %(number)s") % {"number": number},
        )


def discard_changes(article: Article, *, by: "User") -> Article:
    """Lets the working copy of a public story go; its versions stay in the history. Raises NotAllowed, WrongState."""
    with transaction.atomic():
        locked = begin(DISCARD_CHANGES, article, by=by)
        live, dropped = locked.live_revision, locked.working_revision
        if live is None or dropped is None or live == dropped:
            return locked
        # A new version with the live content, so that numbers only grow and the dropped text keeps its place.
        revision = _append(
            locked,
            Snapshot.of(live),
            by=by,
            number=dropped.number + 1,
            reason=Revision.Reason.RESTORED,
            note=_("Changes of version %(number)s were discarded") % {"number": dropped.number},
        )
        locked.working_revision = locked.live_revision = revision
        locked.touched_at = timezone.now()
        locked.save(update_fields=["working_revision", "live_revision", "touched_at"])
        record(action="article.discard_changes", target=locked, by=by, detail={"dropped": dropped.number})
    return locked


def _is_own_last_save(current: Revision, *, by: "User | None", based_on: int) -> bool:
    """A second save that left the browser before it heard of the first isn't a conflict with oneself."""
    just_now = timezone.now() - current.created_at < dt.timedelta(seconds=10)
    return by is not None and current.author_id == by.pk and current.number == based_on + 1 and just_now


def _append(
    article: Article, snapshot: Snapshot, *, by: "User | None", number: int, reason: str, note: str
) -> Revision:
    return Revision.objects.create(
        article=article,
        number=number,
        snapshot=snapshot.to_json(),
        schema_version=SCHEMA_VERSION,
        reason=reason,
        note=note[:300],
        author=by,
        author_name=by.email if by else "",
    )
