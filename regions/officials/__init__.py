"""Who holds which public office, when, and by which source.

A person holds a seat of an office for a term. Everything is dated: names of institutions, ranks,
tenures, with the database refusing two holders at once. Write through `operations/`, read through
`reading/` (`who_governs`, `profile`, `matching`, `titles`). Data with sources: `data/*.csv`.
"""
