"""The article, set for reading, with its claims marked. A click selects, it never decides."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager

from PySide6.QtCore import QMimeData, QModelIndex, QPoint, QRect, QRectF, Qt, Signal
from PySide6.QtGui import (
    QFontMetricsF,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextCursor,
    QTextFrameFormat,
    QWheelEvent,
)
from PySide6.QtWidgets import QTextEdit, QWidget

from annotator.domain.claims import Claim, Span, trim, whole_words
from annotator.gui.look.themes import READING_POINTS, Themes, reading_font
from annotator.gui.models.claims import ClaimsModel
from annotator.gui.page import marks
from annotator.gui.page.layout import Page
from annotator.gui.page.marks import Mark

LINE_CHARACTERS = 70
MARGIN = 84  # for the tags
CONTEXT = 0.28  # a claim that comes into view stands this far down the window


class ArticleView(QTextEdit):
    """Shows an article and its marks; tells what was clicked and selected, and decides nothing."""

    claim_clicked = Signal(str)
    selection_changed = Signal()
    zoomed = Signal(float)
    margin_changed = Signal(float)  # where the text starts, in pixels from the left

    def __init__(self, model: ClaimsModel, themes: Themes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("article")
        self.setAccessibleName("Article")
        self.setReadOnly(True)
        self.setAcceptDrops(False)
        self.setCursorWidth(0)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._model = model
        self._themes = themes
        self._text = ""
        self._focus: str | None = None
        self.page = Page(self.document())
        self.set_points(READING_POINTS)
        themes.changed.connect(self.viewport().update)
        model.dataChanged.connect(self._on_data_changed)
        for signal in (model.rowsInserted, model.rowsRemoved, model.modelReset):
            signal.connect(self.viewport().update)
        self.selectionChanged.connect(self.selection_changed)

    def show_article(self, text: str, title: str) -> None:
        """Show another article from its start."""
        self._text = text
        self._focus = None
        self.page.show(text, title)
        self._set_margins()
        self.verticalScrollBar().setValue(0)

    def set_focus_claim(self, claim: Claim | None) -> None:
        """Outline a claim and bring it into view, with what stands around it."""
        moved = claim is not None and claim.id != self._focus
        before, self._focus = self._model.claim(self._focus), claim.id if claim else None
        for changed in (before, claim):
            if changed is not None:
                self._update_claim(changed)
        if claim is not None and moved:
            cursor = self.textCursor()  # so that a selection by keyboard starts at the claim
            cursor.setPosition(self.page.map.position(claim.span.start))
            self._place_cursor(cursor)
            self._bring_into_view(claim.span)

    def selected_span(self) -> Span | None:
        """Return what is selected, without white space at its edges; None if nothing is."""
        cursor = self.textCursor()
        span = self.page.map.span(cursor.selectionStart(), cursor.selectionEnd())
        return trim(self._text, span) if span else None

    def select_span(self, span: Span) -> None:
        """Select a span, as dragging over it would."""
        cursor = self.textCursor()
        cursor.setPosition(self.page.map.position(span.start))
        cursor.setPosition(self.page.map.position(span.end), QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)

    def clear_selection(self) -> None:
        cursor = self.textCursor()
        if cursor.hasSelection():
            cursor.clearSelection()
            self._place_cursor(cursor)

    def set_points(self, points: float) -> None:
        """Set the size of the reading typeface, in points."""
        with self._in_place():
            self.setFont(reading_font(points))
            self.document().setDefaultFont(self.font())
            self._set_margins()

    # Private

    def _select_whole_words(self) -> None:
        """Let a selection by mouse end where words do, to be seen before a key makes a claim of it."""
        cursor = self.textCursor()
        span = self.page.map.span(cursor.selectionStart(), cursor.selectionEnd())
        if span is not None:
            self.select_span(whole_words(self._text, span))

    @contextmanager
    def _in_place(self) -> Iterator[None]:
        """Keep the line at the top of the view where it is while the page is laid out anew."""
        offset = self.page.map.offset(self.cursorForPosition(QPoint(MARGIN, 0)).position())
        was_scrolled = self.verticalScrollBar().value() > 0
        yield
        rects = self.page.rects(Span(offset, offset + 1)) if was_scrolled else []
        if rects:
            self.verticalScrollBar().setValue(round(rects[0].top()))

    def _set_margins(self) -> None:
        column = LINE_CHARACTERS * QFontMetricsF(self.font()).averageCharWidth()
        side = max((self.viewport().width() - column) / 2, MARGIN)
        frame = QTextFrameFormat()
        frame.setLeftMargin(side)
        frame.setRightMargin(max(self.viewport().width() - side - column, 24))
        frame.setTopMargin(28)
        frame.setBottomMargin(self.viewport().height() / 2)
        self.document().rootFrame().setFrameFormat(frame)
        self.margin_changed.emit(side)

    def _place_cursor(self, cursor: QTextCursor) -> None:
        """Move the cursor without the jump that Qt makes to show it."""
        scrolled = self.verticalScrollBar().value()
        self.setTextCursor(cursor)
        self.verticalScrollBar().setValue(scrolled)

    def _bring_into_view(self, span: Span) -> None:
        first = self.page.rects(Span(span.start, span.start + 1))
        last = self.page.rects(Span(span.end - 1, span.end))
        if not first or not last:
            return
        bar, height = self.verticalScrollBar(), self.viewport().height()
        top, bottom = first[0].top(), last[-1].bottom()
        if top < bar.value() + height * 0.08 or bottom > bar.value() + height * 0.85:
            bar.setValue(int(top - height * CONTEXT))

    def _mark(self, claim: Claim, depth: int, *, begins: bool) -> Mark:
        return Mark(claim, self._model.label(claim), claim.id == self._focus, depth, begins)

    def _on_data_changed(self, first: QModelIndex, last: QModelIndex) -> None:
        for claim in self._model.rows[first.row() : last.row() + 1]:
            self._update_claim(claim)

    def _update_claim(self, claim: Claim) -> None:
        around = (*claim.attribution.source, *claim.attribution.cue) if claim.attribution else ()
        seen = self._seen(self.viewport().rect())
        for span in (claim.span, *around):
            self._update_rects(self.page.rects(span, within=seen))

    def _update_rects(self, rects: Iterable[QRectF]) -> None:
        scrolled = self.verticalScrollBar().value()
        for rect in rects:
            # The whole line, so that the tag in the margin is painted anew too.
            strip = QRectF(0, rect.top() - scrolled - 6, self.viewport().width(), rect.height() + 12)
            self.viewport().update(strip.toAlignedRect())

    def _paint_under(self, painter: QPainter, shown: list[tuple[Mark, list[QRectF]]]) -> None:
        for mark, rects in shown:
            marks.paint_tint(painter, rects, mark, self._themes.current)

    def _paint_over(self, painter: QPainter, shown: list[tuple[Mark, list[QRectF]]], seen: tuple[int, int]) -> None:
        tag_ends: dict[int, float] = {}
        left = self.document().rootFrame().frameFormat().leftMargin() - 10
        for mark, rects in sorted(shown, key=lambda pair: pair[0].focus):
            marks.paint_lines(painter, rects, mark, self._themes.current)
            if rects:
                line = round(rects[0].top())
                right = tag_ends.get(line, left)
                tag_ends[line] = marks.paint_tag(painter, right, rects[0].center().y(), mark, self._themes.current)
            if mark.focus and mark.claim.attribution:
                self._paint_speaker(painter, mark.claim, seen)

    def _paint_speaker(self, painter: QPainter, claim: Claim, seen: tuple[int, int]) -> None:
        attribution = claim.attribution
        if attribution is None:
            return
        for spans, cue in ((attribution.source, False), (attribution.cue, True)):
            for span in spans:
                if not span.overlaps(claim.span):
                    rects = self.page.rects(span, within=seen)
                    marks.paint_speaker(painter, rects, self._themes.current, cue=cue)

    def _seen(self, rect: QRect) -> tuple[int, int]:
        """Return the offsets between which lies all that is seen in a part of the viewport: whole paragraphs."""
        scrolled = self.verticalScrollBar().value()
        start, end = self.page.span_between(rect.top() + scrolled - 4, rect.bottom() + scrolled + 4)
        return start, end + 1

    def _shown(self, seen: tuple[int, int]) -> list[tuple[Mark, list[QRectF]]]:
        claims = self._model.between(*seen)
        return [
            (
                self._mark(claim, _depth(claims, row), begins=claim.span.start >= seen[0]),
                self.page.rects(claim.span, within=seen),
            )
            for row, claim in enumerate(claims)
        ]

    def _painter(self) -> QPainter:
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(0, -self.verticalScrollBar().value())
        return painter

    def _claim_at(self, event: QMouseEvent) -> Claim | None:
        position = self.cursorForPosition(event.position().toPoint()).position()
        offset = self.page.map.offset(position)
        seen = self._seen(self.viewport().rect())
        point = event.position()
        point.setY(point.y() + self.verticalScrollBar().value())
        under = [
            claim
            for claim in self._model.between(max(offset - 1, 0), offset + 1)
            if any(rect.adjusted(-2, -3, 2, 3).contains(point) for rect in self.page.rects(claim.span, within=seen))
        ]
        return min(under, key=lambda claim: claim.span.end - claim.span.start, default=None)

    # Qt

    def paintEvent(self, event: QPaintEvent) -> None:
        seen = self._seen(event.rect())
        shown = self._shown(seen)
        painter = self._painter()
        self._paint_under(painter, shown)
        painter.end()
        super().paintEvent(event)
        painter = self._painter()
        self._paint_over(painter, shown, seen)
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        with self._in_place():
            super().resizeEvent(event)
            self._set_margins()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if event.button() != Qt.MouseButton.LeftButton:
            return
        if self.textCursor().hasSelection():
            if not event.modifiers() & Qt.KeyboardModifier.AltModifier:
                self._select_whole_words()
            return
        claim = self._claim_at(event)
        if claim is not None:
            self.claim_clicked.emit(claim.id)

    def wheelEvent(self, event: QWheelEvent) -> None:
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
            data.setText(span.of(self._text))
        return data


def _depth(claims: list[Claim], row: int) -> int:
    return sum(claims[row].span.overlaps(before.span) for before in claims[max(row - 8, 0) : row])
