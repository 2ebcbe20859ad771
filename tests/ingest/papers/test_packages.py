"""The XML of packages: nothing in it may grow or reach out, in whatever encoding it is."""

import io
import zipfile

import pytest

from annotator.domain.errors import ArticleUnreadable
from annotator.ingest.parsers.packages import open_package, xml_root
from annotator.ingest.parsers.properties import author_from, date_from, date_from_pdf, language_from, title_from

DOCTYPE = '<!DOCTYPE x [<!ENTITY a "aa"><!ENTITY f SYSTEM "file:///etc/passwd">]>'


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16", "utf-7", "iso-8859-1"])
@pytest.mark.parametrize("body", ["<x>&a;</x>", "<x>&f;</x>", "<x y='&a;'/>", "<x/>", "<x>&a;&undefined;<"])
def test_a_document_type_is_refused_in_any_encoding(encoding, body):
    xml = f'<?xml version="1.0" encoding="{encoding}"?>{DOCTYPE}{body}'.encode(encoding)
    with pytest.raises(ArticleUnreadable, match="document type"):
        xml_root(xml, name="x", part="p")


@pytest.mark.parametrize("xml", [b"", b"no", b"<x", b"<x>&nbsp;</x>", b"<x>" + b"<y>" * 5_000, b"\0\1\2"])
def test_what_is_no_xml_is_said_to_be_damaged(xml):
    with pytest.raises(ArticleUnreadable, match="can't be read as XML"):
        xml_root(xml, name="x", part="p")


def test_a_page_may_have_a_document_type_that_declares_nothing():
    assert xml_root(b"<!DOCTYPE html><html/>", name="x", part="p", is_page=True).tag == "html"


@pytest.mark.parametrize(
    ("said", "title"),
    [
        ("Harbour  is\nfull", "Harbour is full"),
        ("Microsoft Word - harbour.doc", ""),
        ("harbour_final.indd", ""),
        ("Untitled", ""),
        ("12345", ""),
        ("x" * 500, ""),
        (None, ""),
    ],
)
def test_a_title_is_what_a_person_wrote(said, title):
    assert title_from(said) == title


def test_an_author_and_a_language_are_checked_too():
    assert [author_from(said) for said in ("Ada Tide", "Administrator", None)] == ["Ada Tide", "", ""]
    assert [language_from(said) for said in ("en_GB", "de", "x-none", "English (US)", None)] == [
        "en-GB",
        "de",
        "",
        "",
        "",
    ]


@pytest.mark.parametrize(
    ("said", "date"),
    [("2024-03-09T10:00:00Z", "2024-03-09"), ("2024-02-31", ""), ("1601-01-01", ""), ("9 March", ""), (None, "")],
)
def test_a_date_is_one_that_can_be(said, date):
    assert date_from(said) == date


@pytest.mark.parametrize(
    ("said", "date"),
    [("D:20240309101500+01'00'", "2024-03-09"), ("20240309", "2024-03-09"), ("D:00000000", ""), ("", "")],
)
def test_a_date_of_a_pdf_is_read(said, date):
    assert date_from_pdf(said) == date


@pytest.mark.parametrize("method", [zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA])
def test_a_document_packed_in_a_way_without_a_bound_is_not_opened(method):
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", method) as archive:
        archive.writestr("content.xml", "<a/>")
    with pytest.raises(ArticleUnreadable, match="is packed in a way that documents are not"):
        open_package(packed.getvalue(), name="a.odt", otherwise=ArticleUnreadable("no zip"))
