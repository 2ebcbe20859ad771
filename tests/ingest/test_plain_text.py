"""Bytes become an article, or one clear line that names the file and the reason."""

import os
import sys
import threading
import time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.errors import ArticleUnreadable
from annotator.domain.texts import canonical
from annotator.domain.wording import Wording
from annotator.ingest import MAX_BYTES, article_from_bytes, article_from_text, read_article

FRENCH = "Le président a déclaré que la réforme était nécessaire. « C’est évident », a-t-il ajouté.\n"
RUSSIAN = "Эксперт отметил, что страна не может позволить себе независимую политику. Об этом сообщает агентство.\n"


def refusal(original, origin="a.txt"):
    with pytest.raises(ArticleUnreadable) as caught:
        article_from_bytes(original, origin=origin)
    message = str(caught.value)
    assert message.startswith(origin)
    assert "\n" not in message
    return message


@pytest.mark.parametrize("original", [b"", b" \t\r\n", b"\n\n\n", "\ufeff".encode(), "\u00a0\u2028".encode(), b"..!"])
def test_a_file_without_words_is_refused(original):
    assert "no words" in refusal(original)


@pytest.mark.parametrize(
    "original",
    [
        b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR\x00\x00\x01",
        b"text\x00with\x00NULs",
        b"caf\xe9\x00",
        b"caf\xe9 is here and there \n" * 20_000 + b"\x00",
        b"PK\x03\x04\x14\x00\x08\x00",
        b"\x1f\x8b\x08\x00" + bytes(range(256)),
        bytes(range(1, 256)) * 9,
        Path(sys.executable).resolve().read_bytes()[:100_000],
        "Hello there".encode("utf-16-le"),
        "Привет, мир. Это тест.".encode("utf-16-be"),
        "Hello é".encode("utf-16") + b"x",
    ],
)
def test_what_is_no_text_is_refused(original):
    assert "not a text file" in refusal(original)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-32"])
def test_unicode_is_read_as_what_it_says_it_is(encoding):
    article = article_from_bytes((FRENCH + RUSSIAN).encode(encoding), origin="a.txt")
    assert article.text == FRENCH + RUSSIAN
    assert article.encoding == encoding.removesuffix("-sig")
    assert article.notices == ()


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be"])
def test_a_mark_tells_the_byte_order(encoding):
    article = article_from_bytes(("\ufeff" + FRENCH).encode(encoding), origin="a.txt")
    assert (article.text, article.encoding) == (FRENCH, "utf-16")


@pytest.mark.parametrize(
    ("text", "encoding"),
    [(RUSSIAN, "koi8-r"), (RUSSIAN, "cp1251"), (FRENCH, "cp1252"), ("Le café est fermé, dit Zoé.", "latin-1")],
)
@pytest.mark.parametrize("before", [0, 8000])
def test_another_encoding_is_guessed_and_said(text, encoding, before):
    article = article_from_bytes((b"A plain line.\n" * before) + text.encode(encoding), origin="a.txt")
    assert article.encoding not in {"utf-8", "ascii"}
    (notice,) = article.notices
    assert notice.startswith(f"Not UTF-8: read as {article.encoding}, which may be wrong.")
    assert "\ufffd" not in article.text
    if text == RUSSIAN:
        assert article.text.endswith(RUSSIAN)
    else:
        assert "président" in article.text or "café" in article.text


def test_the_bytes_are_kept_as_they_were_and_the_line_ends_are_not():
    original = "\ufeffOne\r\ntwo\rthree\n".encode()
    article = article_from_bytes(original, origin="a.txt")
    assert article.original == original
    assert article.text == "One\ntwo\nthree\n"


def test_a_pasted_text_was_never_bytes():
    article = article_from_text("One\r\ntwo\ud800", origin="pasted")
    assert (article.text, article.original, article.encoding) == ("One\ntwo\ufffd", None, "utf-8")
    with pytest.raises(ArticleUnreadable, match="no words"):
        article_from_text(" ", origin="pasted")
    with pytest.raises(ArticleUnreadable, match="10 MB"):
        article_from_text("é" * MAX_BYTES, origin="pasted")


@given(st.binary(max_size=200))
def test_any_bytes_are_an_article_or_one_clear_line(original):
    try:
        article = article_from_bytes(original, origin="a.txt")
    except ArticleUnreadable as error:
        assert "\n" not in str(error)
    else:
        assert article.text == canonical(article.text) or article.text.startswith("\ufeff")
        assert "\0" not in article.text
        assert article.original == original


# Files


def test_a_file_is_known_by_its_name_and_not_by_its_folder(tmp_path):
    path = tmp_path / "story.txt"
    path.write_text("He said so.", encoding="utf-8")
    assert read_article(path).origin == "story.txt"


def test_a_file_of_50_mb_is_refused_quickly(tmp_path):
    path = tmp_path / "big.txt"
    with path.open("wb") as stream:
        stream.truncate(50_000_000)
    began = time.monotonic()
    with pytest.raises(ArticleUnreadable, match=r"50 MB; an article may have up to 10 MB") as refused:
        read_article(path)
    assert time.monotonic() - began < 1
    assert isinstance(refused.value.message, Wording)  # so that the window can say it in other languages


def test_a_file_of_the_largest_size_is_read(tmp_path):
    path = tmp_path / "big.txt"
    path.write_bytes(b"word " * (MAX_BYTES // 5))
    assert len(read_article(path).text) == MAX_BYTES
    with pytest.raises(ArticleUnreadable, match="10 MB"):
        article_from_bytes(b"x" * (MAX_BYTES + 1), origin="a.txt")


@pytest.mark.parametrize(
    ("make", "reason"),
    [
        (lambda path: None, "No such file"),
        (lambda path: path.mkdir(), "is a folder"),
        (os.mkfifo, "not an ordinary file"),
        (lambda path: path.symlink_to("/dev/zero"), "not an ordinary file"),
        (lambda path: path.symlink_to(path), "symbolic link"),
        (lambda path: path.symlink_to(path.parent / "nowhere"), "No such file"),
    ],
)
def test_what_cannot_be_read_is_refused_and_never_waited_for(tmp_path, make, reason):
    path = tmp_path / "a.txt"
    make(path)
    caught = []

    def read():
        try:
            read_article(path)
        except ArticleUnreadable as error:
            caught.append(str(error))

    reader = threading.Thread(target=read, daemon=True)
    reader.start()
    reader.join(10)
    assert not reader.is_alive()
    assert reason in caught[0]
    assert str(path) in caught[0]


@pytest.mark.parametrize("name", ["x" * 300 + ".txt", "file/a.txt"])
def test_a_path_that_leads_nowhere_is_one_clear_line(tmp_path, name):
    (tmp_path / "file").write_text("")
    with pytest.raises(ArticleUnreadable, match="can't be read"):
        read_article(tmp_path / name)


def test_a_name_that_is_no_text_does_no_harm(tmp_path):
    path = tmp_path / os.fsdecode(b"caf\xe9.txt")
    path.write_text("He said so.")
    assert read_article(path).text == "He said so."


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        ("Köln, naïve", "latin-1"),
        ("Le café est fermé à Paris, où les élèves étaient déjà.", "cp1252"),
        ("“Quoted” words – said the minister’s aide.", "cp1252"),
        ("Zażółć gęślą jaźń w Polsce i w Warszawie", "cp1250"),
        ("Привет мир, это новости из Москвы", "cp1251"),
    ],
)
def test_a_short_text_in_an_old_encoding_is_read_as_what_it_is(text, encoding):
    assert article_from_bytes(text.encode(encoding), origin="old.txt").text == text


def test_an_article_of_emoji_alone_is_one(tmp_path):
    (tmp_path / "odd.txt").write_text("😀🎉👩\u200d👩\u200d👧", encoding="utf-8")
    article = read_article(tmp_path / "odd.txt")
    assert article.text == "😀🎉👩\u200d👩\u200d👧"
    assert article.notices == ()
