"""Text from elsewhere comes out clean."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from articles.body.notation import write
from articles.body.paste import from_html, from_message
from articles.body.schema import BodyError, validate

WORD = """<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style>p.MsoNormal{margin:0}</style></head><body>
<!--StartFragment--><h1 style="mso-pagination:widow-orphan">Judul<o:p></o:p></h1>
<p class=MsoNormal style='text-align:justify'><span lang=IN style='font-size:12.0pt;font-family:"Times New Roman"'>Rapat
digelar <b style='mso-bidi-font-weight:normal'>Jumat (22/11/2024)</b>.<o:p></o:p></span></p>
<p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span
style='font-family:Symbol'><span style='mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span></span>
<![endif]>Bontang</p>
<p class=MsoListParagraphCxSpLast style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>·&nbsp; </span>Kukar</p>
<p class=MsoListParagraph style='mso-list:l1 level1 lfo2'><span style='mso-list:Ignore'>1.&nbsp; </span>Pertama</p>
<!--EndFragment--></body></html>"""

GOOGLE_DOCS = """<meta charset='utf-8'><b style="font-weight:normal;" id="docs-internal-guid-1234"><h2 dir="ltr"><span
style="font-size:16pt">Hasil</span></h2><p dir="ltr"><span style="font-weight:400">Biasa, </span><span
style="font-weight:700">tebal</span><span style="font-weight:400;font-style:italic">, miring</span>
<a href="https://www.google.com/url?q=https://contoh.id/data&amp;sa=D"><span style="color:#1155cc">tautan</span></a></p><br/>
<ul><li dir="ltr"><p dir="ltr"><span>satu</span></p></li><ul><li><p>dalam</p></li></ul></ul></b>"""


@pytest.mark.parametrize(
    ("html", "notation"),
    [
        (WORD, "## Judul\n\nRapat digelar **Jumat (22/11/2024)**.\n\n- Bontang\n- Kukar\n\n1. Pertama\n"),
        (
            GOOGLE_DOCS,
            "## Hasil\n\nBiasa, **tebal**_, miring_ [tautan](https://contoh.id/data)\n\n- satu\n  - dalam\n",
        ),
        ("tanpa unsur", "tanpa unsur\n"),
        ("<div>a</div><div>b<div>c</div></div>", "a\n\nb\n\nc\n"),
        ("<p>a<br>b<br><br>c</p>", "a\nb\n\nc\n"),
        ("<p>  a \n b </p><p>&nbsp;</p><p></p>", "a b\n"),
        ("<h4>Kecil</h4><hr><blockquote>kutip</blockquote>", "### Kecil\n\n---\n\n> kutip\n"),
        ("<p>•&nbsp;satu</p><p>•&nbsp;dua</p>", "- satu\n- dua\n"),
        ("<ol start=4><li>a<li>b</ol>", "4. a\n5. b\n"),
        (
            "<table><caption>Suara</caption><tr><th>Kota</th><td>1</td></tr><tr><td colspan=2></td></tr></table>",
            "[[tabel]]\n|= Kota | 1 |\n|{2x1} |\n[[/tabel]]\n",
        ),
        ("<p><a href='javascript:alert(1)'>x</a><a href='//evil.example'>y</a></p>", "xy\n"),
        ("<script>alert(1)</script><style>p{}</style>aman", "aman\n"),
        ("<p onclick=x>**bukan tebal**</p>", "\\*\\*bukan tebal\\*\\*\n"),
        ("<ul>" * 6 + "<li>dalam" + "</ul>" * 6, None),
        ("<table><tr><td><table><tr><td>dalam</td></tr></table></td></tr></table>", None),
        ("<li>yatim</li><td>sel</td>", None),
        ("", ""),
    ],
)
def test_pasted_html(html, notation):
    document = from_html(html).document
    assert validate(document.as_json()) == document
    if notation is not None:
        assert write(document) == notation
    else:
        assert any(word in write(document) for word in ("dalam", "yatim"))


def test_what_cannot_come_along_is_counted():
    assert from_html("<p>a<img src=x><IMG src=y></p><iframe src=z></iframe>").left_out == {"img": 2, "iframe": 1}


def test_a_message_from_a_phone():
    message = "*Penting* dari _Bontang_:\r\n- satu\n- dua\n\n2*3*4 dan nama_berkas_ini\x00"
    assert write(from_message(message)) == "**Penting** dari _Bontang_:\n\n- satu\n- dua\n\n2*3*4 dan nama_berkas_ini\n"


def test_giants_are_refused():
    with pytest.raises(BodyError):
        from_html("<ul><li>" * 40_000)
    with pytest.raises(BodyError):
        from_html("<p>" * 2_000_000)
    with pytest.raises(BodyError):
        from_message("a" * 300_000)
    with pytest.raises(BodyError):
        from_html("<p>teks</p>" * 6_000)


_TAGS = st.sampled_from(
    [
        "<p>",
        "</p>",
        "<b>",
        "</b>",
        "<i>",
        "<a>",
        "</a>",
        "<br>",
        "<hr>",
        "<ul>",
        "</ul>",
        "<ol>",
        "<li>",
        "</li>",
        "<table>",
        "</table>",
        "<tr>",
        "</tr>",
        "<td>",
        "</td>",
        "<th>",
        "<h1>",
        "</h1>",
        "<blockquote>",
        "</blockquote>",
        "<div>",
        "</div>",
        "<span>",
        "</span>",
        "<script>",
        "</script>",
        "<svg>",
        "&nbsp;",
        "·",
        "teks",
    ]
)


@settings(deadline=None, max_examples=300)
@given(st.lists(_TAGS | st.text(max_size=5), max_size=30).map("".join))
def test_any_html_becomes_a_valid_body(html):
    document = from_html(html).document
    assert validate(document.as_json()) == document


@settings(deadline=None)
@given(st.text(max_size=200))
def test_any_message_becomes_a_valid_body(message):
    from_message(message)
