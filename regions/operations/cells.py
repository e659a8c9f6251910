"""Reading the cells of a data file. Each refusal says what is wrong and how to mend it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date
from decimal import Decimal, InvalidOperation

from regions.models import RegionFigure

_CODE = re.compile(r"[0-9]{2}(\.[0-9]{2}){0,2}")


class Refused(Exception):
    """One cell or line: reason and mend."""


def needed(row: dict[str, str], column: str) -> str:
    if not row[column]:
        raise Refused(f"{column} is empty", "Fill it")
    return row[column]


def one_of(row: dict[str, str], column: str, among: Sequence[str]) -> str:
    if row[column] not in among:
        raise Refused(f"{column} “{row[column]}” is not known", f"Write one of {', '.join(among)}")
    return row[column]


def code_of(cell: str) -> str:
    if not _CODE.fullmatch(cell):
        raise Refused(f"“{cell}” is not a code", "Write it with dots: 64, 64.72 or 64.72.01 (not as a number)")
    return cell


def day_of(cell: str) -> date:
    try:
        return date.fromisoformat(cell)
    except ValueError:
        raise Refused(f"“{cell}” is not a day", "Write it as 2024-11-22") from None


def first_day_of(edition: str) -> date:
    return day_of(f"{edition[:4]}-01-01")


def degrees_of(cell: str, limit: int) -> float | None:
    if not cell:
        return None
    try:
        degrees = float(cell)
    except ValueError:
        raise Refused(f"“{cell}” is not a number of degrees", "Write it as -0.4914") from None
    if not -limit <= degrees <= limit:
        raise Refused(f"{cell} degrees do not exist", f"Latitude and longitude lie within {limit}")
    return degrees


def figures_of(row: dict[str, str]) -> Iterator[tuple[str, Decimal, date]]:
    for measure, column, as_of in (
        (RegionFigure.Measure.POPULATION, "population", "population_as_of"),
        (RegionFigure.Measure.AREA, "area_km2", "area_as_of"),
    ):
        if not row[column]:
            continue
        try:
            value = Decimal(row[column])
        except InvalidOperation:
            raise Refused(f"{column} “{row[column]}” is not a number", "Write it as 126951.758") from None
        if not (value.is_finite() and 0 <= value < 10**11):
            raise Refused(f"{column} {row[column]} cannot be", "Write the number of people or of square kilometres")
        yield measure, value.quantize(Decimal("0.001")), day_of(row[as_of])
