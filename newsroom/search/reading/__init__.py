"""Every read for `/cari/`."""

from .search import search_page

__all__ = ["search_page"]
