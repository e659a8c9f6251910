"""The demonstration's pictures: flat illustrations of Kalimantan Timur, drawn by programs in this folder.

`python -m newsroom.demo.pictures.draw` draws them all; the results in `files/` are kept in the repository,
so that a demonstration needs seconds. `catalogue.py` describes them.
"""
