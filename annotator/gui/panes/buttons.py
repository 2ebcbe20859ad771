"""A page that is all buttons: Enter presses the one with focus, as Space does."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QWidget

_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


class PageOfButtons(QWidget):
    """Outside of dialogs Qt leaves Enter to whatever holds a button."""

    # Qt

    def keyPressEvent(self, event: QKeyEvent) -> None:
        button = self.focusWidget()
        if event.key() in _ENTER and isinstance(button, QAbstractButton):
            button.click()
            return
        super().keyPressEvent(event)
