"""The checks that every comment passes, staff's too.

Each signal is a pure file with `NAME`, `VERSION` and `look(facts)`, which gives findings. `run.py` loads the facts once
and asks all signals, `verdict.py` takes the most severe finding. A signal that crashes holds the comment; none is ever
skipped because an earlier one has spoken, so that moderators see every reason.
"""
