"""The page /cari/: what was found, narrowed and explained."""
