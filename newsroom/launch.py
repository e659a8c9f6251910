"""Start the site: what `make run` and `make dev` do once the packages are there.

    python -m newsroom.launch [--dev]

Makes the site ready (`prepare.py`), then runs the server program and the background worker until Ctrl-C. Both live
and die together: where one stops by itself, that is said and the other is stopped, so that a half-working site is
never mistaken for a working one.
"""

import contextlib
import json
import os
import signal
import socket
import subprocess
import sys
import time
from dataclasses import dataclass, field
from pathlib import Path
from types import FrameType

from django.core.exceptions import ImproperlyConfigured

from newsroom import env
from newsroom.prepare import ADMIN_EMAIL, Refusal

ROOT = Path(__file__).resolve().parent.parent
# The worker finishes what it is doing; a person who pressed Ctrl-C waits no longer than this.
STOP_SECONDS = 8.0


def say(line: str) -> None:
    print(line, flush=True)


@dataclass
class Processes:
    """The children, by name, and whether somebody asked for the end."""

    running: dict[str, subprocess.Popen[bytes]] = field(default_factory=dict)
    stopping: bool = False

    def start(self, name: str, *command: str, environment: dict[str, str] | None = None) -> None:
        # In our process group, so that Ctrl-C in a terminal reaches them too.
        self.running[name] = subprocess.Popen(
            [sys.executable, *command], cwd=ROOT, env=os.environ | (environment or {}), stdin=subprocess.DEVNULL
        )

    def stop_on_signal(self, number: int, frame: FrameType | None) -> None:
        self.stopping = True

    def first_dead(self) -> tuple[str, int] | None:
        for name, process in self.running.items():
            if (code := process.poll()) is not None:
                return name, code
        return None

    def wait_all(self) -> list[tuple[str, int]]:
        """Waits until every child has ended by itself; answers those that failed."""
        while not self.stopping and any(process.poll() is None for process in self.running.values()):
            time.sleep(0.05)
        if self.stopping:
            self.stop_all()
            return []
        return [(name, process.returncode) for name, process in self.running.items() if process.returncode]

    def stop_all(self) -> None:
        """Asks, waits, and in the end makes them stop."""
        alive = [process for process in self.running.values() if process.poll() is None]
        for process in alive:
            with contextlib.suppress(ProcessLookupError):
                process.terminate()
        deadline = time.monotonic() + STOP_SECONDS
        for process in alive:
            try:
                process.wait(max(0.1, deadline - time.monotonic()))
            except subprocess.TimeoutExpired:
                process.kill()


def refuse_taken_port(host: str, port: int) -> None:
    with contextlib.closing(socket.socket(socket.AF_INET6 if ":" in host else socket.AF_INET)) as probe:
        # As the server does: a port that merely lingers after the last stop is free.
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((host.strip("[]"), port))
        except OverflowError:
            raise Refusal(f"PORT={port}: write a number from 1 to 65535.") from None
        except PermissionError:
            raise Refusal(f"Port {port} may not be used. Choose another: PORT=8000 make run") from None
        except OSError as problem:
            if problem.errno == socket.EAI_ADDRFAMILY or host not in {"127.0.0.1", "localhost", "0.0.0.0"}:
                raise Refusal(f"{host}:{port} can't be listened on: {problem.strerror}.") from None
            raise Refusal(
                f"Port {port} is in use. Stop what listens there, or choose another: PORT={port + 1} make run"
            ) from None


def refuse_unwritable(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
        probe = folder / f".writable-{os.getpid()}"
        probe.touch()
        probe.unlink()
    except OSError as problem:
        raise Refusal(f"{folder} can't be written ({problem.strerror}). Set DATA_DIR to a folder that can.") from None


def await_answer(processes: Processes, host: str, port: int) -> bool:
    """True as soon as the server takes connections; False when it died or somebody asked for the end."""
    while not processes.stopping and processes.first_dead() is None:
        with contextlib.suppress(OSError), socket.create_connection((host, port), timeout=1):
            return True
        time.sleep(0.1)
    return False


def greet(host: str, port: int, data: Path) -> None:
    address = f"http://{host}:{port}/"
    say("")
    say(f"  the site   {address}")
    say(f"  the desk   {address}admin/")
    password = data / "admin-password"
    if password.is_file():
        say(f"  sign in    {ADMIN_EMAIL}, {password.read_text().strip()}   (kept in {os.path.relpath(password)})")
    tour = data / "demo-tour.json"
    if tour.is_file():
        show_tour(address, json.loads(tour.read_text(encoding="utf-8")), kept_in=tour)
    say("  stop       Ctrl-C")
    say("")


def show_tour(address: str, tour: dict[str, list[list[str]]], *, kept_in: Path) -> None:
    """One sign-in of each role beside addresses worth opening; `manage.py demo` wrote them down."""
    say("")
    for path, what in tour["addresses"]:
        say(f"  {address.rstrip('/')}{path}   {what}")
    say("")
    for role, email, password in tour["accounts"]:
        say(f"  {role:20} {email:34} {password}")
    say(f"  {'':20} (kept in {os.path.relpath(kept_in)})")
    say("")


def serve(processes: Processes, host: str, port: int, *, dev: bool) -> None:
    if dev:
        processes.start("web server", "manage.py", "runserver", f"{host}:{port}")
    else:
        processes.start("web server", "-m", "gunicorn", "-c", "python:newsroom.server", "newsroom.wsgi")
    processes.start("background worker", "manage.py", "work")


def run(*, dev: bool) -> int:
    env.read_file(ROOT / ".env")
    if dev:
        os.environ["DEBUG"] = "yes"
    host, port = env.text("HOST", default="127.0.0.1"), env.number("PORT", default=8000, example=8000)
    refuse_taken_port(host, port)
    refuse_unwritable(Path(env.text("DATA_DIR", default=str(ROOT / "var"))).resolve())
    # Read once here, so that a value it can't understand is named once and not by every child.
    from newsroom.settings import DATA_DIR

    processes = Processes()
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, processes.stop_on_signal)

    for half in ("database", "static"):
        processes.start(half, "-m", "newsroom.prepare", half)
    failed = processes.wait_all()
    if processes.stopping:
        return 130
    if failed:
        return 1

    processes.running.clear()
    serve(processes, host, port, dev=dev)
    if await_answer(processes, "127.0.0.1" if host == "0.0.0.0" else host, port):
        greet(host, port, DATA_DIR)
    while not processes.stopping and processes.first_dead() is None:
        time.sleep(0.2)
    # A child that Ctrl-C stopped a moment before us is no failure.
    dead = None if processes.stopping else processes.first_dead()
    processes.stop_all()
    if dead and not processes.stopping:
        print(f"The {dead[0]} stopped (exit code {dead[1]}); the rest is stopped too.", file=sys.stderr)
        return 1
    say("stopped")
    return 0


def main(arguments: list[str]) -> int:
    try:
        return run(dev="--dev" in arguments)
    except (Refusal, ImproperlyConfigured) as problem:
        print(problem, file=sys.stderr)
        return 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
