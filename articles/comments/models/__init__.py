"""Tables of the comments. Whatever tells what was done, and why, is written once (`AppendOnly`)."""

from .budget import Budget
from .comment import Comment, CommentQuerySet, CommentRevision
from .complaint import Appeal, Complaint
from .decision import Decision, PhaseResult
from .flag import Flag
from .sanction import ModNote, Sanction, SanctionQuerySet
from .thread import CommentThread
from .word_rule import WordRule

__all__ = [
    "Appeal",
    "Budget",
    "Comment",
    "CommentQuerySet",
    "CommentRevision",
    "CommentThread",
    "Complaint",
    "Decision",
    "Flag",
    "ModNote",
    "PhaseResult",
    "Sanction",
    "SanctionQuerySet",
    "WordRule",
]
