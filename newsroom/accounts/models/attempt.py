from django.db import models


class SignInAttempt(models.Model):
    """A try to sign in with a password that hasn't succeeded. Rows, not the cache: every process must count the same
    tries, also where the cache is each process's own. They live for minutes.
    """

    # A keyed hash: what people type into the wrong field (a password, somebody's address) isn't kept.
    login_hash = models.CharField(max_length=64)
    network = models.CharField(max_length=50)
    at = models.DateTimeField()

    class Meta:
        indexes = [
            models.Index(fields=["login_hash", "at"], name="attempt_of_login"),
            models.Index(fields=["network", "at"], name="attempt_of_network"),
            models.Index(fields=["at"], name="attempt_oldest"),
        ]

    def __str__(self) -> str:
        return f"{self.network} {self.at:%H:%M:%S}"
