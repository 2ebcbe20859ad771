"""A text set for reading: its column, its size, what is selected in it, and where on the screen an offset is."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QEvent, QMimeData, QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QHelpEvent, QResizeEvent, QTextCursor, QTextFrameFormat, QWheelEvent
from PySide6.QtWidgets import QTextEdit, QToolTip, QWidget

from annotator.domain.claims import Span, trim
from annotator.gui.look.typefaces import READING_FONT, READING_POINTS, reading_font
from annotator.gui.page import hidden
from annotator.gui.page.layout import Page
from annotator.gui.page.scrolling import Scrolling

LINE_CHARACTERS = 70.0
MARGIN = 84  # for the tags
TAG_GAP = 10  # pixels between the text and the first tag
_SLACK = 24  # pixels above and below a caret


class ReadingView(QTextEdit):
    """Knows the article's characters and where they are; nothing of claims."""

    zoomed = Signal(float)
    margin_changed = Signal(
        float
    )  # how wide the margin for the tags is: the left one, or where all is mirrored the right

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setReadOnly(True)
        self.setAcceptDrops(False)
        self.setCursorWidth(0)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.text = ""
        self.shows_suggestions = True  # by colour, line and boxes: never in a blind review
        self.placed: int | None = None  # where the text cursor was put last in this text
        self._line_characters = LINE_CHARACTERS
        self.page = Page(self.document())
        self._scrolling = Scrolling(self)
        self.set_type(READING_FONT, READING_POINTS)

    def show_text(self, text: str, title: str) -> None:
        """Show a text from its start."""
        self.text = text
        self.placed = None
        self._scrolling.stop()
        self.page.show(text, title)
        self.put_caret(0)  # setting the text leaves it at the end
        self._set_margins()
        self.verticalScrollBar().setValue(0)

    def set_type(self, family: str, points: float, line_characters: float = LINE_CHARACTERS) -> None:
        """Set the article in a typeface, at a size in points, in lines of so many characters at most."""
        with self._in_place():
            self._line_characters = line_characters
            self.setFont(reading_font(points, family))
            self.document().setDefaultFont(self.font())
            self._set_margins()

    def show_suggestions(self, *, wanted: bool) -> None:
        """Show what the pipeline thinks of the claims, or only where they are."""
        self.shows_suggestions = wanted
        self.viewport().update()

    # What is selected

    def selected_span(self) -> Span | None:
        """Return what is selected, without white space at its edges; None if nothing is."""
        cursor = self.textCursor()
        span = self.page.map.span(cursor.selectionStart(), cursor.selectionEnd())
        return trim(self.text, span) if span else None

    def select_span(self, span: Span) -> None:
        """Select a span, as dragging over it would."""
        self.select_between(span.start, span.end)

    def select_between(self, anchor: int, offset: int) -> None:
        """Select from one offset to another, or nothing, and have the text cursor there; the page stays where it is."""
        cursor = self.textCursor()
        cursor.setPosition(self.page.map.position(anchor))
        cursor.setPosition(self.page.map.position(offset), QTextCursor.MoveMode.KeepAnchor)
        self._place_cursor(cursor)

    def caret(self) -> int:
        """Return where the text cursor is, in code points."""
        return self.page.map.offset(self.textCursor().position())

    def put_caret(self, offset: int) -> None:
        """Put the text cursor somewhere, without a jump and with nothing selected."""
        self.placed = offset
        self.select_between(offset, offset)

    def clear_selection(self) -> None:
        cursor = self.textCursor()
        if cursor.hasSelection():
            cursor.clearSelection()
            self._place_cursor(cursor)

    # Where things are, in coordinates of the viewport

    def offset_at(self, point: QPointF) -> int:
        """Return the offset nearest to a point."""
        return self.page.map.offset(self.cursorForPosition(point.toPoint()).position())

    def seen(self, rect: QRect | None = None) -> tuple[int, int]:
        """Return the offsets between which lies all that is seen in a rectangle, or at all: whole paragraphs."""
        scrolled, part = self.verticalScrollBar().value(), rect or self.viewport().rect()
        start, end = self.page.span_between(part.top() + scrolled - 4, part.bottom() + scrolled + 4)
        return start, end + 1

    def rects_in_view(self, span: Span) -> list[QRectF]:
        """Return where a span lies: the lines that are seen, or nearly."""
        scrolled = self.verticalScrollBar().value()
        return [rect.translated(0, -scrolled) for rect in self.page.rects(span, within=self.seen())]

    def edge_rect(self, offset: int) -> QRectF:
        """Return the rectangle without width between two characters."""
        cursor = self.textCursor()
        cursor.setPosition(self.page.map.position(offset))
        line = QRectF(self.cursorRect(cursor))
        metrics = QFontMetricsF(self.font())
        height = metrics.ascent() + metrics.descent()
        return QRectF(line.center().x(), line.bottom() - height, 0, height)  # the leading is above the letters

    def side_rect(self, offset: int, *, begins: bool) -> tuple[QRectF, int]:
        """Return the side where a character begins or ends, without width, and which way leads out there: -1 is left.

        Where a line turns, a place between two characters is two places: the end of one, the beginning of the other.
        """
        sides = self.page.sides(offset)
        if sides is None:
            return self.edge_rect(offset), -1 if begins != self.is_right_to_left(offset) else 1
        lead, trail = sides
        line = self.page.line_rect(offset).translated(0, -self.verticalScrollBar().value())
        metrics = QFontMetricsF(self.font())
        height = metrics.ascent() + metrics.descent()
        at = QRectF(lead if begins else trail, line.bottom() - height, 0, height)
        return at, -1 if begins == (lead <= trail) else 1

    def is_right_to_left(self, offset: int) -> bool:
        """Tell whether the paragraph of an offset is read from right to left."""
        block = self.document().findBlock(self.page.map.position(offset))
        return block.textDirection() == Qt.LayoutDirection.RightToLeft

    def direction(self, key: int, offset: int) -> int:
        """Return where the left or right arrow leads from an offset, in reading order: 1 is on, -1 is back."""
        on = Qt.Key.Key_Left if self.is_right_to_left(offset) else Qt.Key.Key_Right
        return 1 if key == on else -1

    def margin_edge(self) -> tuple[float, int]:
        """Return where the margin for the tags begins beside the text, and which way leads out: -1 is left."""
        frame = self.document().rootFrame().frameFormat()
        if self.isRightToLeft():
            return self.viewport().width() - frame.rightMargin() + TAG_GAP, 1
        return frame.leftMargin() - TAG_GAP, -1

    @property
    def lines_in_view(self) -> int:
        """How many lines a page down goes: one that was seen before stays in view."""
        return max(int(self.viewport().height() / max(self.cursorRect().height(), 1)) - 1, 1)

    def bring_caret_into_view(self, offset: int) -> None:
        """Scroll as little as shows an offset."""
        self._scrolling.stop()
        rect, bar = self.edge_rect(offset), self.verticalScrollBar()
        above, below = rect.top() - _SLACK, rect.bottom() + _SLACK - self.viewport().height()
        if above < 0:
            bar.setValue(round(bar.value() + above))
        elif below > 0:
            bar.setValue(round(bar.value() + below))

    def show_span(self, span: Span) -> None:
        """Bring a span into view, with what stands around it."""
        first, last = self.page.line_rect(span.start), self.page.line_rect(span.end - 1)
        self._scrolling.bring_into_view(first.top(), last.bottom())

    def tip_at(self, point: QPointF) -> str:
        """Return what is told to who points somewhere; "" where nothing is."""
        on_page = point + QPointF(0, self.verticalScrollBar().value())
        return hidden.name_at(on_page, self.page, self.text, self.offset_at(point)) or ""

    # Private

    @contextmanager
    def _in_place(self) -> Iterator[None]:
        """Keep the line at the top of the view where it is while the page is laid out anew."""
        self._scrolling.stop()
        scrolled = self.verticalScrollBar().value()
        offset, _end = self.page.line_at(scrolled)
        yield
        if scrolled > 0:
            self.verticalScrollBar().setValue(round(self.page.line_rect(offset).top()))

    def _set_margins(self) -> None:
        column = self._line_characters * QFontMetricsF(self.font()).averageCharWidth()
        side = max((self.viewport().width() - column) / 2, MARGIN)
        frame = QTextFrameFormat()
        rest = max(self.viewport().width() - side - column, 24)
        frame.setLeftMargin(rest if self.isRightToLeft() else side)
        frame.setRightMargin(side if self.isRightToLeft() else rest)
        frame.setTopMargin(28)
        frame.setBottomMargin(self.viewport().height() / 2)
        if frame != self.document().rootFrame().frameFormat():  # else all is laid out anew for nothing
            self.document().rootFrame().setFrameFormat(frame)
        self.margin_changed.emit(side)

    def _place_cursor(self, cursor: QTextCursor) -> None:
        """Move the cursor without the jump that Qt makes to show it."""
        scrolled = self.verticalScrollBar().value()
        self.setTextCursor(cursor)
        self.verticalScrollBar().setValue(scrolled)

    # Qt

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            QToolTip.showText(event.globalPos(), self.tip_at(QPointF(event.pos())), self.viewport())
            return True
        return super().viewportEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._set_margins()

    def resizeEvent(self, event: QResizeEvent) -> None:
        with self._in_place():
            super().resizeEvent(event)
            self._set_margins()

    def wheelEvent(self, event: QWheelEvent) -> None:
        self._scrolling.stop()
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoomed.emit(1.0 if event.angleDelta().y() > 0 else -1.0)
            event.accept()
            return
        super().wheelEvent(event)

    def createMimeDataFromSelection(self) -> QMimeData:
        """Copy the article's own characters, not those that Qt shows in their place."""
        cursor = self.textCursor()
        span = self.page.map.span(cursor.selectionStart(), cursor.selectionEnd())
        data = QMimeData()
        if span is not None:
            data.setText(span.of(self.text))
        return data
