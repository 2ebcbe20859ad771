"""The import bar: how far a batch is, below the article, with what can be done about it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QPushButton, QWidget

from annotator.gui.desk.desk import Desk
from annotator.gui.jobs.taking_in import TakingIn
from annotator.gui.look import icons
from annotator.gui.look.themes import Themes
from annotator.gui.offsets import shown
from annotator.gui.panes.status import StatusText

WIDTH = 160


class ImportBar(QFrame):
    """Hidden while nothing is imported. Of a batch that is over it stays where something failed, or is left."""

    failures_wanted = Signal()

    def __init__(self, desk: Desk, themes: Themes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("importing")
        self._desk = desk
        self._words = StatusText("", Qt.AlignmentFlag.AlignLeft)
        self._progress = QProgressBar()
        self._progress.setTextVisible(False)
        self._progress.setFixedWidth(WIDTH)
        self._progress.setAccessibleName(self.tr("Files imported"))
        self._warning = icons.Picture("warning", themes, role="warning_text")
        self.stop = self._button(self.tr("Stop"), self.tr("Stop importing"))
        self.go_on = self._button(self.tr("Go on"), self.tr("Go on importing"))
        self.failures = self._button(self.tr("Show what failed…"), self.tr("Show what failed"))
        self.marks = self._button(self.tr("Import marks…"), self.tr("Choose what the marks of the files become"))
        self.dismiss = self._button(self.tr("Dismiss"), self.tr("Dismiss what was imported"))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 5, 10, 5)
        layout.setSpacing(10)
        layout.addWidget(self._warning)
        layout.addWidget(self._words, 1)
        for widget in (self._progress, self.marks, self.failures, self.go_on, self.stop, self.dismiss):
            layout.addWidget(widget)
        self.stop.clicked.connect(desk.stop_importing)
        self.go_on.clicked.connect(desk.go_on_importing)
        self.failures.clicked.connect(self.failures_wanted)
        self.dismiss.clicked.connect(desk.forget_import)
        self.marks.clicked.connect(desk.ask_about_batch)
        desk.importing_changed.connect(self._show)
        self.hide()

    @property
    def text(self) -> str:
        """What is shown; "" while nothing is."""
        return "" if self.isHidden() else self._words.text

    # Private

    def _button(self, words: str, name: str) -> QPushButton:
        button = QPushButton(words)
        button.setAccessibleName(name)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the article in focus, and its keys working
        return button

    def _show(self) -> None:
        batch = self._desk.batch
        self.setVisible(batch is not None)
        if batch is None:
            return
        self._words.say(self._over(batch) if batch.is_over else self._running(batch))
        self._progress.setRange(0, max(batch.total, 1))
        self._progress.setValue(batch.done)
        has_failed = bool(batch.tally.failures)
        self._progress.setVisible(not batch.is_over)
        self._warning.setVisible(batch.is_over and has_failed)
        self.stop.setVisible(not batch.is_over)
        self.go_on.setVisible(batch.is_over and batch.has_more)
        self.failures.setVisible(has_failed)
        self.marks.setVisible(batch.is_over and bool(batch.marked))
        self.dismiss.setVisible(batch.is_over)

    def _running(self, batch: TakingIn) -> str:
        if not batch.total:
            return self.tr("Looking through what is to be imported…")
        words = self.tr("Importing {done} of {total}: {name}")
        return words.format(done=f"{batch.done:,}", total=f"{batch.total:,}", name=shown(batch.name))

    def _over(self, batch: TakingIn) -> str:
        tally = batch.tally
        words = self.tr("Imported {imported}, already here {here}, failed {failed}")
        summary = words.format(imported=tally.imported, here=tally.here, failed=tally.failed)
        if batch.left:
            summary = self.tr("Stopped with %n file(s) left", "", batch.left) + ".  " + summary
        elif batch.has_more:
            summary = self.tr("Stopped before everything was looked through") + ".  " + summary
        if batch.marked:
            summary += ".  " + self.tr("%n came marked in another program", "", len(batch.marked))
        left_out = sum(batch.left_out.values())
        if left_out:
            summary += ".  " + self.tr("%n other file(s) left out", "", left_out)
        return summary
