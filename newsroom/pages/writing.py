"""Changing a house page's text."""

from typing import TYPE_CHECKING

from django.core.exceptions import PermissionDenied
from django.db import transaction
from django.utils.translation import gettext as _

from articles.body import notation
from articles.body.compile import compile_body
from articles.body.document import Document
from articles.body.schema import validate
from articles.operations.resolving import BodyResolver
from newsroom.audit.record import record

from .models import HousePage

if TYPE_CHECKING:
    from newsroom.accounts.models import User


def compiled(document: Document) -> str:
    return compile_body(document, BodyResolver(document)).html


def write_page(*, key: str, title: str, introduction: str, text: str, by: "User | None") -> HousePage:
    """Puts the outlet's own wording in the place of the former one; the former one stays in the log.

    `text` is in the notation of articles.body, `key` one of `models.Key`. Raises PermissionDenied, NotationError,
    BodyError, ValidationError.
    """
    if by is not None and not by.has_perm("pages.change_housepage"):
        raise PermissionDenied(_("Your role doesn't include the house pages."))
    document = notation.parse(text)
    with transaction.atomic():
        page = HousePage.objects.select_for_update().filter(key=key).first() or HousePage(key=key)
        text_before = notation.write(validate(page.body)) if page.body else ""
        former = {"title": page.title, "introduction": page.introduction, "text": text_before} if text_before else {}
        page.title, page.introduction = title, introduction
        page.body, page.html = document.as_json(), compiled(document)
        page.full_clean()
        page.save()
        record(action="page.write", target=page, by=by, detail={"former": former})
    return page
