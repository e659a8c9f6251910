"""Writing the consent ledger. Rows are only ever added."""

from django.core.exceptions import PermissionDenied
from django.db import transaction
from django.utils.translation import gettext as _

from newsroom.audit.record import record
from newsroom.outlet.current import outlet

from ..models import Consent, User
from ..reading.consent import last_word


def current_versions() -> dict[Consent.Document, str]:
    """The versions that a reader is asked to accept now."""
    house = outlet()
    return {
        Consent.Document.COMMENT_RULES: house.comment_rules_version,
        Consent.Document.PRIVACY: house.privacy_version,
    }


def accept(user: User, *, versions: dict[Consent.Document, str], by: User) -> list[Consent]:
    """Writes what `user` accepts and hasn't yet; `versions` are those that were shown. Raises PermissionDenied."""
    _only_oneself(user, by)
    with transaction.atomic():
        # The account's row serialises two submissions of the same form.
        User.objects.select_for_update().get(pk=user.pk)
        new = [
            Consent.objects.create(user=user, document=document, version=version)
            for document, version in versions.items()
            if last_word(user, document) != (Consent.Act.ACCEPTED, version)
        ]
        if new:
            record(action="consent.accept", target=user, by=by, detail={row.document: row.version for row in new})
    return new


def withdraw(user: User, *, document: Consent.Document, by: User) -> Consent | None:
    """Takes an acceptance back; None if none stands. Raises PermissionDenied."""
    _only_oneself(user, by)
    with transaction.atomic():
        User.objects.select_for_update().get(pk=user.pk)
        act, version = last_word(user, document) or ("", "")
        if act != Consent.Act.ACCEPTED:
            return None
        row = Consent.objects.create(user=user, document=document, version=version, act=Consent.Act.WITHDRAWN)
        record(action="consent.withdraw", target=user, by=by, detail={document: version})
    return row


def _only_oneself(user: User, by: User) -> None:
    # Written consent is worth something because nobody can give it for another.
    if by.pk != user.pk:
        raise PermissionDenied(_("Only the owner of an account may agree to something."))
