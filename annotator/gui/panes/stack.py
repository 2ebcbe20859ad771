"""Panes that stand one over the other without a gap, of which one takes the room that is left."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget


def stacked(*panes: QWidget, grows: QWidget, name: str = "") -> QWidget:
    """Return the panes as one; `name` is what the style sheet knows it by."""
    whole = QWidget()
    if name:
        whole.setObjectName(name)
        whole.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    layout = QVBoxLayout(whole)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(0)
    for pane in panes:
        layout.addWidget(pane, 1 if pane is grows else 0)
    return whole
