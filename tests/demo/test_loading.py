"""The demonstration is made through the ordinary operations, so loading it is the longest journey of all."""

import re
from collections import Counter
from collections.abc import Iterator
from io import StringIO

import pytest
from django.core.management import CommandError, call_command
from django.db import transaction
from django.test import override_settings

from articles.comments.models import Comment
from articles.models import Article, ArticleRegion, CommentSummary, Correction
from articles.states import State
from newsroom.accounts.models import User
from newsroom.demo.content.stories import STORIES
from newsroom.demo.loading import Loaded, load
from newsroom.http import keeping
from regions.models import Region
from regions.officials import importing as officials
from regions.operations import importing as regions
from regions.reading import places

pytestmark = pytest.mark.django_db


@pytest.fixture(scope="module")
def kabar_mahakam(django_db_setup, django_db_blocker) -> Iterator[Loaded]:
    # The worker's part, 44 renditions of each photo, is left undone: pages show what there is.
    later = {"default": {"BACKEND": "django_tasks.backends.dummy.DummyBackend", "QUEUES": ["default", "media", "mail"]}}
    with override_settings(TASKS=later), django_db_blocker.unblock(), transaction.atomic():
        regions.load()
        officials.load()
        world = load(by=User.objects.create_superuser("admin@localhost"), say=lambda line: None)
        keeping.forget_all()
        yield world
        transaction.set_rollback(True)
    places.forget()


def test_every_state_can_be_seen(kabar_mahakam):
    states = Counter(Article.objects.values_list("state", flat=True))
    assert set(states) == set(State) - {State.BINNED}
    assert states[State.PUBLISHED] >= 60
    assert Article.objects.public().count() == states[State.PUBLISHED]
    assert Correction.objects.exists()
    assert any(article.has_unpublished_changes for article in Article.objects.public())


def test_all_eleven_regions_of_kaltim_have_stories(kabar_mahakam):
    kaltim = Region.objects.get(slug="kalimantan-timur")
    wanted = {kaltim.pk, *Region.objects.current().second_level().filter(parent=kaltim).values_list("pk", flat=True)}
    listed = set(ArticleRegion.objects.filter(listed_at__isnull=False).values_list("region", flat=True))
    assert len(wanted) == 11
    assert wanted <= listed


def test_comments_are_counted_and_some_are_held(kabar_mahakam):
    assert Comment.objects.count() >= 200
    assert Comment.objects.filter(status__startswith="held").count() >= 10
    for summary in CommentSummary.objects.filter(visible__gt=0):
        fresh = Comment.objects.filter(thread__article=summary.article_id, status__in=["published", "approved"]).count()
        assert summary.visible == fresh


def test_one_account_of_each_role_has_a_password(kabar_mahakam):
    roles = {role for role, _password in kabar_mahakam.passwords.values()}
    assert {"Reporter", "Redaktur", "Moderator", "Pemimpin redaksi"} <= roles
    for email, (_role, password) in kabar_mahakam.passwords.items():
        assert User.objects.get(email=email).check_password(password)


def test_every_published_story_has_a_whole_page(client, kabar_mahakam):
    for demo in (story for story in STORIES if story.state == "published"):
        story = Article.objects.get(pk=kabar_mahakam.stories[demo.key].pk)
        page = client.get(story.get_absolute_url())
        assert page.status_code == 200, demo.key
        text = page.content.decode()
        # Nothing of the notation or of the placeholders is left, and what the body names was found.
        assert not re.search(r"\[\[|\]\]|\{[a-z]+:-?\d+\}", text), demo.key
        assert text.count("body-figure") >= demo.body.count("[[foto "), demo.key


def test_the_front_page_shows_no_story_twice(client, kabar_mahakam):
    page = client.get("/")
    assert page.status_code == 200
    shown = page.context["page"]
    ids = [
        card.id
        for card in (shown.lead, *shown.seconds, *shown.latest, *(c for b in shown.blocks for c in (b.lead, *b.rest)))
        if card
    ]
    assert len(ids) == len(set(ids)) >= 40
    assert shown.lead.picture


def test_a_second_demonstration_is_refused(kabar_mahakam):
    with pytest.raises(CommandError, match="--reset"):
        call_command("demo", stdout=StringIO())
