import uuid

import django.db.models.deletion
import django.db.models.functions.text
import django.utils.timezone
from django.conf import settings
from django.db import migrations, models

import newsroom.dbrules


class Migration(migrations.Migration):
    initial = True

    dependencies = [
        ("auth", "0012_alter_user_first_name_max_length"),
    ]

    operations = [
        migrations.CreateModel(
            name="User",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("password", models.CharField(max_length=128, verbose_name="password")),
                ("last_login", models.DateTimeField(blank=True, null=True, verbose_name="last login")),
                (
                    "is_superuser",
                    models.BooleanField(
                        default=False,
                        help_text="Designates that this user has all permissions without explicitly assigning them.",
                        verbose_name="superuser status",
                    ),
                ),
                ("email", models.EmailField(max_length=254, unique=True, verbose_name="e-mail address")),
                ("is_staff", models.BooleanField(default=False, verbose_name="works at the desk")),
                ("is_active", models.BooleanField(default=True, verbose_name="may sign in")),
                (
                    "date_joined",
                    models.DateTimeField(default=django.utils.timezone.now, editable=False, verbose_name="joined at"),
                ),
                (
                    "groups",
                    models.ManyToManyField(
                        blank=True,
                        help_text="The groups this user belongs to. A user will get all permissions granted to each of their groups.",
                        related_name="user_set",
                        related_query_name="user",
                        to="auth.group",
                        verbose_name="groups",
                    ),
                ),
                (
                    "user_permissions",
                    models.ManyToManyField(
                        blank=True,
                        help_text="Specific permissions for this user.",
                        related_name="user_set",
                        related_query_name="user",
                        to="auth.permission",
                        verbose_name="user permissions",
                    ),
                ),
            ],
            options={
                "verbose_name": "account",
                "verbose_name_plural": "accounts",
                "constraints": [
                    models.UniqueConstraint(
                        django.db.models.functions.text.Lower("email"),
                        name="user_email",
                        violation_error_message="This address has an account already.",
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="Consent",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "document",
                    models.CharField(
                        choices=[("comment_rules", "Comment rules"), ("privacy", "Privacy policy")],
                        max_length=20,
                        verbose_name="document",
                    ),
                ),
                ("version", models.CharField(max_length=20, verbose_name="version")),
                (
                    "act",
                    models.CharField(
                        choices=[("accepted", "accepted"), ("withdrawn", "withdrawn")],
                        default="accepted",
                        max_length=10,
                        verbose_name="act",
                    ),
                ),
                ("at", models.DateTimeField(auto_now_add=True, verbose_name="at")),
                (
                    "user",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="consents",
                        to=settings.AUTH_USER_MODEL,
                        verbose_name="account",
                    ),
                ),
            ],
            options={
                "verbose_name": "consent",
                "verbose_name_plural": "consents",
                "indexes": [models.Index(fields=["user", "document", "-at"], name="consent_latest")],
                "constraints": [newsroom.dbrules.AppendOnly(name="consent_append_only")],
            },
        ),
        migrations.CreateModel(
            name="ReaderProfile",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                ("display_name", models.CharField(max_length=40, verbose_name="display name")),
                ("name_key", models.CharField(editable=False, max_length=80, unique=True)),
                ("created_at", models.DateTimeField(auto_now_add=True, verbose_name="created at")),
                (
                    "user",
                    models.OneToOneField(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="reader_profile",
                        to=settings.AUTH_USER_MODEL,
                        verbose_name="account",
                    ),
                ),
            ],
            options={
                "verbose_name": "reader profile",
                "verbose_name_plural": "reader profiles",
            },
        ),
        migrations.CreateModel(
            name="StaffProfile",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("name", models.CharField(max_length=120, verbose_name="name as printed")),
                ("slug", models.SlugField(max_length=120, unique=True, verbose_name="address")),
                (
                    "initials",
                    models.CharField(
                        blank=True, help_text="Closes a story: (rsk).", max_length=8, verbose_name="initials"
                    ),
                ),
                (
                    "position",
                    models.CharField(
                        choices=[
                            ("contributor", "Contributor"),
                            ("reporter", "Reporter"),
                            ("photographer", "Photographer"),
                            ("editor", "Editor"),
                            ("managing_editor", "Managing editor"),
                            ("editor_in_chief", "Editor-in-chief"),
                            ("moderator", "Moderator"),
                            ("publisher", "Publisher"),
                            ("technical_admin", "Technical administrator"),
                            ("agency", "News agency"),
                        ],
                        default="reporter",
                        max_length=20,
                        verbose_name="position",
                    ),
                ),
                (
                    "title",
                    models.CharField(
                        blank=True,
                        help_text="Printed instead of the position, for example Politics editor.",
                        max_length=120,
                        verbose_name="title",
                    ),
                ),
                ("biography", models.TextField(blank=True, max_length=1000, verbose_name="about")),
                (
                    "portrait",
                    models.ImageField(blank=True, max_length=200, upload_to="staff/", verbose_name="portrait"),
                ),
                ("left_on", models.DateField(blank=True, null=True, verbose_name="left on")),
                (
                    "user",
                    models.OneToOneField(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="staff_profile",
                        to=settings.AUTH_USER_MODEL,
                        verbose_name="account",
                    ),
                ),
            ],
            options={
                "verbose_name": "staff profile",
                "verbose_name_plural": "staff profiles",
                "ordering": ["name"],
                "constraints": [
                    models.UniqueConstraint(
                        condition=models.Q(models.Q(("initials", ""), _negated=True), ("left_on", None)),
                        fields=("initials",),
                        name="staff_initials",
                        violation_error_message="Somebody else signs with these initials.",
                    )
                ],
            },
        ),
    ]
