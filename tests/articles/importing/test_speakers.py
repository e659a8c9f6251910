"""Who says what: the places where Indonesian news prose names its speakers."""

import pytest

LEAD = "SAMARINDA – Rapat berlangsung Jumat (22/11/2024).\n"
WORDS = "Kita harus bekerja sama agar sungai tetap bersih,"


def said(take_apart, text):
    return [(quotation.text, quotation.speaker) for quotation in take_apart(LEAD + text).quotations]


@pytest.mark.parametrize(
    ("attribution", "speaker"),
    [
        ("ujar Jaya Mualimin.", "Jaya Mualimin"),
        ("kata Kepala Dinas Kesehatan Kaltim, Jaya Mualimin, Jumat (22/11/2024).", "Jaya Mualimin"),
        ("kata Jaya Mualimin, Kepala Dinas Kesehatan Kaltim.", "Jaya Mualimin"),
        ("jelas Jaya Mualimin saat ditemui di kantornya.", "Jaya Mualimin"),
        ("tegas dr. Jaya Mualimin, Sp.KJ, M.Kes.", "dr. Jaya Mualimin"),
        ("tutup Brigjen TNI (Mar) Dr. Sukirno.", "Brigjen TNI (Mar) Dr. Sukirno"),
        ("ungkap Rudy Mas’ud kepada wartawan.", "Rudy Mas’ud"),
        ("kata M. Nasir, S.Sos., M.AP., usai rapat.", "M. Nasir"),
        ("harap Hj. Siti Rahma di Samarinda, Senin (25/11/2024).", "Hj. Siti Rahma"),
        ("sebut Ketua KPU Kaltim, Fahmi I.", "Fahmi I"),
        ("lanjut Akmal Malik lagi.", "Akmal Malik"),
        ("demikian kata Jaya Mualimin.", "Jaya Mualimin"),
        ("katanya.", ""),
        ("pungkas Sumarni.", "Sumarni"),
        ("ujarnya.", ""),
    ],
)
def test_a_name_behind_the_quotation(take_apart, attribution, speaker):
    assert said(take_apart, f"“{WORDS}” {attribution}") == [(WORDS, speaker)]


def test_typewriter_quotation_marks_stay_as_they_are_typed(take_apart):
    story = take_apart(f'{LEAD}"{WORDS}" ujar Jaya Mualimin.')
    assert story.quotations[0].speaker == "Jaya Mualimin"
    assert story.paragraphs[1].text.startswith('"Kita')


def test_a_name_before_the_quotation(take_apart):
    assert said(take_apart, f"Jaya Mualimin mengatakan, “{WORDS}”") == [(WORDS, "Jaya Mualimin")]


@pytest.mark.parametrize(
    ("sentence", "office"),
    [
        (
            "Menurut Kepala Dinas Kesehatan dan Sosial Kaltim, Jaya Mualimin, M.Kes., biaya cukup.",
            "Kepala Dinas Kesehatan dan Sosial Kaltim",
        ),
        ("Hal senada disampaikan Camat Sungai Kunjang, Jaya Mualimin.", "Camat Sungai Kunjang"),
        ("Harga sudah turun, kata Ketua Panitia, Jaya Mualimin.", "Ketua Panitia"),
        ("Wali Kota Samarinda Jaya Mualimin mengimbau warga.", "Wali Kota Samarinda"),
        ("Jaya Mualimin, Ketua Panitia Festival, menegaskan hal itu.", "Ketua Panitia Festival"),
    ],
)
def test_reported_speech_introduces_a_person_with_the_office(take_apart, sentence, office):
    story = take_apart(f"{LEAD}{sentence}\n“{WORDS}” ujarnya.")
    assert [(person.name, person.office) for person in story.persons] == [("Jaya Mualimin", office)]
    assert story.quotations[0].speaker == "Jaya Mualimin"


def test_a_rank_ends_an_office_too(take_apart):
    (person,) = take_apart(LEAD + "Kapolres Kutai Timur AKBP Dwi Santosa mengimbau warga.").persons
    assert (person.name, person.office) == ("AKBP Dwi Santosa", "Kapolres Kutai Timur")


def test_nya_means_whoever_spoke_last(take_apart):
    story = take_apart(
        f"{LEAD}Kepala Dinas Kesehatan Kaltim, Jaya Mualimin, menjelaskan bahwa persediaan cukup.\n"
        f"“{WORDS}” jelasnya.\n“{WORDS}” kata Siti Rahma.\n“{WORDS}” imbuhnya."
    )
    assert [quotation.speaker for quotation in story.quotations] == ["Jaya Mualimin", "Siti Rahma", "Siti Rahma"]
    assert [quotation.from_context for quotation in story.quotations] == [True, False, True]


def test_the_second_half_of_a_statement_has_the_same_speaker(take_apart):
    pairs = said(take_apart, f"“{WORDS}” kata Siti Rahma. “Besok kita mulai dari hulu sungai.”")
    assert [speaker for _words, speaker in pairs] == ["Siti Rahma", "Siti Rahma"]


def test_an_expression_in_quotation_marks_is_no_quotation(take_apart):
    assert said(take_apart, "Samarinda dikenal sebagai “Kota Tepian” sejak lama.") == []


def test_a_quotation_of_nobody_is_reported(doubts_about):
    assert any("Kita harus" in doubt for doubt in doubts_about(f"{LEAD}“{WORDS}”"))


def test_a_known_official_is_matched_and_later_named_in_short(take_apart):
    story = take_apart(f"{LEAD}“{WORDS}” ujar Penjabat (Pj) Gubernur Kaltim, Akmal Malik.\n“{WORDS}” tutup Akmal.")
    (person,) = story.persons
    assert (person.person_id, person.name, person.quotations) == (7, "Akmal Malik", 2)
    assert [quotation.speaker for quotation in story.quotations] == ["Akmal Malik", "Akmal Malik"]


def test_an_official_who_does_not_speak_is_found_too(take_apart):
    assert [person.name for person in take_apart(LEAD + "Turut hadir Akmal Malik dan rombongan.").persons] == [
        "Akmal Malik"
    ]


def test_an_unknown_speaker_is_one_person_however_often_named(take_apart, doubts_about):
    text = f"{LEAD}“{WORDS}” kata Jaya Mualimin.\n“{WORDS}” tutup Jaya."
    (person,) = take_apart(text).persons
    assert person.person_id is None and person.quotations == 2
    assert sum("Jaya Mualimin" in doubt for doubt in doubts_about(text)) == 1


@pytest.mark.parametrize(
    "sentence",
    [
        "Pemprov Kaltim menegaskan komitmennya.",
        "Kaltim berharap hujan segera turun.",
        "KPU memastikan logistik aman.",
        "Pihaknya menegaskan hal itu.",
        "Siswa berharap jembatan segera dibuka.",
        "Dinas Perhubungan mengimbau warga berhati-hati.",
    ],
)
def test_institutions_and_regions_are_no_people(take_apart, sentence):
    assert take_apart(LEAD + sentence).persons == ()
