"""Moderators decide: with reasons, on the version they saw, and never over somebody else's head unnoticed."""

import pytest

from articles.comments.errors import NotAllowed, ReasonMissing, StaleDecision, WrongStep
from articles.comments.models import Comment, Decision
from articles.comments.operations import editing, flagging, moderating, wording
from articles.comments.states import Reason, Status
from articles.comments.workflow import STEPS, Actor
from articles.models import CommentSummary
from newsroom.audit.models import Entry
from tests.factories.comments import accept_rules, make_comment, make_reader, make_regular, send
from tests.factories.stories import make_story
from tests.personas import hire

pytestmark = pytest.mark.django_db

QUEUE = "/admin/comments/comment/"


@pytest.fixture
def story():
    return make_story()


@pytest.fixture
def held(story):
    return make_comment(story, text="Menunggu keputusan", status=Status.HELD_PREMOD)


def screen(comment):
    return f"{QUEUE}{comment.pk}/change/"


def test_a_moderator_approves_from_the_queue(client, story, held, made):
    client.force_login(made)
    queue = client.get(QUEUE)
    assert "Menunggu keputusan" in queue.text
    client.post(QUEUE, {"_approve": f"{held.pk}:{held.revision}"})
    held.refresh_from_db()
    assert held.status == Status.APPROVED
    assert CommentSummary.objects.get(pk=story.pk).visible == 1
    assert Entry.objects.get(action="comment.approve").by == made
    assert "Menunggu keputusan" not in client.get(QUEUE).text.split("messagelist")[-1].split("changelist-form")[-1]
    assert "Menunggu keputusan" in client.get(f"{QUEUE}?antrean=semua").text


def test_rejecting_asks_for_a_reason_and_tells_the_author(client, story, made):
    author = make_reader("Ibu Nining")
    held = make_comment(story, author=author, text="Kata kasar", status=Status.HELD_SYSTEM)
    client.force_login(made)
    form = {"decision": "reject", "revision": held.revision, "explanation": "Tolong tanpa makian."}
    assert client.post(screen(held), form).status_code == 422
    held.refresh_from_db()
    assert held.status == Status.HELD_SYSTEM
    assert client.post(screen(held), form | {"reason": Reason.BULLYING.value}).status_code == 302
    held.refresh_from_db()
    assert held.status == Status.REJECTED
    client.force_login(author)
    assert "Tolong tanpa makian." in client.get("/akun/komentar/").text


def test_of_two_moderators_the_second_is_told_who_was_first(client, held, made):
    other = hire("Wayan Putra", position="moderator", role="Moderator")
    moderating.decide(held, to=Status.APPROVED, expected_revision=1, by=other)
    client.force_login(made)
    late = client.post(screen(held), {"decision": "reject", "revision": 1, "reason": Reason.SLANDER.value})
    assert late.status_code == 409
    assert "Wayan Putra" in late.text
    held.refresh_from_db()
    assert held.status == Status.APPROVED
    assert Decision.objects.filter(comment=held).exclude(actor=None).count() == 1


def test_a_text_that_changed_is_not_approved_unread(story, made):
    author = make_regular(story)
    comment = send(story, by=author, text="Lihat bit.ly dulu https://bit.ly/a")
    editing.edit_comment(comment, text="Ganti: https://bit.ly/lain", expected_revision=1, by=author)
    with pytest.raises(StaleDecision):
        moderating.decide(comment, to=Status.APPROVED, expected_revision=1, by=made)


@pytest.mark.parametrize("name", ["rani", "budi"])
def test_who_may_not_moderate_is_refused(request, client, held, name):
    person = request.getfixturevalue(name)
    with pytest.raises(NotAllowed):
        moderating.decide(held, to=Status.APPROVED, expected_revision=1, by=person)
    client.force_login(person)
    client.post(QUEUE, {"_approve": f"{held.pk}:1"})
    client.post(screen(held), {"decision": "approve", "revision": 1})
    held.refresh_from_db()
    assert held.status == Status.HELD_PREMOD


def test_an_editor_reads_the_queue_without_buttons(client, held, budi, rani):
    client.force_login(budi)
    page = client.get(QUEUE).text
    assert "Menunggu keputusan" in page and 'name="_approve"' not in page
    assert 'name="decision"' not in client.get(screen(held)).text
    client.force_login(rani)
    assert client.get(QUEUE).status_code == 403 and client.get(screen(held)).status_code == 403


def test_the_screen_tells_why_a_comment_waits_and_who_wrote_it(client, story, made):
    author = make_reader("Bandar")
    make_comment(story, author=author, text="Komentar saya sebelumnya")
    comment = send(story, by=author, text="Main di mahkota88 pasti maxwin, hubungi 0812-3456-7890")
    assert comment.status == Status.HELD_SYSTEM
    client.force_login(made)
    page = client.get(screen(comment)).text
    for expected in ("mahkota88", "0812-3456-7890", "Komentar saya sebelumnya", story.headline):
        assert expected in page
    reasons = set(comment.signals.values_list("reason", flat=True))
    assert reasons == {Reason.GAMBLING, Reason.DOXING, Reason.NEW_ACCOUNT}


def test_reports_bring_a_comment_before_moderators_once_per_reader_and_approval_answers_them(client, story, made):
    comment = make_comment(story, text="Dilaporkan warga")
    reader = make_reader()
    client.force_login(reader)
    address = f"/komentar/{comment.public_id}/laporkan/"
    for _ in range(2):
        sent = client.post(address, {"reason": Reason.HOAX.value, "note": "Tidak benar"})
        assert sent.status_code == 302
    assert "<textarea" not in client.get(sent.headers["Location"]).text
    comment.refresh_from_db()
    assert (comment.open_flags, comment.status) == (1, Status.PUBLISHED)
    client.force_login(made)
    assert "Dilaporkan warga" in client.get(f"{QUEUE}?antrean=laporan").text
    assert "Tidak benar" in client.get(screen(comment)).text
    moderating.decide(comment, to=Status.APPROVED, expected_revision=comment.revision, by=made)
    assert "Dilaporkan warga" not in client.get(f"{QUEUE}?antrean=laporan").text
    # a new report brings it back, and still hides nothing
    flagging.flag_comment(comment, reason=Reason.SPAM, by=make_reader())
    assert "Dilaporkan warga" in client.get(f"{QUEUE}?antrean=laporan").text


def test_nobody_reports_the_own_comment_or_one_that_is_not_public(client, story, held):
    author = make_reader()
    own = make_comment(story, author=author)
    client.force_login(author)
    assert client.post(f"/komentar/{own.public_id}/laporkan/", {"reason": Reason.SPAM.value}).status_code == 409
    assert client.post(f"/komentar/{held.public_id}/laporkan/", {"reason": Reason.SPAM.value}).status_code == 404


def test_an_edited_comment_that_was_reported_waits(story):
    author = make_regular(story)
    comment = send(story, by=author, text="Pernyataan yang dilaporkan")
    flagging.flag_comment(comment, reason=Reason.SLANDER, by=make_reader())
    changed = editing.edit_comment(comment, text="Pernyataan yang sudah dihaluskan", expected_revision=1, by=author)
    assert changed.status == Status.HELD_SYSTEM


def test_what_is_held_stays_held_when_its_author_improves_it(story, tamu):
    comment = send(story, by=accept_rules(tamu), text="Pertama kali menulis di sini")
    changed = editing.edit_comment(comment, text="Pertama kali menulis di sini, halo", expected_revision=1, by=tamu)
    assert changed.status == Status.HELD_PREMOD


def test_removal_on_legal_grounds_names_the_ground(story, sari):
    comment = make_comment(story)
    with pytest.raises(ReasonMissing):
        moderating.decide(comment, to=Status.REMOVED_LEGAL, expected_revision=1, reason=Reason.LEGAL_ORDER, by=sari)
    decision = moderating.decide(
        comment,
        to=Status.REMOVED_LEGAL,
        expected_revision=1,
        reason=Reason.LEGAL_ORDER,
        legal_ground="Putusan 12/Pdt.G/2026",
        by=sari,
    )
    assert decision.legal_ground == "Putusan 12/Pdt.G/2026"


MODERATORS = {(frm, step.to) for step in STEPS if step.actor == Actor.MODERATOR for frm in step.frm}


@pytest.mark.parametrize("frm", Status)
def test_no_decision_leaves_the_table_of_steps(story, made, frm):
    for to in Status:
        comment = make_comment(story, status=frm)
        values = {"expected_revision": 1, "reason": Reason.OFF_TOPIC, "legal_ground": "Pasal 27", "by": made}
        if (frm, to) in MODERATORS:
            moderating.decide(comment, to=to, **values)
        else:
            with pytest.raises(WrongStep):
                moderating.decide(comment, to=to, **values)
        comment.refresh_from_db()
        assert comment.status == (to if (frm, to) in MODERATORS else frm)


def test_a_word_rule_holds_and_its_versions_are_told_apart(client, story, made):
    client.force_login(made)
    assert (
        client.post(
            "/admin/comments/wordrule/add/", {"phrase": "kata terlarang*", "action": "hold", "note": ""}
        ).status_code
        == 302
    )
    author = make_regular(story)
    comment = send(story, by=author, text="Ini memuat KATA  terlarangnya itu")
    assert comment.status == Status.HELD_SYSTEM
    [rule_id] = comment.decisions.get().rule_ids
    from articles.comments.models import WordRule

    rule = WordRule.objects.get(pk=rule_id)
    following = wording.change_rule(rule, phrase="kata terlarang", action="flag", by=made)
    assert (following.key, following.version) == (rule.key, 2)
    wording.retire_rule(following, by=made)
    assert send(story, by=author, text="Sekali lagi kata terlarang di sini").status == Status.PUBLISHED


def test_the_queue_counts_nothing_and_asks_as_much_when_it_is_long(client, story, made):
    from django.db import connection
    from django.test.utils import CaptureQueriesContext

    def asked():
        client.get(QUEUE)
        with CaptureQueriesContext(connection) as captured:
            assert client.get(QUEUE).status_code == 200
        return [query["sql"] for query in captured.captured_queries]

    client.force_login(made)
    make_comment(story, status=Status.HELD_PREMOD)
    few = asked()
    for _ in range(60):
        make_comment(story, status=Status.HELD_PREMOD)
    many = asked()
    assert len(few) == len(many), "\n\n".join(many)
    assert not [sql for sql in many if "COUNT(" in sql]
    assert Comment.objects.held().count() == 61


def test_a_reported_comment_that_is_edited_waits_and_is_no_longer_listed_as_public(made):
    # Given a public comment that a reader reported
    story = make_story()
    author = make_regular(story)
    comment = make_comment(story, author=author, text="Jalan ini rusak sejak lama.")
    flagging.flag_comment(comment, reason=Reason.SPAM, by=make_reader())
    comment.refresh_from_db()
    assert Comment.objects.reported().filter(pk=comment.pk).exists()
    # When its author edits it
    editing.edit_comment(
        comment, text="Jalan ini rusak sejak lama sekali.", expected_revision=comment.revision, by=author
    )
    # Then it waits for a moderator, and the reports count as known
    comment.refresh_from_db()
    assert Status(comment.status).is_held
    assert comment.open_flags == 0
