"""The scenes: each function takes an empty canvas and leaves a picture on it. The name is the file's name."""

from collections.abc import Callable

from newsroom.demo.pictures.canvas import Canvas
from newsroom.demo.pictures.scenes import city, culture, institutions, land, life, river, sea, transport, work

Scene = Callable[[Canvas], None]


def all_scenes() -> dict[str, Scene]:
    """File name without ending → scene, in the order of the rooms they belong to."""
    found: dict[str, Scene] = {}
    for room in (river, city, transport, institutions, life, culture, land, sea, work):
        for scene in room.SCENES:
            found[scene.__name__.replace("_", "-")] = scene
    return found
