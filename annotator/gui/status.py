"""The status bar: how far the article is, what undo would take back, who decides, and when it was last saved."""

from __future__ import annotations

from PySide6.QtWidgets import QStatusBar, QWidget

from annotator.domain.audit import shorten
from annotator.gui.claim_pane import plain_label
from annotator.gui.desk import Desk

SAID_MS = 6000


class StatusBar(QStatusBar):
    """Says "Saved" only after a commit."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._progress, self._undo, self._reviewer, self._saved = (
            plain_label(name) for name in ("progress", "undo", "reviewer", "saved")
        )
        for label in (self._progress, self._undo, self._reviewer, self._saved):
            label.setWordWrap(False)
        self.addWidget(self._progress)
        self.addPermanentWidget(self._undo)
        self.addPermanentWidget(self._reviewer)
        self.addPermanentWidget(self._saved)
        self.setSizeGripEnabled(False)
        desk.progressed.connect(self._show)
        desk.opened.connect(self._show)
        desk.saved.connect(lambda time: self._saved.setText(f"Saved {time}"))

    @property
    def undo_text(self) -> str:
        """What stands there of the next undo."""
        return self._undo.text()

    @property
    def saved_text(self) -> str:
        """What stands there of the last commit."""
        return self._saved.text()

    def say(self, message: str) -> None:
        """Say something in passing; it gives way to the progress again."""
        self.showMessage(message, SAID_MS)

    def _show(self) -> None:
        article = self._desk.article
        self._progress.setText(self._desk.articles.progress(article) if article else "")
        step = self._desk.next_undo()
        self._undo.setText(f"Ctrl+Z undoes {shorten(step.words, 60)}" if step else "")
        self._reviewer.setText(f"You decide as {self._desk.reviewer_name}" if self._desk.session else "")
