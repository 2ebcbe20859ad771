"""Units of offsets: code points, UTF-16 units or bytes of UTF-8, and which of them a file counts in.

Programs written for browsers and for Java count UTF-16 units, often without saying so: one emoji, and all after it is
shifted. Where a file gives the words of its spans, these are the witnesses, and the file as a whole decides.
"""

from __future__ import annotations

import re
from array import array
from bisect import bisect_left
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import accumulate

_LONG = re.compile("[\U00010000-\U0010ffff]")  # two units in UTF-16


class Unit(StrEnum):
    """What one step of an offset is."""

    CODE_POINTS = "characters"
    UTF16 = "UTF-16 units"
    UTF8 = "bytes of UTF-8"


class Ruler:
    """Turns offsets of one text, in one unit, into code points."""

    def __init__(self, text: str, unit: Unit) -> None:
        self._length = len(text)
        self._unit = unit
        self._long: Sequence[int] = ()
        self._starts: Sequence[int] = ()
        if unit is Unit.UTF16:
            self._long = [match.start() + number for number, match in enumerate(_LONG.finditer(text))]
        if unit is Unit.UTF8 and not text.isascii():
            sizes = (len(character.encode("utf-8", "surrogatepass")) for character in text)
            self._starts = array("Q", accumulate(sizes, initial=0))

    def place(self, offset: int) -> int | None:
        """Return the code point there; None inside of a character and past the text."""
        place = self._place(offset)
        return place if place is not None and 0 <= place <= self._length else None

    def _place(self, offset: int) -> int | None:
        if self._starts:
            found = bisect_left(self._starts, offset)
            return found if found < len(self._starts) and self._starts[found] == offset else None
        before = bisect_left(self._long, offset)
        is_inside = before > 0 and self._long[before - 1] == offset - 1
        return None if is_inside else offset - before


@dataclass(frozen=True, slots=True)
class Witness:
    """Offsets of which the file says what words are there."""

    start: int
    end: int
    quote: str

    def fits(self, text: str, ruler: Ruler) -> bool:
        """Tell whether the words are there; a line break and a blank are the same, as files write one for the other."""
        start, end = ruler.place(self.start), ruler.place(self.end)
        return start is not None and end is not None and is_same(text[start:end], self.quote)


def is_same(found: str, quote: str) -> bool:
    """Tell whether two quotes say the same, whichever white space, or a backslash and n, stands for a line break."""
    if found == quote:
        return True
    one, other = _plain(found), _plain(quote)
    return len(one) == len(other) and all(
        a == b or (a.isspace() and b.isspace()) for a, b in zip(one, other, strict=True)
    )


def _plain(quote: str) -> str:
    return quote.replace("\\n", "\n")


def unit_of(witnesses: Iterable[tuple[str, Sequence[Witness]]], documented: Unit, others: Sequence[Unit]) -> Unit:
    """Return the unit that fits all witnesses of a file, by text; else the documented one.

    A witness that fits no unit at all has no vote: its words are elsewhere, and it will be counted as lost.
    """
    standing = [documented, *others]
    for text, said in witnesses:
        if not said or text.isascii():  # where all units are the same
            continue
        rulers = {unit: Ruler(text, unit) for unit in (documented, *others)}
        for witness in said:
            fitting = {unit for unit, ruler in rulers.items() if witness.fits(text, ruler)}
            if fitting:
                standing = [unit for unit in standing if unit in fitting]
    return standing[0] if standing else documented
