"""The people who make the paper, as small round pictures."""

from newsroom.accounts.models import StaffProfile

from ..media.reading.picture import Picture

SIDE = 256  # px; portraits are stored square and in this size


def face_of(profile: StaffProfile) -> Picture | None:
    if not profile.portrait:
        return None
    return Picture(
        alt=profile.name, caption="", credit="", width=SIDE, height=SIDE, sources=(), src=profile.portrait.url
    )


def initials_of(name: str) -> str:
    """ "Rani Sukma Dewi" → "RD": what stands where there is no portrait."""
    words = [word for word in name.split() if word[:1].isalpha()]
    return "".join(word[0].upper() for word in (words[:1] + words[-1:] if len(words) > 1 else words))
