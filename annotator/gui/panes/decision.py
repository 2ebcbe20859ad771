"""What is written beside a verdict: who says it, what checking found out, evidence, and a note."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from annotator.gui.desk.desk import Desk
from annotator.gui.look.themes import Themes
from annotator.gui.panes.attribution import AttributionPane
from annotator.gui.panes.evidence import EvidencePane
from annotator.gui.panes.finding import FindingPane
from annotator.gui.panes.note import NotePane


class DecisionPane(QWidget):
    """The details of the claim in focus."""

    wanted = Signal()  # to be seen: somebody is about to write here
    done = Signal()  # with this claim

    def __init__(self, desk: Desk, themes: Themes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.attribution = AttributionPane(desk)
        self.finding = FindingPane(desk)
        self.evidence = EvidencePane(desk, themes)
        self.note = NotePane(desk)
        self._fields = (self.attribution, self.evidence, self.note)
        self._lay_out()
        self.attribution.done.connect(self.done)
        self.evidence.wanted.connect(self.wanted)

    def commit_all(self) -> bool:
        """Save everything typed, on every claim; False if something could not be."""
        saved = [pane.commit_all() for pane in self._fields]  # each is tried: one that fails keeps none of the others
        return all(saved)

    def end(self) -> None:
        """Keep nothing more of what is typed: the window closes."""
        for pane in self._fields:
            pane.end()

    def enter(self) -> None:
        """Put the cursor in the first field."""
        self.wanted.emit()
        self.attribution.enter()

    def take_over(self) -> None:
        """Take over the suggested speaker."""
        self.attribution.take_over()

    def add_evidence(self) -> None:
        """Put the cursor in the field for an address."""
        self.evidence.add()

    def choose_finding(self) -> None:
        """Ask what checking found out."""
        self.wanted.emit()
        self.finding.choose()

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 8, 0, 0)
        layout.setSpacing(10)
        for pane in (self.attribution, self.finding, self.evidence, self.note):
            layout.addWidget(pane)
