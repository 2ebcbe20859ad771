"""Furniture of printed pages: running heads and feet and page numbers, told by their coming back at the same place.

They are no words of the article, and on paper they stand in the middle of its sentences.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence

from annotator.ingest.layout.lines import Line

ZONE = 100.0  # points from the edge of the page
OUTERMOST = 3  # lines at the top, and as many at the foot
TIMES = 3
PLACE = 4.0
_DIGITS = re.compile(r"\d+")
_ROMAN = re.compile(r"[ivxlc]{1,7}")
_NUMBER = re.compile(
    r"^\W*(?:(?:page|p\.|seite|s\.)\s*)?(?P<number>\d{1,4})(?:\s*(?:/|of|von|sur)\s*\d{1,4})?\W*$", re.IGNORECASE
)


def furniture(pages: Sequence[Sequence[Line]]) -> list[Line]:
    """Return the lines that are furniture, in the order of the pages."""
    groups: dict[str, list[Line]] = defaultdict(list)
    for lines in pages:
        for line in _outermost(lines):
            groups[_shape(line)].append(line)
    found: list[Line] = []
    for lines in groups.values():
        for place in _places(lines):
            if _comes_back(place, len(pages)):
                found.extend(place)
    return sorted(found, key=lambda line: line.page)


def _outermost(lines: Sequence[Line]) -> list[Line]:
    near = [line for line in lines if abs(line.edge) < ZONE]
    top = sorted((line for line in near if line.edge > 0), key=lambda line: line.edge)
    foot = sorted((line for line in near if line.edge <= 0), key=lambda line: -line.edge)
    return [*top[:OUTERMOST], *foot[:OUTERMOST]]


def _shape(line: Line) -> str:
    words = line.words.casefold()
    return "#" if _ROMAN.fullmatch(words) else _DIGITS.sub("#", words)


def _places(lines: list[Line]) -> list[list[Line]]:
    """Return the lines by where they are on their pages."""
    places: list[list[Line]] = []
    for line in sorted(lines, key=lambda one: one.edge):
        if places and line.edge - places[-1][-1].edge < PLACE:
            places[-1].append(line)
        else:
            places.append([line])
    return places


def _comes_back(lines: list[Line], pages: int) -> bool:
    count = len({line.page for line in lines})
    if count >= TIMES:
        return True
    return count == pages == 2 and (_counts_pages(lines) or len({line.words for line in lines}) == 1)


def _counts_pages(lines: list[Line]) -> bool:
    """Tell whether the numbers in the lines go up by one from page to page."""
    numbers = [(_NUMBER.match(line.words), line.page) for line in lines]
    steps = {int(found["number"]) - page for found, page in numbers if found}
    return len(steps) == 1 and all(found for found, _ in numbers)
