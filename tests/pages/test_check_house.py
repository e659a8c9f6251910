"""`check_house` says what the outlet still lacks, to people and to monitoring."""

import datetime as dt
from io import StringIO

import pytest
from django.core.management import CommandError, call_command
from django.utils import timezone
from django_tasks_db.models import DBTaskResult

from articles.models import Article
from articles.states import State
from newsroom.demo.outlet import OUTLET
from newsroom.outlet.current import change_outlet
from newsroom.pages.models import HousePage
from newsroom.tasks.models import Announcement, TimerRun, WorkerBeat
from tests.factories.stories import make_story

pytestmark = pytest.mark.django_db


@pytest.fixture
def house_in_order(sari):
    """An outlet with its legal identity, an editor-in-chief and a worker at work."""
    change_outlet(by=None, **OUTLET)
    WorkerBeat.objects.create(worker="kantor:17", seen_at=timezone.now())


def check() -> tuple[int, str]:
    """Exit code, and what was said."""
    out, err = StringIO(), StringIO()
    try:
        call_command("check_house", stdout=out, stderr=err)
    except CommandError as refusal:
        return refusal.returncode, err.getvalue()
    return 0, out.getvalue()


def test_a_house_in_order_passes(house_in_order):
    assert check() == (0, "The house is in order.\n")


def test_a_new_site_is_told_everything_at_once(db):
    code, said = check()
    assert code == 1
    # The name, five parts of the identity, the editor-in-chief, the worker
    assert len(said.splitlines()) == 8


@pytest.mark.parametrize("field", ["legal_name", "legal_number", "responsible_person", "address", "email"])
def test_each_part_of_the_legal_identity_is_asked_for(house_in_order, field):
    change_outlet(by=None, **{field: ""})
    code, said = check()
    assert (code, len(said.splitlines())) == (1, 1)


def test_an_editor_in_chief_who_left_answers_for_nothing(house_in_order, sari):
    sari.staff_profile.left_on = timezone.localdate()
    sari.staff_profile.save()
    code, said = check()
    assert (code, len(said.splitlines())) == (1, 1)


def test_a_page_that_was_emptied_is_missed(house_in_order):
    HousePage.objects.create(key="kode-etik", title="Kode etik", body={}, html="")
    code, said = check()
    assert code == 1 and "/kode-etik/" in said


def test_a_silent_worker_is_noticed_but_breaks_no_law(house_in_order):
    WorkerBeat.objects.update(seen_at=timezone.now() - dt.timedelta(minutes=2))
    code, said = check()
    assert code == 2 and "manage.py work" in said


def test_a_story_past_its_time_is_noticed(house_in_order):
    story = make_story(state=State.SCHEDULED)
    assert check()[0] == 0
    Article.objects.filter(pk=story.pk).update(scheduled_at=timezone.now() - dt.timedelta(minutes=2))
    assert check()[0] == 2


def test_stuck_work_is_counted(house_in_order):
    long_ago = timezone.now() - dt.timedelta(minutes=11)
    for status in ("READY", "READY", "FAILED"):
        row = DBTaskResult.objects.create(
            status=status, args_kwargs={"args": [], "kwargs": {}}, task_path="x.y", backend_name="default"
        )
        DBTaskResult.objects.filter(pk=row.pk).update(enqueued_at=long_ago)
    Announcement.objects.create(kind="x.Y", state=Announcement.State.FAILED, due_at=long_ago)
    TimerRun.objects.create(name="bersih-bersih", due_at=long_ago)
    code, said = check()
    assert (code, len(said.splitlines())) == (2, 4)
    assert "bersih-bersih" in said
