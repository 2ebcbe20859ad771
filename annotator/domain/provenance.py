"""Provenance: where a text came from, who published it, what read it; and what people corrected of that since.

A correction is an event like any other: the last one that stands counts, and undo takes it back.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass, fields
from datetime import datetime
from typing import Any

from annotator.domain.decisions import withdrawn
from annotator.domain.errors import WrongInput
from annotator.domain.events import Event, Kind
from annotator.domain.wording import Wording


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


UNKNOWN = Provenance()
# What a person may correct; what was fetched when, and read by what, are facts of the program's own.
CORRECTABLE = ("title", "address", "publisher", "author", "published", "language")
LONGEST = 1000  # characters of one field
_WEB = re.compile(r"https?://[^\s/]+\S*", re.IGNORECASE)
_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*")
_MONTH = re.compile(r"\d{4}(-(0[1-9]|1[0-2]))?")


def checked(field: str, words: str) -> str:
    """Return what a person wrote about a source as it is kept, on one line; raises WrongInput where it cannot be so."""
    words = " ".join(words.split())
    if field not in CORRECTABLE:
        raise WrongInput(Wording("“{field}” of an article can't be corrected.", field=field))
    if len(words) > LONGEST:
        raise WrongInput(Wording("That is too long: {count} characters are kept at most.", count=LONGEST))
    if field == "title" and not words:
        raise WrongInput(Wording("An article needs a title."))
    if field == "address" and words and not _WEB.fullmatch(words):
        raise WrongInput(Wording("“{words}” is no web address: those begin with https:// or http://.", words=words))
    if field == "language" and words and not _LANGUAGE.fullmatch(words):
        raise WrongInput(Wording("“{words}” is no language: write it as in en, de or pt-BR.", words=words))
    if field == "published" and words and not _is_date(words):
        raise WrongInput(
            Wording("“{words}” is no date: write it as 2026-11-25, or the year or month alone.", words=words)
        )
    return words


def corrected(imported: Mapping[str, Any], events: Iterable[Event]) -> dict[str, Any]:
    """Fold the events about one article, in order, over the body of the event that imported it.

    Returns title and provenance as {"title": …, "provenance": {…}}.
    """
    events = list(events)
    gone = withdrawn(events)
    title, provenance = imported["title"], dict(imported.get("provenance", {}))
    for event in events:
        if event.kind != Kind.PROVENANCE_EDITED or event.id in gone:
            continue
        changes = dict(event.body["changes"])
        title = changes.pop("title", title)
        provenance |= changes
    return {"title": title, "provenance": {name: value for name, value in provenance.items() if value}}


def _is_date(words: str) -> bool:
    if _MONTH.fullmatch(words):
        return True
    try:
        datetime.fromisoformat(words)
    except ValueError:
        return False
    return words[4:5] == "-"
