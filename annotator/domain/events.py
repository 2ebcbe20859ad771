"""Events: what somebody did, appended to the log and never changed; and the hashes that chain them.

A bare chain shows any change of a past event. It does not show a log that was cut short or rewritten as a whole:
for that, `verify --head` compares with a head hash kept elsewhere.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

GENESIS = "0" * 64
_ENCODER = json.JSONEncoder(sort_keys=True, separators=(",", ":"), ensure_ascii=False, allow_nan=False)


class Kind(StrEnum):
    """What an event says was done."""

    PROJECT_CREATED = "project_created"
    REVIEWER_JOINED = "reviewer_joined"
    ARTICLE_IMPORTED = "article_imported"
    CLAIMS_FOUND = "claims_found"
    CLAIM_ADDED = "claim_added"
    DECIDED = "decided"
    DESCRIBED = "described"
    SKIPPED = "skipped"
    EDGES_MOVED = "edges_moved"
    CLAIM_SPLIT = "claim_split"
    CLAIMS_MERGED = "claims_merged"
    ARTICLE_FINISHED = "article_finished"
    ARTICLE_REOPENED = "article_reopened"
    PROVENANCE_EDITED = "provenance_edited"
    FURNITURE_CHANGED = "furniture_changed"
    ARTICLE_REVISED = "article_revised"
    CLAIM_PLACED = "claim_placed"
    CLAIM_LEFT = "claim_left"
    WITHDRAWN = "withdrawn"
    RESTORED = "restored"


UNDOABLE = frozenset(
    {
        Kind.CLAIM_ADDED,
        Kind.DECIDED,
        Kind.DESCRIBED,
        Kind.SKIPPED,
        Kind.EDGES_MOVED,
        Kind.CLAIM_SPLIT,
        Kind.CLAIMS_MERGED,
        Kind.ARTICLE_FINISHED,
        Kind.ARTICLE_REOPENED,
        Kind.FURNITURE_CHANGED,
        Kind.PROVENANCE_EDITED,
        Kind.ARTICLE_REVISED,
        Kind.CLAIM_PLACED,
        Kind.CLAIM_LEFT,
    }
)


# Those by which a claim leaves an article for another, or is said not to.
MOVING = frozenset({Kind.ARTICLE_REVISED, Kind.CLAIM_PLACED, Kind.CLAIM_LEFT})
_ABOUT_ARTICLES = frozenset(
    {
        Kind.ARTICLE_FINISHED,
        Kind.ARTICLE_REOPENED,
        Kind.FURNITURE_CHANGED,
        Kind.PROVENANCE_EDITED,
        Kind.ARTICLE_REVISED,
        Kind.WITHDRAWN,
        Kind.RESTORED,
    }
)


@dataclass(frozen=True, slots=True)
class Draft:
    """An event before it has its place in the log. `reviewer` is an id, or None for what the program did itself."""

    kind: Kind
    body: Mapping[str, Any]
    reviewer: str | None = None


@dataclass(frozen=True, slots=True)
class Event:
    """One thing somebody did. Ordered by `seq`, never by the clock; `at_utc` is ISO 8601 with milliseconds and Z."""

    seq: int
    id: str
    device: str
    device_seq: int
    reviewer: str | None
    at_utc: str
    kind: Kind
    body: Mapping[str, Any]
    prev_hash: str
    hash: str

    @property
    def claim(self) -> str | None:
        """The claim this event is about, or the first of several; None where it is about none, or a whole article."""
        claim = self.body.get("claim")
        return claim if isinstance(claim, str) else None

    @property
    def claims(self) -> tuple[str, ...]:
        """Every claim of which this event says something, each once."""
        body = self.body
        named = [body.get("claim"), *body.get("also", ()), body.get("right", {}).get("claim"), *body.get("moved", ())]
        merged = body.get("merged")
        named += merged if isinstance(merged, list) else [merged]
        return tuple(dict.fromkeys(claim for claim in named if isinstance(claim, str)))

    @property
    def articles(self) -> frozenset[str]:
        """Every article that the event names: a claim may leave one for another, and both are different then."""
        body = self.body
        named = {body.get("article"), body.get("revises"), *body.get("articles", ())}
        named.add(body.get("before", {}).get("article"))
        return frozenset(article for article in named if isinstance(article, str))

    @property
    def article(self) -> str | None:
        """The article this event is about as a whole: it was finished, say, or that was withdrawn."""
        article = self.body.get("article")
        if self.claim is not None or self.kind not in _ABOUT_ARTICLES or not isinstance(article, str):
            return None
        return article


def canonical_json(value: object) -> str:
    """Return JSON with sorted keys and no spaces; raises ValueError for NaN, infinities and lone surrogates."""
    text = _ENCODER.encode(value)
    text.encode("utf-8")  # UnicodeEncodeError, a ValueError, for a lone surrogate
    return text


def event_hash(event: Event, body: str | None = None) -> str:
    """Return the SHA-256, as hex, over every column of the event but its own hash.

    `body` is the event's body as canonical JSON, where the caller has it already: it may be long.
    """
    head = [event.seq, event.id, event.device, event.device_seq, event.reviewer, event.at_utc, str(event.kind)]
    body = canonical_json(event.body) if body is None else body
    row = f"{canonical_json(head)[:-1]},{body},{canonical_json(event.prev_hash)}]"  # canonical JSON of the whole row
    return hashlib.sha256(row.encode("utf-8")).hexdigest()


def chain_faults(events: Iterable[Event]) -> Iterable[str]:
    """Yield what is wrong with a log given in order, in plain words; nothing for a sound one."""
    expected_seq, prev_hash = 1, GENESIS
    for event in events:
        if event.seq != expected_seq:
            yield f"event {expected_seq} is missing: the log goes on with event {event.seq}"
        if event.prev_hash != prev_hash:
            yield f"event {event.seq} does not follow from the one before it"
        if event_hash(event) != event.hash:
            yield f"event {event.seq} was changed after it was written"
        expected_seq, prev_hash = event.seq + 1, event.hash
