"""A choice of a few, side by side: one stop for Tab, arrows inside, and a question mark at what is only suggested."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QToolButton, QWidget


class Segments(QWidget):
    """At most one is chosen; choosing it again takes it back."""

    chosen = Signal()  # by a click or with Space
    left = Signal()

    def __init__(self, name: str, choices: Mapping[str, str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._choices = dict(choices)
        self._value = self._suggested = ""
        self._buttons = {value: Segment(self) for value in self._choices}
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        for value, button in self._buttons.items():
            button.clicked.connect(partial(self._click, value))
            layout.addWidget(button)
        self.setFocusProxy(next(iter(self._buttons.values())))
        self._show()

    @property
    def value(self) -> str:
        """What is chosen; "" for nothing."""
        return self._value

    def put(self, value: str) -> None:
        """Choose; "" for nothing."""
        if value != self._value:
            self._value = value
            self._show()

    def suggest(self, value: str) -> None:
        """Say what is taken where nothing is chosen; "" for nothing."""
        if value != self._suggested:
            self._suggested = value
            self._show()

    def button(self, value: str) -> QToolButton:
        return self._buttons[value]

    def step(self, by: int) -> None:
        """Choose the neighbour."""
        values = list(self._buttons)
        at = values.index(self._value or self._suggested or values[0])
        if self._value:
            at = min(max(at + by, 0), len(values) - 1)
        self.put(values[at])
        self._buttons[values[at]].setFocus(Qt.FocusReason.TabFocusReason)

    def leave(self) -> None:
        """Tell that none of the buttons has focus any more."""
        if not any(button.hasFocus() for button in self._buttons.values()):
            self.left.emit()

    # Private

    def _click(self, value: str) -> None:
        self._value = "" if value == self._value else value
        self._show()
        self.chosen.emit()

    def _show(self) -> None:
        reached = self._value or self._suggested or next(iter(self._buttons))
        for value, button in self._buttons.items():
            asked = value == self._suggested and not self._value
            words = self._choices[value]
            button.setText(f"{words}?" if asked else words)
            name = self.tr("{choice}, suggested").format(choice=words) if asked else words
            button.setAccessibleName(f"{self.accessibleName()}: {name}")
            button.setChecked(value == self._value)
            # A click leaves the article in focus, and its keys working.
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus if value == reached else Qt.FocusPolicy.NoFocus)
        self.setFocusProxy(self._buttons[reached])


class Segment(QToolButton):
    """One of the choices."""

    def __init__(self, segments: Segments) -> None:
        super().__init__(segments)
        self._segments = segments
        self.setObjectName("segment")
        self.setCheckable(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    # Qt

    def keyPressEvent(self, event: QKeyEvent) -> None:
        forward = Qt.Key.Key_Right if self.isLeftToRight() else Qt.Key.Key_Left
        if event.key() in {Qt.Key.Key_Left, Qt.Key.Key_Right}:
            self._segments.step(1 if event.key() == forward else -1)
            return
        super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._segments.leave()
