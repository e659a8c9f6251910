"""The cast. Each is made through the operations, the way the desk would make them, when a test asks for them.

Rani (reporter), Budi (editor), Sari (editor-in-chief), Made (moderator) work at the desk; Tamu (reader) and Iseng
(abuser) read. A test says `def test_…(sari, tamu)`.
"""

from typing import Any

import pytest

PASSWORD = "kata-sandi-untuk-uji-coba"


def hire(name: str, *, position: str, role: str, initials: str = "") -> Any:
    """An account with its byline and role; the account is given back."""
    from newsroom.accounts.operations import staff

    email = f"{name.split()[0].lower()}@redaksi.example"
    profile = staff.engage(
        name=name, position=position, by=None, email=email, password=PASSWORD, roles=[role], initials=initials
    )
    return profile.user


def sign_up(name: str) -> Any:
    """A reader's account without a password: readers sign in with a code."""
    from newsroom.accounts.models import ReaderProfile, User

    user = User.objects.create_user(f"{name.lower()}@pembaca.example")
    ReaderProfile.objects.create(user=user, display_name=name, name_key=name.lower())
    return user


@pytest.fixture
def rani(db: None) -> Any:
    return hire("Rani Siregar", position="reporter", role="Reporter", initials="rsg")


@pytest.fixture
def budi(db: None) -> Any:
    return hire("Budi Hartono", position="editor", role="Redaktur", initials="bdh")


@pytest.fixture
def sari(db: None) -> Any:
    return hire("Sari Wulandari", position="editor_in_chief", role="Pemimpin redaksi", initials="swl")


@pytest.fixture
def made(db: None) -> Any:
    return hire("Made Suarta", position="moderator", role="Moderator")


@pytest.fixture
def admin(db: None) -> Any:
    """A superuser: every right, and no byline."""
    from newsroom.accounts.models import User

    return User.objects.create_superuser("admin@redaksi.example", PASSWORD)


@pytest.fixture
def tamu(db: None) -> Any:
    return sign_up("Tamu")


@pytest.fixture
def iseng(db: None) -> Any:
    return sign_up("Iseng")
