"""Made-up pages for looking at the templates and for testing them: long headlines, gaps, ads, deep threads.

Nothing here is in a database; every object is what a reading function would give. The outlet, the people
and the events are invented.
"""

from __future__ import annotations

import datetime as dt
from types import SimpleNamespace

from articles.comments.reading import pages as threads
from articles.reading import pages as stories
from articles.reading.cards import Link
from newsroom.fronts.reading import pages as fronts
from newsroom.pages import reading as house

from .front_pages import found, home, official_page, region, region_map
from .outlet import HEADLINES, HOUSE, REGIONS, TODAY, card, cards, meta, photo, site
from .story_pages import archive, story
from .thread_pages import CodeForm, ReasonForm, ReplyForm, WelcomeForm, comment, head, thread

__all__ = ["TODAY", "comment", "pages", "site"]


def pages() -> dict[str, tuple[str, dict[str, object]]]:
    """Every page: its file name for looking at, its template, its context."""
    entry = threads.CommentForm(ReplyForm({}), "/x/", comment(1), "/x/komentar/")
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
        "form": CodeForm(),
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
            {"page": threads.FlagPage(meta("Laporkan"), head(), "/x/komentar/", comment(1), ReasonForm(), "/x/")},
        ),
        "mine": ("comments/mine.html", {"page": mine}),
        "sign-in": ("accounts/sign_in.html", account),
        "sign-in-code": ("accounts/sign_in_code.html", account),
        "welcome": (
            "accounts/welcome.html",
            {"form": WelcomeForm({}), "action": "/akun/", "rules_url": "/aturan-komentar/"},
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
        "400": ("errors/400.html", {"page": error}),
        "404": ("errors/404.html", {"page": error}),
        "403": ("errors/403.html", {"page": error}),
        "429": ("errors/429.html", {"page": error}),
        "500": ("errors/500.html", {}),
        "503": ("errors/503.html", {}),
    }
