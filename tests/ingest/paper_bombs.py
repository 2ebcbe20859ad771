"""The hostile and broken papers: PDF, DOCX, ODT, RTF and EPUB, made of the good ones of the corpus."""

from __future__ import annotations

import io
import zipfile
import zlib
from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path

from bombs import bomb

GOOD = Path(__file__).parent / "corpus" / "good"
SECRET = "file:///etc/passwd"
XXE = f'<!DOCTYPE x [<!ENTITY e SYSTEM "{SECRET}">]>'
LAUGHS = "<!DOCTYPE x [" + "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10 if n else "ha"}">' for n in range(9)) + "]>"
MAIN = {"docx": "word/document.xml", "odt": "content.xml", "epub": "OEBPS/sections/section0001.xhtml"}
DEEP = {"docx": "w:tbl", "odt": "text:section", "epub": "div"}


def repacked(
    kind: str,
    change: Mapping[str, bytes | None] = {},
    *,
    extra: tuple[tuple[str, bytes], ...] = (),
    edit: Callable[[bytes], bytes] = bytes,
) -> bytes:
    """Return the article of the corpus with parts changed, left out (None) or added, and its main part edited."""
    packed = io.BytesIO()
    with (
        zipfile.ZipFile(GOOD / f"clock.{kind}") as old,
        zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as new,
    ):
        for part in old.namelist():
            content = change.get(part, old.read(part))
            if content is not None:
                packing = zipfile.ZIP_STORED if part == "mimetype" else zipfile.ZIP_DEFLATED
                new.writestr(part, edit(content) if part == MAIN[kind] else content, packing)
        for part, content in extra:
            new.writestr(part, content)
    return packed.getvalue()


def with_doctype(doctype: str, entity: str) -> Callable[[bytes], bytes]:
    def edit(content: bytes) -> bytes:
        head, body = content.split(b"?>", 1)
        return head + b"?>" + doctype.encode() + body.replace(b"Texas student", entity.encode(), 1)

    return edit


def nested(kind: str) -> bytes:
    tag = DEEP[kind].encode()
    end = {"docx": b"</w:body>", "odt": b"</office:text>", "epub": b"</body>"}[kind]
    deep = b"<" + tag + b">"
    return repacked(kind, edit=lambda xml: xml.replace(end, deep * 10_000 + deep.replace(b"<", b"</") * 10_000 + end))


def half(kind: str) -> bytes:
    original = (GOOD / f"clock.{kind}").read_bytes()
    return original[: len(original) // 2]


def with_flag(kind: str) -> bytes:
    """Return a package whose parts say that they are encrypted, as zip programs do it."""
    packed = bytearray(repacked(kind))
    with zipfile.ZipFile(io.BytesIO(packed)) as package:
        places = [entry.header_offset for entry in package.infolist()]
    for place in places:
        packed[place + 6] |= 1
    place = packed.find(b"PK\x01\x02")
    while place >= 0:
        packed[place + 8] |= 1
        place = packed.find(b"PK\x01\x02", place + 4)
    return bytes(packed)


def zeros(kind: str, size: int) -> bytes:
    return repacked(kind, extra=(("media/picture.bin", bytes(size)),))


for _kind, _main in MAIN.items():
    bomb(f"half.{_kind}")(partial(half, _kind))
    bomb(f"zeros.{_kind}")(partial(zeros, _kind, 200_000_000))
    bomb(f"ratio.{_kind}")(partial(zeros, _kind, 30_000_000))
    bomb(f"parts.{_kind}")(
        partial(repacked, _kind, extra=tuple((f"media/{number}.bin", b"") for number in range(10_001)))
    )
    bomb(f"names.{_kind}")(
        partial(repacked, _kind, extra=(("../../../tmp/x.xml", b"<x/>"), ("/etc/passwd", b"x"), ("C:\\x\x01\n", b"x")))
    )
    bomb(f"reaching_out.{_kind}")(partial(repacked, _kind, edit=with_doctype(XXE, "&e;")))
    bomb(f"laughs.{_kind}")(partial(repacked, _kind, edit=with_doctype(LAUGHS, "&l8;")))
    bomb(f"nested.{_kind}")(partial(nested, _kind))
    bomb(f"encrypted_parts.{_kind}")(partial(with_flag, _kind))
    bomb(f"missing.{_kind}")(partial(repacked, _kind, {_main: None}))
    bomb(f"not_xml.{_kind}")(partial(repacked, _kind, {_main: b"\x00\x01 no XML"}))
    bomb(f"pdf_under_its_name.{_kind}")((GOOD / "clock.pdf").read_bytes)
for _kind in ("pdf", "docx", "odt", "rtf", "epub"):
    bomb(f"empty.{_kind}")(bytes)
bomb("odt_under_its_name.docx")((GOOD / "clock.odt").read_bytes)
bomb("docx_under_its_name.odt")((GOOD / "clock.docx").read_bytes)
bomb("docx_under_its_name.epub")((GOOD / "clock.docx").read_bytes)
bomb("docx_under_its_name.pdf")((GOOD / "clock.docx").read_bytes)
bomb("pdf_under_its_name.rtf")((GOOD / "clock.pdf").read_bytes)


@bomb("two_of_one_name.docx")
def two_of_one_name() -> bytes:
    import warnings

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        return repacked("docx", extra=(("word/document.xml", b"<w:document/>"),))


@bomb("old_word.docx")
def old_word() -> bytes:
    return b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(2_000)


@bomb("lie.docx")
def a_size_that_is_a_lie() -> bytes:
    """A package whose main part is larger than its directory says."""
    packed = bytearray(repacked("docx"))
    place = packed.rfind(b"word/document.xml") - 46
    packed[place + 24 : place + 28] = (100).to_bytes(4, "little")
    return bytes(packed)


@bomb("password.odt")
def odt_with_a_password() -> bytes:
    """A package as LibreOffice writes it with a password: its parts are noise, and its manifest says so."""
    manifest = """<?xml version="1.0" encoding="UTF-8"?>
<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.3">
<manifest:file-entry manifest:full-path="/" manifest:media-type="application/vnd.oasis.opendocument.text"/>
<manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml" manifest:size="3000">
<manifest:encryption-data><manifest:algorithm manifest:algorithm-name="http://www.w3.org/2001/04/xmlenc#aes256-cbc"
 manifest:initialisation-vector="AAAA"/></manifest:encryption-data></manifest:file-entry></manifest:manifest>"""
    return repacked("odt", {"META-INF/manifest.xml": manifest.encode(), "content.xml": bytes(range(256)) * 4})


@bomb("packed_again.odt")
def packed_again() -> bytes:
    """A package as zip programs make it: its first part, which has to be as it is, is packed too."""
    packed = io.BytesIO()
    with zipfile.ZipFile(GOOD / "report.odt") as old, zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as new:
        for part in sorted(old.namelist()):
            new.writestr(part, old.read(part))
    return packed.getvalue()


@bomb("repeated.odt")
def repeated_cells() -> bytes:
    """A table whose one cell says that it is there a thousand million times, and so many spaces."""
    table = (
        b'<table:table><table:table-row table:number-rows-repeated="999999999">'
        b'<table:table-cell table:number-columns-repeated="999999999">'
        b'<text:p>Once<text:s text:c="999999999"/>only</text:p></table:table-cell></table:table-row></table:table>'
    )
    return repacked("odt", edit=lambda xml: xml.replace(b"</office:text>", table + b"</office:text>"))


ENCRYPTION = """<encryption xmlns="urn:oasis:names:tc:opendocument:xmlns:container"
 xmlns:enc="http://www.w3.org/2001/04/xmlenc#"><enc:EncryptedData><enc:EncryptionMethod Algorithm="{}"/>
<enc:CipherData><enc:CipherReference URI="OEBPS/x"/></enc:CipherData></enc:EncryptedData></encryption>"""


@bomb("locked.epub")
def locked() -> bytes:
    method = ENCRYPTION.format("http://www.w3.org/2001/04/xmlenc#aes128-cbc")
    return repacked("epub", extra=(("META-INF/encryption.xml", method.encode()),))


@bomb("obfuscated_fonts.epub")
def obfuscated_fonts() -> bytes:
    method = ENCRYPTION.format("http://www.idpf.org/2008/embedding")
    return repacked("epub", extra=(("META-INF/encryption.xml", method.encode()),))


@bomb("long.epub")
def long() -> bytes:
    """A book of three pages, two of them chapters with a heading, too long to be one article."""
    with zipfile.ZipFile(GOOD / "magazine.epub") as old:
        opf = old.read("OPS/package.opf").replace(
            b'<item id="two"',
            b'<item id="more" href="text/more.xhtml" media-type="application/xhtml+xml"/><item id="two"',
        )
        opf = opf.replace(b'<itemref idref="two"/>', b'<itemref idref="more"/><itemref idref="two"/>')
        packed = io.BytesIO()
        with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as new:
            for part in old.namelist():
                new.writestr(part, opf if part == "OPS/package.opf" else old.read(part))
            pages = "".join(f"<p>Ship {number} called at the harbour.</p>" for number in range(10_000))
            new.writestr("OPS/text/more.xhtml", f"<html><body>{pages}</body></html>")
    return packed.getvalue()


@bomb("outside.epub")
def outside() -> bytes:
    """A book whose page is a file of the reader's."""
    with zipfile.ZipFile(GOOD / "clock.epub") as old:
        opf = old.read("OEBPS/content.opf").replace(b"sections/section0001.xhtml", b"../../../../../../etc/passwd")
    return repacked("epub", {"OEBPS/content.opf": opf})


@bomb("half.rtf")
def half_rtf() -> bytes:
    return half("rtf")


@bomb("nested.rtf")
def nested_rtf() -> bytes:
    return b"{\\rtf1 " + b"{" * 1_000_000 + b"}" * 1_000_000 + b"}"


@bomb("links.rtf")
def links_rtf() -> bytes:
    """What takes a search for links by pattern hours."""
    return b"{\\rtf1\\ansi " + b'{\\field{\\*\\fldinst{HYPERLINK "' * 1_000 + b"}" * 3_000 + b" The end.}"


@bomb("pictures.rtf")
def pictures_rtf() -> bytes:
    """Bytes among the text that look like the end of everything."""
    return b"{\\rtf1\\ansi Before{\\pict\\bin12 }}}}}}}}}}}}} and after.{\\pict\\bin-5 x}{\\pict\\bin }}"


def pdf_of(objects: list[bytes], *, root: int = 1) -> bytes:
    """Return a PDF of the objects, numbered from 1, with a table that tells where each is."""
    out, places = bytearray(b"%PDF-1.7\n"), []
    for number, content in enumerate(objects, 1):
        places.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, content)
    start = len(out)
    out += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    out += b"".join(b"%010d 00000 n \n" % place for place in places)
    out += b"trailer\n<</Size %d/Root %d 0 R>>\nstartxref\n%d\n%%%%EOF\n" % (len(objects) + 1, root, start)
    return bytes(out)


def pages(count: int, stream: bytes = b"") -> bytes:
    kids = b" ".join(b"%d 0 R" % (number + 4) for number in range(count))
    page = b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 200]/Contents 3 0 R/Resources<</Font<</F<<"
    page += b"/Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>>>>>"
    return pdf_of(
        [
            b"<</Type/Catalog/Pages 2 0 R>>",
            b"<</Type/Pages/Count %d/Kids[%s]>>" % (count, kids),
            b"<</Length %d/Filter/FlateDecode>>stream\n%s\nendstream" % (len(stream), stream),
            *[page] * count,
        ]
    )


@bomb("ten_thousand_pages.pdf")
def ten_thousand_pages() -> bytes:
    return pages(10_000)


@bomb("empty_pages.pdf")
def empty_pages() -> bytes:
    return pages(500)


@bomb("zeros.pdf")
def zeros_pdf() -> bytes:
    """A page of a hundred megabytes that are packed to a hundred kilobytes."""
    return pages(1, zlib.compress(b"BT /F 10 Tf 20 100 Td (Before it.) Tj ET " + b" " * 100_000_000, 9))


@bomb("own_parent.pdf")
def own_parent() -> bytes:
    """Pages that hold themselves."""
    return pdf_of([b"<</Type/Catalog/Pages 2 0 R>>", b"<</Type/Pages/Count 5/Kids[2 0 R 2 0 R]/Parent 2 0 R>>"])


@bomb("nested.pdf")
def nested_pdf() -> bytes:
    deep = b"[" * 100_000 + b"]" * 100_000
    return pdf_of([b"<</Type/Catalog/Pages 2 0 R/Deep %s>>" % deep, b"<</Type/Pages/Count 0/Kids[]>>"])


@bomb("half.pdf")
def half_pdf() -> bytes:
    return half("pdf")


@bomb("no_table.pdf")
def no_table() -> bytes:
    """A good PDF whose table of places is wrong, as after a transfer as text: it can be mended."""
    original = (GOOD / "printed.pdf").read_bytes()
    place = original.rfind(b"startxref")
    return original[:place] + b"startxref\n7\n%%EOF\n"


@bomb("after_a_preface.pdf")
def after_a_preface() -> bytes:
    return b"Content-Type: application/pdf\r\n\r\n" + (GOOD / "printed.pdf").read_bytes()
