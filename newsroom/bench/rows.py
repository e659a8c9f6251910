"""A function per budget of docs/performance.md. Each gives lines of the table."""

import json
import os
import signal
import statistics
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from . import load
from .processes import ROOT, BenchError, free_port, manage, serving

ROUNDS = 3


@dataclass(frozen=True)
class Line:
    """One measurement beside its budget. `figure` and `budget` have the same unit."""

    row: int
    what: str
    figure: float
    budget: float
    unit: str
    note: str = ""

    @property
    def is_kept(self) -> bool:
        return self.figure <= self.budget


def site_with(stories: int, keep: Path) -> dict[str, str]:
    """The environment of a site with that many stories; made once and kept for the next run."""
    environment = {"DATA_DIR": str(keep / f"site-{stories}"), "DEMO": "no", "DATABASE_URL": "", "CACHE_URL": ""}
    filled = Path(environment["DATA_DIR"]) / "filled"
    for half in ("database", "static"):
        subprocess.run(
            [sys.executable, "-m", "newsroom.prepare", half], cwd=ROOT, env=os.environ | environment, check=True
        )
    if not filled.exists():
        manage("bench_data", "--stories", str(stories), "--comments", str(stories * 2), **environment)
        filled.touch()
    return environment


def pages(stories: int, requests: int, keep: Path) -> Iterator[Line]:
    """Rows 1 and 4: what a page that nobody has kept costs beside the smallest Django view."""
    environment = site_with(stories, keep)
    listed = subprocess.run(
        [sys.executable, "-m", "newsroom.bench.pages"], cwd=ROOT, env=os.environ | environment, capture_output=True
    )
    if listed.returncode:
        raise BenchError(f"The pages can't be listed: {listed.stderr.decode().strip().splitlines()[-1]}")
    kinds = json.loads(listed.stdout)
    with serving("site", "newsroom.wsgi", **environment) as site:
        for kind, found in kinds.items():
            row, most_times, most_queries = (1, 20, 8) if kind == "story" else (4, 25, 12)
            cost, bare = _beside_bare_django(site, found["paths"], requests, keep)
            what = f"{kind} page, {stories} stories"
            note = f"{cost:.2f} ms beside {bare:.2f} ms"
            yield Line(row, what, cost / bare, most_times, "x bare Django", note)
            yield Line(row, f"{kind} page", found["queries"], most_queries, "queries")


def _beside_bare_django(site: load.Server, paths: list[str], requests: int, keep: Path) -> tuple[float, float]:
    """Processor milliseconds per request of both, medians of rounds that take turns."""
    status, body = load.fetch(site, paths[0])
    if status != 200:
        raise BenchError(f"{paths[0]} answers {status}")
    same_bytes = keep / "body"
    same_bytes.write_bytes(body)
    costs, bares = [], []
    with serving("bare Django", "newsroom.bench.bare_django", BENCH_BODY=str(same_bytes)) as bare:
        for server in (site, bare):
            load.measure(server, paths, max(40, requests // 10))
        for _ in range(ROUNDS):
            costs.append(load.measure(site, paths, requests).cpu_ms)
            # Clock ticks are 10 ms: the cheap one needs more requests to be told from nothing.
            bares.append(load.measure(bare, paths, requests * 5).cpu_ms)
    return statistics.median(costs), max(statistics.median(bares), 0.01)


def start(keep: Path) -> Iterator[Line]:
    """Row 13, from installed packages to the first page: on an empty folder, and again."""
    with tempfile.TemporaryDirectory(dir=keep) as folder:
        environment = os.environ | {"DATA_DIR": folder, "DATABASE_URL": "", "PORT": str(free_port())}
        yield Line(13, "first start, packages installed", _seconds_to_first_page(environment), 15, "s")
        yield Line(13, "second start", _seconds_to_first_page(environment), 5, "s")


def _seconds_to_first_page(environment: dict[str, str]) -> float:
    began = time.monotonic()
    process = subprocess.Popen(
        [sys.executable, "-m", "newsroom.launch"],
        cwd=ROOT,
        env=environment,
        stdout=subprocess.DEVNULL,
        start_new_session=True,
    )
    try:
        while process.poll() is None and time.monotonic() - began < 300:
            try:
                with urllib.request.urlopen(f"http://127.0.0.1:{environment['PORT']}/", timeout=30):
                    return time.monotonic() - began
            except urllib.error.HTTPError as answer:
                raise BenchError(f"/ answers {answer.code}") from None
            except OSError:
                time.sleep(0.05)
        raise BenchError("The site didn't start: run python -m newsroom.launch to see why.")
    finally:
        if process.poll() is None:
            os.killpg(process.pid, signal.SIGINT)
            process.wait(20)
