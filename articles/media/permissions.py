"""May this person do it: yes or no, without a query of its own beyond the person's loaded permissions."""

from typing import TYPE_CHECKING

from .states import State

if TYPE_CHECKING:
    from newsroom.accounts.models import User

    from .models import Asset


def may_upload(user: "User") -> bool:
    return user.has_perm("media.add_asset")


def may_change(user: "User", asset: "Asset") -> bool:
    """Who keeps the library, and whoever uploaded the photo: its caption is known best by its author."""
    if asset.state == State.WITHDRAWN:
        return False
    return user.has_perm("media.change_asset") or (may_upload(user) and asset.uploaded_by_id == user.pk)


def may_withdraw(user: "User", asset: "Asset") -> bool:
    return asset.state != State.WITHDRAWN and user.has_perm("media.withdraw_asset")


def may_fetch_original(user: "User", asset: "Asset") -> bool:
    """The file as it came, with the camera's place and serial number in it."""
    return user.has_perm("media.fetch_original") or (may_upload(user) and asset.uploaded_by_id == user.pk)
