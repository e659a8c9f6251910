"""Who may keep the records of officials."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from newsroom.accounts.models import User


def may_keep_officials(user: User | None) -> bool:
    """None is the clockwork (commands): whoever can start it could write the database as well."""
    return user is None or user.has_perm("officials.change_term")
