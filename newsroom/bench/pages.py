"""Addresses worth measuring, and how many queries each asks. Runs in a process of its own, with Django set up.

python -m newsroom.bench.pages      # JSON: kind -> {"paths": [...], "queries": most}
"""

import json
import os
import sys

MOST_PATHS = 50


def addresses() -> dict[str, list[str]]:
    from articles.models import Article, Section
    from articles.models.topic import Topic
    from regions.models import Region

    # Spread over the whole range, so that the database's own cache is no help that readers wouldn't have.
    newest = Article.objects.public().select_related("section").newest_first()[: MOST_PATHS * 40 : 40]
    return {
        "home": ["/"],
        "story": [story.get_absolute_url() for story in newest],
        "section": [section.get_absolute_url() for section in Section.objects.all()[:MOST_PATHS]],
        "region": [region.get_absolute_url() for region in Region.objects.second_level()[:MOST_PATHS]],
        "topic": [topic.get_absolute_url() for topic in Topic.objects.all()[:MOST_PATHS]],
    }


def most_queries(paths: list[str]) -> int:
    """The most that one of the paths asks, on its second visit: what the process keeps is there by then."""
    from django.db import connection
    from django.test import Client
    from django.test.utils import CaptureQueriesContext

    client = Client(SERVER_NAME="127.0.0.1")
    most = 0
    for path in paths:
        client.get(path)
        with CaptureQueriesContext(connection) as queries:
            client.get(path)
        most = max(most, len(queries))
    return most


def main() -> int:
    import django

    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "newsroom.settings")
    django.setup()
    found = {kind: paths for kind, paths in addresses().items() if paths}
    json.dump({kind: {"paths": paths, "queries": most_queries(paths[:5])} for kind, paths in found.items()}, sys.stdout)
    return 0


if __name__ == "__main__":
    sys.exit(main())
