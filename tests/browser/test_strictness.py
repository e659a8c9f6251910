"""The browser's own fixtures: they notice what they promise to notice."""

import pytest

from tests.browser.fixtures import Complaints

pytestmark = [pytest.mark.browser, pytest.mark.each_engine]

STRICT = {"Content-Security-Policy": "default-src 'self'; img-src data:", "Content-Type": "text/html; charset=utf-8"}


def show(page, body: str) -> None:
    html = f'<!doctype html><html lang="id"><title>Kabar</title><main><h1>Kabar</h1>{body}</main>'
    page.route("http://kabar.test/", lambda route: route.fulfill(status=200, headers=STRICT, body=html))
    page.goto("http://kabar.test/")


def test_a_style_that_the_policy_refuses_is_a_complaint(page, complaints: Complaints):
    show(page, '<p style="color: red">Samarinda</p>')
    assert any("Content Security Policy" in message for message in complaints.unexpected())
    complaints.expect("Content Security Policy")
    assert complaints.unexpected() == []


def test_a_clean_page_gives_no_complaint_and_is_accessible(page, complaints: Complaints, assert_accessible):
    show(page, "<p>Samarinda</p>")
    assert complaints.messages == []
    assert_accessible(page)


def test_a_picture_without_words_is_not_accessible(page, assert_accessible):
    show(page, '<img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=">')
    with pytest.raises(AssertionError, match="image-alt"):
        assert_accessible(page)
