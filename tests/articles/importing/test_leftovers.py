"""What belongs to the page that a story was copied from, and not to the story."""

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from articles.states import Kind

LEAD = "SAMARINDA – Warga menata bantaran sungai, Jumat (22/11/2024). Mereka akan kembali pekan depan."


@pytest.mark.parametrize(
    "line",
    [
        "Dapatkan berita terbaru PRANALA.co di Google News dan bergabung di grup Whatsapp kam",
        "Ikuti berita terbaru kami di Google News",
        "Ikuti WhatsApp Channel Kabar Mahakam untuk kabar tercepat.",
        "Baca juga: Harga beras turun",
        "BACA JUGA : Harga beras turun",
        "Baca Selengkapnya",
        "ADVERTISEMENT",
        "SCROLL TO CONTINUE WITH CONTENT",
        "Comments 1",
        "12 Komentar",
        "Dibaca: 1.204 kali",
        "waktu baca 2 menit",
        "3 menit lalu",
        "Halaman: 1 2 3 Selanjutnya",
        "Copyright © ANTARA 2018",
        "Tags: Sungai, Samarinda",
        "Penulis: Rina Wati | Editor: Beni Putra",
        "Reporter: Rina Wati Editor: Beni Putra",
        "Pewarta: Rina Wati Editor: Beni Putra  Copyright © ANTARA 2018",
        "Rina Wati - detikSumbagsel",
        "Sabtu, 11 Jan 2025 08:30 WIB",
        "14/02/2024, 13:50 WIB",
        "17 Juni 2025 10:22 WITA",
        "(*)",
        "***",
    ],
)
def test_a_leftover_line_is_dropped_and_listed(take_apart, line):
    story = take_apart(f"{LEAD}\n{line}")
    assert len(story.paragraphs) == 1
    assert [(dropped.line, dropped.text) for dropped in story.dropped] == [
        (2, " ".join(line.split()).replace("***", "(***)"))
    ]


@pytest.mark.parametrize(
    "line",
    [
        "Ikuti jalan setapak di tepi sungai sampai jembatan kayu, begitu warga menunjukkan arah.",
        "Komentar warga beragam, mulai dari yang mendukung sampai yang menolak.",
        "Baca puisi menjadi acara penutup festival itu.",
        "Halaman rumahnya penuh tanaman obat.",
        "Editor film itu berasal dari Samarinda.",
        "Jumat (22/11/2024) pukul 08.30 WITA, air mulai surut.",
        "Pemilihan diselenggarakan oleh Komisi Pemilihan Umum (KPU)",
    ],
)
def test_a_sentence_that_begins_alike_stays(take_apart, line):
    story = take_apart(f"{LEAD}\n{line}")
    assert [kept.text for kept in story.paragraphs][1:] == [line]
    assert story.dropped == ()


def test_a_call_to_scroll_inside_a_paragraph_is_cut_out(take_apart):
    story = take_apart(f"{LEAD} SCROLL TO CONTINUE WITH CONTENT Air surut.")
    assert story.paragraphs[0].text.endswith("pekan depan. Air surut.")


@pytest.mark.parametrize(
    ("mark", "initials", "kind"),
    [
        ("(*)", (), Kind.NEWS),
        ("(WI)", ("WI",), Kind.NEWS),
        ("(mrf/beb)", ("mrf", "beb"), Kind.NEWS),
        ("(Jor/El/Sekala)", ("Jor", "El", "Sekala"), Kind.NEWS),
        ("(ADV/KN)", ("KN",), Kind.ADVERTORIAL),
        ("(*/rls)", (), Kind.PRESS_RELEASE),
    ],
)
def test_the_closing_mark_is_taken_off_and_understood(take_apart, mark, initials, kind):
    story = take_apart(f"{LEAD} {mark}")
    assert story.paragraphs[-1].text == LEAD.removeprefix("SAMARINDA – ")
    assert (story.closing_mark.text, story.closing_mark.initials, story.kind) == (mark, initials, kind)


def test_what_stands_behind_the_closing_mark_is_kept_and_pointed_out(take_apart, doubts_about):
    text = f"{LEAD} (*)\nJembatan baru dibuka pekan depan"
    assert take_apart(text).paragraphs[-1].text == "Jembatan baru dibuka pekan depan"
    assert any("Jembatan baru" in doubt for doubt in doubts_about(text))


def test_printed_credits_keep_their_roles(take_apart):
    story = take_apart(f"{LEAD}\nPenulis: Rina Wati, Adi Putra | Editor: Beni Putra")
    assert [(credit.name, credit.role) for credit in story.credits] == [
        ("Rina Wati", "author"),
        ("Adi Putra", "author"),
        ("Beni Putra", "editor"),
    ]


def test_a_time_line_dates_the_story_in_its_own_zone(take_apart):
    story = take_apart(f"Warga menata sungai\nSabtu, 11 Jan 2025 08:30 WIB\n{LEAD}")
    assert story.moment == datetime(2025, 1, 11, 8, 30, tzinfo=ZoneInfo("Asia/Jakarta"))
    assert story.headline == "Warga menata sungai"


def test_printed_topics_are_taken_over(take_apart):
    assert take_apart(f"{LEAD}\nTags: Sungai, Samarinda").topics == ("Sungai", "Samarinda")


def test_a_paragraph_that_was_broken_at_72_characters_is_made_whole(take_apart):
    wrapped = (
        "SAMARINDA – Warga di tepi Sungai Mahakam menata bantaran bersama pelajar\n"
        "dan petugas kebersihan sejak pagi. Mereka mengangkut sampah dengan perahu\n"
        "dan menanam pohon di lahan yang telah dibersihkan.\n\n"
        "Kegiatan itu berlanjut pekan depan."
    )
    story = take_apart(wrapped)
    assert [line.number for line in story.paragraphs] == [1, 5]
    assert "pelajar dan petugas kebersihan sejak pagi. Mereka" in story.paragraphs[0].text
