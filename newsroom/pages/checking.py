"""What the house still lacks: what the press law asks for, and work that should have been done by now."""

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum

from django.db.models import Max
from django.utils import timezone
from django.utils.translation import gettext as _
from django_tasks_db.models import DBTaskResult

from articles.models import Article
from newsroom.accounts.models import StaffProfile
from newsroom.outlet.current import outlet
from newsroom.outlet.models import Outlet
from newsroom.tasks.attempts import FAILED
from newsroom.tasks.models import Announcement, TimerRun, WorkerBeat

from .models import HousePage, Key
from .reading import TEXTS

# UU 40/1999, article 12, and the Press Council's guideline for online media, number 8.
IDENTITY = ("legal_name", "legal_number", "responsible_person", "address", "email")
# A worker looks each second; what waits longer than this doesn't wait for its turn.
PATIENCE = dt.timedelta(minutes=10)
SILENCE = dt.timedelta(minutes=1)


class About(Enum):
    LAW = "law"
    WORK = "work"


@dataclass(frozen=True)
class Finding:
    """One sentence for people: what is wrong, and how to mend it."""

    about: About
    sentence: str


def findings() -> list[Finding]:
    return [
        *(Finding(About.LAW, sentence) for sentence in _required_by_law()),
        *(Finding(About.WORK, sentence) for sentence in _stuck_work()),
    ]


def _required_by_law() -> Iterator[str]:
    house = outlet()
    if house.name == Outlet._meta.get_field("name").default:
        yield _("The outlet has no name of its own yet. Give it one at the desk, under Outlet.")
    for field in IDENTITY:
        if not getattr(house, field):
            name = Outlet._meta.get_field(field).verbose_name
            yield _("The outlet's %(field)s is missing. Fill it in at the desk, under Outlet.") % {"field": name}
    chiefs = StaffProfile.objects.filter(position=StaffProfile.Position.EDITOR_IN_CHIEF, left_on=None)
    if not chiefs.exists():
        yield _("Nobody is editor-in-chief, so the masthead names nobody who answers for the paper. Add the profile.")
    own = dict(HousePage.objects.values_list("key", "html"))
    for key in Key:
        is_shipped = key == Key.MASTHEAD or (TEXTS / f"{key.value}.txt").exists()
        is_empty = key != Key.MASTHEAD and not own.get(key, "x")
        if is_empty or (key not in own and not is_shipped):
            yield _("The page /%(key)s/ has no text. Write it at the desk, under House pages.") % {"key": key.value}


def _stuck_work() -> Iterator[str]:
    now = timezone.now()
    seen = WorkerBeat.objects.aggregate(last=Max("seen_at"))["last"]
    if seen is None or now - seen > SILENCE:
        yield _("No background worker is at work. Start it: manage.py work.")
    overdue = Article.objects.due(now - SILENCE).count()
    if overdue:
        yield _("%(n)d scheduled stories are past their time. They go out when the worker runs.") % {"n": overdue}
    waiting = DBTaskResult.objects.ready().filter(enqueued_at__lt=now - PATIENCE).count()
    if waiting:
        yield _("%(n)d background tasks have waited for more than ten minutes. Is the worker running?") % {"n": waiting}
    failed = DBTaskResult.objects.filter(status=FAILED).count()
    if failed:
        yield _("%(n)d background tasks have failed for good. The log of the worker says why.") % {"n": failed}
    unheard = Announcement.objects.filter(state=Announcement.State.FAILED).count()
    if unheard:
        yield _("%(n)d announcements could not be delivered. The log of the worker says why.") % {"n": unheard}
    for timer in TimerRun.objects.filter(due_at__lt=now - PATIENCE).order_by("name"):
        since = timezone.localtime(timer.due_at)
        yield _("The timer “%(name)s” has been due since %(time)s.") % {
            "name": timer.name,
            "time": f"{since:%Y-%m-%d %H.%M}",
        }
