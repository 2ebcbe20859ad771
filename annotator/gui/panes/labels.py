"""The four labels with their keys. They stand above all that differs from claim to claim, so that no button moves."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QPushButton, QWidget

from annotator.domain.decisions import Label
from annotator.gui.actions.action import decide_id
from annotator.gui.desk.desk import Desk
from annotator.gui.languages import said
from annotator.gui.look import icons
from annotator.gui.look.themes import Themes

ICONS: dict[Label, icons.IconName] = {
    Label.ATTRIBUTED: "attributed",
    Label.VERIFIED: "verified",
    Label.OPINION: "opinion",
    Label.NOT_A_CLAIM: "not-a-claim",
}


class LabelPane(QWidget):
    """A button for each; the one that stands is checked."""

    def __init__(self, desk: Desk, themes: Themes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._buttons = {label: self._button(label) for label in Label}
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 8)
        grid.setSpacing(4)
        for number, (label, button) in enumerate(self._buttons.items()):
            icons.put(button, ICONS[label], themes, role=label.value, on="paper")
            grid.addWidget(button, number // 2, number % 2)
        desk.keys.changed.connect(self._show_keys)
        desk.opened.connect(self._check_buttons)
        desk.focus_changed.connect(self._check_buttons)
        desk.article_changed.connect(self._check_buttons)
        self._check_buttons()

    def button(self, label: Label) -> QPushButton:
        return self._buttons[label]

    # Private

    def _button(self, label: Label) -> QPushButton:
        button = QPushButton(self._desk.keys.labelled(decide_id(label)))
        button.setObjectName(label.value)
        button.setAccessibleName(said(label.words))
        button.setCheckable(True)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the article in focus, and its keys working
        button.clicked.connect(lambda: self._decide(label))
        return button

    def _decide(self, label: Label) -> None:
        self._desk.decide(label)
        self._check_buttons()

    def _show_keys(self) -> None:
        for label, button in self._buttons.items():
            button.setText(self._desk.keys.labelled(decide_id(label)))

    def _check_buttons(self) -> None:
        claim = self._desk.focus
        label = self._desk.claims.label(claim) if claim else None
        for button_label, button in self._buttons.items():
            button.setChecked(button_label is label)
            button.setEnabled(self._desk.article is not None)
