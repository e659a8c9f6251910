"""The first replies under each root of a page, in one query that costs the same under a hot root."""

from collections.abc import Iterable

from django.db import connection

from ..models import Comment
from ..states import VISIBLE

PREVIEW = 3

#: What pages read of a comment; never the source.
CARD_FIELDS = (
    "id", "public_id", "thread", "parent", "root", "depth", "path", "author", "author_name", "status", "body_html",
    "created_at", "edited_at", "removed_kind", "visible_replies", "up",
)  # fmt: skip
_COLUMNS = tuple(str(field.column) for field in Comment._meta.concrete_fields if field.name in CARD_FIELDS)

# The condition of the index comment_replies, word for word, so that PostgreSQL sees that it fits.
_STATES = ", ".join(f"'{status}'" for status in sorted(VISIBLE))
_FIRST = (
    f"SELECT {', '.join(_COLUMNS)} FROM comments_comment"
    f" WHERE root_id = %s AND parent_id IS NOT NULL AND (status IN ({_STATES}) OR visible_replies > 0) ORDER BY path LIMIT {PREVIEW}"
)
LATERAL = (
    "SELECT reply.* FROM unnest(%s::bigint[]) AS top (pk) CROSS JOIN LATERAL ("
    + _FIRST.replace("%s", "top.pk")
    + ") AS reply"
)


def previews(root_ids: Iterable[int]) -> dict[int, list[Comment]]:
    """At most PREVIEW shown replies for each root, in reading order. Rows without their sources.

    Not Django's sliced Prefetch: its ROW_NUMBER reads every reply of every root (13 ms where this takes 0.3).
    SQLite has no LATERAL; one SELECT for each root, joined with UNION ALL, does the same there.
    """
    ids = list(root_ids)
    if not ids:
        return {}
    if connection.vendor == "postgresql":
        rows = Comment.objects.raw(LATERAL, [ids])
    else:
        rows = Comment.objects.raw(" UNION ALL ".join(f"SELECT * FROM ({_FIRST})" for _ in ids), ids)
    found: dict[int, list[Comment]] = {}
    for row in rows:
        found.setdefault(row.root_id or 0, []).append(row)
    for replies in found.values():
        replies.sort(key=lambda row: bytes(row.path))
    return found
