"""What somebody types into the story's form, as the browser sends it."""

import uuid
from typing import Any

from django.urls import reverse

from articles.models import Article
from articles.operations.snapshots import Snapshot
from tests.factories.stories import make_section

ADD = "admin:articles_article_add"


def change(story: Article) -> str:
    return reverse("admin:articles_article_change", args=[story.pk])


def step(story: Article, name: str) -> str:
    return reverse("admin:articles_article_step", args=[story.pk, name])


def typed(**changes: Any) -> dict[str, Any]:
    """A new story with a headline and two paragraphs."""
    fields: dict[str, Any] = {
        "uid": str(uuid.uuid4()),
        "based_on": "0",
        "headline": "Jembatan Mahakam dibuka lagi",
        "standfirst": "Lalu lintas dua arah sejak pagi.",
        "body": "Jembatan dibuka pukul enam.\n\nWarga **senang**.",
        "kind": "news",
        "verification": "verified",
        "credits-TOTAL_FORMS": "2",
        "credits-INITIAL_FORMS": "0",
    }
    if "section" not in changes:
        fields["section"] = str(make_section().pk)
    return fields | changes


def retyped(client: Any, story: Article, **changes: Any) -> dict[str, Any]:
    """The story's form as it is shown, with some fields typed over."""
    page = client.get(change(story))
    form, rows = page.context["form"], page.context["rows"]
    fields = {field.html_name: field.value() for part in (form, rows.management_form, *rows) for field in part}
    fields = {name: value for name, value in fields.items() if value is not None and not name.startswith("photo_file")}
    return fields | changes


def press(client: Any, story: Article, name: str, **fields: Any) -> Any:
    story.refresh_from_db()
    return client.post(step(story, name), {"version": story.working_revision.number} | fields)


def working(story: Article) -> Snapshot:
    story.refresh_from_db()
    assert story.working_revision
    return Snapshot.of(story.working_revision)
