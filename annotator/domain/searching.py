"""Searching an article's own text: case, accents and the shape of quotation marks make no difference.

Offsets are code points of the canonical text. A character may fold to several ("ß" to "ss"), or to none, as those that
cannot be seen; the way back to the text is kept only where that happens.
"""

from __future__ import annotations

import unicodedata
from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from functools import cache
from itertools import accumulate

from annotator.domain.claims import Span

_SIGNS = str.maketrans("‘’‚‛′“”„‟″«»‐‑‒–—", '\'\'\'\'\'"""""""-----')
_ACCENTS = 10  # combining classes below are letters' own: the sounding mark of kana, the virama of Indic scripts
_UNSEEN = frozenset({"Cf", "Cc"})


def folded(text: str) -> str:
    """Return a text as it is compared."""
    return text.translate(_table(text))


class Matches:
    """Where something was found, in order and without overlaps; spans are made when they are asked for."""

    def __init__(self, text: Folded, starts: array[int], length: int) -> None:
        self._text = text
        self._starts = starts
        self._length = length

    def __len__(self) -> int:
        return len(self._starts)

    def __getitem__(self, number: int) -> Span:
        return self._text.span(self._starts[number], self._length)

    def between(self, start: int, end: int) -> Iterator[tuple[int, Span]]:
        """Return the matches that overlap a range, numbered."""
        first = bisect_right(self._starts, self._text.place(start) - self._length)
        last = bisect_left(self._starts, self._text.place(end))
        for number in range(first, last):
            yield number, self[number]

    def at_or_after(self, offset: int) -> int:
        """Return the number of the first match that starts there or later; 0, round the end, if none does."""
        number = bisect_left(self._starts, self._text.place(offset))
        return number if number < len(self) else 0


class Folded:
    """A text made ready to be searched, once."""

    def __init__(self, text: str) -> None:
        table = _table(text)
        self._folded = text.translate(table)
        self._starts: array[int] | None = None  # of each character, in what was folded
        if any(len(to) != 1 for to in table.values()):
            lengths = (len(table.get(ord(character), character)) for character in text)
            self._starts = array("l", accumulate(lengths, initial=0))

    def find(self, words: str) -> Matches:
        """Return where the words stand; nowhere if nothing of them can be seen."""
        wanted = folded(words)
        starts = array("l")
        if wanted:
            place = self._folded.find(wanted)
            while place >= 0:
                starts.append(place)
                place = self._folded.find(wanted, place + len(wanted))
        return Matches(self, starts, len(wanted))

    def place(self, offset: int) -> int:
        """Return where a character of the text begins in what was folded."""
        return offset if self._starts is None else self._starts[min(offset, len(self._starts) - 1)]

    def span(self, place: int, length: int) -> Span:
        """Return the characters of the text that a stretch of what was folded came from."""
        if self._starts is None:
            return Span(place, place + length)
        first, last = (bisect_right(self._starts, end) - 1 for end in (place, place + length))
        is_whole = self._starts[last] == place + length  # else the match ends inside of what one character folds to
        return Span(first, last if is_whole else last + 1)


def _table(text: str) -> dict[int, str]:
    """Return what each character folds to, for those that are not what they fold to."""
    table = {}
    for character in set(text):
        to = _fold(character)
        if to != character:
            table[ord(character)] = to
    return table


@cache
def _fold(character: str) -> str:
    if character.isspace():
        return " "
    if unicodedata.category(character) in _UNSEEN:
        return ""
    parts = unicodedata.normalize("NFKD", character.translate(_SIGNS).casefold())
    bare = "".join(part for part in parts if unicodedata.combining(part) < _ACCENTS)
    return unicodedata.normalize("NFC", bare)
