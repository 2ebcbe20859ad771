"""Furniture: passages of a text that came with the page and are no part of the article. They are dimmed and get no
claims; whoever reads can give a passage back, or dim another.

What a line says is judged in `page_lines`; here it is where it stands: above the headline, below "Most read", in a run
of menu entries, or a headline that stood there before. In doubt a line is the article's.
"""

from __future__ import annotations

import itertools
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from annotator.domain.page_lines import is_ended, is_short, may_be_entry, part_of
from annotator.domain.page_words import Part
from annotator.domain.passages import Passages

MOST = 1000  # passages of one text; what has more is no article
_TOP = 12  # lines among which the headline is
_HEADLINE, _LONGEST_HEADLINE = 3, 200  # words at least, characters at most
_REPEATS = 3  # as often as a page gives its headline; what comes more often is a refrain
_SURE_HEADLINE = 5  # words; fewer may be the name of who speaks in an interview
_LONGEST_NAME = 60  # characters of a site's
_HEADER, _NAME = 8, 2  # words of a line above the headline, and above what is only likely to be it
_STACK = 5  # lines of a menu of which no name is known
_ENTRIES = 3  # known names that make a menu of the short lines between them
_PROSE = 8  # words of a sentence
_LISTED = 20  # words of another article's headline, in a list
_SUFFIX = re.compile(r"\s[|\-–—·•:»]\s(?:\S+\s){0,4}\S+$")
_DATED = re.compile(
    r"(?:by|from|text|author|written by|reported by|updated|published|posted|edited by)\b[:\s]"
    r"|.*\b(?:19|20)\d\d\b|.*\d\d?[:.]\d\d\b",
    re.IGNORECASE,
)
_SITE = re.compile(
    r"(?:.*\.)?[\w-]+\.(?:com|net|org|info|co\.uk|eu|de|fr|ru|jp|ca|in|au|io|news|tv)"
    r"|(?:\S+ ){0,3}(?:news|times|post|herald|tribune|gazette|journal|daily|guardian|net|online|tv|radio|agency|media"
    r"|magazine|reuters|bbc|cnn|observer|chronicle|telegraph|independent|standard|press|weekly|today|wire|24)"
    r"|(?:the )?(?:daily|bbc|cnn|associated press|new york|washington|guardian)(?: \S+){0,2}",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class _Line:
    """A line with words on it: where they are in the text, half-open, without the white space around them."""

    start: int
    end: int
    text: str


def passages(text: str, title: str = "") -> Passages:
    """Return the furniture of a text: sorted, disjoint, whole lines. `title` is the headline, where it is known.

    Nothing is returned of a text that would be furniture as a whole.
    """
    lines = list(_lines(text))
    parts, _headline = _judged(lines, title)
    if all(parts):
        return ()
    return tuple(_joined(lines, parts))[:MOST]


def headline_of(text: str) -> str:
    """Return the headline: the first line that is not furniture, or else the first one at all."""
    lines = list(itertools.islice(_lines(text), MOST))
    parts, headline = _judged(lines, "")
    first = next((place for place, part in enumerate(parts) if part is None), 0)
    return lines[headline or first].text if lines else ""


# Private


def _lines(text: str) -> Iterator[_Line]:
    start = 0
    for line in text.split("\n"):
        stripped = line.strip()
        if stripped:
            begin = start + len(line) - len(line.lstrip())
            yield _Line(begin, begin + len(stripped), stripped)
        start += len(line) + 1


def _judged(lines: list[_Line], title: str) -> tuple[list[Part | None], int]:
    """Return what each line is, and the place of the headline, 0 where it is not surely another."""
    parts: list[Part | None] = [part_of(line.text) for line in lines]
    headline = _mark_top(lines, parts, title)
    _mark_entries(lines, parts)
    _mark_lists(lines, parts)
    return parts, headline


def _mark_top(lines: list[_Line], parts: list[Part | None], title: str) -> int:
    """Mark what stands above the headline, and the headline where it comes again; return its place."""
    headline, repeats = _headline(lines, parts, title)
    for place in repeats:
        parts[place] = Part.HEADLINE
    if headline:
        _mark_header(lines, parts, headline, _HEADER)
        return headline
    top = _first_prose(lines, parts)
    first_long = next(
        (at for at in range(top) if parts[at] is None and _could_be_headline(lines[at].text, _SURE_HEADLINE)), 0
    )
    if any(parts[:first_long]) or _is_stack(lines[:first_long]):  # what is as short beside the page's words is too
        _mark_header(lines, parts, first_long, _NAME)
        return first_long
    return 0


def _is_stack(lines: Sequence[_Line]) -> bool:
    """Tell whether lines one above the other are a menu, in whatever language: all of a word or two."""
    short = sum(len(line.text.split()) <= _NAME and not _DATED.match(line.text) for line in lines)
    known = any(may_be_entry(line.text) for line in lines)
    return short == len(lines) and short >= (_ENTRIES if known else _STACK)


def _mark_header(lines: list[_Line], parts: list[Part | None], headline: int, most: int) -> None:
    for place in range(headline):
        line = lines[place].text
        if parts[place] is None and len(line.split()) <= most and not is_ended(line) and not _DATED.match(line):
            parts[place] = Part.HEADER


def _headline(lines: list[_Line], parts: list[Part | None], title: str) -> tuple[int, list[int]]:
    """Return the place of the headline, 0 where nothing is surely above it, and the places where it comes again."""
    keys = [_key(line.text) for line in lines]
    counts = Counter(key for key, line in zip(keys, lines, strict=True) if _could_be_headline(line.text))
    repeated = sum(count > 1 for count in counts.values())
    for place, key in enumerate(keys[:_TOP]):
        if parts[place] is not None or len(key) > 2 * _LONGEST_HEADLINE:
            continue
        bare = _key(_SUFFIX.sub("", lines[place].text))
        if bare != key and 0 < counts[bare] <= _REPEATS:  # as a browser shows it: the headline, then the site
            first, *again = (other for other, found in enumerate(keys) if found == bare)
            return first, [place, *again]
        most = _REPEATS if len(key.split()) >= _SURE_HEADLINE else 2 * (repeated == 1)
        if 1 < counts[key] <= most:
            first, *again = (other for other, found in enumerate(keys) if found == key)
            return first, again
    wanted = _key(title)
    named = next((place for place, key in enumerate(keys[:_TOP]) if key == wanted), 0) if wanted else 0
    return (named, []) if named else (_below_name(lines, parts), [])


def _below_name(lines: list[_Line], parts: list[Part | None]) -> int:
    """Return the place of the headline below the name of a site or section, 0 where there is no such name on top."""
    first = next((place for place, part in enumerate(parts) if part is None), len(lines))
    name, headline, *below = [*(line.text for line in lines[first : first + 5]), "", ""]
    if len(name) > _LONGEST_NAME or not (_SITE.fullmatch(name) or may_be_entry(name)):
        return 0
    is_article = any(is_ended(line) and len(line) > len(headline) for line in below)
    return first + 1 if _could_be_headline(headline) and is_article else 0


def _could_be_headline(line: str, words: int = _HEADLINE) -> bool:
    return len(line.split()) >= words and len(line) <= _LONGEST_HEADLINE and not line.endswith((".", "?", ":"))


def _mark_entries(lines: list[_Line], parts: list[Part | None]) -> None:
    """Mark the entries of menus that stand one below the other, and buttons beside what is marked already."""
    run: list[int] = []
    for place in range(len(lines) + 1):
        if place < len(lines) and (is_short(lines[place].text) or parts[place] is not None):
            run.append(place)
            continue
        known = [at for at in run if parts[at] is not None or may_be_entry(lines[at].text)]
        named = [at for at in run if may_be_entry(lines[at].text)]
        if len(named) >= _ENTRIES and 2 * len(known) >= known[-1] - known[0] + 1:
            for at in range(known[0], known[-1] + 1):
                parts[at] = parts[at] or Part.MENU
        else:
            _mark_beside(lines, parts, run)
        run = []


def _mark_beside(lines: list[_Line], parts: list[Part | None], run: list[int]) -> None:
    for places in (run, run[::-1]):
        beside = False
        for at in places:
            if beside and parts[at] is None and may_be_entry(lines[at].text):
                parts[at] = Part.NOTICE
            beside = parts[at] in {Part.NOTICE, Part.MENU, Part.LEAD}


def _mark_lists(lines: list[_Line], parts: list[Part | None]) -> None:
    """Mark the headlines of other articles below a lead such as "Most read", as far as they go."""
    listing = False
    for place in range(_first_prose(lines, parts), len(lines)):  # above, the list may be the article's own headline
        line = lines[place].text
        if parts[place] is Part.LEAD:
            listing = ":" not in line.rstrip(": ")
        elif listing and parts[place] is None:
            is_open = line.endswith("?") or not is_ended(line)
            listing = is_open and len(line.split()) <= _LISTED and not _DATED.match(line)
            parts[place] = Part.LEAD if listing else None


def _first_prose(lines: list[_Line], parts: list[Part | None]) -> int:
    """Return the place of the first line that is surely the article's."""
    return next(
        (
            place
            for place, line in enumerate(lines)
            if parts[place] is None and is_ended(line.text) and len(line.text.split()) >= _PROSE
        ),
        len(lines),
    )


def _joined(lines: list[_Line], parts: list[Part | None]) -> Iterator[tuple[int, int]]:
    """Yield one passage for lines of one kind that follow each other: one key gives them back together."""
    place = 0
    while place < len(lines):
        stop = place + 1
        while stop < len(lines) and _belong_together(parts[place], parts[stop]):
            stop += 1
        if parts[place] is not None:
            yield lines[place].start, lines[stop - 1].end
        place = stop


def _belong_together(one: Part | None, other: Part | None) -> bool:
    """Tell whether lines are one passage: of a kind, or buttons among the entries of a menu."""
    return one is other or {one, other} == {Part.MENU, Part.NOTICE}


def _key(line: str) -> str:
    """Return a line as it is compared: a page may set its headline in other marks."""
    return " ".join(line.casefold().translate(_MARKS).split())


_MARKS = str.maketrans("’‘“”–—\u00a0", "''\"\"-- ")
