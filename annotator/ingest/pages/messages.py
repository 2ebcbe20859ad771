"""Messages: e-mails and MHTML as the standard library's parts, in no more parts and no deeper than real ones have."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import datetime
from email import policy
from email.errors import MessageError
from email.header import decode_header, make_header
from email.message import Message
from email.parser import BytesParser
from email.utils import parsedate_to_datetime

from annotator.domain.errors import ArticleUnreadable
from annotator.domain.wording import Wording

MAX_BYTES = 100_000_000
MOST_PARTS = 2_000
_DEEPEST = 50
_LONGEST_HEADER = 1_000
# The newer policies read headers by a grammar that recurses for each bracket of a hostile one, and takes the square of
# its length in time. This one leaves headers as they are until they are asked for.
_POLICY = policy.compat32
_SIGNATURES = ("application/pkcs7-signature", "application/x-pkcs7-signature", "application/pgp-signature")
_NAMED = re.compile(r"(?P<name>[^<>]*)<(?P<address>[^<>]*)>")
_NAMED_AFTER = re.compile(r"(?P<address>[^\s()]+) \((?P<name>[^()]*)\)")
_BROKEN_OFF = ("CloseBoundaryNotFoundDefect", "StartBoundaryNotFoundDefect")


def message_from(original: bytes, *, name: str) -> Message:
    """Return the message in a file; raises ArticleUnreadable where there is none."""
    if not original.strip(b"\0 \t\r\n"):
        raise ArticleUnreadable(Wording("{name} is empty, so there is nothing to check in it.", name=name))
    if len(original) > MAX_BYTES:
        size, most = f"{len(original) / 1e6:.0f}", f"{MAX_BYTES / 1e6:.0f}"
        raise ArticleUnreadable(
            Wording("{name} is {size} MB; a message may have up to {most} MB.", name=name, size=size, most=most)
        )
    try:
        return BytesParser(policy=_POLICY).parsebytes(original.lstrip(b"\r\n"))
    except RecursionError as error:
        raise ArticleUnreadable(too_nested(name)) from error


def too_nested(name: str) -> Wording:
    return Wording("{name} is nested too deeply to be a message that somebody wrote.", name=name)


def leaves(message: Message, *, name: str) -> Iterator[Message]:
    """Yield the parts that hold something, in order; a forwarded message is one of them, and is not entered."""
    waiting = [(message, 0)]
    count = 0
    while waiting:
        part, depth = waiting.pop()
        count += 1
        if depth > _DEEPEST or count > MOST_PARTS:
            raise ArticleUnreadable(too_nested(name))
        if part.get_content_maintype() == "multipart" and part.is_multipart():
            waiting += [(one, depth + 1) for one in reversed(parts_of(part))]
        elif part.get_content_type() not in _SIGNATURES:
            yield part


def breaks_off(message: Message) -> bool:
    """Tell whether the message, or a part of it, ends before it says that it does."""
    waiting: list[Message] = [message]
    while waiting:
        part = waiting.pop()
        if any(type(defect).__name__ in _BROKEN_OFF for defect in part.defects):
            return True
        waiting += parts_of(part)
    return False


def parts_of(part: Message) -> list[Message]:
    """Return the parts in a part, or the message in a forwarded one."""
    inner = part.get_payload() if part.is_multipart() else []
    return [one for one in inner if isinstance(one, Message)] if isinstance(inner, list) else []


def bytes_of(part: Message) -> bytes:
    """Return what a part holds, without its transfer encoding."""
    payload = part.get_payload(decode=True)
    return payload if isinstance(payload, bytes) else b""


def charset_of(part: Message) -> str:
    try:
        return str(part.get_content_charset() or "")
    except (LookupError, UnicodeError, ValueError):
        return ""


def header(message: Message, name: str) -> str:
    """Return a header in one line, as people read it; "" without one."""
    raw = next((str(value) for key, value in message.raw_items() if key.lower() == name.lower()), "")
    line = " ".join(raw[:_LONGEST_HEADER].split())
    if not line.isascii():
        line = _eight_bit(line)
    try:
        return " ".join(str(make_header(decode_header(line))).split())
    except (MessageError, LookupError, ValueError):
        return line


def author_of(message: Message) -> str:
    """Return who wrote a message: the name, else the address. The library's own way recurses for each bracket."""
    line = header(message, "From")
    named = _NAMED.fullmatch(line) or _NAMED_AFTER.fullmatch(line)
    return (named["name"].strip("\"' ") or named["address"]) if named else line


def sent(message: Message) -> str:
    """Return when a message was sent, as ISO 8601 says it; "" where that cannot be told."""
    try:
        moment: datetime = parsedate_to_datetime(header(message, "Date"))
    except (TypeError, ValueError, IndexError, OverflowError):
        return ""
    return moment.isoformat()


def _eight_bit(line: str) -> str:
    """Return a header that holds bytes of no declared encoding, as the parser hands them over."""
    original = line.encode("utf-8", "surrogateescape")
    try:
        return original.decode("utf-8")
    except UnicodeDecodeError:
        return original.decode("cp1252", "replace")
