"""Passages: stretches of a text that are furniture, sorted and disjoint; found, and changed by whoever reads."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence

from annotator.domain.claims import Claim, Span
from annotator.domain.decisions import withdrawn
from annotator.domain.events import Event, Kind

Passages = tuple[tuple[int, int], ...]


def paragraph_at(text: str, start: int, end: int) -> tuple[int, int] | None:
    """Return the whole lines that a range touches, without white space at their edges; None if they are blank."""
    first = text.rfind("\n", 0, start) + 1
    stop = text.find("\n", max(end - 1, start))
    piece = text[first : len(text) if stop < 0 else stop]
    if not piece.strip():
        return None
    begin = first + len(piece) - len(piece.lstrip())
    return begin, begin + len(piece.strip())


def passage_at(furniture: Sequence[tuple[int, int]], start: int, end: int) -> tuple[int, int] | None:
    """Return the first passage that a range touches; an empty range touches what it stands in or at the edge of."""
    place = bisect_left(furniture, start, key=lambda passage: passage[1])
    if place < len(furniture) and furniture[place][0] <= max(end - 1, start):
        touches = furniture[place][1] > start or start == end
        return furniture[place] if touches else passage_at(furniture[place + 1 :], start, end)
    return None


def lies_in(furniture: Sequence[tuple[int, int]], start: int, end: int) -> bool:
    """Tell whether a range lies wholly within one passage."""
    place = bisect_right(furniture, start, key=lambda passage: passage[0]) - 1
    return place >= 0 and end <= furniture[place][1]


def goes_with(claim: Claim, passage: Span) -> bool:
    """Tell whether a claim goes when a passage is dimmed: a pipeline found it there, and nobody has worked on it."""
    lies_there = passage.start <= claim.span.start and claim.span.end <= passage.end
    return lies_there and claim.suggestion is not None and not any(decision.is_work for decision in claim.decisions)


def with_passage(furniture: Sequence[tuple[int, int]], start: int, end: int) -> Passages:
    """Return the passages with one more; those that it overlaps become one with it."""
    apart = [passage for passage in furniture if passage[1] <= start or passage[0] >= end]
    met = [passage for passage in furniture if passage[1] > start and passage[0] < end]
    whole = min([start, *(first for first, _ in met)]), max([end, *(last for _, last in met)])
    return tuple(sorted([*apart, whole]))


def without_passage(furniture: Sequence[tuple[int, int]], start: int, end: int) -> Passages:
    """Return the passages without what lies in a range."""
    left = [
        piece
        for first, last in furniture
        for piece in ((first, min(last, start)), (max(first, end), last))
        if piece[0] < piece[1]
    ]
    return tuple(sorted(set(left)))


def standing(found: Sequence[tuple[int, int]], events: Iterable[Event]) -> Passages:
    """Return the furniture of an article, from what was found at import and the events about it, in order of `seq`."""
    events = list(events)
    gone = withdrawn(events)
    furniture: Passages = tuple(found)
    for event in events:
        if event.kind == Kind.FURNITURE_CHANGED and event.id not in gone:
            change = with_passage if event.body["furniture"] else without_passage
            furniture = change(furniture, event.body["start"], event.body["end"])
    return furniture
