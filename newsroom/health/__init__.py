"""Whether the site is well: for whoever restarts it, sends readers to it, or draws its curves.

`/sehat/` answers as long as the process answers; `/sehat/siap/` says whether this process can serve readers (it
asks the database, the cache and the disk, and looks for the worker's sign of life); `/metrics` gives figures.
"""
