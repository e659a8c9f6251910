"""What `make run` refuses, in one line each, and that it stops whole. The full start is tried from a fresh clone."""

import os
import signal
import socket
import subprocess
import sys
import time
from contextlib import closing

import pytest

from newsroom import install, launch, prepare
from tests.house.sources import ROOT
from tests.servers import free_port


def start(*command: str, **environment: str) -> subprocess.CompletedProcess[str]:
    """Runs the launcher, or another module, with the site's own settings instead of the tests'."""
    ours = {name: value for name, value in os.environ.items() if name != "DJANGO_SETTINGS_MODULE"}
    return subprocess.run(
        [sys.executable, "-m", *(command or ("newsroom.launch",))],
        cwd=ROOT,
        env=ours | {"PORT": str(free_port())} | environment,
        capture_output=True,
        text=True,
        timeout=60,
    )


def the_one_line(done: subprocess.CompletedProcess[str]) -> str:
    lines = done.stderr.strip().splitlines()
    assert done.returncode == 1
    assert len(lines) == 1, done.stderr
    return lines[0]


def test_a_port_in_use():
    with closing(socket.socket()) as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        line = the_one_line(start(PORT=str(port)))
    assert f"Port {port} is in use" in line and f"PORT={port + 1}" in line


@pytest.mark.parametrize(
    ("environment", "said"),
    [
        ({"DATA_DIR": "/proc/newsroom"}, "Set DATA_DIR"),
        ({"PORT": "delapan"}, 'PORT="delapan"'),
        ({"PORT": "80000"}, "from 1 to 65535"),
        ({"DATABASE_URL": "mysql://localhost/berita"}, "postgresql://"),
        ({"CACHE_URL": "memcached://"}, "redis://"),
        ({"DEBUG": "maybe"}, "yes or no"),
        ({"TRUSTED_PROXIES": "ya"}, "whole number"),
    ],
)
def test_a_value_that_it_cannot_use(environment, said, tmp_path):
    assert said in the_one_line(start(**{"DATA_DIR": str(tmp_path), **environment}))


def test_an_unsafe_production(tmp_path):
    done = start(
        NEWSROOM_ENV="production", SECRET_KEY="rahasia", ALLOWED_HOSTS="*", DEBUG="yes", DATA_DIR=str(tmp_path)
    )
    assert done.returncode == 1
    for name in ("SECRET_KEY", "DEBUG", "ALLOWED_HOSTS"):
        assert name in done.stderr
    assert "Traceback" not in done.stderr


def test_the_server_program_refuses_an_unsafe_production_too(tmp_path):
    command = ("gunicorn", "-c", "python:newsroom.server", "newsroom.wsgi")
    done = start(*command, NEWSROOM_ENV="production", SECRET_KEY="", DATA_DIR=str(tmp_path))
    assert done.returncode != 0
    assert "SECRET_KEY is missing or weak" in done.stderr


# -- packages ---------------------------------------------------------------------------------------


def test_a_python_that_is_too_old(monkeypatch, capsys):
    monkeypatch.setattr(install, "NEWER", ())
    with pytest.raises(SystemExit) as refusal:
        install.use_newer_python()
    assert refusal.value.code == 1
    assert "Python 3.11 or newer" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("pip_said", "line"),
    [
        ("WARNING: Retrying … NewConnectionError: Failed to establish", "Check the network"),
        ("ERROR: THESE PACKAGES DO NOT MATCH THE HASHES", "DO NOT MATCH THE HASHES"),
        ("", "pip failed"),
    ],
)
def test_packages_that_cannot_be_had(pip_said, line, monkeypatch, capsys, tmp_path):
    log = tmp_path / "install.log"
    log.write_text(pip_said, encoding="utf-8")
    monkeypatch.setattr(install, "LOG", str(log))
    with pytest.raises(SystemExit):
        install.explain_failure()
    said = capsys.readouterr().err
    assert line in said and said.count("\n") == 1


def test_installing_starts_on_an_old_python():
    """It has to be parsed before it can say anything."""
    import ast

    ast.parse((ROOT / "newsroom" / "install.py").read_text(encoding="utf-8"), feature_version=(3, 4))


# -- marks and processes ----------------------------------------------------------------------------


def test_a_fingerprint_notices_what_changed(tmp_path):
    file = tmp_path / "regions.csv"
    file.write_text("64.72", encoding="utf-8")
    before = prepare.fingerprint(prepare.files_in(tmp_path))
    assert prepare.fingerprint(prepare.files_in(tmp_path)) == before
    file.write_text("64.720", encoding="utf-8")
    assert prepare.fingerprint(prepare.files_in(tmp_path)) != before


def test_marks_survive_a_broken_file(tmp_path):
    marks = prepare.Marks(tmp_path / "prepared.json")
    marks.set("places", "a")
    marks.set("demo", "done")
    assert prepare.Marks(tmp_path / "prepared.json").get("places") == "a"
    (tmp_path / "prepared.json").write_text("{", encoding="utf-8")
    assert marks.get("places") == ""


def test_children_that_do_not_want_to_stop_are_stopped(monkeypatch):
    monkeypatch.setattr(launch, "STOP_SECONDS", 0.5)
    processes = launch.Processes()
    deaf = (
        "import signal, time; signal.signal(signal.SIGTERM, signal.SIG_IGN); print('ready', flush=True); time.sleep(60)"
    )
    processes.start("deaf", "-c", deaf)
    time.sleep(0.5)
    processes.stop_all()
    assert processes.running["deaf"].wait(5) == -signal.SIGKILL


def test_a_child_that_dies_is_noticed():
    processes = launch.Processes()
    processes.start("short", "-c", "raise SystemExit(3)")
    assert processes.wait_all() == [("short", 3)]
    assert processes.first_dead() == ("short", 3)
