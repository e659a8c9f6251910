from .library import AssetAdmin

__all__ = ["AssetAdmin"]
