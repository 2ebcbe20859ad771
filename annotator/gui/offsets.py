"""Offsets between an article and what the window shows of it: code points there, UTF-16 units in Qt.

The shown text has one display character for each character of the article, so nothing shifts; but its paragraphs are
split where a line would be so long that Qt takes very long to lay it out, and characters that Qt swallows or that hide
are shown as visible stand-ins. Canonical text is never read back from a widget.
"""

from __future__ import annotations

import unicodedata
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import dataclass

from annotator.domain.characters import JOINER
from annotator.domain.claims import Span

LONGEST_PARAGRAPH = 2000
_CHUNK = 1000
_ATTACHED = frozenset({"Mn", "Me", "Mc", "Sk"})  # accents, and the skin colours of emoji

# Qt makes paragraph ends of U+2029 and U+FDD0/1, an object of U+FFFC; the rest is invisible or turns text around.
_STAND_INS: dict[int, str] = (
    dict.fromkeys((*range(9), *range(0x0B, 0x20), *range(127, 160), 64976, 64977, 65532, 65534, 65535), "�")
    | dict.fromkeys((0x115F, 0x1160, 0x180E, 0x200B, *range(0x2060, 0x2065), 0x3164, 0xFEFF, 0xFFA0), "␣")
    | dict.fromkeys((0xE0001, *range(0xE0020, 0xE0080)), "␣")
    | {0x2028: "\u21b5", 0x2029: "\u00b6", 0x0085: "\u21b5", 0x00AD: "\u2027"}
    # What turns text around, by where it turns it, an override the strongest; ends; and what leaves it open. All these
    # signs are in the reading typeface, so that they are the same on every machine.
    | dict.fromkeys((0x200E, 0x202A, 0x2066), "→")
    | dict.fromkeys((0x200F, 0x061C, 0x202B, 0x2067), "←")
    | {0x202D: "▶", 0x202E: "◀", 0x202C: "¦", 0x2069: "¦", 0x2068: "◊"}
)


@dataclass(frozen=True, slots=True)
class _Paragraph:
    start: int  # code points, in the article
    end: int
    position: int  # UTF-16 units, in the document
    wide: tuple[int, ...]  # code points, in the paragraph, of the characters that are two units
    astral: tuple[int, ...]  # units, in the paragraph, at which they start


class DisplayMap:
    """The way from offsets in `text` to positions in a QTextDocument that holds `display`, and back."""

    def __init__(self, text: str) -> None:
        characters = shown(text)
        self._paragraphs: list[_Paragraph] = []
        parts: list[str] = []
        position = 0
        for start, end in _pieces(characters):
            part = characters[start:end]
            wide = _wide(part)
            astral = tuple(index + number for number, index in enumerate(wide))
            self._paragraphs.append(_Paragraph(start, end, position, wide, astral))
            parts.append(part)
            position += len(part) + len(wide) + 1
        self.display = "\n".join(parts)
        self.length = max(position - 1, 0)
        self.starts = [paragraph.start for paragraph in self._paragraphs]  # code points, of what is a paragraph to Qt
        self._positions = [paragraph.position for paragraph in self._paragraphs]

    def position(self, offset: int) -> int:
        """Return the document position of a code-point offset."""
        paragraph = self._paragraphs[max(bisect_right(self.starts, offset) - 1, 0)]
        points = min(offset, paragraph.end) - paragraph.start
        return paragraph.position + points + bisect_left(paragraph.wide, points)

    def offset(self, position: int) -> int:
        """Return the code-point offset of a document position; inside a character, that of its start."""
        paragraph = self._paragraphs[max(bisect_right(self._positions, position) - 1, 0)]
        units = position - paragraph.position
        return min(paragraph.start + units - bisect_left(paragraph.astral, units), paragraph.end)

    def span(self, start: int, end: int) -> Span | None:
        """Return the span between two document positions, or None if it is empty."""
        first, last = self.offset(min(start, end)), self.offset(max(start, end))
        return Span(first, last) if first < last else None


def shown(text: str) -> str:
    """Return a text with a visible stand-in for each character that Qt would swallow or that hides."""
    if "\u200c" in text or "\u200d" in text:  # most joiners have their place: in Persian, in Hindi, in emoji
        text = JOINER.sub("␣", text)
    return text.translate(_STAND_INS)


def _pieces(characters: str) -> Iterator[tuple[int, int]]:
    start = 0
    for line in characters.split("\n"):
        end = start + len(line)
        yield from _split(characters, start, end)
        start = end + 1


def _split(characters: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    while end - start > LONGEST_PARAGRAPH:
        space = characters.rfind(" ", start + _CHUNK // 2, start + _CHUNK)
        cut = space + 1 if space >= 0 else _between_characters(characters, start + _CHUNK, start + LONGEST_PARAGRAPH)
        yield start, cut
        start = cut
    yield start, end


def _between_characters(characters: str, cut: int, last: int) -> int:
    """Return the place, or the next one up to `last`, that is not between a letter and its accents, or in an emoji."""
    while cut < last and (
        unicodedata.category(characters[cut]) in _ATTACHED or "\u200d" in characters[cut - 1 : cut + 1]
    ):
        cut += 1
    return cut


def _wide(part: str) -> tuple[int, ...]:
    if part.isascii() or max(part, default="") <= "\uffff":
        return ()
    return tuple(index for index, character in enumerate(part) if character > "\uffff")
