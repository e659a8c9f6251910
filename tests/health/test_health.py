from datetime import timedelta

import pytest
from django.utils import timezone

from newsroom.health import probes
from newsroom.tasks.models import WorkerBeat

pytestmark = [pytest.mark.django_db, pytest.mark.urls("newsroom.health.urls")]


@pytest.fixture
def working_worker():
    return WorkerBeat.objects.create(worker="kantor:17", seen_at=timezone.now())


def test_a_process_that_answers_is_alive_without_asking_the_database(client, django_assert_num_queries):
    with django_assert_num_queries(0):
        answer = client.get("/sehat/")
    assert answer.status_code == 200
    assert "no-store" in answer["Cache-Control"]


def test_a_site_with_a_worker_is_ready(client, working_worker):
    answer = client.get("/sehat/siap/")
    assert answer.status_code == 200, answer.text
    assert answer.json()["siap"] is True
    assert set(answer.json()["pemeriksaan"]) == set(probes.PROBES)


def test_a_silent_worker_makes_it_unready_within_a_minute(client, working_worker):
    WorkerBeat.objects.update(seen_at=timezone.now() - timedelta(seconds=59))
    answer = client.get("/sehat/siap/")
    assert answer.status_code == 503
    assert "silent" in answer.json()["pemeriksaan"]["worker"]


def test_a_probe_that_breaks_is_a_problem_and_tells_no_secrets(client, working_worker, monkeypatch):
    def broken() -> str:
        raise ConnectionError("password=rahasia host=10.0.0.3")

    monkeypatch.setitem(probes.PROBES, "database", broken)
    answer = client.get("/sehat/siap/")
    assert answer.status_code == 503
    assert answer.json()["pemeriksaan"]["database"] == "ConnectionError"
    assert "rahasia" not in answer.text


def test_a_full_disk_is_noticed(client, working_worker, monkeypatch):
    monkeypatch.setattr(probes, "LEAST_FREE_BYTES", 10**18)
    assert "free" in client.get("/sehat/siap/").json()["pemeriksaan"]["disk"]


def test_metrics_are_read_from_loopback(client, working_worker):
    answer = client.get("/metrics")
    assert answer.status_code == 200
    assert "newsroom_worker_silent_seconds " in answer.text
    assert "# TYPE newsroom_tasks gauge" in answer.text


@pytest.mark.parametrize(
    ("settings_", "headers", "status"),
    [
        ({}, {"REMOTE_ADDR": "203.0.113.9"}, 404),
        ({"METRICS_FROM": ["203.0.113.0/24"]}, {"REMOTE_ADDR": "203.0.113.9"}, 200),
        # A proxy that TRUSTED_PROXIES doesn't know of: everybody would look like loopback.
        ({}, {"REMOTE_ADDR": "127.0.0.1", "HTTP_X_FORWARDED_FOR": "203.0.113.9"}, 404),
        ({"TRUSTED_PROXIES": 1}, {"REMOTE_ADDR": "127.0.0.1", "HTTP_X_FORWARDED_FOR": "203.0.113.9"}, 404),
        ({"TRUSTED_PROXIES": 1}, {"REMOTE_ADDR": "127.0.0.1", "HTTP_X_FORWARDED_FOR": "127.0.0.1, 203.0.113.9"}, 404),
        ({"TRUSTED_PROXIES": 1}, {"REMOTE_ADDR": "10.0.0.1", "HTTP_X_FORWARDED_FOR": "127.0.0.1"}, 200),
    ],
)
def test_metrics_are_for_allowed_addresses_only(client, settings, settings_, headers, status):
    for name, value in settings_.items():
        setattr(settings, name, value)
    assert client.get("/metrics", **headers).status_code == status
