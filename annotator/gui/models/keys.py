"""The actions with their keys, as the key editor lists them."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QCoreApplication, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QFont

from annotator.gui.actions.action import Action
from annotator.gui.actions.bindings import Bindings
from annotator.gui.translating import QT_TRANSLATE_NOOP

ModelIndex = QModelIndex | QPersistentModelIndex
HEADINGS = (
    QT_TRANSLATE_NOOP("Keys", "Action"),
    QT_TRANSLATE_NOOP("Keys", "Keys"),
    QT_TRANSLATE_NOOP("Keys", "Menu"),
)


class KeysModel(QAbstractTableModel):
    """A row for each action that answers what was asked; keys that are a person's own stand out."""

    def __init__(self, keys: Bindings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._keys = keys
        self.shown: list[Action[Any]] = list(keys.actions.values())
        keys.changed.connect(self._on_keys_changed)

    def ask(self, text: str) -> None:
        """Show the actions that answer."""
        found = self._keys.find(text)
        self.beginResetModel()
        self.shown = [action for action in self._keys.actions.values() if action.id in found]
        self.endResetModel()

    def action(self, row: int) -> Action[Any] | None:
        return self.shown[row] if 0 <= row < len(self.shown) else None

    def row(self, id_: str | None) -> int:
        """Return the row of an action, or -1."""
        return next((row for row, action in enumerate(self.shown) if action.id == id_), -1)

    # Private

    def _on_keys_changed(self) -> None:
        if self.shown:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self.shown) - 1, len(HEADINGS) - 1))

    def _text(self, action: Action[Any], column: int) -> str:
        if column == 0:
            return action.name
        if column == 2:
            return action.menu.words
        texts = self._keys.key_texts(action.id)
        keys = QCoreApplication.translate("Keys", "  or  ").join(texts)
        if self._keys.is_usual(action.id):
            return keys
        return QCoreApplication.translate("Keys", "{keys}  (changed)").format(keys=keys or "–")

    # Qt

    def rowCount(self, parent: ModelIndex = QModelIndex()) -> int:  # noqa: B008 (Qt's own signature)
        return 0 if parent.isValid() else len(self.shown)

    def columnCount(self, parent: ModelIndex = QModelIndex()) -> int:  # noqa: B008 (Qt's own signature)
        return 0 if parent.isValid() else len(HEADINGS)

    def data(self, index: ModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        action = self.action(index.row()) if index.isValid() else None
        if action is None:
            return None
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return self._text(action, index.column())
        if role == Qt.ItemDataRole.FontRole and index.column() == 1 and not self._keys.is_usual(action.id):
            font = QFont()
            font.setBold(True)
            return font
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return QCoreApplication.translate("Keys", HEADINGS[section])
        return None
