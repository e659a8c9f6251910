"""Joining a known past with what a file says."""

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from regions.operations.timelines import Stretch, Timeline, ended, merged, timeline

DAY = date(2027, 1, 1)


def join(known: Timeline, said: Timeline, **more) -> Timeline:
    return merged(known, said, day=DAY, edition="2027", **more)


def test_a_new_value_ends_the_old_one_on_the_day_of_the_edition():
    after = join(timeline("Toba Samosir", []), timeline("Toba", []))
    assert after == (Stretch("Toba Samosir", None, DAY), Stretch("Toba", DAY, None, "2027"))


def test_a_file_that_knows_the_day_is_believed():
    day = date(2024, 11, 30)
    said = timeline("Daerah Khusus Jakarta", [("Daerah Khusus Ibukota Jakarta", day, "")])
    assert join(timeline("Daerah Khusus Ibukota Jakarta", []), said) == said


def test_a_file_without_history_does_not_erase_what_is_known():
    known = timeline("Toba", [("Toba Samosir", date(2022, 1, 1), "2022")])
    assert join(known, timeline("Toba", [])) == known


def test_what_was_before_the_first_change_in_the_file_stays():
    known = timeline("B", [("A", date(2010, 1, 1), "")])
    said = timeline("C", [("B", date(2020, 1, 1), "")])
    assert [stretch.value for stretch in join(known, said)] == ["A", "B", "C"]


def test_the_same_edition_again_corrects_a_spelling_without_a_former_name():
    assert join(timeline("Samrinda", []), timeline("Samarinda", []), correcting=True) == timeline("Samarinda", [])


def test_ending_twice_keeps_the_first_end():
    once = ended(timeline("A", []), date(2020, 1, 1))
    assert ended(once, DAY) == once and once[-1].until == date(2020, 1, 1)


values = st.sampled_from("ABCD")


@st.composite
def timelines(draw) -> Timeline:
    """Up to four stretches without gaps, the last one open, no value twice in a row, all before the edition."""
    days = sorted(draw(st.sets(st.integers(0, 9_000), max_size=3)))
    told = draw(st.lists(values, min_size=len(days) + 1, max_size=len(days) + 1))
    for at in range(1, len(told)):
        if told[at] == told[at - 1]:
            told[at] = chr(ord(told[at]) + 10)
    past = [(value, date(2000, 1, 1) + timedelta(days=days[at]), "") for at, value in enumerate(told[:-1])]
    return timeline(told[-1], past)


@given(timelines(), timelines(), st.booleans())
def test_the_outcome_never_overlaps_and_ends_with_what_the_file_says(known, said, correcting):
    after = join(known, said, correcting=correcting)
    assert after[-1].value == said[-1].value and after[-1].until is None
    for one, other in zip(after, after[1:], strict=False):
        assert one.until is not None and one.until == other.since
        assert one.since is None or one.since < one.until


@given(timelines(), timelines())
def test_joining_twice_changes_nothing_more(known, said):
    once = join(known, said)
    assert join(once, said) == once
