"""What readers say below the stories, by the story's key."""

from newsroom.demo.content.shapes import DemoComment

from . import hulu, kota, pasar, perjalanan, sungai

THREADS: dict[str, tuple[DemoComment, ...]] = {
    **hulu.THREADS,
    **kota.THREADS,
    **pasar.THREADS,
    **perjalanan.THREADS,
    **sungai.THREADS,
}

__all__ = ["THREADS"]
