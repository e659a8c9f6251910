"""The questions that readiness asks. Each probe answers in one line what is wrong, or nothing."""

import os
import secrets
import shutil
from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta

from django.conf import settings
from django.core.cache import cache
from django.db import connection
from django.db.migrations.executor import MigrationExecutor
from django.db.models import Max
from django.utils import timezone

from newsroom.tasks.models import WorkerBeat

# A worker beats every 5 seconds; a long garbage collection or a busy disk is no death.
WORKER_SILENT_AFTER = timedelta(seconds=45)
LEAST_FREE_BYTES = 200 * 1024 * 1024

_migrated = False


@dataclass(frozen=True)
class Finding:
    name: str
    problem: str

    @property
    def is_well(self) -> bool:
        return not self.problem


def database() -> str:
    with connection.cursor() as cursor:
        cursor.execute("SELECT 1")
    return ""


def migrations() -> str:
    """Asked once per process: reading all migrations takes a moment, and applied ones stay applied."""
    global _migrated
    if _migrated:
        return ""
    executor = MigrationExecutor(connection)
    pending = executor.migration_plan(executor.loader.graph.leaf_nodes())
    if pending:
        return f"{len(pending)} migrations are not applied: run manage.py migrate"
    _migrated = True
    return ""


def cache_keeps() -> str:
    token = secrets.token_hex(8)
    cache.set("health:probe", token, 30)
    # Another process may write between the two lines: any answer shows that something is kept.
    return "" if cache.get("health:probe") else "the cache forgets at once: check CACHE_URL"


def worker() -> str:
    seen = WorkerBeat.objects.aggregate(last=Max("seen_at"))["last"]
    if seen is None:
        return "no background worker: run manage.py work"
    silent = timezone.now() - seen
    if silent > WORKER_SILENT_AFTER:
        return f"the background worker has been silent for {int(silent.total_seconds())} s"
    return ""


def disk() -> str:
    if not os.access(settings.DATA_DIR, os.W_OK):
        return "DATA_DIR can't be written"
    free = shutil.disk_usage(settings.DATA_DIR).free
    return "" if free > LEAST_FREE_BYTES else f"only {free // 1024**2} MiB free in DATA_DIR"


PROBES: dict[str, Callable[[], str]] = {
    "database": database,
    "migrations": migrations,
    "cache": cache_keeps,
    "worker": worker,
    "disk": disk,
}


def ask_all() -> list[Finding]:
    """Every probe's finding; one that breaks is a problem, never an error page."""
    findings = []
    for name, probe in PROBES.items():
        try:
            problem = probe()
        except Exception as error:
            # The class only: messages of database drivers carry addresses and user names.
            problem = type(error).__name__
        findings.append(Finding(name, problem))
    return findings
