"""Asking an address and following where it leads, each step checked anew. It runs in a process of its own."""

from __future__ import annotations

import time
from contextlib import closing
from datetime import UTC, datetime
from email.errors import MessageError
from email.message import Message

from urllib3 import BaseHTTPResponse
from urllib3.exceptions import HTTPError

from annotator.domain.errors import ArticleUnreadable
from annotator.domain.wording import Wording
from annotator.ingest.addresses.address import Address
from annotator.ingest.addresses.answers import REDIRECTS, SAVE_IT, nothing_sent, refuse_status
from annotator.ingest.addresses.connecting import answer, failed
from annotator.ingest.addresses.encodings import encoding_of
from annotator.ingest.addresses.fetched import Fetched, Progress
from annotator.ingest.addresses.limits import Limits
from annotator.ingest.addresses.unpacking import PACKINGS, Bomb, Damaged, TooLarge, Unpacked
from annotator.ingest.addresses.way import Way, checked
from annotator.ingest.names import readable
from annotator.ingest.notices import ENCODING_LEFT_ASIDE, NOT_PROTECTED, filled

PIECE = 65_536
LONGEST_SHOWN = 40  # of what a server says


def ask(address: Address, way: Way) -> Fetched:
    """Return what an address leads to; raises ArticleUnreadable that says why not, and what to do."""
    ends = time.monotonic() + way.limits.seconds
    been, notices, at = {address.text}, list[str](), address
    for _step in range(way.limits.redirects + 1):
        try:
            found = _step_from(at, way, ends=ends, notices=notices)
        except ArticleUnreadable as error:
            if at is address:
                raise
            raise _led_on(address, error) from error
        if isinstance(found, Fetched):
            return found
        if found.text in been:
            raise ArticleUnreadable(
                Wording("{address} leads round in a circle. {save}", address=address.shown, save=SAVE_IT)
            )
        if at.is_secure and not found.is_secure and NOT_PROTECTED not in notices:
            notices.append(NOT_PROTECTED)
        been.add(found.text)
        at = found
    raise ArticleUnreadable(
        Wording(
            "{address} leads on more than {most} times. {save}",
            address=address.shown,
            most=way.limits.redirects,
            save=SAVE_IT,
        )
    )


def _step_from(at: Address, way: Way, *, ends: float, notices: list[str]) -> Fetched | Address:
    """Return what is there, or where it leads on to."""
    proxy = way.proxy(at)
    numbers = checked(at, way, is_proxied=proxy is not None)
    way.told(Progress(at.place))
    with closing(answer(at, numbers, proxy, limits=way.limits, context=way.context())) as response:
        _refuse_long_headers(at, response, way.limits)
        if response.status in REDIRECTS:
            return _next(at, response)
        return _fetched(at, response, way, ends=ends, notices=notices)


def _led_on(asked: Address, error: ArticleUnreadable) -> ArticleUnreadable:
    return ArticleUnreadable(
        Wording("{address} leads on to another address. {reason}", address=asked.shown, reason=error.message)
    )


def _next(address: Address, response: BaseHTTPResponse) -> Address:
    location = response.headers.get("Location", "")
    if not location.strip():
        raise ArticleUnreadable(
            Wording("{address} leads on without saying where to. {save}", address=address.shown, save=SAVE_IT)
        )
    try:
        # Servers send UTF-8 here, which the standard library reads as Latin-1.
        return address.joined(location.encode("latin-1", "replace").decode("utf-8", "replace"))
    except ArticleUnreadable as error:
        raise _led_on(address, error) from error


def _fetched(address: Address, response: BaseHTTPResponse, way: Way, *, ends: float, notices: list[str]) -> Fetched:
    refuse_status(response.status, address.shown)
    original = _body(address, response, way, ends=ends)
    if not original:
        raise nothing_sent(address.shown)
    media_type, said = said_of(response.headers.get("Content-Type", ""))
    charset = encoding_of(said)
    if said and not charset:
        name = readable(said[:LONGEST_SHOWN])
        notices.append(filled(ENCODING_LEFT_ASIDE, name=name))
    now = datetime.now(UTC).isoformat(timespec="seconds")
    return Fetched(original, address.text, now, media_type, charset, tuple(notices))


def said_of(content_type: str) -> tuple[str, str]:
    """Return the media type and the encoding that a Content-Type header says, "" for what makes no sense."""
    message = Message()
    try:
        message["Content-Type"] = content_type
        media_type, charset = message.get_content_type(), message.get_content_charset("")
    except (ValueError, LookupError, MessageError, AssertionError):
        return "", ""
    # Where a type is missing or nonsense, `Message` takes text/plain.
    return (media_type if content_type.strip().lower().startswith(media_type) else ""), charset


def _body(address: Address, response: BaseHTTPResponse, way: Way, *, ends: float) -> bytes:
    expected = _length(response)
    if expected is not None and expected > way.limits.size:
        raise _too_large(address, way.limits)
    packing = response.headers.get("Content-Encoding", "").strip().lower()
    if packing not in PACKINGS:
        raise ArticleUnreadable(
            Wording("{address} is packed in a way that was not asked for. {save}", address=address.shown, save=SAVE_IT)
        )
    unpacked = Unpacked(packing, way.limits)
    try:
        while piece := response.read1(PIECE):
            unpacked.add(piece)
            way.told(Progress(address.place, unpacked.sent, expected))
            if time.monotonic() > ends:
                raise too_slow(address, way.limits)
        return unpacked.whole()
    except TooLarge:
        raise _too_large(address, way.limits) from None
    except Bomb:
        raise ArticleUnreadable(
            Wording("{address} unpacks to far more than a page holds, so it was left.", address=address.shown)
        ) from None
    except Damaged:
        raise _cut_short(address) from None
    except HTTPError as error:
        raise failed(address, error) if unpacked.sent == 0 else _cut_short(address) from error


def _length(response: BaseHTTPResponse) -> int | None:
    written = response.headers.get("Content-Length", "")
    return int(written) if written.isascii() and written.isdigit() and len(written) < 19 else None


def _refuse_long_headers(address: Address, response: BaseHTTPResponse, limits: Limits) -> None:
    if sum(len(name) + len(value) + 4 for name, value in response.headers.items()) > limits.headers:
        raise ArticleUnreadable(
            Wording("{address} answers in no way a page does. {save}", address=address.shown, save=SAVE_IT)
        )


def too_slow(address: Address, limits: Limits) -> ArticleUnreadable:
    return ArticleUnreadable(
        Wording(
            "{address} took more than {seconds} seconds, so it was left. Try again later.",
            address=address.shown,
            seconds=round(limits.seconds),
        )
    )


def _too_large(address: Address, limits: Limits) -> ArticleUnreadable:
    return ArticleUnreadable(
        Wording(
            "{address} is larger than {most} MB, so it was left. {save}",
            address=address.shown,
            most=round(limits.size / 1e6),
            save=SAVE_IT,
        )
    )


def _cut_short(address: Address) -> ArticleUnreadable:
    return ArticleUnreadable(
        Wording("{address} broke off before its end, so nothing was kept. Try again.", address=address.shown)
    )
