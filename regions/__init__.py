"""Where: provinces, kabupaten, kota and kecamatan, with names, codes and parents as they were on any day.

Stories and officials point at `Region.id`, which stays when a region is renamed, re-coded or moved to
another province. Data with sources: `data/`; `load_regions` puts it into the database and takes later
editions. Read through `reading/` (`region`, `tree`, `lookup`). This room knows nothing of stories.
"""
