"""Tasks: functions that run later, in the worker.

The one place that names the task library. On Django 6 it becomes `from django.tasks import task`.

    @task(queue_name="media")
    def render_asset(asset_id: int) -> None: ...

    render_asset.enqueue(asset.pk)    # inside the transaction of the change; a rollback takes it back

Arguments must survive JSON (ids, not objects). A task runs at least once, perhaps again after a failure or a
killed worker (`attempts.py`), so it has to bear being run twice.
"""

from django_tasks import task

__all__ = ["task"]
