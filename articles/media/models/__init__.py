from .asset import Asset
from .rendition import Rendition
from .use import Use

__all__ = ["Asset", "Rendition", "Use"]
