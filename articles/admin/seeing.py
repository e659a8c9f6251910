"""Which stories somebody finds at the desk, as a condition of the query: no list, page or autocomplete can forget it.

Within what `permissions.may_see` allows. A reporter sees own stories, public ones, and those of beats that were
given to them; an editor without a beat looks after everything.
"""

from typing import TYPE_CHECKING

from django.db.models import Q

from ..models import Article, ArticleQuerySet, Beat
from ..permissions import beats_of
from ..states import State

if TYPE_CHECKING:
    from newsroom.accounts.models import User

NOTHING = Q(pk__in=())


def stories_for(user: "User") -> ArticleQuerySet:
    return Article.objects.filter(_may_find(user))


def sees_desk(user: "User") -> bool:
    """Whether the list of stories is any of this person's business."""
    return user.has_perm("articles.change_article") or user.has_perm("articles.view_article")


def _may_find(user: "User") -> Q:
    found = Q(created_by=user) if user.has_perm("articles.change_article") else NOTHING
    if not user.has_perm("articles.view_article"):
        return found
    if user.has_perm("articles.publish_anywhere"):
        return Q()
    beats = beats_of(user)
    if user.has_perm("articles.edit_others") and not beats:
        return Q()
    found |= Q(state=State.PUBLISHED)
    for beat in beats:
        found |= _on(beat)
    return found


def _on(beat: Beat) -> Q:
    condition = Q()
    if beat.section_id:
        condition &= Q(section=beat.section_id) | Q(root_section=beat.section_id)
    if beat.region_id:
        condition &= Q(primary_region=beat.region_id)
    return condition
