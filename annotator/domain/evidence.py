"""Evidence: what supports or contradicts a claim, where it is and what exactly it says."""

from __future__ import annotations

import uuid
from collections.abc import Mapping
from dataclasses import asdict, dataclass, replace
from datetime import date
from enum import StrEnum
from typing import Any

from annotator.domain.errors import WrongInput
from annotator.domain.texts import canonical
from annotator.domain.wording import Wording

LARGEST_FILE = 50_000_000  # bytes; what is kept in a project is copied with it


class Stance(StrEnum):
    """What the evidence does to the claim."""

    SUPPORTS = "supports"
    CONTRADICTS = "contradicts"
    CONTEXT = "context"

    @property
    def words(self) -> Wording:
        return Wording(self.value)


class Rank(StrEnum):
    """Whether it is the thing itself, or somebody's word about it."""

    PRIMARY = "primary"
    SECONDARY = "secondary"

    @property
    def words(self) -> Wording:
        return Wording(self.value)


@dataclass(frozen=True, slots=True)
class Evidence:
    """One piece of evidence. `looked_on` is the day it was looked at, ISO 8601; `locator` where in it to look.

    A file that was taken into the project is named by `file` and found by `sha256`, as hex. What nobody said is "" or
    None.
    """

    id: str
    url: str = ""
    quote: str = ""
    locator: str = ""
    looked_on: str = ""
    stance: Stance | None = None
    rank: Rank | None = None
    file: str = ""
    sha256: str = ""

    @classmethod
    def from_body(cls, body: Mapping[str, Any]) -> Evidence:
        """Return the evidence that a log entry describes; raises ValueError and TypeError for what is none."""
        stance, rank = body.get("stance"), body.get("rank")
        return cls(
            **{key: value for key, value in body.items() if key not in {"stance", "rank"}},
            stance=Stance(stance) if stance else None,
            rank=Rank(rank) if rank else None,
        )

    def body(self) -> dict[str, str]:
        """Return it as plain words, without what nobody said."""
        return {key: str(value) for key, value in asdict(self).items() if value or key in {"id", "url", "quote"}}

    @property
    def where(self) -> str:
        """Where it is, in one line: the address or the file, and the place in it."""
        return ", ".join(part for part in (self.url or self.file, self.locator) if part)


def new_evidence(
    url: str,
    quote: str = "",
    *,
    locator: str = "",
    looked_on: str = "",
    stance: Stance | None = None,
    rank: Rank | None = None,
    file: str = "",
    sha256: str = "",
) -> Evidence:
    """Return evidence with an id of its own; raises WrongInput if it says nothing, or was looked at on no day."""
    if not (url.strip() or quote.strip() or sha256):
        raise WrongInput(
            Wording("Evidence is an address, a file or the words found there; and nothing of that is given.")
        )
    if looked_on:
        try:
            date.fromisoformat(looked_on)
        except ValueError:
            raise WrongInput(
                Wording("“{looked_on}” is no day; write it as in 2026-11-25.", looked_on=looked_on)
            ) from None
    return Evidence(
        uuid.uuid4().hex,
        _clean(url),
        _clean(quote),
        _clean(locator),
        looked_on,
        stance,
        rank,
        _clean(file),
        sha256,
    )


def copied(evidence: Evidence) -> Evidence:
    """Return the same evidence for another claim, with an id of its own."""
    return replace(evidence, id=uuid.uuid4().hex)


def says_same(one: Evidence, other: Evidence) -> bool:
    """Tell whether two pieces of evidence differ by nothing but whose they are."""
    return replace(one, id=other.id) == other


def _clean(text: str) -> str:
    return canonical(text).strip()
