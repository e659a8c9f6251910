"""Who works at the desk."""

from collections.abc import Iterable
from typing import Any

from django.contrib.auth.models import Group
from django.db import transaction

from newsroom.audit.record import record
from newsroom.text.slugs import slugify

from ..models import StaffProfile, User


def engage(
    *,
    name: str,
    position: str,
    by: User | None,
    email: str = "",
    password: str | None = None,
    roles: Iterable[str] = (),
    **profile: Any,
) -> StaffProfile:
    """Makes a byline and, where an e-mail address is given, the account that signs in with it.

    `roles` are names of groups (newsroom.desk.roles); Group.DoesNotExist for one that isn't there.
    """
    with transaction.atomic():
        user = None
        if email:
            user = User.objects.create_user(email, password, is_staff=True)
            user.groups.set([Group.objects.get(name=role) for role in roles])
        staff = StaffProfile.objects.create(user=user, name=name, slug=free_slug(name), position=position, **profile)
        record(action="staff.engage", target=staff, by=by, detail={"roles": list(roles), "position": position})
    return staff


def free_slug(name: str) -> str:
    """The name as an address, with a number when somebody else has it."""
    slug = slugify(name) or "penulis"
    taken = set(StaffProfile.objects.filter(slug__startswith=slug).values_list("slug", flat=True))
    if slug not in taken:
        return slug
    return next(candidate for n in range(2, len(taken) + 3) if (candidate := f"{slug}-{n}") not in taken)
