"""A file that can't become a story."""

from __future__ import annotations

from django.utils.translation import gettext as _

from articles.errors import Refusal


class Unreadable(Refusal):
    """Says what is wrong and how to mend it; `line` counts from 1, 0 means the whole file."""

    def __init__(self, sentence: str, *, line: int = 0) -> None:
        super().__init__(sentence)
        self.line = line

    def at(self, name: str) -> str:
        """ "berita-12.txt, line 3: …"."""
        if self.line:
            return _("%(file)s, line %(line)d: %(sentence)s") % {"file": name, "line": self.line, "sentence": self}
        return f"{name}: {self}"
