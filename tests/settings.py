"""The site's settings, as the tests want them: a database of their own, nothing kept, nothing slow on purpose.

TEST_DATABASE chooses the engine: `sqlite` (the default) or `postgres` (see tests/servers.py for which server).
"""

import atexit
import hashlib
import os
import shutil
import tempfile
from pathlib import Path

# Before the settings are read: tests neither use nor touch what the site on this machine keeps.
for name in ("DATABASE_URL", "CACHE_URL", "NEWSROOM_ENV", "DEBUG", "SITE_URL", "TRUSTED_PROXIES", "METRICS_FROM"):
    os.environ.pop(name, None)
os.environ["DATA_DIR"] = tempfile.mkdtemp(prefix="newsroom-tests-")
atexit.register(shutil.rmtree, os.environ["DATA_DIR"], ignore_errors=True)
os.environ["SECRET_KEY"] = "only for tests, and long enough for every check that looks at its length"
# Set to nothing, so that a developer's .env can't set them.
os.environ.update(NEWSROOM_ENV="local", DEBUG="no", SITE_URL="", EMAIL_HOST="", LANGUAGE_CODE="id")

from newsroom import env  # noqa: E402
from newsroom.settings import *  # noqa: E402, F403
from newsroom.settings import BASE_DIR, STORAGES  # noqa: E402
from tests import servers  # noqa: E402

ENGINE = env.choice("TEST_DATABASE", default="sqlite", among={"sqlite", "postgres"})
if ENGINE == "postgres":
    os.environ["DATABASE_URL"] = servers.postgres_url()
    DATABASES = {"default": env.database("DATABASE_URL", default="")}
    options = DATABASES["default"]["OPTIONS"]
    # The pool would outlive the database that each worker drops at its end.
    options.pop("pool", None)
    options["options"] = "-c synchronous_commit=off"
    # Several runs may share one server: each has its own databases there.
    run = os.environ.get("PYTEST_XDIST_TESTRUNUID", f"{os.getpid():08}")[:8]
    checkout = hashlib.sha256(str(BASE_DIR).encode()).hexdigest()[:8]
    DATABASES["default"]["TEST"] = {"NAME": f"test_newsroom_{checkout}_{run}"}
else:
    DATABASES = {"default": env.database("", default="sqlite:///:memory:")}

CACHES = {"default": {"BACKEND": "django.core.cache.backends.locmem.LocMemCache"}}
TASKS = {
    "default": {
        "BACKEND": "django_tasks.backends.immediate.ImmediateBackend",
        "QUEUES": ["default", "media", "mail"],
    }
}
PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
EMAIL_BACKEND = "django.core.mail.backends.locmem.EmailBackend"
STORAGES = {**STORAGES, "staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"}}
ALLOWED_HOSTS = ["testserver", "127.0.0.1", "localhost"]
# Served straight from the sources: no collectstatic before a test run.
WHITENOISE_USE_FINDERS = True
WHITENOISE_AUTOREFRESH = True
Path(os.environ["DATA_DIR"], "static").mkdir()
