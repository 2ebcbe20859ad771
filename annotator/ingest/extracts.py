"""Extracts: what a parser makes of a file's bytes. They leave the parser's process as JSON alone."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from typing import Any

from annotator.domain.claims import Span
from annotator.domain.spans import LabelledSpan


@dataclass(frozen=True, slots=True)
class Extract:
    """One article in a file; a file may hold several.

    `text` is plain text, one paragraph a line or blank lines between them. `name` tells several in one file apart
    ("line 3", the id it has there), and is "" where there is one. The fields from `address` to `language` are as in
    Provenance. `notices` are for the reader. `spans` have code points of `text` as offsets, `losses` counts what could
    not be carried over, by what it is in plain words ("relations", "spans without a place in the text").
    """

    text: str
    title: str = ""
    name: str = ""
    address: str = ""
    publisher: str = ""
    author: str = ""
    published: str = ""
    language: str = ""
    extractor: str = ""
    notices: tuple[str, ...] = ()
    spans: tuple[LabelledSpan, ...] = ()
    losses: Mapping[str, int] = field(default_factory=dict)

    def body(self) -> dict[str, Any]:
        """Return it as plain JSON values."""
        return asdict(self)

    @classmethod
    def from_body(cls, body: Mapping[str, Any]) -> Extract:
        """Return the extract that JSON values describe; raises TypeError, KeyError, ValueError or WrongInput."""
        spans = tuple(
            LabelledSpan(Span(**one["span"]), str(one["label"]), str(one["annotator"]), str(one["note"]))
            for one in body["spans"]
        )
        losses = {str(what): int(count) for what, count in body["losses"].items()}
        others = {name: str(body[name]) for name in _WORDS}
        return cls(**others, notices=tuple(map(str, body["notices"])), spans=spans, losses=losses)


_WORDS = (
    "text",
    "title",
    "name",
    "address",
    "publisher",
    "author",
    "published",
    "language",
    "extractor",
)
