"""Quotes: words with what stands before and after them, placed in a text where they stand exactly and once."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from annotator.ingest.marks.units import Ruler, is_same

_MOST_PLACES = 10_000


@dataclass(frozen=True, slots=True)
class Quote:
    """What an annotation is about: its words with their surroundings, its offsets, or both. "" and None if not said."""

    labels: tuple[str, ...]
    exact: str = ""
    prefix: str = ""
    suffix: str = ""
    start: int | None = None
    end: int | None = None
    annotator: str = ""
    note: str = ""


def place_of(quote: Quote, text: str, ruler: Ruler) -> tuple[tuple[int, int] | None, str]:
    """Return the code points of a quote, or None with the reason: "nowhere", "other" words there, "several" places.

    Offsets count where the words are there; else the words do, where they stand once in their surroundings.
    """
    span = _by_offsets(quote, ruler)
    if span is not None and (not quote.exact or is_same(text[span[0] : span[1]], quote.exact)):
        return span, ""
    if not quote.exact:
        return None, "nowhere"
    places = list(_places(quote, text))
    if len(places) != 1:
        return None, "several" if places else "other"
    return (places[0], places[0] + len(quote.exact)), ""


def _by_offsets(quote: Quote, ruler: Ruler) -> tuple[int, int] | None:
    if quote.start is None or quote.end is None:
        return None
    start, end = ruler.place(quote.start), ruler.place(quote.end)
    return None if start is None or end is None or start >= end else (start, end)


def _places(quote: Quote, text: str) -> Iterator[int]:
    """Yield where the words stand between their surroundings; no more than would be looked through."""
    place, looked_at = text.find(quote.exact), 0
    while place >= 0 and looked_at < _MOST_PLACES:
        end = place + len(quote.exact)
        if (
            text[max(place - len(quote.prefix), 0) : place] == quote.prefix
            and text[end : end + len(quote.suffix)] == quote.suffix
        ):
            yield place
        place, looked_at = text.find(quote.exact, place + 1), looked_at + 1
