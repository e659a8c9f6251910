"""The headline: printed, given, or made of the first sentence."""

import pytest

from articles.importing.headline import headline_from

LEAD = (
    "Warga menata bantaran sungai pada Jumat (22/11/2024), bersama pelajar dan petugas kebersihan dari tiga kecamatan."
)


def test_a_printed_headline_stands_before_the_dateline(take_apart):
    story = take_apart(f"Warga Menata Sungai\n\nSAMARINDA – {LEAD}")
    assert (story.headline, story.headline_is_derived) == ("Warga Menata Sungai", False)
    assert [line.text for line in story.paragraphs] == [LEAD]


def test_a_printed_headline_without_a_dateline(take_apart):
    assert take_apart(f"Warga Menata Sungai\n{LEAD}").headline == "Warga Menata Sungai"


def test_a_line_below_the_headline_is_the_standfirst(take_apart):
    story = take_apart(f"Warga Menata Sungai\nPelajar ikut turun tangan.\nSAMARINDA – {LEAD}")
    assert story.standfirst == "Pelajar ikut turun tangan."


def test_a_given_headline_wins(take_apart):
    assert take_apart(f"Warga Menata Sungai\nSAMARINDA – {LEAD}", headline="Sungai Bersih").headline == "Sungai Bersih"


def test_a_headline_made_of_the_first_sentence_is_doubtful(take_apart, doubts_about):
    story = take_apart(f"SAMARINDA – {LEAD}")
    assert story.headline_is_derived and story.headline.startswith("Warga menata bantaran sungai")
    assert any("--headline" in doubt for doubt in doubts_about(f"SAMARINDA – {LEAD}"))
    assert not any("--headline" in doubt for doubt in doubts_about(f"SAMARINDA – {LEAD}", headline="Sungai"))


@pytest.mark.parametrize(
    ("sentence", "headline"),
    [
        ("Harga beras turun.", "Harga beras turun"),
        (
            "Kalimantan Timur (Kaltim) siap menggelar Pemilihan Kepala Daerah (Pilkada).",
            "Kaltim siap menggelar Pilkada",
        ),
        (
            "Pemerintah Kota (Pemkot) Samarinda membuka jembatan baru yang menghubungkan dua kecamatan di seberang sungai.",
            "Pemkot Samarinda membuka jembatan baru",
        ),
        (
            "Badan Penanggulangan Bencana Daerah Kabupaten Penajam Paser Utara, Provinsi Kalimantan Timur, menyiagakan petugas di "
            "empat kecamatan.",
            "Badan Penanggulangan Bencana Daerah Kabupaten Penajam Paser Utara menyiagakan petugas",
        ),
        ("Rapat digelar Jumat (22/11/2024).", "Rapat digelar"),
        ("air sungai surut.", "Air sungai surut"),
    ],
)
def test_long_names_give_way_and_the_sentence_ends_at_a_joint(sentence, headline):
    made = headline_from(sentence)
    assert made == headline or made.startswith(headline)
    assert len(made) <= 90


def test_a_sentence_without_a_joint_is_cut_between_words():
    words = "panjang " * 40
    assert headline_from(words).endswith("panjang") and len(headline_from(words)) <= 80
