"""Offsets between an article and what the window shows of it: code points there, UTF-16 units in Qt.

The shown text has one display character for each character of the article, so nothing shifts; but its paragraphs are
split where a line would be so long that Qt takes very long to lay it out, and characters that Qt swallows or that hide
are shown as visible stand-ins. Canonical text is never read back from a widget.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import dataclass

from annotator.domain.claims import Span

LONGEST_PARAGRAPH = 2000
_CHUNK = 1000

# Qt makes paragraph ends of U+2029 and U+FDD0/1, an object of U+FFFC; the rest is invisible or turns text around.
_STAND_INS: dict[int, str] = (
    {code: chr(0x2400 + code) for code in range(0x20) if code not in {0x09, 0x0A}}
    | dict.fromkeys((*range(127, 160), 64976, 64977, 65532, 65534, 65535), "�")
    | dict.fromkeys((173, 1564, 8203, 8206, 8207, 8288, 65279), "␣")
    | dict.fromkeys((*range(8234, 8239), *range(8294, 8298)), "␣")
    | {0x2028: "\u21b5", 0x2029: "\u00b6", 0x0085: "\u21b5"}
)


@dataclass(frozen=True, slots=True)
class _Paragraph:
    start: int  # code points, in the article
    end: int
    position: int  # UTF-16 units, in the document
    astral: tuple[int, ...]  # units, in the paragraph, at which characters of two units start


class DisplayMap:
    """The way from offsets in `text` to positions in a QTextDocument that holds `display`, and back."""

    def __init__(self, text: str) -> None:
        characters = shown(text)
        self._paragraphs: list[_Paragraph] = []
        parts: list[str] = []
        position = 0
        for start, end in _pieces(characters):
            part = characters[start:end]
            astral = _astral(part)
            self._paragraphs.append(_Paragraph(start, end, position, astral))
            parts.append(part)
            position += len(part) + len(astral) + 1
        self.display = "\n".join(parts)
        self.length = max(position - 1, 0)
        self._starts = [paragraph.start for paragraph in self._paragraphs]
        self._positions = [paragraph.position for paragraph in self._paragraphs]

    def position(self, offset: int) -> int:
        """Return the document position of a code-point offset."""
        paragraph = self._paragraphs[max(bisect_right(self._starts, offset) - 1, 0)]
        points = min(offset, paragraph.end) - paragraph.start
        if not paragraph.astral:
            return paragraph.position + points
        # The i-th wide character starts at unit astral[i], which is its index in code points plus i.
        wide = sum(1 for number, unit in enumerate(paragraph.astral) if unit - number < points)
        return paragraph.position + points + wide

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
        cut = space + 1 if space >= 0 else start + _CHUNK
        yield start, cut
        start = cut
    yield start, end


def _astral(part: str) -> tuple[int, ...]:
    if part.isascii() or max(part, default="") <= "\uffff":
        return ()
    wide = [index for index, character in enumerate(part) if character > "\uffff"]
    return tuple(index + number for number, index in enumerate(wide))
