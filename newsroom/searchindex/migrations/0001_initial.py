import django.db.models.deletion
from django.db import migrations, models

# `searchindex_words` beside the documents is of each engine's own kind, so no model describes it: FTS5 on SQLite, a
# tsvector under a GIN index on PostgreSQL. No foreign key: emptying the documents must not depend on it.
CREATE = {
    "sqlite": [
        """
        CREATE VIRTUAL TABLE searchindex_words
        USING fts5(a, b, c, d, facets, tokenize = "ascii tokenchars '-=_'")
        """
    ],
    "postgresql": [
        "CREATE TABLE searchindex_words (id bigint PRIMARY KEY, vector tsvector NOT NULL)",
        "CREATE INDEX search_words_vector ON searchindex_words USING gin (vector)",
        # The planner thinks that reading a vector costs nothing and would rather walk the key, comparing each one: a
        # second for a word of every twentieth document, where the index takes 10 ms. A function can forbid it that.
        """
        CREATE FUNCTION searchindex_newest(wanted tsquery, most integer) RETURNS TABLE (id bigint, vector tsvector)
        LANGUAGE sql STABLE SET enable_seqscan = off SET enable_indexscan = off AS $$
            SELECT words.id, words.vector FROM searchindex_words AS words
            WHERE words.vector @@ wanted ORDER BY words.id DESC LIMIT most
        $$
        """,
    ],
}
DROP = {
    "sqlite": ["DROP TABLE searchindex_words"],
    "postgresql": ["DROP FUNCTION searchindex_newest", "DROP TABLE searchindex_words"],
}


def create_words(apps, schema_editor):
    for statement in CREATE[schema_editor.connection.vendor]:
        schema_editor.execute(statement)


def drop_words(apps, schema_editor):
    for statement in DROP[schema_editor.connection.vendor]:
        schema_editor.execute(statement)


class Migration(migrations.Migration):
    initial = True

    dependencies = []

    operations = [
        migrations.CreateModel(
            name="KnownWord",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("word", models.CharField(max_length=60, unique=True, verbose_name="word")),
            ],
            options={
                "verbose_name": "known word",
                "verbose_name_plural": "known words",
            },
        ),
        migrations.CreateModel(
            name="Document",
            fields=[
                ("id", models.BigIntegerField(primary_key=True, serialize=False)),
                ("kind", models.CharField(max_length=20, verbose_name="kind")),
                ("object_id", models.BigIntegerField(verbose_name="number")),
                (
                    "facets",
                    models.TextField(
                        blank=True,
                        help_text="One name=value a line: counted by line, never parsed.",
                        verbose_name="facets",
                    ),
                ),
            ],
            options={
                "verbose_name": "document",
                "verbose_name_plural": "documents",
                "constraints": [models.UniqueConstraint(fields=("kind", "object_id"), name="search_document_once")],
            },
        ),
        migrations.CreateModel(
            name="WordPart",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("letters", models.CharField(max_length=3, verbose_name="letters")),
                (
                    "word",
                    models.ForeignKey(
                        db_index=False,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="parts",
                        to="searchindex.knownword",
                    ),
                ),
            ],
            options={
                "verbose_name": "part of a word",
                "verbose_name_plural": "parts of words",
                "indexes": [models.Index(fields=["word"], name="search_word_part_word")],
                "constraints": [models.UniqueConstraint(fields=("letters", "word"), name="search_word_part_once")],
            },
        ),
        migrations.RunPython(create_words, drop_words),
    ]
