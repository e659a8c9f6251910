"""Measures the site against its budgets: `make bench`.

A budget is a ratio within one run, or a count: what a request costs beside the smallest possible program on the
same server, in processor time of the whole process tree. `rows.py` has a function per budget, `load.py` asks,
`processes.py` starts servers and reads their processor time, `bare_wsgi.py` and `bare_django.py` are the
references, which return the same bytes as the page they are compared with.
"""
