"""How often something was done within a window of time."""

from django.db import models


class Budget(models.Model):
    """One row for each purse ("post:user:12") and window. Rows in the database and not in a cache: a limit that a
    restart forgets, or that each process counts for itself, is none."""

    purse = models.CharField(max_length=80)
    starts_at = models.DateTimeField()
    spent = models.PositiveIntegerField(default=0)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["purse", "starts_at"], name="budget_window")]
        indexes = [models.Index(fields=["starts_at"], name="budget_age")]

    def __str__(self) -> str:
        return f"{self.purse}: {self.spent}"
