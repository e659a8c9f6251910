"""Printed names and initials become credits of the staff."""

from __future__ import annotations

from dataclasses import dataclass

from django.db.models import Q
from django.utils.translation import gettext as _

from articles.importing.checking import Finding, Verdict
from articles.importing.plain_text import ParsedStory
from articles.models import Contribution
from articles.operations.snapshots import Credit
from newsroom.accounts.models import StaffProfile
from newsroom.accounts.operations.staff import engage

_WRITERS = {Contribution.Role.AUTHOR, Contribution.Role.REPORTER}


@dataclass(frozen=True)
class Crediting:
    """Who is credited. `closing_mark` is what is still printed because nobody signs with it."""

    credits: tuple[Credit, ...]
    closing_mark: str
    findings: tuple[Finding, ...]


def find_profile(who: str) -> StaffProfile | None:
    """By e-mail address, initials or name, in that order."""
    who = who.strip()
    if not who:
        return None
    if "@" in who:
        return StaffProfile.objects.filter(user__email__iexact=who).first()
    signed = StaffProfile.objects.filter(initials__iexact=who, left_on=None).first()
    return signed or StaffProfile.objects.filter(Q(name__iexact=who) | Q(slug=who)).order_by("pk").first()


def desk_profile() -> StaffProfile:
    """The byline of stories that nobody on the staff signs; made when it is first needed."""
    name = "Redaksi"
    standing = StaffProfile.objects.filter(slug="redaksi").first()
    return standing or engage(name=name, position=StaffProfile.Position.EDITOR, by=None)


def credit(parsed: ParsedStory, *, author: StaffProfile | None) -> Crediting:
    """`author` wins over the writers that are printed; without either the desk signs."""
    found: dict[tuple[int, str], Credit] = {}
    findings: list[Finding] = []
    if author is not None:
        _add(found, author, Contribution.Role.AUTHOR)
    unsigned = _from_mark(parsed, found, findings, has_author=author is not None)
    for printed in parsed.credits:
        if author is not None and printed.role in _WRITERS:
            continue
        profile = find_profile(printed.name)
        if profile is not None:
            _add(found, profile, printed.role)
        else:
            sentence = _("“%(name)s” is not on the staff. Add a profile, or pass --author.") % {"name": printed.name}
            findings.append(Finding(Verdict.DOUBTFUL, sentence))
    credits = list(found.values())
    if not any(one.role in _WRITERS for one in credits):
        credits.insert(0, Credit(desk_profile().pk))
    return Crediting(tuple(credits), unsigned, tuple(findings))


def _from_mark(
    parsed: ParsedStory, found: dict[tuple[int, str], Credit], findings: list[Finding], *, has_author: bool
) -> str:
    """Credits for the initials; gives the mark back when some of them are nobody's."""
    mark = parsed.closing_mark
    if mark is None or not mark.initials:
        return ""
    unknown = []
    for place, initials in enumerate(mark.initials):
        profile = StaffProfile.objects.filter(initials__iexact=initials, left_on=None).first()
        # "(mrf/beb)": who wrote stands before who edited.
        is_editor = place == 1 and len(mark.initials) == 2
        role = Contribution.Role.EDITOR if is_editor else Contribution.Role.AUTHOR
        if profile is None:
            unknown.append(initials)
        elif is_editor or not has_author:
            _add(found, profile, role, initials)
    if not unknown:
        return ""
    values = {"mark": mark.text, "initials": ", ".join(unknown)}
    sentence = _("Nobody on the staff signs with %(initials)s; the mark %(mark)s stays as printed.") % values
    findings.append(Finding(Verdict.DOUBTFUL, sentence))
    return mark.text


def _add(found: dict[tuple[int, str], Credit], profile: StaffProfile, role: str, initials: str = "") -> None:
    longest = Contribution._meta.get_field("initials").max_length or 0
    found.setdefault((profile.pk, role), Credit(profile.pk, role, initials[:longest]))
