"""The page: an article's text as a QTextDocument set for reading, and where on it a span lies.

Geometry is asked of the layout when something is painted; nothing is kept per claim.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QFont,
    QFontMetricsF,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextLine,
    QTextOption,
)

from annotator.domain.claims import Span
from annotator.gui.offsets import DisplayMap

LEADING_PERCENT = 135.0
GAP_PERCENT = 60.0  # of a line, for an empty one between paragraphs


class Page:
    """A document for one article. Positions are Qt's; spans are code points of the article."""

    def __init__(self, document: QTextDocument) -> None:
        self._document = document
        self.map = DisplayMap("")

    def show(self, text: str, title: str) -> None:
        """Set an article's text."""
        self.map = DisplayMap(text)
        document = self._document
        document.setUndoRedoEnabled(False)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        document.setDefaultTextOption(option)
        document.setPlainText(self.map.display)
        edit = QTextCursor(document)
        edit.beginEditBlock()  # one layout for all the formats together, not one for each
        self._set_leading()
        self._set_headlines(text, title)
        edit.endEditBlock()

    def rects(self, span: Span, *, within: tuple[int, int] | None = None) -> list[QRectF]:
        """Return where a span lies on the page, a rectangle a line, in document coordinates.

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
            found += self._rects_in(block, start - block.position(), end - block.position())
            block = block.next()
        return found

    def span_between(self, top: float, bottom: float) -> tuple[int, int]:
        """Return the offsets between which lies all that is seen between two heights."""
        layout = self._document.documentLayout()
        first = self._document.findBlock(max(layout.hitTest(QPointF(0, top), Qt.HitTestAccuracy.FuzzyHit), 0))
        position = layout.hitTest(QPointF(0, bottom), Qt.HitTestAccuracy.FuzzyHit)
        last = self._document.findBlock(position if position >= 0 else self._document.characterCount() - 1)
        return self.map.offset(first.position()), self.map.offset(last.position() + last.length() - 1)

    def _rects_in(self, block: QTextBlock, start: int, end: int) -> list[QRectF]:
        layout = block.layout()
        # Asking for the rectangle is what makes Qt lay out a block that it has not reached yet.
        origin = self._document.documentLayout().blockBoundingRect(block).topLeft()
        found = []
        for number in range(layout.lineCount()):
            line = layout.lineAt(number)
            first, last = max(start, line.textStart()), min(end, line.textStart() + line.textLength())
            if first < last:
                found.append(_line_rect(line, first, last, self._metrics).translated(origin))
        return found

    @property
    def _metrics(self) -> QFontMetricsF:
        return QFontMetricsF(self._document.defaultFont())

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


def _line_rect(line: QTextLine, start: int, end: int, metrics: QFontMetricsF) -> QRectF:
    x1, x2 = _x(line, start), _x(line, end)
    left, right = min(x1, x2), max(x1, x2)
    baseline = line.y() + line.ascent()
    right = min(right, line.naturalTextRect().right())  # no mark under the space at which a line was broken
    return QRectF(left, baseline - metrics.ascent(), right - left, metrics.ascent() + metrics.descent() + 1)


def _x(line: QTextLine, position: int) -> float:
    # PySide6 gives the pair (x, position) of which C++ returns the second through a pointer; its stubs say otherwise.
    found: Any = line.cursorToX(position)
    return float(found[0])


def _is_line(text: str, start: int, end: int) -> bool:
    before = text[text.rfind("\n", 0, start) + 1 : start]
    stop = text.find("\n", end)
    after = text[end : stop if stop >= 0 else len(text)]
    return not before.strip() and not after.strip()
