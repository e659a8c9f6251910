"""Portraits of those who make the paper: small, square, and cleaned like any other photo."""

import hashlib
from typing import IO, TYPE_CHECKING

from django.core.exceptions import PermissionDenied
from django.db import transaction
from django.utils.translation import gettext as _
from PIL import Image

from newsroom.accounts.models import StaffProfile
from newsroom.audit.record import record

from ..errors import UploadRefused
from ..images.crops import box
from ..images.encode import encode
from ..images.reading import MAX_BYTES, Unreadable, read_photo
from . import files

if TYPE_CHECKING:
    from newsroom.accounts.models import User

SIDE = 256


def set_portrait(profile: StaffProfile, *, file: IO[bytes], by: "User") -> StaffProfile:
    """Shows this face beside the person's stories. Raises PermissionDenied, UploadRefused."""
    if profile.user_id != by.pk and not by.has_perm("accounts.change_staffprofile"):
        raise PermissionDenied(_("You may change your own portrait only."))
    try:
        photo = read_photo(file.read(MAX_BYTES + 1))
    except Unreadable as problem:
        raise UploadRefused(str(problem)) from None
    # Faces are in the upper half of most pictures of people.
    part = box(*photo.image.size, 1.0, 0.5, 0.4)
    data = encode(photo.image.resize((SIDE, SIDE), Image.Resampling.LANCZOS, box=part), "webp", quality=82)
    # The same form of name as a rendition's, so that it is served and kept in the same way.
    name = f"staff/{hashlib.sha256(profile.slug.encode()).hexdigest()[:12]}-portrait-{SIDE}-{hashlib.sha256(data).hexdigest()[:16]}.webp"
    files.put(files.public(), name, data)
    with transaction.atomic():
        profile.portrait.name = name
        profile.save(update_fields=["portrait"])
        record(action="staff.portrait", target=profile, by=by)
    return profile
