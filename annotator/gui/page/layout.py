"""The page: an article's text as a QTextDocument set for reading, and where on it a span lies.

Geometry is asked of the layout when something is painted; nothing is kept per claim.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFont,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextOption,
)

from annotator.domain.claims import Span
from annotator.gui.offsets import DisplayMap
from annotator.gui.page.lines import Lines

_WAY_OF_MARK = {
    "\u200e": Qt.LayoutDirection.LeftToRight,
    "\u200f": Qt.LayoutDirection.RightToLeft,
    "\u061c": Qt.LayoutDirection.RightToLeft,
}
_WAY_MARK = re.compile(f"[{''.join(_WAY_OF_MARK)}]")
_WAY_TELLING = re.compile(f"[^\\W\\d_]|{_WAY_MARK.pattern}")  # a letter or a mark, whichever is first
LEADING_PERCENT = 135.0
GAP_PERCENT = 60.0  # of a line, for an empty one between paragraphs


class Page:
    """A document for one article. Positions are Qt's; spans are code points of the article."""

    def __init__(self, document: QTextDocument) -> None:
        self._document = document
        self._lines = Lines(document)
        self.map = DisplayMap("")

    def show(self, text: str, title: str) -> None:
        """Set an article's text."""
        self.map = DisplayMap(text)
        self._lines.forget()
        document = self._document
        document.setUndoRedoEnabled(False)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        document.setDefaultTextOption(option)
        document.setPlainText(self.map.display)
        edit = QTextCursor(document)
        edit.beginEditBlock()  # one layout for all the formats together, not one for each
        self._set_leading()
        self._set_ways(text)
        self._set_headlines(text, title)
        edit.endEditBlock()

    def dim(self, spans: Iterable[Span], colour: QColor | None) -> None:
        """Set the words of spans in a colour, or as all others are."""
        format_ = QTextCharFormat()
        format_.setForeground(QBrush(colour) if colour is not None else QBrush(Qt.BrushStyle.NoBrush))
        edit = QTextCursor(self._document)
        edit.beginEditBlock()
        for span in spans:
            edit.setPosition(self.map.position(span.start))
            edit.setPosition(self.map.position(span.end), QTextCursor.MoveMode.KeepAnchor)
            edit.mergeCharFormat(format_)
        edit.endEditBlock()

    def rects(self, span: Span, *, within: tuple[int, int] | None = None) -> list[QRectF]:
        """Return where a span lies on the page, in document coordinates: a rectangle a line, or more where it turns.

        With `within`, only what lies between these two offsets: a claim may be as long as the article.
        """
        first, last = (
            (span.start, span.end) if within is None else (max(span.start, within[0]), min(span.end, within[1]))
        )
        if first >= last:
            return []
        start, end = self.map.position(first), self.map.position(last)
        found: list[QRectF] = []
        block = self._document.findBlock(start)
        while block.isValid() and block.position() < end:
            origin = self._origin(block)
            pieces = self._lines.rects(block, start - block.position(), end - block.position())
            found += [rect.translated(origin) for rect in pieces]
            block = block.next()
        return found

    def span_between(self, top: float, bottom: float) -> tuple[int, int]:
        """Return the offsets between which lies all that is seen between two heights."""
        layout = self._document.documentLayout()
        first = self._document.findBlock(max(layout.hitTest(QPointF(0, top), Qt.HitTestAccuracy.FuzzyHit), 0))
        position = layout.hitTest(QPointF(0, bottom), Qt.HitTestAccuracy.FuzzyHit)
        last = self._document.findBlock(position if position >= 0 else self._document.characterCount() - 1)
        return self.map.offset(first.position()), self.map.offset(last.position() + last.length() - 1)

    def line_at(self, y: float) -> tuple[int, int]:
        """Return the offsets of the line that stands at a height, or next to it."""
        position = self._document.documentLayout().hitTest(QPointF(0, y), Qt.HitTestAccuracy.FuzzyHit)
        block = self._document.findBlock(max(position, 0))
        layout, top = block.layout(), self._origin(block).y()
        first, last = block.position(), block.position() + block.length() - 1
        for number in range(layout.lineCount()):
            line = layout.lineAt(number)
            if y < top + line.y() + line.height() or number == layout.lineCount() - 1:
                first, last = first + line.textStart(), first + line.textStart() + line.textLength()
                break
        return self.map.offset(first), self.map.offset(last)

    def line_rect(self, offset: int) -> QRectF:
        """Return where the line lies in which a character stands."""
        position = self.map.position(offset)
        block = self._document.findBlock(position)
        origin = self._origin(block)
        line = block.layout().lineForTextPosition(position - block.position())
        return line.rect().translated(origin) if line.isValid() else QRectF(origin, origin)

    def sides(self, offset: int) -> tuple[float, float] | None:
        """Return the x of both sides of a character in the order of reading; None of a line end, which has none."""
        position = self.map.position(offset)
        block = self._document.findBlock(position)
        left = self._origin(block).x()
        sides = self._lines.sides(block, position - block.position())
        return None if sides is None else (left + sides[0], left + sides[1])

    # Private

    def _origin(self, block: QTextBlock) -> QPointF:
        # Asking for the rectangle is what makes Qt lay out a block that it has not reached yet.
        return self._document.documentLayout().blockBoundingRect(block).topLeft()

    def _set_leading(self) -> None:
        cursor = QTextCursor(self._document)
        cursor.select(QTextCursor.SelectionType.Document)
        leading = QTextBlockFormat()
        leading.setLineHeight(LEADING_PERCENT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        cursor.mergeBlockFormat(leading)
        gap = QTextBlockFormat()
        gap.setLineHeight(GAP_PERCENT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        for block in self._blocks():
            if block.length() == 1:
                QTextCursor(block).mergeBlockFormat(gap)

    def _set_ways(self, text: str) -> None:
        """Have a paragraph run as a mark before its first letter says, and all pieces of a long one alike.

        Qt sees neither: marks are shown as signs, and a piece is a paragraph to it.
        """
        if len(self.map.starts) == text.count("\n") + 1 and not _WAY_MARK.search(text):
            return
        way: Qt.LayoutDirection | None = None
        for block, start in zip(self._blocks(), self.map.starts, strict=True):
            if start == 0 or text[start - 1] == "\n":
                way = _way_by_mark(text, start)
                first = block
            else:
                way = way or first.textDirection()
            if way is not None:
                format_ = QTextBlockFormat()
                format_.setLayoutDirection(way)
                QTextCursor(block).mergeBlockFormat(format_)

    def _blocks(self) -> Iterator[QTextBlock]:
        block = self._document.begin()
        while block.isValid():
            yield block
            block = block.next()

    def _set_headlines(self, text: str, title: str) -> None:
        heavy = QTextCharFormat()
        heavy.setFontWeight(QFont.Weight.DemiBold)
        start = text.find(title) if title else -1
        while start >= 0:
            cursor = QTextCursor(self._document)
            cursor.setPosition(self.map.position(start))
            cursor.setPosition(self.map.position(start + len(title)), QTextCursor.MoveMode.KeepAnchor)
            if _is_line(text, start, start + len(title)):
                cursor.mergeCharFormat(heavy)
            start = text.find(title, start + len(title))


def _way_by_mark(text: str, start: int) -> Qt.LayoutDirection | None:
    """Return which way a paragraph runs by a mark before its first letter; None if there is no such mark."""
    end = text.find("\n", start)
    found = _WAY_TELLING.search(text, start, len(text) if end < 0 else end)
    return _WAY_OF_MARK.get(found.group()) if found else None


def _is_line(text: str, start: int, end: int) -> bool:
    before = text[text.rfind("\n", 0, start) + 1 : start]
    stop = text.find("\n", end)
    after = text[end : stop if stop >= 0 else len(text)]
    return not before.strip() and not after.strip()
