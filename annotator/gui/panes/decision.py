"""The decision on the claim in focus: the four labels with their keys, and speaker, evidence and note beside them.

What is typed is saved when its field is left, so that nothing typed is lost; if saving fails it stays in its field.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import (
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from annotator.domain.audit import shorten
from annotator.domain.claims import Claim
from annotator.domain.decisions import Decision, Label
from annotator.domain.drafts import Details
from annotator.domain.evidence import Evidence, new_evidence
from annotator.gui.desk.desk import Desk
from annotator.gui.labels import plain_label

BUTTONS = {
    Label.ATTRIBUTED: "Attributed   A",
    Label.VERIFIED: "Verified   V",
    Label.OPINION: "Opinion   O",
    Label.NOT_A_CLAIM: "Not a claim   X",
}


class NoteEdit(QPlainTextEdit):
    """A note; tells when it is left."""

    left = Signal()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.left.emit()


class DecisionPane(QWidget):
    """Labels and details of the claim in focus."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._claim: str | None = None
        self._shown = Details(speaker="", note="")
        self._speakers: list[str] = []
        self._unsaved: dict[str, tuple[str, str, str, str]] = {}  # what could not be saved, by claim
        self._buttons = {label: self._button(label) for label in Label}
        self.speaker = _speaker_box()
        self.url = _line("Address of the evidence", "https://…")
        self.evidence_quote = _line("Exact words found there", "The exact words found there")
        self._add = QPushButton("Add evidence")
        self._evidence = QVBoxLayout()
        self.note = NoteEdit()
        self.note.setAccessibleName("Note")
        self.note.setPlaceholderText("A note, for yourself and the supervisor")
        self.note.setTabChangesFocus(True)
        self.note.setFixedHeight(72)
        self._lay_out()
        self._connect()
        self._show()

    def commit(self) -> bool:
        """Save speaker and note as they stand in their fields; False if that failed, and then they stay there."""
        speaker, note = self.speaker.currentText().strip(), self.note.toPlainText().strip()
        draft = Details(
            speaker=speaker if speaker != self._shown.speaker else None,
            note=note if note != self._shown.note else None,
        )
        return self._claim is None or draft == Details() or self._desk.describe(self._claim, draft)

    def add_evidence(self) -> bool:
        """Save the evidence in its two fields, and empty them; False if that failed, and then it stays there."""
        url, quote = self.url.text().strip(), self.evidence_quote.text().strip()
        if self._claim is None or not (url or quote):
            return True
        saved = self._desk.describe(self._claim, Details(evidence_added=(new_evidence(url, quote),)))
        if saved:
            self._clear_evidence_fields()
        return saved

    def commit_all(self) -> bool:
        """Save everything typed, on every claim; False if something could not be."""
        here = self.commit() and self.add_evidence()
        return here and not self._unsaved

    def enter(self) -> None:
        """Put the cursor in the first field."""
        self.speaker.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def button(self, label: Label) -> QPushButton:
        return self._buttons[label]

    # Private

    def _button(self, label: Label) -> QPushButton:
        button = QPushButton(BUTTONS[label])
        button.setObjectName(label.value)
        button.setAccessibleName(label.words)
        button.setCheckable(True)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the article in focus, and its keys working
        button.clicked.connect(lambda: self._decide(label))
        return button

    def _decide(self, label: Label) -> None:
        self._desk.decide(label)
        self._check_buttons(self._desk.focus)

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 8, 0, 0)
        layout.setSpacing(7)
        grid = QGridLayout()
        grid.setSpacing(6)
        for number, button in enumerate(self._buttons.values()):
            grid.addWidget(button, number // 2, number % 2)
        layout.addLayout(grid)
        layout.addSpacing(8)
        layout.addWidget(_heading("Speaker", self.speaker))
        layout.addWidget(self.speaker)
        layout.addWidget(_heading("Evidence", self.url))
        layout.addLayout(self._evidence)
        layout.addWidget(self.url)
        layout.addWidget(self.evidence_quote)
        layout.addWidget(self._add, alignment=Qt.AlignmentFlag.AlignRight)
        layout.addWidget(_heading("Note", self.note))
        layout.addWidget(self.note)

    def _connect(self) -> None:
        editor = self.speaker.lineEdit()
        if editor is not None:
            editor.editingFinished.connect(self.commit)
        self.speaker.activated.connect(lambda _index: self.commit())
        for field in (self.url, self.evidence_quote):
            field.returnPressed.connect(self.add_evidence)
        self._add.clicked.connect(self.add_evidence)
        self.note.left.connect(self.commit)
        self._desk.focus_changed.connect(self._on_focus_changed)
        self._desk.article_changed.connect(self._show)

    def _on_focus_changed(self) -> None:
        focus = self._desk.focus
        left, fields = self._claim, self._fields()
        if left is not None and (focus is None or focus.id != left) and not (self.commit() and self.add_evidence()):
            self._unsaved[left] = fields
        self._show()

    def _fields(self) -> tuple[str, str, str, str]:
        return self.speaker.currentText(), self.note.toPlainText(), self.url.text(), self.evidence_quote.text()

    def _show(self) -> None:
        claim = self._desk.focus
        decision = claim.by(self._desk.claims.reviewer) if claim else None
        same = claim is not None and claim.id == self._claim
        before, after = self._shown, Details(speaker="", note="")
        if decision is not None:
            after = Details(speaker=decision.speaker or "", note=decision.note)
        self._claim, self._shown = (claim.id if claim else None), after
        for field in (self.speaker, self.url, self.evidence_quote, self._add, self.note):
            field.setEnabled(claim is not None)  # the labels stay: they also make a claim of what is selected
        self._check_buttons(claim)
        # A field in which somebody is typing keeps what they typed, whatever arrives meanwhile.
        if not (same and self.speaker.currentText().strip() != before.speaker):
            self._show_speakers(claim)
        if not (same and self.note.toPlainText().strip() != before.note):
            self.note.setPlainText(after.note or "")
        if not same:
            self._clear_evidence_fields()
        self._show_evidence(decision)
        self._bring_back_unsaved()

    def _bring_back_unsaved(self) -> None:
        fields = self._unsaved.pop(self._claim or "", None)
        if fields is None:
            return
        speaker, note, url, quote = fields
        self.speaker.setEditText(speaker)
        self.note.setPlainText(note)
        self.url.setText(url)
        self.evidence_quote.setText(quote)

    def _check_buttons(self, claim: Claim | None) -> None:
        label = self._desk.claims.label(claim) if claim else None
        for button_label, button in self._buttons.items():
            button.setChecked(button_label is label)

    def _show_speakers(self, claim: Claim | None) -> None:
        speakers = self._desk.claims.speakers()
        if speakers is not self._speakers:
            self._speakers = speakers
            self.speaker.clear()
            self.speaker.addItems(speakers)
        self.speaker.setEditText(self._shown.speaker or "")
        editor = self.speaker.lineEdit()
        if editor is not None:
            suggested = claim.found_speaker if claim else None
            editor.setPlaceholderText(f"{shorten(suggested, 90)}?" if suggested else "Who says it?")

    def _show_evidence(self, decision: Decision | None) -> None:
        while (item := self._evidence.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()
        for evidence in decision.evidence if decision else ():
            self._evidence.addWidget(self._evidence_row(evidence))

    def _evidence_row(self, evidence: Evidence) -> QWidget:
        row = QWidget()
        text = plain_label("quiet")
        text.setText(shorten(" ".join(part for part in (evidence.url, evidence.quote) if part), 90))
        remove = QToolButton()
        remove.setText("✕")
        remove.setAccessibleName(f"Remove the evidence {evidence.url}")
        remove.clicked.connect(lambda: self._remove(evidence))
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(text, 1)
        layout.addWidget(remove)
        return row

    def _remove(self, evidence: Evidence) -> None:
        if self._claim is not None:
            self._desk.describe(self._claim, Details(evidence_removed=(evidence.id,)))

    def _clear_evidence_fields(self) -> None:
        self.url.clear()
        self.evidence_quote.clear()


def _speaker_box() -> QComboBox:
    box = QComboBox()
    box.setEditable(True)
    box.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
    box.setAccessibleName("Speaker")
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    return box


def _line(name: str, placeholder: str) -> QLineEdit:
    line = QLineEdit()
    line.setAccessibleName(name)
    line.setPlaceholderText(placeholder)
    return line


def _heading(text: str, field: QWidget) -> QLabel:
    label = QLabel(text)
    label.setObjectName("heading")
    label.setBuddy(field)
    return label
