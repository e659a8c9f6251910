"""The moderators' screens, a file per screen."""

from .queue import CommentAdmin
from .rules import WordRuleAdmin

__all__ = ["CommentAdmin", "WordRuleAdmin"]
