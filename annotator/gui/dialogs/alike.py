"""Deciding all claims of an article that say the same: seen first, each in its place, then decided by a label's key."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from annotator.domain.audit import one_line
from annotator.domain.claims import Claim
from annotator.domain.decisions import Label
from annotator.gui.actions.action import decide_id
from annotator.gui.desk.desk import Desk
from annotator.gui.labels import plain_label
from annotator.gui.languages import said
from annotator.gui.offsets import shown

CONTEXT = 70  # characters before and after the claim
LONGEST_QUOTE = 200


class AlikeDialog(QDialog):
    """What is ticked is decided: all that nobody here has decided, and the claim in focus; the rest if one ticks it."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Decide all that say the same"))
        self._desk = desk
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Claims that say the same"))
        self.list.setWordWrap(True)
        self.list.setTextElideMode(Qt.TextElideMode.ElideNone)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setSpacing(3)
        focus = desk.focus
        for claim in desk.alike:
            self._add(claim, is_ticked=desk.claims.label(claim) is None or claim == focus)
        self._ticked = QLabel()
        self._ticked.setObjectName("quiet")
        self.buttons = {label: self._button(label) for label in Label}
        self._lay_out(focus)
        self.list.itemChanged.connect(lambda _item: self._count())
        self._count()
        self.resize(720, 500)
        self.list.setCurrentRow(0)
        self.list.setFocus()

    @property
    def ticked(self) -> list[str]:
        """The claims that a label is for."""
        items = (self.list.item(row) for row in range(self.list.count()))
        return [item.data(Qt.ItemDataRole.UserRole) for item in items if item.checkState() is Qt.CheckState.Checked]

    # Private

    def _add(self, claim: Claim, *, is_ticked: bool) -> None:
        label = self._desk.claims.label(claim)
        state = said(label.words) if label is not None else self.tr("undecided")
        item = QListWidgetItem(f"{self._in_context(claim)}\n{state}")
        item.setData(Qt.ItemDataRole.UserRole, claim.id)
        item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
        item.setCheckState(Qt.CheckState.Checked if is_ticked else Qt.CheckState.Unchecked)
        self.list.addItem(item)

    def _in_context(self, claim: Claim) -> str:
        text, span = self._desk.text, claim.span
        before, after = text[max(span.start - CONTEXT, 0) : span.start], text[span.end : span.end + CONTEXT]
        quote = claim.quote[:LONGEST_QUOTE] + ("…" if len(claim.quote) > LONGEST_QUOTE else "")
        return f"…{one_line(shown(f'{before}▸{quote}◂{after}'))}…"

    def _button(self, label: Label) -> QPushButton:
        keys = self._desk.keys
        button = QPushButton(keys.labelled(decide_id(label)))
        button.setAutoDefault(False)
        button.clicked.connect(lambda: self._decide(label))
        for key in keys.on_window(decide_id(label)) + keys.on_page(decide_id(label)):
            QShortcut(QKeySequence(key), self, lambda: self._decide(label))
        return button

    def _lay_out(self, focus: Claim | None) -> None:
        words = plain_label("quote")
        if focus is not None:
            words.setText(shown(one_line(focus.quote[:LONGEST_QUOTE])))
        hint = QLabel(
            self.tr("Each in its place. Space ticks; a label's key decides those that are ticked, in one step.")
        )
        hint.setWordWrap(True)
        row = QHBoxLayout()
        for button in self.buttons.values():
            row.addWidget(button)
        cancel = QPushButton(self.tr("Cancel"))
        cancel.setAutoDefault(False)
        cancel.clicked.connect(self.reject)
        row.addStretch(1)
        row.addWidget(cancel)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 16, 20, 16)
        layout.setSpacing(10)
        for widget in (words, hint, self.list, self._ticked):
            layout.addWidget(widget)
        layout.addLayout(row)

    def _count(self) -> None:
        count = len(self.ticked)
        self._ticked.setText(self.tr("%n of these will be decided", "", count))
        for button in self.buttons.values():
            button.setEnabled(count > 0)

    def _decide(self, label: Label) -> None:
        ticked = self.ticked
        if ticked and self._desk.decide_alike(ticked, label):
            self.accept()
