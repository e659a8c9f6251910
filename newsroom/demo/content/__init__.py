"""What the made-up outlet "Kabar Mahakam" prints: stories, comments, people, house pages. Data, no database.

Everyone who speaks here is invented; real office holders appear only with public, dated facts. The loader
(`newsroom/demo`) turns keys into rows, fills in dates and hands the texts to the ordinary operations.

Bodies are written in the notation of `articles.body.notation`, with two liberties: keys stand where it wants
ids ([[foto KEY]], [[galeri KEY, KEY]], [[baca juga KEY]], always of an older story), and paragraphs are wrapped
(`wrapping.unwrapped` has joined them by the time anybody reads a body). Dates are placeholders, counted in days
from the day on which the story goes out, so that weekdays are right whenever the demonstration is loaded
(`dates.fill_dates`):

    {hari:-1}      "Senin (23/11/2026)"      {namahari:4}   "Sabtu"
    {tanggal:3}    "27 November 2026"        {bulan:-30}    "Oktober 2026"      {tahun:0}   "2026"
"""
