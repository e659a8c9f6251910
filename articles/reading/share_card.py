"""The picture of a shared link to a story without a photo: a drawn card with its headline."""

from django.conf import settings
from django.core.cache import cache

from newsroom.outlet.current import outlet

from ..media.images.card import headline_card
from ..models import Article

FONT = settings.BASE_DIR / "static" / "fonts" / "plus-jakarta-sans.woff2"
KEPT_SECONDS = 24 * 3600


def share_card_of(article_id: int) -> bytes | None:
    """JPEG 1200×630 of at most 250 KB. None unless the story is public."""
    story = Article.objects.public().filter(pk=article_id).select_related("section").first()
    if story is None:
        return None
    key = f"share-card-{story.pk}-{story.live_revision_id}"
    kept: bytes | None = cache.get(key)
    if kept is None:
        kept = headline_card(
            headline=story.short_headline or story.headline, brand=outlet().name, font=FONT, label=story.section.name
        )
        cache.set(key, kept, KEPT_SECONDS)
    return kept
