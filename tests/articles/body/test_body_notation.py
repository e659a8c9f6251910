"""The notation: what people type becomes a body, and every body can be typed."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from articles.body.document import UNVERIFIED_NOTICE
from articles.body.notation import NotationError, escape_text, parse, write
from articles.body.schema import validate
from tests.articles.body.documents import BOLD, BREAK, DOCUMENTS, EVERY_BLOCK, ITALIC, doc, link, node, p, text


@settings(max_examples=400, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(DOCUMENTS)
def test_nothing_is_lost(raw):
    document = validate(raw)
    assert parse(write(document)) == document


@settings(deadline=None)
@given(DOCUMENTS)
def test_what_is_stored_is_read_back_the_same(raw):
    document = validate(raw)
    assert validate(document.as_json()) == document


@settings(deadline=None)
@given(st.text(alphabet="ab*_[]{}()|\\#->1. \n—:/fotkungalrisbejh¶↵=", max_size=120))
def test_any_text_is_a_body_or_a_refusal_with_lines(typed):
    try:
        document = parse(typed)
    except NotationError as refusal:
        assert refusal.problems
        assert all(1 <= problem.line <= typed.count("\n") + 1 for problem in refusal.problems)
    else:
        assert parse(write(document)) == document


@given(st.text(max_size=60))
def test_escaped_text_means_nothing(typed):
    document = parse(escape_text(" ".join(typed.split())))
    assert all(inner.type in ("paragraph", "text") and not inner.marks for inner in document.walk())


def test_every_block_in_its_written_form():
    assert write(validate(EVERY_BLOCK)) == (
        "Kota **Bontang** dan **_Kukar_**\n[tautan](https://contoh.id/a_\\(b\\))\n\n"
        "## Hasil rekapitulasi\n\n### Rincian\n\n"
        "- satu\n  3. dalam\n- dua\n\n  lagi\n\n"
        "1. pertama\n\n"
        "> Dikutip.\n>\n> Lagi.\n\n"
        "[[kutipan: Semua sepakat — Fatimah Waty\\, S.Sos., Kepala Bidang | pejabat 7]]\n\n"
        "[[foto 12 | Rapat \\| kerja | Rani | lebar]]\n\n"
        "[[galeri 12, 13 | Suasana]]\n\n"
        "[[sematan https://www.youtube.com/watch?v=dQw4w9WgXcQ]]\n\n"
        "[[tabel: Hasil]]\n|= Kota |= Suara |\n| Bontang¶(2024) | \\= 33.701 |\n[[/tabel]]\n\n"
        "[[fakta: Fakta singkat]]\n\nFakta.\n\n- 545 daerah\n\n[[/fakta]]\n\n"
        "[[baca juga 34]]\n\n[[dokumen 5 | Keputusan]]\n\n[[pejabat 7]]\n\n---\n\n"
        "{koreksi 3: diperbaiki}\n\n"
        f"[[catatan: {UNVERIFIED_NOTICE}]]\n"
    )


@pytest.mark.parametrize(
    ("typed", "blocks"),
    [
        ("Satu.\n\nDua.", [p("Satu."), p("Dua.")]),
        ("baris\nkedua", [p("baris", BREAK, "kedua")]),
        ("Rapat (*)", [p("Rapat (*)")]),
        ("nama_berkas_ini", [p("nama_berkas_ini")]),
        ("C:\\berkas", [p("C:\\berkas")]),
        ("ujar [Pemprov] dan 3 * 4", [p("ujar [Pemprov] dan 3 * 4")]),
        ("a **b _c_** d", [p("a ", text("b ", BOLD), text("c", BOLD, ITALIC), " d")]),
        ("[Kaltim](/daerah/kalimantan-timur/)", [p(text("Kaltim", link("/daerah/kalimantan-timur/")))]),
        ("**[a](/a/)**", [p(text("a", link("/a/"), BOLD))]),
        (
            "Teks:\n• satu\n* dua",
            [p("Teks:"), node("bulletList", node("listItem", p("satu")), node("listItem", p("dua")))],
        ),
        ("[[Foto 12]]", [node("figure", asset=12)]),
        ("[[foto 12 | | Rani]]", [node("figure", asset=12, credit="Rani")]),
        (
            "[[sematan https://youtu.be/dQw4w9WgXcQ?si=x]]",
            [node("embed", provider="youtube", url="https://www.youtube.com/watch?v=dQw4w9WgXcQ")],
        ),
        (
            "[[kutipan: Siap — Guslin, Asisten Deputi, Kemenko]]",
            [node("pullQuote", "Siap", speaker="Guslin", office="Asisten Deputi, Kemenko")],
        ),
        ("[[catatan]]", [node("note", UNVERIFIED_NOTICE)]),
        ("\ufeff# Judul\r\n\r\nTeks", [node("heading", "Judul", level=2), p("Teks")]),
        ("   \n\n", []),
    ],
)
def test_what_people_type(typed, blocks):
    assert parse(typed) == validate(doc(*blocks))


@pytest.mark.parametrize(
    ("typed", "line"),
    [
        ("Satu.\n\n**tebal", 3),
        ("Satu\ndua _miring", 2),
        ("a\n\n[[foto dua]]", 3),
        ("[[video 3]]", 1),
        ("[[foto 3", 1),
        ("a\n\nb\n\n[[fakta: X]]\n\nisi", 5),
        ("[[tabel: X]]\n| a | b |\na | b\n[[/tabel]]", 3),
        ("x\n\n[jahat](javascript:alert`1`)", 3),
        ("[jahat](//evil.example/)", 1),
        ("[[sematan https://evil.example/watch?v=dQw4w9WgXcQ]]", 1),
        ("[[foto 99999999999999999999]]", 1),
        ("[[foto 1 | a | b | besar]]", 1),
        ("[[foto 1 | a | b | lebar | c]]", 1),
        ("[[fakta: Kosong]]\n[[/fakta]]", 1),
        ("- " * 5000 + "x", 1),
        ("> " * 5000 + "x", 1),
    ],
)
def test_refusals_name_the_line(typed, line):
    with pytest.raises(NotationError) as refused:
        parse(typed)
    assert refused.value.problems[0].line == line
    assert str(refused.value)


def test_a_giant_text_is_refused_at_once():
    with pytest.raises(NotationError):
        parse("a" * 500_000)
