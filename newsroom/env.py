"""Typed readers of the environment.

Each reader names the variable it could not understand and how to mend it, so that a typing mistake
stops the start with one line instead of surfacing later as a strange default. Variables already in the
environment win over the same names in `.env`.
"""

import os
import secrets
from pathlib import Path
from urllib.parse import parse_qsl, unquote, urlsplit

from django.core.exceptions import ImproperlyConfigured

YES, NO = {"1", "true", "yes", "on", "ya"}, {"0", "false", "no", "off", "tidak", ""}


def read_file(path: Path) -> None:
    """Puts the `NAME=value` lines of an .env file into the environment, where the name isn't set yet."""
    if not path.is_file():
        return
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1):
        line = line.strip()
        if not line or line.startswith("#"):
            continue
        name, equals, value = line.partition("=")
        if not equals:
            raise ImproperlyConfigured(f"{path.name}, line {number}: write NAME=value, or # before a comment.")
        os.environ.setdefault(name.strip(), value.strip().strip("\"'"))


def text(name: str, *, default: str = "") -> str:
    return os.environ.get(name, default)


def words(name: str, *, default: str = "") -> list[str]:
    """A comma-separated list."""
    return [word.strip() for word in text(name, default=default).split(",") if word.strip()]


def flag(name: str, *, default: bool) -> bool:
    value = os.environ.get(name)
    if value is None:
        return default
    if value.lower() in YES:
        return True
    if value.lower() in NO:
        return False
    raise ImproperlyConfigured(f'{name}="{value}": write yes or no.')


def number(name: str, *, default: int, example: int = 1) -> int:
    value = os.environ.get(name)
    if not value:
        return default
    try:
        return int(value)
    except ValueError:
        raise ImproperlyConfigured(f'{name}="{value}": write a whole number, for example {example}.') from None


def choice(name: str, *, default: str, among: set[str]) -> str:
    value = text(name, default=default)
    if value not in among:
        raise ImproperlyConfigured(f'{name}="{value}": write one of {", ".join(sorted(among))}.')
    return value


def secret(name: str, *, keep_in: Path) -> str:
    """The variable's value, or one drawn once and kept in a file that only its owner can read."""
    if value := text(name):
        return value
    if keep_in.is_file():
        return keep_in.read_text(encoding="ascii").strip()
    value = secrets.token_urlsafe(50)
    try:
        keep_in.parent.mkdir(parents=True, exist_ok=True)
        # Several processes may start at once: the first to create the file decides.
        with os.fdopen(os.open(keep_in, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w") as file:
            file.write(value)
    except FileExistsError:
        return keep_in.read_text(encoding="ascii").strip()
    except OSError as problem:
        raise ImproperlyConfigured(
            f"{keep_in.parent} can't be written ({problem.strerror}). Set DATA_DIR to a folder that can."
        ) from None
    return value


def database(name: str, *, default: str) -> dict:
    """A DATABASES entry from `sqlite:///path` or `postgresql://user:password@host:port/name`."""
    url = text(name) or default
    parts = urlsplit(url)
    if parts.scheme == "sqlite":
        return {
            "ENGINE": "django.db.backends.sqlite3",
            "NAME": unquote(parts.path[1:]),
            # Opening the file and its settings anew would cost each request as much as three of its queries.
            "CONN_MAX_AGE": None,
            # Writers queue instead of failing: a deferred transaction that turns into a writing one
            # can't wait for the lock, an immediate one can.
            "OPTIONS": {
                "transaction_mode": "IMMEDIATE",
                "timeout": 20,
                "init_command": (
                    "PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL; "
                    "PRAGMA cache_size=-16000; PRAGMA temp_store=MEMORY;"
                ),
            },
        }
    if parts.scheme in {"postgresql", "postgres"}:
        options: dict[str, object] = dict(parse_qsl(parts.query))
        pool_size = int(str(options.pop("pool", 8)))
        if pool_size:
            options["pool"] = {"min_size": 1, "max_size": pool_size, "timeout": 10}
        return {
            "ENGINE": "django.db.backends.postgresql",
            "NAME": unquote(parts.path[1:]),
            "USER": unquote(parts.username or ""),
            "PASSWORD": unquote(parts.password or ""),
            "HOST": parts.hostname or "",
            "PORT": str(parts.port or ""),
            "OPTIONS": options,
        }
    raise ImproperlyConfigured(f'{name}="{url}": write sqlite:///path or postgresql://user:password@host/name.')


def cache(name: str, *, default: str) -> dict:
    """A CACHES entry from `memory://` or `redis://host:port/number`."""
    url = text(name) or default
    if url.startswith("memory:"):
        return {"BACKEND": "django.core.cache.backends.locmem.LocMemCache", "OPTIONS": {"MAX_ENTRIES": 5000}}
    if url.startswith(("redis:", "rediss:", "unix:")):
        return {"BACKEND": "django.core.cache.backends.redis.RedisCache", "LOCATION": url, "KEY_PREFIX": "newsroom"}
    raise ImproperlyConfigured(f'{name}="{url}": write memory:// or redis://host:port/0.')
