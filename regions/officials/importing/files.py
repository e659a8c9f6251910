"""The form of the CSV files: which columns, what a cell may say, and what is wrong with a line."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from django.core.exceptions import ValidationError
from django.core.validators import URLValidator
from django.db import models

from regions.officials.models import Bound, Institution, Office, PersonRank, Term

LARGEST_FILE = 5_000_000  # bytes; ours have some kilobytes


@dataclass(frozen=True)
class Problem:
    """One line that cannot be taken."""

    file: str
    line: int  # 0: the file as a whole
    reason: str
    mend: str

    def __str__(self) -> str:
        place = f"{self.file}, line {self.line}" if self.line else self.file
        return f"{place}: {self.reason}. {self.mend}."


class BrokenFile(Exception):
    """Nothing was stored; `problems` says why, each with its mend."""

    def __init__(self, problems: list[Problem]) -> None:
        super().__init__("\n".join(str(problem) for problem in problems))
        self.problems = problems


class BadLine(Exception):
    """A cell or line that cannot be taken: reason and mend."""

    def __init__(self, reason: str, mend: str) -> None:
        super().__init__(reason)
        self.reason, self.mend = reason, mend


# -- cells ------------------------------------------------------------------------------------------


def _text(cell: str) -> str:
    return cell


def _needed(cell: str) -> str:
    if not cell:
        raise BadLine("is empty", "Fill it")
    return cell


def _day(cell: str) -> date:
    try:
        return date.fromisoformat(cell)
    except ValueError:
        raise BadLine(f"“{cell}” is not a day", "Write it as 2024-11-22") from None


def _day_or_nothing(cell: str) -> date | None:
    return _day(cell) if cell else None


def _link(cell: str) -> str:
    try:
        URLValidator(schemes=["http", "https"])(cell)
    except ValidationError:
        raise BadLine(f"“{cell}” is not an address", "Write the page the fact was read on, with https://") from None
    return cell


def _choice(choices: type[models.TextChoices]) -> Callable[[str], str]:
    def read(cell: str) -> str:
        if cell not in choices.values:
            raise BadLine(f"“{cell}” is not known", f"Write one of {', '.join(choices.values)}")
        return cell

    return read


_SOURCE = {"source_url": _link, "source_read_on": _day}
FILES: dict[str, dict[str, Callable[[str], Any]]] = {
    "institutions.csv": {
        "key": _needed,
        "kind": _choice(Institution.Kind),
        "parent": _text,
        "region": _text,
    },
    "institution_names.csv": {
        "institution": _needed,
        "name": _needed,
        "abbreviation": _text,
        "start_date": _day_or_nothing,
        "end_date": _day_or_nothing,
        **_SOURCE,
    },
    "offices.csv": {
        "slug": _needed,
        "key": _needed,
        "title": _needed,
        "pair_role": _choice(Office.PairRole),
        "institution": _text,
        "main_region": _text,
    },
    "people.csv": {
        "slug": _needed,
        "full_name": _needed,
        "call_name": _text,
        "prefix_academic": _text,
        "prefix_religious": _text,
        "suffix_academic": _text,
        "aliases": _text,
    },
    "ranks.csv": {
        "person": _needed,
        "rank": _needed,
        "service": _choice(PersonRank.Service),
        "corps": _text,
        "start_date": _day,
        "start_bound": _choice(Bound),
        "end_date": _day_or_nothing,
        **_SOURCE,
    },
    "terms.csv": {
        "office": _needed,
        "person": _needed,
        "kind": _choice(Term.Kind),
        "start_date": _day,
        "start_bound": _choice(Bound),
        "end_date": _day_or_nothing,
        "end_bound": _choice(Bound),
        "last_attested_on": _day_or_nothing,
        "planned_end": _day_or_nothing,
        "legal_basis": _text,
        "sworn_in_by": _text,
        "sworn_in_at": _text,
        "note": _text,
        **_SOURCE,
    },
}


# -- files ------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Row:
    """One line, its cells understood."""

    file: str
    line: int
    values: Mapping[str, Any]


def read_file(path: Path, problems: list[Problem]) -> list[Row]:
    """The lines of one file; what cannot be taken goes to `problems`."""
    columns = FILES[path.name]

    def bad(line: int, reason: str, mend: str) -> None:
        problems.append(Problem(path.name, line, reason, mend))

    try:
        if path.stat().st_size > LARGEST_FILE:
            bad(0, f"is larger than {LARGEST_FILE:,} bytes", "Check that it is the right file")
            return []
        text = path.read_text(encoding="utf-8-sig")
    except FileNotFoundError:
        bad(0, "is missing", f"Put it into {path.parent}")
        return []
    except UnicodeDecodeError:
        bad(0, "is not UTF-8 text", "Save it as UTF-8")
        return []
    reader = csv.reader(io.StringIO(text), strict=True)
    rows: list[Row] = []
    try:
        header = next(reader, [])
        if header != list(columns):
            bad(1, "has other columns than expected", f"Begin the file with {','.join(columns)}")
            return []
        for cells in reader:
            if not any(cells):
                continue
            if len(cells) != len(columns):
                mend = "Put quotation marks around a cell that has a comma"
                bad(reader.line_num, f"has {len(cells)} cells instead of {len(columns)}", mend)
                continue
            values = {}
            for (column, understand), cell in zip(columns.items(), cells, strict=True):
                try:
                    values[column] = understand(cell.strip())
                except BadLine as error:
                    bad(reader.line_num, f"{column} {error.reason}", error.mend)
            if len(values) == len(columns):
                rows.append(Row(path.name, reader.line_num, values))
    except csv.Error as error:
        bad(reader.line_num, f"is not CSV ({error})", "Close the quotation marks")
    return rows
