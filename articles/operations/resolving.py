"""What a body names by number, looked up for its compiler: a fixed number of queries, however much it names."""

import datetime as dt
from collections.abc import Sequence

from django.utils import formats, timezone, translation
from django.utils.translation import gettext as _

from articles.media.reading.picture import pictures_for
from regions.officials.reading.people import people_on

from ..body.compile import LANGUAGE, Download, Official, Picture, RelatedStory
from ..body.document import Document
from ..models import Article


class BodyResolver:
    """Everything that `document` names, as of `day`; what is gone or isn't public answers None."""

    def __init__(self, document: Document, *, day: dt.date | None = None) -> None:
        named = document.references
        stories = {
            story.pk: story
            for story in Article.objects.public().filter(pk__in=named.article_ids).select_related("section")
        }
        photos = pictures_for([*named.asset_ids, *(story.hero_id for story in stories.values())], "original")
        self._pictures = {
            pk: Picture(
                src=photo.src,
                width=photo.width,
                height=photo.height,
                alt=photo.alt,
                caption=photo.caption,
                credit=photo.credit,
                sources=photo.sources,
            )
            for pk, photo in photos.items()
        }
        self._stories = {
            pk: RelatedStory(
                story.short_headline or story.headline, story.get_absolute_url(), self._pictures.get(story.hero_id or 0)
            )
            for pk, story in stories.items()
        }
        people = people_on(named.person_ids, day or timezone.localdate()) if named.person_ids else {}
        self._officials = {pk: Official(person.name, person.url, person.office) for pk, person in people.items()}

    def picture(self, asset_id: int) -> Picture | None:
        return self._pictures.get(asset_id)

    def article(self, article_id: int) -> RelatedStory | None:
        return self._stories.get(article_id)

    def official(self, person_id: int) -> Official | None:
        return self._officials.get(person_id)

    def document(self, asset_id: int) -> Download | None:
        """The library holds photos only, so far."""
        return None


def named_officials(person_ids: Sequence[int], day: dt.date) -> list[dict[str, str]]:
    """The cards below the story, in the given order: name, office and tenure as they were on the story's day."""
    people = people_on(person_ids, day) if person_ids else {}
    return [
        {
            "name": person.name,
            "url": person.url,
            "office": person.office,
            "initials": person.initials,
            "period": _since(person.since) if person.since and person.since_is_known else "",
        }
        for pk in person_ids
        if (person := people.get(pk))
    ]


def _since(day: dt.date) -> str:
    with translation.override(LANGUAGE):
        return _("since %(day)s") % {"day": formats.date_format(day, "j F Y")}
