"""Where photos are shown, as told by those who show them."""

from collections.abc import Iterable

from django.db import transaction

from articles.media.models import Use


def state_uses(*, place: str, asset_ids: Iterable[int], label: str = "", url: str = "") -> None:
    """From now on `place` ("article:12") shows exactly these photos; none: it shows nothing any more.

    Called within the transaction that publishes, corrects or retracts, which also writes the log.
    """
    wanted = set(asset_ids)
    with transaction.atomic():
        Use.objects.filter(place=place).exclude(asset_id__in=wanted).delete()
        Use.objects.bulk_create(
            [Use(asset_id=asset_id, place=place, label=label[:200], url=url[:300]) for asset_id in sorted(wanted)],
            update_conflicts=True,
            unique_fields=["asset", "place"],
            update_fields=["label", "url"],
        )
