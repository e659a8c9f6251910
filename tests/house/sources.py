"""The project's own files, for the house rules: what git would take in, without generated things."""

import subprocess
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
ROOMS = ("newsroom", "articles", "regions")
LEFT_OUT = {".git", ".venv", "var", "__pycache__", "build", "node_modules", ".hypothesis"}


@cache
def all_files() -> tuple[Path, ...]:
    """Tracked and new files, not ignored ones; without git (an unpacked archive) all but the known generated ones."""
    try:
        listed = subprocess.run(
            ["git", "-c", f"safe.directory={ROOT}", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
            cwd=ROOT,
            capture_output=True,
            check=True,
        ).stdout.decode()
    except (OSError, subprocess.CalledProcessError):
        found = (path for path in ROOT.rglob("*") if not LEFT_OUT & set(path.relative_to(ROOT).parts))
        return tuple(sorted(path for path in found if path.is_file()))
    return tuple(sorted(path for name in listed.split("\0") if name and (path := ROOT / name).is_file()))


def python_files(*rooms: str) -> list[Path]:
    """Python of these rooms, without migrations."""
    wanted = rooms or ROOMS
    return [
        path
        for path in all_files()
        if path.suffix == ".py" and name(path).split("/")[0] in wanted and "migrations" not in path.parts
    ]


def templates() -> list[Path]:
    return [path for path in all_files() if path.suffix in {".html", ".svg"} and "templates" in path.parts]


def name(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()
