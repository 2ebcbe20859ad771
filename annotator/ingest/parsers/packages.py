"""Packages: the zip files that DOCX, ODT and EPUB are, opened within limits, and the XML in them read safely.

A part's name only finds the part: it is never a path. Nothing is written to disk.
"""

from __future__ import annotations

import struct
import zipfile
import zlib
from dataclasses import dataclass
from io import BytesIO

from lxml import etree

from annotator.domain.errors import ArticleUnreadable
from annotator.domain.wording import Wording
from annotator.ingest.parsers.refusals import declares_entities, not_xml, protected, refuse_empty, too_large

MAX_PARTS = 10_000
MAX_TOTAL = 150_000_000
MAX_XML = 60_000_000
MAX_RATIO = 200  # real documents stay under 60; zeros reach 1,000
_RATIO_FROM = 1_000_000  # a small part may be all one letter
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_READABLE = frozenset((zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED))
_CHUNK = 65_536
# What zipfile lets through of damaged files: offsets before the start, headers cut off, names that are none.
UNPACKABLE = (
    zipfile.BadZipFile,
    zlib.error,
    struct.error,
    EOFError,
    OSError,
    ValueError,
    LookupError,
    RuntimeError,
    NotImplementedError,
)


@dataclass(frozen=True, slots=True)
class Package:
    """A zip file whose parts are known to be within the limits."""

    name: str
    sizes: dict[str, int]
    archive: zipfile.ZipFile

    def __contains__(self, part: object) -> bool:
        return part in self.sizes

    def read(self, part: str) -> bytes:
        """Return a part's bytes; raises ArticleUnreadable where it is damaged or not there."""
        if part not in self.sizes:
            raise ArticleUnreadable(
                Wording("{name} is damaged: its part {part} is missing.", name=self.name, part=part)
            )
        if part.endswith((".xml", ".rels", ".opf", ".xhtml", ".html", ".htm")) and self.sizes[part] > MAX_XML:
            raise too_large(self.name)
        try:
            return self.archive.read(part)
        except UNPACKABLE as error:
            raise ArticleUnreadable(
                Wording("{name} is damaged: its part {part} can't be unpacked.", name=self.name, part=part)
            ) from error

    def refuse_document_type(self, part: str) -> None:
        """Raise ArticleUnreadable where an XML part has a document type."""
        if _document_type(self.read(part), name=self.name, part=part) is not None:
            raise declares_entities(self.name, part)

    def root(self, part: str) -> etree._Element:
        """Return the root element of an XML part; raises ArticleUnreadable."""
        return xml_root(self.read(part), name=self.name, part=part)


def open_package(original: bytes, *, name: str, otherwise: ArticleUnreadable) -> Package:
    """Open the zip file that a document is; raises ArticleUnreadable, which is `otherwise` where it is no zip file."""
    refuse_empty(original, name)
    if original.startswith(_OLE):
        raise _of_ole(original, name)
    try:
        archive = zipfile.ZipFile(BytesIO(original))
        entries = archive.infolist()
    except UNPACKABLE as error:
        if not original.startswith(b"PK"):
            raise otherwise from error
        raise ArticleUnreadable(
            Wording("{name} is damaged or cut off: it can't be unpacked. Get the file again.", name=name)
        ) from error
    _check(entries, name=name, packed=len(original))
    return Package(name, {entry.filename: entry.file_size for entry in entries}, archive)


def _check(entries: list[zipfile.ZipInfo], *, name: str, packed: int) -> None:
    if len(entries) > MAX_PARTS:
        raise ArticleUnreadable(
            Wording(
                "{name} has {count} parts; a document has a few hundred. It is not opened.",
                name=name,
                count=len(entries),
            )
        )
    total = sum(entry.file_size for entry in entries)
    if total > MAX_TOTAL or (total > _RATIO_FROM and total > packed * MAX_RATIO):
        raise too_large(name)
    seen: set[str] = set()
    for entry in entries:
        _check_entry(entry, name=name)
        if entry.filename in seen:
            raise ArticleUnreadable(
                Wording("{name} has two parts of one name, so nobody can tell which one is shown.", name=name)
            )
        seen.add(entry.filename)


def _check_entry(entry: zipfile.ZipInfo, *, name: str) -> None:
    if entry.flag_bits & 0x1:
        raise protected(name)
    if entry.compress_type not in _READABLE:
        raise ArticleUnreadable(
            Wording("{name} is packed in a way that documents are not. It is not opened.", name=name)
        )
    if entry.file_size > _RATIO_FROM and entry.file_size > entry.compress_size * MAX_RATIO:
        raise too_large(name)


def xml_root(data: bytes, *, name: str, part: str, is_page: bool = False) -> etree._Element:
    """Return the root of XML whose entities can't grow or reach out; raises ArticleUnreadable.

    Libraries read the same parts with parsers of their own afterwards, so a document type is refused, not skipped; a
    page may have one, as pages do, but may not declare entities.
    """
    doctype = _document_type(data, name=name, part=part)
    if doctype is not None and not (is_page and next(iter(doctype.iterentities()), None) is None):
        raise declares_entities(name, part)
    try:
        return etree.fromstring(data, _parser())
    except (etree.XMLSyntaxError, ValueError) as error:
        raise not_xml(name, part) from error


def _document_type(data: bytes, *, name: str, part: str) -> etree.DTD | None:
    """Return it as the parser itself sees it before the first element: the bytes may be in any encoding."""
    parser = etree.XMLPullParser(events=("start",), resolve_entities=False, no_network=True, load_dtd=False)
    first = None
    try:
        for start in range(0, len(data), _CHUNK):
            parser.feed(data[start : start + _CHUNK])
            first = next(parser.read_events(), None)
            if first is not None:
                break
        else:
            parser.close()
    except (etree.XMLSyntaxError, ValueError):
        pass  # what stands before the mistake tells enough; reading it in full finds the mistake again
    first = first or next(parser.read_events(), None)
    if first is None:
        raise not_xml(name, part)
    return first[1].getroottree().docinfo.internalDTD


def _parser() -> etree.XMLParser:
    return etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False, remove_comments=True, remove_pis=True
    )


def local(element: etree._Element) -> str:
    """Return an element's name without its namespace; "" for an entity and the like."""
    # Not by lxml's own QName, which fails on some names that lxml itself hands out.
    return element.tag.rpartition("}")[2] if isinstance(element.tag, str) else ""


def attribute(element: etree._Element, name: str) -> str:
    """Return an attribute by its name without its namespace; "" where it has none."""
    value = element.get(name)
    if value is not None:
        return str(value)
    return next((str(value) for key, value in element.attrib.items() if str(key).endswith("}" + name)), "")


def _of_ole(original: bytes, name: str) -> ArticleUnreadable:
    if "EncryptedPackage".encode("utf-16-le") in original:
        return protected(name)
    sentence = Wording(
        "{name} is a file of an older office program. Save it as DOCX or ODT, then import it.", name=name
    )
    return ArticleUnreadable(sentence)
