"""People, parties, institutions, offices and terms."""

from regions.officials.models.institution import Institution, InstitutionName
from regions.officials.models.office import Office, Seat
from regions.officials.models.party import Party, PartyMembership
from regions.officials.models.person import NameKey, Person, PersonAlias, PersonRank
from regions.officials.models.sourced import Bound, Sourced
from regions.officials.models.term import Term

__all__ = [
    "Bound",
    "Institution",
    "InstitutionName",
    "NameKey",
    "Office",
    "Party",
    "PartyMembership",
    "Person",
    "PersonAlias",
    "PersonRank",
    "Seat",
    "Sourced",
    "Term",
]
