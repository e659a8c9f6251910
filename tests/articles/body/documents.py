"""Documents for the tests: short ways to write them by hand, and strategies that make wild ones."""

from typing import Any

from hypothesis import strategies as st

Json = dict[str, Any]


def doc(*content: object) -> Json:
    return {"type": "doc", "version": 1, "content": list(content)}


def text(value: str, *marks: Json) -> Json:
    return {"type": "text", "text": value, **({"marks": list(marks)} if marks else {})}


def p(*content: object) -> Json:
    return {"type": "paragraph", "content": [text(c) if isinstance(c, str) else c for c in content]}


def node(kind: str, *content: object, **attrs: object) -> Json:
    inside = [text(c) if isinstance(c, str) else c for c in content]
    return {"type": kind, **({"attrs": attrs} if attrs else {}), **({"content": inside} if inside else {})}


BOLD = {"type": "bold"}
ITALIC = {"type": "italic"}
BREAK = {"type": "hardBreak"}


def link(href: str) -> Json:
    return {"type": "link", "attrs": {"href": href}}


EVERY_BLOCK = doc(
    p(
        "Kota ",
        text("Bontang", BOLD),
        " dan ",
        text("Kukar", BOLD, ITALIC),
        BREAK,
        text("tautan", link("https://contoh.id/a_(b)")),
    ),
    node("heading", "Hasil rekapitulasi", level=2),
    node("heading", "Rincian", level=3),
    node(
        "bulletList",
        node("listItem", p("satu"), node("orderedList", node("listItem", p("dalam")), start=3)),
        node("listItem", p("dua"), p("lagi")),
    ),
    node("orderedList", node("listItem", p("pertama"))),
    node("blockquote", p("Dikutip."), p("Lagi.")),
    node("pullQuote", "Semua sepakat", speaker="Fatimah Waty, S.Sos.", office="Kepala Bidang", person=7),
    node("figure", asset=12, caption="Rapat | kerja", credit="Rani", size="wide"),
    node("gallery", assets=[12, 13], caption="Suasana"),
    node("embed", provider="youtube", url="https://www.youtube.com/watch?v=dQw4w9WgXcQ"),
    node(
        "table",
        node("tableRow", node("tableHeader", p("Kota")), node("tableHeader", p("Suara"))),
        node(
            "tableRow",
            node("tableCell", p("Bontang"), p("(2024)")),
            node("tableCell", p("= 33.701"), colspan=1, rowspan=1),
        ),
        caption="Hasil",
    ),
    node("factBox", p("Fakta."), node("bulletList", node("listItem", p("545 daerah"))), title="Fakta singkat"),
    node("related", article=34),
    node("document", asset=5, title="Keputusan"),
    node("official", person=7),
    node("horizontalRule"),
    p(text("diperbaiki", {"type": "correction", "attrs": {"id": 3}})),
    node("note", "(Berita ini masih memerlukan verifikasi lebih lanjut.)"),
)

# -- wild ones: signs of the notation are much more likely than in a story

_CHARACTERS = st.one_of(
    st.sampled_from(list("\\*_[]{}()|#->•.1 2a b—,=¶↵\u00a0:!/&<\"'é\u0301日\U0001f600\n\t\x00\u202e\ue000")),
    st.characters(exclude_categories=["Cs"]),
)
_TEXTS = st.one_of(
    st.text(_CHARACTERS, min_size=1, max_size=12),
    st.sampled_from(
        [
            "- x",
            "1. x",
            "## x",
            "> x",
            "---",
            "[[foto 1]]",
            "**",
            "_",
            "a_b",
            "\\",
            "[a](b)",
            "| a |",
            " ",
            "{koreksi 1: x}",
            "[[/fakta]]",
            "[[/tabel]]",
            "\\/",
        ]
    ),
)
_IDS = st.integers(min_value=1, max_value=2**63 - 1)
_URLS = st.sampled_from(
    [
        "https://contoh.id/",
        "https://contoh.id/a_(b)?q=—,*_[x]",
        "/daerah/kota-bontang/",
        "mailto:redaksi@contoh.id",
        "http://a.co/¶↵'#ü",
    ]
)
_MARKS = st.lists(
    st.one_of(
        st.just(BOLD),
        st.just(ITALIC),
        _URLS.map(link),
        st.integers(1, 99).map(lambda id: {"type": "correction", "attrs": {"id": id}}),
    ),
    max_size=4,
    unique_by=lambda mark: mark["type"],
)
_RUNS = st.builds(lambda value, marks: text(value, *marks), _TEXTS, _MARKS)
_INLINE = st.lists(st.one_of(_RUNS, _RUNS, st.just(BREAK)), max_size=6)
_ONE_LINE = st.lists(_RUNS, max_size=4)
_PARAGRAPHS = st.builds(lambda inside: {"type": "paragraph", "content": inside}, _INLINE)


def _with(
    kind: str, children: st.SearchStrategy[list[Json]], **attrs: st.SearchStrategy[Any]
) -> st.SearchStrategy[Json]:
    return st.builds(
        lambda inside, given: {"type": kind, "attrs": given, **({"content": inside} if inside else {})},
        children,
        st.fixed_dictionaries({}, optional=attrs) if attrs else st.just({}),
    )


def _card(
    kind: str, required: dict[str, st.SearchStrategy[Any]], **optional: st.SearchStrategy[Any]
) -> st.SearchStrategy[Json]:
    return st.builds(lambda attrs: {"type": kind, "attrs": attrs}, st.fixed_dictionaries(required, optional=optional))


def _lists(items: st.SearchStrategy[Json]) -> st.SearchStrategy[Json]:
    children = st.lists(items, min_size=1, max_size=3)
    return st.one_of(_with("bulletList", children), _with("orderedList", children, start=st.integers(1, 9999)))


_FLAT_ITEMS = st.builds(
    lambda inside: {"type": "listItem", "content": inside}, st.lists(_PARAGRAPHS, min_size=1, max_size=2)
)
_DEEP_ITEMS = st.builds(
    lambda first, rest: {"type": "listItem", "content": [first, *rest]},
    _PARAGRAPHS,
    st.lists(st.one_of(_PARAGRAPHS, _lists(_FLAT_ITEMS)), max_size=3),
)
_LISTS = _lists(_DEEP_ITEMS)
_CELLS = st.sampled_from(["tableCell", "tableHeader"]).flatmap(
    lambda kind: _with(
        kind, st.lists(_PARAGRAPHS, min_size=1, max_size=2), colspan=st.integers(1, 30), rowspan=st.integers(1, 30)
    )
)
_ROWS = _with("tableRow", st.lists(_CELLS, min_size=1, max_size=3))
_LINES = st.text(_CHARACTERS, max_size=12)
_POSTS = st.sampled_from(
    [
        ("youtube", "https://www.youtube.com/watch?v=dQw4w9WgXcQ"),
        ("x", "https://x.com/kabar/status/1234567890"),
        ("facebook", "https://www.facebook.com/permalink.php?story_fbid=12345&id=67890"),
    ]
)
BLOCKS = st.one_of(
    _PARAGRAPHS,
    _PARAGRAPHS,
    st.builds(
        lambda inside, level: {"type": "heading", "attrs": {"level": level}, "content": inside},
        _ONE_LINE,
        st.sampled_from([2, 3]),
    ),
    _LISTS,
    _LISTS,
    _with("blockquote", st.lists(_PARAGRAPHS, min_size=1, max_size=3)),
    _with("pullQuote", _ONE_LINE, speaker=_LINES, office=_LINES, person=_IDS),
    _card("figure", {"asset": _IDS}, caption=_LINES, credit=_LINES, size=st.sampled_from(["normal", "wide"])),
    _card("gallery", {"assets": st.lists(_IDS, min_size=1, max_size=3, unique=True)}, caption=_LINES),
    _POSTS.map(lambda post: node("embed", provider=post[0], url=post[1])),
    _with("table", st.lists(_ROWS, min_size=1, max_size=3), caption=_LINES),
    _with("factBox", st.lists(st.one_of(_PARAGRAPHS, _LISTS), min_size=1, max_size=3), title=_LINES),
    _card("related", {"article": _IDS}),
    _card("document", {"asset": _IDS}, title=_LINES),
    _card("official", {"person": _IDS}),
    st.just({"type": "horizontalRule"}),
    _with("note", _ONE_LINE),
)
DOCUMENTS = st.lists(BLOCKS, max_size=5).map(lambda blocks: doc(*blocks))
