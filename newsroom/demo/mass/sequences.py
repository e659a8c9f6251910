"""Rows that were written with keys of our own choosing, and the numbers that the database will draw next."""

from django.core.management.color import no_style
from django.db import connection, models


def reset_sequences(*tables: type[models.Model]) -> None:
    """PostgreSQL goes on counting from where it was; SQLite looks at the rows."""
    with connection.cursor() as cursor:
        for statement in connection.ops.sequence_reset_sql(no_style(), tables):
            cursor.execute(statement)


def refresh_statistics() -> None:
    """So many rows at once: the planner would go by the sizes of before."""
    with connection.cursor() as cursor:
        cursor.execute("ANALYZE")
