"""Files that anybody may have made: read within bounds, or refused with a sentence that helps."""

import os

import pytest

from articles.importing.files import MOST_BYTES, read_text
from articles.importing.refusal import Unreadable

TEXT = "SAMARINDA – Warga berkata, “Air surut,” Jumat (22/11/2024).\nMereka pulang.\n"


@pytest.fixture
def file(tmp_path):
    def written(content):
        path = tmp_path / "berita.txt"
        path.write_bytes(content)
        return path

    return written


@pytest.mark.parametrize(
    "content",
    [
        TEXT.encode(),
        b"\xef\xbb\xbf" + TEXT.encode(),
        TEXT.replace("\n", "\r\n").encode(),
        TEXT.replace("\n", "\r").encode(),
    ],
    ids=["plain", "byte order mark", "CRLF", "CR"],
)
def test_utf_8_is_read_whatever_its_line_ends(file, content):
    assert read_text(file(content)) == TEXT


@pytest.mark.parametrize("content", [b"", b"  \n\r\n\t"])
def test_an_empty_file_is_refused(file, content):
    with pytest.raises(Unreadable):
        read_text(file(content))


@pytest.mark.parametrize(
    "content", [os.urandom(4096), b"\x89PNG\r\n\x1a\n" + bytes(200), b"PK\x03\x04" + os.urandom(500)]
)
def test_a_binary_file_is_refused(file, content):
    with pytest.raises(Unreadable, match=r"\.txt|UTF"):
        read_text(file(content))


def test_windows_1252_is_refused_with_its_line_and_the_way_to_convert_it(file):
    text = "Baris pertama.\n" * 2 + TEXT
    with pytest.raises(Unreadable, match="iconv -f WINDOWS-1252") as refusal:
        read_text(file(text.encode("cp1252")))
    assert refusal.value.line == 3
    assert refusal.value.at("berita.txt").startswith("berita.txt")


def test_utf_16_is_refused_by_name(file):
    with pytest.raises(Unreadable, match="UTF-16"):
        read_text(file(TEXT.encode("utf-16")))


def test_fifty_megabytes_are_refused_before_they_are_read(tmp_path):
    path = tmp_path / "besar.txt"
    with path.open("wb") as hole:
        hole.truncate(50 * 1024 * 1024)
    with pytest.raises(Unreadable, match="50"):
        read_text(path)


def test_a_file_at_the_bound_is_read(file):
    assert len(read_text(file(b"a" * MOST_BYTES))) == MOST_BYTES
    with pytest.raises(Unreadable):
        read_text(file(b"a" * (MOST_BYTES + 1)))


def test_what_is_no_file_is_refused(tmp_path):
    pipe = tmp_path / "pipa"
    os.mkfifo(pipe)
    for path in (tmp_path, pipe, tmp_path / "tiada.txt", tmp_path / ("x" * 300)):
        with pytest.raises(Unreadable):
            read_text(path)
