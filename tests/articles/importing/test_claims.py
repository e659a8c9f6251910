"""What a text claims and the parser checks: weekdays, sums, institutions, spelling."""

LEAD = "SAMARINDA – Rapat berlangsung Jumat (22/11/2024)."
SUM = "Pilkada diikuti oleh {} daerah, mencakup {} provinsi, 415 kabupaten, dan 93 kota."


def sentences(findings):
    return " | ".join(finding.sentence for finding in findings)


def test_a_right_weekday_is_confirmed_and_gives_the_day(take_apart):
    story = take_apart(LEAD)
    assert story.day.isoformat() == "2024-11-22"
    assert "22 November 2024" in sentences(story.confirmed)
    assert "22 November" not in sentences(story.doubts)


def test_a_wrong_weekday_is_reported_with_the_right_one(take_apart):
    story = take_apart(LEAD.replace("Jumat", "Kamis"))
    (doubt,) = [finding for finding in story.doubts if "Kamis" in finding.sentence]
    assert "Jumat" in doubt.sentence and doubt.line == 1


def test_a_day_that_no_calendar_has_is_reported(doubts_about):
    assert any("31/11/2024" in doubt for doubt in doubts_about(f"{LEAD} Lalu Minggu (31/11/2024)."))


def test_a_day_without_its_year_is_checked_against_the_storys_year(doubts_about):
    assert any("Selasa (27/11)" in doubt for doubt in doubts_about(f"{LEAD} Pemungutan suara Selasa (27/11)."))


def test_the_weekday_of_a_time_line_is_checked_too(doubts_about):
    assert any("Kamis, 23 Nov 2024" in doubt for doubt in doubts_about(f"Kamis, 23 Nov 2024 08:30 WITA\n{LEAD}"))


def test_a_text_without_a_day_gets_today_and_says_so(take_apart):
    story = take_apart("SAMARINDA – Warga menata sungai.")
    assert story.day.isoformat() == "2026-11-24"
    assert "--published-at" in sentences(story.doubts)


def test_a_day_ahead_is_not_the_day_of_the_story(take_apart):
    story = take_apart("SAMARINDA – Festival digelar Jumat (1/1/2027). Panitia bertemu Jumat (22/11/2024).")
    assert story.day.isoformat() == "2024-11-22"


def test_a_right_sum_is_confirmed_twice(take_apart):
    confirmed = sentences(take_apart(f"{LEAD}\n{SUM.format(545, 37)}").confirmed)
    assert "545 = 37 + 415 + 93" in confirmed
    assert "545" in confirmed.partition("|")[2].partition("|")[2], "and by the regions on record"


def test_a_wrong_sum_is_reported(take_apart):
    doubts = sentences(take_apart(f"{LEAD}\n{SUM.format(544, 37)}").doubts)
    assert "544" in doubts and "37 + 415 + 93 = 545" in doubts


def test_a_sum_of_wrong_parts_is_compared_with_the_regions(take_apart):
    story = take_apart(f"{LEAD}\n{SUM.format(546, 38)}")
    assert "546 = 38 + 415 + 93" in sentences(story.confirmed)
    assert "38 provinsi" in sentences(story.doubts)


def test_an_outdated_name_is_pointed_out_with_the_valid_one(take_apart):
    (doubt,) = [one for one in take_apart(f"{LEAD}\nKemenko Polhukam hadir.").doubts if "Polhukam" in one.sentence]
    assert "Kemenko Polkam" in doubt.sentence and "21 Oktober 2024" in doubt.sentence and doubt.line == 2


def test_a_spelling_that_the_house_does_not_use_is_mentioned_once(take_apart):
    story = take_apart(f"{LEAD}\nWalikota hadir. Menurut walikota, anggaran 2 milyar.")
    spelled = [finding.sentence for finding in story.doubts if "wali kota" in finding.sentence]
    assert len(spelled) == 1
    assert "miliar" in sentences(story.doubts)
    assert story.paragraphs[1].text.startswith("Walikota"), "the text is never changed"
