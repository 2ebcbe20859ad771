"""Where a piece of a line lies: one rectangle, or several where the line changes its direction on the way."""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QTextBlock, QTextDocument, QTextLayout, QTextLine, QTextOption

NARROWEST = 1.0  # of a mark whose characters take no room, as a lone accent
_KEPT = 400  # lines whose turns are kept in mind: more than a window shows
_CLOSE = 0.6  # pixels between two characters that stand side by side
# Letters that run from right to left: Hebrew, Arabic and their neighbours. Controls that turn text are shown as signs.
_LEFTWARD = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff\U0001e800-\U0001efff]")
_LEFT, _RIGHT = Qt.LayoutDirection.RightToLeft, Qt.LayoutDirection.LeftToRight  # named for where they end
_OTHER_WAY = {_LEFT: _RIGHT, _RIGHT: _LEFT}
_WAYS = {"L": _RIGHT, "EN": _RIGHT, "AN": _RIGHT, "R": _LEFT, "AL": _LEFT}  # numbers too run to the right, everywhere
Edges = tuple[float, float]


class Lines:
    """The lines of a document. Only lines that change their direction are kept in mind: they are slow to ask."""

    def __init__(self, document: QTextDocument) -> None:
        self._document = document
        self._kept: dict[tuple[object, ...], Turns] = {}

    def forget(self) -> None:
        """Forget what another text had."""
        self._kept.clear()

    def rects(self, block: QTextBlock, start: int, end: int) -> Iterator[QRectF]:
        """Yield where the units from `start` to `end` of a block lie, line by line, in the block's coordinates."""
        layout = block.layout()
        metrics = QFontMetricsF(self._document.defaultFont())
        turns = self._turns_in(block)
        first = layout.lineForTextPosition(max(start, 0))
        for number in range(first.lineNumber() if first.isValid() else 0, layout.lineCount()):
            line = layout.lineAt(number)
            if line.textStart() >= end:
                return
            from_, to = max(start, line.textStart()), min(end, line.textStart() + line.textLength())
            if from_ < to:
                edges = self._turns_of(block, line).edges(from_, to) if turns else [_straight(line, from_, to)]
                top = line.y() + line.ascent() - metrics.ascent()
                height = metrics.ascent() + metrics.descent() + 1
                for one, other in edges:
                    yield QRectF(min(one, other), top, max(abs(one - other), NARROWEST), height)

    def sides(self, block: QTextBlock, position: int) -> Edges | None:
        """Return the sides of one character in the order of reading; None where no line has it, as at its end."""
        line = block.layout().lineForTextPosition(position)
        if not line.isValid() or position >= line.textStart() + line.textLength():
            return None
        if self._turns_in(block):
            return self._turns_of(block, line).at(position)
        after = block.layout().nextCursorPosition(position)
        return _straight(line, position, min(after, line.textStart() + line.textLength()))

    # Private

    def _turns_in(self, block: QTextBlock) -> bool:
        return block.textDirection() is _LEFT or _LEFTWARD.search(block.text()) is not None

    def _turns_of(self, block: QTextBlock, line: QTextLine) -> Turns:
        width, font = line.width(), self._document.defaultFont().key()
        key = (block.blockNumber(), line.textStart(), line.textLength(), width, font)
        found = self._kept.get(key)
        if found is None:
            if len(self._kept) >= _KEPT:
                self._kept.clear()
            found = self._kept[key] = Turns.of(block, line)
        return found


@dataclass(frozen=True, slots=True)
class Turns:
    """The characters of one line, as a reader sees them: where each starts, and its sides in the order of reading.

    `runs` are the characters that stand side by side, as ranges of their numbers.
    """

    starts: tuple[int, ...]
    sides: tuple[Edges, ...]
    runs: tuple[tuple[int, int], ...]

    @classmethod
    def of(cls, block: QTextBlock, line: QTextLine) -> Turns:
        layout, units = block.layout(), block.text().encode("utf-16-le")
        starts = _characters(layout, line)
        way = block.textDirection()
        sides = _sides(layout, line, starts, units, way)
        room = sum(abs(lead - trail) for lead, trail in sides) - line.naturalTextWidth()
        while len(starts) > 1 and room > _CLOSE and _character(units, starts[-1]) == " ":
            room -= abs(sides[-1][0] - sides[-1][1])
            sides = _without_last(sides, way)
            del starts[-1]
        for number in range(1, len(sides)):
            (lead, trail), cut = sides[number - 1], sides[number][0]
            if min(lead, trail) < cut < max(lead, trail):  # both are written as one sign: each has its share
                sides[number - 1] = lead, cut
        cuts = [number for number in range(1, len(sides)) if abs(sides[number][0] - sides[number - 1][1]) > _CLOSE]
        return cls(tuple(starts), tuple(sides), tuple(zip([0, *cuts], [*cuts, len(sides)], strict=True)))

    def at(self, position: int) -> Edges:
        """Return the sides of the character that a unit belongs to."""
        return self.sides[max(bisect_right(self.starts, position) - 1, 0)]

    def edges(self, start: int, end: int) -> list[Edges]:
        """Return the left and right edge of each piece of a range; a character belongs to the range it starts in."""
        first, last = bisect_left(self.starts, start), bisect_left(self.starts, end)
        if first == last:  # accents alone, over a character before them
            beside = self.sides[max(first - 1, 0)][1]
            return [(beside, beside)]
        cut = [(max(first, from_), min(last, to)) for from_, to in self.runs if max(first, from_) < min(last, to)]
        pieces = sorted(sorted((self.sides[low][0], self.sides[high - 1][1])) for low, high in cut)
        joined = [pieces[0]]
        for left, right in pieces[1:]:
            if left <= joined[-1][1] + _CLOSE:  # to the eye it goes on, though it is read elsewhere first
                joined[-1][1] = max(joined[-1][1], right)
            else:
                joined.append([left, right])
        return [(left, right) for left, right in joined]


def _characters(layout: QTextLayout, line: QTextLine) -> list[int]:
    """Return where the characters of a line start, accents counted to what they stand on."""
    position, end = line.textStart(), line.textStart() + line.textLength()
    starts = []
    while position < end:
        starts.append(position)
        position = max(layout.nextCursorPosition(position), position + 1)
    return starts


def _sides(
    layout: QTextLayout, line: QTextLine, starts: list[int], units: bytes, way: Qt.LayoutDirection
) -> list[Edges]:
    """Return the sides of characters in the order of reading.

    Of a character that runs against its paragraph Qt tells where a cursor looks best, and at some places where another
    character is (QTextLine::cursorToX, 6.11, takes glyphs for characters there). It tells the truth once it takes the
    paragraph to run the other way; but then trailing spaces count on the other side, and all is shifted by them.
    """
    option = layout.textOption()
    wrap = option.wrapMode()
    option.setWrapMode(QTextOption.WrapMode.NoWrap)  # else what is told ends where the line may end
    layout.setTextOption(option)
    as_read = [_both(line, position) for position in starts]
    layout.setCursorMoveStyle(Qt.CursorMoveStyle.VisualMoveStyle)
    by_eye = [_both(line, position) for position in starts]
    layout.setCursorMoveStyle(Qt.CursorMoveStyle.LogicalMoveStyle)
    option.setTextDirection(_OTHER_WAY[way])
    layout.setTextOption(option)
    turned = [_both(line, position) for position in starts]
    option.setTextDirection(way)
    option.setWrapMode(wrap)
    layout.setTextOption(option)
    shift = _shift(as_read, turned)
    sides = []
    for number, position in enumerate(starts):
        runs = _way_of(units, position) or _way_seen(by_eye[number], way)
        sides.append(as_read[number] if runs is way else (turned[number][0] + shift, turned[number][1] + shift))
    return sides


def _without_last(sides: list[Edges], way: Qt.LayoutDirection) -> list[Edges]:
    """Close the gap of the space at which a line was broken: a cursor has a place there, but nothing is painted."""
    *kept, (lead, trail) = sides
    width = trail - lead
    if way is _RIGHT and width < 0:
        return [(one + width * (one > trail), other + width * (other > trail)) for one, other in kept]
    if way is _LEFT and width > 0:
        return [(one + width * (one < trail), other + width * (other < trail)) for one, other in kept]
    return kept


def _shift(as_read: list[Edges], turned: list[Edges]) -> float:
    """Return by how much more the line stands to the right as it is read: what most of its characters say."""
    met = Counter(round(one[0] - other[0], 1) for one, other in zip(as_read, turned, strict=True))
    return max(met, key=lambda shift: (met[shift], -abs(shift)))


def _way_of(units: bytes, position: int) -> Qt.LayoutDirection | None:
    """Return which way a character runs wherever it stands, or None where that depends on what is around it."""
    return _WAYS.get(unicodedata.bidirectional(_character(units, position)))


def _way_seen(by_eye: Edges, way: Qt.LayoutDirection) -> Qt.LayoutDirection:
    """Return which way a character runs: moving by eye, only those that run with their paragraph have two sides."""
    with_it = by_eye[1] < by_eye[0] if way is _LEFT else by_eye[1] > by_eye[0]
    return way if with_it else _OTHER_WAY[way]


def _straight(line: QTextLine, start: int, end: int) -> Edges:
    """Return the sides of a range in a line that runs one way."""
    left, right = _x(line, start), _x(line, end)
    return left, max(left, min(right, line.naturalTextRect().right()))  # no mark under the space at a line's end


def _character(units: bytes, position: int) -> str:
    return units[2 * position : 2 * position + 4].decode("utf-16-le", "replace")[0]


def _both(line: QTextLine, position: int) -> Edges:
    return _x(line, position), _x(line, position, QTextLine.Edge.Trailing)


def _x(line: QTextLine, position: int, edge: QTextLine.Edge = QTextLine.Edge.Leading) -> float:
    # PySide6 gives the pair (x, position) of which C++ returns the second through a pointer; its stubs say otherwise.
    found: Any = line.cursorToX(position, edge)
    return float(found[0])
