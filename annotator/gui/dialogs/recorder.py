"""Recording a key by pressing it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from annotator.gui.actions import keys as keyboard


class KeyRecorder(QLineEdit):
    """While it has focus every key is recorded, those too that otherwise do something here; Esc ends it."""

    recorded = Signal(str)
    ended = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setReadOnly(True)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.setAccessibleName(self.tr("New key"))
        self.setPlaceholderText(self.tr("Press the new key.  Esc ends"))

    # Qt

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:  # before Tab moves the focus
            self._record(event)
            return True
        return super().event(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.ended.emit()

    # Private

    def _record(self, event: QKeyEvent) -> None:
        event.accept()
        key = keyboard.pressed(event)
        if event.isAutoRepeat() or not key:
            return
        if key == keyboard.ESCAPE:
            self.ended.emit()
        else:
            self.recorded.emit(key)
