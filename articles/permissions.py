"""May this person do that with this story? Answers without a query, once `beats_of` has been asked.

A permission says what somebody may do at all; a beat (section, region, or both) says with which stories. Who has
`publish_anywhere`, and an editor to whom no beat was given, looks after everything.
"""

from typing import TYPE_CHECKING

from .models import Article, Beat
from .states import State

if TYPE_CHECKING:
    from newsroom.accounts.models import User

# While nobody has taken the story, its author may still mend what was submitted.
AUTHOR_EDITS = {State.DRAFT, State.RETURNED, State.IN_REVIEW}


def beats_of(user: "User") -> list[Beat]:
    """The user's beats, read once for each user object."""
    kept: list[Beat] | None = getattr(user, "_beats", None)
    if kept is None:
        kept = list(Beat.objects.filter(user=user))
        user._beats = kept  # type: ignore[attr-defined]
    return kept


def is_on_beat(user: "User", article: Article) -> bool:
    if user.has_perm("articles.publish_anywhere"):
        return True
    beats = beats_of(user)
    return not beats or any(_covers(beat, article) for beat in beats)


def _covers(beat: Beat, article: Article) -> bool:
    in_section = beat.section_id in {None, article.section_id, article.root_section_id}
    return in_section and beat.region_id in {None, article.primary_region_id}


def has_beat_on(user: "User", article: Article) -> bool:
    return any(_covers(beat, article) for beat in beats_of(user))


def is_own(user: "User", article: Article) -> bool:
    return article.created_by_id == user.pk


def may_see(user: "User", article: Article) -> bool:
    if is_own(user, article):
        return user.has_perm("articles.change_article")
    if not user.has_perm("articles.view_article"):
        return False
    # Drafts of others are their editors' business; without a beat an editor looks after everything, a reporter after nothing.
    return article.is_public or (
        is_on_beat(user, article) if user.has_perm("articles.edit_others") else has_beat_on(user, article)
    )


def may_edit(user: "User", article: Article) -> bool:
    if article.state == State.RETRACTED:
        return False
    if user.has_perm("articles.edit_others") and is_on_beat(user, article):
        return True
    return (
        is_own(user, article)
        and user.has_perm("articles.change_article")
        and article.state in AUTHOR_EDITS
        and article.editor_id in {None, user.pk}
    )


def may_submit(user: "User", article: Article) -> bool:
    return may_edit(user, article)


def may_review(user: "User", article: Article) -> bool:
    return user.has_perm("articles.edit_others") and is_on_beat(user, article)


def may_publish(user: "User", article: Article) -> bool:
    return user.has_perm("articles.publish_article") and is_on_beat(user, article)


def may_lift_embargo(user: "User", article: Article) -> bool:
    return user.has_perm("articles.lift_embargo")


def may_retract(user: "User", article: Article) -> bool:
    return user.has_perm("articles.retract_article")


def may_bin(user: "User", article: Article) -> bool:
    return may_edit(user, article)
