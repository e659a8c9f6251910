from .roles import RoleAdmin
from .staff import StaffProfileAdmin
from .users import AccountAdmin

__all__ = ["AccountAdmin", "RoleAdmin", "StaffProfileAdmin"]
