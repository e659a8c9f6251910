"""Bytes in the two storages: renditions in public, originals in private.

A file's name is decided by its content or drawn at random, and a row names it only after it is whole. So
whatever is interrupted leaves at most a file that no row names, and `sweeping` removes those.
"""

import hashlib
import os
import tempfile
from collections.abc import Iterable
from pathlib import Path

from django.core.files.base import ContentFile
from django.core.files.storage import FileSystemStorage, Storage, storages

from articles.media.images.crops import Plan
from articles.media.models import Asset

ORIGINALS = "originals"
_EXTENSION = {"image/jpeg": "jpg", "image/png": "png", "image/webp": "webp", "image/avif": "avif"}


def public() -> Storage:
    return storages["default"]


def private() -> Storage:
    return storages["private"]


def original_name(asset: Asset) -> str:
    return f"{ORIGINALS}/{asset.uploaded_at:%Y/%m}/{asset.uid.hex}.{_EXTENSION[asset.mime]}"


def rendition_name(asset: Asset, plan: Plan, data: bytes) -> str:
    """With the hash of the content in it: the same name always means the same bytes."""
    crop = plan.crop.replace(":", "x")
    digest = hashlib.sha256(data).hexdigest()[:16]
    return f"{asset.uploaded_at:%Y/%m}/{asset.uid.hex[:12]}-{crop}-{plan.width}-{digest}.{plan.format}"


def put(storage: Storage, name: str, data: bytes) -> None:
    """Writes the file under exactly this name, whole or not at all. A name that is there already is left alone."""
    if storage.exists(name):
        return
    if not isinstance(storage, FileSystemStorage):
        # Object storages show an object only when it is complete.
        storage.save(name, ContentFile(data))
        return
    target = Path(storage.path(name))
    target.parent.mkdir(parents=True, exist_ok=True)
    handle, temporary = tempfile.mkstemp(dir=target.parent, prefix=".part-")
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        # mkstemp makes files that only their owner reads; the web server in front is another user.
        os.chmod(temporary, storage.file_permissions_mode or (0o644 if storage is public() else 0o600))
        os.replace(temporary, target)
    except BaseException:
        Path(temporary).unlink(missing_ok=True)
        raise


def get(storage: Storage, name: str) -> bytes:
    with storage.open(name, "rb") as file:
        return bytes(file.read())


def remove(storage: Storage, names: Iterable[str]) -> None:
    for name in names:
        storage.delete(name)
