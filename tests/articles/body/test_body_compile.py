"""The HTML that readers get, and what is counted beside it."""

import re
from html.parser import HTMLParser

import pytest
from django.utils import translation
from hypothesis import HealthCheck, given, settings

from articles.body.compile import Compiled, Download, Links, Missing, Official, Picture, RelatedStory, compile_body
from articles.body.plain import Quotation, count_words, counts, reading_minutes
from articles.body.schema import validate
from tests.articles.body.documents import BOLD, BREAK, DOCUMENTS, EVERY_BLOCK, ITALIC, doc, link, node, p, text

EVIL = '"><script>alert(1)</script>'


class Library:
    """Has everything, or, when `empty`, nothing."""

    def __init__(self, *, said: str = "", empty: bool = False) -> None:
        self.said, self.empty = said, empty

    def picture(self, asset_id: int) -> Picture | None:
        return (
            None
            if self.empty
            else Picture(
                src=f"/media/{asset_id}.jpg{self.said}",
                width=1280,
                height=720,
                alt=f"Foto {asset_id}{self.said}",
                caption=f"Keterangan{self.said}",
                credit=f"Rani{self.said}",
                sources=(("image/avif", f"/media/{asset_id}-640.avif 640w{self.said}"),),
                srcset=f"/media/{asset_id}-640.jpg 640w{self.said}",
            )
        )

    def article(self, article_id: int) -> RelatedStory | None:
        thumbnail = self.picture(1)
        return None if self.empty else RelatedStory(f"Judul{self.said}", f"/a/{article_id}/{self.said}", thumbnail)

    def official(self, person_id: int) -> Official | None:
        return (
            None
            if self.empty
            else Official(f"Guslin{self.said}", f"/pejabat/guslin/{self.said}", f"Asisten{self.said}", self.picture(2))
        )

    def document(self, asset_id: int) -> Download | None:
        return (
            None
            if self.empty
            else Download(f"Berkas{self.said}", f"/media/{asset_id}.pdf{self.said}", f"PDF{self.said}")
        )


def compiled(*blocks: object, **options: object) -> Compiled:
    return compile_body(validate(doc(*blocks)), Library(), **options)


@pytest.mark.parametrize(
    ("block", "html"),
    [
        (p("A & B <c>"), "<p>A &amp; B &lt;c&gt;</p>"),
        (p("a", BREAK, "b"), "<p>a<br>b</p>"),
        (p(), ""),
        (p(text("a", BOLD), text("b", BOLD, ITALIC)), "<p><strong>a<em>b</em></strong></p>"),
        (
            p(text("kota ", link("/x/")), text("Bontang", link("/x/"), BOLD)),
            '<p><a href="/x/">kota <strong>Bontang</strong></a></p>',
        ),
        (node("heading", "Hasil & angka", level=2), '<h2 id="bagian-hasil-dan-angka">Hasil &amp; angka</h2>'),
        (node("bulletList", node("listItem", p("a"))), "<ul><li>a</li></ul>"),
        (
            node("orderedList", node("listItem", p("a"), p("b")), start=3),
            '<ol start="3"><li><p>a</p><p>b</p></li></ol>',
        ),
        (node("blockquote", p("a")), "<blockquote><p>a</p></blockquote>"),
        (node("horizontalRule"), "<hr>"),
        (node("note", "(Belum.)"), '<p class="body-note"><em>(Belum.)</em></p>'),
        (
            node("pullQuote", "Siap", speaker="Fatimah"),
            '<figure class="pull-quote"><blockquote class="pull-quote__text"><p>Siap</p></blockquote>'
            '<figcaption class="pull-quote__source"><span class="pull-quote__speaker">Fatimah</span></figcaption></figure>',
        ),
        (
            node("document", asset=5, title="Keputusan"),
            '<p class="body-document"><a class="body-document__link" href="/media/5.pdf">Keputusan</a> '
            '<span class="body-document__meta">(PDF)</span></p>',
        ),
    ],
)
def test_blocks(block, html):
    assert compiled(block).html == html


def test_an_embed_is_a_link_and_asks_nobody_for_anything():
    html = compiled(node("embed", provider="x", url="https://x.com/kabar/status/1234567890")).html
    assert html.startswith(
        '<figure class="embed embed--x" data-provider="x"><a class="embed__link" '
        'href="https://x.com/kabar/status/1234567890" rel="noopener nofollow">'
    )
    assert '<span class="embed__url">x.com/kabar/status/1234567890</span>' in html
    assert "src=" not in html


def test_a_figure_brings_its_formats_and_its_size():
    html = compiled(node("figure", asset=12, credit="Budi", size="wide")).html
    assert html.startswith('<figure class="body-figure body-figure--wide"><picture><source type="image/avif" srcset=')
    assert 'width="1280" height="720" alt="Foto 12" loading="lazy" decoding="async"' in html
    assert '<span class="body-figure__text">Keterangan</span> <span class="body-figure__credit">Budi</span>' in html


def test_a_named_official_stands_under_a_pull_quote():
    html = compiled(node("pullQuote", "Siap", person=7)).html
    assert '<a href="/pejabat/guslin/">Guslin</a></span>, <span class="pull-quote__office">Asisten</span>' in html


def test_a_table_scrolls_and_tells_its_headers():
    row = node("tableRow", node("tableHeader", p("Kota")), node("tableHeader", p("Suara")))
    second = node("tableRow", node("tableHeader", p("Bontang")), node("tableCell", p("1"), colspan=2))
    html = compiled(node("table", row, second, caption="Hasil")).html
    assert 'class="body-table__scroll" role="region" aria-label="Hasil" tabindex="0"' in html
    assert '<thead><tr><th scope="col">Kota</th><th scope="col">Suara</th></tr></thead>' in html
    assert '<tr><th scope="row">Bontang</th><td colspan="2">1</td></tr>' in html


def test_headings_with_one_text_have_ids_of_their_own():
    result = compiled(*[node("heading", "Hasil", level=2)] * 2, node("heading", "日本", level=3))
    assert [heading.id for heading in result.headings] == ["bagian-hasil", "bagian-hasil-2", "bagian-judul"]


@pytest.mark.parametrize(
    ("href", "links", "rel"),
    [
        ("/a/1/", Links.EDITORIAL, ""),
        ("https://kabarmahakam.id/a/1/", Links.EDITORIAL, ""),
        ("mailto:redaksi@contoh.id", Links.SPONSORED, ""),
        ("https://contoh.id/", Links.EDITORIAL, ' rel="noopener"'),
        ("https://contoh.id/", Links.SPONSORED, ' rel="sponsored noopener"'),
    ],
)
def test_links_say_whose_they_are(href, links, rel):
    html = compiled(p(text("x", link(href))), links=links, own_hosts=["KabarMahakam.id"]).html
    assert html == f'<p><a href="{href}"{rel}>x</a></p>'


def test_a_corrected_passage_points_to_its_box():
    html = compiled(p(text("545", {"type": "correction", "attrs": {"id": 3}}))).html
    assert '<span class="corrected">545</span><a class="corrected__mark" href="#koreksi-3"' in html


def test_what_is_gone_is_left_out_and_named():
    result = compile_body(validate(EVERY_BLOCK), Library(empty=True))
    assert "related-inline" not in result.html and "body-figure" not in result.html and "pull-quote" in result.html
    assert set(result.missing) == {
        *(Missing("picture", id) for id in (12, 13)),
        Missing("article", 34),
        Missing("document", 5),
        Missing("official", 7),
    }


def test_the_language_of_the_desk_does_not_matter():
    document = validate(EVERY_BLOCK)
    with translation.override("en"):
        in_english = compile_body(document, Library())
    assert compile_body(document, Library()) == in_english


def test_counters():
    quoted = doc(
        p("“Kami siap,” ujar Guslin. Ia menyebut 1.552 paslon se-kabupaten/kota."),
        node("pullQuote", "“Kami siap,”"),
        p('Katanya "sudah". Panjang 5" saja.'),
        node("figure", asset=1, caption="Rapat kerja"),
    )
    result = compile_body(validate(quoted), Library())
    assert result.quotes == (Quotation("Kami siap,", 0), Quotation("sudah", 2))
    assert result.plain_text.endswith("saja.\n\nRapat kerja") and result.plain_text.count("Kami siap") == 1
    assert result.words == 16 and result.minutes == 1 == counts(validate(quoted)).minutes


@pytest.mark.parametrize(("words", "minutes"), [(0, 0), (1, 1), (200, 1), (201, 2), (1000, 5)])
def test_reading_minutes(words, minutes):
    assert reading_minutes(words) == minutes


def test_words_as_people_count_them():
    assert count_words("Jum’at, 1.552 orang di kabupaten/kota – 55,66 %") == 6


# -- hostile ------------------------------------------------------------------------------------------

VOID = {"br", "hr", "img", "source"}


class WellFormed(HTMLParser):
    """Fails on anything that is not ours: elements, attributes, nesting."""

    ELEMENTS = {
        "p",
        "br",
        "strong",
        "em",
        "a",
        "span",
        "h2",
        "h3",
        "ul",
        "ol",
        "li",
        "blockquote",
        "figure",
        "figcaption",
        "picture",
        "source",
        "img",
        "div",
        "table",
        "caption",
        "thead",
        "tbody",
        "tr",
        "th",
        "td",
        "aside",
        "hr",
    }
    ATTRIBUTES = {
        "class",
        "href",
        "rel",
        "id",
        "start",
        "data-provider",
        "aria-label",
        "aria-labelledby",
        "role",
        "tabindex",
        "scope",
        "colspan",
        "rowspan",
        "type",
        "srcset",
        "sizes",
        "src",
        "width",
        "height",
        "alt",
        "loading",
        "decoding",
    }

    def __init__(self, html: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.feed(html)
        self.close()
        assert not self.open

    def handle_starttag(self, tag, attrs):
        assert tag in self.ELEMENTS, tag
        assert {name for name, _value in attrs} <= self.ATTRIBUTES
        assert not any(name == "href" and re.match(r"\s*(javascript|data|//)", value or "") for name, value in attrs)
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag):
        assert self.open.pop() == tag

    def handle_comment(self, data):
        raise AssertionError("comment")


def test_hostile_words_are_shown_not_run():
    raw = doc(
        p(EVIL, text(EVIL, BOLD)),
        node("heading", EVIL, level=2),
        node("pullQuote", EVIL, speaker=EVIL, office=EVIL),
        node("figure", asset=1, caption=EVIL, credit=EVIL),
        node("gallery", assets=[1], caption=EVIL),
        node("table", node("tableRow", node("tableCell", p(EVIL))), caption=EVIL),
        node("factBox", p(EVIL), title=EVIL),
        node("document", asset=1, title=EVIL),
        node("related", article=1),
        node("official", person=1),
        node("note", EVIL),
    )
    html = compile_body(validate(raw), Library(said=EVIL)).html
    WellFormed(html)
    assert "<script" not in html and html.count("&lt;script&gt;") > 20


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(DOCUMENTS)
def test_every_valid_body_compiles_to_well_formed_html(raw):
    document = validate(raw)
    WellFormed(compile_body(document, Library()).html)
    WellFormed(compile_body(document, Library(empty=True)).html)
