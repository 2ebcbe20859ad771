"""Placing: where a claim stands in a revised text.

A claim moves by itself only where it stands word for word between the same words, once in the old text and once in
the new one. Anything less is only shown to a person.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from annotator.domain.claims import Attribution, Claim, Span

CONTEXT = 32  # characters on each side


@dataclass(frozen=True, slots=True)
class Context:
    """A claim's words with what stands before and after them, less at the edges of the text."""

    before: str
    quote: str
    after: str


def context(text: str, span: Span) -> Context:
    start = max(span.start - CONTEXT, 0)
    return Context(text[start : span.start], span.of(text), text[span.end : span.end + CONTEXT])


def found_again(old: str, span: Span, new: str) -> Span | None:
    """Return where a claim of the old text stands in the new one, None unless there is exactly one such place."""
    around = context(old, span)
    wanted = around.before + around.quote + around.after
    at = _only(wanted, new)
    if at is None or _only(wanted, old) is None:
        return None
    start = at + len(around.before)
    return Span(start, start + len(around.quote))


def _only(wanted: str, text: str) -> int | None:
    """Return where `wanted` stands in a text, None where it does not, or more than once."""
    at = text.find(wanted)
    return at if at >= 0 and text.find(wanted, at + 1) < 0 else None


def parts_moved(attribution: Attribution, old: str, new: str, by: int) -> dict[str, list[list[int]]]:
    """Return the spans of an attribution as far as they stand word for word `by` characters further on."""
    return {
        part: [[start, end] for start, end in _moved(getattr(attribution, part), old, new, by)]
        for part in ("source", "cue", "content")
    }


def _moved(spans: Iterable[Span], old: str, new: str, by: int) -> Iterable[tuple[int, int]]:
    for span in spans:
        start, end = span.start + by, span.end + by
        if start >= 0 and new[start:end] == old[span.start : span.end]:
            yield start, end


def same_place(found: Iterable[Span], fronts: Sequence[Claim]) -> dict[Span, str]:
    """Return which of the spans are those of a claim that is there already, and its id."""
    ids = {claim.span: claim.id for claim in fronts}
    return {span: ids[span] for span in found if span in ids}


def stands_behind(found: Iterable[Span], fronts: Sequence[Claim]) -> dict[Span, str]:
    """Return which of the spans overlap a claim that is there already, and its id."""
    ordered = sorted((claim.span, claim.id) for claim in fronts)
    longest = max((span.end - span.start for span, _id in ordered), default=0)
    behind: dict[Span, str] = {}
    for span in found:
        first = bisect_left(ordered, span.start - longest, key=lambda front: front[0].start)
        last = bisect_left(ordered, span.end, key=lambda front: front[0].start)
        front = next((id_ for other, id_ in ordered[first:last] if other.overlaps(span)), None)
        if front is not None:
            behind[span] = front
    return behind
