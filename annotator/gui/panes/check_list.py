"""The check list: what is worth a look before an article is finished, under the article, which stays in sight.

The key that asked for it comes back to it from the article, and leads from it to the button.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from annotator.domain.finishing import Lack
from annotator.gui.desk.desk import Desk
from annotator.gui.look import icons
from annotator.gui.look.themes import Themes
from annotator.gui.models.check_list import CheckListModel
from annotator.gui.panes.putting_away import PutAwayByEscape
from annotator.gui.panes.status import StatusText

ROWS = 7  # seen at once


class CheckListPane(PutAwayByEscape):
    """Hidden until somebody asks to finish; each line jumps to its claim, and decides nothing."""

    article_wanted = Signal()  # the keys belong to the article again
    look_wanted = Signal()  # for a claim that was missed

    def __init__(self, desk: Desk, themes: Themes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("check_list")
        self._desk = desk
        self.model = CheckListModel(desk.claims, self)
        self.list = Lines(self.model)
        self._summary = StatusText("", Qt.AlignmentFlag.AlignLeft, padding=0)
        self.finish = QPushButton()
        self.finish.setObjectName("primary")
        self.finish.setAutoDefault(True)
        icons.put(self.finish, "finish", themes, role="on_accent")
        self.missed = QPushButton(self.tr("Any claim missed? Go through the article once more"))
        self.missed.setObjectName("row")
        self.missed.setAutoDefault(True)
        icons.put(self.missed, "search", themes)
        self._left = StatusText("", Qt.AlignmentFlag.AlignLeft, padding=0)
        self._lay_out()
        self._connect()
        self.hide()

    @property
    def summary(self) -> str:
        """What is lacking, in one line."""
        return self._summary.text

    @property
    def left_undecided(self) -> str:
        """What finishing now leaves undecided, said beside the button."""
        return self._left.text

    def ask(self) -> None:
        """Show what is lacking; from the list, go to the button."""
        if self.list.hasFocus() or self.missed.hasFocus():
            self.finish.setFocus(Qt.FocusReason.ShortcutFocusReason)
            return
        self.model.make()
        self._show_counts()
        self.list.fit()
        self.list.setVisible(bool(self.model.lines))
        self.show()
        self.list.setCurrentIndex(self.model.index(self._row_of_focus(), 0))
        (self.list if self.model.lines else self.missed).setFocus(Qt.FocusReason.ShortcutFocusReason)

    def put_away(self) -> None:
        """Put it away, undone; the keys belong to the article again."""
        self._hide_list()
        self.article_wanted.emit()

    # Private

    def _lay_out(self) -> None:
        title = QLabel(self.tr("Before you finish"))
        title.setObjectName("heading")
        title.setBuddy(self.list)
        back = QPushButton(self.tr("Not yet"))
        back.setAutoDefault(True)
        back.clicked.connect(self.put_away)
        foot = QHBoxLayout()
        foot.setSpacing(10)
        foot.addWidget(self._left, 1)
        foot.addWidget(back)
        foot.addWidget(self.finish)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 12, 20, 12)
        layout.setSpacing(6)
        layout.addWidget(title)
        layout.addWidget(self._summary)
        layout.addWidget(self.list)
        layout.addWidget(self.missed)
        layout.addLayout(foot)

    def _connect(self) -> None:
        self.list.chosen.connect(self._go_to)
        self.list.past_end.connect(self.missed.setFocus)
        self.missed.clicked.connect(self.look_wanted)
        self.finish.clicked.connect(self._finish)
        self._desk.finish_asked.connect(self.ask)
        self._desk.article_changed.connect(self._hide_list)
        self._desk.progressed.connect(self._on_progress)

    def _go_to(self, row: int) -> None:
        claim = self.model.claim(row)
        if claim is not None:
            self._desk.focus_on(claim)
            self.article_wanted.emit()

    def _finish(self) -> None:
        if self._desk.finish():
            self.article_wanted.emit()

    def _on_progress(self) -> None:
        if self._desk.is_finished:
            self._hide_list()
        elif not self.isHidden():
            self._show_counts()

    def _hide_list(self) -> None:
        self.hide()
        self.model.clear()

    def _row_of_focus(self) -> int:
        """Return the line one came from, so that the list goes on where it was left."""
        focus = self._desk.focus
        ids = [line.claim for line in self.model.lines]
        return ids.index(focus.id) if focus is not None and focus.id in ids else 0

    def _show_counts(self) -> None:
        undecided = self.model.count(Lack.VERDICT)
        self._summary.say(self._counts(undecided))
        self.finish.setText(self.tr("Finish all the same") if undecided else self.tr("Finish"))
        self._left.say(self._leaves(undecided))
        self.list.setAccessibleName(f"{self.tr('Before you finish')}: {self._summary.text}")
        self.finish.setAccessibleDescription(self._left.text)

    def _counts(self, undecided: int) -> str:
        claims = self._desk.claims
        counted = (
            (undecided, self.tr("%n undecided", "", undecided)),
            (count := self.model.count(Lack.SPEAKER), self.tr("%n attributed without a speaker", "", count)),
            (count := self.model.count(Lack.EVIDENCE), self.tr("%n verified without evidence", "", count)),
            (count := len(claims.skipped), self.tr("%n skipped", "", count)),
            (count := len(claims.flagged), self.tr("%n flagged", "", count)),
        )
        return "  ·  ".join(words for count, words in counted if count) or self.tr("Nothing is missing.")

    def _leaves(self, undecided: int) -> str:
        if not undecided:
            return self.tr("Every claim is decided. It can be reopened, and undone.")
        return self.tr("%n claim(s) stay undecided. It can be reopened, and undone.", "", undecided)


class Lines(QTreeView):
    """The list itself: Enter or a click chooses a line, moving along it does not."""

    chosen = Signal(int)
    past_end = Signal()

    def __init__(self, model: CheckListModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setModel(model)
        self.setRootIsDecorated(False)
        self.setUniformRowHeights(True)
        self.setHeaderHidden(True)
        self.setAllColumnsShowFocus(True)
        self.setTabKeyNavigation(False)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.header().setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
        self.header().setResizeContentsPrecision(50)
        self.clicked.connect(lambda index: self.chosen.emit(index.row()))

    def fit(self) -> None:
        """Be as high as the lines, up to so many."""
        rows = min(self.model().rowCount(), ROWS)
        height = self.sizeHintForRow(0) * rows + 2 * self.frameWidth() + 8
        self.setFixedHeight(height)

    # Qt

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}:
            self.chosen.emit(self.currentIndex().row())
            return
        if event.key() == Qt.Key.Key_Down and self.currentIndex().row() == self.model().rowCount() - 1:
            self.past_end.emit()
            return
        super().keyPressEvent(event)
