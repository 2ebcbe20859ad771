"""Furniture of printed pages: running heads and feet and page numbers, told by their coming back at the same place.

They are no words of the article, and on paper they stand in the middle of its sentences.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence

from annotator.ingest.layout.lines import Line

ZONE = 0.12  # of the height of the page, from its edge
OUTERMOST = 3  # lines at the top, and as many at the foot
TIMES = 3
DENSE = 0.4  # of the pages between its first and its last: a running head may be on left pages alone
PLACE = 0.005
MANY, NEARLY_ALL = 5, 0.8
APART = 1.5  # of the size of the letters
MOSTLY = 0.6
LONGEST = 90  # characters of a running head
_DIGITS = re.compile(r"[0-9]{1,9}")
_ROMAN = re.compile(r"[ivxlc]{1,7}")


def furniture(pages: Sequence[Sequence[Line]]) -> list[Line]:
    """Return the lines that are furniture, in the order of the pages."""
    groups: dict[str, list[Line]] = defaultdict(list)
    for lines in pages:
        for line in _outermost(lines):
            groups[_shape(line)].append(line)
    places = [place for lines in groups.values() for place in _places(lines) if _comes_back(place, len(pages))]
    places += [[line] for line in _with_page_numbers(pages)]
    candidates = {id(line) for place in places for line in place}
    inner = {index: [line for line in lines if id(line) not in candidates] for index, lines in enumerate(pages)}
    found = {
        id(line): line
        for place in places
        if _is_certain(place, len(pages)) or _stands_apart(place, inner)
        for line in place
    }
    return sorted(found.values(), key=lambda line: line.page)


def _with_page_numbers(pages: Sequence[Sequence[Line]]) -> list[Line]:
    """Return the first and last lines of pages with their page's number in them, as "Chapter 3: Ships 7" on page 7."""
    numbered: list[tuple[Line, int]] = []
    for lines in pages:
        for line in _outermost(lines, count=1):
            numbers = list(map(int, _DIGITS.findall(line.words)))
            numbered.extend((line, number - line.page) for number in {*numbers[:1], *numbers[-1:]})
    steps = Counter(step for _, step in numbered).most_common(1)
    if not steps or steps[0][1] < max(TIMES, DENSE * len(pages)):
        return []
    return [line for line, step in numbered if step == steps[0][0] and len(line.words) < LONGEST]


def _is_certain(lines: list[Line], pages: int) -> bool:
    """Tell whether it can be no line of the text: it is on all pages, or on nearly all of many."""
    on = {line.page for line in lines}
    if len(on) == pages > 1:
        return True
    return len(on) >= MANY and len(on) >= NEARLY_ALL * (max(on) - min(on) + 1)


def _stands_apart(lines: list[Line], inner: Mapping[int, Sequence[Line]]) -> bool:
    """Tell whether there is more room between the lines and the text than between lines of text."""
    apart = 0
    for line in lines:
        rooms = [abs(line.baseline - other.baseline) for other in inner[line.page]]
        apart += bool(rooms) and min(rooms) > APART * line.size
    return apart > len(lines) * MOSTLY


def _outermost(lines: Sequence[Line], *, count: int = OUTERMOST) -> list[Line]:
    near = [line for line in lines if abs(line.edge) < ZONE and any(map(str.isalnum, line.words))]
    top = sorted((line for line in near if line.edge > 0), key=lambda line: line.edge)
    foot = sorted((line for line in near if line.edge <= 0), key=lambda line: -line.edge)
    return [*top[:count], *foot[:count]]


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
    if _shape(lines[0]) != "#" and not _counts_pages(lines):
        return False
    if len(on) >= TIMES:
        return len(on) >= DENSE * (max(on) - min(on) + 1)
    return len(on) == len(lines) == pages == 2


def _counts_pages(lines: list[Line]) -> bool:
    """Tell whether the lines differ in nothing but numbers that go up by one from page to page."""
    numbers = [list(map(int, _DIGITS.findall(line.words))) for line in lines]
    for column in zip(*numbers, strict=False):
        steps = {number - line.page for number, line in zip(column, lines, strict=True)}
        if len(set(column)) > 1 and len(steps) > 1:
            return False
    return True
