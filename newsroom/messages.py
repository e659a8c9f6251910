"""Compile the translations. Needs no gettext on the machine.

    python -m newsroom.messages [--check]

Writes `django.mo` beside each `locale/*/LC_MESSAGES/django.po` that is newer. `--check` instead names every
message of a delivered language that is untranslated or fuzzy, and exits 1 if there is one.
"""

import sys
from pathlib import Path

import polib

LOCALE = Path(__file__).resolve().parent.parent / "locale"
# English is the source: its catalogue may stay empty, what it lacks reads as written.
SOURCE_LANGUAGE = "en"


def catalogues() -> list[Path]:
    return sorted(LOCALE.glob("*/LC_MESSAGES/*.po"))


def compile_all() -> list[Path]:
    """Compiles what has changed and answers the compiled files."""
    compiled = []
    for source in catalogues():
        target = source.with_suffix(".mo")
        if target.exists() and target.stat().st_mtime >= source.stat().st_mtime:
            continue
        # Under another name first: a worker may be reading the old one.
        fresh = target.with_suffix(".mo.new")
        polib.pofile(str(source)).save_as_mofile(str(fresh))
        fresh.replace(target)
        compiled.append(target)
    return compiled


def incomplete() -> list[str]:
    """One line per message that readers would see in the wrong language."""
    lines = []
    for source in catalogues():
        language = source.parent.parent.name
        for entry in polib.pofile(str(source)):
            where = f"{source.relative_to(LOCALE.parent)}, line {entry.linenum}"
            if entry.obsolete:
                continue
            if entry.fuzzy:
                lines.append(f"{where}: fuzzy, check it and take the mark away: {entry.msgid[:60]!r}")
            elif not entry.translated() and language != SOURCE_LANGUAGE:
                lines.append(f"{where}: not translated: {entry.msgid[:60]!r}")
    return lines


def main(arguments: list[str]) -> int:
    if "--check" in arguments:
        problems = incomplete()
        for line in problems:
            print(line, file=sys.stderr)
        return 1 if problems else 0
    for target in compile_all():
        print(target.relative_to(LOCALE.parent))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
