"""Threads and the forms around them."""

from __future__ import annotations

import datetime as dt

from django import forms

from articles.comments.reading import pages as threads
from articles.reading import pages as stories
from articles.reading.cards import Link

from .outlet import HEADLINES, TODAY, card, meta, photo


class ReplyForm(forms.Form):
    text = forms.CharField(label="Komentar Anda", widget=forms.Textarea, help_text="Paling banyak 3.000 huruf.")
    key = forms.CharField(widget=forms.HiddenInput)


class WelcomeForm(forms.Form):
    name = forms.CharField(label="Nama tampilan", help_text="Nama yang dibaca orang lain.")
    first = forms.BooleanField(label="Saya tidak menulis kebohongan, fitnah, kekejaman atau pornografi.")
    second = forms.BooleanField(label="Saya tidak menyebarkan kebencian atas suku, agama, ras dan antargolongan.")


class CodeForm(forms.Form):
    code = forms.CharField(label="Kode")


class ReasonForm(forms.Form):
    reason = forms.ChoiceField(
        label="Alasan",
        choices=[("fitnah", "Fitnah"), ("judi", "Promosi judi"), ("data", "Data pribadi")],
        widget=forms.RadioSelect,
    )
    note = forms.CharField(label="Keterangan", required=False, widget=forms.Textarea)


def head() -> threads.StoryHead:
    return threads.StoryHead(
        HEADLINES[0], card(0).url, Link("Daerah", "/daerah-kita/"), TODAY - dt.timedelta(hours=5), photo(0)
    )


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
        form=threads.CommentForm(ReplyForm(), "/x/komentar/tulis/") if mode == "open" else None,
        held=(held,) if mode == "open" else (),
        pager=stories.Pager(older_url="?c=abc") if mode == "open" else stories.Pager(),
    )  # fmt: skip
