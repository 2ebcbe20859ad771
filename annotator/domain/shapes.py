"""Shapes: where a claim's edges are after they were moved, split and merged, as a pure fold over the log.

Each such event says what the edges were before it, so the first of them, withdrawn or not, tells where the claim was
found; the last one that stands tells where it is.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from annotator.domain.claims import Span
from annotator.domain.decisions import withdrawn
from annotator.domain.events import Event, Kind

_SHAPING = frozenset({Kind.EDGES_MOVED, Kind.CLAIM_SPLIT, Kind.CLAIMS_MERGED})


@dataclass(frozen=True, slots=True)
class Place:
    """A span with its exact quote."""

    span: Span
    quote: str

    def body(self) -> dict[str, Any]:
        return {"start": self.span.start, "end": self.span.end, "quote": self.quote}

    @classmethod
    def from_body(cls, body: Mapping[str, Any]) -> Place:
        return cls(Span(body["start"], body["end"]), body["quote"])


@dataclass(frozen=True, slots=True)
class Shape:
    """What the events of a claim say of it: where it is now (None: where it was found), and whether it is there.

    `made` is None for a claim that a pipeline found, else whether the event that made it stands; `merged` tells that
    it is part of another claim now.
    """

    place: Place | None
    made: bool | None
    merged: bool


def shape(claim: str, events: Iterable[Event]) -> Shape:
    """Fold the events about one claim, in order of `seq`."""
    events = list(events)
    gone = withdrawn(events)
    place = original = None
    made: bool | None = None
    merged = False
    for event in events:
        stands = event.id not in gone
        if _makes(event, claim):
            made = stands
        elif event.kind == Kind.CLAIMS_MERGED and event.body["merged"] == claim:
            merged = merged or stands
        elif event.kind in _SHAPING and event.claim == claim:
            original = original or Place.from_body(event.body["before"])
            place = Place.from_body(event.body) if stands else place
    return Shape(place or original, made, merged)


def _makes(event: Event, claim: str) -> bool:
    if event.kind == Kind.CLAIM_ADDED:
        return event.claim == claim
    return event.kind == Kind.CLAIM_SPLIT and bool(event.body["right"]["claim"] == claim)
