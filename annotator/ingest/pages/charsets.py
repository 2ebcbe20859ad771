"""Charsets: the encoding of a page's bytes, as its mark, its server or itself says, else as the bytes suggest."""

from __future__ import annotations

import codecs
import re
from dataclasses import dataclass

from charset_normalizer import from_bytes

from annotator.ingest.notices import NOT_DECLARED, filled

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
# As the WHATWG's encoding standard has them: browsers read these names as the larger sets, and so pages are written.
_READ_AS = {"iso8859-1": "cp1252", "ascii": "cp1252", "iso8859-9": "cp1254", "gb2312": "gb18030", "gbk": "gb18030"}
# Codecs that make other characters of plain ASCII, or that are no encoding of texts.
_NEVER = frozenset(("unicode-escape", "raw-unicode-escape", "undefined", "utf-7", "idna", "punycode", "mbcs", "oem"))
_DECLARED = re.compile(
    rb"""<(?:meta\b[^>]{0,500}?charset|\?xml\b[^>]{0,200}?encoding)\s*=\s*["']?\s*([\w.:-]{2,40})""", re.I
)
_HEAD_BYTES = 4096  # browsers look for a declaration in the first kilobyte; saved pages put notes before it
_SAMPLE_BYTES = 200_000
_WESTERN = "cp1252"
_WESTERN_LETTERS = frozenset("àâäáãåæçéèêëíìîïñóòôöõøœúùûüßÀÂÄÁÃÅÆÇÉÈÊËÍÌÎÏÑÓÒÔÖÕØŒÚÙÛÜ“”‘’„‚–—…€£°§©®«»¡¿·•\u00a0")


@dataclass(frozen=True, slots=True)
class Decoded:
    """Text, the encoding that made it, and what a reader has to know of that."""

    text: str
    encoding: str
    notices: tuple[str, ...] = ()


def decoded(original: bytes, *, declared: str) -> Decoded:
    """Decode a page; `declared` is the charset that a server or a part's header gave, "" without one."""
    for mark, encoding in _MARKS:
        if original.startswith(mark):
            return Decoded(original.decode(encoding, "replace").removeprefix("\ufeff"), encoding)
    wide = _wide_without_mark(original)
    if wide:
        return Decoded(original.decode(wide, "replace"), wide)
    for name in (declared, _declared_in(original)):
        encoding = _known(name)
        if encoding and (text := _tried(original, encoding)) is not None:
            return Decoded(text, encoding)
    return _found_out(original)


def _tried(original: bytes, encoding: str) -> str | None:
    """Decode as declared; None where the bytes say that this cannot be."""
    if encoding.startswith(("utf-16", "utf-32")):
        return None  # the bytes of a declaration that can be read so are no UTF-16
    # UTF-8 under another name is the one wrong declaration that can be proved: such bytes are never so by chance.
    if encoding != "utf-8" and not original.isascii() and _is_utf8(original):
        return None
    try:
        return original.decode(encoding)
    except UnicodeDecodeError:
        text = original.decode(encoding, "replace")
    broken = text.count("\ufffd")
    sound = sum(not character.isascii() for character in text) - broken
    return text if sound >= broken else None


def _found_out(original: bytes) -> Decoded:
    if _is_utf8(original):
        return Decoded(original.decode("utf-8"), "utf-8")
    encoding = _guessed(original)
    return Decoded(original.decode(encoding, "replace"), encoding, (filled(NOT_DECLARED, encoding=encoding),))


def _guessed(original: bytes) -> str:
    """Return the western encoding where only western letters come out, else what statistics suggest."""
    telling = b"\n".join(line for line in original[:_SAMPLE_BYTES].split(b"\n") if not line.isascii())
    western = telling.decode(_WESTERN, "replace")
    if _WESTERN_LETTERS.issuperset(character for character in western if not character.isascii()):
        return _WESTERN
    best = from_bytes(telling).best()
    return _WESTERN if best is None else best.encoding.replace("_", "-")


def _declared_in(original: bytes) -> str:
    match = _DECLARED.search(original[:_HEAD_BYTES])
    return match[1].decode("ascii") if match else ""


def _known(name: str) -> str:
    """Return the codec's name, as browsers read it; "" for none that makes text of bytes."""
    try:
        info = codecs.lookup(name.strip().strip("\"'"))
        b"a".decode(info.name)  # some names are of codecs that are no encodings: rot13, base64, idna
    except (LookupError, ValueError, TypeError):
        return ""
    if info.name.replace("_", "-") in _NEVER:
        return ""
    return _READ_AS.get(info.name, info.name)


def _is_utf8(original: bytes) -> bool:
    try:
        original.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True


def _wide_without_mark(original: bytes) -> str:
    """Tell UTF-16 without a mark by its first tag: every second byte of markup is 0."""
    head = original[:64].lstrip(b" \t\r\n")
    if re.match(rb"<\0[!a-zA-Z?]\0", head):
        return "utf-16-le"
    return "utf-16-be" if re.match(rb"\0?<\0[!a-zA-Z?]", head) and head.count(0) > len(head) // 3 else ""
