"""Labels for words that are not ours: an article's, a person's. Never markup, so they open nothing and hide nothing."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel


def plain_label(name: str, *, can_be_copied: bool = False) -> QLabel:
    """Return a label for an article's or a person's words, which are never read as markup."""
    label = QLabel()
    label.setObjectName(name)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setMinimumWidth(1)  # else a word too long to be wrapped makes room for itself, and moves the whole window
    if can_be_copied:
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label
