"""A pane that Esc puts away while the keyboard is in it. Elsewhere Esc means what it always does."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame


class PutAwayByEscape(QFrame):
    """What puts it away is up to the pane."""

    def put_away(self) -> None:
        self.hide()

    # Qt

    def event(self, event: QEvent) -> bool:
        """Take Esc before the window's own shortcut does."""
        if event.type() == QEvent.Type.ShortcutOverride and _is_escape(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if _is_escape(event):
            self.put_away()
            return
        super().keyPressEvent(event)


def _is_escape(event: QEvent) -> bool:
    return isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape and not event.modifiers()
