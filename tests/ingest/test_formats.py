"""A format is told by what is in a file; its name counts where the content cannot tell."""

import io
import json
import zipfile

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.errors import ArticleUnreadable
from annotator.ingest.formats import BY_NAME, FORMATS, format_named, tell_format
from annotator.ingest.parsers import MODULES
from annotator.ingest.signatures import _outer_fields

PAGE = b"<!DOCTYPE html>\n<html><body><p>Words.</p></body></html>"
SENT = (
    b"Received: from a by b;\r\n Mon, 1 Jan 2024\r\nFrom: Ann <a@example.org>\r\nTo: Ben\r\n"
    b"Subject: Words\r\n\r\nWords.\r\n"
)
SAVED = (
    b"From: <Saved by Blink>\r\nSnapshot-Content-Location: https://example.org/\r\nSubject: Words\r\n"
    b'MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="x"\r\n\r\n--x\r\n'
)
NEWSLETTER = SENT.replace(
    b"Subject", b"MIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n boundary=x\r\nSubject"
)


def packed(*members, mimetype=None):
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        if mimetype:
            archive.writestr("mimetype", mimetype)
        for name in members:
            archive.writestr(name, "x")
    return file.getvalue()


WORD = packed("[Content_Types].xml", "_rels/.rels", "word/document.xml")
OLE2 = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(500)


def told(original, name="file"):
    return tell_format(original, name=name).format.name


@pytest.mark.parametrize(
    ("original", "format_name"),
    [
        (b"%PDF-1.7\n", "pdf"),
        (b"\r\n%PDF-1.4\n", "pdf"),
        (b"{\\rtf1\\ansi Words}", "rtf"),
        (WORD, "docx"),
        (packed("content.xml", mimetype="application/vnd.oasis.opendocument.text"), "odt"),
        (packed("META-INF/container.xml", mimetype="application/epub+zip"), "epub"),
        (packed("META-INF/container.xml", "OEBPS/content.opf"), "epub"),
        (packed("a.xmi", "TypeSystem.xml"), "xmi"),
        (packed("a.txt", "a.ann"), "brat"),
        (PAGE, "html"),
        (b"\xef\xbb\xbf  <HTML lang=en>", "html"),
        (PAGE.decode().encode("utf-16"), "html"),
        (b"<?xml version='1.0'?>\n<!-- saved -->\n" + PAGE, "html"),
        (b'<?xml version="1.0" encoding="UTF-8"?><xmi:XMI xmlns:xmi="http://www.omg.org/XMI">', "xmi"),
        (SENT, "mail"),
        (b"From ann@example.org Mon Jan  1 00:00:00 2024\n" + SENT, "mail"),
        (NEWSLETTER, "mail"),
        (SAVED, "mhtml"),
        (b'{"text": "Words", "label": [[0, 5, "Claim"]]}\n', "doccano"),
        (b'{"text": "Words", "_input_hash": 1, "_task_hash": 2}\n', "prodigy"),
        (b'[{"id": 1, "data": {"text": "Words"}, "annotations": []}]', "label_studio"),
        (b'{"@context": "http://www.w3.org/ns/anno.jsonld", "type": "Annotation"}', "web_annotation"),
        (b'{"body": "Words"}\n{"body": "Words"}\n', "json_lines"),
        (b"Words, and no format at all.", "text"),
        (b"Subject: words\n\nWords.", "text"),
        (b"Berlin: words\nParis: words\n\nWords.", "text"),
        (b"[Berlin] Words in brackets.", "text"),
        (b"{Words} in braces", "text"),
        ("Wörter".encode("utf-16"), "text"),
    ],
)
def test_content_tells(original, format_name):
    assert told(original) == format_name
    assert tell_format(original, name="file").notices == ()


@pytest.mark.parametrize(
    "entry",
    [
        {"id": 1, "data": {"text": "Words"}, "annotations": [{}]},
        {"text": "Words " * 100_000, "label": [[0, 5, "Claim"]]},
        {"@context": "http://www.w3.org/ns/anno.jsonld", "items": ["x" * 1_000_000]},
    ],
)
def test_an_export_is_told_by_its_first_object_even_where_that_is_long(entry):
    short = {key: value[:20] if isinstance(value, str) and len(value) > 100 else value for key, value in entry.items()}
    long = entry | {"more": "x" * 3_000_000}
    assert told(json.dumps(long).encode()) == told(json.dumps(short).encode())


def test_json_nested_too_deeply_to_look_into_is_left_to_the_child():
    assert told(b'{"a":' * 100_000) == "json_lines"


@pytest.mark.parametrize(
    ("name", "format_name"),
    [
        ("a.md", "markdown"),
        ("a.CSV", "csv_table"),
        ("a.tsv", "csv_table"),
        ("a.html", "html"),
        ("a.pdf", "pdf"),
        ("a.xyz", "text"),
        ("a", "text"),
        ("readme.v2.txt", "text"),
    ],
)
def test_the_name_counts_where_the_content_cannot_tell(name, format_name):
    assert told(b"Words in a row.", name) == format_name


@pytest.mark.parametrize(
    ("original", "name", "format_name"),
    [(PAGE, "a.pdf", "html"), (b"%PDF-1.7", "a.docx", "pdf"), (WORD, "a.txt", "docx"), (SENT, "a.html", "mail")],
)
def test_content_wins_over_a_wrong_name_and_that_is_said(original, name, format_name):
    found = tell_format(original, name=name)
    assert found.format.name == format_name
    (notice,) = found.notices
    assert notice.startswith("By its name this file is ")
    assert BY_NAME[format_name].words in notice


@pytest.mark.parametrize("words", [b'{"text": "Words", "label": []}', b"<?xml version='1.0'?><note>Words</note>"])
def test_a_text_stays_a_text_whatever_it_begins_with(words):
    assert told(words, "a.txt") == "text"


@pytest.mark.parametrize("suffix", ["json", "jsonl", "ndjson"])
def test_an_export_may_have_any_name_that_json_has(suffix):
    assert tell_format(b'{"text": "Words", "_input_hash": 1}', name=f"a.{suffix}").notices == ()


@pytest.mark.parametrize(
    ("original", "what"),
    [
        (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "a picture"),
        (b"\xff\xd8\xff\xe0\0\x10JFIF", "a picture"),
        (b"\0\0\0 ftypisom", "sound or film"),
        (b"\x7fELF\x02\x01\x01", "a program"),
        (b"MZ\x90\0\x03", "a program"),
        (b"\x1f\x8b\x08\0", "a packed archive"),
        (b"Rar!\x1a\x07\0", "a packed archive"),
        (packed("a.txt", "b.txt"), "a packed archive"),
        (packed("[Content_Types].xml", "xl/workbook.xml"), "a spreadsheet or slides"),
        (packed("content.xml", mimetype="application/vnd.oasis.opendocument.spreadsheet"), "a spreadsheet or slides"),
        (b"SQLite format 3\0", "a database"),
        (OLE2 + "WordDocument".encode("utf-16-le"), "an old Word document (DOC)"),
        (OLE2 + "EncryptedPackage".encode("utf-16-le"), "an encrypted Office document"),
        (OLE2, "an old Office file"),
        (b"<?xml version='1.0'?><rss></rss>", "XML of a kind that is not known here"),
        (b"\x01\x02\0\x03\x04", "of a format that can't be read"),
    ],
)
def test_what_cannot_be_read_is_named_with_what_to_do(original, what):
    with pytest.raises(ArticleUnreadable) as caught:
        tell_format(original, name="a.bin")
    message = str(caught.value)
    assert message.startswith(f"a.bin is {what}")
    assert message.endswith(".")
    assert "\n" not in message


def test_a_format_that_is_named_and_not_there_is_refused_with_those_that_are():
    with pytest.raises(ArticleUnreadable, match=r"no format “word”.*docx"):
        format_named("word")


def test_each_parser_has_its_format_and_each_format_but_text_its_parser():
    assert {one.name for one in FORMATS} == {"text", *MODULES}
    assert len(BY_NAME) == len(FORMATS)


def test_no_two_formats_claim_one_suffix():
    suffixes = [suffix for one in FORMATS for suffix in one.suffixes]
    assert len(suffixes) == len(set(suffixes))


STARTS = [
    b"",
    b"%PDF-",
    b"PK\x03\x04",
    b"PK\x03\x04" + bytes(26) + b"mimetype",
    b"{",
    b"[{",
    b"<?xml ",
    b"<!--",
    b"A: b\n",
]


@given(
    st.sampled_from(STARTS), st.binary(max_size=300), st.sampled_from(["a.txt", "a.pdf", "a.json", "a", ".", "a.\0"])
)
def test_any_bytes_are_told_or_refused(start, rest, name):
    try:
        assert tell_format(start + rest, name=name).format.name in BY_NAME
    except ArticleUnreadable as error:
        assert error.message.startswith(name)


class Watched(str):
    """Text of which nobody takes a long piece: many of them would be a long time."""

    __slots__ = ()

    def __getitem__(self, place):
        piece = super().__getitem__(place)
        assert len(piece) < 100
        return piece


def test_the_fields_of_a_long_object_are_told_without_copying_the_rest_each_time():
    fields = dict(_outer_fields(Watched('{"a": {}, ' + '"b": "c", ' * 1_000)))
    assert fields == {"a": {}, "b": "c"}


@pytest.mark.parametrize("end", ["", "\\", "\n"])
def test_a_text_without_an_end_is_one_value_however_many_quotation_marks_are_in_it(end):
    value = 'He said \\"yes\\", ' * 100 + end
    assert dict(_outer_fields('{"label": [1], "text": "' + value)) == {"label": [], "text": value}
