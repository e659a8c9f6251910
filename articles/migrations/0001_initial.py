import uuid

import django.db.models.deletion
import django.utils.timezone
import taggit.managers
from django.conf import settings
from django.db import migrations, models

import newsroom.dbrules


class Migration(migrations.Migration):
    initial = True

    dependencies = [
        ("accounts", "0001_initial"),
        ("accounts", "__first__"),
        ("media", "0001_asset_rendition_use"),
        ("officials", "0001_officials"),
        ("regions", "0001_initial"),
    ]

    operations = [
        migrations.CreateModel(
            name="Section",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("name", models.CharField(max_length=60, verbose_name="name")),
                ("slug", models.SlugField(max_length=60, unique=True, verbose_name="address")),
                ("description", models.CharField(blank=True, max_length=200, verbose_name="description")),
                ("order", models.PositiveSmallIntegerField(default=100, verbose_name="order")),
                (
                    "parent",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="children",
                        to="articles.section",
                        verbose_name="within",
                    ),
                ),
            ],
            options={
                "verbose_name": "section",
                "verbose_name_plural": "sections",
                "ordering": ["order", "name"],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("parent", models.F("id")), _negated=True), name="section_not_in_itself"
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="Article",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "uid",
                    models.UUIDField(
                        default=uuid.uuid4,
                        editable=False,
                        help_text="Drawn by the browser, so that a first save can be repeated.",
                        unique=True,
                    ),
                ),
                (
                    "state",
                    models.CharField(
                        choices=[
                            ("draft", "Draft"),
                            ("in_review", "In review"),
                            ("returned", "Returned"),
                            ("ready", "Ready"),
                            ("scheduled", "Scheduled"),
                            ("published", "Published"),
                            ("retracted", "Retracted"),
                            ("binned", "In the bin"),
                        ],
                        default="draft",
                        editable=False,
                        max_length=12,
                        verbose_name="state",
                    ),
                ),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("news", "News"),
                            ("brief", "Brief"),
                            ("feature", "Feature"),
                            ("interview", "Interview"),
                            ("photo_story", "Photo story"),
                            ("explainer", "Explainer"),
                            ("opinion", "Opinion"),
                            ("editorial", "Editorial"),
                            ("press_release", "Press release"),
                            ("advertorial", "Advertorial"),
                            ("shared_content", "Partner content"),
                        ],
                        default="news",
                        max_length=16,
                        verbose_name="kind",
                    ),
                ),
                (
                    "verification",
                    models.CharField(
                        choices=[("verified", "Verified"), ("unverified", "Still needs verification")],
                        default="verified",
                        max_length=12,
                        verbose_name="verification",
                    ),
                ),
                ("headline", models.CharField(max_length=160, verbose_name="headline")),
                ("short_headline", models.CharField(blank=True, max_length=80, verbose_name="short headline")),
                ("kicker", models.CharField(blank=True, max_length=60, verbose_name="kicker")),
                ("standfirst", models.CharField(blank=True, max_length=320, verbose_name="standfirst")),
                ("slug", models.SlugField(blank=True, max_length=80, verbose_name="address")),
                ("dateline_city", models.CharField(blank=True, max_length=80, verbose_name="city of the dateline")),
                (
                    "byline",
                    models.CharField(
                        blank=True,
                        help_text="The authors' names, as cards show them.",
                        max_length=200,
                        verbose_name="byline",
                    ),
                ),
                ("closing_mark", models.CharField(blank=True, max_length=40, verbose_name="closing mark")),
                ("sponsor", models.CharField(blank=True, max_length=120, verbose_name="sponsor")),
                ("source_outlet", models.CharField(blank=True, max_length=120, verbose_name="source")),
                ("source_url", models.URLField(blank=True, max_length=500, verbose_name="source's address")),
                ("import_key", models.CharField(blank=True, editable=False, max_length=64, null=True, unique=True)),
                (
                    "hero_caption",
                    models.CharField(blank=True, max_length=300, verbose_name="caption of the main photo"),
                ),
                ("words", models.PositiveIntegerField(default=0, editable=False, verbose_name="words")),
                (
                    "reading_minutes",
                    models.PositiveSmallIntegerField(default=0, editable=False, verbose_name="reading time"),
                ),
                (
                    "published_at",
                    models.DateTimeField(blank=True, editable=False, null=True, verbose_name="published at"),
                ),
                ("revised_at", models.DateTimeField(blank=True, editable=False, null=True, verbose_name="revised at")),
                (
                    "scheduled_at",
                    models.DateTimeField(blank=True, editable=False, null=True, verbose_name="scheduled for"),
                ),
                ("embargo_until", models.DateTimeField(blank=True, null=True, verbose_name="embargo until")),
                (
                    "created_at",
                    models.DateTimeField(default=django.utils.timezone.now, editable=False, verbose_name="begun at"),
                ),
                (
                    "touched_at",
                    models.DateTimeField(default=django.utils.timezone.now, editable=False, verbose_name="last change"),
                ),
                (
                    "created_by",
                    models.ForeignKey(
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                        verbose_name="begun by",
                    ),
                ),
                (
                    "editor",
                    models.ForeignKey(
                        blank=True,
                        help_text="Who has taken the story.",
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                        verbose_name="editor",
                    ),
                ),
                (
                    "hero",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="media.asset",
                        verbose_name="main photo",
                    ),
                ),
                (
                    "primary_region",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="regions.region",
                        verbose_name="region",
                    ),
                ),
                (
                    "root_section",
                    models.ForeignKey(
                        editable=False,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="all_articles",
                        to="articles.section",
                    ),
                ),
                (
                    "section",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="articles",
                        to="articles.section",
                        verbose_name="section",
                    ),
                ),
            ],
            options={
                "verbose_name": "story",
                "verbose_name_plural": "stories",
                "permissions": [
                    ("edit_others", "Can take and edit other people's stories, within the own beats"),
                    ("publish_article", "Can approve, schedule, publish and correct, within the own beats"),
                    ("publish_anywhere", "Can do so in all sections and regions"),
                    ("lift_embargo", "Can set and lift an embargo"),
                    ("retract_article", "Can retract what was published"),
                ],
                "indexes": [
                    models.Index(
                        models.OrderBy(models.F("published_at"), descending=True),
                        models.OrderBy(models.F("id"), descending=True),
                        condition=models.Q(("state", "published")),
                        name="article_newest",
                    ),
                    models.Index(
                        models.F("section"),
                        models.OrderBy(models.F("published_at"), descending=True),
                        models.OrderBy(models.F("id"), descending=True),
                        condition=models.Q(("state", "published")),
                        name="article_section_newest",
                    ),
                    models.Index(
                        models.F("root_section"),
                        models.OrderBy(models.F("published_at"), descending=True),
                        models.OrderBy(models.F("id"), descending=True),
                        condition=models.Q(("state", "published")),
                        name="article_root_newest",
                    ),
                    models.Index(
                        models.OrderBy(models.F("touched_at"), descending=True),
                        models.OrderBy(models.F("id"), descending=True),
                        name="article_desk",
                    ),
                    models.Index(
                        models.F("state"),
                        models.OrderBy(models.F("touched_at"), descending=True),
                        models.OrderBy(models.F("id"), descending=True),
                        condition=models.Q(
                            ("state", "draft"),
                            ("state", "in_review"),
                            ("state", "returned"),
                            ("state", "ready"),
                            ("state", "scheduled"),
                            ("state", "retracted"),
                            ("state", "binned"),
                            _connector="OR",
                        ),
                        name="article_desk_state",
                    ),
                    models.Index(
                        models.F("created_by"),
                        models.OrderBy(models.F("touched_at"), descending=True),
                        name="article_desk_mine",
                    ),
                    models.Index(
                        models.F("scheduled_at"),
                        models.F("id"),
                        condition=models.Q(("state", "scheduled")),
                        name="article_due",
                    ),
                ],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("state", "scheduled"), _negated=True),
                            ("scheduled_at__isnull", False),
                            _connector="OR",
                        ),
                        name="article_scheduled_has_time",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("kind__in", ["advertorial", "shared_content"]), _negated=True),
                            models.Q(("sponsor", ""), _negated=True),
                            models.Q(("state", "published"), _negated=True),
                            _connector="OR",
                        ),
                        name="article_ad_names_sponsor",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="Topic",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("name", models.CharField(max_length=100, unique=True, verbose_name="name")),
                ("slug", models.SlugField(allow_unicode=True, max_length=100, unique=True, verbose_name="slug")),
                ("description", models.CharField(blank=True, max_length=300, verbose_name="description")),
            ],
            options={
                "verbose_name": "topic",
                "verbose_name_plural": "topics",
                "ordering": ["name"],
            },
        ),
        migrations.CreateModel(
            name="ArticleText",
            fields=[
                (
                    "article",
                    models.OneToOneField(
                        on_delete=django.db.models.deletion.CASCADE,
                        primary_key=True,
                        related_name="text",
                        serialize=False,
                        to="articles.article",
                        verbose_name="story",
                    ),
                ),
                ("body", models.JSONField(default=dict, verbose_name="body")),
                ("html", models.TextField(blank=True, editable=False, verbose_name="compiled body")),
                ("plain", models.TextField(blank=True, editable=False, verbose_name="plain text")),
                ("officials", models.JSONField(default=list, editable=False)),
                ("compiler_version", models.PositiveSmallIntegerField(default=0, editable=False)),
                ("seo_title", models.CharField(blank=True, max_length=70, verbose_name="title for search engines")),
                (
                    "seo_description",
                    models.CharField(blank=True, max_length=160, verbose_name="description for search engines"),
                ),
            ],
            options={
                "verbose_name": "text of a story",
                "verbose_name_plural": "texts of stories",
            },
        ),
        migrations.CreateModel(
            name="CommentSummary",
            fields=[
                (
                    "article",
                    models.OneToOneField(
                        on_delete=django.db.models.deletion.CASCADE,
                        primary_key=True,
                        related_name="comment_summary",
                        serialize=False,
                        to="articles.article",
                    ),
                ),
                ("visible", models.PositiveIntegerField(default=0)),
                ("last_at", models.DateTimeField(null=True)),
                ("mode", models.CharField(blank=True, max_length=8)),
            ],
        ),
        migrations.CreateModel(
            name="FormerAddress",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("path", models.CharField(max_length=500, unique=True, verbose_name="path")),
                ("created_at", models.DateTimeField(auto_now_add=True)),
                (
                    "article",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="former_addresses",
                        to="articles.article",
                        verbose_name="story",
                    ),
                ),
            ],
            options={
                "verbose_name": "former address",
                "verbose_name_plural": "former addresses",
            },
        ),
        migrations.CreateModel(
            name="Revision",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("number", models.PositiveIntegerField(verbose_name="version")),
                ("snapshot", models.JSONField(verbose_name="content")),
                ("schema_version", models.PositiveSmallIntegerField(default=1)),
                (
                    "reason",
                    models.CharField(
                        choices=[
                            ("created", "Begun"),
                            ("saved", "Saved"),
                            ("imported", "Imported"),
                            ("restored", "Restored"),
                            ("corrected", "Corrected"),
                            ("rescued", "Rescued from an autosave"),
                        ],
                        default="saved",
                        max_length=10,
                        verbose_name="reason",
                    ),
                ),
                ("note", models.CharField(blank=True, max_length=300, verbose_name="note")),
                ("author_name", models.CharField(blank=True, max_length=254, verbose_name="by")),
                ("created_at", models.DateTimeField(auto_now_add=True, verbose_name="at")),
                (
                    "article",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="revisions",
                        to="articles.article",
                        verbose_name="story",
                    ),
                ),
                (
                    "author",
                    models.ForeignKey(
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                        verbose_name="by",
                    ),
                ),
            ],
            options={
                "verbose_name": "version",
                "verbose_name_plural": "versions",
                "ordering": ["-number"],
                "constraints": [
                    models.UniqueConstraint(fields=("article", "number"), name="revision_number"),
                    newsroom.dbrules.AppendOnly(name="revision_append_only"),
                ],
            },
        ),
        migrations.CreateModel(
            name="Beat",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "region",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="+",
                        to="regions.region",
                        verbose_name="region",
                    ),
                ),
                (
                    "user",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="beats",
                        to=settings.AUTH_USER_MODEL,
                        verbose_name="editor",
                    ),
                ),
                (
                    "section",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="+",
                        to="articles.section",
                        verbose_name="section",
                    ),
                ),
            ],
            options={
                "verbose_name": "beat",
                "verbose_name_plural": "beats",
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("section__isnull", False), ("region__isnull", False), _connector="OR"),
                        name="beat_names_something",
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="ArticleTopic",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("listed_at", models.DateTimeField(editable=False, null=True)),
                (
                    "content_object",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="article_topics",
                        to="articles.article",
                        verbose_name="story",
                    ),
                ),
                (
                    "tag",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="article_topics",
                        to="articles.topic",
                        verbose_name="topic",
                    ),
                ),
            ],
            options={
                "verbose_name": "topic of a story",
                "verbose_name_plural": "topics of a story",
                "indexes": [
                    models.Index(
                        models.F("tag"),
                        models.OrderBy(models.F("listed_at"), descending=True),
                        models.OrderBy(models.F("content_object"), descending=True),
                        condition=models.Q(("listed_at__isnull", False)),
                        name="article_topic_newest",
                    )
                ],
                "constraints": [models.UniqueConstraint(fields=("content_object", "tag"), name="article_topic_once")],
            },
        ),
        migrations.CreateModel(
            name="ArticlePerson",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("order", models.PositiveSmallIntegerField(default=0, verbose_name="order")),
                ("listed_at", models.DateTimeField(editable=False, null=True)),
                (
                    "article",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="persons",
                        to="articles.article",
                        verbose_name="story",
                    ),
                ),
                (
                    "person",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="officials.person",
                        verbose_name="person",
                    ),
                ),
            ],
            options={
                "verbose_name": "person in a story",
                "verbose_name_plural": "persons in a story",
                "ordering": ["order", "id"],
                "indexes": [
                    models.Index(
                        models.F("person"),
                        models.OrderBy(models.F("listed_at"), descending=True),
                        models.OrderBy(models.F("article"), descending=True),
                        condition=models.Q(("listed_at__isnull", False)),
                        name="article_person_newest",
                    )
                ],
                "constraints": [models.UniqueConstraint(fields=("article", "person"), name="article_person_once")],
            },
        ),
        migrations.CreateModel(
            name="ArticleRegion",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "relation",
                    models.CharField(
                        choices=[("primary", "Where it happens"), ("other", "Also concerned"), ("within", "Around it")],
                        default="other",
                        max_length=7,
                        verbose_name="relation",
                    ),
                ),
                ("listed_at", models.DateTimeField(editable=False, null=True)),
                (
                    "article",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="regions",
                        to="articles.article",
                        verbose_name="story",
                    ),
                ),
                (
                    "region",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="regions.region",
                        verbose_name="region",
                    ),
                ),
            ],
            options={
                "verbose_name": "region of a story",
                "verbose_name_plural": "regions of a story",
                "indexes": [
                    models.Index(
                        models.F("region"),
                        models.OrderBy(models.F("listed_at"), descending=True),
                        models.OrderBy(models.F("article"), descending=True),
                        condition=models.Q(("listed_at__isnull", False)),
                        name="article_region_newest",
                    )
                ],
                "constraints": [
                    models.UniqueConstraint(fields=("article", "region"), name="article_region_once"),
                    models.UniqueConstraint(
                        condition=models.Q(("relation", "primary")),
                        fields=("article",),
                        name="article_region_one_primary",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="Contribution",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "role",
                    models.CharField(
                        choices=[
                            ("author", "Author"),
                            ("reporter", "Reporter"),
                            ("editor", "Editor"),
                            ("photographer", "Photographer"),
                            ("researcher", "Researcher"),
                        ],
                        default="author",
                        max_length=12,
                        verbose_name="role",
                    ),
                ),
                ("order", models.PositiveSmallIntegerField(default=0, verbose_name="order")),
                (
                    "initials",
                    models.CharField(
                        blank=True, help_text="As printed under this story.", max_length=8, verbose_name="initials"
                    ),
                ),
                ("listed_at", models.DateTimeField(editable=False, null=True)),
                (
                    "article",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="contributions",
                        to="articles.article",
                        verbose_name="story",
                    ),
                ),
                (
                    "profile",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="contributions",
                        to="accounts.staffprofile",
                        verbose_name="person",
                    ),
                ),
            ],
            options={
                "verbose_name": "contribution",
                "verbose_name_plural": "contributions",
                "ordering": ["order", "id"],
                "indexes": [
                    models.Index(
                        models.F("profile"),
                        models.OrderBy(models.F("listed_at"), descending=True),
                        models.OrderBy(models.F("article"), descending=True),
                        condition=models.Q(("listed_at__isnull", False)),
                        name="contribution_newest",
                    )
                ],
                "constraints": [
                    models.UniqueConstraint(fields=("article", "profile", "role"), name="contribution_once")
                ],
            },
        ),
        migrations.CreateModel(
            name="Correction",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("correction", "Correction"),
                            ("clarification", "Clarification"),
                            ("update", "Update"),
                            ("right_of_reply", "Right of reply"),
                        ],
                        default="correction",
                        max_length=14,
                        verbose_name="kind",
                    ),
                ),
                ("text", models.TextField(max_length=1000, verbose_name="what readers are told")),
                (
                    "reason",
                    models.CharField(
                        help_text="For the desk; not shown to readers.", max_length=300, verbose_name="reason"
                    ),
                ),
                ("requested_by", models.CharField(blank=True, max_length=160, verbose_name="asked for by")),
                ("posted_at", models.DateTimeField(default=django.utils.timezone.now, verbose_name="posted at")),
                (
                    "article",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="corrections",
                        to="articles.article",
                        verbose_name="story",
                    ),
                ),
                (
                    "by",
                    models.ForeignKey(
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                        verbose_name="by",
                    ),
                ),
            ],
            options={
                "verbose_name": "correction",
                "verbose_name_plural": "corrections",
                "ordering": ["-posted_at", "-id"],
                "indexes": [models.Index(fields=["-posted_at", "-id"], name="correction_newest")],
                "constraints": [newsroom.dbrules.AppendOnly(name="correction_append_only")],
            },
        ),
        migrations.CreateModel(
            name="Retraction",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "reason",
                    models.CharField(
                        choices=[
                            ("sara", "Ethnic, religious or racial hatred"),
                            ("decency", "Decency"),
                            ("child", "A child's future"),
                            ("victim", "A victim's trauma"),
                            ("press_council", "Decision of the Press Council"),
                            ("court", "Court order"),
                            ("unfounded", "Unfounded"),
                        ],
                        max_length=13,
                        verbose_name="ground",
                    ),
                ),
                ("notice", models.TextField(max_length=1000, verbose_name="what readers are told")),
                (
                    "press_council_ref",
                    models.CharField(blank=True, max_length=80, verbose_name="Press Council's reference"),
                ),
                ("retracted_at", models.DateTimeField(default=django.utils.timezone.now, verbose_name="retracted at")),
                (
                    "article",
                    models.OneToOneField(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="retraction",
                        to="articles.article",
                        verbose_name="story",
                    ),
                ),
                (
                    "by",
                    models.ForeignKey(
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                        verbose_name="by",
                    ),
                ),
            ],
            options={
                "verbose_name": "retraction",
                "verbose_name_plural": "retractions",
                "ordering": ["-retracted_at"],
                "indexes": [models.Index(fields=["-retracted_at"], name="retraction_newest")],
            },
        ),
        migrations.AddField(
            model_name="article",
            name="live_revision",
            field=models.OneToOneField(
                blank=True,
                editable=False,
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="+",
                to="articles.revision",
            ),
        ),
        migrations.AddField(
            model_name="article",
            name="working_revision",
            field=models.OneToOneField(
                blank=True,
                editable=False,
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="+",
                to="articles.revision",
            ),
        ),
        migrations.AddField(
            model_name="article",
            name="topics",
            field=taggit.managers.TaggableManager(
                blank=True,
                help_text="A comma-separated list of tags.",
                through="articles.ArticleTopic",
                to="articles.Topic",
                verbose_name="topics",
            ),
        ),
        migrations.AddConstraint(
            model_name="article",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    models.Q(("state__in", ["published", "retracted"]), _negated=True),
                    models.Q(
                        ("live_revision__isnull", False),
                        ("published_at__isnull", False),
                        models.Q(("slug", ""), _negated=True),
                    ),
                    _connector="OR",
                ),
                name="article_public_is_whole",
            ),
        ),
        migrations.AddConstraint(
            model_name="article",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("state__in", ["published", "retracted"]), ("live_revision__isnull", True), _connector="OR"
                ),
                name="article_live_is_public",
            ),
        ),
    ]
