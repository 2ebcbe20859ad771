"""Moving an edge by keyboard, and placing the cut that makes two claims of one."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

from annotator.domain.claims import Claim, Span, trim
from annotator.gui.desk.desk import Desk
from annotator.gui.page.article_view import ArticleView
from annotator.gui.page.edges import Edges, End
from annotator.gui.page.mode import ARROWS, ENTER, SIDEWAYS, Mode, has_control
from annotator.gui.page.steps import Unit, nearest, step

translate = QCoreApplication.translate


class MovingEdge(Mode):
    """The mark follows the edge; Enter keeps it in one step, Esc leaves everything as it was."""

    def __init__(self, view: ArticleView, desk: Desk, claim: Claim, end: End) -> None:
        self._view = view
        self._desk = desk
        self._claim = claim
        self._edges = Edges(view.text, claim.span, end)
        self._show()

    def hold(self, end: End) -> None:
        """Take the other edge; the first one stays where it was brought."""
        self._edges = self._edges.hold(end)
        self._show()

    # Mode

    @property
    def words(self) -> str:
        if self._edges.held is End.START:
            return translate("Moving", "Moving the start: arrows by word, Ctrl by character, Enter keeps, Esc cancels.")
        return translate("Moving", "Moving the end: arrows by word, Ctrl by character, Enter keeps, Esc cancels.")

    def takes(self, event: QKeyEvent) -> bool:
        return event.key() in ARROWS | ENTER | {Qt.Key.Key_Escape} or event.matches(QKeySequence.StandardKey.Undo)

    def press(self, event: QKeyEvent) -> bool:
        if event.key() in ENTER:
            return not self._desk.move_edges(self._claim.id, self._edges.span)
        if event.key() not in ARROWS:
            return False
        if event.key() in SIDEWAYS:
            direction = self._view.direction(event.key(), self._edges.edge)
            self._edges = self._edges.stepped(direction, by_word=not has_control(event))
            self._show()
        return True

    def end(self) -> None:
        self._view.show_preview(None)

    # Private

    def _show(self) -> None:
        self._view.show_preview(self._edges.span, self._edges.held)
        self._view.bring_caret_into_view(self._edges.edge)


class PlacingCut(Mode):
    """A caret between two words of the claim, from its middle on."""

    def __init__(self, view: ArticleView, desk: Desk, claim: Claim) -> None:
        self._view = view
        self._desk = desk
        self._claim = claim
        self._offset = claim.span.start
        for middle in _from_the_middle(claim, view.text):
            self._go_to(middle)
        self._view.show_caret(self._offset)

    def cut(self) -> bool:
        """Make two claims of one, and tell whether that went well."""
        return self._desk.split(self._claim.id, self._offset)

    # Mode

    @property
    def words(self) -> str:
        return translate("Moving", "Splitting: arrows by word, Ctrl by character, Enter splits here, Esc cancels.")

    def takes(self, event: QKeyEvent) -> bool:
        return event.key() in ARROWS | ENTER | {Qt.Key.Key_Escape} or event.matches(QKeySequence.StandardKey.Undo)

    def press(self, event: QKeyEvent) -> bool:
        if event.key() in ENTER:
            return not self.cut()
        if event.key() not in ARROWS:
            return False
        if event.key() in SIDEWAYS:
            unit = Unit.CHARACTER if has_control(event) else Unit.WORD_START
            direction = self._view.direction(event.key(), self._offset)
            self._go_to(step(self._view.text, self._offset, direction, unit))
            self._view.show_caret(self._offset)
            self._view.bring_caret_into_view(self._offset)
        return True

    def end(self) -> None:
        self._view.show_caret(None)

    # Private

    def _go_to(self, offset: int) -> None:
        """Go there, if there are words of the claim on both sides."""
        span, text = self._claim.span, self._view.text
        if not span.start < offset < span.end:
            return
        if trim(text, Span(span.start, offset)) and trim(text, Span(offset, span.end)):
            self._offset = offset


def _from_the_middle(claim: Claim, text: str) -> tuple[int, int]:
    """Return where the caret may start, the best place last: a claim of one word has none between two words."""
    middle = (claim.span.start + claim.span.end) // 2
    return nearest(text, middle, Unit.CHARACTER), nearest(text, middle, Unit.WORD_START)
