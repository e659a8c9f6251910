"""`python -m newsroom.bench [--stories N] [--requests N] [--rows pages,start]`"""

import argparse
import json
import sys
from collections.abc import Callable, Iterator
from dataclasses import asdict
from datetime import UTC, datetime
from pathlib import Path

from . import rows
from .processes import ROOT, BenchError

KEEP = ROOT / "var" / "bench"


def print_line(line: rows.Line) -> None:
    mark = "ok  " if line.is_kept else "OVER"
    print(
        f"{line.row:>3}  {mark}  {line.what:<36} {line.figure:>8.1f} of {line.budget:g} {line.unit}  {line.note}",
        flush=True,
    )


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(prog="make bench", description="Measures the site against its budgets.")
    parser.add_argument("--stories", type=int, default=10_000, help="how many stories the measured site has")
    parser.add_argument("--requests", type=int, default=400, help="requests per round")
    parser.add_argument("--rows", default="pages,start", help="pages (rows 1 and 4), start (row 13)")
    options = parser.parse_args(arguments)
    if not Path("/proc/self/stat").exists():
        parser.error("processor time is read from /proc: this runs on Linux only")
    KEEP.mkdir(parents=True, exist_ok=True)
    parts: dict[str, Callable[[], Iterator[rows.Line]]] = {
        "pages": lambda: rows.pages(options.stories, options.requests, KEEP),
        "start": lambda: rows.start(KEEP),
    }
    lines = []
    for name in options.rows.split(","):
        if name not in parts:
            parser.error(f"--rows {name}: write one of {', '.join(parts)}")
        try:
            for line in parts[name]():
                print_line(line)
                lines.append(line)
        except BenchError as problem:
            print(f"{name}: {problem}", file=sys.stderr)
            return 1
    report = {
        "at": datetime.now(UTC).isoformat(timespec="seconds"),
        "stories": options.stories,
        "lines": [asdict(line) | {"is_kept": line.is_kept} for line in lines],
    }
    latest = KEEP / "latest.json"
    latest.write_text(json.dumps(report, indent=1), encoding="utf-8")
    print(f"written to {latest.relative_to(ROOT)}")
    return 0 if all(line.is_kept for line in lines) else 2


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
