"""Keeping people: their names, and the keys under which texts find them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.db import transaction

from newsroom.audit.record import record
from regions.officials import permissions
from regions.officials.errors import NotAllowed
from regions.officials.models import NameKey, Person, PersonAlias
from regions.officials.reading.name_keys import key_of, words_of

if TYPE_CHECKING:
    from newsroom.accounts.models import User

#: Words of names that are too short or too common to mean a person by themselves.
_NO_NAME = {"bin", "binti", "van", "de", "al", "haji"}
_STRENGTH = {NameKey.Kind.FULL: 3, NameKey.Kind.ALIAS: 2, NameKey.Kind.CALL: 1, NameKey.Kind.WORD: 0}


@transaction.atomic
def save_person(person: Person, *, by: User | None) -> Person:
    """Store a new or changed person. Raises ValidationError for a malformed one."""
    if not permissions.may_keep_officials(by):
        raise NotAllowed
    action = "person.create" if person._state.adding else "person.change"
    person.full_clean()
    person.save()
    index_names(person)
    record(action=action, target=person, by=by, detail={"full_name": person.full_name})
    return person


@transaction.atomic
def add_alias(person: Person, *, text: str, kind: str, by: User | None) -> PersonAlias:
    """Another spelling or name under which the person is found. Adding it twice changes nothing."""
    if not permissions.may_keep_officials(by):
        raise NotAllowed
    alias, is_new = PersonAlias.objects.get_or_create(person=person, text=text, defaults={"kind": kind})
    if is_new:
        index_names(person)
        record(action="person.alias", target=person, by=by, detail={"alias": text})
    return alias


def index_names(person: Person) -> None:
    """Write the person's name keys anew; whoever changes names calls it, in the same transaction."""
    keys: dict[str, str] = {}

    def note(text: str, kind: NameKey.Kind) -> None:
        key = key_of(text)
        if len(key) > 2 and (key not in keys or _STRENGTH[kind] > _STRENGTH[NameKey.Kind(keys[key])]):
            keys[key] = kind

    note(person.full_name, NameKey.Kind.FULL)
    note(person.call_name, NameKey.Kind.CALL)
    for alias in person.aliases.all():
        note(alias.text, NameKey.Kind.ALIAS)
    for word in words_of(person.full_name):
        if word.lower() not in _NO_NAME:
            note(word, NameKey.Kind.WORD)
    person.name_keys.all().delete()
    NameKey.objects.bulk_create(NameKey(person=person, key=key, kind=kind) for key, kind in keys.items())
