"""A comment in its place, and what it said at each version."""

import secrets
from typing import Self

from django.conf import settings
from django.db import models
from django.db.models import F, Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from newsroom.dbrules import AppendOnly

from ..states import HELD, VISIBLE, RemovedKind, Status

MAX_DEPTH = 8
KEY_BYTES = 8  # of each ancestor, and of the comment itself, in `path`
# No letters that are taken for others when an address is read out.
_ALPHABET = "23456789abcdefghjkmnpqrstuvwxyz"

_VISIBLE = sorted(VISIBLE)
#: What pages list: visible comments, and tombstones for as long as something visible hangs from them. Indexes below
#: carry the same condition; PostgreSQL uses them only for queries that repeat it.
SHOWN = Q(status__in=_VISIBLE) | Q(visible_replies__gt=0)


def new_public_id() -> str:
    """12 characters, 59 bits: an address that tells neither number nor order."""
    return "".join(secrets.choice(_ALPHABET) for _ in range(12))


class CommentQuerySet(models.QuerySet["Comment"]):
    def visible(self) -> Self:
        return self.filter(status__in=_VISIBLE)

    def shown(self) -> Self:
        return self.filter(SHOWN)

    def roots_of(self, thread_id: int) -> Self:
        return self.filter(thread_id=thread_id, parent__isnull=True)

    def replies_under(self, root_id: int) -> Self:
        """In reading order: each reply follows what it answers. Index: comment_replies."""
        return self.filter(root_id=root_id, parent__isnull=False).order_by("path")

    def below(self, comment: "Comment") -> Self:
        """All that hang from a comment, however deep, in reading order. Index: comment_replies."""
        path = bytes(comment.path)
        return self.replies_under(comment.root_id or comment.pk).filter(
            path__gt=path, path__lt=path + b"\xff" * KEY_BYTES
        )

    def newest_first(self) -> Self:
        # By (created_at, id), never by id alone: PostgreSQL then walks the primary key and throws away the comments of
        # all other threads. Index: comment_roots_newest.
        return self.order_by("-created_at", "-id")

    def held(self) -> Self:
        return self.filter(status__in=sorted(HELD))

    def reported(self) -> Self:
        """Public, with reports that came after the last decision. Index: comment_reported."""
        return self.filter(status__in=_VISIBLE, open_flags__gt=0)


class Comment(models.Model):
    # Random and not the key: addresses don't count comments. See new_public_id.
    public_id = models.CharField(max_length=12, unique=True, editable=False)
    # No index of its own on the keys below: with a second index on `root` PostgreSQL picks the wrong one for reply
    # previews (0.3 ms become 8), and the composite ones serve the rest.
    thread = models.ForeignKey(
        "comments.CommentThread",
        on_delete=models.PROTECT,
        db_index=False,
        related_name="comments",
        verbose_name=_("thread"),
    )
    parent = models.ForeignKey(
        "self", on_delete=models.PROTECT, null=True, blank=True, db_index=False, related_name="+", editable=False
    )
    root = models.ForeignKey(
        "self", on_delete=models.PROTECT, null=True, blank=True, db_index=False, related_name="+", editable=False
    )
    # 0: a root. Replies to a comment at MAX_DEPTH stand beside it; `parent` still says what they answer.
    depth = models.PositiveSmallIntegerField(default=0, editable=False)
    # KEY_BYTES big-endian of each ancestor and of the comment: sorting it gives the reading order, and an ancestor's
    # path begins its descendants'.
    path = models.BinaryField(max_length=KEY_BYTES * (MAX_DEPTH + 1), default=b"", editable=False)

    author = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        on_delete=models.SET_NULL,
        null=True,
        db_index=False,
        related_name="comments",
        verbose_name=_("author"),
    )
    author_name = models.CharField(_("author's name"), max_length=120)
    status = models.CharField(_("state"), max_length=14, choices=Status)
    initial_status = models.CharField(_("first state"), max_length=14, choices=Status, editable=False)
    # Grows with every edit and every decision; a decision names the one that it was made on.
    revision = models.PositiveIntegerField(default=1, editable=False)
    body_source = models.TextField(_("text"))
    body_html = models.TextField(editable=False)
    fold_hash = models.CharField(max_length=32, editable=False)
    submission_key = models.UUIDField(editable=False)
    # Of the address' /24 or /48, with a salt that changes: enough to see a farm for a while, no use afterwards.
    ip_prefix_hmac = models.CharField(max_length=32, blank=True, editable=False)
    created_at = models.DateTimeField(_("written at"), default=timezone.now, editable=False)
    edited_at = models.DateTimeField(_("edited at"), null=True, editable=False)
    removed_kind = models.CharField(_("removed"), max_length=8, choices=RemovedKind, blank=True, editable=False)
    # Visible comments anywhere below this one.
    visible_replies = models.PositiveIntegerField(default=0, editable=False)
    open_flags = models.PositiveIntegerField(_("reports"), default=0, editable=False)
    flags_ack_at = models.DateTimeField(null=True, editable=False)
    up = models.PositiveIntegerField(_("likes"), default=0, editable=False)
    rank = models.IntegerField(default=0, editable=False)

    objects = CommentQuerySet.as_manager()

    class Meta:
        verbose_name = _("comment")
        verbose_name_plural = _("comments")
        permissions = [("moderate", _("Can approve, reject and remove comments"))]
        indexes = [
            models.Index("thread", F("created_at").desc(), F("id").desc(), condition=Q(parent__isnull=True) & SHOWN, name="comment_roots_newest"),
            models.Index("thread", F("rank").desc(), F("id").desc(), condition=Q(parent__isnull=True) & SHOWN, name="comment_roots_best"),
            models.Index("root", "path", condition=Q(parent__isnull=False) & SHOWN, name="comment_replies"),
            models.Index("author", F("created_at").desc(), F("id").desc(), name="comment_by_author"),
            models.Index("status", "created_at", condition=Q(status__in=sorted(HELD)), name="comment_held"),
            models.Index("created_at", "id", condition=Q(status__in=_VISIBLE, open_flags__gt=0), name="comment_reported"),
            models.Index(F("created_at").desc(), F("id").desc(), name="comment_newest"),
            models.Index("fold_hash", "created_at", name="comment_same_text"),
        ]  # fmt: skip
        constraints = [
            models.UniqueConstraint(fields=["author", "submission_key"], name="comment_sent_once"),
            models.CheckConstraint(
                condition=Q(parent__isnull=True, root__isnull=True, depth=0)
                | Q(parent__isnull=False, root__isnull=False, depth__gt=0, depth__lte=MAX_DEPTH),
                name="comment_place",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.author_name}: {self.body_source[:60]}"

    @property
    def ancestor_ids(self) -> tuple[int, ...]:
        """From the root down, without the comment itself."""
        path = bytes(self.path)
        return tuple(
            int.from_bytes(path[at : at + KEY_BYTES], "big") for at in range(0, len(path) - KEY_BYTES, KEY_BYTES)
        )


class CommentRevision(models.Model):
    """What a comment said at one version. Append-only: evidence for complaints."""

    comment = models.ForeignKey(
        "comments.Comment", on_delete=models.CASCADE, related_name="revisions", verbose_name=_("comment")
    )
    number = models.PositiveIntegerField(_("version"))
    body_source = models.TextField(_("text"))
    created_at = models.DateTimeField(_("at"), auto_now_add=True)

    class Meta:
        verbose_name = _("version of a comment")
        verbose_name_plural = _("versions of comments")
        ordering = ["-number"]
        constraints = [
            models.UniqueConstraint(fields=["comment", "number"], name="comment_revision_number"),
            AppendOnly(name="comment_revision_append_only"),
        ]

    def __str__(self) -> str:
        return f"{self.comment_id} v{self.number}"
