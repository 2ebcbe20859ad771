"""The question that overlapping words raise, as a mode: E, N or Esc answers, and until then nothing is decided."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from annotator.gui.desk.deciding import Overlap
from annotator.gui.desk.desk import Desk
from annotator.gui.page.article_view import ArticleView
from annotator.gui.page.bar import QuestionBar
from annotator.gui.page.mode import ENTER, Mode

_MEANT = frozenset({Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier})


class Question(Mode):
    """Enter cancels, as it is no answer; the label's own key does nothing, as it may be pressed twice in haste."""

    def __init__(self, view: ArticleView, bar: QuestionBar, desk: Desk, overlap: Overlap) -> None:
        self._view = view
        self._bar = bar
        self._desk = desk
        self._overlap = overlap
        view.select_span(overlap.span)
        bar.ask(overlap)

    def extend(self) -> bool:
        return self._desk.extend(self._overlap)

    def another(self) -> bool:
        return self._desk.make_another(self._overlap)

    @property
    def is_answered_here(self) -> bool:
        """Tell whether the keyboard is on a button of the question."""
        focus = QApplication.focusWidget()
        return focus is not None and self._bar.isAncestorOf(focus)

    # Mode

    @property
    def words(self) -> str:
        first = (
            QCoreApplication.translate("Question", "E extends the claim that is there")
            if self._overlap.extends
            else QCoreApplication.translate("Question", "E decides on the claim that is there")
        )
        others = QCoreApplication.translate("Question", "N makes another, Esc cancels.")
        return f"{first}, {others}"

    def takes(self, event: QKeyEvent) -> bool:
        if event.modifiers() not in _MEANT:
            return False
        return event.key() in ENTER | {Qt.Key.Key_E, Qt.Key.Key_N, Qt.Key.Key_Escape}

    def press(self, event: QKeyEvent) -> bool:
        if event.key() == Qt.Key.Key_E:
            return not self.extend()
        if event.key() == Qt.Key.Key_N:
            return not self.another()
        return False

    def end(self) -> None:
        self._bar.put_away()
        self._view.clear_selection()
