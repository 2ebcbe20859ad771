"""The key editor: which key does what, and giving it another by pressing it."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import (
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from annotator.domain.errors import WrongInput
from annotator.gui.actions import keys as keyboard
from annotator.gui.actions.bindings import Bindings
from annotator.gui.dialogs.recorder import KeyRecorder
from annotator.gui.labels import plain_label
from annotator.gui.models.keys import KeysModel


class KeyEditor(QWidget):
    """A list of actions, and below it the keys of the one in hand. A change works at once, everywhere."""

    def __init__(self, keys: Bindings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._keys = keys
        self._action: str | None = None
        self.model = KeysModel(keys, self)
        self.list = self._make_list()
        self._name = plain_label("heading")
        self._own = QHBoxLayout()
        self.recorder = KeyRecorder()
        self.message = plain_label("refusal")
        self.add = QPushButton(self.tr("Add a key"))
        self.reset = QPushButton()
        self.reset_all = QPushButton(self.tr("Reset all keys"))
        self._lay_out()
        self._connect()
        self._stop_recording()
        self.ask("")

    def ask(self, text: str) -> None:
        """List the actions that answer."""
        self.model.ask(text)
        row = max(self.model.row(self._action), 0)
        self.list.setCurrentIndex(self.model.index(row, 0) if self.model.shown else QModelIndex())
        self._show_action()

    def choose(self, id_: str) -> None:
        """Take an action in hand."""
        self.list.setCurrentIndex(self.model.index(self.model.row(id_), 0))

    def key_buttons(self) -> list[QPushButton]:
        """Return the buttons that remove the keys of the action in hand, one each."""
        items = (self._own.itemAt(place) for place in range(self._own.count()))
        return [button for item in items if item and isinstance(button := item.widget(), QPushButton)]

    # Private

    def _make_list(self) -> QTreeView:
        made = QTreeView()
        made.setAccessibleName(self.tr("Actions and their keys"))
        made.setRootIsDecorated(False)
        made.setUniformRowHeights(True)
        made.setAllColumnsShowFocus(True)
        made.setTabKeyNavigation(False)
        made.setModel(self.model)
        made.header().setSectionsMovable(False)
        made.header().setStretchLastSection(False)
        made.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for column in (1, 2):
            made.header().setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        return made

    def _lay_out(self) -> None:
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(self._name)
        line.addLayout(self._own)
        line.addStretch(1)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.add)
        buttons.addWidget(self.recorder, 1)
        buttons.addWidget(self.reset)
        buttons.addStretch(1)
        buttons.addWidget(self.reset_all)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self.list, 1)
        layout.addLayout(line)
        layout.addLayout(buttons)
        layout.addWidget(self.message)

    def _connect(self) -> None:
        self.list.selectionModel().currentRowChanged.connect(self._on_row_changed)
        self.list.activated.connect(self._start_recording)
        self.add.clicked.connect(self._start_recording)
        self.reset.clicked.connect(self._reset)
        self.reset_all.clicked.connect(self._keys.reset_all)
        self.recorder.recorded.connect(self._take)
        self.recorder.ended.connect(self._stop_recording)
        self._keys.changed.connect(self._show_action)

    def _on_row_changed(self, current: QModelIndex) -> None:
        action = self.model.action(current.row())
        if action is not None:
            self._action = action.id
        self._show_action()

    def _show_action(self) -> None:
        action = self.model.action(self.list.currentIndex().row())
        for widget in (self.add, self.reset):
            widget.setVisible(action is not None)
        self.message.clear()
        self._clear_keys()
        if action is None:
            self._name.setText(self.tr("No action answers to that."))
            return
        self._name.setText(action.name)
        for key in self._keys.keys(action.id):
            self._own.addWidget(self._key_button(action.id, key, action.name))
        self.add.setAccessibleName(self.tr("Add a key for {action}").format(action=action.name))
        usual = self.tr("  or  ").join(map(keyboard.native, self._keys.usual(action.id)))
        self.reset.setText(self.tr("Reset to {keys}").format(keys=usual) if usual else self.tr("Reset to no key"))
        self.reset.setEnabled(not self._keys.is_usual(action.id))

    def _clear_keys(self) -> None:
        while (item := self._own.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()

    def _key_button(self, id_: str, key: str, name: str) -> QPushButton:
        button = QPushButton()
        text = keyboard.native(key)
        button.setText(f"{text}  ✕")
        button.setAutoDefault(False)
        remove = self.tr("Remove the key {key} from {action}").format(key=text, action=name)
        button.setAccessibleName(remove)
        button.setToolTip(remove)
        button.clicked.connect(lambda: self._remove(id_, key))
        return button

    def _remove(self, id_: str, key: str) -> None:
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)  # the button that was pressed goes away
        self._keys.remove(id_, key)

    def _start_recording(self) -> None:
        if self._action is None or self.model.row(self._action) < 0:
            return
        self.message.clear()
        self.add.hide()
        self.reset.hide()
        self.recorder.show()
        self.recorder.setFocus(Qt.FocusReason.OtherFocusReason)

    def _stop_recording(self) -> None:
        had_focus = self.recorder.hasFocus()
        self.recorder.hide()
        self.add.show()
        self.reset.show()
        if had_focus:
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _take(self, key: str) -> None:
        """Give the action in hand a key; refused, it says why, and another one can be pressed."""
        if self._action is None:
            return
        try:
            self._keys.add(self._action, key)
        except WrongInput as refusal:
            self.message.setText(str(refusal))
            return
        self._stop_recording()

    def _reset(self) -> None:
        if self._action is None:
            return
        try:
            self._keys.reset(self._action)
        except WrongInput as refusal:
            self.message.setText(str(refusal))
