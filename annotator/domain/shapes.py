"""Shapes: where a claim is after its edges were moved, split and merged, and it went over to a newer version of its
article: a pure fold over the log.

Each such event says where the claim was before it, so the first of them, withdrawn or not, tells where the claim was
found. Of those that stand, the last that took it to another article tells in which it is, and the last that was done
there tells at what place: so a quote is always that of its own article, whoever takes back what in whatever order.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Any

from annotator.domain.claims import Span
from annotator.domain.decisions import withdrawn
from annotator.domain.events import Event, Kind

_SHAPING = frozenset({Kind.EDGES_MOVED, Kind.CLAIM_SPLIT, Kind.CLAIMS_MERGED, Kind.CLAIM_PLACED})


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
    it is part of another claim now. `article` is None if it never went over to another; `parts` are the spans of its
    attribution in the article to which it went; `left_for` is the newer version that, a person says, lacks it.
    `covered` tells that a claim of an older version was placed where it is: undecided, it stays away.
    """

    place: Place | None = None
    made: bool | None = None
    merged: bool = False
    article: str | None = None
    parts: Mapping[str, Any] | None = None
    left_for: str | None = None
    covered: bool = False


@dataclass(frozen=True, slots=True)
class _Step:
    """An event that says where a claim is: `article` is None in projects of before there were versions."""

    body: Mapping[str, Any]
    article: str | None
    moves: bool
    stands: bool


def shape(claim: str, events: Iterable[Event]) -> Shape:
    """Fold the events about one claim, in order of `seq`."""
    events = list(events)
    gone = withdrawn(events)
    made: bool | None = None
    merged = covered = False
    left_for: str | None = None
    steps: list[_Step] = []
    for event in events:
        stands = event.id not in gone
        if _makes(event, claim):
            made = stands
        elif event.kind == Kind.CLAIMS_MERGED and event.body["merged"] == claim:
            merged = merged or stands
        elif _covers(event, claim):
            covered = covered or stands
        elif event.kind == Kind.CLAIM_LEFT:
            left_for = event.body["article"] if stands else left_for
        elif (step := _step(event, claim, stands=stands)) is not None:
            steps.append(step)
            left_for = None if step.moves and stands else left_for
    return replace(_where(steps), made=made, merged=merged, left_for=left_for, covered=covered)


def _where(steps: list[_Step]) -> Shape:
    if not steps:
        return Shape()
    found = steps[0].body["before"]
    origin = next((step.body["before"]["article"] for step in steps if step.moves), steps[0].article)
    went = next((step for step in reversed(steps) if step.moves and step.stands), None)
    article = went.article if went is not None else origin
    there = [step.body for step in steps if step.stands and (step.article or origin) == article]
    place = Place.from_body(there[-1] if there else found)
    if not any(step.moves for step in steps):
        return Shape(place)
    return Shape(place, article=article, parts=None if went is None else went.body.get("parts", {}))


def _step(event: Event, claim: str, *, stands: bool) -> _Step | None:
    if event.kind == Kind.ARTICLE_REVISED:
        moved = event.body["moved"].get(claim)
        return None if moved is None else _Step(moved, event.body["article"], moves=True, stands=stands)
    if event.kind not in _SHAPING or event.claim != claim:
        return None
    return _Step(event.body, event.body.get("article"), moves=event.kind == Kind.CLAIM_PLACED, stands=stands)


def _makes(event: Event, claim: str) -> bool:
    if event.kind == Kind.CLAIM_ADDED:
        return event.claim == claim
    return event.kind == Kind.CLAIM_SPLIT and bool(event.body["right"]["claim"] == claim)


def _covers(event: Event, claim: str) -> bool:
    """Tell whether an event places another claim exactly where this one is."""
    if event.kind == Kind.ARTICLE_REVISED:
        return claim in event.body.get("merged", ())
    return event.kind == Kind.CLAIM_PLACED and event.body.get("merged") == claim
