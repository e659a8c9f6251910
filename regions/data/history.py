"""What the five editions of the code book say about former names, codes and parents.

An edition shows that a code or name came or went, not on which day. Where a law gives the day it is used;
else the period ends on the first of the edition's year and `edition` says so.
"""

from __future__ import annotations

import re

from newsroom.text.slugs import slugify
from regions.data import checking
from regions.data.sources import EDITIONS, Rows, level

Row = dict[str, str]
Table = tuple[list[str], list[Row]]
_KIND = re.compile(r"^(Kabupaten Administrasi|Kota Administrasi|Kabupaten|Kota) ")
_SMALL_WORDS = {"Dan": "dan"}
# The editions print "DKI JAKARTA"; the day and the full name come from the law.
CAPITAL = "31"
OF_CAPITAL = {
    "code": CAPITAL,
    "name": "Daerah Khusus Ibukota Jakarta",
    "short_name": "DKI Jakarta",
    "abbreviation": "DKI",
    "valid_to": "2024-11-30",
    "edition": "",
}


def tables(names: dict[str, str], editions: Rows) -> dict[str, Table]:
    codes = former_codes(names, editions)
    of_old = {row["code"]: row["former_code"] for row in codes}
    parents = [
        {
            "code": row["code"],
            "former_parent": row["former_code"][:2],
            "valid_to": row["valid_to"],
            "edition": "",
        }
        for row in codes
        if level(row["code"]) == 2
    ]
    period = ["valid_to", "edition"]
    return {
        "former_names.csv": (
            ["code", "name", "short_name", "abbreviation", *period],
            former_names(names, editions, of_old),
        ),
        "former_codes.csv": (["code", "former_code", *period], codes),
        "former_parents.csv": (["code", "former_parent", *period], parents),
    }


def former_codes(names: dict[str, str], editions: Rows) -> list[Row]:
    """A code that vanished, and a new one of the same name in the same place: the same region, re-coded."""
    by_law = {row["code"]: row["valid_from"] for row in checking.rows("provinces_of_2022.csv")}
    gone = {code: _last_print(row) for code, row in editions.items() if not row[EDITIONS[-1]]}
    old_of: dict[str, str] = {}
    found = []
    for code in sorted(names, key=lambda code: (level(code), code)):
        edition = _first(editions[code])
        if level(code) == 1 or edition == EDITIONS[0] or code[:2] not in by_law:
            continue
        parent = code.rpartition(".")[0]
        # A kabupaten came from any place of Papua, a kecamatan from the kabupaten it is still part of.
        wanted = (slugify(names[code]), old_of.get(parent, "") if level(code) == 3 else "")
        twins = [
            old
            for old, printed in gone.items()
            if level(old) == level(code)
            and old[0] == "9"
            and (slugify(clean(printed)), old.rpartition(".")[0] if level(code) == 3 else "") == wanted
        ]
        if len(twins) == 1:
            old_of[code] = twins[0]
            found.append({"code": code, "former_code": twins[0], "valid_to": by_law[code[:2]], "edition": edition})
    return found


def former_names(names: dict[str, str], editions: Rows, old_code: dict[str, str]) -> list[Row]:
    found = [OF_CAPITAL]
    for code, name in sorted(names.items()):
        if code == CAPITAL:
            continue
        printed = dict.fromkeys(EDITIONS, "")
        for edition in EDITIONS:
            row = editions.get(old_code.get(code, ""), {})
            printed[edition] = clean(editions[code][edition] or row.get(edition, ""))
        spelled = [(edition, text) for edition, text in printed.items() if text]
        spelled[-1] = (spelled[-1][0], name)
        for (_, before), (edition, after) in zip(spelled, spelled[1:], strict=False):
            # Below kabupaten the editions differ in hundreds of dots, hyphens and capitals: not a new name.
            same = slugify if level(code) == 3 else str.casefold
            if same(before) not in (same(after), same(name)):
                found.append(
                    {
                        "code": code,
                        "name": before,
                        "short_name": bare_name(before),
                        "valid_to": f"{edition}-01-01",
                        "edition": edition,
                    }
                )
    return found


def first_edition(code: str, editions: Rows, recoded: frozenset[str]) -> str:
    """The edition that first shows a kecamatan, empty if it was always there or only its code is new."""
    edition = _first(editions[code])
    return "" if edition == EDITIONS[0] or code in recoded else edition


def clean(printed: str) -> str:
    """ "KAB. ADM. KEP. SERIBU" → "Kabupaten Administrasi Kepulauan Seribu"; names in small letters stay."""
    text = re.sub(r"\bKep\. ?", "Kepulauan ", printed)
    if not printed.isupper():
        return text
    text = re.sub(r"^KAB\b\.? ?", "KABUPATEN ", printed)
    text = re.sub(r"\bADM\. ?", "ADMINISTRASI ", text)
    text = re.sub(r"\bKEP\. ?", "KEPULAUAN ", text)
    if re.fullmatch(r"(\w )+\w", text):  # "P A P U A"
        text = text.replace(" ", "")
    words = (word.capitalize() for word in text.split())
    return " ".join(_SMALL_WORDS.get(word, word) for word in words)


def bare_name(name: str) -> str:
    """Without the word for the kind: "Kota Samarinda" → "Samarinda"."""
    return _KIND.sub("", name)


def _first(row: Row) -> str:
    return next(edition for edition in EDITIONS if row[edition])


def _last_print(row: Row) -> str:
    return next(row[edition] for edition in reversed(EDITIONS) if row[edition])
