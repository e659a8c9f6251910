"""bench_data: rows made in bulk are the rows that the operations would have left."""

import pytest
from django.core.management import CommandError, call_command
from django.db.models import F

from articles.comments.models import Comment
from articles.comments.operations.reconciling import reconcile
from articles.models import Article, ArticleRegion, CommentSummary, Contribution, Revision
from articles.operations import publishing
from articles.states import State
from tests.factories.grown import grow, make_ground
from tests.factories.stories import chief, make_story

pytestmark = pytest.mark.django_db


def test_each_story_is_whole(client):
    grow(make_ground(), stories=300)
    assert Article.objects.count() == 300
    public = Article.objects.public()
    assert public.filter(live_revision__article=F("pk"), working_revision=F("live_revision")).count() == public.count()
    # Listed when published, and nowhere before.
    for rows in (ArticleRegion, Contribution):
        assert (
            not rows.objects.filter(article__state=State.PUBLISHED)
            .exclude(listed_at=F("article__published_at"))
            .exists()
        )
        assert not rows.objects.exclude(article__state=State.PUBLISHED).filter(listed_at__isnull=False).exists()
    for story in public.select_related("section")[:5]:
        assert client.get(story.get_absolute_url()).status_code == 200


def test_a_citys_stories_stand_in_its_province_too():
    ground = make_ground()
    grow(ground, stories=50)
    (province_id,) = ground.cities[0].around
    assert ArticleRegion.objects.filter(region_id=province_id, relation=ArticleRegion.Relation.WITHIN).count() == 50


def test_the_desk_can_go_on_with_them():
    grow(make_ground(), stories=20)
    # Keys were drawn by the program; the next one comes from the database.
    assert make_story().pk > 20
    story = Article.objects.public().first()
    publishing.recompile(story)
    assert Revision.objects.filter(article=story).count() == 1


def test_comments_hang_where_they_say(client):
    grow(make_ground(), stories=30, comments=400)
    assert Comment.objects.count() == 400
    for reply in Comment.objects.exclude(parent=None).select_related("parent", "root"):
        assert bytes(reply.path).startswith(bytes(reply.parent.path))
        assert reply.ancestor_ids[0] == reply.root_id
        assert reply.thread_id == reply.root.thread_id
    assert list(reconcile()) == []
    hot = CommentSummary.objects.order_by("-visible").select_related("article__section")[0]
    assert hot.visible > 50
    assert client.get(f"{hot.article.get_absolute_url()}komentar/").status_code == 200


def test_the_same_seed_gives_the_same_site():
    ground = make_ground()
    grow(ground, stories=20, seed=5)
    first = list(Article.objects.order_by("pk").values_list("headline", flat=True))
    grow(ground, stories=20, seed=5)
    grow(ground, stories=20, seed=6)
    found = list(Article.objects.order_by("pk").values_list("headline", flat=True))
    assert found[20:40] == first
    assert found[40:] != first


def test_it_says_what_is_missing():
    with pytest.raises(CommandError, match="createsuperuser"):
        call_command("bench_data", stories=1)
    chief()
    with pytest.raises(CommandError, match="load_regions"):
        call_command("bench_data", stories=1)


def test_it_is_no_command_for_a_production_site(settings):
    settings.PRODUCTION = True
    with pytest.raises(CommandError, match="production"):
        call_command("bench_data", stories=1)
