"""What is found: one table of cases, to be true on SQLite and on PostgreSQL."""

import datetime as dt

import pytest
from django.db import connection
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from newsroom.searchindex import index
from newsroom.searchindex.query import Found, Sort, finds_any, search
from newsroom.searchindex.terms import telling_words
from tests.searchindex.documents import NOW, make_document

pytestmark = pytest.mark.django_db

BRIDGE, ELECTION, MAYOR, FLOOD, EDITORIAL = range(1, 6)
DOCUMENTS = (
    make_document(
        "Jembatan Mahakam ditutup dua malam",
        id=BRIDGE,
        lead="Pengendara dialihkan ke jembatan kembar.",
        body="Penutupan dilakukan untuk pemeriksaan baut. Truk menunggu di tepi jalan.",
        names="Samarinda Kalimantan Timur",
        published_at=NOW - dt.timedelta(days=1),
        facets={"section": ["kota"], "region": ["kota-samarinda", "kalimantan-timur"], "story_kind": ["news"]},
    ),
    make_document(
        "Warga Kutai Kartanegara memilih bupati",
        id=ELECTION,
        body="Pemilihan berlangsung tertib. KPU membuka 1.552 TPS.",
        names="Kutai Kartanegara",
        published_at=NOW - dt.timedelta(days=2),
        facets={"section": ["politik"], "region": ["kutai-kartanegara", "kalimantan-timur"], "story_kind": ["news"]},
    ),
    make_document(
        "Wali kota meninjau pasar pagi",
        id=MAYOR,
        body="Kunjungan itu disambut pedagang. Jum’at depan pasar dibuka.",
        names="Rudy Mas’ud Samarinda",
        published_at=NOW - dt.timedelta(days=3),
        facets={"section": ["kota"], "region": ["kota-samarinda"], "person": ["rudy-masud"], "story_kind": ["news"]},
    ),
    make_document(
        "Banjir surut di Samarinda Utara",
        id=FLOOD,
        body="Jembatan kayu hanyut; warga memilih mengungsi ke masjid.",
        names="Samarinda",
        published_at=NOW - dt.timedelta(days=400),
        facets={"section": ["kota"], "region": ["kota-samarinda"], "story_kind": ["news"]},
    ),
    make_document(
        "Yang baru dan yang lama",
        id=EDITORIAL,
        body="Catatan redaksi tentang kota.",
        published_at=NOW - dt.timedelta(days=4),
        facets={"section": ["opini"], "story_kind": ["editorial"]},
    ),
)
SYNONYMS = {
    ("kukar",): [("kutai", "kartanegara")],
    ("kutai", "kartanegara"): [("kukar",)],
    ("walikota",): [("wali", "kota")],
    ("pilbup",): [("pemilihan", "bupati")],
}


@pytest.fixture(autouse=True)
def indexed(db) -> None:
    index.put_many(DOCUMENTS)


def ids(found: Found) -> set[int]:
    return {hit.id for hit in found.hits}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("jembatan", {BRIDGE, FLOOD}),
        ("JEMBATAN MAHAKAM", {BRIDGE}),
        ("menutup", {BRIDGE}),  # ditutup, penutupan
        ("terpilih", {ELECTION, FLOOD}),  # memilih, pemilihan
        ("kukar", {ELECTION}),
        ("walikota", {MAYOR}),
        ("Mas'ud", {MAYOR}),
        ("Mas’ud", {MAYOR}),
        ("masud", {MAYOR}),
        ("jumat", {MAYOR}),
        ("1.552", {ELECTION}),
        ("pagi pasa", {MAYOR}),  # the beginning of "pasar"
        ("pasa pagi", set()),  # only the last word may be unfinished
        ("pas", set()),  # too short to say what it will be
        ("jembatan di samarinda", {BRIDGE, FLOOD}),
        ("jembatan kutai", set()),  # all words must be there
        ("yang", {EDITORIAL}),  # a stop word alone is looked for in titles
        ("kotasamarinda", set()),
        ("section", set()),  # facets aren't words
        ("politik", set()),
        ("", set()),
        ("…?!", set()),
    ],
)
def test_a_search_finds(text, expected):
    assert ids(search(text, synonyms=SYNONYMS)) == expected
    assert finds_any(text, filters={}, synonyms=SYNONYMS) == bool(expected)


def test_a_name_of_two_words_means_them_in_a_row():
    index.put(make_document("Kartanegara menang", id=77, body="Ia pergi ke Kutai."))
    assert ids(search("kukar", synonyms=SYNONYMS)) == {ELECTION}
    # Without knowing the name, both words anywhere are enough.
    assert ids(search("kutai kartanegara")) == {ELECTION, 77}


@pytest.mark.parametrize(
    ("filters", "expected"),
    [
        ({}, {BRIDGE, MAYOR, FLOOD}),
        ({"section": ["kota"]}, {BRIDGE, MAYOR, FLOOD}),
        ({"region": ["kalimantan-timur"]}, {BRIDGE}),
        ({"person": ["rudy-masud"]}, {MAYOR}),
        ({"year": ["2025"]}, {FLOOD}),
        ({"year": ["2025", "2026"], "region": ["kota-samarinda"]}, {BRIDGE, MAYOR, FLOOD}),
        ({"section": ["politik"]}, set()),
        ({"section": ["kota') | ('a"]}, set()),
        ({"section": ['kota" OR "jembatan']}, set()),
        ({"section": []}, {BRIDGE, MAYOR, FLOOD}),
    ],
)
def test_a_search_is_narrowed(filters, expected):
    assert ids(search("samarinda", filters=filters)) == expected


def test_facets_count_what_was_found():
    found = search("samarinda")
    assert found.total == 3 and not found.total_is_at_least
    assert found.facets["section"] == (("kota", 3),)
    assert dict(found.facets["region"]) == {"kota-samarinda": 3, "kalimantan-timur": 1}
    assert dict(found.facets["year"]) == {"2026": 2, "2025": 1}


def test_the_year_is_that_of_the_newsrooms_clock():
    eve = dt.datetime(2024, 12, 31, 17, 0, tzinfo=dt.UTC)  # 1 January, 01.00 WITA
    index.put(make_document("Kembang api tahun baru", id=90, published_at=eve))
    assert dict(search("kembang").facets["year"]) == {"2025": 1}


def test_newest_first_is_the_order_of_publication():
    found = search("samarinda", sort=Sort.NEWEST)
    assert [hit.id for hit in found.hits] == [BRIDGE, MAYOR, FLOOD]


def test_the_title_counts_more_than_the_text_and_the_word_more_than_its_stem():
    assert [hit.id for hit in search("jembatan").hits] == [BRIDGE, FLOOD]
    index.put(make_document("Tidak ada kabar", id=91, body="Pemilih datang."))
    index.put(make_document("Tidak ada kabar", id=92, body="Pemilihan datang."))
    assert [hit.id for hit in search("pemilihan").hits if hit.id > 90] == [92, 91]


def test_of_two_alike_the_newer_comes_first():
    index.put(make_document("Pasar malam dibuka", id=93, published_at=NOW - dt.timedelta(days=900)))
    index.put(make_document("Pasar malam dibuka", id=94, published_at=NOW - dt.timedelta(days=30)))
    assert [hit.id for hit in search("pasar malam").hits] == [94, 93]


@pytest.mark.parametrize("sort", Sort)
def test_pages_show_each_hit_once(sort):
    index.put_many(make_document("Lomba perahu", id=1000 + number) for number in range(25))
    pages = [search("lomba", page=page, size=10, sort=sort) for page in (1, 2, 3)]
    assert [found.pages for found in pages] == [3, 3, 3]
    shown = [hit.id for found in pages for hit in found.hits]
    assert len(shown) == len(set(shown)) == 25
    assert search("lomba", page=99, size=10, sort=sort).page == 3
    assert search("lomba", page=-1, size=10, sort=sort).page == 1


HOSTILE = (
    "AND OR NOT NEAR",
    'NEAR("a" "b", 5)',
    '"',
    "' OR 1=1 --",
    "a:* b!",
    "title:jembatan",
    "jembatan*",
    "(((((",
    "'a' <-> 'b'",
    "\\",
    "^jembatan +mahakam -x",
    "=section=kota",
    "\0",
    "\ud800",
    "%s %(all)s {0}",
    "{a b} : c",
)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.text(max_size=200) | st.lists(st.sampled_from(HOSTILE), max_size=6).map(" ".join))
@example("ǅ ß ﬁ ١٢٣ ৪ 漢字 \u202e")
def test_nothing_that_can_be_typed_is_an_error(text):
    found = search(text, filters={"section": ["kota"]}, synonyms=SYNONYMS)
    assert found.total <= len(DOCUMENTS)
    for document in DOCUMENTS:
        found.marker.marked(document.title)
        found.marker.excerpt(document.body)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("jembatan*", {BRIDGE, FLOOD}),
        ('"jembatan" {mahakam}', {BRIDGE}),
        ("+jembatan -mahakam", {BRIDGE}),
        ("'jembatan' <-> 'mahakam':*", {BRIDGE}),
        ("jembatan OR mahakam", set()),  # no document has the word "or"
        ("jembatan NOT mahakam", set()),
        ("=section=kota", set()),
        ("a:jembatan", set()),
    ],
)
def test_signs_and_words_of_the_engines_mean_nothing(text, expected):
    assert ids(search(text)) == expected


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.text(st.characters(exclude_characters="\0", exclude_categories=["Cs"]), max_size=60))
def test_every_title_is_found_by_itself(title):
    """Whatever the letters: what was indexed under a word is found by that word."""
    index.put(make_document(title, id=500, published_at=NOW + dt.timedelta(days=1)))
    if telling_words(title):
        assert 500 in ids(search(title, sort=Sort.NEWEST))
    index.remove("story", 500)


def test_a_very_long_text_is_indexed_up_to_its_limit():
    body = " ".join(f"kata{number}" for number in range(30_000)) + " " + "ulang " * 3000
    index.put(make_document("Laporan", id=600, body=body))
    assert ids(search("kata11999")) == {600}
    assert ids(search("kata29999")) == set()


def test_a_search_asks_one_query_however_much_there_is(django_assert_num_queries):
    def both() -> None:
        with django_assert_num_queries(1):
            search("samarinda lomba", filters={"section": ["kota"]})

    index.put_many(make_document("Lomba Samarinda", id=2000 + n, facets={"section": ["kota"]}) for n in range(10))
    both()
    index.put_many(make_document("Lomba Samarinda", id=3000 + n, facets={"section": ["kota"]}) for n in range(300))
    both()


def test_the_window_ends_where_it_says(monkeypatch):
    monkeypatch.setattr("newsroom.searchindex.query.WINDOW", 5)
    index.put_many(make_document("Lomba", id=4000 + n, published_at=NOW - dt.timedelta(hours=n)) for n in range(8))
    found = search("lomba", size=3)
    assert found.total == 5 and found.total_is_at_least
    newest = {hit.id for page in (1, 2) for hit in search("lomba", size=3, page=page).hits}
    assert newest == {4000, 4001, 4002, 4003, 4004}


PLANS = {
    # Newest first comes from the index itself: nothing is sorted, no document is looked at that doesn't match.
    "sqlite": (
        "EXPLAIN QUERY PLAN SELECT words.rowid FROM searchindex_words AS words CROSS JOIN searchindex_document AS d"
        " ON d.id = words.rowid WHERE searchindex_words MATCH 'x' ORDER BY words.rowid DESC LIMIT 5",
        "SCAN words VIRTUAL TABLE INDEX",
        ("TEMP B-TREE", "SCAN d"),
    ),
    "postgresql": (
        "EXPLAIN SELECT id FROM searchindex_words WHERE vector @@ $$'x'$$::tsquery ORDER BY id DESC LIMIT 5",
        "search_words_vector",
        ("Seq Scan",),
    ),
}


def test_the_engine_has_an_index_to_walk():
    statement, wanted, unwanted = PLANS[connection.vendor]
    with connection.cursor() as cursor:
        if connection.vendor == "postgresql":
            # So few rows are read faster without any index, and the key's would do as well.
            cursor.execute("SET LOCAL enable_seqscan = off; SET LOCAL enable_indexscan = off")
        cursor.execute(statement)
        plan = " / ".join(str(row[-1]) for row in cursor.fetchall())
    assert wanted in plan and not any(step in plan for step in unwanted), plan
