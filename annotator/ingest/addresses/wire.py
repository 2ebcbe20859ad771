"""What comes from the process that asks: JSON, and bytes. It is believed in nothing, as what comes from parsers."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict

from annotator.domain.errors import ArticleUnreadable
from annotator.ingest.addresses.fetched import Fetched, Progress
from annotator.ingest.isolation.messages import Garbled, body_of, encode, sentence_of

PROGRESS, FETCHED, UNREADABLE, BUG = "progress", "fetched", "unreadable", "bug"
_WORDS = ("address", "fetched_at", "media_type", "charset")


def progress_message(progress: Progress) -> bytes:
    return encode({PROGRESS: asdict(progress)})


def fetched_message(fetched: Fetched) -> bytes:
    """Return all of it but the bytes, which follow in a message of their own."""
    body = asdict(fetched)
    del body["original"]
    return encode({FETCHED: body})


def unreadable_message(error: ArticleUnreadable) -> bytes:
    return encode({UNREADABLE: body_of(error.message)})


def bug_message(trace: str) -> bytes:
    return encode({BUG: trace})


def progress_from(body: object) -> Progress:
    """Raises Garbled, as all of these do, where it is not what a sound process sends."""
    values = _object(body)
    place, received, expected = values.get("place"), values.get("received"), values.get("expected")
    if not isinstance(place, str) or type(received) is not int or not isinstance(expected, int | None):
        raise Garbled("no progress")
    return Progress(place, received, expected)


def fetched_from(body: object, original: bytes) -> Fetched:
    values = _object(body)
    notices = values.get("notices")
    words = {name: values.get(name) for name in _WORDS}
    texts = {name: value for name, value in words.items() if isinstance(value, str)}
    if len(texts) < len(_WORDS) or not isinstance(notices, list):
        raise Garbled("nothing that was fetched")
    return Fetched(original, **texts, notices=tuple(map(sentence_of, notices)))


def error_from(body: object) -> ArticleUnreadable:
    return ArticleUnreadable(sentence_of(body))


def _object(body: object) -> Mapping[str, object]:
    if not isinstance(body, dict):
        raise Garbled("no object")
    return body
