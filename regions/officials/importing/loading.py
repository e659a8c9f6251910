"""Storing the lines of the files: all or none."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from django.core.exceptions import ValidationError
from django.db import IntegrityError, models, transaction
from django.utils.translation import gettext as _

from regions.models import Region
from regions.officials.errors import Refused
from regions.officials.importing.files import FILES, BadLine, BrokenFile, Problem, Row, read_file
from regions.officials.models import Institution, InstitutionName, Office, Person, PersonAlias, PersonRank, Seat, Term
from regions.officials.operations import appointing, people

DATA = Path(__file__).parent.parent / "data"


@dataclass
class Report:
    """What a load did. `differing` lines say where the records differ from the files."""

    added: Counter[str] = field(default_factory=Counter)
    unchanged: Counter[str] = field(default_factory=Counter)
    changed: Counter[str] = field(default_factory=Counter)
    differing: list[str] = field(default_factory=list)


def load(folder: Path = DATA, *, overwrite: bool = False) -> Report:
    """Bring the files of `folder` into the records; running it again changes nothing.

    What the desk has changed since is kept and listed in `differing`, unless `overwrite`. Rows that
    the files don't name are left alone. Raises BrokenFile, having changed nothing.
    """
    problems: list[Problem] = []
    tables = {name: read_file(folder / name, problems) for name in FILES}
    if problems:
        raise BrokenFile(problems)
    with transaction.atomic():
        loader = _Loader(overwrite=overwrite, regions=_regions_named_in(tables))
        for name, store in (
            ("institutions.csv", loader.institution),
            ("institution_names.csv", loader.institution_name),
            ("offices.csv", loader.office),
            ("people.csv", loader.person),
            ("ranks.csv", loader.rank),
            ("terms.csv", loader.term),
        ):
            problems += [problem for row in tables[name] if (problem := _store(store, row))]
            if problems:
                # Later files refer to this one: their lines would only repeat its faults.
                raise BrokenFile(problems)
    return loader.report


def _store(store: Callable[[Row], None], row: Row) -> Problem | None:
    try:
        with transaction.atomic():
            store(row)
    except BadLine as error:
        return Problem(row.file, row.line, error.reason, error.mend)
    except Refused as refusal:
        return Problem(row.file, row.line, refusal.sentence.rstrip("."), _("Correct the dates"))
    except ValidationError as error:
        return Problem(row.file, row.line, " ".join(error.messages).rstrip("."), "Correct the line")
    except IntegrityError as error:
        return Problem(row.file, row.line, str(error).split("\n")[0], "Correct the line")
    return None


def _regions_named_in(tables: Mapping[str, list[Row]]) -> dict[str, Region]:
    rows = [*tables["institutions.csv"], *tables["offices.csv"]]
    slugs = {row.values.get("region") or row.values.get("main_region") for row in rows}
    # A kecamatan may share a slug with a region above it.
    found = Region.objects.filter(slug__in=slugs - {None, ""}).exclude(kind=Region.Kind.KECAMATAN)
    return {region.slug: region for region in found}


class _Loader:
    """Stores line by line, remembering what was there."""

    def __init__(self, *, overwrite: bool, regions: Mapping[str, Region]) -> None:
        self.report = Report()
        self.overwrite = overwrite
        self.regions = regions
        self.institutions = {one.key: one for one in Institution.objects.all()}
        self.people = {person.slug: person for person in Person.objects.all()}
        self.seats = {seat.office.slug: seat for seat in Seat.objects.filter(ordinal=1).select_related("office")}

    def institution(self, row: Row) -> None:
        values = dict(row.values)
        values["parent"] = self._named(self.institutions, values["parent"], "institution")
        values["region"] = self._region(values["region"])
        known = self.institutions.get(values["key"])
        self.institutions[values["key"]] = self._keep(row, known, Institution, values)

    def institution_name(self, row: Row) -> None:
        values = dict(row.values)
        institution = self._named(self.institutions, values["institution"], "institution")
        values["institution"] = institution
        known = InstitutionName.objects.filter(institution=institution, start_date=values["start_date"])
        self._keep(row, known.first(), InstitutionName, values)

    def office(self, row: Row) -> None:
        values = dict(row.values)
        values["institution"] = self._named(self.institutions, values["institution"], "institution")
        values["main_region"] = self._region(values["main_region"])
        seat = self.seats.get(values["slug"])
        office = self._keep(row, seat.office if seat else None, Office, values)
        if office.main_region and not seat:
            office.regions.add(office.main_region)
        self.seats[values["slug"]] = seat or Seat.objects.create(office=office)

    def person(self, row: Row) -> None:
        values = dict(row.values)
        aliases = [alias.strip() for alias in values.pop("aliases").split("|") if alias.strip()]
        known = self.people.get(values["slug"])
        person = self._keep(row, known, Person, values, store=lambda changed: people.save_person(changed, by=None))
        for alias in aliases:
            people.add_alias(person, text=alias, kind=PersonAlias.Kind.SPELLING, by=None)
        self.people[values["slug"]] = person

    def rank(self, row: Row) -> None:
        values = dict(row.values)
        values["person"] = self._named(self.people, values["person"], "person")
        known = PersonRank.objects.filter(person=values["person"], start_date=values["start_date"]).first()
        self._keep(row, known, PersonRank, values)

    def term(self, row: Row) -> None:
        values = dict(row.values)
        seat = self._named(self.seats, values.pop("office"), "office")
        values["seat"] = seat
        values["person"] = self._named(self.people, values["person"], "person")
        known = Term.objects.filter(
            seat=seat, person=values["person"], kind=values["kind"], start_date=values["start_date"]
        ).first()
        if known is None:
            appointing.appoint(**values, by=None)
            self.report.added["terms.csv"] += 1
            return
        self._keep(row, known, Term, values, store=self._correct)

    @staticmethod
    def _correct(term: Term) -> None:
        changes = {name: getattr(term, name) for name in appointing.CORRECTABLE}
        appointing.correct_term(term, by=None, reason="load_officials", **changes)

    def _keep(
        self,
        row: Row,
        known: Any,
        model: type[models.Model],
        values: Mapping[str, Any],
        store: Callable[[Any], Any] | None = None,
    ) -> Any:
        """Add the row, or compare it with what is there. An empty cell says nothing."""

        def plainly(thing: Any) -> None:
            thing.full_clean()
            thing.save()

        store = store or plainly
        if known is None:
            known = model(**values)
            store(known)
            self.report.added[row.file] += 1
            return known
        differing = {
            name: value for name, value in values.items() if value not in (None, "") and getattr(known, name) != value
        }
        if not differing:
            self.report.unchanged[row.file] += 1
            return known
        if self.overwrite:
            for name, value in differing.items():
                setattr(known, name, value)
            store(known)
            self.report.changed[row.file] += 1
            return known
        for name, value in differing.items():
            here = getattr(known, name) or "–"
            self.report.differing.append(f"{row.file}, line {row.line}: {name} is {here} here, {value} in the file")
        return known

    def _region(self, slug: str) -> Region | None:
        if not slug:
            return None
        if slug not in self.regions:
            raise BadLine(f"there is no region “{slug}”", "Run load_regions first, or correct its name")
        return self.regions[slug]

    @staticmethod
    def _named(known: Mapping[str, Any], name: str, what: str) -> Any:
        if not name:
            return None
        if name not in known:
            raise BadLine(f"there is no {what} “{name}”", f"Add the {what}, or correct its name")
        return known[name]
