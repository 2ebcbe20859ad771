"""The settings dialog, made from the table of settings: a page for each group, the keys, and a search over all."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QItemSelectionModel, QSize, Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from annotator.gui.actions.bindings import Bindings
from annotator.gui.dialogs.fields import field_for
from annotator.gui.dialogs.key_editor import KeyEditor
from annotator.gui.labels import plain_label
from annotator.gui.matching import folded, score
from annotator.gui.settings import Settings
from annotator.gui.settings.kinds import Choice, Setting
from annotator.gui.settings.table import KEYS, SETTINGS

SIZE = QSize(820, 600)
_SELECT = QItemSelectionModel.SelectionFlag.ClearAndSelect
_DESELECT = QItemSelectionModel.SelectionFlag.Clear  # what answers is from every group


@dataclass(frozen=True, slots=True)
class Row:
    """A setting in the dialog, and the words by which it is found."""

    setting: Setting[Any]
    words: str
    widget: QWidget
    field: QWidget


class SettingsDialog(QDialog):
    """What is chosen holds at once; there is nothing to confirm."""

    def __init__(self, settings: Settings, keys: Bindings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Settings"))
        self._settings = settings
        self._keys = keys
        self.search = QLineEdit()
        self.search.setAccessibleName(self.tr("Find a setting"))
        self.search.setPlaceholderText(self.tr("Find a setting, an action or a key"))
        self.search.setClearButtonEnabled(True)
        self.rows = [self._row(setting) for setting in SETTINGS if setting is not KEYS]
        self.key_editor = KeyEditor(keys)
        self.groups = self._make_groups()
        self.keys_found = QPushButton()
        self.keys_found.clicked.connect(self._show_keys_found)
        self._nothing = QLabel(self.tr("No setting answers to that."))
        self._nothing.setObjectName("quiet")
        self._pages = QStackedWidget()
        self._pages.addWidget(self._make_page())
        self._pages.addWidget(self.key_editor)
        self._lay_out(parent)
        self.groups.currentRowChanged.connect(self._leave_search)
        self.groups.itemClicked.connect(self._leave_search)
        self.search.textChanged.connect(lambda _text: self._show())
        self.groups.setCurrentRow(0)

    def open_at(self, page: str | None) -> None:
        """Open, at the page of a setting's id if one is named."""
        names = [setting.group for setting in _of_each_group()]
        wanted = next((setting.group for setting in SETTINGS if setting.id == page), names[0])
        self.groups.setCurrentRow(names.index(wanted))
        self.open()
        (self.key_editor.list if page == KEYS.id else self.search).setFocus()

    def field(self, id_: str) -> QWidget:
        """Return the control of a setting."""
        return next(row.field for row in self.rows if row.setting.id == id_)

    def shown(self) -> list[str]:
        """Return the ids of the settings that are shown, in order."""
        return [] if self._pages.currentIndex() else [row.setting.id for row in self.rows if not row.widget.isHidden()]

    # Private

    def _make_groups(self) -> QListWidget:
        groups = QListWidget()
        groups.setObjectName("groups")
        groups.setAccessibleName(self.tr("Groups of settings"))
        groups.setFixedWidth(190)
        groups.addItems([setting.group_words for setting in _of_each_group()])
        for row in range(groups.count()):  # measured before there is a style sheet, they would lie over each other
            groups.item(row).setSizeHint(QSize(0, groups.fontMetrics().height() + 12))
        return groups

    def _row(self, setting: Setting[Any]) -> Row:
        refusal = plain_label("refusal")
        refusal.hide()

        def refused(message: str) -> None:
            refusal.setText(message)
            refusal.setVisible(bool(message))

        field = field_for(setting, self._settings, refused)
        explanation = plain_label("quiet")
        explanation.setText(setting.explanation_words)
        widget = QWidget()
        layout = QVBoxLayout(widget)
        layout.setContentsMargins(0, 0, 0, 14)
        layout.setSpacing(3)
        if not isinstance(field, QCheckBox):  # which has its words beside it
            label = QLabel(setting.words)
            label.setBuddy(field)
            layout.addWidget(label)
        for part in (field, refusal, explanation):
            layout.addWidget(part)
        choices = [words for _value, words in setting.named()] if isinstance(setting, Choice) else []
        words = (setting.words, setting.id, setting.group_words, setting.explanation_words, *choices)
        return Row(setting, " ".join(map(folded, words)), widget, field)

    def _make_page(self) -> QScrollArea:
        page = QWidget()
        page.setObjectName("pane")
        layout = QVBoxLayout(page)
        layout.setContentsMargins(2, 2, 12, 2)
        layout.setSpacing(0)
        for row in self.rows:
            layout.addWidget(row.widget)
        layout.addWidget(self._nothing)
        layout.addWidget(self.keys_found, 0, Qt.AlignmentFlag.AlignLeading)
        layout.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(page)
        return scroll

    def _lay_out(self, parent: QWidget | None) -> None:
        side_by_side = QHBoxLayout()
        side_by_side.setSpacing(18)
        side_by_side.addWidget(self.groups)
        side_by_side.addWidget(self._pages, 1)
        close = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        close.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 18, 18, 14)
        layout.setSpacing(12)
        layout.addWidget(self.search)
        layout.addLayout(side_by_side, 1)
        layout.addWidget(close)
        for button in self.findChildren(QPushButton):
            button.setAutoDefault(False)  # Enter in a field takes what is typed there, and closes nothing
        self.resize(SIZE.boundedTo(parent.size() - QSize(40, 40)) if parent else SIZE)

    def _leave_search(self) -> None:
        """Show the group in hand; the actions that answer to what was asked are shown among the keys."""
        if not self._is_at_keys():
            self.search.clear()
        self._show()

    def _is_at_keys(self) -> bool:
        return self.groups.currentRow() == self.groups.count() - 1

    def _show(self) -> None:
        """Show the group in hand; or, while something is asked, what answers in all of them."""
        text = self.search.text()
        asked = folded(text).split()
        group = _of_each_group()[max(self.groups.currentRow(), 0)].group
        for row in self.rows:
            is_answer = score(asked, row.words) > 0 if asked else row.setting.group == group
            row.widget.setVisible(is_answer)
        actions = len(self._keys.find(text)) if asked else 0
        found = any(not row.widget.isHidden() for row in self.rows)
        self.key_editor.ask(text)
        self._pages.setCurrentIndex(1 if self._is_at_keys() and (actions or not found) else 0)
        self._nothing.setVisible(not found)
        self.keys_found.setText(self.tr("Actions with such a name or key: {count}").format(count=actions))
        self.keys_found.setVisible(actions > 0)
        self.groups.setCurrentRow(
            self.groups.currentRow(), _SELECT if not asked or self._pages.currentIndex() else _DESELECT
        )

    def _show_keys_found(self) -> None:
        self.groups.setCurrentRow(self.groups.count() - 1)
        self.key_editor.list.setFocus(Qt.FocusReason.OtherFocusReason)


def _of_each_group() -> list[Setting[Any]]:
    """Return the first setting of each group, in order."""
    return list({setting.group: setting for setting in reversed(SETTINGS)}.values())[::-1]
