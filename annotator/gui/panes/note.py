"""The note on the claim in focus, for oneself and the supervisor."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget

from annotator.domain.claims import Claim
from annotator.domain.decisions import Decision
from annotator.domain.drafts import Details
from annotator.gui.desk.desk import Desk
from annotator.gui.panes.drafting import DraftingPane
from annotator.gui.panes.fields import TextField, heading
from annotator.gui.unsaved import Typed

PAUSE_MS = 4000  # after which what is typed is saved: long enough to think, short enough to lose nothing


class NotePane(DraftingPane):
    """Saved when it is left, and after a pause."""

    NAME = "note"

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.text = TextField(self.tr("Note"), self.tr("A note, for yourself and the supervisor"), lines=3)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(5)
        layout.addWidget(heading(self.tr("Note"), self.text))
        layout.addWidget(self.text)
        self.text.left.connect(self.commit)
        self._pause = QTimer(self, interval=PAUSE_MS, singleShot=True)
        self._pause.timeout.connect(self.commit)
        self.text.textChanged.connect(self._pause.start)
        self._begin()

    # As a pane with fields

    def _typed(self) -> Typed:
        return (self.text.words(),)

    def _put(self, typed: Typed) -> None:
        self.text.put(typed[0])

    def _standing(self, _claim: Claim | None, decision: Decision | None) -> Typed:
        return (TextField.as_shown(decision.note if decision else ""),)

    def _save(self, claim: str, typed: Typed, _before: Typed) -> bool:
        return self._desk.describe(claim, Details(note=typed[0]))

    def _show_around(self, _claim: Claim | None, _decision: Decision | None, *, writable: bool) -> None:
        self.text.setEnabled(writable)
