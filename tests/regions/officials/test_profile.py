"""What the page of an official shows."""

from datetime import date

from regions.officials.models import Person, PersonRank
from regions.officials.reading.people import people_on
from regions.officials.reading.profile import official_profile
from regions.officials.reading.titles import NameStyle, printed_name

TODAY = date(2025, 12, 1)


def test_the_timeline_shows_tenures_and_the_vacancies_beside_them(officials):
    page = official_profile("akmal-malik", TODAY)
    gap = date(2023, 10, 1), date(2023, 10, 2)
    assert [(line.kind, line.office) for line in page.timeline] == [
        ("term", "Pj. Gubernur Kalimantan Timur"),
        ("gap", "Gubernur Kalimantan Timur"),
    ]
    assert (page.timeline[1].since, page.timeline[1].until) == gap
    assert "87/P" in page.timeline[0].legal_basis
    assert page.present.office == ""
    assert page.sources == (page.timeline[0].source_url,)


def test_two_terms_in_a_row_have_no_gap(officials):
    page = official_profile("rahmad-masud", TODAY)
    assert [line.kind for line in page.timeline] == ["term", "term"]
    assert page.timeline[0].is_current
    assert not page.timeline[1].is_current
    assert not page.timeline[1].until_is_known
    assert page.present.office == "Wali Kota Balikpapan"
    assert page.present.region_url == officials["kota-balikpapan"].get_absolute_url()


def test_the_general_of_the_sample_story(officials):
    page = official_profile("guslin", date(2024, 11, 22))
    assert page.formal_name == "Brigjen TNI (Mar) Dr. Guslin"
    assert page.present.short_name == "Brigjen Guslin"
    assert page.present.office == "Asisten Deputi Kewaspadaan Nasional Kemenko Polkam"
    (line,) = page.timeline
    assert not line.since_is_known
    assert line.last_attested_on == date(2024, 11, 22)
    # A year later nobody has seen him in office: the page does not claim it.
    assert official_profile("guslin", TODAY).present.office == ""


def test_an_unknown_address_has_no_profile(officials):
    assert official_profile("tidak-ada", TODAY) is None


def test_a_profile_takes_the_same_queries_for_one_term_and_for_three(officials, django_assert_num_queries):
    # person; other names; ranks; parties; terms; holders of the same seats
    with django_assert_num_queries(6):
        official_profile("akmal-malik", TODAY)
    with django_assert_num_queries(6):
        official_profile("rendi-solihin", TODAY)
    # and the names of the institution
    with django_assert_num_queries(7):
        official_profile("sufian-agus", TODAY)


def test_names_are_printed_in_four_styles(officials):
    guslin = Person.objects.get(slug="guslin")
    rank = PersonRank.objects.get(person=guslin)
    seno = Person.objects.get(slug="seno-aji")
    assert printed_name(guslin, rank=rank) == "Brigjen TNI (Mar) Guslin"
    assert printed_name(seno) == "Seno Aji"
    assert printed_name(seno, NameStyle.FORMAL) == "Ir. H. Seno Aji, M.Si."
    assert printed_name(seno, NameStyle.SHORT) == "Seno"
    assert printed_name(guslin, NameStyle.PLAIN, rank=rank) == "Guslin"


def test_people_of_a_story_come_with_their_office_of_that_day(officials, django_assert_num_queries):
    ids = list(Person.objects.values_list("pk", flat=True))
    # people; ranks; terms with offices; names of institutions
    with django_assert_num_queries(4):
        found = people_on(ids, date(2024, 11, 22))
    assert len(found) == len(ids)
    of = {one.slug: one.office for one in found.values()}
    assert of["fatimah-waty"] == "Kepala Bidang Politik Dalam Negeri Kesbangpol Kaltim"
    # In the campaign he acted as regent; the office he holds comes first.
    assert of["sufian-agus"] == "Kepala Badan Kesbangpol Kaltim"
    assert of["rudy-masud"] == ""


def test_initials_of_one_word_and_of_many(officials):
    assert Person.objects.get(slug="guslin").initials == "G"
    assert Person.objects.get(slug="fransiskus-xaverius-yapan").initials == "FY"
