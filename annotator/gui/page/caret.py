"""Caret mode: a caret in the text, with which words are selected by keyboard alone."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeyEvent, QTextCursor

from annotator.gui.page.article_view import ArticleView
from annotator.gui.page.mode import SIDEWAYS, Mode, has_control, has_shift
from annotator.gui.page.steps import Unit, step

_MOVES = {
    (Qt.Key.Key_Up, False): QTextCursor.MoveOperation.Up,
    (Qt.Key.Key_Down, False): QTextCursor.MoveOperation.Down,
    (Qt.Key.Key_Up, True): QTextCursor.MoveOperation.PreviousBlock,
    (Qt.Key.Key_Down, True): QTextCursor.MoveOperation.NextBlock,
    (Qt.Key.Key_Home, False): QTextCursor.MoveOperation.StartOfLine,
    (Qt.Key.Key_End, False): QTextCursor.MoveOperation.EndOfLine,
    (Qt.Key.Key_Home, True): QTextCursor.MoveOperation.Start,
    (Qt.Key.Key_End, True): QTextCursor.MoveOperation.End,
    (Qt.Key.Key_PageUp, False): QTextCursor.MoveOperation.Up,
    (Qt.Key.Key_PageDown, False): QTextCursor.MoveOperation.Down,
}
_PAGES = frozenset({Qt.Key.Key_PageUp, Qt.Key.Key_PageDown})
_HEIGHTS = frozenset({Qt.Key.Key_Up, Qt.Key.Key_Down}) | _PAGES


class CaretMode(Mode):
    """What is selected is what Qt has selected, so that it looks and is decided on as after dragging over it."""

    def __init__(self, view: ArticleView, offset: int) -> None:
        self._view = view
        self._anchor = self.offset = offset
        self._at_height = view.textCursor()  # remembers how far to the right it was, from line to line
        self._show()

    # Mode

    @property
    def words(self) -> str:
        return QCoreApplication.translate(
            "Caret",
            "Caret: arrows, Ctrl by word; Shift selects, a label's key makes a claim, Esc leaves.",
        )

    @property
    def holds_verdicts(self) -> bool:
        """With nothing selected a label's key would be about a claim that nobody looks at."""
        return self._anchor == self.offset

    def takes(self, event: QKeyEvent) -> bool:
        key = event.key()
        return key in SIDEWAYS or key == Qt.Key.Key_Escape or (key, has_control(event)) in _MOVES

    def press(self, event: QKeyEvent) -> bool:
        if event.key() == Qt.Key.Key_Escape:
            return False
        self.offset = self._sideways(event) if event.key() in SIDEWAYS else self._moved(event)
        if not has_shift(event):
            self._anchor = self.offset
        self._show()
        return True

    def end(self) -> None:
        self._view.show_caret(None)
        self._view.clear_selection()

    # Private

    def _sideways(self, event: QKeyEvent) -> int:
        direction = self._view.direction(event.key(), self.offset)
        unit = Unit.WORD_START if has_control(event) else Unit.CHARACTER
        if has_control(event) and has_shift(event) and direction > 0:
            unit = Unit.WORD_END  # so that no space is selected after the last word
        return step(self._view.text, self.offset, direction, unit)

    def _moved(self, event: QKeyEvent) -> int:
        cursor, key = self._at_height, event.key()
        if key not in _HEIGHTS or self._view.page.map.offset(cursor.position()) != self.offset:
            cursor.setPosition(self._view.page.map.position(self.offset))
        lines = self._view.lines_in_view if key in _PAGES else 1
        cursor.movePosition(_MOVES[Qt.Key(key), has_control(event)], QTextCursor.MoveMode.MoveAnchor, lines)
        return self._view.page.map.offset(cursor.position())

    def _show(self) -> None:
        self._view.select_between(self._anchor, self.offset)
        self._view.show_caret(self.offset)
        self._view.bring_caret_into_view(self.offset)
