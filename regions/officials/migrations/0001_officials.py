import django.db.models.deletion
from django.db import migrations, models

import newsroom.dbrules
import newsroom.dbrules.extensions


class Migration(migrations.Migration):
    initial = True

    dependencies = [
        ("regions", "0001_initial"),
    ]

    operations = [
        newsroom.dbrules.extensions.BtreeGistExtension(),
        migrations.CreateModel(
            name="Party",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("name", models.CharField(max_length=120, unique=True, verbose_name="name")),
                ("short_name", models.CharField(blank=True, max_length=30, verbose_name="short name")),
                ("slug", models.SlugField(max_length=60, unique=True, verbose_name="key")),
            ],
            options={
                "verbose_name": "party",
                "verbose_name_plural": "parties",
                "ordering": ["name"],
            },
        ),
        migrations.CreateModel(
            name="Person",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "full_name",
                    models.CharField(
                        help_text="Without titles, for example Rudy Mas’ud.", max_length=120, verbose_name="full name"
                    ),
                ),
                (
                    "call_name",
                    models.CharField(
                        blank=True,
                        help_text="How later mentions print the name, for example Akmal.",
                        max_length=60,
                        verbose_name="call name",
                    ),
                ),
                ("slug", models.SlugField(max_length=120, unique=True, verbose_name="address")),
                (
                    "prefix_academic",
                    models.CharField(
                        blank=True,
                        help_text="Prof. Dr. Ir.",
                        max_length=60,
                        verbose_name="academic titles before the name",
                    ),
                ),
                (
                    "prefix_religious",
                    models.CharField(
                        blank=True,
                        help_text="H., Hj., KH",
                        max_length=60,
                        verbose_name="religious titles before the name",
                    ),
                ),
                (
                    "suffix_academic",
                    models.CharField(
                        blank=True,
                        help_text="S.E., M.Si.",
                        max_length=120,
                        verbose_name="academic titles after the name",
                    ),
                ),
                (
                    "gender",
                    models.CharField(
                        blank=True,
                        choices=[("female", "Female"), ("male", "Male")],
                        max_length=10,
                        verbose_name="gender",
                    ),
                ),
                ("updated_at", models.DateTimeField(auto_now=True, verbose_name="updated at")),
            ],
            options={
                "verbose_name": "official",
                "verbose_name_plural": "officials",
                "ordering": ["full_name", "id"],
            },
        ),
        migrations.CreateModel(
            name="Institution",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("key", models.SlugField(max_length=80, unique=True, verbose_name="key")),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("ministry", "Ministry"),
                            ("agency", "Agency"),
                            ("government", "Regional government"),
                            ("council", "Regional council"),
                            ("military", "Armed forces"),
                            ("police", "Police"),
                            ("justice", "Prosecution or court"),
                            ("election", "Election body"),
                            ("forum", "Forum of offices"),
                            ("unit", "Unit"),
                        ],
                        max_length=12,
                        verbose_name="kind",
                    ),
                ),
                (
                    "parent",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="units",
                        to="officials.institution",
                        verbose_name="part of",
                    ),
                ),
                (
                    "region",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="institutions",
                        to="regions.region",
                        verbose_name="region",
                    ),
                ),
            ],
            options={
                "verbose_name": "institution",
                "verbose_name_plural": "institutions",
                "ordering": ["key"],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("parent", models.F("id")), _negated=True),
                        name="institution_not_its_own_parent",
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="Office",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "key",
                    models.SlugField(
                        help_text="The same for all regions: wakil-bupati.",
                        max_length=60,
                        verbose_name="kind of office",
                    ),
                ),
                ("slug", models.SlugField(max_length=160, unique=True, verbose_name="name for files")),
                (
                    "title",
                    models.CharField(
                        help_text="Without region and institution: Gubernur, Kepala Bidang Politik Dalam Negeri.",
                        max_length=160,
                        verbose_name="title",
                    ),
                ),
                (
                    "pair_role",
                    models.CharField(
                        choices=[("head", "Head of region"), ("deputy", "Deputy head of region"), ("none", "Neither")],
                        default="none",
                        max_length=8,
                        verbose_name="role",
                    ),
                ),
                (
                    "institution",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="offices",
                        to="officials.institution",
                        verbose_name="institution",
                    ),
                ),
                (
                    "main_region",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="offices",
                        to="regions.region",
                        verbose_name="region",
                    ),
                ),
                (
                    "regions",
                    models.ManyToManyField(
                        blank=True,
                        related_name="covering_offices",
                        to="regions.region",
                        verbose_name="all regions it covers",
                    ),
                ),
            ],
            options={
                "verbose_name": "office",
                "verbose_name_plural": "offices",
                "ordering": ["slug"],
                "constraints": [
                    models.UniqueConstraint(
                        condition=models.Q(("pair_role__in", ["head", "deputy"])),
                        fields=("main_region", "pair_role"),
                        name="one_head_and_deputy_office",
                        violation_error_message="This region has an office in this role already.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("pair_role", "none"), ("main_region__isnull", False), _connector="OR"),
                        name="head_office_has_region",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="PartyMembership",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("source_url", models.URLField(max_length=500, verbose_name="source")),
                ("source_read_on", models.DateField(verbose_name="source read on")),
                ("start_date", models.DateField(blank=True, null=True, verbose_name="from")),
                ("end_date", models.DateField(blank=True, null=True, verbose_name="until, not included")),
                (
                    "party",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="memberships",
                        to="officials.party",
                        verbose_name="party",
                    ),
                ),
                (
                    "person",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="memberships",
                        to="officials.person",
                        verbose_name="official",
                    ),
                ),
            ],
            options={
                "verbose_name": "party membership",
                "verbose_name_plural": "party memberships",
                "ordering": ["person_id", "start_date"],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("end_date__gt", models.F("start_date"))), name="membership_ends_after_start"
                    ),
                    newsroom.dbrules.NoOverlap(
                        end="end_date",
                        fields=("person",),
                        name="one_party",
                        start="start_date",
                        violation_error_code="overlap",
                        violation_error_message="This official belongs to another party in that period.",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="NameKey",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("key", models.CharField(max_length=120)),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("full", "Full name"),
                            ("alias", "Other name"),
                            ("call", "Call name"),
                            ("word", "One word of the name"),
                        ],
                        max_length=5,
                    ),
                ),
                (
                    "person",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE, related_name="name_keys", to="officials.person"
                    ),
                ),
            ],
            options={
                "verbose_name": "name key",
                "verbose_name_plural": "name keys",
                "ordering": ["person_id", "id"],
                "constraints": [models.UniqueConstraint(fields=("key", "person"), name="name_key_once")],
            },
        ),
        migrations.CreateModel(
            name="PersonAlias",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("text", models.CharField(max_length=120, verbose_name="name")),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("spelling", "Other spelling"),
                            ("former", "Former name"),
                            ("popular", "Popular name"),
                        ],
                        default="spelling",
                        max_length=10,
                        verbose_name="kind",
                    ),
                ),
                (
                    "person",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="aliases",
                        to="officials.person",
                        verbose_name="official",
                    ),
                ),
            ],
            options={
                "verbose_name": "other name",
                "verbose_name_plural": "other names",
                "ordering": ["person_id", "id"],
                "constraints": [models.UniqueConstraint(fields=("person", "text"), name="alias_once")],
            },
        ),
        migrations.CreateModel(
            name="PersonRank",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("source_url", models.URLField(max_length=500, verbose_name="source")),
                ("source_read_on", models.DateField(verbose_name="source read on")),
                (
                    "rank",
                    models.CharField(
                        help_text="As printed: Brigjen TNI, Kombes Pol.", max_length=40, verbose_name="rank"
                    ),
                ),
                (
                    "service",
                    models.CharField(
                        choices=[("tni_ad", "Army"), ("tni_al", "Navy"), ("tni_au", "Air Force"), ("polri", "Police")],
                        max_length=10,
                        verbose_name="service",
                    ),
                ),
                (
                    "corps",
                    models.CharField(
                        blank=True, help_text="As printed: (Mar), Inf.", max_length=20, verbose_name="corps"
                    ),
                ),
                ("start_date", models.DateField(verbose_name="from")),
                (
                    "start_bound",
                    models.CharField(
                        choices=[("day", "on this day"), ("by", "by this day at the latest")],
                        default="day",
                        max_length=5,
                        verbose_name="meant as",
                    ),
                ),
                ("end_date", models.DateField(blank=True, null=True, verbose_name="until, not included")),
                ("retired_on", models.DateField(blank=True, null=True, verbose_name="retired on")),
                (
                    "person",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="ranks",
                        to="officials.person",
                        verbose_name="official",
                    ),
                ),
            ],
            options={
                "verbose_name": "rank",
                "verbose_name_plural": "ranks",
                "ordering": ["person_id", "start_date"],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("end_date__gt", models.F("start_date"))), name="rank_ends_after_start"
                    ),
                    newsroom.dbrules.NoOverlap(
                        end="end_date",
                        fields=("person",),
                        name="one_rank",
                        start="start_date",
                        violation_error_code="overlap",
                        violation_error_message="This official has another rank in that period.",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="Seat",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("ordinal", models.PositiveSmallIntegerField(default=1, verbose_name="number")),
                (
                    "office",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="seats",
                        to="officials.office",
                        verbose_name="office",
                    ),
                ),
            ],
            options={
                "verbose_name": "seat",
                "verbose_name_plural": "seats",
                "ordering": ["office_id", "ordinal"],
                "constraints": [models.UniqueConstraint(fields=("office", "ordinal"), name="seat_once")],
            },
        ),
        migrations.CreateModel(
            name="Term",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("source_url", models.URLField(max_length=500, verbose_name="source")),
                ("source_read_on", models.DateField(verbose_name="source read on")),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("definitif", "Definitive"),
                            ("pj", "Interim head (Pj)"),
                            ("pjs", "Temporary head during leave (Pjs)"),
                            ("plt", "Acting (Plt)"),
                            ("plh", "Acting for some days (Plh)"),
                        ],
                        default="definitif",
                        max_length=10,
                        verbose_name="kind of tenure",
                    ),
                ),
                ("start_date", models.DateField(verbose_name="from")),
                (
                    "start_bound",
                    models.CharField(
                        choices=[("day", "on this day"), ("by", "by this day at the latest")],
                        default="day",
                        max_length=5,
                        verbose_name="start is meant",
                    ),
                ),
                (
                    "end_date",
                    models.DateField(
                        blank=True,
                        help_text="The first day on which the official no longer held the office.",
                        null=True,
                        verbose_name="until, not included",
                    ),
                ),
                (
                    "end_bound",
                    models.CharField(
                        choices=[("day", "on this day"), ("by", "by this day at the latest")],
                        default="day",
                        max_length=5,
                        verbose_name="end is meant",
                    ),
                ),
                ("last_attested_on", models.DateField(blank=True, null=True, verbose_name="last seen in office on")),
                ("planned_end", models.DateField(blank=True, null=True, verbose_name="planned end")),
                ("legal_basis", models.CharField(blank=True, max_length=200, verbose_name="legal basis")),
                ("sworn_in_by", models.CharField(blank=True, max_length=120, verbose_name="sworn in by")),
                ("sworn_in_at", models.CharField(blank=True, max_length=160, verbose_name="sworn in at")),
                ("note", models.CharField(blank=True, max_length=300, verbose_name="note")),
                (
                    "person",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="terms",
                        to="officials.person",
                        verbose_name="official",
                    ),
                ),
                (
                    "seat",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="terms",
                        to="officials.seat",
                        verbose_name="office",
                    ),
                ),
            ],
            options={
                "verbose_name": "term",
                "verbose_name_plural": "terms",
                "ordering": ["seat_id", "start_date"],
                "indexes": [models.Index(fields=["person", "start_date"], name="terms_of_person")],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("end_date__gt", models.F("start_date"))),
                        name="term_ends_after_start",
                        violation_error_message="The end must be after the start.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("last_attested_on__gte", models.F("start_date"))),
                        name="term_attested_after_start",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("kind__in", ["definitif", "pj", "pjs", "plt", "plh"])), name="term_kind"
                    ),
                    newsroom.dbrules.NoOverlap(
                        condition=models.Q(("kind__in", ["definitif", "pj"])),
                        end="end_date",
                        fields=("seat",),
                        name="one_holder",
                        start="start_date",
                        violation_error_code="overlap",
                        violation_error_message="Somebody else holds this office in that period.",
                    ),
                    newsroom.dbrules.NoOverlap(
                        condition=models.Q(("kind__in", ["pjs", "plt", "plh"])),
                        end="end_date",
                        fields=("seat",),
                        name="one_acting",
                        start="start_date",
                        violation_error_code="overlap",
                        violation_error_message="Somebody else acts in this office in that period.",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="InstitutionName",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("source_url", models.URLField(max_length=500, verbose_name="source")),
                ("source_read_on", models.DateField(verbose_name="source read on")),
                ("name", models.CharField(max_length=200, verbose_name="name")),
                (
                    "abbreviation",
                    models.CharField(
                        blank=True, help_text="As printed: Kemenko Polkam.", max_length=80, verbose_name="short name"
                    ),
                ),
                ("start_date", models.DateField(blank=True, null=True, verbose_name="from")),
                ("end_date", models.DateField(blank=True, null=True, verbose_name="until, not included")),
                (
                    "institution",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="names",
                        to="officials.institution",
                        verbose_name="institution",
                    ),
                ),
            ],
            options={
                "verbose_name": "name of an institution",
                "verbose_name_plural": "names of institutions",
                "ordering": ["institution_id", models.OrderBy(models.F("start_date"), nulls_first=True)],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("end_date__gt", models.F("start_date"))),
                        name="institution_name_ends_after_start",
                    ),
                    newsroom.dbrules.NoOverlap(
                        end="end_date",
                        fields=("institution",),
                        name="one_institution_name",
                        start="start_date",
                        violation_error_code="overlap",
                        violation_error_message="The institution has another name in that period.",
                    ),
                ],
            },
        ),
        migrations.AddField(
            model_name="institution",
            name="members",
            field=models.ManyToManyField(
                blank=True,
                help_text="Of a forum such as Forkopimda: the offices, whoever holds them.",
                related_name="forums",
                to="officials.office",
                verbose_name="member offices",
            ),
        ),
    ]
