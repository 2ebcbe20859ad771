"""The mouse on the page: a click selects, a drag selects words or moves an edge, and nothing it does is a verdict."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication

from annotator.domain.claims import Span, whole_words
from annotator.gui.page.edges import Edges
from annotator.gui.page.handles import Handle

if TYPE_CHECKING:
    from annotator.gui.page.article_view import ArticleView

_SCROLL = 0.6  # of how far outside the view the mouse pulls


class Mouse:
    """Each method tells whether it was the one to answer; else the text view does as text views do."""

    def __init__(self, view: ArticleView) -> None:
        self._view = view
        self._edges: Edges | None = None  # while one is dragged
        self._from: Span | None = None
        self._pressed_at = QPointF()
        self._is_answered = False  # what the button that is down was for

    def takes(self, event: QKeyEvent) -> bool:
        """Tell whether a key lets an edge go that is being dragged."""
        return self._edges is not None and event.key() == Qt.Key.Key_Escape

    def let_go(self) -> None:
        """Leave the edge that is being dragged where it was."""
        self._edges, self._is_answered = None, True
        self._view.show_preview(None)

    def press(self, event: QMouseEvent) -> bool:
        if event.button() != Qt.MouseButton.LeftButton:
            return False
        self._view.pressed.emit()
        self._is_answered = False
        handle, claim = self._handle_at(event.position()), self._view.focus_claim
        if handle is None or claim is None:
            return False
        self._from, self._pressed_at = claim.span, event.position()
        self._edges = Edges(self._view.text, claim.span, handle.end)
        return True

    def move(self, event: QMouseEvent) -> bool:
        if self._edges is None:
            self._show_what_is_under(event)
            return False
        if not event.buttons() & Qt.MouseButton.LeftButton:  # it was released where nobody told us
            self.let_go()
            return True
        by_word = not event.modifiers() & Qt.KeyboardModifier.AltModifier
        self._scroll(event.position().y())
        self._edges = self._edges.pulled(self._view.offset_at(event.position()), by_word=by_word)
        self._view.show_preview(self._edges.span, self._edges.held)
        return True

    def release(self, event: QMouseEvent) -> bool:
        if event.button() != Qt.MouseButton.LeftButton or self._edges is None:
            return False
        span, distance = self._edges.span, (event.position() - self._pressed_at).manhattanLength()
        self.let_go()
        if span != self._from:
            self._view.edges_dragged.emit(span)
        elif distance < QApplication.startDragDistance():
            self._click(event.position())
        return True

    def after_release(self, event: QMouseEvent) -> None:
        """Tell what was clicked or selected, once the text view knows."""
        if event.button() != Qt.MouseButton.LeftButton or self._is_answered:
            return
        if not self._view.textCursor().hasSelection():
            self._click(event.position())
            return
        if not event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self._select_whole_words()
        self._view.selected_by_mouse.emit()

    def double_click(self, event: QMouseEvent) -> bool:
        if event.button() != Qt.MouseButton.LeftButton or not self._view.is_on_speaker(event.position()):
            return False
        self._is_answered = True
        self._view.speaker_clicked.emit(event.position().toPoint())
        return True

    # Private

    def _click(self, point: QPointF) -> None:
        claims = self._view.claims_at(point)
        if claims:
            self._view.claim_clicked.emit(claims[0].id)
        else:
            self._view.text_clicked.emit()

    def _select_whole_words(self) -> None:
        """Let a selection by mouse end where words do, to be seen before a key makes a claim of it."""
        cursor = self._view.textCursor()
        span = self._view.page.map.span(cursor.selectionStart(), cursor.selectionEnd())
        if span is not None:
            self._view.select_span(whole_words(self._view.text, span))

    def _handle_at(self, point: QPointF) -> Handle | None:
        return next((handle for handle in self._view.handles() if handle.room.contains(point)), None)

    def _show_what_is_under(self, event: QMouseEvent) -> None:
        shape = Qt.CursorShape.IBeamCursor
        if not event.buttons() and self._handle_at(event.position()) is not None:
            shape = Qt.CursorShape.SizeHorCursor
        if self._view.viewport().cursor().shape() != shape:
            self._view.viewport().setCursor(shape)

    def _scroll(self, y: float) -> None:
        outside = min(y, 0.0) + max(y - self._view.viewport().height(), 0.0)
        if outside:
            bar = self._view.verticalScrollBar()
            bar.setValue(round(bar.value() + outside * _SCROLL))
