"""What a body names by number, looked up for its compiler: three queries at most, however much it names."""

import datetime as dt

from django.utils import timezone

from articles.media.reading.picture import pictures_for
from regions.officials.reading.profile import officials_on

from ..body.compile import Download, Official, Picture, RelatedStory
from ..body.document import Document
from ..models import Article


class BodyResolver:
    """Everything that `document` names, as of `day`; what is gone or isn't public answers None."""

    def __init__(self, document: Document, *, day: dt.date | None = None) -> None:
        named = document.references
        stories = {
            story.pk: story for story in Article.objects.public().filter(pk__in=named.article_ids).select_related("section")
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
        self._officials = {
            found.person_id: Official(found.name, found.url, found.office)
            for found in (officials_on(named.person_ids, day or timezone.localdate()) if named.person_ids else ())
        }

    def picture(self, asset_id: int) -> Picture | None:
        return self._pictures.get(asset_id)

    def article(self, article_id: int) -> RelatedStory | None:
        return self._stories.get(article_id)

    def official(self, person_id: int) -> Official | None:
        return self._officials.get(person_id)

    def document(self, asset_id: int) -> Download | None:
        """The library holds photos only, so far."""
        return None
