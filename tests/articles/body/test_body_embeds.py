"""Posts of other platforms are known by their addresses alone."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from articles.body.embeds import recognise

VIDEO = "https://www.youtube.com/watch?v=dQw4w9WgXcQ"


@pytest.mark.parametrize(
    ("pasted", "provider", "canonical"),
    [
        ("https://www.youtube.com/watch?v=dQw4w9WgXcQ&t=42s&list=PL1", "youtube", VIDEO),
        ("https://youtu.be/dQw4w9WgXcQ?si=abc", "youtube", VIDEO),
        ("http://m.youtube.com/shorts/dQw4w9WgXcQ", "youtube", VIDEO),
        ("https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ", "youtube", VIDEO),
        ("https://www.instagram.com/p/C1aB2c3D4e/?igsh=x", "instagram", "https://www.instagram.com/p/C1aB2c3D4e/"),
        (
            "https://instagram.com/kabar.mahakam/reel/C1aB2c3D4e",
            "instagram",
            "https://www.instagram.com/reel/C1aB2c3D4e/",
        ),
        ("https://twitter.com/kabar/status/1234567890?s=20", "x", "https://x.com/kabar/status/1234567890"),
        ("https://mobile.x.com/kabar/status/1234567890/photo/1", "x", "https://x.com/kabar/status/1234567890"),
        (
            "https://www.tiktok.com/@kabar.m/video/7123456789012345678?_r=1",
            "tiktok",
            "https://www.tiktok.com/@kabar.m/video/7123456789012345678",
        ),
        ("https://vt.tiktok.com/ZSabc123/", "tiktok", "https://vm.tiktok.com/ZSabc123/"),
        (
            "https://m.facebook.com/kabar/posts/pfbid02abcDEF?ref=x",
            "facebook",
            "https://www.facebook.com/kabar/posts/pfbid02abcDEF",
        ),
        ("https://www.facebook.com/watch/?v=1234567890", "facebook", "https://www.facebook.com/watch/?v=1234567890"),
        ("https://fb.watch/aBcDeF12/", "facebook", "https://fb.watch/aBcDeF12/"),
        (
            "https://www.facebook.com/story.php?story_fbid=12345&id=67890",
            "facebook",
            "https://www.facebook.com/permalink.php?story_fbid=12345&id=67890",
        ),
    ],
)
def test_pasted_addresses_become_canonical(pasted, provider, canonical):
    found = recognise(pasted)
    assert found is not None and (found.provider, found.url) == (provider, canonical)
    assert recognise(canonical) == found


@pytest.mark.parametrize(
    "pasted",
    [
        "",
        "dQw4w9WgXcQ",
        "https://vimeo.com/123456",
        "https://www.youtube.com/",
        "https://www.youtube.com/@kabar",
        "https://www.youtube.com/watch?v=short",
        'https://www.youtube.com/watch?v=dQw4w9WgXc"',
        "https://youtube.com.evil.example/watch?v=dQw4w9WgXcQ",
        "https://evil.example/https://www.youtube.com/watch?v=dQw4w9WgXcQ",
        "https://www.youtube.com@evil.example/watch?v=dQw4w9WgXcQ",
        "https://www.youtube.com:8443/watch?v=dQw4w9WgXcQ",
        "javascript://www.youtube.com/watch?v=dQw4w9WgXcQ",
        "//www.youtube.com/watch?v=dQw4w9WgXcQ",
        "https://www.youtube.com/watch?v=dQw4w9WgXcQ\n<script>",
        "https://уoutube.com/watch?v=dQw4w9WgXcQ",
        "https://x.com/kabar/status/../../evil",
        "https://[x/watch?v=dQw4w9WgXcQ",
        "https://www.youtube.com/watch?v=dQw4w9WgXcQ" + "&a" * 400,
        "https://www.youtube.com/watch?" + "a=1&" * 50 + "v=dQw4w9WgXcQ",
    ],
)
def test_all_else_is_none_of_ours(pasted):
    assert recognise(pasted) is None


@given(st.text(max_size=60).map("https://x.com/".__add__))
def test_canonical_addresses_stay_what_they_are(pasted):
    found = recognise(pasted)
    assert found is None or recognise(found.url) == found
