"""What came from an address becomes an article like a file does, and says where and when it came from."""

import codecs
import multiprocessing
from io import BytesIO

import docx
import pytest

from annotator.domain.errors import ArticleUnreadable
from annotator.ingest import plain_text
from annotator.ingest.addresses import Allowed, Fetched, encodings
from annotator.ingest.addresses.encodings import encoding_of
from annotator.ingest.addresses.reading import AddressReader, format_of, read_fetched
from annotator.ingest.reading import Reader

from .sites import leads_to, page

TEXT = "Fares will rise\n\nFares will rise by ten percent, the café said."
FROM = "https://example.org/fares.pdf?print=1"
AT = "2026-11-25T10:00:00+00:00"


@pytest.fixture
def reader():
    with Reader() as made:
        yield made


def fetched(original, media_type="", charset="", *notices):
    return Fetched(original, FROM, AT, media_type, charset, notices)


def document():
    made, out = docx.Document(), BytesIO()
    made.add_paragraph("Fares will rise by ten percent, the mayor said.")
    made.save(out)
    return out.getvalue()


def test_an_address_is_fetched_and_read(site, reader):
    site.answers |= {
        "/a": leads_to("/b"),
        "/b": page(TEXT.encode(), "Content-Type: text/plain; charset=utf-8"),
    }
    came = []
    addresses = AddressReader(reader, allowed=Allowed(private=True))
    (article,) = addresses.read(site.address("/a"), fetched=came.append).articles
    assert [fetched.original for fetched in came] == [TEXT.encode()]
    assert article.text == TEXT
    assert article.title == "Fares will rise"
    assert article.origin == article.provenance.address == site.address("/b")
    assert article.provenance.fetched_at
    assert article.original == TEXT.encode()


def test_what_was_stopped_reads_no_more(site, reader):
    site.answers["/a"] = page(TEXT.encode(), "Content-Type: text/plain")
    addresses = AddressReader(reader, allowed=Allowed(private=True))
    addresses.stop()
    with pytest.raises(ArticleUnreadable, match="cut short"):
        addresses.read(site.address("/a"))


def test_a_process_that_cannot_be_started_is_one_message(reader, monkeypatch):
    def start(_process):
        raise OSError(12, "Cannot allocate memory")

    monkeypatch.setattr(multiprocessing.context.SpawnProcess, "start", start)
    with pytest.raises(ArticleUnreadable, match="could not be started: Cannot allocate memory"):
        AddressReader(reader).read("https://example.org/")


def test_where_and_when_from_and_what_was_said_on_the_way_is_kept(reader):
    (article,) = read_fetched(fetched(TEXT.encode(), "text/plain", "", "It was a long way."), reader).articles
    assert (article.provenance.address, article.provenance.fetched_at) == (FROM, AT)
    assert article.notices[0] == "It was a long way."


def test_the_encoding_that_the_server_says_is_taken_for_a_text(reader):
    original = TEXT.replace("café", "кафе").encode("koi8-r")
    (article,) = read_fetched(fetched(original, "text/plain", "koi8-r"), reader).articles
    assert "кафе" in article.text
    assert (article.encoding, article.original, article.notices) == ("koi8-r", original, ())


@pytest.mark.parametrize(
    ("said", "charset", "word"),
    [("koi8-r", "utf-8", "кафе"), ("", "koi8-r", "кафе"), ("koi8-r", "", "кафе"), ("utf-8", "koi8-r", "кафе")],
)
def test_the_servers_encoding_comes_before_the_pages_own_where_it_can_be(reader, said, charset, word):
    meta = f'<meta charset="{charset}">' if charset else ""
    words = "<p>" + "The fares will rise by ten percent, said the кафе. " * 5 + "</p>"
    original = f"<!doctype html><html><head>{meta}<title>Fares</title></head><body>{words}</body></html>".encode(
        "koi8-r"
    )
    (article,) = read_fetched(fetched(original, "text/html", said), reader).articles
    assert word in article.text
    assert (article.provenance.format, article.provenance.address) == ("html", FROM)


def test_what_a_page_calls_its_address_does_not_replace_where_it_came_from(reader):
    links = '<link rel="canonical" href="https://example.org/other"><base href="https://evil.example/">'
    words = "<article><h1>Fares</h1><p>" + "The fares will rise by ten percent, said the mayor. " * 5 + "</p></article>"
    original = f"<!doctype html><html><head>{links}</head><body>{words}</body></html>".encode()
    (article,) = read_fetched(fetched(original, "text/html"), reader).articles
    assert article.provenance.address == FROM


def test_the_usual_wrong_name_of_an_encoding_is_taken_as_browsers_take_it(reader):
    original = TEXT.replace("Fares", "“Fares”").encode("cp1252")
    (article,) = read_fetched(fetched(original, "text/plain", "iso8859-1"), reader).articles
    assert article.title == "“Fares” will rise"
    assert article.encoding == "cp1252"


@pytest.mark.parametrize(
    "charset", ["punycode", "utf-7", "unicode_escape", "raw_unicode_escape", "idna", "hz", "rot13"]
)
def test_an_encoding_that_no_browser_knows_is_left_aside(site, reader, charset):
    words = "Fares will rise -- +AEE- by \\x41 ten percent-abcd1"
    site.answers["/a"] = page(words.encode(), f"Content-Type: text/plain; charset={charset}")
    (article,) = AddressReader(reader, allowed=Allowed(private=True)).read(site.address("/a")).articles
    assert (article.text, article.encoding) == (words, "utf-8")
    assert f"no browser knows, “{charset}”" in article.notices[0]
    # Nor does it matter whether the process that asks keeps to that.
    (article,) = read_fetched(fetched(words.encode(), "text/plain", charset), reader).articles
    assert (article.text, article.encoding) == (words, "utf-8")


def test_what_is_too_large_is_not_decoded_first(reader, monkeypatch):
    class Untouched(bytes):
        def decode(self, *_how):
            raise AssertionError

    monkeypatch.setattr(plain_text, "MAX_BYTES", 20)
    with pytest.raises(ArticleUnreadable, match="Split it first"):
        read_fetched(fetched(Untouched(b"Fares will rise, he said."), "text/plain", "koi8-r"), reader)


def test_every_encoding_that_browsers_know_is_one_of_pythons():
    for label, codec in encodings._CODECS.items():
        assert codecs.lookup(codec).name == encoding_of(label) == encoding_of(codec)


def test_a_server_that_is_wrong_about_the_encoding_is_not_believed(reader):
    (article,) = read_fetched(fetched(TEXT.encode("cp1252"), "text/plain", "utf-8"), reader).articles
    assert "café" in article.text
    assert article.encoding == "cp1252"
    assert article.notices


def test_a_document_is_read_by_its_own_parser_whatever_the_server_calls_it(reader):
    for media_type in ("application/octet-stream", "text/html", ""):
        (article,) = read_fetched(fetched(document(), media_type), reader).articles
        assert article.text == "Fares will rise by ten percent, the mayor said."
        assert (article.provenance.format, article.provenance.address) == ("docx", FROM)


def test_the_columns_of_a_table_are_not_taken_from_where_it_came_from(reader):
    original = b"title,text\nFares,Fares will rise by ten percent.\n"
    (article,) = read_fetched(fetched(original, "text/csv", "utf-8"), reader).articles
    assert (article.title, article.text) == ("Fares", "Fares will rise by ten percent.")


@pytest.mark.parametrize(
    ("original", "media_type", "format_name"),
    [
        (b"<!doctype html><title>a</title><p>b", "text/html", "html"),
        (b"<!doctype html><title>a</title><p>b", "application/pdf", "html"),  # an excuse in place of the document
        (b"<!doctype html><title>a</title><p>b", "", "html"),
        (b"<!doctype html><title>a</title><p>b", "text/plain", "html"),
        (b"words, and no mark among them", "text/html", "html"),
        (b"words, and no mark among them", "", "text"),
        (b"words, and no mark among them", "font/woff", "text"),
        (b"%PDF-1.7\n", "text/html", "pdf"),
        (b"a,b\n1,2\n", "text/csv", "csv_table"),
        (b"# A\n", "text/markdown", "markdown"),
    ],
)
def test_the_content_tells_the_format_and_else_the_server(original, media_type, format_name):
    assert format_of(fetched(original, media_type)) == format_name


def test_a_picture_is_said_to_be_one(reader):
    with pytest.raises(ArticleUnreadable, match="is a picture") as refused:
        read_fetched(fetched(b"\x89PNG\r\n\x1a\n" + b"\0" * 50, "image/png"), reader)
    assert FROM in str(refused.value)
