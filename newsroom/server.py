"""Configuration of the server program: `gunicorn -c python:newsroom.server newsroom.wsgi`.

Threads, not more processes: a request waits for the database most of its time, and each process keeps its own
page cache.
"""

import os
from typing import Any

from newsroom import env

bind = env.text("BIND") or f"{env.text('HOST', default='127.0.0.1')}:{env.number('PORT', default=8000, example=8000)}"
worker_class = "gthread"
workers = env.number("WEB_WORKERS", default=2, example=2)
threads = env.number("WEB_THREADS", default=4, example=4)
# Memory that a worker has come to hold is given back now and then, never by all at once.
max_requests = 20_000
max_requests_jitter = 4_000
timeout = 30
graceful_timeout = 5
keepalive = 5
loglevel = "warning"
# The sign of life that each worker touches belongs in memory, not on a slow disk.
worker_tmp_dir = "/dev/shm" if os.access("/dev/shm", os.W_OK) else None
control_socket_disable = True
# Our own middleware decides whom to believe (TRUSTED_PROXIES); the server program believes nobody.
forwarded_allow_ips = ""


def on_starting(server: Any) -> None:
    """What a production start refuses, it refuses before the first request."""
    import django

    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "newsroom.settings")
    django.setup()
    from newsroom.checks import refusals

    if found := refusals():
        raise SystemExit("\n".join(found))
