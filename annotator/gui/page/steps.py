"""Steps: where an edge or a caret may stand. Between words, or between characters as people see them, never in one.

An accent stays on its letter, and an emoji made of several stays whole. Offsets are code points.
"""

from __future__ import annotations

import itertools
import unicodedata
from collections.abc import Iterator
from enum import Enum, auto

from PySide6.QtCore import QTextBoundaryFinder

from annotator.gui.offsets import DisplayMap, shown

AROUND = 800  # code points to either side in which the next place is looked for, in however long an article
_CHARACTER = QTextBoundaryFinder.BoundaryType.Grapheme
_WORD = QTextBoundaryFinder.BoundaryType.Word


class Unit(Enum):
    """What one step passes over, and where it comes to stand."""

    CHARACTER = auto()
    WORD_START = auto()
    WORD_END = auto()


def step(text: str, offset: int, direction: int, unit: Unit) -> int:
    """Return the next place after an offset (`direction` 1) or before it (-1); the offset itself at the text's end."""
    place = offset
    for place in _places(text, offset, direction):
        if _suits(text, place, unit):
            break
    return place


def nearest(text: str, offset: int, unit: Unit) -> int:
    """Return the place nearest to an offset."""
    before = step(text, min(offset + 1, len(text)), -1, unit)
    if before == offset:
        return offset
    after = step(text, offset, 1, unit)
    return before if offset - before <= after - offset else after


def _suits(text: str, place: int, unit: Unit) -> bool:
    if unit is Unit.CHARACTER:
        return True
    if place in {0, len(text)}:
        return True
    before, after = text[place - 1], text[place]
    if unit is Unit.WORD_START:  # a word, or the marks that open it
        suits = not after.isspace() and not (_is_mark(after) and not before.isspace())
    else:  # a word, or each of the marks that close it
        suits = not before.isspace() and not (_is_mark(before) and after.isalnum())
    return suits and _is_between_words(text, place)


def _is_mark(character: str) -> bool:
    return unicodedata.category(character).startswith("P")


def _is_between_words(text: str, place: int) -> bool:
    start, units = _window(text, place)
    finder = QTextBoundaryFinder(_WORD, units.display)
    finder.setPosition(units.position(place - start))
    return finder.isAtBoundary()


def _places(text: str, offset: int, direction: int) -> Iterator[int]:
    """Yield the places between characters, from an offset on, as far as is looked; at least one if there is one."""
    places = _places_near(text, offset, direction)
    first = next(places, None)
    if first is None:
        yield from _places_far(text, offset, direction)
    else:
        yield first
        yield from places


def _places_near(text: str, offset: int, direction: int) -> Iterator[int]:
    start, units = _window(text, offset)
    for position in _boundaries(units.display, units.position(offset - start), direction):
        place = start + units.offset(position)
        if place in {0, len(text)} or 0 < position < units.length:
            yield place


def _places_far(text: str, offset: int, direction: int) -> Iterator[int]:
    """Yield the next place in however long an article: thousands of accents may be piled up on one letter."""
    before, after = shown(text[:offset]), shown(text[offset:])
    units = (before + after).encode("utf-16-le")
    position = len(before.encode("utf-16-le")) // 2
    for found in itertools.islice(_boundaries(before + after, position, direction), 1):
        yield len(units[: 2 * found].decode("utf-16-le"))


def _boundaries(display: str, position: int, direction: int) -> Iterator[int]:
    finder = QTextBoundaryFinder(_CHARACTER, display)
    finder.setPosition(position)
    follow = finder.toNextBoundary if direction > 0 else finder.toPreviousBoundary
    while (found := follow()) >= 0:
        yield found


def _window(text: str, offset: int) -> tuple[int, DisplayMap]:
    start = max(offset - AROUND, 0)
    return start, DisplayMap(text[start : offset + AROUND])
