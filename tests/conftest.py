"""What every test may use: the cast, the browser, and the database that fits the run."""

import os
from collections.abc import Iterator
from importlib import import_module
from types import SimpleNamespace

import pytest
from django.conf import settings

from tests import servers

# Playwright runs an event loop in the test's thread, where Django would refuse its database otherwise.
os.environ.setdefault("DJANGO_ALLOW_ASYNC_UNSAFE", "true")

pytest_plugins = ["tests.personas", "tests.browser.fixtures"]

DATABASE_FIXTURES = {"db", "transactional_db", "live_server"}


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """On PostgreSQL only what touches the database runs again, and of the browser's ways only the chosen ones."""
    for item in items:
        if item.get_closest_marker("browser"):
            _needs(item, servers.chromium(), "no Chromium on this machine")
        if item.get_closest_marker("redis"):
            _needs(item, servers.redis_url(), "no Redis: REDIS_URL is unset and none on 127.0.0.1:6379", may_skip=True)
    if settings.ENGINE != "postgres":
        return
    left = [item for item in items if not _again_on_postgres(item)]
    items[:] = [item for item in items if _again_on_postgres(item)]
    config.hook.pytest_deselected(items=left)


def _again_on_postgres(item: pytest.Item) -> bool:
    if item.get_closest_marker("each_engine"):
        return True
    if item.get_closest_marker("browser"):
        return False
    fixtures = set(getattr(item, "fixturenames", ()))
    return item.get_closest_marker("django_db") is not None or bool(fixtures & DATABASE_FIXTURES)


def _needs(item: pytest.Item, found: str | None, why: str, *, may_skip: bool = False) -> None:
    """Skips with the reason on a laptop; in CI it is left to fail, unless the thing is optional everywhere."""
    if not found and (may_skip or not servers.in_ci()):
        item.add_marker(pytest.mark.skip(reason=why))


@pytest.fixture(scope="session", autouse=True)
def flush_may_purge() -> Iterator[None]:
    """Tests that commit empty their tables afterwards; append-only tables have to let them."""
    from newsroom.dbrules import testing

    with testing.flush_may_purge():
        yield


@pytest.fixture(autouse=True)
def roles_are_there(request: pytest.FixtureRequest) -> None:
    """A test that commits leaves empty tables behind for all that follow it, without the groups that a migration made."""
    marker = request.node.get_closest_marker("django_db")
    fixtures = set(request.fixturenames)
    if not marker and not fixtures & DATABASE_FIXTURES:
        return
    commits = fixtures & {"transactional_db", "live_server"} or (marker and marker.kwargs.get("transaction"))
    request.getfixturevalue("transactional_db" if commits else "db")
    from django.apps import apps
    from django.contrib.auth.models import Group
    from django.db import connection

    if not Group.objects.exists():
        made = import_module("newsroom.desk.migrations.0001_groups")
        made.make_groups(apps, SimpleNamespace(connection=connection))


@pytest.fixture(autouse=True)
def nothing_is_remembered() -> Iterator[None]:
    """What a process keeps for speed would carry one test's world into the next."""
    from django.core.cache import cache

    from newsroom.http import keeping

    keeping.forget_all()
    cache.clear()
    yield


@pytest.fixture
def redis_cache(settings) -> Iterator[str]:
    """The cache on a real Redis, for tests marked `redis`; emptied before and after."""
    from django.core.cache import cache

    url = servers.redis_url()
    assert url, "mark the test with @pytest.mark.redis"
    prefix = f"test-{os.getpid()}"
    settings.CACHES = {
        "default": {"BACKEND": "django.core.cache.backends.redis.RedisCache", "LOCATION": url, "KEY_PREFIX": prefix}
    }
    yield url
    cache.clear()
