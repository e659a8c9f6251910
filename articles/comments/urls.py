"""Addresses of comments: threads under their story, everything private under `/komentar/` and `/akun/komentar/`.

Included before the stories' own addresses, whose `/{section}/` takes what no other room has claimed.
"""

from django.urls import path, re_path

from .views import own, public, writing

app_name = "comments"

# Any spelling that carries the story's number; all but one are redirected to the right one.
STORY = r"^(?P<section>[\w-]+)/(?P<year>\d{4})/(?P<month>\d{1,2})/(?:(?P<slug>[^/]*)-)?(?P<id>\d+)/komentar/"
PUBLIC_ID = r"(?P<public_id>[a-z0-9]{12})/"

urlpatterns = [
    path("akun/komentar/", own.my_comments, name="mine"),
    path("komentar/<int:article_id>/tulis/", writing.write, name="write"),
    re_path(rf"^komentar/{PUBLIC_ID}menunggu/$", own.held, name="held"),
    re_path(rf"^komentar/{PUBLIC_ID}ubah/$", writing.edit, name="edit"),
    re_path(rf"^komentar/{PUBLIC_ID}hapus/$", own.delete, name="delete"),
    re_path(rf"^komentar/{PUBLIC_ID}laporkan/$", own.flag, name="flag"),
    re_path(rf"{STORY}$", public.thread, name="thread"),
    re_path(rf"{STORY}{PUBLIC_ID}$", public.permalink, name="permalink"),
]
