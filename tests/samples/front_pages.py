"""Home, a region, an official, search: the pages that mix rooms."""

from __future__ import annotations

import datetime as dt

from articles.reading import pages as stories
from articles.reading.cards import Link
from newsroom.fronts.reading import pages as fronts
from newsroom.search import pages as search

from .outlet import HEADLINES, REGIONS, SECTIONS, TODAY, card, cards, meta, official, photo

_AREAS = (
    # name, short name, label position, outline: a drawn sketch, not a boundary
    ("Berau", "Berau", 372, 120, "M300 60 L420 40 L470 120 L400 190 L330 170 Z"),
    ("Kutai Timur", "Kutim", 318, 250, "M300 60 L330 170 L400 190 L430 260 L330 330 L260 300 L250 140 Z"),
    ("Mahakam Ulu", "Mahulu", 130, 190, "M60 120 L250 140 L260 240 L190 280 L70 250 Z"),
    ("Kutai Barat", "Kubar", 145, 340, "M70 250 L190 280 L230 350 L190 430 L100 420 Z"),
    (
        "Kutai Kartanegara",
        "Kukar",
        268,
        370,
        "M190 280 L260 240 L260 300 L330 330 L350 370 L320 450 L250 470 L190 430 L230 350 Z",
    ),
    ("Penajam Paser Utara", "PPU", 238, 498, "M190 430 L250 470 L270 510 L220 530 L170 480 Z"),
    ("Paser", "Paser", 170, 560, "M100 420 L190 430 L170 480 L220 530 L230 620 L130 640 L90 540 Z"),
    ("Samarinda", "Samarinda", 330, 408, ""),
    ("Balikpapan", "Balikpapan", 296, 500, ""),
    ("Bontang", "Bontang", 372, 322, ""),
)


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
