"""The bench itself: what it says of a server whose cost is known."""

import os
import sys
from http.client import HTTPResponse

import pytest

from newsroom.bench import __main__ as bench
from newsroom.bench import load, processes, rows

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="processor time is read from /proc")


def test_the_references_return_the_same_bytes(tmp_path):
    body = tmp_path / "body"
    body.write_bytes(b"<h1>Kabar</h1>" * 100)
    for application in ("newsroom.bench.bare_wsgi", "newsroom.bench.bare_django"):
        with processes.serving("bare", application, BENCH_BODY=str(body)) as server:
            assert load.fetch(server, "/daerah/") == (200, body.read_bytes())
            cost = load.measure(server, ["/", "/daerah/"], 40)
        assert cost.requests == 40
        assert cost.cpu_ms >= 0


def test_processor_time_counts_the_children():
    before = processes.Server("me", 0, os.getpid()).cpu_seconds()
    sum(number * number for number in range(2_000_000))
    assert processes.Server("me", 0, os.getpid()).cpu_seconds() > before


def test_a_page_that_fails_is_no_measurement(monkeypatch, tmp_path):
    body = tmp_path / "body"
    body.write_bytes(b"")
    with processes.serving("bare", "newsroom.bench.bare_wsgi", BENCH_BODY=str(body)) as server:
        monkeypatch.setattr(HTTPResponse, "begin", _begin_as_missing(HTTPResponse.begin))
        with pytest.raises(processes.BenchError, match="404"):
            load.measure(server, ["/"], 4)


def _begin_as_missing(begin):
    def missing(answer):
        begin(answer)
        answer.status = 404

    return missing


def test_a_line_knows_whether_its_budget_is_kept(capsys):
    bench.print_line(rows.Line(1, "story page", 9, 8, "queries"))
    bench.print_line(rows.Line(1, "story page", 8, 8, "queries"))
    over, kept = capsys.readouterr().out.splitlines()
    assert "OVER" in over and "ok" in kept
