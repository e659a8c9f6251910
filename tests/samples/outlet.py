"""The invented outlet: its sections, regions, photos and cards."""

from __future__ import annotations

import datetime as dt
from types import SimpleNamespace
from zoneinfo import ZoneInfo

from articles.reading import pages as stories
from articles.reading.cards import Card, Link, Picture

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
