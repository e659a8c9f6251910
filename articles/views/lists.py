"""What the list pages have in common: the cursor in the address."""

from django.core.exceptions import BadRequest
from django.http import HttpRequest
from django.utils.translation import gettext as _

from newsroom.http.cursors import BadCursor, Cursor

from ..reading.paging import PARAMETER


def cursor_in(request: HttpRequest, *, name: str) -> Cursor | None:
    """Raises BadRequest for a word that isn't ours."""
    try:
        return Cursor.read(request.GET.get(PARAMETER), name=name)
    except BadCursor:
        raise BadRequest(_("This link to an older page is damaged. Start again from the first page.")) from None
