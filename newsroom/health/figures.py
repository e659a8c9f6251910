"""The figures of /metrics, in Prometheus' text format. Read from the database: the same from any process."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime

from django.db.models import Count, Max, Min
from django.utils import timezone
from django_tasks_db.models import DBTaskResult

from newsroom.tasks.models import Announcement, WorkerBeat


@dataclass(frozen=True)
class Figure:
    name: str
    help: str
    # Labels, as they are printed, to value.
    values: dict[str, float] = field(default_factory=dict)

    def lines(self) -> Iterator[str]:
        yield f"# HELP newsroom_{self.name} {self.help}"
        yield f"# TYPE newsroom_{self.name} gauge"
        for labels, value in self.values.items():
            yield f"newsroom_{self.name}{labels} {value:g}"


def figures() -> list[Figure]:
    """Four queries, all on small or indexed sets."""
    now = timezone.now()
    tasks = DBTaskResult.objects.order_by().values("queue_name", "status").annotate(n=Count("pk"))
    oldest = DBTaskResult.objects.ready().order_by().aggregate(at=Min("enqueued_at"))["at"]
    announcements = Announcement.objects.exclude(state="delivered").order_by().values("state").annotate(n=Count("pk"))
    seen = WorkerBeat.objects.aggregate(last=Max("seen_at"))["last"]
    return [
        Figure(
            "tasks",
            "Background tasks by queue and status.",
            {f'{{queue="{row["queue_name"]}",status="{row["status"].lower()}"}}': row["n"] for row in tasks},
        ),
        Figure("oldest_task_seconds", "Age of the oldest task that is due.", {"": _seconds(now, oldest)}),
        Figure(
            "announcements",
            "Announcements not delivered to every listener.",
            {"{" + f'state="{row["state"]}"' + "}": row["n"] for row in announcements},
        ),
        Figure(
            "worker_silent_seconds", "Since a worker last gave a sign of life; -1: never.", {"": _silence(now, seen)}
        ),
    ]


def _seconds(now: datetime, then: datetime | None) -> float:
    return (now - then).total_seconds() if then else 0


def _silence(now: datetime, seen: datetime | None) -> float:
    return (now - seen).total_seconds() if seen else -1


def as_text() -> str:
    return "\n".join(line for figure in figures() for line in figure.lines()) + "\n"
