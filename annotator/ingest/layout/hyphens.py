"""Hyphens at the ends of lines: taken out where the line put them there, kept where the word has them."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from itertools import pairwise

BROKEN = "\x02"  # what pdfium writes for a hyphen at which a word is broken
SOFT = "\u00ad"
HYPHENS = f"-\u2010{SOFT}{BROKEN}"
FEW = 10  # lines, too few to tell
# Where words are broken, that ends one line of eight; where not, one of two hundred ends in a hyphen of its own.
BROKEN_LINES = 0.012
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
_COMPOUND = re.compile(r"[^\W_]+(?:[-\u2010\u2011][^\W_]+)+")
_LAST = re.compile(r"[^\W_]+(?:[-\u2010\u2011][^\W_]+)*$")
_FIRST = re.compile(r"[^\W_]+(?:['’][^\W\d_]+)*")
_AND = frozenset(("and", "or", "und", "oder"))  # "two- or three-year"
# Beginnings that words have with and without a hyphen, so that one "un-American" says nothing of "unwind".
_BEFORE_ALL = frozenset(("un", "re", "in", "dis", "pre", "co", "de", "ex", "con", "be", "for", "en", "em", "im")) | {
    *("over", "under", "out", "up", "super", "inter", "sub", "mis")
}
# Beginnings of words with a hyphen that no word is broken after, or hardly ever.
_BEGINNINGS = """
well self non anti half long short high post full cross vice far right left one two three four five six seven eight nine
ten twenty thirty forty fifty sixty seventy eighty ninety quasi neo year old new decision
"""
_KEEPS = frozenset(_BEGINNINGS.split())
_DASH = re.compile(f"(?:^|[{HYPHENS} ])[{HYPHENS}]$")  # as in "said -" and "said --"
_MIN = 4  # letters; "high-er" is broken, "high-level" is not


class Hyphens:
    """Knows the words of one text, and by them whether a hyphen belongs to a word."""

    def __init__(self, lines: Iterable[str]) -> None:
        self._words: set[str] = set()
        self._compounds: set[str] = set()
        self._beginnings: set[str] = set()
        lines = [line.strip() for line in lines]
        broken = False
        for line in lines:
            words = line.casefold()
            whole = _without_halves(words, begins=broken)
            broken = bool(_tail(words))
            self._words.update(_WORD.findall(whole))
            for compound in _COMPOUND.findall(words):
                self._compounds.add(_plain(compound))
                self._beginnings.add(_plain(compound).partition("-")[0])
        halves = sum(bool(_tail(line)) and after[:1].islower() for line, after in pairwise(lines))
        self._breaks_words = len(lines) < FEW or halves > max(1, BROKEN_LINES * len(lines))

    def join(self, line: str, after: str) -> str:
        """Return two lines of one paragraph as one."""
        line, after = line.rstrip(" \t"), after.lstrip(" \t")
        if not line or not after:
            return line + after
        if _DASH.search(line):
            return line.replace(BROKEN, "-") + " " + after
        if line[-1] not in HYPHENS:
            return line + ("" if _without_spaces(line[-1], after[0]) else " ") + after
        return self._join_at_hyphen(line, after)

    def _join_at_hyphen(self, line: str, after: str) -> str:
        stem = line.rstrip(HYPHENS)
        if after[0] in HYPHENS and after[1:2].isalpha():
            after = after[1:]  # some repeat the hyphen in front of the word's second half
        if line[-1] == SOFT:
            return stem + after
        last, first = _LAST.search(stem), _FIRST.match(after)
        if last is None or first is None:
            return f"{stem}- {after}" if last is None else f"{stem}-{after}"
        if first[0].casefold() in _AND and _plain(last[0]).casefold() + first[0].casefold() not in self._words:
            return f"{stem}- {after}"
        return f"{stem}-{after}" if self._keeps(_plain(last[0]), first[0]) else stem + after

    def _keeps(self, last: str, first: str) -> bool:
        if not first[0].islower() or not last[-1].isalpha():
            return True
        end = first.casefold()
        begin = last.casefold().rpartition("-")[2]
        if begin + end in self._words and (self._breaks_words or end not in self._words):
            return False
        if f"{last.casefold()}-{end}" in self._compounds or f"{begin}-{end}" in self._compounds:
            return True
        if not self._breaks_words:
            return True
        is_name = last[0].isupper()
        if len(end) < _MIN and not is_name:
            return False
        return begin in _KEEPS or (begin in self._beginnings - _BEFORE_ALL and (is_name or end in self._words))


def _without_halves(line: str, *, begins: bool) -> str:
    """Return a line without compounds, and without what may be half a word at its beginning and its end."""
    tail, head = _tail(line), _FIRST.match(line) if begins else None
    return _COMPOUND.sub(" ", line[head.end() if head else 0 : len(line) - len(tail)])


def _tail(line: str) -> str:
    """Return what may be half a word at the end of a line."""
    if not line or line[-1] not in HYPHENS:
        return ""
    last = _LAST.search(line.rstrip(HYPHENS))
    return line[last.start() :] if last else ""


def _plain(word: str) -> str:
    return word.replace("\u2010", "-").replace("\u2011", "-")


def _without_spaces(last: str, first: str) -> bool:
    return unicodedata.east_asian_width(last) in "WF" and unicodedata.east_asian_width(first) in "WF"
