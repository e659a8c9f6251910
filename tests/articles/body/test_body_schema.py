"""What a body may contain: everything named, nothing else, and each refusal says where."""

import pytest
from django.utils import translation
from hypothesis import given, settings
from hypothesis import strategies as st

from articles.body.schema import DEEPEST, MOST_CHARACTERS, MOST_NODES, MOST_PROBLEMS, BodyError, validate
from tests.articles.body.documents import BOLD, BREAK, EVERY_BLOCK, ITALIC, doc, link, node, p, text

pytestmark = pytest.mark.usefixtures("in_english")


@pytest.fixture
def in_english():
    with translation.override("en"):
        yield


def problems(raw: object) -> list[tuple[str, str]]:
    with pytest.raises(BodyError) as refused:
        validate(raw)
    return [(problem.place, problem.words) for problem in refused.value.problems]


def test_every_block_is_accepted_and_comes_back_as_it_was():
    document = validate(EVERY_BLOCK)
    assert validate(document.as_json()) == document
    assert document.references.asset_ids == (12, 13, 5)
    assert document.references.article_ids == (34,)
    assert document.references.person_ids == (7,)


def test_a_problem_names_its_place_for_machines_and_for_people():
    bad = text("x", BOLD, {"type": "blink"})
    assert problems(doc(p("a"), p("b"), p("c"), p(bad))) == [("content[3].content[0].marks[1]", "paragraph 4")]
    table = node("table", node("tableRow", node("tableCell", p("a")), node("tableCell", node("figure", asset=1))))
    assert problems(doc(table)) == [
        ("content[0].content[0].content[1].content[0]", "table 1, row 1, cell 2, photo 1"),
        ("content[0].content[0].content[1]", "table 1, row 1, cell 2"),
    ]


@pytest.mark.parametrize(
    "raw",
    [
        None,
        [],
        "doc",
        {"type": "paragraph"},
        {"type": "doc", "content": {}},
        {"type": "doc", "version": 2, "content": []},
        {"type": "doc", "version": True, "content": []},
        doc("text"),
        doc(None),
        doc([]),
        doc({"type": ["paragraph"]}),
        doc({"type": "__proto__"}),
        doc({"type": "constructor"}),
        doc({"type": "iframe", "attrs": {"src": "https://evil.example/"}}),
        doc({"type": "paragraph", "__proto__": {}}),
        doc({"type": "paragraph", "attrs": {"style": "color:red"}}),
        doc({"type": "paragraph", "attrs": {"onclick": None}}),
        doc({"type": "paragraph", "attrs": []}),
        doc({"type": "paragraph", "content": "teks"}),
        doc({"type": "paragraph", "text": "teks"}),
        doc(text("outside a paragraph")),
        doc(p(node("paragraph"))),
        doc(p({"type": "text"})),
        doc(p({"type": "text", "text": 5})),
        doc(p({"type": "text", "text": "x", "marks": {}})),
        doc(p(text("x", BOLD, BOLD))),
        doc(p(text("x", {"type": "link"}))),
        doc(p(text("x", {"type": "bold", "attrs": {"class": "x"}}))),
        doc(p(text("x", {"type": "correction", "attrs": {"id": 0}}))),
        doc(node("heading", "x", level=1)),
        doc(node("heading", "x", level="2")),
        doc(node("heading", "x", level=True)),
        doc(node("heading", "x")),
        doc(node("heading", BREAK, level=2)),
        doc(node("bulletList")),
        doc(node("bulletList", p("x"))),
        doc(node("bulletList", node("listItem", node("bulletList", node("listItem", p("x")))))),
        doc(node("listItem", p("x"))),
        doc(node("figure", asset="12")),
        doc(node("figure", asset=-1)),
        doc(node("figure", asset=2**63)),
        doc(node("figure", asset=1.0)),
        doc(node("figure", asset=True)),
        doc(node("figure")),
        doc(node("figure", asset=1, size="huge")),
        doc(node("figure", asset=1, caption=["x"])),
        doc(node("figure", asset=1, caption="x" * 1001)),
        doc(node("figure", asset=1, src="https://evil.example/x.jpg")),
        doc(node("gallery", assets=[])),
        doc(node("gallery", assets=[1, 1])),
        doc(node("gallery", assets=[1, "2"])),
        doc(node("gallery", assets=list(range(1, 100)))),
        doc(node("embed", provider="vimeo", url="https://vimeo.com/1")),
        doc(node("embed", provider="x", url="https://www.youtube.com/watch?v=dQw4w9WgXcQ")),
        doc(node("embed", provider="youtube", url="https://youtu.be/dQw4w9WgXcQ")),
        doc(node("embed", provider="youtube", url="https://evil.example/watch?v=dQw4w9WgXcQ")),
        doc(node("table")),
        doc(node("table", node("tableRow"))),
        doc(node("table", node("tableRow", node("tableCell")))),
        doc(node("table", node("tableRow", node("tableCell", p("x"), colspan=0)))),
        doc(node("factBox", node("factBox", p("x")))),
        doc(node("horizontalRule", p("x"))),
    ],
)
def test_what_the_format_does_not_know_is_refused(raw):
    assert problems(raw)


@pytest.mark.parametrize(
    "href",
    [
        "https://contoh.id",
        "http://contoh.id:8080/a?b=c#d",
        "HTTPS://Contoh.ID/",
        "https://kabupaten.go.id/berkas(1).pdf",
        "/daerah/kota-bontang/",
        "/",
        "mailto:redaksi@contoh.id",
        "mailto:redaksi@contoh.id?subject=Hak%20jawab",
    ],
)
def test_good_links(href):
    validate(doc(p(text("x", link(href)))))


@pytest.mark.parametrize(
    "href",
    [
        "",
        "javascript:alert(1)",
        "JaVaScRiPt:alert(1)",
        " javascript:alert(1)",
        "java\tscript:alert(1)",
        "\x01javascript:alert(1)",
        "data:text/html,<script>",
        "vbscript:x",
        "file:///etc/passwd",
        "ftp://contoh.id/",
        "//evil.example/",
        "///evil.example/",
        "/\\evil.example/",
        "\\\\evil.example",
        "/\t/evil.example",
        "https:/contoh.id",
        "https:contoh.id",
        "https://",
        "https:///x",
        "https://localhost/",
        "https://contoh.id@evil.example/",
        "https://contoh.id:443x/",
        "https://[::1/",
        "https://contoh.id/a b",
        'https://contoh.id/"onmouseover="x',
        "https://contoh.id/<b>",
        "https://contoh.id/\u202egnp.exe",
        "https://contoh.id/\x00",
        "https://" + "a" * 2000 + ".id/",
        "mailto:",
        "mailto:a@b.id?bcc=c@d.id",
        "#komentar",
        "berita/1",
        "?x=1",
        7,
        None,
        ["https://contoh.id"],
    ],
)
def test_bad_links(href):
    assert problems(doc(p(text("x", link(href)))))


def test_what_editors_send_along_is_accepted_and_not_kept():
    mark = {
        "type": "link",
        "attrs": {"href": "/a/1/", "target": "_blank", "rel": "noopener noreferrer nofollow", "class": None},
    }
    cell = {"type": "tableCell", "attrs": {"colspan": 1, "rowspan": 1, "colwidth": None}, "content": [p("x")]}
    raw = doc(
        p(text("x", mark), {"type": "hardBreak", "marks": [BOLD]}),
        node("orderedList", node("listItem", p("x")), start=1, type=None),
        node("table", {"type": "tableRow", "content": [cell]}),
    )
    plain = doc(
        p(text("x", link("/a/1/")), BREAK),
        node("orderedList", node("listItem", p("x"))),
        node("table", node("tableRow", node("tableCell", p("x")))),
    )
    assert validate(raw) == validate(plain)
    bad = {**mark, "attrs": {**mark["attrs"], "target": "top"}}
    assert problems(doc(p(text("x", bad))))


def test_text_is_made_uniform():
    written = validate(
        doc(
            p(
                text("e"),
                text(
                    "\u0301\x00\u202e\u200b a\nb",
                ),
                text("c", ITALIC, BOLD),
                text("", BOLD),
            )
        )
    )
    assert written == validate(doc(p(text("é a b"), text("c", BOLD, ITALIC))))


def test_bounds_hold():
    deep = p("x")
    for _level in range(DEEPEST):
        deep = (
            node("bulletList", node("listItem", p("x"), deep))
            if deep["type"] != "paragraph"
            else node("bulletList", node("listItem", deep))
        )
    assert problems(doc(deep))
    assert problems(doc(*[{"type": "paragraph"}] * (MOST_NODES + 1)))
    assert problems(doc(*[p("x" * 10_000)] * (MOST_CHARACTERS // 10_000 + 1)))
    assert problems(doc(p("x" * 1_000_000)))
    assert problems(doc(*[node("document", asset=1, title="x" * 1000)] * (MOST_CHARACTERS // 1000 + 1)))
    assert len(problems(doc(*[{"type": "x"}] * 1000))) == MOST_PROBLEMS


def test_nesting_without_end_is_refused_before_the_stack_ends():
    raw: dict[str, object] = {"type": "paragraph"}
    for _level in range(100_000):
        raw = {"type": "blockquote", "content": [raw]}
    assert problems(doc(raw))


_JSON = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats()
    | st.text(max_size=8)
    | st.sampled_from(["doc", "paragraph", "text", "table"]),
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.dictionaries(
            st.sampled_from(["type", "content", "attrs", "marks", "text", "href", "__proto__"]), inner, max_size=5
        )
    ),
    max_leaves=25,
)


@settings(deadline=None)
@given(_JSON)
def test_no_input_breaks_the_validator(raw):
    for body in (raw, doc(raw), doc({"type": "paragraph", "content": [raw]})):
        try:
            validate(body)
        except BodyError as refusal:
            assert refusal.problems and str(refusal)
