"""What an account's last words in the consent ledger are."""

from newsroom.outlet.current import outlet

from ..models import Consent, User


def last_word(user: User, document: Consent.Document) -> tuple[str, str] | None:
    """(act, version) of the newest row; None if there is none. One query."""
    return (
        Consent.objects.filter(user=user, document=document)
        .order_by("-at", "-id")
        .values_list("act", "version")
        .first()
    )


def needs_welcome(user: User) -> bool:
    """Whether the account lacks a name or its consent to the present rules and policy; at most 4 queries."""
    if not hasattr(user, "reader_profile") and not hasattr(user, "staff_profile"):
        return True
    house = outlet()
    wanted = (
        (Consent.Document.COMMENT_RULES, house.comment_rules_version),
        (Consent.Document.PRIVACY, house.privacy_version),
    )
    return any(last_word(user, document) != (Consent.Act.ACCEPTED, version) for document, version in wanted)
