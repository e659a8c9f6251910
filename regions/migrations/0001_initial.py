import django.db.models.deletion
from django.db import migrations, models

import newsroom.dbrules
import newsroom.dbrules.extensions


class Migration(migrations.Migration):
    initial = True

    dependencies = []

    operations = [
        newsroom.dbrules.extensions.BtreeGistExtension(),
        migrations.CreateModel(
            name="Edition",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("edition", models.CharField(max_length=10, verbose_name="edition")),
                ("basis", models.CharField(blank=True, max_length=160, verbose_name="legal basis")),
                ("digest", models.CharField(max_length=64, verbose_name="digest of the files")),
                ("loaded_at", models.DateTimeField(auto_now_add=True, verbose_name="loaded at")),
            ],
            options={
                "verbose_name": "edition of the region data",
                "verbose_name_plural": "editions of the region data",
                "ordering": ["-id"],
            },
        ),
        migrations.CreateModel(
            name="Region",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("valid_from", models.DateField(blank=True, null=True, verbose_name="from")),
                (
                    "valid_to",
                    models.DateField(
                        blank=True, help_text="The first day it no longer holds.", null=True, verbose_name="until"
                    ),
                ),
                ("from_edition", models.CharField(blank=True, max_length=10, verbose_name="first seen in edition")),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("provinsi", "Province"),
                            ("kabupaten", "Kabupaten"),
                            ("kota", "Kota"),
                            ("kab_adm", "Administrative kabupaten"),
                            ("kota_adm", "Administrative kota"),
                            ("otorita", "Authority"),
                            ("kecamatan", "Kecamatan"),
                        ],
                        max_length=10,
                        verbose_name="kind",
                    ),
                ),
                (
                    "name",
                    models.CharField(
                        help_text="As printed at first mention: Kota Samarinda.", max_length=80, verbose_name="name"
                    ),
                ),
                (
                    "short_name",
                    models.CharField(help_text="As on cards: Samarinda.", max_length=60, verbose_name="short name"),
                ),
                (
                    "abbreviation",
                    models.CharField(
                        blank=True, help_text="Kaltim, Kukar, PPU.", max_length=20, verbose_name="abbreviation"
                    ),
                ),
                ("slug", models.SlugField(db_index=False, max_length=80, verbose_name="address")),
                (
                    "code",
                    models.CharField(
                        blank=True, help_text="Of the Ministry of Home Affairs.", max_length=13, verbose_name="code"
                    ),
                ),
                (
                    "path",
                    models.CharField(
                        blank=True,
                        editable=False,
                        help_text="Ids of the regions around it, the largest first.",
                        max_length=21,
                    ),
                ),
                ("seat", models.CharField(blank=True, max_length=60, verbose_name="seat")),
                ("lat", models.FloatField(blank=True, null=True, verbose_name="latitude")),
                ("lon", models.FloatField(blank=True, null=True, verbose_name="longitude")),
                (
                    "tz",
                    models.CharField(
                        choices=[
                            ("Asia/Jakarta", "WIB (Asia/Jakarta)"),
                            ("Asia/Pontianak", "WIB (Asia/Pontianak)"),
                            ("Asia/Makassar", "WITA (Asia/Makassar)"),
                            ("Asia/Jayapura", "WIT (Asia/Jayapura)"),
                        ],
                        default="Asia/Makassar",
                        max_length=14,
                        verbose_name="time zone",
                    ),
                ),
                (
                    "local_label",
                    models.CharField(
                        blank=True,
                        help_text="Distrik in Papua; empty where usual.",
                        max_length=20,
                        verbose_name="local word for its kind",
                    ),
                ),
                ("elects_head", models.BooleanField(default=False, verbose_name="elects its head")),
                ("basis", models.CharField(blank=True, max_length=160, verbose_name="legal basis")),
                ("updated_at", models.DateTimeField(auto_now=True, verbose_name="updated at")),
                (
                    "overlaps",
                    models.ManyToManyField(blank=True, to="regions.region", verbose_name="lies over parts of"),
                ),
                (
                    "parent",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="children",
                        to="regions.region",
                        verbose_name="part of",
                    ),
                ),
            ],
            options={
                "verbose_name": "region",
                "verbose_name_plural": "regions",
                "ordering": ["name", "id"],
                "indexes": [
                    models.Index(fields=["path"], name="region_path"),
                    models.Index(fields=["code"], name="region_code"),
                    models.Index(fields=["slug"], name="region_slug"),
                    models.Index(models.OrderBy(models.F("updated_at"), descending=True), name="region_updated"),
                ],
                "constraints": [
                    models.UniqueConstraint(fields=("parent", "slug"), name="region_slug_under_parent"),
                    models.UniqueConstraint(
                        condition=models.Q(("kind", "kecamatan"), _negated=True),
                        fields=("slug",),
                        name="region_slug_above_kecamatan",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("kind", "kecamatan"), _negated=True), ("parent__isnull", False), _connector="OR"
                        ),
                        name="region_kecamatan_has_parent",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("valid_from__isnull", True),
                            ("valid_to__isnull", True),
                            ("valid_to__gt", models.F("valid_from")),
                            _connector="OR",
                        ),
                        name="region_period",
                        violation_error_message="The end must lie after the start.",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="RegionCode",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("valid_from", models.DateField(blank=True, null=True, verbose_name="from")),
                (
                    "valid_to",
                    models.DateField(
                        blank=True, help_text="The first day it no longer holds.", null=True, verbose_name="until"
                    ),
                ),
                ("from_edition", models.CharField(blank=True, max_length=10, verbose_name="first seen in edition")),
                (
                    "scheme",
                    models.CharField(
                        choices=[
                            ("kemendagri", "Ministry of Home Affairs"),
                            ("bps", "Statistics Indonesia"),
                            ("iso", "ISO 3166-2"),
                        ],
                        default="kemendagri",
                        max_length=10,
                        verbose_name="scheme",
                    ),
                ),
                ("code", models.CharField(max_length=13, verbose_name="code")),
                (
                    "region",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="codes",
                        to="regions.region",
                        verbose_name="region",
                    ),
                ),
            ],
            options={
                "verbose_name": "code of a region",
                "verbose_name_plural": "codes of regions",
                "ordering": ["region", "scheme", "valid_from"],
                "indexes": [models.Index(fields=["code", "scheme"], name="region_code_lookup")],
                "constraints": [
                    newsroom.dbrules.NoOverlap(
                        end="valid_to",
                        fields=("scheme", "code"),
                        name="region_code_no_overlap",
                        start="valid_from",
                        violation_error_code="overlap",
                    ),
                    newsroom.dbrules.NoOverlap(
                        end="valid_to",
                        fields=("region", "scheme"),
                        name="region_one_code_at_once",
                        start="valid_from",
                        violation_error_code="overlap",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("valid_from__isnull", True),
                            ("valid_to__isnull", True),
                            ("valid_to__gt", models.F("valid_from")),
                            _connector="OR",
                        ),
                        name="region_code_period",
                        violation_error_message="The end must lie after the start.",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="RegionEvent",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("key", models.SlugField(max_length=80, unique=True, verbose_name="key")),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("pemekaran", "Split"),
                            ("penggabungan", "Merger"),
                            ("ganti_nama", "New name"),
                            ("ganti_kode", "New code"),
                            ("ganti_induk", "New parent"),
                            ("ganti_status", "New status"),
                            ("pembentukan", "Founding"),
                        ],
                        max_length=12,
                        verbose_name="kind",
                    ),
                ),
                ("day", models.DateField(blank=True, null=True, verbose_name="day")),
                ("edition", models.CharField(blank=True, max_length=10, verbose_name="edition")),
                ("legal_basis", models.CharField(blank=True, max_length=160, verbose_name="legal basis")),
                (
                    "note",
                    models.CharField(
                        blank=True,
                        help_text="One sentence in Indonesian, as readers see it.",
                        max_length=300,
                        verbose_name="note",
                    ),
                ),
                (
                    "after",
                    models.ManyToManyField(
                        blank=True, related_name="events_after", to="regions.region", verbose_name="after"
                    ),
                ),
                (
                    "before",
                    models.ManyToManyField(
                        blank=True, related_name="events_before", to="regions.region", verbose_name="before"
                    ),
                ),
            ],
            options={
                "verbose_name": "change of regions",
                "verbose_name_plural": "changes of regions",
                "ordering": ["-day", "-edition", "key"],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(
                            ("day__isnull", False), models.Q(("edition", ""), _negated=True), _connector="OR"
                        ),
                        name="region_event_day_or_edition",
                        violation_error_message="Give the day, or the edition that first shows it.",
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="RegionFigure",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "measure",
                    models.CharField(
                        choices=[("population", "Population"), ("area_km2", "Area in km²")],
                        max_length=10,
                        verbose_name="figure",
                    ),
                ),
                ("value", models.DecimalField(decimal_places=3, max_digits=14, verbose_name="value")),
                ("as_of", models.DateField(verbose_name="as of")),
                ("source", models.CharField(max_length=160, verbose_name="source")),
                (
                    "region",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="figures",
                        to="regions.region",
                        verbose_name="region",
                    ),
                ),
            ],
            options={
                "verbose_name": "figure of a region",
                "verbose_name_plural": "figures of regions",
                "ordering": ["region", "measure", "-as_of"],
                "constraints": [
                    models.UniqueConstraint(fields=("region", "measure", "as_of"), name="region_figure_once"),
                    models.CheckConstraint(condition=models.Q(("value__gte", 0)), name="region_figure_not_negative"),
                ],
            },
        ),
        migrations.CreateModel(
            name="RegionName",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("valid_from", models.DateField(blank=True, null=True, verbose_name="from")),
                (
                    "valid_to",
                    models.DateField(
                        blank=True, help_text="The first day it no longer holds.", null=True, verbose_name="until"
                    ),
                ),
                ("from_edition", models.CharField(blank=True, max_length=10, verbose_name="first seen in edition")),
                ("name", models.CharField(max_length=80, verbose_name="name")),
                ("short_name", models.CharField(max_length=60, verbose_name="short name")),
                ("abbreviation", models.CharField(blank=True, max_length=20, verbose_name="abbreviation")),
                (
                    "region",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="names",
                        to="regions.region",
                        verbose_name="region",
                    ),
                ),
            ],
            options={
                "verbose_name": "name of a region",
                "verbose_name_plural": "names of regions",
                "ordering": ["region", "valid_from"],
                "constraints": [
                    newsroom.dbrules.NoOverlap(
                        end="valid_to",
                        fields=("region",),
                        name="region_name_no_overlap",
                        start="valid_from",
                        violation_error_code="overlap",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("valid_from__isnull", True),
                            ("valid_to__isnull", True),
                            ("valid_to__gt", models.F("valid_from")),
                            _connector="OR",
                        ),
                        name="region_name_period",
                        violation_error_message="The end must lie after the start.",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="RegionParent",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("valid_from", models.DateField(blank=True, null=True, verbose_name="from")),
                (
                    "valid_to",
                    models.DateField(
                        blank=True, help_text="The first day it no longer holds.", null=True, verbose_name="until"
                    ),
                ),
                ("from_edition", models.CharField(blank=True, max_length=10, verbose_name="first seen in edition")),
                (
                    "parent",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="parts",
                        to="regions.region",
                        verbose_name="part of",
                    ),
                ),
                (
                    "region",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="parents",
                        to="regions.region",
                        verbose_name="region",
                    ),
                ),
            ],
            options={
                "verbose_name": "former or present parent",
                "verbose_name_plural": "former and present parents",
                "ordering": ["region", "valid_from"],
                "constraints": [
                    newsroom.dbrules.NoOverlap(
                        end="valid_to",
                        fields=("region",),
                        name="region_parent_no_overlap",
                        start="valid_from",
                        violation_error_code="overlap",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("region", models.F("parent")), _negated=True),
                        name="region_not_its_own_parent",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("valid_from__isnull", True),
                            ("valid_to__isnull", True),
                            ("valid_to__gt", models.F("valid_from")),
                            _connector="OR",
                        ),
                        name="region_parent_period",
                        violation_error_message="The end must lie after the start.",
                    ),
                ],
            },
        ),
    ]
