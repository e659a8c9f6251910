import uuid

import django.db.models.deletion
import django.utils.timezone
from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):
    initial = True

    dependencies = [
        ("accounts", "__first__"),
    ]

    operations = [
        migrations.CreateModel(
            name="Asset",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("uid", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                (
                    "kind",
                    models.CharField(
                        choices=[("photo", "photo"), ("document", "document")],
                        default="photo",
                        editable=False,
                        max_length=10,
                        verbose_name="kind",
                    ),
                ),
                (
                    "state",
                    models.CharField(
                        choices=[("processing", "being prepared"), ("ready", "ready"), ("withdrawn", "withdrawn")],
                        default="processing",
                        editable=False,
                        max_length=12,
                        verbose_name="state",
                    ),
                ),
                ("original", models.CharField(editable=False, max_length=120, unique=True, verbose_name="original")),
                ("mime", models.CharField(editable=False, max_length=60, verbose_name="type")),
                ("bytes", models.PositiveIntegerField(editable=False, verbose_name="size in bytes")),
                ("width", models.PositiveIntegerField(default=0, editable=False, verbose_name="width")),
                ("height", models.PositiveIntegerField(default=0, editable=False, verbose_name="height")),
                ("sha256", models.CharField(editable=False, max_length=64)),
                (
                    "phash",
                    models.CharField(
                        blank=True,
                        editable=False,
                        help_text="Perceptual hash: equal for the same picture in another size.",
                        max_length=16,
                    ),
                ),
                (
                    "alt",
                    models.CharField(
                        help_text="What can be seen, for those who can't see it. One sentence.",
                        max_length=250,
                        verbose_name="alternative text",
                    ),
                ),
                ("caption", models.CharField(blank=True, max_length=400, verbose_name="caption")),
                (
                    "credit",
                    models.CharField(
                        blank=True, help_text="As printed below the photo.", max_length=120, verbose_name="credit"
                    ),
                ),
                ("place", models.CharField(blank=True, max_length=120, verbose_name="place")),
                ("taken_at", models.DateTimeField(blank=True, null=True, verbose_name="taken at")),
                (
                    "folder",
                    models.CharField(
                        blank=True, help_text="Photos of one event share it.", max_length=80, verbose_name="event"
                    ),
                ),
                (
                    "licence",
                    models.CharField(
                        choices=[
                            ("own", "own work"),
                            ("agency", "agency, by contract"),
                            ("handout", "handout of an institution"),
                            ("permission", "used by permission"),
                            ("cc", "Creative Commons"),
                            ("public_domain", "public domain"),
                        ],
                        default="own",
                        max_length=16,
                        verbose_name="licence",
                    ),
                ),
                ("rights_holder", models.CharField(blank=True, max_length=120, verbose_name="holder of the rights")),
                ("rights_expire_on", models.DateField(blank=True, null=True, verbose_name="may be shown until")),
                ("rights_note", models.CharField(blank=True, max_length=250, verbose_name="note on the rights")),
                ("ai_generated", models.BooleanField(default=False, verbose_name="made by a generative program")),
                ("ai_tool", models.CharField(blank=True, max_length=80, verbose_name="by which program")),
                ("focus_x", models.FloatField(default=0.5, verbose_name="focal point, from the left")),
                ("focus_y", models.FloatField(default=0.5, verbose_name="focal point, from the top")),
                (
                    "uploaded_at",
                    models.DateTimeField(default=django.utils.timezone.now, editable=False, verbose_name="uploaded at"),
                ),
                (
                    "uploaded_by",
                    models.ForeignKey(
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                        verbose_name="uploaded by",
                    ),
                ),
            ],
            options={
                "verbose_name": "photo",
                "verbose_name_plural": "photo library",
                "permissions": [
                    ("withdraw_asset", "Can take a photo out of circulation"),
                    ("fetch_original", "Can fetch the original file"),
                ],
                "indexes": [
                    models.Index(
                        models.OrderBy(models.F("uploaded_at"), descending=True),
                        models.OrderBy(models.F("id"), descending=True),
                        name="media_newest",
                    ),
                    models.Index(
                        models.F("folder"),
                        models.OrderBy(models.F("uploaded_at"), descending=True),
                        models.OrderBy(models.F("id"), descending=True),
                        name="media_folder",
                    ),
                    models.Index(
                        models.F("state"),
                        models.OrderBy(models.F("uploaded_at"), descending=True),
                        models.OrderBy(models.F("id"), descending=True),
                        name="media_state",
                    ),
                    models.Index(
                        models.F("rights_expire_on"),
                        condition=models.Q(("rights_expire_on__isnull", False)),
                        name="media_expiry",
                    ),
                    models.Index(models.F("sha256"), name="media_same_file"),
                    models.Index(models.F("phash"), name="media_same_picture"),
                ],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(
                            ("focus_x__gte", 0), ("focus_x__lte", 1), ("focus_y__gte", 0), ("focus_y__lte", 1)
                        ),
                        name="media_focus_is_inside",
                    ),
                    models.CheckConstraint(condition=models.Q(("alt", ""), _negated=True), name="media_has_alt"),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("kind", "photo"), _negated=True),
                            models.Q(("height__gt", 0), ("width__gt", 0)),
                            _connector="OR",
                        ),
                        name="media_photo_has_size",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("ai_generated", True), _negated=True),
                            models.Q(("ai_tool", ""), _negated=True),
                            _connector="OR",
                        ),
                        name="media_names_its_program",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="Rendition",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("crop", models.CharField(max_length=8, verbose_name="crop")),
                ("width", models.PositiveIntegerField(verbose_name="width")),
                ("height", models.PositiveIntegerField(verbose_name="height")),
                ("format", models.CharField(max_length=4, verbose_name="format")),
                ("bytes", models.PositiveIntegerField(verbose_name="size in bytes")),
                ("name", models.CharField(max_length=120, unique=True, verbose_name="name")),
                (
                    "recipe",
                    models.CharField(
                        help_text="How it was drawn: a file of the same recipe needn't be drawn again.", max_length=32
                    ),
                ),
                ("superseded_at", models.DateTimeField(blank=True, null=True, verbose_name="superseded at")),
                (
                    "asset",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="renditions",
                        to="media.asset",
                        verbose_name="photo",
                    ),
                ),
            ],
            options={
                "verbose_name": "rendition",
                "verbose_name_plural": "renditions",
                "indexes": [
                    models.Index(
                        condition=models.Q(("superseded_at__isnull", False)),
                        fields=["superseded_at"],
                        name="media_superseded",
                    )
                ],
                "constraints": [
                    models.UniqueConstraint(
                        condition=models.Q(("superseded_at__isnull", True)),
                        fields=("asset", "crop", "width", "format"),
                        name="media_one_rendition_of_a_kind",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("height__gt", 0), ("width__gt", 0)), name="media_rendition_has_size"
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="Use",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "place",
                    models.CharField(help_text="For the program: article:12.", max_length=60, verbose_name="place"),
                ),
                ("label", models.CharField(max_length=200, verbose_name="where")),
                ("url", models.CharField(blank=True, max_length=300, verbose_name="address")),
                ("since", models.DateTimeField(auto_now_add=True, verbose_name="since")),
                (
                    "asset",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="uses",
                        to="media.asset",
                        verbose_name="photo",
                    ),
                ),
            ],
            options={
                "verbose_name": "use of a photo",
                "verbose_name_plural": "uses of photos",
                "indexes": [models.Index(fields=["place"], name="media_use_by_place")],
                "constraints": [models.UniqueConstraint(fields=("asset", "place"), name="media_used_once_per_place")],
            },
        ),
    ]
