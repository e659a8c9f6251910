from .attempt import SignInAttempt
from .consent import Consent
from .reader import ReaderProfile
from .staff import StaffProfile
from .user import User, UserManager

__all__ = ["Consent", "ReaderProfile", "SignInAttempt", "StaffProfile", "User", "UserManager"]
