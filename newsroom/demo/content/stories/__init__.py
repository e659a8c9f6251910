"""All stories of the demonstration, a module per group of sections."""

from newsroom.demo.content.shapes import DemoStory

from . import (
    advertorial,
    budaya,
    ekonomi,
    hukum,
    kampung,
    kesehatan,
    khas,
    kota,
    lingkungan,
    olahraga,
    opini,
    pangan_energi,
    pendidikan,
    perjalanan,
    politik,
)

STORIES: tuple[DemoStory, ...] = (
    *advertorial.STORIES,
    *budaya.STORIES,
    *ekonomi.STORIES,
    *hukum.STORIES,
    *kampung.STORIES,
    *kesehatan.STORIES,
    *khas.STORIES,
    *kota.STORIES,
    *lingkungan.STORIES,
    *olahraga.STORIES,
    *opini.STORIES,
    *pangan_energi.STORIES,
    *pendidikan.STORIES,
    *perjalanan.STORIES,
    *politik.STORIES,
)

__all__ = ["STORIES"]
