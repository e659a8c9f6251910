"""The desk as a whole: the admin site that rooms register with, its first page, and the roles of the newsroom.

`admin_config.py` makes the site Django's default; `dashboard.py` reads what "Meja" shows; `roles.py` says what each
role may when it is first made.
"""
