"""The key sheet, made from the same table as the menus."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from annotator.gui.actions.table import ACTIONS, shown_keys

RIGHT = frozenset({"Decide", "Help"})


class KeysDialog(QDialog):
    """Every action that has a key, by menu, in two columns."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle("Keys")
        columns = (QVBoxLayout(), QVBoxLayout())
        for menu in dict.fromkeys(action.menu for action in ACTIONS):
            columns[menu in RIGHT].addWidget(_group(menu))
        side_by_side = QHBoxLayout()
        side_by_side.setSpacing(36)
        for column in columns:
            column.addStretch(1)
            side_by_side.addLayout(column)
        close = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        close.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 12, 24, 18)
        layout.addLayout(side_by_side)
        layout.addWidget(close)


def _group(menu: str) -> QWidget:
    group = QWidget()
    grid = QGridLayout(group)
    grid.setContentsMargins(0, 6, 0, 6)
    grid.setHorizontalSpacing(24)
    grid.setVerticalSpacing(5)
    heading = QLabel(menu)
    heading.setObjectName("heading")
    grid.addWidget(heading, 0, 0, 1, 2)
    for action in ACTIONS:
        keys = shown_keys(action)
        if action.menu == menu and keys:
            row = grid.rowCount()
            grid.addWidget(QLabel(keys), row, 0)
            grid.addWidget(QLabel(action.text), row, 1)
    return group
