"""Signatures: what the first bytes of a file tell. Nothing is taken apart here: that is for the child process.

A zip is known by names that stand in it as they are, JSON by its first object.
"""

from __future__ import annotations

import codecs
import json
import re
from collections.abc import Iterator
from dataclasses import dataclass

from annotator.domain.wording import Wording
from annotator.ingest.marks.telling import format_of

HEAD = 8_192
LONG_HEAD = 2_000_000  # of JSON, whose first object may be a long article with what was marked after it


@dataclass(frozen=True, slots=True)
class Known:
    """A kind of file that is known and not read: what it is, and what to do."""

    words: Wording
    advice: Wording


# What is known and not read, by how it begins; each is said with what to do.
_TO_TEXT = Wording("Save it as DOCX, PDF or plain text first.")
_UNPACK = Wording("Unpack it first, and import what is in it.")
_PICTURE, _SOUND = Wording("a picture"), Wording("sound or film")
_PROGRAM, _ARCHIVE = Wording("a program"), Wording("a packed archive")
_WRITE_OUT = Wording("Write its words out as text first.")
_NOT_AN_ARTICLE = Wording("It holds no article.")
_OTHERS: tuple[tuple[bytes, Known], ...] = (
    (b"\x89PNG\r\n\x1a\n", Known(_PICTURE, _WRITE_OUT)),
    (b"\xff\xd8\xff", Known(_PICTURE, _WRITE_OUT)),
    (b"GIF87a", Known(_PICTURE, _WRITE_OUT)),
    (b"GIF89a", Known(_PICTURE, _WRITE_OUT)),
    (b"II*\0", Known(_PICTURE, _WRITE_OUT)),
    (b"MM\0*", Known(_PICTURE, _WRITE_OUT)),
    (b"\0\0\0 ftyp", Known(_SOUND, _WRITE_OUT)),
    (b"\0\0\0\x18ftyp", Known(_SOUND, _WRITE_OUT)),
    (b"\0\0\0\x1cftyp", Known(_SOUND, _WRITE_OUT)),
    (b"OggS\0", Known(_SOUND, _WRITE_OUT)),
    (b"ID3\x02", Known(_SOUND, _WRITE_OUT)),
    (b"ID3\x03", Known(_SOUND, _WRITE_OUT)),
    (b"ID3\x04", Known(_SOUND, _WRITE_OUT)),
    (b"fLaC\0", Known(_SOUND, _WRITE_OUT)),
    (b"\x1aE\xdf\xa3", Known(_SOUND, _WRITE_OUT)),
    (b"\x7fELF", Known(_PROGRAM, _NOT_AN_ARTICLE)),
    (b"MZ\x90\0", Known(_PROGRAM, _NOT_AN_ARTICLE)),
    (b"\xcf\xfa\xed\xfe", Known(_PROGRAM, _NOT_AN_ARTICLE)),
    (b"\xca\xfe\xba\xbe", Known(_PROGRAM, _NOT_AN_ARTICLE)),
    (b"\x1f\x8b\x08", Known(_ARCHIVE, _UNPACK)),
    (b"BZh", Known(_ARCHIVE, _UNPACK)),
    (b"\xfd7zXZ\0", Known(_ARCHIVE, _UNPACK)),
    (b"(\xb5/\xfd", Known(_ARCHIVE, _UNPACK)),
    (b"7z\xbc\xaf\x27\x1c", Known(_ARCHIVE, _UNPACK)),
    (b"Rar!\x1a\x07", Known(_ARCHIVE, _UNPACK)),
    (b"SQLite format 3\0", Known(Wording("a database"), _NOT_AN_ARTICLE)),
    (b"%!PS", Known(Wording("PostScript"), _TO_TEXT)),
)
PLAIN_ARCHIVE = Known(_ARCHIVE, _UNPACK)
_LOCKED = Known(Wording("an encrypted Office document"), Wording("Open it with its password, and save it without."))
_OLD_WORD = Known(Wording("an old Word document (DOC)"), Wording("Save it as DOCX first."))
_OLD_OFFICE = Known(Wording("an old Office file"), _TO_TEXT)
_OFFICE = Known(Wording("a spreadsheet or slides"), _TO_TEXT)
_OTHER_XML = Known(Wording("XML of a kind that is not known here"), _TO_TEXT)
_OLE2 = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_BY_MIME = {
    b"application/epub+zip": "epub",
    b"application/vnd.oasis.opendocument.text": "odt",
    b"application/vnd.oasis.opendocument.text-template": "odt",
}
# By names that stand in a zip's directory as they are.
_BY_MEMBERS: tuple[tuple[tuple[bytes, ...], str | Known], ...] = (
    ((b"META-INF/container.xml", b".opf"), "epub"),
    ((b"[Content_Types].xml", b"word/"), "docx"),
    ((b"[Content_Types].xml",), _OFFICE),
    ((b"META-INF/manifest.xml", b"content.xml"), "odt"),  # its first part, which says so, was packed too
    ((b"TypeSystem.xml", b".xmi"), "xmi"),
    ((b".ann", b".txt"), "brat"),
    ((b".jsonld", b".txt"), "web_annotation"),
)
_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_BEFORE_MARKUP = re.compile(r"(?:\s+|<\?.*?\?>|<!--.*?-->)*+", re.DOTALL)
_HTML = re.compile(r"<(?:!doctype\s+html|html|head|body)\b", re.IGNORECASE)
_XMI = re.compile(r"<(?:\w+:)?XMI\b")
_FLAT_ODT = re.compile(r"<office:document\b")
_HEADER = re.compile(r"([A-Za-z][A-Za-z0-9-]*):")
_FROM_LINE = re.compile(r"(?:From [^\n]*|>From [^\n]*)\n")
_MAIL = frozenset({"received", "message-id", "mime-version", "return-path", "delivered-to", "dkim-signature"})
_MIME_PAGE = re.compile(r"^(?:snapshot-content-location:|from: <saved by )", re.IGNORECASE | re.MULTILINE)
_RELATED = re.compile(r"^content-type:\s*multipart/related", re.IGNORECASE | re.MULTILINE)
_TO_SOMEBODY = frozenset({"to", "received", "message-id", "cc"})
# A string without an end is one token: else each quotation mark in it would be tried up to the end of the text.
_TOKEN = re.compile(r'"(?:[^"\\]|\\.)*+(?:"|\\?\Z)|[{}\[\]:]|[^\s"{}\[\]:,]++', re.DOTALL)


def told_by_content(original: bytes, *, is_text_by_name: bool = False) -> str | Known:
    """Return the name of the format, "" where the content cannot tell, or what else the file is.

    A file that says by its name that it is text stays text where only its words look like another format.
    """
    found = _by_magic(original)
    if found or (is_text_by_name and b"\0" not in original[:HEAD]):
        return found or _in_spite_of_name(original)
    head = _text_of(original[:HEAD])
    return _by_markup(head) or _by_headers(head) or _by_first_object(original)


def _by_magic(original: bytes) -> str | Known:
    if original.startswith(b"PK\x03\x04"):
        return _in_zip(original)
    if original.startswith(_OLE2):
        return _in_ole2(original)
    if b"%PDF-" in original[:1024]:
        return "pdf"
    if original[:HEAD].lstrip().startswith(b"{\\rtf"):
        return "rtf"
    return next((known for start, known in _OTHERS if original.startswith(start)), "")


def _in_zip(original: bytes) -> str | Known:
    if original[30:38] == b"mimetype":
        start = 38 + int.from_bytes(original[28:30], "little")
        mime = original[start : start + 80].partition(b"PK")[0].strip()
        if mime in _BY_MIME:
            return _BY_MIME[mime]
        if mime.startswith(b"application/vnd.oasis.opendocument"):
            return _OFFICE
    return next((told for names, told in _BY_MEMBERS if all(one in original for one in names)), PLAIN_ARCHIVE)


def _in_ole2(original: bytes) -> Known:
    """Tell apart what Microsoft's older files are: the names in them are UTF-16."""
    if "EncryptedPackage".encode("utf-16-le") in original:
        return _LOCKED
    return _OLD_WORD if "WordDocument".encode("utf-16-le") in original else _OLD_OFFICE


def _text_of(head: bytes) -> str:
    for mark, encoding in _MARKS:
        if head.startswith(mark):
            return head[len(mark) :].decode(encoding, "replace")
    return head.decode("latin-1")


def _in_spite_of_name(original: bytes) -> str:
    """Return what a file of words must be: whole pages and messages are saved under a text's name too."""
    head = _text_of(original[:HEAD])
    found = _by_markup(head) or _by_headers(head)
    return "" if isinstance(found, Known) else found


def _by_markup(head: str) -> str | Known:
    start = _BEFORE_MARKUP.match(head)
    rest = head[start.end() if start else 0 :]
    if _HTML.match(rest):
        return "html"
    if _XMI.match(rest):
        return "xmi"
    if _FLAT_ODT.match(rest):
        return "odt"
    return _OTHER_XML if head.lstrip().startswith("<?xml") else ""


def _by_headers(head: str) -> str:
    """Tell a message by its headers, and a saved page from one that was sent to somebody."""
    block = re.split(r"\r?\n\r?\n", _FROM_LINE.sub("", head.lstrip(), count=1), maxsplit=1)[0]
    lines = [line for line in block.splitlines() if not line.startswith((" ", "\t"))]
    found = (
        [_HEADER.match(line) for line in lines[:-1] if line] if len(head) >= HEAD else list(map(_HEADER.match, lines))
    )
    if len(found) < 2 or not all(found):
        return ""
    names = {match.group(1).lower() for match in found if match}
    if names.isdisjoint(_MAIL):
        return ""
    is_page = _MIME_PAGE.search(block) or (_RELATED.search(block) and names.isdisjoint(_TO_SOMEBODY))
    return "mhtml" if is_page else "mail"


def _by_first_object(original: bytes) -> str:
    """Tell whose export JSON is, and JSON from text."""
    head = _text_of(original[:LONG_HEAD]).lstrip()
    if not head.startswith(("{", "[")):
        return ""
    head = head.lstrip("[ \t\r\n")
    try:
        first, _end = json.JSONDecoder().raw_decode(head)
    except (ValueError, RecursionError):  # cut off, too deep, or no JSON at all
        first = dict(_outer_fields(head))
    return format_of(first) if isinstance(first, dict) and first else ""


def _outer_fields(head: str) -> Iterator[tuple[str, object]]:
    """Yield the fields of an object whose end is not there, with as much of their values as tells their kind."""
    depth, key = 0, ""
    for token in _TOKEN.finditer(head):
        said = token.group()
        if depth == 1 and said == ":":
            continue
        if depth == 1 and key:
            yield key, {"[": [], "{": {}}.get(said, said.strip('"'))
            key = ""
        elif depth == 1 and said.startswith('"') and head[token.end() : token.end() + 9].lstrip().startswith(":"):
            key = said[1:-1]
        depth += said in ("{", "[")
        depth -= said in ("}", "]")
        if depth <= 0:
            return
