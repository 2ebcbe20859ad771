"""The article with its claims marked. A click selects, it never decides."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QMarginsF, QModelIndex, QPoint, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPaintEvent
from PySide6.QtWidgets import QWidget

from annotator.domain.claims import Claim, Span
from annotator.domain.passages import Passages, passage_at
from annotator.gui.look.themes import Themes
from annotator.gui.models.claims import ClaimsModel
from annotator.gui.page.edges import End
from annotator.gui.page.found import Found
from annotator.gui.page.furniture import Furniture
from annotator.gui.page.handles import Handle
from annotator.gui.page.mode import Mode
from annotator.gui.page.mouse import Mouse
from annotator.gui.page.painting import Painting
from annotator.gui.page.proposed import Proposed
from annotator.gui.page.reading_view import ReadingView

_MODIFIERS = frozenset({Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_Meta, Qt.Key.Key_AltGr})
NEAR = 3.0  # pixels by which a click may miss
# A menu that is open has the focus for a while, and gives it back.
_IN_PASSING = frozenset({Qt.FocusReason.PopupFocusReason, Qt.FocusReason.MenuBarFocusReason})


class ArticleView(ReadingView):
    """Shows an article and its marks; tells what was clicked, dragged, selected and pressed, and decides nothing.

    While a mode is on, the keys that it takes are its own.
    """

    claim_clicked = Signal(str)
    text_clicked = Signal()  # where no claim is
    speaker_clicked = Signal(QPoint)  # twice: the words that name who says the claim in focus
    selection_changed = Signal()
    selected_by_mouse = Signal()
    edges_dragged = Signal(Span)
    pressed = Signal()  # the mouse, anywhere on the text
    key_used = Signal()
    mode_over = Signal()  # a key ended it
    left = Signal()

    def __init__(self, model: ClaimsModel, themes: Themes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("article")
        self.setAccessibleName(self.tr("Article"))
        self._model = model
        self.focus: str | None = None
        self.mode: Mode | None = None
        self.preview: Span | None = None
        self.placed_caret: int | None = None
        self._held: End | None = None
        self.found = Found()
        self.proposed = Proposed()
        self._mouse = Mouse(self)
        self._painting = Painting(self, model, themes)
        self.viewport().setMouseTracking(True)
        self.furniture = Furniture(self.page, themes)
        themes.changed.connect(self._on_theme_changed)
        model.dataChanged.connect(self._on_data_changed)
        for signal in (model.rowsInserted, model.rowsRemoved, model.modelReset):
            signal.connect(self.viewport().update)
        self.selectionChanged.connect(self.selection_changed)

    def show_article(self, text: str, title: str, furniture: Passages = ()) -> None:
        """Show another article from its start, with the passages dimmed that are furniture."""
        self.focus = None
        self.proposed.span = None
        self.show_text(text, title)
        self.furniture.begin(furniture)

    def show_furniture(self, furniture: Passages) -> None:
        """Dim other passages; nothing else moves."""
        with self._in_place():
            self.furniture.show(furniture)
        self.viewport().update()

    @property
    def focus_claim(self) -> Claim | None:
        return self._model.claim(self.focus)

    def set_focus_claim(self, claim: Claim | None) -> None:
        """Outline a claim and bring it into view, with what stands around it."""
        moved = claim is not None and claim.id != self.focus
        before, self.focus = self.focus_claim, claim.id if claim else None
        for changed in (before, claim):
            if changed is not None:
                self._update_claim(changed)
        if claim is not None and moved:
            self.put_caret(claim.span.start)  # a selection by keyboard starts at the claim
            self.show_span(claim.span)

    def claims_at(self, point: QPointF) -> list[Claim]:
        """Return the claims under a point, or else those that it only just misses, the innermost first."""
        on_page = point + QPointF(0, self.verticalScrollBar().value())
        line = self.page.line_at(on_page.y())
        claims = [(claim, self.page.rects(claim.span, within=line)) for claim in self._model.between(*line)]
        for near in (0.0, NEAR):
            around = QMarginsF(near, near, near, near)
            under = [claim for claim, rects in claims if any((rect + around).contains(on_page) for rect in rects)]
            if under:
                return sorted(under, key=_length)
        return []

    def is_on_speaker(self, point: QPointF) -> bool:
        """Tell whether the words that name who says the claim in focus are under a point."""
        claim = self.focus_claim
        source = claim.attribution.source if claim and claim.attribution else ()
        return any(self._is_on(point, span) for span in source)

    # What goes on

    def show_preview(self, span: Span | None, held: End | None = None) -> None:
        """Show the claim in focus with other edges, one of them held; None: with its own."""
        self.preview, self._held = span, held
        self.viewport().update()

    def propose(self, span: Span | None) -> None:
        """Show a place for a claim that has none in this version, and bring it into view; None: show none."""
        if span == self.proposed.span:
            return
        self.proposed.span = span
        if span is not None:
            self.show_span(span)
        self.viewport().update()

    def show_caret(self, offset: int | None) -> None:
        """Show a caret that does not blink, or none."""
        self.placed_caret = offset
        self.viewport().update()

    def handles(self) -> list[Handle]:
        """Return where the edges of the claim in focus can be taken hold of, as far as they are seen."""
        claim = self.focus_claim
        if claim is None:
            return []
        first, last = self.seen()
        span = self.preview or claim.span
        return [
            Handle(end, *self.side_rect(offset, begins=end is End.START), held=self._held is end)
            for end, offset in ((End.START, span.start), (End.END, span.end - 1))
            if first <= offset <= last
        ]

    def tip_at(self, point: QPointF) -> str:
        passage = passage_at(self.furniture.passages, *(self.offset_at(point),) * 2)
        return super().tip_at(point) or (self.furniture.tip if passage and self._is_on(point, Span(*passage)) else "")

    # Private

    def _on_theme_changed(self) -> None:
        self.furniture.show_all()
        self.viewport().update()

    def _is_on(self, point: QPointF, span: Span) -> bool:
        return any(rect.adjusted(-2, -3, 2, 3).contains(point) for rect in self.rects_in_view(span))

    def _takes(self, event: QKeyEvent) -> bool:
        return self._mouse.takes(event) or (self.mode is not None and self.mode.takes(event))

    def _on_data_changed(self, first: QModelIndex, last: QModelIndex) -> None:
        for claim in self._model.rows[first.row() : last.row() + 1]:
            self._update_claim(claim)

    def _update_claim(self, claim: Claim) -> None:
        around = (*claim.attribution.source, *claim.attribution.cue) if claim.attribution else ()
        for span in (claim.span, *around):
            self._update_rects(self.rects_in_view(span))

    def _update_rects(self, rects: Iterable[QRectF]) -> None:
        for rect in rects:
            # The whole line, so that the tag in the margin is painted anew too.
            strip = QRectF(0, rect.top() - 9, self.viewport().width(), rect.height() + 18)
            self.viewport().update(strip.toAlignedRect())

    # Qt

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            if event.key() not in _MODIFIERS:
                self.key_used.emit()
            if self._takes(event):
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._mouse.takes(event):
            self._mouse.let_go()
        elif self.mode is None or not self.mode.takes(event):
            super().keyPressEvent(event)
        elif not self.mode.press(event):
            self.mode_over.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() not in _IN_PASSING:
            self.left.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        seen = self.seen(event.rect())
        shown = self._painting.shown(seen)
        self._painting.paint_under(shown, seen)
        super().paintEvent(event)
        self._painting.paint_over(shown, seen)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if not self._mouse.press(event):
            super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if not self._mouse.move(event):
            super().mouseMoveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if not self._mouse.release(event):
            super().mouseReleaseEvent(event)
            self._mouse.after_release(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if not self._mouse.double_click(event):
            super().mouseDoubleClickEvent(event)


def _length(claim: Claim) -> int:
    return claim.span.end - claim.span.start
