from .consent import Consent
from .reader import ReaderProfile
from .staff import StaffProfile
from .user import User, UserManager

__all__ = ["Consent", "ReaderProfile", "StaffProfile", "User", "UserManager"]
