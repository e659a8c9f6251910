r"""The body as text that people can type, for the form without script and for importers. Nothing is lost:
`parse(write(document)) == document` for every valid document.

    Paragraphs stand apart by a blank line; a single line end
    is a line break. **Bold**, _italic_, [a link](https://contoh.id/).

    ## Subheading            ### Smaller subheading
    - item                   1. numbered item       (two spaces before what belongs to an item)
    > quotation              ---  divider

    [[foto 12 | keterangan | kredit | lebar]]       only the number is needed
    [[galeri 12, 13 | keterangan]]
    [[sematan https://www.youtube.com/watch?v=…]]
    [[kutipan: teks — Nama, Jabatan | pejabat 7]]
    [[baca juga 34]]   [[dokumen 5 | Judul]]   [[pejabat 7]]   [[catatan: teks]]   [[catatan]]
    [[fakta: Judul]] … [[/fakta]]
    [[tabel: Judul]]
    |= Kota |= Suara |                              "=" makes a header cell, {2x1} spans columns x rows
    | Bontang | 33.701 |                            ¶ a new paragraph in a cell, ↵ a line break
    [[/tabel]]
    {koreksi 3: a corrected passage}

A backslash takes the meaning from the sign after it (`\*`, `\[`, `\-`); `\/` stands for nothing at all, and
keeps an empty line open or an underscore within a word apart from its letters.
"""

from articles.body.notation.reading import LineProblem, NotationError, parse
from articles.body.notation.writing import escape_text, write

__all__ = ["LineProblem", "NotationError", "escape_text", "parse", "write"]
