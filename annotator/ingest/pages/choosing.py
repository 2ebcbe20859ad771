"""Choosing: which lines of a page are its article. trafilatura says which; the words are taken from the page itself.

trafilatura's own text has other spaces, and neither the invisible characters that Persian needs nor those that a reader
has to be warned of. It also leaves out headlines, and now and then a paragraph between two others.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from itertools import pairwise
from typing import Any

from trafilatura import bare_extraction
from trafilatura.settings import Document

from annotator.ingest.pages.entities import guarded
from annotator.ingest.pages.lines import HEADINGS, Line

_TELLING = 30  # letters: shorter lines may stand in others by chance
_SENTENCE = 40  # letters: a shorter line may be a date, a name, a button
_LONG = 100  # letters: a paragraph, and hardly ever a teaser or a button
_SHORTEST = 12  # letters, of a sentence between two paragraphs
_LEADS_ON = (":", ";")
_OF_LISTS = frozenset(("li", "ul", "ol", "dl", "dd", "dt"))
_SET_IN = ("form", "dialog", "nav", "button")
_MOSTLY_LINKED = 0.7
_MOST, _FEW = 0.8, 0.3
_ENDS = tuple(".!?…。！？؟۔»”\"'’:;")
_ASIDE = frozenset(
    ("nav", "aside", "footer", "form", "button", "figcaption", "figure", "caption", "label", "menu", "dialog")
)


def key_of(text: str) -> str:
    """Return the letters and digits of a line, by which it is known again."""
    return "".join(filter(str.isalnum, text.casefold()))


def main_lines(root: Any, lines: list[Line], *, titles: Sequence[str]) -> list[Line]:
    """Return the lines of the article, in the page's order; none where none can be told.

    `titles` is what the page says that it is called.
    """
    found = bare_extraction(guarded(root), include_comments=False, include_tables=True, with_metadata=False)
    if not isinstance(found, Document) or not found.text:
        return []
    keys = [key_of(line.text) for line in lines]
    chosen = _found_again(keys, [key_of(line) for line in found.text.split("\n")])
    chosen = {number for number in chosen if not _is_link(lines[number])}
    chosen |= _between(lines, chosen)
    chosen -= _strays(lines, chosen)
    chosen -= _pulled(lines, keys, chosen)
    chosen -= _set_in(lines, chosen)
    if not chosen:
        return []
    return [lines[number] for number in _under_headline(lines, keys, chosen, [key_of(title) for title in titles])]


def _found_again(keys: list[str], wanted: list[str]) -> set[int]:
    """Return which lines of the page are in what trafilatura found, by their letters."""
    there = set(keys)
    often = Counter(keys)
    counts = Counter(wanted)
    # Where trafilatura joined lines, or cut one, they stand in what matches no line as a whole.
    others = " ".join(key for key in counts if key not in there)
    sure = {
        number
        for number, key in enumerate(keys)
        if key and ((key in counts and often[key] <= counts[key]) or (len(key) >= _TELLING and key in others))
    }
    return sure | _nearest(keys, counts, sure)


def _nearest(keys: list[str], counts: Counter[str], sure: set[int]) -> set[int]:
    """Return, of lines that the page has more often than were found, those among or nearest to the sure ones."""
    if not sure:
        return {number for number, key in enumerate(keys) if key and key in counts}
    first, last = min(sure), max(sure)
    places: dict[str, list[int]] = {}
    for number, key in enumerate(keys):
        if key and key in counts and number not in sure:
            places.setdefault(key, []).append(number)
    taken: set[int] = set()
    for key, numbers in places.items():
        numbers.sort(key=lambda number: max(first - number, number - last, 0))
        taken.update(numbers[: counts[key]])
    return taken


def _is_link(line: Line) -> bool:
    """Tell a line that is there to be clicked: "Read more", a teaser. A headline may link to itself."""
    letters = len(line.text)
    return line.linked >= _MOSTLY_LINKED * letters and not (line.block is not None and line.block.tag in HEADINGS)


def _between(lines: list[Line], chosen: set[int]) -> set[int]:
    """Return the sentences and headings that stand in the same block as the chosen lines before and after them."""
    numbers = sorted(chosen)
    added: set[int] = set()
    for before, after in pairwise(numbers):
        homes = {_home(lines[before]), _home(lines[after])}
        added.update(
            number for number in range(before + 1, after) if _home(lines[number]) in homes and _reads_on(lines[number])
        )
    return added


def _home(line: Line) -> Any:
    """Return what holds a line's block; of an item, what holds its list."""
    block = line.block
    while block is not None and block.tag in _OF_LISTS:
        block = block.getparent()
        if block is not None and block.tag not in _OF_LISTS:
            return block
    return None if block is None else block.getparent()


def _reads_on(line: Line) -> bool:
    if _is_link(line) or _stands_aside(line):
        return False
    if line.block is not None and (
        line.block.tag in HEADINGS or (line.block.tag in _OF_LISTS and len(line.text) >= _TELLING)
    ):
        return True
    return line.text.endswith(_ENDS) and len(line.text) >= (_TELLING if line.text.endswith(_LEADS_ON) else _SHORTEST)


def _is_sentence(line: Line) -> bool:
    return len(line.text) >= _SENTENCE and line.text.endswith(_ENDS)


def _stands_aside(line: Line) -> bool:
    block = line.block
    while block is not None:
        if block.tag in _ASIDE or "caption" in (block.get("class") or ""):
            return True
        block = block.getparent()
    return False


def _strays(lines: list[Line], chosen: set[int]) -> set[int]:
    """Return the short lines before and after the article's long ones that stand outside the block of most of it."""
    long = [number for number in chosen if len(lines[number].text) >= _LONG]
    if not long:
        return set()
    inside = _main_block([lines[number] for number in chosen])
    first, last = min(long), max(long)
    return {number for number in chosen if not first <= number <= last and inside not in _blocks_around(lines[number])}


def _main_block(lines: list[Line]) -> Any:
    """Return the innermost block that holds most of the letters."""
    letters: Counter[Any] = Counter()
    for line in lines:
        for block in _blocks_around(line):
            letters[block] += len(line.text)
    enough = _MOST * sum(len(line.text) for line in lines)
    holding = [block for block, count in letters.items() if count >= enough]
    return max(holding, key=lambda block: sum(1 for _ in block.iterancestors()), default=None)


def _blocks_around(line: Line) -> list[Any]:
    return [] if line.block is None else [line.block, *line.block.iterancestors()]


def _pulled(lines: list[Line], keys: list[str], chosen: set[int]) -> set[int]:
    """Return the sentences that are shown a second time, in large letters, in a block of their own."""
    apart = {number for number in chosen if len(keys[number]) >= _TELLING and _is_set_apart(lines[number])}
    others = " ".join(keys[number] for number in sorted(chosen - apart))
    return {number for number in apart if keys[number] in others}


def _set_in(lines: list[Line], chosen: set[int]) -> set[int]:
    """Return what stands in a form or a menu amid the article; of some pages, all is one form."""
    letters: Counter[Any] = Counter()
    holders = {number: [one for one in _blocks_around(lines[number]) if one.tag in _SET_IN] for number in chosen}
    for number, blocks in holders.items():
        letters.update(dict.fromkeys(blocks, len(lines[number].text)))
    few = _FEW * sum(len(lines[number].text) for number in chosen)
    return {number for number, blocks in holders.items() if any(letters[block] <= few for block in blocks)}


def _is_set_apart(line: Line) -> bool:
    return any(block.tag == "aside" or "pull" in (block.get("class") or "") for block in _blocks_around(line))


def _under_headline(lines: list[Line], keys: list[str], chosen: set[int], titles: list[str]) -> list[int]:
    """Return the article's lines from its headline on, with the sentences between that and the first of them."""
    first = min((number for number in chosen if len(lines[number].text) >= _LONG), default=min(chosen))
    headline = _headline(lines, keys, first, [title for title in titles if title])
    if headline is None:
        return sorted(chosen)
    opening = {
        number for number in range(headline + 1, first) if _is_sentence(lines[number]) and _reads_on(lines[number])
    }
    return sorted({headline, *opening, *(number for number in chosen if number > headline)})


def _headline(lines: list[Line], keys: list[str], first: int, titles: list[str]) -> int | None:
    """Return the nearest line before the first long one that is called as the page is, else the nearest <h1>."""
    for fits in (_is_named, _is_top_heading):
        for number in range(first, -1, -1):
            if fits(lines[number], keys[number], titles):
                return number
    return None


def _is_named(line: Line, key: str, titles: list[str]) -> bool:
    return not _stands_aside(line) and (
        key in titles
        or (len(key) >= _TELLING and any(title.startswith(key) or title.endswith(key) for title in titles))
    )


def _is_top_heading(line: Line, key: str, titles: list[str]) -> bool:  # noqa: ARG001
    return line.block is not None and line.block.tag == "h1" and not _is_link(line)
