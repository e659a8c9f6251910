"""The system's Chromium, strict: any script error or refused resource on any page fails the test."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any

import pytest

from tests import servers

# Below these the page is unpleasant; axe calls them minor and moderate.
GRAVE = {"serious", "critical"}


@pytest.fixture(scope="session")
def browser_type_launch_args() -> dict[str, Any]:
    """Never a downloaded browser; without its sandbox, which containers and root can't have."""
    path = servers.chromium()
    if path is None:
        pytest.fail("No Chromium on this machine. Install the system's package, for example: apt-get install chromium")
    return {"executable_path": path, "args": ["--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu"]}


@pytest.fixture(scope="session")
def browser_context_args() -> dict[str, Any]:
    return {"locale": "id-ID", "timezone_id": "Asia/Makassar", "viewport": {"width": 390, "height": 844}}


@dataclass
class Complaints:
    """What the browser complained about. `expect` takes a part of a message that this test provokes."""

    messages: list[str] = field(default_factory=list)
    expected: list[str] = field(default_factory=list)

    def expect(self, part: str) -> None:
        self.expected.append(part)

    def unexpected(self) -> list[str]:
        return [message for message in self.messages if not any(part in message for part in self.expected)]


@pytest.fixture
def complaints() -> Complaints:
    return Complaints()


@pytest.fixture
def page(page: Any, complaints: Complaints) -> Iterator[Any]:
    """pytest-playwright's page; console errors (a refused style or script is one) and page errors are collected."""

    def hear(message: Any) -> None:
        if message.type in {"error", "warning"} and "preload" not in message.text:
            complaints.messages.append(f"{message.type}: {message.text}")

    page.on("console", hear)
    page.on("pageerror", lambda error: complaints.messages.append(f"page error: {error}"))
    yield page
    unexpected = complaints.unexpected()
    assert not unexpected, "The browser complained:\n" + "\n".join(unexpected)


@pytest.fixture
def assert_accessible() -> Callable[[Any], None]:
    """`assert_accessible(page)`: axe finds nothing serious. It carries its own rules and needs no network."""
    from axe_playwright_python.sync_playwright import Axe

    def check(page: Any) -> None:
        found = [rule for rule in Axe().run(page).response["violations"] if rule["impact"] in GRAVE]
        lines = [
            f"{rule['impact']}: {rule['help']} ({rule['id']})\n    "
            + "\n    ".join(node["html"][:200] for node in rule["nodes"][:5])
            for rule in found
        ]
        assert not lines, f"{page.url} is hard to use for some:\n" + "\n".join(lines)

    return check
