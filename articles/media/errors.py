"""Refusals, each a sentence for the person at the desk."""


class MediaRefusal(Exception):
    """Something that can't be done to a photo now; `str()` of it is shown as it is."""


class UploadRefused(MediaRefusal):
    """The file isn't a picture that can be used."""


class DescriptionRefused(MediaRefusal):
    """No alternative text, a focal point outside the photo, a generative program without its name."""


class StillUsed(MediaRefusal):
    """A public page shows the photo, so it can't be taken away."""


class IsWithdrawn(MediaRefusal):
    """The photo was taken out of circulation."""
