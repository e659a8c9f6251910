"""Work outside the request: tasks, announcements and timers.

`queue.py` marks functions that run later (`@task`), `outbox.py` keeps what was announced until every listener
has heard it, `timers.py` names what recurs, `worker.py` does all three; `manage.py work` starts it. Tasks and
announcements are rows written in the transaction of the change that asked for them: they stand or fall with it.
"""
