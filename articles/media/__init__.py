"""Photos and their renditions: what stories show, never who shows it.

An upload is checked, its original kept privately, and everything that readers get is drawn anew from its
pixels: cropped around a focal point, free of the camera's metadata, under a name that holds its content's
hash. `images/` knows pixels only, `operations/` writes rows and files, `reading/` gives stories a `Picture`.
"""
