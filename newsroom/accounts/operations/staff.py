"""Who works at the desk."""

from collections.abc import Iterable
from typing import Any

from allauth.account.models import EmailAddress
from django.contrib.auth.models import Group
from django.core.exceptions import PermissionDenied
from django.db import transaction
from django.utils.translation import gettext as _

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

    `roles` are names of groups (newsroom/desk/migrations/0001_groups.py); Group.DoesNotExist for one that isn't there.
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


def save_account(user: User, *, changed: Iterable[str], by: User) -> User:
    """Writes an account as the desk's form left it; `changed` are the names of its fields, for the log.

    Raises PermissionDenied for what would let an administrator rise: touching a superuser's account, or making one.
    """
    former = User.objects.filter(pk=user.pk).first()
    if not by.is_superuser and (user.is_superuser or (former and former.is_superuser)):
        raise PermissionDenied(_("Only a superuser may change a superuser's account."))
    with transaction.atomic():
        user.save()
        if former and former.email != user.email:
            # The library's own list of addresses would keep the old one good for signing in.
            EmailAddress.objects.filter(user=user).delete()
        action = "account.change" if former else "account.make"
        record(action=action, target=user, by=by, detail={"fields": sorted(changed)})
    return user


def note_roles(user: User, *, before: Iterable[str], by: User) -> None:
    """Logs which roles an account gained and lost, once the form has written them. Raises PermissionDenied.

    Nobody gives roles to themselves, save a superuser, who has every right already.
    """
    before, after = set(before), set(user.groups.values_list("name", flat=True))
    if before == after:
        return
    if by.pk == user.pk and not by.is_superuser:
        raise PermissionDenied(_("Somebody else has to change your roles."))
    detail = {"given": sorted(after - before), "taken": sorted(before - after)}
    record(action="account.roles", target=user, by=by, detail=detail)


def note_password(user: User, *, by: User) -> None:
    """Logs that somebody gave an account a new password at the desk."""
    record(action="account.password", target=user, by=by)


def save_profile(profile: StaffProfile, *, changed: Iterable[str], by: User) -> StaffProfile:
    """Writes a byline as the desk's form left it. A new one gets a free address."""
    is_new = profile.pk is None
    with transaction.atomic():
        if not profile.slug:
            profile.slug = free_slug(profile.name)
        profile.save()
        record(
            action="staff.engage" if is_new else "staff.change",
            target=profile,
            by=by,
            detail={"fields": sorted(changed), "position": profile.position},
        )
    return profile


def save_role(group: Group, *, changed: Iterable[str], by: User) -> Group:
    """Writes a role's name; its rights follow from the form and are logged by `note_rights`."""
    with transaction.atomic():
        group.save()
        record(action="role.save", target=group, by=by, detail={"fields": sorted(changed)})
    return group


def note_rights(group: Group, *, before: Iterable[str], by: User) -> None:
    """Logs which rights a role gained and lost. Raises PermissionDenied for one's own role."""
    before, after = set(before), rights_of(group)
    if before == after:
        return
    if not by.is_superuser and by.groups.filter(pk=group.pk).exists():
        raise PermissionDenied(_("Somebody else has to change the rights of your own role."))
    detail = {"given": sorted(after - before), "taken": sorted(before - after)}
    record(action="role.rights", target=group, by=by, detail=detail)


def rights_of(group: Group) -> set[str]:
    found = group.permissions.values_list("content_type__app_label", "codename")
    return {f"{app}.{codename}" for app, codename in found}
