"""Furniture of printed pages: running heads and feet and page numbers, told by their coming back at the same place.

They are no words of the article, and on paper they stand in the middle of its sentences.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence

from annotator.ingest.layout.lines import Line

ZONE = 100.0  # points from the edge of the page
OUTERMOST = 3  # lines at the top, and as many at the foot
TIMES = 3
DENSE = 0.4  # of the pages between its first and its last: a running head may be on left pages alone
PLACE = 4.0
MANY, NEARLY_ALL = 5, 0.8
APART = 1.5  # of the size of the letters
MOSTLY = 0.6
_DIGITS = re.compile(r"[0-9]{1,9}")
_ROMAN = re.compile(r"[ivxlc]{1,7}")


def furniture(pages: Sequence[Sequence[Line]]) -> list[Line]:
    """Return the lines that are furniture, in the order of the pages."""
    groups: dict[str, list[Line]] = defaultdict(list)
    for lines in pages:
        for line in _outermost(lines):
            groups[_shape(line)].append(line)
    places = [place for lines in groups.values() for place in _places(lines) if _comes_back(place, len(pages))]
    candidates = {id(line) for place in places for line in place}
    inner = {index: [line for line in lines if id(line) not in candidates] for index, lines in enumerate(pages)}
    found = [line for place in places if _is_certain(place) or _stands_apart(place, inner) for line in place]
    return sorted(found, key=lambda line: line.page)


def _is_certain(lines: list[Line]) -> bool:
    """Tell whether it can be no line of the text: it is on nearly all pages."""
    on = {line.page for line in lines}
    return len(on) >= MANY and len(on) >= NEARLY_ALL * (max(on) - min(on) + 1)


def _stands_apart(lines: list[Line], inner: Mapping[int, Sequence[Line]]) -> bool:
    """Tell whether there is more room between the lines and the text than between lines of text."""
    apart = sum(
        all(abs(line.baseline - other.baseline) > APART * line.size for other in inner[line.page]) for line in lines
    )
    return apart > len(lines) * MOSTLY


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
    on = {line.page for line in lines}
    if len(on) >= TIMES:
        return len(on) >= DENSE * (max(on) - min(on) + 1)
    return len(on) == len(lines) == pages == 2 and _counts_pages(lines)


def _counts_pages(lines: list[Line]) -> bool:
    """Tell whether the lines differ in nothing but numbers that go up by one from page to page."""
    numbers = [list(map(int, _DIGITS.findall(line.words))) for line in lines]
    for column in zip(*numbers, strict=False):
        steps = {number - line.page for number, line in zip(column, lines, strict=True)}
        if len(set(column)) > 1 and len(steps) > 1:
            return False
    return True
