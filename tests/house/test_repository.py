"""What must not be in the repository, and what must."""

import re

from django.conf import settings

from tests.house.sources import ROOT, all_files, name

TEXTS = {".py", ".md", ".txt", ".toml", ".yml", ".yaml", ".html", ".css", ".js", ".sh", ".conf", ".vcl", ".service", ""}
# Written apart, so that this file doesn't find itself.
MACHINES = re.compile("|".join(("/wo" + "rk/", "/ro" + "ot/", "/ho" + "me/[a-z]", "/Us" + "ers/[a-z]")))
INDEXES = re.compile("--(extra-)?index-" + r"url[ =]\S|--find-" + r"links[ =]\S|pypi\.org/simple")
SECRETS = re.compile("-----BEGIN [A-Z ]*PRIVATE " + r"KEY|AKIA[0-9A-Z]{16}")
MOST_BYTES = 3 * 1024 * 1024


def places(pattern: re.Pattern[str]) -> list[str]:
    found = []
    for path in all_files():
        if path.suffix not in TEXTS or path.stat().st_size > MOST_BYTES:
            continue
        for number, line in enumerate(path.read_text(encoding="utf-8", errors="replace").splitlines(), start=1):
            if pattern.search(line):
                found.append(f"{name(path)}:{number}")
    return found


def test_no_path_of_somebodys_machine():
    assert not (found := places(MACHINES)), f"Write paths relative to the project: {found}"


def test_no_package_index():
    assert not (found := places(INDEXES)), f"Where packages come from is the machine's affair: {found}"


def test_no_key():
    assert not (found := places(SECRETS)), f"Draw a new one and keep it out of the repository: {found}"


def test_nothing_generated_is_kept():
    kept = [name(path) for path in all_files() if path.suffix in {".mo", ".pyc", ".sqlite3"} or "build" in path.parts]
    assert not kept


def test_every_package_is_pinned_with_its_hash():
    for lock in sorted((ROOT / "requirements").glob("*.txt")):
        entries = re.split(r"\n(?=\S)", lock.read_text(encoding="utf-8").strip())
        assert entries
        for entry in entries:
            assert re.match(r"[a-z0-9._-]+(\[[a-z,]+\])?==\S+", entry), f"{lock.name}: {entry.splitlines()[0]}"
            assert "--hash=sha256:" in entry, f"{lock.name}: {entry.splitlines()[0]}"


def test_the_locks_agree_on_what_they_share():
    versions: dict[str, set[str]] = {}
    for lock in (ROOT / "requirements").glob("*.txt"):
        for package, version in re.findall(r"^([a-z0-9._-]+)==(\S+)", lock.read_text(encoding="utf-8"), re.MULTILINE):
            versions.setdefault(package, set()).add(version)
    assert not {package: found for package, found in versions.items() if len(found) > 1}, "Run: make lock"


def test_sqlite_queues_its_writers():
    """Without these, two workers that write at once fail with "database is locked"."""
    from newsroom import env

    options = env.database("", default="sqlite:///x.sqlite3")["OPTIONS"]
    assert options["transaction_mode"] == "IMMEDIATE"
    assert options["timeout"] >= 20
    assert "journal_mode=WAL" in options["init_command"] and "synchronous=NORMAL" in options["init_command"]
    assert settings.USE_TZ
