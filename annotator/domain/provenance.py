"""Provenance: where a text came from, who published it, and what read it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields
from typing import Any


@dataclass(frozen=True, slots=True)
class Provenance:
    """What is known of an article's source; "" where nobody knows.

    `address` is where it was fetched from, or where a saved page says that it is from; `fetched_at` is UTC, ISO 8601,
    and only set for what was fetched. `published` is an ISO 8601 date or date with time, `language` a BCP 47 tag.
    `format` is what the original bytes are (text, html, pdf …), `extractor` what made the text of them, with its
    version.
    """

    address: str = ""
    fetched_at: str = ""
    publisher: str = ""
    author: str = ""
    published: str = ""
    language: str = ""
    format: str = ""
    extractor: str = ""

    def body(self) -> dict[str, str]:
        """Return what is known, for the log."""
        return {name: value for name, value in asdict(self).items() if value}

    @classmethod
    def from_body(cls, body: Mapping[str, Any]) -> Provenance:
        known = {field.name for field in fields(cls)}
        return cls(**{name: str(value) for name, value in body.items() if name in known})


# What a person may correct; what was fetched and by what it was read are facts of the program's own.
EDITABLE = ("address", "publisher", "author", "published", "language")


UNKNOWN = Provenance()
