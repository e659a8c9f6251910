"""What an asset is, where it stands, and by which right it may be shown."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class Kind(models.TextChoices):
    PHOTO = "photo", _("photo")
    DOCUMENT = "document", _("document")


class State(models.TextChoices):
    # The first renditions exist, the rest is being drawn: it can be shown.
    PROCESSING = "processing", _("being prepared")
    READY = "ready", _("ready")
    # Taken out of circulation: no public file is left, the original and the log stay.
    WITHDRAWN = "withdrawn", _("withdrawn")


class Licence(models.TextChoices):
    OWN = "own", _("own work")
    AGENCY = "agency", _("agency, by contract")
    HANDOUT = "handout", _("handout of an institution")
    PERMISSION = "permission", _("used by permission")
    CREATIVE_COMMONS = "cc", _("Creative Commons")
    PUBLIC_DOMAIN = "public_domain", _("public domain")
