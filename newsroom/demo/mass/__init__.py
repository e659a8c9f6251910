"""A grown site in a minute: many plausible stories and comments, for measuring and for looking at long lists.

Not through the operations, which would take hours, but with the same rows as they leave behind: `ground.py` makes what
stories stand on (a few photos, bodies compiled once), `stories.py` and `comments.py` write rows in bulk. The same seed
gives the same texts, places and times; keys that nobody sees are drawn anew. Search is filled by `rebuild_search`, as
after any other import.
"""
