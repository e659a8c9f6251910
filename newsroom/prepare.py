"""Make the site ready to be served: what `make run` does between installing packages and starting the server.

    python -m newsroom.prepare database    # migrations, regions, officials, demonstration, administrator
    python -m newsroom.prepare static      # styles and scripts joined, hashed and compressed

The two run side by side. Each step looks cheaply whether it is needed, says one line if so, and leaves a mark in
DATA_DIR/prepared.json when it is done, so that the second start does nothing.
"""

import contextlib
import hashlib
import io
import json
import logging
import os
import secrets
import signal
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
ADMIN_EMAIL = "admin@localhost"


def say(line: str) -> None:
    print(line, flush=True)


class Refusal(Exception):
    """The site can't be made ready; the message is one line with the mend."""


class Marks:
    """What has been done, by name: a fingerprint of what it was done from."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def read(self) -> dict[str, str]:
        with contextlib.suppress(OSError, ValueError):
            found: dict[str, str] = json.loads(self._path.read_text(encoding="utf-8"))
            return found
        return {}

    def get(self, name: str) -> str:
        return self.read().get(name, "")

    def set(self, name: str, value: str) -> None:
        # Each half has its own file, so the two never write the same one.
        fresh = self._path.with_suffix(".new")
        fresh.write_text(json.dumps(self.read() | {name: value}, indent=1), encoding="utf-8")
        fresh.replace(self._path)


def fingerprint(files: Iterable[Path], *extra: str) -> str:
    """Changes when a file comes, goes, grows or is written."""
    lines = [f"{path}:{stat.st_size}:{stat.st_mtime_ns}" for path in sorted(files) if (stat := path.stat())]
    return hashlib.sha256("\n".join([*lines, *extra]).encode()).hexdigest()[:24]


def files_in(*folders: Path) -> Iterator[Path]:
    for folder in folders:
        yield from (path for path in folder.rglob("*") if path.is_file())


# -- static files -----------------------------------------------------------------------------------


def prepare_static() -> None:
    from django.conf import settings

    from newsroom import bundle

    marks = Marks(settings.DATA_DIR / "prepared-static.json")
    sources = [path for path in files_in(ROOT / "static") if "build" not in path.parts]
    # The desk's files come from packages.
    locked = ROOT / "requirements" / "runtime.txt"
    wanted = fingerprint([*sources, locked], settings.STORAGES["staticfiles"]["BACKEND"])
    manifest = settings.STATIC_ROOT / "staticfiles.json"
    built = (ROOT / "static" / "build" / "site.css").exists()
    if built and manifest.exists() and marks.get("static") == wanted:
        return
    say("static files: joining, hashing and compressing")
    try:
        bundle.build()
    except bundle.BundleError as problem:
        raise Refusal(str(problem)) from None
    if not settings.DEBUG:
        _django("collectstatic", interactive=False, clear=False, verbosity=0)
    marks.set("static", wanted)


# -- database ---------------------------------------------------------------------------------------


def prepare_database() -> None:
    from django.conf import settings

    from newsroom import messages

    if compiled := messages.compile_all():
        say(f"translations: {len(compiled)} compiled")
    _setup()
    from newsroom.checks import refusals

    if found := refusals():
        raise Refusal("\n".join(found))
    # One mark per database: DATABASE_URL may name another one tomorrow.
    which = hashlib.sha256(repr(sorted(settings.DATABASES["default"].items(), key=str)).encode()).hexdigest()[:8]
    marks = Marks(settings.DATA_DIR / f"prepared-{which}.json")
    _migrate()
    _load_places(marks)
    _ensure_administrator(settings.DATA_DIR / "admin-password")
    _fill(marks)


def _migrate() -> None:
    from django.core.exceptions import ImproperlyConfigured
    from django.db import DatabaseError, connection
    from django.db.migrations.executor import MigrationExecutor

    # The pool logs each of its attempts; one line, below, says as much.
    logging.getLogger("psycopg.pool").setLevel(logging.CRITICAL)
    try:
        executor = MigrationExecutor(connection)
        pending = executor.migration_plan(executor.loader.graph.leaf_nodes())
    except (DatabaseError, ImproperlyConfigured) as problem:
        raise Refusal(
            f"The database can't be used: {str(problem).strip().splitlines()[0]}. Check DATABASE_URL."
        ) from None
    if pending:
        say(f"database: {len(pending)} migrations")
        _django("migrate", interactive=False, verbosity=0)


def _load_places(marks: Marks) -> None:
    from regions.models import Region

    wanted = fingerprint(files_in(ROOT / "regions" / "data", ROOT / "regions" / "officials" / "data"))
    if marks.get("places") == wanted and Region.objects.exists():
        return
    say("regions and officials: loading the data files")
    for command in ("load_regions", "load_officials"):
        # Their reports are for whoever brings a new edition; here it is one of several steps.
        _django(command, stdout=io.StringIO())
    marks.set("places", wanted)


def _fill(marks: Marks) -> None:
    """The demonstration, once, into a database that has no stories. An interrupted one is taken up again."""
    from articles.models import Article
    from newsroom import env

    done = marks.get("demo")
    if done == "done" or not env.flag("DEMO", default=True):
        return
    if not done and Article.objects.exists():
        return
    say("demonstration: filling the site with stories")
    marks.set("demo", "begun")
    _django("demo")
    marks.set("demo", "done")


def _ensure_administrator(kept_in: Path) -> None:
    """An administrator with a password that was drawn here, once, and that only the file's owner can read."""
    from newsroom.accounts.models import User

    if User.objects.filter(is_superuser=True).exists():
        return
    password = secrets.token_urlsafe(12)
    kept_in.unlink(missing_ok=True)
    with os.fdopen(os.open(kept_in, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w") as file:
        file.write(password + "\n")
    User.objects.create_superuser(ADMIN_EMAIL, password)
    say(f"administrator: {ADMIN_EMAIL}, password in {os.path.relpath(kept_in)}")


def _setup() -> None:
    import django

    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "newsroom.settings")
    django.setup()


def _django(command: str, **options: object) -> None:
    from django.core.management import CommandError, call_command

    _setup()
    try:
        call_command(command, **options)
    except CommandError as problem:
        raise Refusal(f"{command}: {problem}") from None


def main(arguments: list[str]) -> int:
    # Ctrl-C comes to every process of the group; the launcher says what is to be said.
    signal.signal(signal.SIGINT, lambda number, frame: os._exit(130))
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "newsroom.settings")
    from django.core.exceptions import ImproperlyConfigured

    halves = {"database": prepare_database, "static": prepare_static}
    if len(arguments) != 1 or arguments[0] not in halves:
        print("usage: python -m newsroom.prepare database|static", file=sys.stderr)
        return 2
    try:
        halves[arguments[0]]()
    except (Refusal, ImproperlyConfigured) as problem:
        print(problem, file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
