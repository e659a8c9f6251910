"""Publishing: the only way that what readers see changes, whether the desk, the clock or an import asks for it."""

import datetime as dt
from typing import TYPE_CHECKING

from django.conf import settings
from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from articles.media.operations.using import state_uses
from newsroom.audit.record import record

from ..body.compile import Links, compile_body
from ..body.schema import validate
from ..checks.gate import require_ready
from ..errors import NotAllowed, NotReady, Problem
from ..models import Article, ArticleText, Revision
from ..permissions import may_lift_embargo
from ..states import Kind, State
from ..workflow import PUBLISH, PUBLISH_CHANGES, begin, lock
from .addressing import keep_former_address
from .indexing import index_story
from .resolving import BodyResolver, named_officials
from .snapshots import Snapshot, copy_to_links, copy_to_row, list_links

if TYPE_CHECKING:
    from newsroom.accounts.models import User

# Grows when the compiler writes other HTML than before; `recompile` then knows what is old.
COMPILER_VERSION = 1


def publish(article: Article, *, by: "User | None", at: dt.datetime | None = None) -> Article:
    """Puts the working version online, now; `by=None` is the clock, for a story whose time has come.

    `at` dates a story that came out elsewhere before (imports, demonstration); it can't lie ahead.
    Raises NotAllowed, WrongState, NotReady (nothing is changed).
    """
    now = timezone.now()
    with transaction.atomic():
        locked = begin(PUBLISH, article, by=by)
        revision = _ready_revision(locked)
        _refuse_embargo(locked, now=now)
        former = locked.state
        locked.state = State.PUBLISHED
        locked.published_at = min(at, now) if at else now
        locked.scheduled_at = None
        if by is not None and locked.editor is None:
            locked.editor = by
        make_live(locked, revision)
        record(
            action="article.publish",
            target=locked,
            by=by,
            detail={"from": former, "revision": revision.number, "published_at": locked.published_at.isoformat()},
        )
    article.refresh_from_db()
    return article


def publish_changes(article: Article, *, by: "User") -> Article:
    """Lets readers see the working copy of a public story. Raises NotAllowed, WrongState, NotReady."""
    with transaction.atomic():
        locked = begin(PUBLISH_CHANGES, article, by=by)
        revision = _ready_revision(locked)
        if revision.pk == locked.live_revision_id:
            return locked
        address = locked.get_absolute_url()
        locked.revised_at = timezone.now()
        make_live(locked, revision)
        keep_former_address(locked, address)
        record(action="article.publish_changes", target=locked, by=by, detail={"revision": revision.number})
    article.refresh_from_db()
    return article


def make_live(article: Article, revision: Revision) -> None:
    """Copies a revision into the public row, compiles its body and lists the story. Inside the caller's transaction,
    on a locked row; rights and completeness were checked."""
    snapshot = Snapshot.of(revision)
    copy_to_row(article, snapshot)
    article.live_revision = article.working_revision = revision
    article.touched_at = timezone.now()
    article.save()
    # The section may be another one than when the row was read, and the address is made of it.
    article.refresh_from_db(fields=["section"])
    copy_to_links(article, snapshot)
    compile_text(article, snapshot)
    list_links(article)
    index_story(article)


def compile_text(article: Article, snapshot: Snapshot) -> None:
    """Turns the live body into the HTML that pages print."""
    document = validate(snapshot.body)
    day = timezone.localdate(article.published_at) if article.published_at else None
    links = Links.SPONSORED if Kind(snapshot.kind).is_paid else Links.EDITORIAL
    compiled = compile_body(document, BodyResolver(document, day=day), links=links, own_hosts=settings.ALLOWED_HOSTS)
    ArticleText.objects.update_or_create(
        article=article,
        defaults={
            "body": snapshot.body,
            "html": compiled.html,
            "plain": compiled.plain_text,
            "officials": named_officials(snapshot.person_ids, day or timezone.localdate()),
            "compiler_version": COMPILER_VERSION,
            "seo_title": snapshot.seo_title,
            "seo_description": snapshot.seo_description,
        },
    )
    shown = [*([snapshot.hero_id] if snapshot.hero_id else []), *compiled.asset_ids]
    state_uses(place=f"article:{article.pk}", label=article.headline, url=article.get_absolute_url(), asset_ids=shown)


def recompile(article: Article) -> None:
    """Makes the HTML of a public story again; nothing that was written changes, so nothing is logged."""
    with transaction.atomic():
        locked = lock(article.pk)
        if locked.is_public and locked.live_revision:
            compile_text(locked, Snapshot.of(locked.live_revision))


def _ready_revision(article: Article) -> Revision:
    revision = article.working_revision
    assert revision is not None  # noqa: S101 - every story is created with one
    require_ready(Snapshot.of(revision))
    return revision


def _refuse_embargo(article: Article, *, now: dt.datetime) -> None:
    """An embargo is absolute: it ends by its time or by an explicit act, never because a button was pressed."""
    if article.embargo_until and article.embargo_until > now:
        until = timezone.localtime(article.embargo_until)
        raise NotReady(
            [
                Problem(
                    "embargo_until",
                    _("The embargo lasts until %(until)s. Lift it first, with a reason.")
                    % {"until": f"{until:%d-%m-%Y %H.%M}"},
                )
            ]
        )


def set_embargo(article: Article, *, until: dt.datetime | None, reason: str, by: "User") -> Article:
    """Sets, moves or (with None) lifts the embargo; who and why are logged. Raises NotAllowed."""
    with transaction.atomic():
        locked = lock(article.pk)
        if not may_lift_embargo(by, locked):
            raise NotAllowed(_("Your role doesn't include embargoes."))
        former = locked.embargo_until
        locked.embargo_until = until
        locked.save(update_fields=["embargo_until"])
        record(
            action="article.embargo",
            target=locked,
            by=by,
            detail={"from": former and former.isoformat(), "to": until and until.isoformat(), "reason": reason},
        )
    return locked
