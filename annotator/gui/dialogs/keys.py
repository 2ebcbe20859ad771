"""The key sheet, made from the same table as the menus."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QGridLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from annotator.gui.actions import ACTIONS, shown_keys


class KeysDialog(QDialog):
    """Every action that has a key."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle("Keys")
        sheet = QWidget()
        sheet.setObjectName("pane")
        grid = QGridLayout(sheet)
        grid.setHorizontalSpacing(28)
        grid.setVerticalSpacing(6)
        menu = ""
        for action in ACTIONS:
            if not action.keys:
                continue
            row = grid.rowCount()
            if action.menu != menu:
                menu = action.menu
                grid.addWidget(_heading(menu), row, 0, 1, 2)
                row += 1
            grid.addWidget(QLabel(shown_keys(action)), row, 0)
            grid.addWidget(QLabel(action.text), row, 1)
        scroll = QScrollArea()
        scroll.setWidget(sheet)
        scroll.setWidgetResizable(True)
        close = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        close.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(scroll)
        layout.addWidget(close)
        self.resize(460, 620)


def _heading(text: str) -> QLabel:
    label = QLabel(text)
    label.setObjectName("heading")
    label.setAlignment(Qt.AlignmentFlag.AlignBottom)
    label.setMinimumHeight(30)
    return label
