"""The fields of the panes: they tell when they are left, and let files that are dropped on them through."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLabel, QLineEdit, QPlainTextEdit, QWidget

LONGEST_LINE = 10_000  # characters; Qt takes seconds to lay out a line of a hundred thousand
# What a text document breaks a line at, or takes for its own.
_LINE_ENDS = str.maketrans(dict.fromkeys("\r\u2028\u2029\ufdd0\ufdd1", "\n"))


def local_files(data: QMimeData) -> list[str]:
    """Return the paths of the files that are dragged or pasted."""
    return [url.toLocalFile() for url in data.urls() if url.isLocalFile()]


def _let_through(event: QDragMoveEvent) -> bool:
    """Leave files that are dragged here to what lies around the field; tell whether that was done."""
    are_files = bool(local_files(event.mimeData()))
    if are_files:
        event.ignore()
    return are_files


def heading(text: str, field: QWidget | None = None) -> QLabel:
    """Return the words over a field, which name it too."""
    label = QLabel(text)
    label.setObjectName("heading")
    if field is not None:
        label.setBuddy(field)
    return label


class Line(QLineEdit):
    """A line of text."""

    left = Signal()

    def __init__(self, name: str, placeholder: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setPlaceholderText(placeholder)
        self.setMinimumWidth(40)

    @staticmethod
    def as_shown(text: str) -> str:
        """Return a text as the field will give it back."""
        return text[:LONGEST_LINE].strip()

    def words(self) -> str:
        """Return what stands in the field, without white space around it."""
        return self.text().strip()

    def put(self, words: str) -> None:
        """Show a text; where it stands already, the cursor stays where it is."""
        if words != self.words():
            self.setText(words)
            self.setCursorPosition(0)  # a long one is read from its beginning

    # Qt

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:  # its own menu, and the cursor comes back
            self.left.emit()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if not _let_through(event):
            super().dragEnterEvent(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        if not _let_through(event):
            super().dragMoveEvent(event)


class TextField(QPlainTextEdit):
    """Some lines of text, left with Tab. With `enters`, Enter is done with it and Shift+Enter begins a line."""

    left = Signal()
    entered = Signal()

    def __init__(
        self, name: str, placeholder: str, *, lines: int, enters: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._enters = enters
        self.setAccessibleName(name)
        self.setPlaceholderText(placeholder)
        self.setTabChangesFocus(True)
        self.setMinimumWidth(40)
        self.setFixedHeight(self.fontMetrics().lineSpacing() * lines + 24)

    @staticmethod
    def as_shown(text: str) -> str:
        """Return a text as the field will give it back."""
        return text.replace("\r\n", "\n").translate(_LINE_ENDS).strip()

    def words(self) -> str:
        """Return what stands in the field, without white space around it; toPlainText would change its spaces."""
        return self.as_shown(self.document().toRawText())

    def put(self, words: str) -> None:
        """Show a text; where it stands already, the cursor stays where it is."""
        if words != self.words():
            self.setPlainText(words)

    # Qt

    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_enter = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        if self._enters and is_enter and not event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.entered.emit()
            return
        super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.left.emit()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if not _let_through(event):
            super().dragEnterEvent(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        if not _let_through(event):
            super().dragMoveEvent(event)
