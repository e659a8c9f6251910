"""Asks for pages over kept connections, and says what each cost the server."""

import http.client
import threading
from collections.abc import Sequence
from dataclasses import dataclass

from .processes import BenchError, Server

CONNECTIONS = 4


@dataclass(frozen=True)
class Cost:
    requests: int
    cpu_ms: float  # per request


def fetch(server: Server, path: str) -> tuple[int, bytes]:
    connection = http.client.HTTPConnection("127.0.0.1", server.port, timeout=60)
    try:
        connection.request("GET", path, headers={"Accept-Encoding": "identity"})
        answer = connection.getresponse()
        return answer.status, answer.read()
    finally:
        connection.close()


def measure(server: Server, paths: Sequence[str], requests: int) -> Cost:
    """`requests` requests, spread over CONNECTIONS connections and over `paths` in turn."""
    failures: list[str] = []

    def ask(first: int) -> None:
        connection = http.client.HTTPConnection("127.0.0.1", server.port, timeout=60)
        for number in range(first, requests, CONNECTIONS):
            path = paths[number % len(paths)]
            connection.request("GET", path, headers={"Accept-Encoding": "identity"})
            answer = connection.getresponse()
            answer.read()
            if answer.status != 200:
                failures.append(f"{path}: {answer.status}")
        connection.close()

    before = server.cpu_seconds()
    threads = [threading.Thread(target=ask, args=(first,)) for first in range(CONNECTIONS)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    spent = server.cpu_seconds() - before
    if failures:
        raise BenchError(f"{server.name}: {len(failures)} of {requests} answers failed, for example {failures[0]}")
    return Cost(requests, spent * 1000 / requests)
