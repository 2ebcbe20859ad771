"""The import bar: how far a batch is, below the article, with what can be done about it."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QProgressBar, QPushButton, QWidget

from annotator.gui.desk.desk import Desk
from annotator.gui.jobs.taking_in import TakingIn
from annotator.gui.look import icons
from annotator.gui.look.themes import Themes
from annotator.gui.offsets import shown
from annotator.gui.panes.status import StatusText
from annotator.gui.panes.wrapping import Wrapping

WIDTH = 100


class ImportBar(QFrame):
    """Hidden while nothing is imported. Of a batch that is over it stays where something failed, or is left."""

    failures_wanted = Signal()

    def __init__(self, desk: Desk, themes: Themes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("importing")
        self._desk = desk
        longest = self._running_words().format(done="2,000", total="2,000", name="name.html")
        self._words = StatusText(longest, Qt.AlignmentFlag.AlignLeft, padding=0)
        self._summary = Summary()
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
        says = self._put_side_by_side(self._warning, self._words, self._summary)
        buttons = (self.marks, self.go_on, self.stop, self.failures, self.dismiss)
        layout = Wrapping(says, self._progress, *buttons, grows=(says,))
        layout.setContentsMargins(12, 5, 10, 5)
        self.setLayout(layout)
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
        if self.isHidden():
            return ""
        return self._summary.text() if self._words.isHidden() else self._words.text

    # Private

    def _put_side_by_side(self, *widgets: QWidget) -> QWidget:
        whole = QWidget()
        layout = QHBoxLayout(whole)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        for widget in widgets:
            layout.addWidget(widget, int(widget is not self._warning))
        return whole

    def _button(self, words: str, name: str) -> QPushButton:
        button = QPushButton(words)
        button.setAccessibleName(name)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the article in focus, and its keys working
        return button

    def _show(self) -> None:
        batch = self._desk.batch
        if batch is None:
            self.hide()
            return
        if batch.is_over:
            self._summary.setText(self._over(batch))
        else:
            self._words.say(self._running(batch))
        self._progress.setRange(0, max(batch.total, 1))
        self._progress.setValue(batch.done)
        self._show_what_is_of_use(batch)
        self.show()  # last: with all its pieces it would ask for more room than it needs

    def _show_what_is_of_use(self, batch: TakingIn) -> None:
        is_over, has_failed = batch.is_over, bool(batch.tally.failures)
        self._words.setVisible(not is_over)
        self._summary.setVisible(is_over)
        self._progress.setVisible(not is_over)
        self._warning.setVisible(is_over and has_failed)
        self.stop.setVisible(not is_over)
        self.go_on.setVisible(is_over and batch.has_more)
        self.failures.setVisible(has_failed)
        self.marks.setVisible(is_over and bool(batch.marked))
        self.dismiss.setVisible(is_over)

    def _running_words(self) -> str:
        return self.tr("Importing {done} of {total}: {name}")

    def _running(self, batch: TakingIn) -> str:
        if not batch.total:
            return self.tr("Looking through what is to be imported…")
        return self._running_words().format(done=f"{batch.done:,}", total=f"{batch.total:,}", name=shown(batch.name))

    def _over(self, batch: TakingIn) -> str:
        tally = batch.tally
        words = self.tr("Imported {imported}, already here {here}, failed {failed}")
        summary = words.format(imported=f"{tally.imported:,}", here=f"{tally.here:,}", failed=f"{tally.failed:,}")
        if batch.left:
            left = self.tr("Stopped with {count} file(s) left", "", batch.left).format(count=f"{batch.left:,}")
            summary = left + ".  " + summary
        elif batch.has_more:
            summary = self.tr("Stopped before everything was looked through") + ".  " + summary
        if batch.marked:
            marked = self.tr("{count} came marked in another program", "", len(batch.marked))
            summary += ".  " + marked.format(count=f"{len(batch.marked):,}")
        left_out = sum(batch.left_out.values())
        if left_out:
            others = self.tr("{count} other file(s) left out", "", left_out)
            summary += ".  " + others.format(count=f"{left_out:,}")
        return summary


class Summary(QLabel):
    """Whole sentences: in one line where there is room for that, in several else, and never cut."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setMinimumWidth(1)

    # Qt

    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        return QSize(metrics.horizontalAdvance(self.text()) + metrics.averageCharWidth(), metrics.height())
