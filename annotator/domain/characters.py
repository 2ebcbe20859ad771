"""Characters that deceive the eye: they turn the text around them, cannot be seen, or pile up over their neighbours.

They stay in the text as they came; here they are found and named. What is shown for them is the window's business.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from annotator.domain.wording import Wording

NAMED = 2  # kinds that a notice names; the others are counted
TURNING = "\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069"
UNSEEN = "\u115f\u1160\u180e\u200b\u2060-\u2064\u3164\ufeff\uffa0\U000e0001\U000e0020-\U000e007f"
CONTROL = "\x00-\x08\x0b-\x1f\x7f-\x84\x86-\x9f"
# A joiner has its place in Persian, in Hindi and in emoji. After our own letters it has none.
_JOINER = "(?:(?<![^\\x00-\\u058f]))[\u200c\u200d]"
_HIDDEN = re.compile(f"[{TURNING}{UNSEEN}{CONTROL}]|{_JOINER}")
_TURNS = re.compile(f"[{TURNING}]")
JOINER = re.compile(_JOINER)
_PILED = re.compile("[\u0300-\u036f\u0483-\u0489\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f]{6,}")


@dataclass(frozen=True, slots=True)
class Hidden:
    """How often each hidden character is in a text, by its first place there, and where too many accents pile up."""

    counts: dict[str, int]
    piles: int = 0

    def __bool__(self) -> bool:
        return bool(self.counts) or self.piles > 0


def hidden_in(text: str) -> Hidden:
    """Return the characters of a text that deceive the eye."""
    return Hidden(dict(Counter(find_hidden(text))), sum(1 for _pile in _PILED.finditer(text)))


def find_hidden(text: str) -> Iterator[str]:
    """Yield each hidden character, in order."""
    return (found.group() for found in _HIDDEN.finditer(text))


def places_of_hidden(text: str, start: int, end: int) -> Iterator[int]:
    """Yield the offsets of the hidden characters in a part of a text."""
    return (found.start() for found in _HIDDEN.finditer(text, start, min(end, len(text))))


def is_hidden(text: str, offset: int) -> bool:
    return _HIDDEN.match(text, offset) is not None


def name_of(character: str) -> str:
    """Return a character's number and name, as "U+202E right-to-left override"."""
    name = unicodedata.name(character, "control character").lower()
    return f"U+{ord(character):04X} {name}"


def notice_of(hidden: Hidden) -> Wording | None:
    """Return what a reader should know of hidden characters, in one line; None where there are none."""
    if not hidden.counts:
        return _PILES if hidden.piles else None
    count, kinds = sum(hidden.counts.values()), sorted(hidden.counts, key=_is_harmless)
    names = ", ".join(map(name_of, kinds[:NAMED]))
    if len(kinds) <= NAMED:
        return Wording(_NOTICE.template, count=count, names=names)
    return Wording(_NOTICE_OF_MORE.template, count=count, names=names, more=len(kinds) - NAMED)


def _is_harmless(character: str) -> bool:
    """Tell whether a hidden character at least leaves the others in their order: those are named last."""
    return _TURNS.match(character) is None


_PILES = Wording("Accents are piled up over single letters here, as no language writes them. Read those words twice.")
_NOTICE = Wording(
    "Hidden characters: {count} ({names}). They are shown as signs in a frame; read the words beside them twice."
)
_NOTICE_OF_MORE = Wording(
    "Hidden characters: {count} ({names} and {more} more). They are shown as signs in a frame; "
    "read the words beside them twice."
)
NOTICES = (_PILES, _NOTICE_OF_MORE, _NOTICE)  # the longer of two alike first
