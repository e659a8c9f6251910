"""A story with everything and one with the least, and a day of the archive."""

from __future__ import annotations

import datetime as dt

from articles.reading import pages as stories
from articles.reading.cards import Link

from .outlet import REGIONS, SECTIONS, SITE_URL, TODAY, card, cards, meta, official, photo

BODY = """
<p>Tinggi muka air Sungai Mahakam di Pelabuhan Samarinda mencapai 2,31 meter pada Senin (23/11/2026) pukul 07.00 WITA, naik 40 sentimeter dibandingkan malam sebelumnya. Warga di empat kelurahan mulai memindahkan perabot ke lantai dua dan menitipkan kendaraan di tempat yang lebih tinggi.</p>
<p>Kepala pos pemantauan, <a href="/pejabat/contoh/">Yohana Lung</a>, mengatakan kenaikan terjadi karena hujan di hulu bertemu dengan air pasang. “Puncaknya kami perkirakan antara Selasa malam dan Rabu pagi. Setelah itu air akan turun perlahan,” ujarnya.</p>
<aside class="related-inline" aria-label="Baca juga"><a class="related-inline__link" href="/daerah-kita/2026/11/berita-1001/"><span class="related-inline__image"><img src="/photos/2-480.webp" alt="" width="480" height="320" loading="lazy"></span><span class="related-inline__label">Baca juga</span> <span class="related-inline__headline">Klinik terapung melayani 14 kampung sebelum akhir tahun</span></a></aside>
<h2 id="bagian-dua-puluh-posko">Dua puluh posko</h2>
<p>Pemerintah kota menyiapkan 20 posko di sepanjang bantaran. <span class="corrected">Setiap posko dijaga delapan petugas</span><a class="corrected__mark" href="#koreksi-1" aria-label="Koreksi">1</a> secara bergantian, dengan perahu karet, dapur umum dan obat-obatan dasar.</p>
<figure class="pull-quote"><blockquote class="pull-quote__text"><p>“Jangan menunggu perintah. Kalau air sudah masuk halaman, pindahkan anak-anak dan orang tua lebih dahulu.”</p></blockquote><figcaption class="pull-quote__source"><span class="pull-quote__speaker">Yohana Lung</span>, <span class="pull-quote__office">Kepala pos pemantauan</span></figcaption></figure>
<p>Berikut lokasi dengan kenaikan tertinggi menurut catatan pos pemantauan.</p>
<div class="body-table"><div class="body-table__scroll" role="region" aria-label="Tinggi muka air, Senin pukul 07.00 WITA" tabindex="0"><table><caption class="body-table__caption">Tinggi muka air, Senin pukul 07.00 WITA</caption><thead><tr><th>Lokasi</th><th>Kemarin (m)</th><th>Hari ini (m)</th></tr></thead><tbody><tr><td>Pelabuhan Samarinda</td><td>1,91</td><td>2,31</td></tr><tr><td>Tenggarong</td><td>2,02</td><td>2,36</td></tr><tr><td>Melak</td><td>4,40</td><td>4,95</td></tr></tbody></table></div></div>
<ul><li>Simpan dokumen penting dalam plastik kedap air.</li><li>Matikan listrik dari meteran sebelum air masuk rumah.</li><li>Catat nomor posko terdekat: 0541 000 112.</li></ul>
<figure class="body-figure"><picture><img src="/photos/3-1200.webp" alt="Warga mengangkat lemari ke lantai dua" width="1200" height="800" loading="lazy"></picture><figcaption class="body-figure__caption"><span class="body-figure__text">Warga mengangkat lemari ke lantai dua rumah panggung.</span> <span class="body-figure__credit">Foto: Rani Lestari</span></figcaption></figure>
<blockquote><p>Siaga berlaku sampai ada pemberitahuan baru dari pos pemantauan.</p></blockquote>
<aside class="fact-box"><h3 class="fact-box__title">Status siaga</h3><div class="fact-box__content"><p>Siaga III: waspada. Siaga II: bersiap mengungsi. Siaga I: mengungsi.</p></div></aside>
<figure class="embed embed--youtube" data-provider="youtube"><a class="embed__link" href="https://www.youtube.com/watch?v=contoh"><span class="embed__provider">Buka di YouTube</span><span class="embed__url">youtube.com/watch?v=contoh</span></a></figure>
<hr>
<p>Pemerintah kota akan memperbarui data dua kali sehari, pukul 07.00 dan 16.00 WITA.</p>
"""


def story(*, plain: bool = False) -> stories.StoryPage:
    """A story with everything, or (`plain`) the least that can be published: an ad without a photo."""
    first = card(0)
    return stories.StoryPage(
        meta=meta(first.headline, first.url, og_type="article", structured_data='{"@context":"https://schema.org"}'),
        id=first.id,
        url=first.url,
        absolute_url=SITE_URL + first.url,
        short_url=f"{SITE_URL}/a/{first.id}/",
        headline="Paket wisata susur sungai akhir pekan" if plain else first.headline,
        standfirst="" if plain else first.standfirst,
        kicker="",
        kind="advertorial" if plain else "news",
        label="Advertorial" if plain else "",
        sponsor="Dinas Pariwisata (contoh)" if plain else "",
        section=Link("Daerah", "/daerah-kita/"),
        breadcrumb=(Link("Daerah", "/daerah-kita/"),),
        regions=()
        if plain
        else (Link("Kota Samarinda", "/daerah/kota-samarinda/"), Link("Kutai Barat", "/daerah/kutai-barat/")),
        bylines=()
        if plain
        else (
            stories.Byline("Rani Lestari", "/penulis/rani-lestari/", "RL", "Reporter", photo(1, width=400, height=400)),
            stories.Byline("Budi Santoso", "/penulis/budi/", "BS", "Reporter"),
        ),
        editors=() if plain else (Link("Sari Wulandari", "/penulis/sari/"),),
        city="Samarinda",
        dateline="Kabar Mahakam, Samarinda –",
        published_at=TODAY - dt.timedelta(hours=5),
        updated_at=None if plain else TODAY - dt.timedelta(minutes=38),
        version=3,
        reading_minutes=1 if plain else 4,
        hero=None
        if plain
        else photo(0, caption="Perahu ketinting bersandar di tepian Mahakam, Samarinda, Senin (23/11/2026)."),
        body_html="<p>Isi iklan.</p>" if plain else BODY,
        closing_mark="(RL/SW)",
        unverified=plain,
        corrections=()
        if plain
        else (
            stories.CorrectionBox(
                "koreksi-1",
                "Koreksi",
                "<p>Versi sebelumnya menulis sepuluh petugas di setiap posko. Yang benar delapan. Kami mohon maaf.</p>",
                TODAY - dt.timedelta(minutes=38),
            ),
        ),
        facts=None
        if plain
        else stories.FactBox(
            "Fakta singkat",
            (
                "Tinggi air 2,31 meter, naik 40 sentimeter",
                "Empat kelurahan terdampak",
                "20 posko, masing-masing 8 petugas",
            ),
        ),
        officials=() if plain else (official(0), official(1)),
        topics=()
        if plain
        else tuple(
            Link(name, f"/topik/{name.lower()}/") for name in ("Banjir", "Mahakam", "Cuaca", "Transportasi sungai")
        ),
        replies=()
        if plain
        else (
            stories.ReplyBox(
                "Balai Sungai (contoh)",
                "Balai Wilayah Sungai",
                "<p>Kami menambah dua alat ukur di Melak dan Long Iram agar peringatan sampai lebih awal.</p>",
                TODAY,
            ),
        ),
        comments=stories.CommentsSummary(
            "open",
            0 if plain else 213,
            first.url + "komentar/",
            ()
            if plain
            else (
                stories.CommentPick(
                    "Ibu Nining",
                    "Di RT kami perahu posko datang sebelum air masuk. Semoga tahun depan tetap begini.",
                    first.url + "komentar/a1/",
                ),
            ),
        ),
        related=() if plain else cards(4, 4),
        latest_region=None if plain else Link("Samarinda", "/daerah/kota-samarinda/"),
        latest=cards(9, 6),
        is_paid=plain,
    )


def archive() -> stories.ArchivePage:
    squares = [stories.CalendarDay() for _ in range(6)] + [
        stories.CalendarDay(day, f"/indeks/2026/11/{day:02}/" if day <= 23 else "", day == 23) for day in range(1, 31)
    ]
    squares += [stories.CalendarDay() for _ in range(-len(squares) % 7)]
    return stories.ArchivePage(
        meta=meta("Indeks"),
        day=TODAY.date(),
        weeks=tuple(tuple(squares[at : at + 7]) for at in range(0, len(squares), 7)),
        previous_month=Link("Oktober 2026", "/indeks/2026/10/31/"),
        next_month=None,
        previous_day=Link("22 November 2026", "/indeks/2026/11/22/"),
        next_day=None,
        sections=tuple(stories.Option(slug, name) for name, slug in SECTIONS),
        regions=tuple(stories.Option(slug, name) for name, slug in REGIONS),
        form_url="/indeks/",
        cards=cards(0, 14),
    )
