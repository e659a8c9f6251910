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
    ],
}


def create_words(apps, schema_editor):
    for statement in CREATE[schema_editor.connection.vendor]:
        schema_editor.execute(statement)


def drop_words(apps, schema_editor):
    schema_editor.execute("DROP TABLE searchindex_words")


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
                ("published_at", models.DateTimeField(verbose_name="published at")),
                ("title", models.CharField(max_length=300, verbose_name="title")),
                (
                    "facets",
                    models.TextField(
                        blank=True,
                        help_text="One name=value a line: counted by line, never parsed.",
                        verbose_name="facets",
                    ),
                ),
                (
                    "text",
                    models.TextField(
                        blank=True,
                        help_text="For excerpts. Last, so that windows over many rows skip it.",
                        verbose_name="text",
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
