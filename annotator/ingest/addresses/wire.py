"""What goes between the window's process and the one that asks: JSON, and the bytes that came."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict
from string import Formatter
from typing import Any

from annotator.domain.errors import ArticleUnreadable
from annotator.domain.wording import Wording
from annotator.ingest.addresses.fetched import Fetched, Progress

PROGRESS, FETCHED, REFUSED, BUG = "progress", "fetched", "refused", "bug"


def packed(kind: str, body: object) -> bytes:
    return json.dumps([kind, body]).encode()


def unpacked(message: bytes) -> tuple[str, Any]:
    """Return the kind and the body of a message; raises ValueError."""
    kind, body = json.loads(message)
    return str(kind), body


def body_of(fetched: Fetched) -> dict[str, Any]:
    """Return all of it but the bytes."""
    body = asdict(fetched)
    del body["original"]
    return body


def fetched_from(body: Mapping[str, Any], original: bytes) -> Fetched:
    words = {name: str(body[name]) for name in ("address", "fetched_at", "media_type", "charset")}
    return Fetched(original, **words, notices=tuple(map(str, body["notices"])))


def progress_from(body: Mapping[str, Any]) -> Progress:
    expected = body["expected"]
    return Progress(str(body["place"]), int(body["received"]), None if expected is None else int(expected))


def words_of(error: ArticleUnreadable) -> dict[str, Any]:
    return _of(error.message)


def error_from(body: Mapping[str, Any]) -> ArticleUnreadable:
    return ArticleUnreadable(_from(body))


def _of(text: str) -> dict[str, Any]:
    if not isinstance(text, Wording):
        return {"template": text, "values": {}}
    values = {name: _of(value) if isinstance(value, Wording) else value for name, value in text.values.items()}
    return {"template": text.template, "values": {name: _plain(value) for name, value in values.items()}}


def _plain(value: object) -> object:
    return value if isinstance(value, str | int | float | dict) else str(value)


def _from(body: Mapping[str, Any]) -> Wording:
    template = str(body["template"])
    for _text, name, form, _conversion in Formatter().parse(template):
        if form or not (name is None or name.isidentifier()):  # whoever sends such a place wants more than words
            raise ValueError(template)
    values = {name: _from(value) if isinstance(value, dict) else value for name, value in body["values"].items()}
    return Wording(template, **values)
