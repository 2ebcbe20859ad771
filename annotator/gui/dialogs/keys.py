"""The key sheet: every action that has a key, made from the same table as the menus, with the keys in force."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractSlider,
    QDialog,
    QDialogButtonBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from annotator.gui.actions.action import Action, Menu
from annotator.gui.actions.bindings import Bindings

SIZE = QSize(860, 640)
RIGHT = frozenset({Menu.DECIDE, Menu.VIEW, Menu.HELP})
_SCROLLS = {
    Qt.Key.Key_Up: QAbstractSlider.SliderAction.SliderSingleStepSub,
    Qt.Key.Key_Down: QAbstractSlider.SliderAction.SliderSingleStepAdd,
    Qt.Key.Key_PageUp: QAbstractSlider.SliderAction.SliderPageStepSub,
    Qt.Key.Key_PageDown: QAbstractSlider.SliderAction.SliderPageStepAdd,
}


@dataclass(frozen=True, slots=True)
class Row:
    """An action on the sheet."""

    id: str
    labels: tuple[QLabel, QLabel]


class KeysDialog(QDialog):
    """Two columns, by menu; typing leaves what answers."""

    def __init__(self, keys: Bindings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Keys"))
        self._keys = keys
        self._groups: list[tuple[QWidget, list[Row]]] = []
        self.search = QLineEdit()
        self.search.setAccessibleName(self.tr("Find a key"))
        self.search.setPlaceholderText(self.tr("What do you want to do, or which key is it?"))
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._find)
        self.search.installEventFilter(self)
        self._scroll = self._make_sheet()
        self._nothing = QLabel(self.tr("No action with a key answers to that."))
        self._nothing.setObjectName("quiet")
        self._nothing.hide()
        close = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        close.rejected.connect(self.reject)
        close.button(QDialogButtonBox.StandardButton.Close).setAutoDefault(False)  # Enter in the field closes nothing
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 18, 24, 18)
        layout.setSpacing(10)
        layout.addWidget(self.search)
        layout.addWidget(self._nothing)
        layout.addWidget(self._scroll, 1)
        layout.addWidget(close)
        room = parent.size() - QSize(40, 40) if parent else SIZE
        self.resize(SIZE.boundedTo(room))

    # Private

    def _make_sheet(self) -> QScrollArea:
        columns = (QVBoxLayout(), QVBoxLayout())
        for menu in Menu:
            actions = [action for action in self._keys.actions.values() if action.menu == menu]
            columns[menu in RIGHT].addWidget(self._group(menu, actions))
        sheet = QWidget()
        sheet.setObjectName("pane")
        side_by_side = QHBoxLayout(sheet)
        side_by_side.setContentsMargins(0, 0, 12, 0)
        side_by_side.setSpacing(36)
        for column in columns:
            column.setSpacing(8)
            column.addStretch(1)
            side_by_side.addLayout(column, 1)
        scroll = QScrollArea()
        scroll.setAccessibleName(self.tr("Actions and their keys"))
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidget(sheet)
        return scroll

    def _group(self, menu: Menu, actions: list[Action[Any]]) -> QWidget:
        group = QWidget()
        group.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        grid = QGridLayout(group)
        grid.setContentsMargins(0, 6, 0, 6)
        grid.setHorizontalSpacing(18)
        grid.setVerticalSpacing(5)
        grid.setColumnStretch(1, 1)
        grid.setColumnMinimumWidth(0, 120)
        heading = QLabel(menu.words)
        heading.setObjectName("heading")
        grid.addWidget(heading, 0, 0, 1, 2)
        rows = list(self._rows(grid, actions))
        self._groups.append((group, rows))
        group.setVisible(bool(rows))
        return group

    def _rows(self, grid: QGridLayout, actions: list[Action[Any]]) -> Iterator[Row]:
        for action in actions:
            texts = self._keys.key_texts(action.id)
            if not texts:
                continue
            shown = self.tr("  or  ").join(texts)
            labels = (QLabel(shown), QLabel(action.name))
            line = grid.rowCount()
            for column, label in enumerate(labels):
                label.setTextFormat(Qt.TextFormat.PlainText)  # a key may be <
                grid.addWidget(label, line, column, Qt.AlignmentFlag.AlignTop)
            labels[1].setAccessibleName(f"{action.name}: {shown}")
            yield Row(action.id, labels)

    def _find(self, text: str) -> None:
        found = self._keys.find(text)
        any_shown = False
        for group, rows in self._groups:
            answers = [row.id in found for row in rows]
            for row, is_answer in zip(rows, answers, strict=True):
                for label in row.labels:
                    label.setVisible(is_answer)
            group.setVisible(any(answers))
            any_shown = any_shown or any(answers)
        self._nothing.setVisible(not any_shown)
        self._scroll.setVisible(any_shown)
        self._scroll.verticalScrollBar().setValue(0)

    # Qt

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let arrows typed in the field scroll the sheet."""
        if watched is self.search and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            action = _SCROLLS.get(Qt.Key(event.key()))
            if action is not None:
                self._scroll.verticalScrollBar().triggerAction(action)
                return True
        return super().eventFilter(watched, event)
