"""What the checks catch, and what they must leave alone."""

import datetime as dt

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from articles.comments.body.canonical import canonical
from articles.comments.body.folding import words
from articles.comments.body.rendering import addresses
from articles.comments.pipeline import doxing, duplicates, gambling, links, style, wordlist
from articles.comments.pipeline.facts import Facts, Rule
from articles.comments.pipeline.run import SIGNALS, judge
from articles.comments.states import Reason, Severity, Status

NOW = dt.datetime(2026, 11, 23, 4, tzinfo=dt.UTC)


def facts(text, **more):
    body = canonical(text)
    values = {
        "source": text, "body": body, "words": words(body.text), "links": addresses(body.text), "now": NOW, "is_staff": False,
        "account_age": dt.timedelta(days=300), "accepted": 2, "same_elsewhere": 0,
    }  # fmt: skip
    return Facts(**(values | more))


def worst(findings):
    return max((finding.severity for finding in findings), default=Severity.NONE)


DISGUISES = [
    "𝐒𝐋𝐎𝐓 𝐆𝐀𝐂𝐎𝐑", "𝑺𝑳𝑶𝑻 𝑮𝑨𝑪𝑶𝑹", "ＳＬＯＴ ＧＡＣＯＲ", "ⓢⓛⓞⓣ ⓖⓐⓒⓞⓡ", "🅂🄻🄾🅃 🄶🄰🄲🄾🅁", "🅢🅛🅞🅣 🅖🅐🅒🅞🅡", "⒮⒧⒪⒯ ⒢⒜⒞⒪⒭",
    "ˢˡᵒᵗ ᵍᵃᶜᵒʳ", "ꜱʟᴏᴛ ɢᴀᴄᴏʀ", "ŠĹÓŤ ĠÁĈÓŔ", "S̷L̷O̷T̷ G̷A̷C̷O̷R̷", "ЅLОТ GАСОR", "5L0T G4C0R", "SLOOOTTT GACORRR", "S.L.O.T G.A.C.O.R", "s🎰l🎰o🎰t gacor",
    "slo\u200bt ga\u200bcor",
]  # fmt: skip


@pytest.mark.parametrize("text", DISGUISES)
def test_disguised_letters_fold_to_the_word(text):
    assert [word.folded for word in words(canonical(text).text)] == ["slot", "gacor"]


@pytest.mark.parametrize("text", [d for d in DISGUISES if not d.isascii() and "🎰" not in d and not d.startswith("Š")])
def test_disguise_and_trade_together_hold(text):
    assert worst(gambling.look(facts(f"Main {text} https://contoh.example"))) == Severity.HOLD


@pytest.mark.parametrize(
    "text",
    [
        "Saya beli 5 lot saham kemarin.",
        "Tinggal di Depok, kerja di Medan, partai mana pun sama.",
        "Burung murai saya gacor sekali tiap pagi.",
        "Slot parkir di pasar selalu penuh, kasus ini sudah lama masuk.",
        "Polisi menangkap bandar judi, kata berita.",
        "Bandar udara APT Pranoto harus dijaga. Turnover karyawan tinggi.",
        "Pilkada2024 dan covid19 sudah lewat.",
    ],
)
def test_honest_sentences_are_left_alone(text):
    assert gambling.look(facts(text)) == []
    assert style.look(facts(text)) == []


def test_one_word_of_the_trade_is_shown_to_moderators_and_does_not_hold():
    assert worst(gambling.look(facts("Togel merusak keluarga di kampung kami."))) == Severity.FLAG


@pytest.mark.parametrize(
    "text",
    [
        "Gabung di mahkota88 lewat t.me/mahkota, slot gacor",
        "Slot gacor maxwin di https://x.example",
        "zeus777 @adminzeus pasti cair",
    ],
)
def test_two_kinds_of_evidence_hold(text):
    [finding] = gambling.look(facts(text))
    assert (finding.severity, finding.reason) == (Severity.HOLD, Reason.GAMBLING) and finding.spans


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("NIK dia 6472015208900001 itu", "NIK"),
        ("6472 0152 0890 0001", "NIK"),
        ("Telepon saja 0812-3456-7890", "telephone"),
        ("+62 812 3456 7890", "telephone"),
        ("wa 6281234567890", "telephone"),
        ("nomornya ０８１２３４５６７８９０", "telephone"),
    ],
)
def test_personal_data_hold(text, what):
    [finding] = doxing.look(facts(text))
    assert (finding.severity, finding.detail) == (Severity.HOLD, what)


@pytest.mark.parametrize(
    "text",
    [
        "Anggaran 1.234.567.890.123.456 rupiah",
        "6472019908900001",
        "0099887766554433",
        "Tahun 2024 ada 1.790.192 pemilih",
        "081234",
        "No. 08/2024",
    ],
)
def test_other_numbers_are_no_personal_data(text):
    assert doxing.look(facts(text)) == []


@pytest.mark.parametrize(
    ("text", "held"),
    [
        ("H̷̢̛͇̦a̸̢̨̛͎l̵̡̛͔̯o", True),
        ("pаypal dengan а kiril", True),
        ("Сергей menulis dari Москва", False),
        ("Bahasa Arab السلام عليكم", False),
        ("Aksara Jawa ꦗꦮ", False),
        ("café, naïve, Tiếng Việt", False),
        ("𝓫𝓪𝓬𝓪 𝓲𝓷𝓲", True),
        ("ma\u200bsuk", True),
        ("\ufeffAwal berkas", False),
        ("balik \u202eteks", True),
        ("🇮🇩🇮🇩 merdeka 👨‍👩‍👧‍👦", False),
        ("🇲🇦🇮🇳🇱🇦🇬🇮", True),
    ],
)
def test_style_holds_disguise_and_not_other_scripts(text, held):
    assert (worst(style.look(facts(text))) == Severity.HOLD) is held


@pytest.mark.parametrize(
    ("text", "more", "expected"),
    [
        ("https://dinas.example/laporan", {}, Severity.FLAG),
        ("https://dinas.example/laporan", {"accepted": 0}, Severity.HOLD),
        ("https://kabar.example/x", {"own_hosts": frozenset({"kabar.example"})}, Severity.NONE),
        ("https://bit.ly/x", {}, Severity.HOLD),
        ("https://bit.ly/x", {"is_staff": True}, Severity.HOLD),
        ("https://xn--pple-43d.com/", {}, Severity.HOLD),
        ("http://10.0.0.1/x", {}, Severity.HOLD),
        (" ".join(f"https://a{n}.example" for n in range(3)), {}, Severity.HOLD),
        (" ".join(f"https://a{n}.example" for n in range(11)), {}, Severity.REFUSE),
        ("tanpa tautan javascript:alert(1) //evil.example", {}, Severity.NONE),
    ],
)
def test_links(text, more, expected):
    assert worst(links.look(facts(text, **more))) == expected


def test_the_same_text_holds_unless_it_is_short():
    assert worst(duplicates.look(facts("Setuju sekali!", same_elsewhere=2))) == Severity.NONE
    assert (
        worst(duplicates.look(facts("Hidup saya berubah berkat situs ini, terima kasih admin", same_elsewhere=1)))
        == Severity.HOLD
    )


@pytest.mark.parametrize(
    ("phrase", "text", "hit"),
    [
        ("asu", "Kasus ini masuk pengadilan", False),
        ("asu", "Dasar A S U kamu", True),
        ("asu", "dasar 4su", True),
        ("tai", "Partai mana", False),
        ("judi*", "Perjudian", False),
        ("judi*", "judinya marak", True),
        ("rumah sakit", "Rumah,  SAKIT", True),
        ("rumah sakit", "rumah yang sakit", False),
    ],
)
def test_word_rules_compare_whole_words(phrase, text, hit):
    rule = Rule(
        7, tuple(word.folded for word in words(phrase.rstrip("*"))), phrase.endswith("*"), holds=True, phrase=phrase
    )
    found = wordlist.look(facts(text, rules=(rule,)))
    assert bool(found) is hit
    assert all(finding.rule_ids == (7,) for finding in found)


def test_all_reasons_are_kept_and_the_worst_decides():
    verdict = judge(facts("Hubungi 0812-3456-7890 di https://bit.ly/x", accepted=0))
    assert {finding.reason for finding in verdict.findings} == {Reason.DOXING, Reason.LINKS, Reason.NEW_ACCOUNT}
    assert verdict.status == Status.HELD_SYSTEM


def test_a_check_that_crashes_holds_and_the_others_still_speak():
    def broken(_facts):
        raise ZeroDivisionError

    verdict = judge(facts("Hubungi 0812-3456-7890"), {**SIGNALS, "broken": broken})
    assert {finding.reason for finding in verdict.findings} == {Reason.DOXING, Reason.CHECK_FAILED}
    assert judge(facts("Halo"), {"broken": broken}).status == Status.HELD_SYSTEM


def test_a_new_account_waits_for_who_it_is_not_for_what_it_says():
    assert judge(facts("Terima kasih infonya", accepted=0)).status == Status.HELD_PREMOD
    assert judge(facts("Terima kasih infonya", account_age=dt.timedelta(hours=3))).status == Status.HELD_PREMOD
    assert judge(facts("Terima kasih infonya", accepted=0, is_staff=True)).status == Status.PUBLISHED
    assert judge(facts("Terima kasih infonya")).status == Status.PUBLISHED


@given(st.text(max_size=400))
@settings(max_examples=150, deadline=None)
def test_no_text_crashes_a_check_and_spans_lie_in_the_text(text):
    given_facts = facts(text, accepted=0)
    for finding in judge(given_facts).findings:
        assert finding.reason != Reason.CHECK_FAILED
        assert all(0 <= start < end <= len(given_facts.body.text) for start, end in finding.spans)
