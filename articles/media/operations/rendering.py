"""All files that readers may get of a photo: drawn in the background, once per photo and recipe."""

from collections.abc import Iterator

from django.db import transaction
from django.utils import timezone
from PIL import Image

from articles.media.images.card import SIZE, photo_card
from articles.media.images.crops import Crop, Plan, plans
from articles.media.images.encode import draw, recipe
from articles.media.images.reading import read_photo
from articles.media.models import Asset, Rendition
from articles.media.states import State
from newsroom.tasks.queue import task

from . import files

CARD = Plan(Crop.CARD, *SIZE, "jpg")


@task(queue_name="media")
def render_asset(asset_id: int) -> None:
    """Draws what is missing and supersedes what the focal point no longer asks for.

    Can be repeated and can run twice at once: names follow from content, and only one of the two finds
    rows to write. What it supersedes stays readable, because cached pages still name it.
    """
    asset = Asset.objects.filter(pk=asset_id).usable().first()
    if asset is None:
        return
    focus = (asset.focus_x, asset.focus_y)
    photo = read_photo(files.get(files.private(), asset.original))
    wanted = [*plans(*photo.image.size), CARD]
    there = {(row.crop, row.width, row.format, row.recipe) for row in asset.renditions.current()}
    missing = [plan for plan in wanted if (plan.crop, plan.width, plan.format, recipe(plan, focus)) not in there]
    rows = []
    for plan, data in _draw(photo.image, missing, focus):
        name = files.rendition_name(asset, plan, data)
        files.put(files.public(), name, data)
        rows.append(_row(asset, plan, data, name, focus))
    _replace(asset, wanted, rows)


def _draw(image: Image.Image, missing: list[Plan], focus: tuple[float, float]) -> Iterator[tuple[Plan, bytes]]:
    yield from draw(image, [plan for plan in missing if plan != CARD], focus)
    if CARD in missing:
        yield CARD, photo_card(image, focus=focus)


def _row(asset: Asset, plan: Plan, data: bytes, name: str, focus: tuple[float, float]) -> Rendition:
    return Rendition(
        asset=asset,
        crop=plan.crop,
        width=plan.width,
        height=plan.height,
        format=plan.format,
        bytes=len(data),
        name=name,
        recipe=recipe(plan, focus),
    )


def _replace(asset: Asset, wanted: list[Plan], rows: list[Rendition]) -> None:
    """One transaction: pages see the former set or the new one."""
    kinds = {(str(plan.crop), plan.width, plan.format): recipe(plan, (asset.focus_x, asset.focus_y)) for plan in wanted}
    with transaction.atomic():
        now = Asset.objects.select_for_update().get(pk=asset.pk)
        if now.is_withdrawn or (now.focus_x, now.focus_y) != (asset.focus_x, asset.focus_y):
            # Withdrawn or moved meanwhile; whoever moved the focal point has ordered the next rendering.
            return
        current = {(row.crop, row.width, row.format): row for row in now.renditions.current()}
        stale = [row.pk for kind, row in current.items() if kinds.get(kind) != row.recipe]
        Rendition.objects.filter(pk__in=stale).update(superseded_at=timezone.now())
        rows = [row for row in rows if not _is_current(row, current)]
        # A focal point that was moved back finds its former files.
        former = {row.name: row for row in now.renditions.filter(name__in=[row.name for row in rows])}
        for row in rows:
            if row.name in former:
                row.pk = former[row.name].pk
        Rendition.objects.bulk_update([row for row in rows if row.pk], ["recipe", "superseded_at"])
        Rendition.objects.bulk_create(row for row in rows if not row.pk)
        Asset.objects.filter(pk=asset.pk).update(state=State.READY)


def _is_current(row: Rendition, current: dict[tuple[str, int, str], Rendition]) -> bool:
    """Another worker drew it meanwhile."""
    other = current.get((row.crop, row.width, row.format))
    return other is not None and other.recipe == row.recipe
