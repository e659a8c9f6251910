"""Run the suite as `make test` does: all of it on SQLite, then on PostgreSQL what touches the database.

    python -m tests.run [--only sqlite|postgres] [what pytest takes]

Finds or starts the servers (`servers.py`), says in one line each what it found, and ends with pytest's own summary.
The first engine on which something fails ends the run.
"""

import os
import subprocess
import sys
from contextlib import ExitStack

from newsroom import bundle, messages
from tests import servers


def say(line: str) -> None:
    print(line, flush=True)


def find_postgres(stack: ExitStack) -> bool:
    """Sets TEST_DATABASE_URL; says loudly, and in CI refuses, where there is no PostgreSQL."""
    try:
        try:
            url = servers.postgres_url()
            whose = "named by TEST_DATABASE_URL" if os.environ.get("TEST_DATABASE_URL") else "on 127.0.0.1:5432"
        except servers.NoServer:
            url = stack.enter_context(servers.start_postgres())
            whose = "started for this run"
    except servers.NoServer as problem:
        say(f"postgresql: NONE. {problem}")
        if servers.in_ci():
            raise SystemExit("Without PostgreSQL half of the suite is missing, so this run fails.") from None
        say("postgresql: its half of the suite is LEFT OUT")
        return False
    say(f"postgresql: {whose}")
    os.environ["TEST_DATABASE_URL"] = url
    return True


def find_others() -> None:
    servers.install_chromium()
    say(f"chromium: {servers.chromium() or 'NONE; browser tests ' + ('FAIL' if servers.in_ci() else 'are left out')}")
    say(f"redis: {'found' if servers.redis_url() else 'NONE; its tests are left out'}")


def pytest(engine: str, arguments: list[str]) -> int:
    say(f"tests: {engine}")
    try:
        workers = str(len(os.sched_getaffinity(0)))
    except AttributeError:  # macOS
        workers = str(os.cpu_count() or 2)
    environment = os.environ | {"TEST_DATABASE": engine}
    return subprocess.call(
        [sys.executable, "-m", "pytest", "-q", "-n", workers, "--dist", "worksteal", *arguments], env=environment
    )


def main(arguments: list[str]) -> int:
    engines = ["sqlite", "postgres"]
    if arguments[:1] == ["--only"]:
        engines, arguments = arguments[1:2], arguments[2:]
    messages.compile_all()
    bundle.build()
    code = 0
    with ExitStack() as stack:
        if "postgres" in engines and not find_postgres(stack):
            engines.remove("postgres")
        find_others()
        for engine in engines:
            code = pytest(engine, arguments)
            # 5: nothing collected, as when the arguments name tests that touch no database.
            if code not in (0, 5):
                break
            code = 0
    return code


if __name__ == "__main__":
    try:
        sys.exit(main(sys.argv[1:]))
    except KeyboardInterrupt:
        sys.exit(130)
