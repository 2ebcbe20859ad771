"""A mode: what some keys of the page mean for a while. Every other key keeps its meaning."""

from __future__ import annotations

from abc import ABC, abstractmethod

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})
SIDEWAYS = frozenset({Qt.Key.Key_Left, Qt.Key.Key_Right})
ARROWS = SIDEWAYS | {Qt.Key.Key_Up, Qt.Key.Key_Down}


class Mode(ABC):
    """Shows on the page what it is about, and nothing of it is saved before the desk was asked to."""

    @property
    @abstractmethod
    def words(self) -> str:
        """What goes on, and which keys there are."""

    @property
    def holds_verdicts(self) -> bool:
        """Tell whether a verdict has to wait, as it would not be about what is in hand."""
        return True

    @abstractmethod
    def takes(self, event: QKeyEvent) -> bool:
        """Tell whether a key has a meaning of its own here."""

    @abstractmethod
    def press(self, event: QKeyEvent) -> bool:
        """Do what a key means here, and tell whether the mode goes on."""

    @abstractmethod
    def end(self) -> None:
        """Take away what is shown."""


def has_control(event: QKeyEvent) -> bool:
    return bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)


def has_shift(event: QKeyEvent) -> bool:
    return bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
