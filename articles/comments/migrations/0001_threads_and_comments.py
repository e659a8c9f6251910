import uuid

import django.db.models.deletion
import django.utils.timezone
from django.conf import settings
from django.db import migrations, models

import newsroom.dbrules


class Migration(migrations.Migration):
    initial = True

    dependencies = [
        ("accounts", "__first__"),
        ("articles", "0001_initial"),
    ]

    operations = [
        migrations.CreateModel(
            name="CommentThread",
            fields=[
                (
                    "article",
                    models.OneToOneField(
                        on_delete=django.db.models.deletion.PROTECT,
                        primary_key=True,
                        related_name="comment_thread",
                        serialize=False,
                        to="articles.article",
                        verbose_name="story",
                    ),
                ),
                (
                    "mode",
                    models.CharField(
                        choices=[
                            ("inherit", "as the whole site"),
                            ("open", "open"),
                            ("premod", "every comment waits for a moderator"),
                            ("readonly", "closed, stays readable"),
                            ("hidden", "hidden"),
                        ],
                        default="inherit",
                        max_length=10,
                        verbose_name="mode",
                    ),
                ),
                ("closes_at", models.DateTimeField(blank=True, null=True, verbose_name="closes at")),
                ("forced_open", models.BooleanField(default=False, verbose_name="stays open")),
                (
                    "rules_profile",
                    models.CharField(
                        choices=[("standard", "standard"), ("election", "election"), ("minors", "victims and minors")],
                        default="standard",
                        max_length=10,
                        verbose_name="rules",
                    ),
                ),
                ("epoch", models.PositiveIntegerField(default=1, editable=False)),
            ],
            options={
                "verbose_name": "thread",
                "verbose_name_plural": "threads",
            },
        ),
        migrations.CreateModel(
            name="Budget",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("purse", models.CharField(max_length=80)),
                ("starts_at", models.DateTimeField()),
                ("spent", models.PositiveIntegerField(default=0)),
            ],
            options={
                "indexes": [models.Index(fields=["starts_at"], name="budget_age")],
                "constraints": [models.UniqueConstraint(fields=("purse", "starts_at"), name="budget_window")],
            },
        ),
        migrations.CreateModel(
            name="Comment",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("public_id", models.CharField(editable=False, max_length=12, unique=True)),
                ("depth", models.PositiveSmallIntegerField(default=0, editable=False)),
                ("path", models.BinaryField(default=b"", max_length=72)),
                ("author_name", models.CharField(max_length=120, verbose_name="author's name")),
                (
                    "status",
                    models.CharField(
                        choices=[
                            ("published", "Published, not reviewed"),
                            ("approved", "Approved"),
                            ("held_system", "Held by a check"),
                            ("held_premod", "Held for a first look"),
                            ("rejected", "Rejected"),
                            ("spam", "Spam"),
                            ("removed_author", "Deleted by its author"),
                            ("removed_legal", "Removed on legal grounds"),
                        ],
                        max_length=14,
                        verbose_name="state",
                    ),
                ),
                (
                    "initial_status",
                    models.CharField(
                        choices=[
                            ("published", "Published, not reviewed"),
                            ("approved", "Approved"),
                            ("held_system", "Held by a check"),
                            ("held_premod", "Held for a first look"),
                            ("rejected", "Rejected"),
                            ("spam", "Spam"),
                            ("removed_author", "Deleted by its author"),
                            ("removed_legal", "Removed on legal grounds"),
                        ],
                        editable=False,
                        max_length=14,
                        verbose_name="first state",
                    ),
                ),
                ("revision", models.PositiveIntegerField(default=1, editable=False)),
                ("body_source", models.TextField(verbose_name="text")),
                ("body_html", models.TextField(editable=False)),
                ("fold_hash", models.CharField(editable=False, max_length=32)),
                ("submission_key", models.UUIDField(editable=False)),
                ("ip_prefix_hmac", models.CharField(blank=True, editable=False, max_length=32)),
                (
                    "created_at",
                    models.DateTimeField(default=django.utils.timezone.now, editable=False, verbose_name="written at"),
                ),
                ("edited_at", models.DateTimeField(editable=False, null=True, verbose_name="edited at")),
                (
                    "removed_kind",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("author", "by its author"),
                            ("rules", "by a moderator, against the rules"),
                            ("legal", "on legal grounds"),
                        ],
                        editable=False,
                        max_length=8,
                        verbose_name="removed",
                    ),
                ),
                ("visible_replies", models.PositiveIntegerField(default=0, editable=False)),
                ("open_flags", models.PositiveIntegerField(default=0, editable=False, verbose_name="reports")),
                ("flags_ack_at", models.DateTimeField(editable=False, null=True)),
                ("up", models.PositiveIntegerField(default=0, editable=False, verbose_name="likes")),
                ("rank", models.IntegerField(default=0, editable=False)),
                (
                    "author",
                    models.ForeignKey(
                        db_index=False,
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="comments",
                        to=settings.AUTH_USER_MODEL,
                        verbose_name="author",
                    ),
                ),
                (
                    "parent",
                    models.ForeignKey(
                        blank=True,
                        db_index=False,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="comments.comment",
                    ),
                ),
                (
                    "root",
                    models.ForeignKey(
                        blank=True,
                        db_index=False,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="comments.comment",
                    ),
                ),
                (
                    "thread",
                    models.ForeignKey(
                        db_index=False,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="comments",
                        to="comments.commentthread",
                        verbose_name="thread",
                    ),
                ),
            ],
            options={
                "verbose_name": "comment",
                "verbose_name_plural": "comments",
                "permissions": [("moderate", "Can approve, reject and remove comments")],
                "indexes": [
                    models.Index(
                        models.F("thread"),
                        models.OrderBy(models.F("created_at"), descending=True),
                        models.OrderBy(models.F("id"), descending=True),
                        condition=models.Q(
                            ("parent__isnull", True),
                            models.Q(
                                ("status__in", ["approved", "published"]), ("visible_replies__gt", 0), _connector="OR"
                            ),
                        ),
                        name="comment_roots_newest",
                    ),
                    models.Index(
                        models.F("thread"),
                        models.OrderBy(models.F("rank"), descending=True),
                        models.OrderBy(models.F("id"), descending=True),
                        condition=models.Q(
                            ("parent__isnull", True),
                            models.Q(
                                ("status__in", ["approved", "published"]), ("visible_replies__gt", 0), _connector="OR"
                            ),
                        ),
                        name="comment_roots_best",
                    ),
                    models.Index(
                        models.F("root"),
                        models.F("path"),
                        condition=models.Q(
                            ("parent__isnull", False),
                            models.Q(
                                ("status__in", ["approved", "published"]), ("visible_replies__gt", 0), _connector="OR"
                            ),
                        ),
                        name="comment_replies",
                    ),
                    models.Index(
                        models.F("author"),
                        models.OrderBy(models.F("created_at"), descending=True),
                        models.OrderBy(models.F("id"), descending=True),
                        name="comment_by_author",
                    ),
                    models.Index(
                        models.F("status"),
                        models.F("created_at"),
                        condition=models.Q(("status__in", ["held_premod", "held_system"])),
                        name="comment_held",
                    ),
                    models.Index(
                        models.F("created_at"),
                        models.F("id"),
                        condition=models.Q(("open_flags__gt", 0), ("status__in", ["approved", "published"])),
                        name="comment_reported",
                    ),
                    models.Index(
                        models.OrderBy(models.F("created_at"), descending=True),
                        models.OrderBy(models.F("id"), descending=True),
                        name="comment_newest",
                    ),
                    models.Index(models.F("fold_hash"), models.F("created_at"), name="comment_same_text"),
                ],
                "constraints": [
                    models.UniqueConstraint(fields=("author", "submission_key"), name="comment_sent_once"),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("depth", 0), ("parent__isnull", True), ("root__isnull", True)),
                            models.Q(
                                ("depth__gt", 0), ("depth__lte", 8), ("parent__isnull", False), ("root__isnull", False)
                            ),
                            _connector="OR",
                        ),
                        name="comment_place",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="Complaint",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("receipt", models.CharField(max_length=16, unique=True, verbose_name="receipt")),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("complaint", "Complaint (48 hours)"),
                            ("urgent_order", "Urgent order of an authority (4 hours)"),
                        ],
                        default="complaint",
                        max_length=14,
                        verbose_name="kind",
                    ),
                ),
                ("complainant_name", models.CharField(max_length=120, verbose_name="name")),
                ("complainant_email", models.EmailField(max_length=254, verbose_name="e-mail address")),
                ("text", models.TextField(max_length=4000, verbose_name="complaint")),
                ("received_at", models.DateTimeField(auto_now_add=True, verbose_name="received at")),
                ("due_at", models.DateTimeField(verbose_name="due at")),
                (
                    "state",
                    models.CharField(
                        choices=[("open", "Open"), ("upheld", "Upheld"), ("dismissed", "Dismissed")],
                        default="open",
                        max_length=10,
                        verbose_name="state",
                    ),
                ),
                ("answered_at", models.DateTimeField(blank=True, null=True, verbose_name="answered at")),
                ("answer", models.TextField(blank=True, max_length=4000, verbose_name="answer")),
                (
                    "answered_by",
                    models.ForeignKey(
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                        verbose_name="by",
                    ),
                ),
                (
                    "comment",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="complaints",
                        to="comments.comment",
                        verbose_name="comment",
                    ),
                ),
            ],
            options={
                "verbose_name": "complaint about a comment",
                "verbose_name_plural": "complaints about comments",
                "indexes": [
                    models.Index(condition=models.Q(("state", "open")), fields=["due_at"], name="complaint_due")
                ],
                "constraints": [
                    newsroom.dbrules.AppendOnly(
                        allow_update=("state", "answered_at", "answered_by", "answer"), name="complaint_append_only"
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("answered_at__isnull", True), ("state", "open")),
                            models.Q(models.Q(("state", "open"), _negated=True), ("answered_at__isnull", False)),
                            _connector="OR",
                        ),
                        name="complaint_answered_has_time",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="Decision",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("revision", models.PositiveIntegerField(verbose_name="version")),
                ("actor_name", models.CharField(blank=True, max_length=254, verbose_name="by")),
                (
                    "from_status",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("published", "Published, not reviewed"),
                            ("approved", "Approved"),
                            ("held_system", "Held by a check"),
                            ("held_premod", "Held for a first look"),
                            ("rejected", "Rejected"),
                            ("spam", "Spam"),
                            ("removed_author", "Deleted by its author"),
                            ("removed_legal", "Removed on legal grounds"),
                        ],
                        max_length=14,
                        verbose_name="from",
                    ),
                ),
                (
                    "to_status",
                    models.CharField(
                        choices=[
                            ("published", "Published, not reviewed"),
                            ("approved", "Approved"),
                            ("held_system", "Held by a check"),
                            ("held_premod", "Held for a first look"),
                            ("rejected", "Rejected"),
                            ("spam", "Spam"),
                            ("removed_author", "Deleted by its author"),
                            ("removed_legal", "Removed on legal grounds"),
                        ],
                        max_length=14,
                        verbose_name="to",
                    ),
                ),
                (
                    "reason",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("", "no objection"),
                            ("links", "Links"),
                            ("duplicate", "Same text again"),
                            ("new_account", "First comments of a new account"),
                            ("style", "Disguised letters"),
                            ("words", "Words to look at"),
                            ("premoderated", "Thread is read before publication"),
                            ("sanctioned", "Account is read before publication"),
                            ("check_failed", "A check did not finish"),
                            ("reported", "Reported by readers"),
                            ("gambling", "Online gambling"),
                            ("doxing", "Personal data"),
                            ("spam", "Advertising"),
                            ("sara_suku", "SARA: ethnic group"),
                            ("sara_agama", "SARA: religion"),
                            ("sara_ras", "SARA: race"),
                            ("sara_antargolongan", "SARA: social group"),
                            ("slander", "Slander"),
                            ("obscene", "Obscene or sadistic"),
                            ("hoax", "False information"),
                            ("bullying", "Bullying"),
                            ("child_victim", "Child as victim"),
                            ("loan_scam", "Fraud, illegal loans"),
                            ("off_topic", "Off topic"),
                            ("legal_order", "Order of an authority or court"),
                            ("by_author", "Wish of the author"),
                        ],
                        max_length=20,
                        verbose_name="reason",
                    ),
                ),
                ("legal_ground", models.CharField(blank=True, max_length=200, verbose_name="legal ground")),
                ("rule_ids", models.JSONField(blank=True, default=list, verbose_name="rules")),
                ("explanation", models.TextField(blank=True, max_length=2000, verbose_name="explanation")),
                ("at", models.DateTimeField(auto_now_add=True, verbose_name="at")),
                (
                    "actor",
                    models.ForeignKey(
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                        verbose_name="by",
                    ),
                ),
                (
                    "comment",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="decisions",
                        to="comments.comment",
                        verbose_name="comment",
                    ),
                ),
            ],
            options={
                "verbose_name": "decision",
                "verbose_name_plural": "decisions",
                "ordering": ["-id"],
                "indexes": [models.Index(fields=["actor", "-at"], name="decision_by_actor")],
                "constraints": [newsroom.dbrules.AppendOnly(name="decision_append_only")],
            },
        ),
        migrations.CreateModel(
            name="Appeal",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("text", models.TextField(max_length=2000, verbose_name="appeal")),
                ("created_at", models.DateTimeField(auto_now_add=True, verbose_name="at")),
                (
                    "state",
                    models.CharField(
                        choices=[("open", "Open"), ("upheld", "Decision stands"), ("reversed", "Decision reversed")],
                        default="open",
                        max_length=10,
                        verbose_name="state",
                    ),
                ),
                ("reviewed_at", models.DateTimeField(blank=True, null=True, verbose_name="reviewed at")),
                ("explanation", models.TextField(blank=True, max_length=2000, verbose_name="explanation")),
                (
                    "decider",
                    models.ForeignKey(
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                        verbose_name="decided by",
                    ),
                ),
                (
                    "reviewer",
                    models.ForeignKey(
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                        verbose_name="reviewed by",
                    ),
                ),
                (
                    "decision",
                    models.OneToOneField(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="appeal",
                        to="comments.decision",
                        verbose_name="decision",
                    ),
                ),
            ],
            options={
                "verbose_name": "appeal",
                "verbose_name_plural": "appeals",
                "indexes": [
                    models.Index(condition=models.Q(("state", "open")), fields=["created_at"], name="appeal_open")
                ],
                "constraints": [
                    newsroom.dbrules.AppendOnly(
                        allow_update=("state", "reviewer", "reviewed_at", "explanation"), name="appeal_append_only"
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("reviewer__isnull", True),
                            ("decider__isnull", True),
                            models.Q(("reviewer", models.F("decider")), _negated=True),
                            _connector="OR",
                        ),
                        name="appeal_second_person",
                        violation_error_message="Somebody else has to look at an appeal than who decided.",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="Flag",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("revision", models.PositiveIntegerField(verbose_name="version")),
                (
                    "reason",
                    models.CharField(
                        choices=[
                            ("", "no objection"),
                            ("links", "Links"),
                            ("duplicate", "Same text again"),
                            ("new_account", "First comments of a new account"),
                            ("style", "Disguised letters"),
                            ("words", "Words to look at"),
                            ("premoderated", "Thread is read before publication"),
                            ("sanctioned", "Account is read before publication"),
                            ("check_failed", "A check did not finish"),
                            ("reported", "Reported by readers"),
                            ("gambling", "Online gambling"),
                            ("doxing", "Personal data"),
                            ("spam", "Advertising"),
                            ("sara_suku", "SARA: ethnic group"),
                            ("sara_agama", "SARA: religion"),
                            ("sara_ras", "SARA: race"),
                            ("sara_antargolongan", "SARA: social group"),
                            ("slander", "Slander"),
                            ("obscene", "Obscene or sadistic"),
                            ("hoax", "False information"),
                            ("bullying", "Bullying"),
                            ("child_victim", "Child as victim"),
                            ("loan_scam", "Fraud, illegal loans"),
                            ("off_topic", "Off topic"),
                            ("legal_order", "Order of an authority or court"),
                            ("by_author", "Wish of the author"),
                        ],
                        max_length=20,
                        verbose_name="reason",
                    ),
                ),
                ("note", models.CharField(blank=True, max_length=500, verbose_name="note")),
                ("created_at", models.DateTimeField(auto_now_add=True, verbose_name="at")),
                (
                    "comment",
                    models.ForeignKey(
                        db_index=False,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="flags",
                        to="comments.comment",
                        verbose_name="comment",
                    ),
                ),
                (
                    "reporter",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                        verbose_name="reported by",
                    ),
                ),
            ],
            options={
                "verbose_name": "report",
                "verbose_name_plural": "reports",
                "ordering": ["-id"],
                "constraints": [
                    models.UniqueConstraint(fields=("comment", "reporter"), name="flag_once"),
                    newsroom.dbrules.AppendOnly(allow_update=("reporter",), name="flag_append_only"),
                ],
            },
        ),
        migrations.CreateModel(
            name="ModNote",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("text", models.TextField(max_length=2000, verbose_name="note")),
                ("at", models.DateTimeField(auto_now_add=True, verbose_name="at")),
                (
                    "about",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                        verbose_name="account",
                    ),
                ),
                (
                    "comment",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="+",
                        to="comments.comment",
                        verbose_name="comment",
                    ),
                ),
                (
                    "written_by",
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
                "verbose_name": "moderators' note",
                "verbose_name_plural": "moderators' notes",
                "ordering": ["-id"],
                "constraints": [newsroom.dbrules.AppendOnly(name="mod_note_append_only")],
            },
        ),
        migrations.CreateModel(
            name="PhaseResult",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("revision", models.PositiveIntegerField(verbose_name="version")),
                ("signal", models.CharField(max_length=20, verbose_name="check")),
                ("signal_version", models.PositiveSmallIntegerField(default=1)),
                (
                    "severity",
                    models.PositiveSmallIntegerField(
                        choices=[
                            (0, "no objection"),
                            (10, "publish, look at it"),
                            (20, "hold"),
                            (30, "refuse with advice"),
                        ],
                        verbose_name="severity",
                    ),
                ),
                (
                    "reason",
                    models.CharField(
                        choices=[
                            ("", "no objection"),
                            ("links", "Links"),
                            ("duplicate", "Same text again"),
                            ("new_account", "First comments of a new account"),
                            ("style", "Disguised letters"),
                            ("words", "Words to look at"),
                            ("premoderated", "Thread is read before publication"),
                            ("sanctioned", "Account is read before publication"),
                            ("check_failed", "A check did not finish"),
                            ("reported", "Reported by readers"),
                            ("gambling", "Online gambling"),
                            ("doxing", "Personal data"),
                            ("spam", "Advertising"),
                            ("sara_suku", "SARA: ethnic group"),
                            ("sara_agama", "SARA: religion"),
                            ("sara_ras", "SARA: race"),
                            ("sara_antargolongan", "SARA: social group"),
                            ("slander", "Slander"),
                            ("obscene", "Obscene or sadistic"),
                            ("hoax", "False information"),
                            ("bullying", "Bullying"),
                            ("child_victim", "Child as victim"),
                            ("loan_scam", "Fraud, illegal loans"),
                            ("off_topic", "Off topic"),
                            ("legal_order", "Order of an authority or court"),
                            ("by_author", "Wish of the author"),
                        ],
                        max_length=20,
                        verbose_name="reason",
                    ),
                ),
                ("spans", models.JSONField(default=list, verbose_name="places")),
                ("detail", models.CharField(blank=True, max_length=200, verbose_name="detail")),
                ("at", models.DateTimeField(auto_now_add=True, verbose_name="at")),
                (
                    "comment",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="signals",
                        to="comments.comment",
                        verbose_name="comment",
                    ),
                ),
            ],
            options={
                "verbose_name": "finding of a check",
                "verbose_name_plural": "findings of checks",
                "ordering": ["-severity", "id"],
                "constraints": [newsroom.dbrules.AppendOnly(name="phase_result_append_only")],
            },
        ),
        migrations.CreateModel(
            name="Sanction",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("premod", "Comments are read before publication"),
                            ("mute", "May not comment for a while"),
                            ("ban", "May not comment any more"),
                        ],
                        max_length=8,
                        verbose_name="kind",
                    ),
                ),
                (
                    "reason",
                    models.CharField(
                        choices=[
                            ("", "no objection"),
                            ("links", "Links"),
                            ("duplicate", "Same text again"),
                            ("new_account", "First comments of a new account"),
                            ("style", "Disguised letters"),
                            ("words", "Words to look at"),
                            ("premoderated", "Thread is read before publication"),
                            ("sanctioned", "Account is read before publication"),
                            ("check_failed", "A check did not finish"),
                            ("reported", "Reported by readers"),
                            ("gambling", "Online gambling"),
                            ("doxing", "Personal data"),
                            ("spam", "Advertising"),
                            ("sara_suku", "SARA: ethnic group"),
                            ("sara_agama", "SARA: religion"),
                            ("sara_ras", "SARA: race"),
                            ("sara_antargolongan", "SARA: social group"),
                            ("slander", "Slander"),
                            ("obscene", "Obscene or sadistic"),
                            ("hoax", "False information"),
                            ("bullying", "Bullying"),
                            ("child_victim", "Child as victim"),
                            ("loan_scam", "Fraud, illegal loans"),
                            ("off_topic", "Off topic"),
                            ("legal_order", "Order of an authority or court"),
                            ("by_author", "Wish of the author"),
                        ],
                        max_length=20,
                        verbose_name="reason",
                    ),
                ),
                ("explanation", models.TextField(blank=True, max_length=2000, verbose_name="explanation")),
                ("starts_at", models.DateTimeField(default=django.utils.timezone.now, verbose_name="from")),
                ("ends_at", models.DateTimeField(blank=True, null=True, verbose_name="until")),
                ("lifted_at", models.DateTimeField(blank=True, null=True, verbose_name="lifted at")),
                (
                    "imposed_by",
                    models.ForeignKey(
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                        verbose_name="by",
                    ),
                ),
                (
                    "lifted_by",
                    models.ForeignKey(
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                        verbose_name="lifted by",
                    ),
                ),
                (
                    "thread",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="+",
                        to="comments.commentthread",
                        verbose_name="thread",
                    ),
                ),
                (
                    "user",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="sanctions",
                        to=settings.AUTH_USER_MODEL,
                        verbose_name="account",
                    ),
                ),
            ],
            options={
                "verbose_name": "sanction",
                "verbose_name_plural": "sanctions",
                "indexes": [
                    models.Index(
                        condition=models.Q(("lifted_at__isnull", True)),
                        fields=["user", "-starts_at"],
                        name="sanction_in_force",
                    )
                ],
                "constraints": [
                    newsroom.dbrules.AppendOnly(
                        allow_update=("user", "lifted_at", "lifted_by"), name="sanction_append_only"
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("ends_at__isnull", True), ("ends_at__gt", models.F("starts_at")), _connector="OR"
                        ),
                        name="sanction_ends_after_start",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="WordRule",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("key", models.UUIDField(default=uuid.uuid4, editable=False, verbose_name="rule")),
                ("version", models.PositiveIntegerField(default=1, editable=False, verbose_name="version")),
                (
                    "phrase",
                    models.CharField(
                        help_text="Whole words. A star at the end stands for any ending: judi*",
                        max_length=100,
                        verbose_name="phrase",
                    ),
                ),
                (
                    "action",
                    models.CharField(
                        choices=[("flag", "publish and show to moderators"), ("hold", "hold")],
                        default="hold",
                        max_length=5,
                        verbose_name="action",
                    ),
                ),
                ("note", models.CharField(blank=True, max_length=200, verbose_name="note")),
                ("created_at", models.DateTimeField(auto_now_add=True, verbose_name="at")),
                ("retired_at", models.DateTimeField(blank=True, editable=False, null=True, verbose_name="retired at")),
                (
                    "thread",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="word_rules",
                        to="comments.commentthread",
                        verbose_name="thread",
                    ),
                ),
                (
                    "written_by",
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
                "verbose_name": "word rule",
                "verbose_name_plural": "word rules",
                "ordering": ["phrase"],
                "constraints": [
                    models.UniqueConstraint(fields=("key", "version"), name="word_rule_version"),
                    models.UniqueConstraint(
                        condition=models.Q(("retired_at__isnull", True)), fields=("key",), name="word_rule_in_force"
                    ),
                    newsroom.dbrules.AppendOnly(allow_update=("retired_at",), name="word_rule_append_only"),
                ],
            },
        ),
        migrations.CreateModel(
            name="CommentRevision",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("number", models.PositiveIntegerField(verbose_name="version")),
                ("body_source", models.TextField(verbose_name="text")),
                ("created_at", models.DateTimeField(auto_now_add=True, verbose_name="at")),
                (
                    "comment",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="revisions",
                        to="comments.comment",
                        verbose_name="comment",
                    ),
                ),
            ],
            options={
                "verbose_name": "version of a comment",
                "verbose_name_plural": "versions of comments",
                "ordering": ["-number"],
                "constraints": [
                    models.UniqueConstraint(fields=("comment", "number"), name="comment_revision_number"),
                    newsroom.dbrules.AppendOnly(name="comment_revision_append_only"),
                ],
            },
        ),
    ]
