"""What a production start refuses. Each refusal says the mend."""

from django.conf import settings
from django.core.checks import ERROR, Error, Tags, register, run_checks
from django.core.exceptions import ImproperlyConfigured

SHORTEST_KEY = 50


@register(Tags.security)
def production_is_safe(app_configs, **kwargs) -> list[Error]:
    if not settings.PRODUCTION:
        return []
    refusals = []
    key = _key()
    if len(key) < SHORTEST_KEY or len(set(key)) < 10:
        refusals.append(
            Error(
                "SECRET_KEY is missing or weak.",
                hint="Set it to at least 50 random characters: "
                'python -c "import secrets; print(secrets.token_urlsafe(50))"',
                id="newsroom.E001",
            )
        )
    if settings.DEBUG:
        refusals.append(Error("DEBUG is on in production.", hint="Unset DEBUG.", id="newsroom.E002"))
    if not settings.ALLOWED_HOSTS or "*" in settings.ALLOWED_HOSTS:
        refusals.append(
            Error(
                "ALLOWED_HOSTS names no host, or any.",
                hint="Write the site's host names, for example ALLOWED_HOSTS=kabarmahakam.id,www.kabarmahakam.id",
                id="newsroom.E003",
            )
        )
    return refusals


def _key() -> str:
    """Django itself refuses to give an empty one, in words that don't say the mend."""
    try:
        return settings.SECRET_KEY
    except ImproperlyConfigured:
        return ""


def refusals() -> list[str]:
    """One line per reason not to start; for programs that start the site without Django's command line."""
    found = run_checks(tags=[Tags.security])
    return [f"{problem.msg} {problem.hint}" for problem in found if problem.level >= ERROR]
