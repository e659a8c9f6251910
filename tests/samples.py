"""Made-up pages for looking at the templates and for testing them: long headlines, gaps, ads, deep threads.

Nothing here is in a database; every object is what a reading function would give. The outlet, the people
and the events are invented.
"""

from __future__ import annotations

import datetime as dt
from types import SimpleNamespace
from zoneinfo import ZoneInfo

from django import forms

from articles.comments.reading import pages as threads
from articles.reading import pages as stories
from articles.reading.cards import Card, Link, Picture
from newsroom.fronts.reading import pages as fronts
from newsroom.pages import reading as house
from newsroom.search import pages as search

ZONE = ZoneInfo("Asia/Makassar")
TODAY = dt.datetime(2026, 11, 23, 16, 40, tzinfo=ZONE)
SITE_URL = "https://kabarmahakam.example"

SECTIONS = (
    ("Daerah", "daerah-kita"),
    ("Politik", "politik"),
    ("Hukum", "hukum"),
    ("Ekonomi", "ekonomi"),
    ("Lingkungan", "lingkungan"),
    ("Pendidikan", "pendidikan"),
    ("Kesehatan", "kesehatan"),
    ("Budaya", "budaya"),
    ("Olahraga", "olahraga"),
    ("Opini", "opini"),
)
REGIONS = (
    ("Paser", "kabupaten-paser"),
    ("Kutai Kartanegara", "kabupaten-kutai-kartanegara"),
    ("Berau", "kabupaten-berau"),
    ("Kutai Barat", "kabupaten-kutai-barat"),
    ("Kutai Timur", "kabupaten-kutai-timur"),
    ("Penajam Paser Utara", "kabupaten-penajam-paser-utara"),
    ("Mahakam Ulu", "kabupaten-mahakam-ulu"),
    ("Kota Balikpapan", "kota-balikpapan"),
    ("Kota Samarinda", "kota-samarinda"),
    ("Kota Bontang", "kota-bontang"),
)
HEADLINES = (
    "Air Mahakam naik 40 sentimeter dalam semalam, warga bantaran Samarinda mulai memindahkan barang ke lantai dua",
    "Dermaga baru Mahulu dibuka setelah tiga tahun tertunda",
    "Harga beras di Balikpapan turun, pedagang: stok dari Sulawesi lancar",
    "Ribuan guru honorer Kutai Kartanegara menunggu kepastian status menjelang tahun anggaran baru",
    "Festival tenun ulap doyo kembali digelar di Tanjung Isuy",
    "Perahu sekolah untuk anak-anak di tiga kampung hulu",
    "Bontang uji coba bus listrik di dua rute pelabuhan",
    "Pasar Pagi Samarinda pindah ke gedung baru, 1.200 kios sudah terisi",
    "Jalan poros Sangatta–Rantau Pulung rusak, truk antre hingga lima jam",
    "Penyu di Derawan bertelur lebih awal tahun ini",
    "DPRD Paser bahas ulang anggaran air bersih",
    "Klinik terapung melayani 14 kampung sebelum akhir tahun",
    "Nelayan Penajam minta alur pelayaran ditandai ulang",
    "Siswa Berau menjuarai lomba robotika tingkat provinsi",
    "Kebakaran lahan di Muara Wis padam setelah hujan dua hari",
    "Tim voli putri Samarinda lolos ke semifinal",
)
STANDFIRSTS = (
    "Tinggi muka air di Pelabuhan Samarinda mencapai 2,31 meter pada Senin pagi. Pemerintah kota menyiapkan 20 titik posko.",
    "Kapal penumpang kini dapat sandar sepanjang tahun, juga ketika sungai surut.",
    "",
    "Keputusan akhir menunggu hasil verifikasi data yang dijadwalkan selesai pekan depan.",
)
PHOTOS = 8


def photo(number: int, *, width: int = 1200, height: int = 800, caption: str = "") -> Picture:
    """One of the drawn landscapes that `tests/preview.py` puts beside the pages."""
    name = f"/photos/{number % PHOTOS}"
    return Picture(
        alt="Perahu di tepi sungai saat matahari rendah",
        caption=caption,
        credit="Kabar Mahakam/Rani Lestari",
        width=width,
        height=height,
        sources=(("image/webp", f"{name}-480.webp 480w, {name}-1200.webp 1200w"),),
        src=f"{name}-1200.webp",
        focus_x=0.5,
        focus_y=0.6,
    )


def card(number: int, *, has_picture: bool = True, kind: str = "news", label: str = "", kicker: str = "") -> Card:
    section, section_slug = SECTIONS[number % len(SECTIONS)]
    region, region_slug = REGIONS[number % len(REGIONS)]
    return Card(
        id=1000 + number,
        url=f"/{section_slug}/2026/11/berita-{1000 + number}/",
        headline=HEADLINES[number % len(HEADLINES)],
        standfirst=STANDFIRSTS[number % len(STANDFIRSTS)],
        kicker=kicker,
        section_name=section,
        section_url=f"/{section_slug}/",
        kind=kind,
        label=label,
        region_name=region,
        region_url=f"/daerah/{region_slug}/",
        published_at=TODAY - dt.timedelta(minutes=17 + number * 53),
        picture=photo(number) if has_picture else None,
        comments=(number * 7) % 31,
        authors=(Link("Rani Lestari", "/penulis/rani-lestari/"),),
    )


def cards(start: int, count: int) -> tuple[Card, ...]:
    """A run of cards in which every fourth has no photo, one is an ad and one has a kicker."""
    return tuple(
        card(
            number,
            has_picture=number % 4 != 3,
            kind="advertorial" if number % 11 == 6 else "news",
            label="Advertorial" if number % 11 == 6 else "",
            kicker="Banjir" if number % 9 == 8 else "",
        )
        for number in range(start, start + count)
    )


def site() -> SimpleNamespace:
    """Stands in for what the context processor of the outlet gives."""
    item = lambda name, url: SimpleNamespace(name=name, url=url, children=())  # noqa: E731
    return SimpleNamespace(
        name="Kabar Mahakam",
        tagline="Berita dari hulu sampai muara.",
        legal_name="PT Kabar Mahakam Media",
        address="Jalan Contoh 12, Samarinda 75123",
        phone="0541 000 000",
        email="redaksi@kabarmahakam.example",
        whatsapp_channel="https://whatsapp.example/kabarmahakam",
        sections=tuple(item(name, f"/{slug}/") for name, slug in SECTIONS),
        house_links=tuple(item(link.name, link.url) for link in HOUSE),
        today=TODAY,
        dateline_pattern="{SITE}, {city} –",
        theme="",
    )


HOUSE = tuple(
    Link(name, f"/{slug}/")
    for name, slug in (
        ("Redaksi", "redaksi"),
        ("Pedoman Media Siber", "pedoman-media-siber"),
        ("Kode Etik", "kode-etik"),
        ("Tentang", "tentang"),
        ("Kontak", "kontak"),
        ("Kebijakan Privasi", "privasi"),
        ("Koreksi", "koreksi"),
        ("Pencabutan", "pencabutan"),
        ("Pengaduan", "aduan"),
        ("Hak Jawab", "hak-jawab"),
    )
)


def meta(title: str, path: str = "/", **more: object) -> stories.Meta:
    return stories.Meta(title=title, canonical=SITE_URL + path, description="Berita daerah.", **more)  # type: ignore[arg-type]


def official(number: int) -> stories.OfficialCard:
    name, office, initials = (
        ("Yohana Lung, S.Sos.", "Kepala Dinas Perhubungan Kutai Barat", "YL"),
        ("Dr. H. Sulaiman Arsyad, M.Si.", "Pj. Bupati (contoh)", "SA"),
        ("Maria Hanyeq", "Wakil Bupati (contoh)", "MH"),
    )[number % 3]
    return stories.OfficialCard(
        name=name,
        url="/pejabat/contoh/",
        office=office,
        initials=initials,
        region=Link("Kutai Barat", "/daerah/kabupaten-kutai-barat/"),
        picture=photo(number, width=400, height=400) if number == 1 else None,
        period="sejak 2 Oktober 2025",
    )


BODY = """
<p>Tinggi muka air Sungai Mahakam di Pelabuhan Samarinda mencapai 2,31 meter pada Senin (23/11/2026) pukul 07.00 WITA, naik 40 sentimeter dibandingkan malam sebelumnya. Warga di empat kelurahan mulai memindahkan perabot ke lantai dua dan menitipkan kendaraan di tempat yang lebih tinggi.</p>
<p>Kepala pos pemantauan, <a href="/pejabat/contoh/">Yohana Lung</a>, mengatakan kenaikan terjadi karena hujan di hulu bertemu dengan air pasang. “Puncaknya kami perkirakan antara Selasa malam dan Rabu pagi. Setelah itu air akan turun perlahan,” ujarnya.</p>
<aside class="related-inline"><span class="related-inline__label">Baca juga</span><a class="related-inline__link" href="/daerah-kita/2026/11/berita-1001/"><img class="related-inline__image" src="/photos/2-480.webp" alt="" width="480" height="320" loading="lazy"><span class="related-inline__headline">Klinik terapung melayani 14 kampung sebelum akhir tahun</span></a></aside>
<h2 id="bagian-dua-puluh-posko">Dua puluh posko</h2>
<p>Pemerintah kota menyiapkan 20 posko di sepanjang bantaran. <span class="corrected">Setiap posko dijaga delapan petugas</span><a class="corrected__mark" href="#koreksi-1" aria-label="Koreksi">1</a> secara bergantian, dengan perahu karet, dapur umum dan obat-obatan dasar.</p>
<figure class="pull-quote"><blockquote class="pull-quote__text"><p>“Jangan menunggu perintah. Kalau air sudah masuk halaman, pindahkan anak-anak dan orang tua lebih dahulu.”</p></blockquote><figcaption class="pull-quote__source"><span class="pull-quote__speaker">Yohana Lung</span>, <span class="pull-quote__office">Kepala pos pemantauan</span></figcaption></figure>
<p>Berikut lokasi dengan kenaikan tertinggi menurut catatan pos pemantauan.</p>
<figure class="body-table"><figcaption class="body-table__caption">Tinggi muka air, Senin pukul 07.00 WITA</figcaption><div class="body-table__scroll"><table><thead><tr><th>Lokasi</th><th>Kemarin (m)</th><th>Hari ini (m)</th></tr></thead><tbody><tr><td>Pelabuhan Samarinda</td><td>1,91</td><td>2,31</td></tr><tr><td>Tenggarong</td><td>2,02</td><td>2,36</td></tr><tr><td>Melak</td><td>4,40</td><td>4,95</td></tr></tbody></table></div></figure>
<ul><li>Simpan dokumen penting dalam plastik kedap air.</li><li>Matikan listrik dari meteran sebelum air masuk rumah.</li><li>Catat nomor posko terdekat: 0541 000 112.</li></ul>
<figure class="body-figure"><picture><img src="/photos/3-1200.webp" alt="Warga mengangkat lemari ke lantai dua" width="1200" height="800" loading="lazy"></picture><figcaption class="body-figure__caption"><span class="body-figure__text">Warga mengangkat lemari ke lantai dua rumah panggung.</span> <span class="body-figure__credit">Foto: Rani Lestari</span></figcaption></figure>
<blockquote><p>Siaga berlaku sampai ada pemberitahuan baru dari pos pemantauan.</p></blockquote>
<aside class="fact-box"><h3 class="fact-box__title">Status siaga</h3><div class="fact-box__content"><p>Siaga III: waspada. Siaga II: bersiap mengungsi. Siaga I: mengungsi.</p></div></aside>
<div class="embed embed--youtube"><a class="embed__link" href="https://www.youtube.com/watch?v=contoh"><span class="embed__provider">Buka di YouTube</span><span class="embed__url">youtube.com/watch?v=contoh</span></a></div>
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


_AREAS = (
    # name, short name, label position, outline: a drawn sketch, not a boundary
    ("Berau", "Berau", 372, 120, "M300 60 L420 40 L470 120 L400 190 L330 170 Z"),
    ("Kutai Timur", "Kutim", 318, 250, "M300 60 L330 170 L400 190 L430 260 L330 330 L260 300 L250 140 Z"),
    ("Mahakam Ulu", "Mahulu", 130, 190, "M60 120 L250 140 L260 240 L190 280 L70 250 Z"),
    ("Kutai Barat", "Kubar", 145, 340, "M70 250 L190 280 L230 350 L190 430 L100 420 Z"),
    ("Kutai Kartanegara", "Kukar", 268, 370, "M190 280 L260 240 L260 300 L330 330 L350 370 L320 450 L250 470 L190 430 L230 350 Z"),
    ("Penajam Paser Utara", "PPU", 238, 498, "M190 430 L250 470 L270 510 L220 530 L170 480 Z"),
    ("Paser", "Paser", 170, 560, "M100 420 L190 430 L170 480 L220 530 L230 620 L130 640 L90 540 Z"),
    ("Samarinda", "Samarinda", 330, 408, ""),
    ("Balikpapan", "Balikpapan", 296, 500, ""),
    ("Bontang", "Bontang", 372, 322, ""),
)  # fmt: skip


def region_map(shown: str = "") -> fronts.RegionMap:
    return fronts.RegionMap(
        title="Kalimantan Timur pekan ini",
        width=540,
        height=680,
        note="Peta indikatif, bukan batas resmi.",
        areas=tuple(
            fronts.MapArea(name, short, f"/daerah/{short.lower()}/", x, y, path, number * 3, number % 5, name == shown)
            for number, (name, short, x, y, path) in enumerate(_AREAS)
        ),
    )


def home() -> fronts.HomePage:
    return fronts.HomePage(
        meta=meta("Kabar Mahakam"),
        lead=card(0),
        seconds=cards(1, 4),
        latest=cards(5, 8),
        most_read=cards(3, 5),
        regions=tuple(fronts.Pick(name, slug) for name, slug in REGIONS),
        blocks=tuple(
            fronts.SectionBlock(Link(name, f"/{slug}/"), card(number * 5 + 2), cards(number * 5 + 3, 4))
            for number, (name, slug) in enumerate(SECTIONS[1:5])
        ),
        map=region_map(),
        specials=(
            fronts.SpecialBlock(
                "Sungai yang berubah",
                "/khusus/sungai-yang-berubah/",
                "Enam laporan tentang Mahakam dari hulu ke muara, dan mereka yang hidup dari airnya.",
                card(4),
                cards(5, 3),
            ),
        ),
        opinions=tuple(
            fronts.Opinion(
                card(number + 8, kind="opinion", label="Opini"),
                Link(name, "/penulis/x/"),
                initials,
                photo(number, width=400, height=400) if number else None,
            )
            for number, (name, initials) in enumerate(
                (("Hetty Kartika", "HK"), ("Ahmad Zaini", "AZ"), ("Lidia Tekwan", "LT"), ("Redaksi", "KM"))
            )
        ),
        strip=cards(0, 3) + cards(4, 3),
        announcement=fronts.Announcement(
            "Siaga II", "Air Mahakam diperkirakan mencapai puncaknya Selasa malam", "/daerah-kita/2026/11/berita-1000/"
        ),
    )


def region(*, past: bool = False) -> fronts.RegionPage:
    return fronts.RegionPage(
        meta=meta("Kabupaten Kutai Barat"),
        name="Kutai Barat",
        kind="Kabupaten",
        slug="kabupaten-kutai-barat",
        url="/daerah/kabupaten-kutai-barat/",
        breadcrumb=(Link("Daerah", "/daerah/"), Link("Kalimantan Timur", "/daerah/kalimantan-timur/")),
        former_names=("bagian dari Kabupaten Kutai (sampai 1999)",),
        figures=(
            fronts.Figure("Penduduk", "182.413", "jiwa", "Desember 2024", "Kemendagri"),
            fronts.Figure("Luas", "13.709,97", "km²", "2025", "Kemendagri"),
            fronts.Figure("Kecamatan", "16"),
            fronts.Figure("Ibu kota", "Sendawar"),
        ),
        governors=(official(1), official(2)),
        on=dt.date(2024, 11, 22) if past else None,
        lead=card(3),
        cards=cards(4, 8),
        children=tuple(
            Link(name, "/daerah/x/")
            for name in (
                "Barong Tongkok",
                "Bentian Besar",
                "Bongan",
                "Damai",
                "Jempang",
                "Linggang Bigung",
                "Long Iram",
                "Melak",
                "Muara Lawa",
                "Nyuatan",
            )
        ),
        children_label="Kecamatan",
        neighbours=tuple(Link(name, "/daerah/x/") for name in ("Mahakam Ulu", "Kutai Kartanegara", "Paser")),
        officials=(official(0),),
        archive=tuple(Link(str(year), f"?tahun={year}") for year in (2026, 2025, 2024)),
        feed_url="/daerah/kabupaten-kutai-barat/feed/",
        map=region_map("Kutai Barat"),
        pager=stories.Pager(older_url="?c=abc"),
    )


def official_page() -> fronts.OfficialPage:
    day = dt.date
    return fronts.OfficialPage(
        meta=meta("Yohana Lung"),
        name="Yohana Lung, S.Sos.",
        plain_name="Yohana Lung",
        other_names=("Yohana L.",),
        office="Kepala Dinas Perhubungan Kutai Barat",
        initials="YL",
        picture=None,
        timeline=(
            fronts.Tenure(
                "term",
                day(2025, 10, 2),
                None,
                "Kepala Dinas Perhubungan",
                tenure="Definitif",
                basis="SK Bupati 100/2025",
                is_current=True,
            ),
            fronts.Tenure("gap", day(2025, 1, 1), day(2025, 10, 2)),
            fronts.Tenure(
                "term", day(2021, 3, 1), day(2025, 1, 1), "Sekretaris Dinas Perhubungan", tenure="Pelaksana tugas"
            ),
        ),
        quotations=(
            fronts.Quotation(
                "Puncaknya kami perkirakan antara Selasa malam dan Rabu pagi.",
                Link(HEADLINES[0], "/x/"),
                day(2026, 11, 23),
            ),
        ),
        cards=cards(2, 5),
        reply_url="/hak-jawab/?pejabat=contoh",
        feed_url="/pejabat/contoh/feed/",
        region=Link("Kutai Barat", "/daerah/kabupaten-kutai-barat/"),
        sources=(Link("SK Bupati 100/2025", ""),),
        updated_at=TODAY,
    )


class _ReplyForm(forms.Form):
    text = forms.CharField(label="Komentar Anda", widget=forms.Textarea, help_text="Paling banyak 3.000 huruf.")
    key = forms.CharField(widget=forms.HiddenInput)


class _WelcomeForm(forms.Form):
    name = forms.CharField(label="Nama tampilan", help_text="Nama yang dibaca orang lain.")
    first = forms.BooleanField(label="Saya tidak menulis kebohongan, fitnah, kekejaman atau pornografi.")
    second = forms.BooleanField(label="Saya tidak menyebarkan kebencian atas suku, agama, ras dan antargolongan.")


class _CodeForm(forms.Form):
    code = forms.CharField(label="Kode")


class _ReasonForm(forms.Form):
    reason = forms.ChoiceField(
        label="Alasan",
        choices=[("fitnah", "Fitnah"), ("judi", "Promosi judi"), ("data", "Data pribadi")],
        widget=forms.RadioSelect,
    )
    note = forms.CharField(label="Keterangan", required=False, widget=forms.Textarea)


def comment(number: int, *, replies: tuple[threads.CommentView, ...] = (), **more: object) -> threads.CommentView:
    texts = (
        "Di RT kami perahu posko datang sebelum air masuk. Terima kasih untuk petugas yang berjaga semalaman.",
        "Kenapa alat ukurnya hanya satu di Melak? Warga hulu selalu paling terakhir tahu.",
        "Setuju.\n\nTapi sirene di kampung kami sudah dua tahun tidak berbunyi. Tolong redaksi tanyakan ke dinas.",
    )
    values: dict[str, object] = {
        "public_id": f"k{number}",
        "url": f"/x/komentar/k{number}/",
        "state": "visible",
        "created_at": TODAY - dt.timedelta(minutes=11 * number + 4),
        "author_name": ("Ibu Nining", "Warga Melak", "Pak Haji Udin", "Rani Lestari")[number % 4],
        "text_html": "".join(f"<p>{part}</p>" for part in texts[number % 3].split("\n\n")),
        "likes": number * 3 % 17,
        "reply_url": f"/x/komentar/tulis/?balas=k{number}",
        "like_url": f"/x/komentar/k{number}/suka/",
        "flag_url": f"/x/komentar/k{number}/laporkan/",
        "replies": replies,
    }
    return threads.CommentView(**(values | more))  # type: ignore[arg-type]


def thread(*, mode: str = "open") -> threads.ThreadPage:
    deep = comment(7, replying_to="Warga Melak", depth=4)
    for number in (6, 5, 4):
        deep = comment(number, replies=(deep,), depth=number - 3)
    reply = comment(
        3, badge="Penulis berita", badge_kind="author", depth=1, more_replies=14, more_replies_url="/x/komentar/k3/"
    )
    held = threads.HeldComment(
        "<p>Ini komentar pertama saya.</p>",
        TODAY,
        "Komentar pertama dibaca moderator.",
        "Biasanya diputuskan dalam dua jam.",
    )
    return threads.ThreadPage(
        meta=meta("Komentar"),
        story=head(),
        mode=mode,
        count=213 if mode == "open" else 0,
        rules_url="/aturan-komentar/",
        sorts=(threads.SortChoice("Terbaik", "?urut=terbaik", True), threads.SortChoice("Terbaru", "?urut=terbaru"), threads.SortChoice("Terlama", "?urut=terlama")),
        comments=() if mode != "open" else (
            comment(0, is_pick=True, replies=(reply, deep)),
            comment(1, badge="Pejabat terverifikasi", badge_kind="official", edited_at=TODAY),
            comment(2, state="removed", tombstone="Komentar ini dihapus moderator karena memuat data pribadi.", author_name="", replies=(comment(8),)),
            comment(9, state="collapsed"),
        ),
        write_url="/x/komentar/tulis/",
        sign_in_url="/akun/masuk/",
        viewer=threads.Viewer("Ibu Nining", "/akun/keluar/") if mode == "open" else None,
        form=threads.CommentForm(_ReplyForm(), "/x/komentar/tulis/") if mode == "open" else None,
        held=(held,) if mode == "open" else (),
        pager=stories.Pager(older_url="?c=abc") if mode == "open" else stories.Pager(),
    )  # fmt: skip


def head() -> threads.StoryHead:
    return threads.StoryHead(
        HEADLINES[0], card(0).url, Link("Daerah", "/daerah-kita/"), TODAY - dt.timedelta(hours=5), photo(0)
    )


def found(query: str = "mahakam") -> search.SearchPage:
    results = tuple(
        search.Result(
            item.url,
            item.headline.replace("Mahakam", "<mark>Mahakam</mark>"),
            "… tepian Sungai <mark>Mahakam</mark> sejak pekan lalu, kata petugas pos pemantauan …",
            Link(item.section_name, item.section_url),
            item.published_at,
            Link(item.region_name, item.region_url),
            item.label,
            item.picture,
        )
        for item in cards(0, 8)
    )
    return search.SearchPage(
        meta=meta("Pencarian"),
        query=query,
        total=len(results) * 31 if query == "mahakam" else 0,
        results=results if query == "mahakam" else (),
        sorts=(
            stories.Option("?q=mahakam", "Paling cocok", True),
            stories.Option("?q=mahakam&urut=terbaru", "Terbaru"),
        ),
        officials=(official(0),) if query else (),
        regions=(
            search.RegionHit(Link("Mahakam Ulu", "/daerah/kabupaten-mahakam-ulu/"), "Kabupaten", "Kalimantan Timur"),
        )
        if query
        else (),
        facets=(
            search.Facet(
                "Rubrik",
                tuple(
                    search.FacetValue(name, 40 - number, f"?q=mahakam&rubrik={slug}", number == 1)
                    for number, (name, slug) in enumerate(SECTIONS[:5])
                ),
            ),
            search.Facet(
                "Tahun", (search.FacetValue("2026", 212, "?tahun=2026"), search.FacetValue("2025", 36, "?tahun=2025"))
            ),
        )
        if query == "mahakam"
        else (),
        topics=tuple(Link(name, "/topik/x/") for name in ("Banjir", "IKN", "Harga beras", "Pilkada")),
        latest=cards(1, 4) if not query else (),
        pager=stories.Pager(older_url="?q=mahakam&c=x"),
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


def pages() -> dict[str, tuple[str, dict[str, object]]]:
    """Every page: its file name for looking at, its template, its context."""
    entry = threads.CommentForm(_ReplyForm({}), "/x/", comment(1), "/x/komentar/")
    error = house.ErrorPage(meta("Halaman tidak ditemukan"), "dermaga mahulu", cards(0, 4), TODAY)
    author = stories.AuthorPage(
        meta("Rani Lestari"),
        "Rani Lestari",
        "Reporter",
        "Meliput sungai, cuaca dan kampung-kampung di hulu Mahakam sejak 2019.",
        "RL",
        None,
        "rani@kabarmahakam.example",
        (Link("Daerah", "/daerah-kita/"), Link("Kutai Barat", "/daerah/x/")),
        cards(0, 6),
        "/penulis/rani-lestari/feed/",
        stories.Pager(older_url="?c=1"),
    )
    section = stories.SectionPage(
        meta("Daerah"),
        "Daerah",
        "Berita dari sepuluh kabupaten dan kota di Kalimantan Timur.",
        (),
        (Link("Samarinda", "/x/"), Link("Balikpapan", "/x/")),
        card(0),
        cards(1, 9),
        cards(4, 5),
        "/daerah-kita/feed/",
        "/indeks/?rubrik=daerah",
        stories.Pager(older_url="?c=1"),
    )
    topic = stories.TopicPage(
        meta("Sungai yang berubah"),
        "special",
        "Sungai yang berubah",
        "Enam laporan tentang Mahakam dari hulu ke muara.",
        photo(2, caption="Muara Kaman."),
        card(2),
        cards(3, 5),
        "/khusus/x/feed/",
        (Link("Banjir", "/topik/banjir/"),),
    )
    notices = stories.NoticesPage(
        meta("Koreksi"),
        "Koreksi",
        "Kesalahan kami, dan apa yang kami betulkan.",
        tuple(
            stories.Notice(
                "Koreksi",
                Link(HEADLINES[number], "/x/"),
                "<p>Versi sebelumnya menulis sepuluh petugas. Yang benar delapan.</p>",
                TODAY,
            )
            for number in range(4)
        ),
    )
    retracted = stories.RetractedPage(
        meta("Dicabut"),
        HEADLINES[8],
        "Masa depan anak",
        "<p>Berita ini dicabut karena memuat keterangan yang dapat mengungkap identitas seorang anak.</p>",
        TODAY - dt.timedelta(days=3),
        TODAY,
        "Pemimpin redaksi",
        "",
        cards(2, 4),
    )
    regions = fronts.RegionsPage(
        meta("Daerah"),
        tuple(
            fronts.Province(
                Link(name, "/daerah/x/"),
                tuple(
                    fronts.RegionLine(Link(child, "/daerah/x/"), "Kabupaten", number * 3)
                    for number, (child, _) in enumerate(REGIONS)
                ),
                name == "Kalimantan Timur",
            )
            for name in ("Kalimantan Timur", "Kalimantan Utara", "Kalimantan Selatan")
        ),
        region_map(),
    )
    choice = fronts.RegionChoicePage(
        meta("Bandung"),
        "Bandung",
        (
            fronts.RegionChoice(Link("Kota Bandung", "/daerah/kota-bandung/"), "Kota", "Jawa Barat", 4),
            fronts.RegionChoice(Link("Kabupaten Bandung", "/daerah/kabupaten-bandung/"), "Kabupaten", "Jawa Barat"),
        ),
    )
    masthead = house.MastheadPage(
        meta("Redaksi"),
        "Redaksi",
        "Orang-orang di balik Kabar Mahakam.",
        tuple(
            house.StaffGroup(
                role, tuple(house.StaffMember(name, "/penulis/x/", name[0], "Kutai Barat") for name in names)
            )
            for role, names in (
                ("Pemimpin Redaksi", ("Sari Wulandari",)),
                ("Redaktur", ("Budi Santoso", "Made Artana")),
                ("Reporter", ("Rani Lestari", "Yohanes Lie", "Dewi Ningsih")),
            )
        ),
        (
            house.Fact("Badan hukum", "PT Kabar Mahakam Media"),
            house.Fact("Penanggung jawab", "Sari Wulandari"),
            house.Fact("Alamat", "Jalan Contoh 12, Samarinda"),
        ),
        HOUSE,
    )
    account = {
        "form": _CodeForm(),
        "action": "/akun/kode/",
        "email": "pembaca@contoh.example",
        "resend_url": "/akun/masuk/",
    }
    mine = threads.MyCommentsPage(
        meta("Komentar saya"),
        (
            threads.MyComment(
                Link(HEADLINES[0], "/x/"),
                "",
                "Ini komentar pertama saya.",
                TODAY,
                "held",
                "Menunggu moderator",
                "Komentar pertama selalu dibaca moderator.",
            ),
            threads.MyComment(
                Link(HEADLINES[1], "/x/"), "/x/komentar/k1/", "Akhirnya dibuka juga.", TODAY, "published", "Tayang"
            ),
        ),
    )
    links = (
        SimpleNamespace(name="Komentar saya", url="/akun/komentar/", text="Dua komentar, satu menunggu"),
        SimpleNamespace(name="Data saya", url="/akun/data/", text="Unduh atau hapus"),
    )
    return {
        "home": ("fronts/home.html", {"page": home()}),
        "home-bare": ("fronts/home.html", {"page": fronts.HomePage(meta("Kabar Mahakam"), None, (), (), (), (), ())}),
        "region-strip": (
            "fronts/_region_strip.html",
            {
                "strip": fronts.RegionStrip(Link("Kota Samarinda", "/daerah/kota-samarinda/"), cards(1, 4)),
                "today": TODAY,
            },
        ),
        "story": ("articles/story.html", {"page": story()}),
        "story-ad": ("articles/story.html", {"page": story(plain=True)}),
        "section": ("articles/section.html", {"page": section}),
        "topic": ("articles/topic.html", {"page": topic}),
        "author": ("articles/author.html", {"page": author}),
        "archive": ("articles/archive.html", {"page": archive()}),
        "corrections": ("articles/corrections.html", {"page": notices}),
        "retracted": ("articles/retracted.html", {"page": retracted}),
        "regions": ("fronts/regions.html", {"page": regions}),
        "region": ("fronts/region.html", {"page": region()}),
        "region-past": ("fronts/region.html", {"page": region(past=True)}),
        "region-choice": ("fronts/region_choice.html", {"page": choice}),
        "official": ("fronts/official.html", {"page": official_page()}),
        "search": ("search/search.html", {"page": found()}),
        "search-nothing": ("search/search.html", {"page": found("zzz")}),
        "search-start": ("search/search.html", {"page": found("")}),
        "thread": ("comments/thread.html", {"page": thread()}),
        "thread-closed": ("comments/thread.html", {"page": thread(mode="readonly")}),
        "permalink": (
            "comments/permalink.html",
            {
                "page": threads.PermalinkPage(
                    meta("Komentar"),
                    head(),
                    "/x/komentar/",
                    213,
                    (comment(1),),
                    comment(2, is_target=True, replies=(comment(3),)),
                    "/aturan-komentar/",
                )
            },
        ),
        "held": (
            "comments/held.html",
            {
                "page": threads.HeldPage(
                    meta("Menunggu moderasi"), head(), "/x/komentar/", "/aturan-komentar/", thread().held[0]
                )
            },
        ),
        "write": (
            "comments/write.html",
            {
                "page": threads.WritePage(
                    meta("Tulis"),
                    head(),
                    "/x/komentar/",
                    "/aturan-komentar/",
                    entry,
                    threads.Viewer("Ibu Nining", "/x/"),
                )
            },
        ),
        "flag": (
            "comments/flag.html",
            {"page": threads.FlagPage(meta("Laporkan"), head(), "/x/komentar/", comment(1), _ReasonForm(), "/x/")},
        ),
        "mine": ("comments/mine.html", {"page": mine}),
        "sign-in": ("accounts/sign_in.html", account),
        "sign-in-code": ("accounts/sign_in_code.html", account),
        "welcome": (
            "accounts/welcome.html",
            {"form": _WelcomeForm({}), "action": "/akun/", "rules_url": "/aturan-komentar/"},
        ),
        "account": ("accounts/overview.html", {"links": links, "sign_out_url": "/akun/keluar/"}),
        "house": (
            "pages/page.html",
            {
                "page": house.HousePage(
                    meta("Tentang"),
                    "Tentang kami",
                    "Surat kabar kecil di tepi sungai besar.",
                    "<h2>Siapa kami</h2><p>Kabar Mahakam adalah media contoh.</p><ul><li>Independen</li><li>Dekat</li></ul>",
                    TODAY.date(),
                    HOUSE,
                )
            },
        ),
        "masthead": ("pages/masthead.html", {"page": masthead}),
        "saved": ("pages/saved.html", {}),
        "404": ("errors/404.html", {"page": error}),
        "403": ("errors/403.html", {"page": error}),
        "429": ("errors/429.html", {"page": error}),
        "500": ("errors/500.html", {}),
        "503": ("errors/503.html", {}),
    }
