"""Placing claims of an older version: what waits, under the article, in which their likely places are shown."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QLabel,
    QListView,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from annotator.domain.audit import shorten
from annotator.gui.desk.desk import Desk
from annotator.gui.desk.revising import Placing
from annotator.gui.labels import plain_label
from annotator.gui.models.waiting import ModelIndex, WaitingModel, in_context
from annotator.gui.offsets import shown
from annotator.gui.page.article_view import ArticleView
from annotator.gui.panes.putting_away import PutAwayByEscape
from annotator.gui.panes.wrapping import Wrapping

ROWS = 3  # seen at once
_CHOICES = ("placing.here", "placing.next", "placing.selected", "placing.leave")


class PlacingPane(PutAwayByEscape):
    """Shown while a claim is being placed. Nothing is placed by looking at it."""

    article_wanted = Signal()  # the keys belong to the article again
    difference_wanted = Signal()

    def __init__(self, desk: Desk, article: ArticleView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("check_list")
        self._desk = desk
        self._article = article
        self.model = WaitingModel(self)
        self.list = WaitingList(self.model)
        self.progress = QLabel()
        self.progress.setObjectName("quiet")
        self.older = plain_label("quiet")
        self.likely = plain_label("likely")
        self.buttons = {action: self._button() for action in _CHOICES}
        self._lay_out()
        self._connect()
        self.hide()

    def put_away(self) -> None:
        """Leave what waits for later."""
        self._desk.stop_placing()
        self.article_wanted.emit()

    # Private

    def _button(self) -> QPushButton:
        button = QPushButton()
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the article in focus, and its keys working
        button.setAutoDefault(False)
        return button

    def _lay_out(self) -> None:
        title = QLabel(self.tr("Needs placing"))
        title.setObjectName("heading")
        title.setBuddy(self.list)
        self.list.setAccessibleName(self.tr("Claims of the older version that need placing"))
        self.difference, self.later = self._button(), self._button()
        says = QWidget()
        head = QHBoxLayout(says)
        head.setContentsMargins(0, 0, 0, 0)
        head.setSpacing(12)
        head.addWidget(title)
        head.addWidget(self.progress)
        head.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 8, 20, 10)
        layout.setSpacing(6)
        layout.addLayout(Wrapping(says, self.difference, self.later, grows=(says,)))
        layout.addWidget(self.list)
        layout.addWidget(self.older)
        layout.addWidget(self.likely)
        layout.addLayout(Wrapping(*self.buttons.values()))

    def _connect(self) -> None:
        desk = self._desk
        deeds = (desk.place_here, desk.next_place, desk.place_selected, desk.leave_behind)
        for button, deed in zip(self.buttons.values(), deeds, strict=True):
            button.clicked.connect(lambda _checked=False, deed=deed: deed())
        self.difference.clicked.connect(self.difference_wanted)
        self.later.clicked.connect(self.put_away)
        self.list.chosen.connect(self._choose)
        self.list.next_wanted.connect(desk.next_place)
        desk.waiting_changed.connect(self._read)
        desk.placing_changed.connect(self._show)
        desk.keys.changed.connect(self._name)
        self._name()

    def _name(self) -> None:
        keys = self._desk.keys
        names = {
            "placing.here": self.tr("Place it here"),
            "placing.next": self.tr("Next likely place"),
            "placing.selected": self.tr("On the selected words"),
            "placing.leave": self.tr("No longer there"),
        }
        for action, button in self.buttons.items():
            button.setText("  ".join(filter(None, (names[action], keys.key_text(action)))))
        self.difference.setText("  ".join(filter(None, (self.tr("What changed"), keys.key_text("view.difference")))))
        self.later.setText("  ".join(filter(None, (self.tr("Later"), keys.key_text("decide.back")))))

    def _read(self) -> None:
        session = self._desk.session
        self.model.reset(self._desk.waiting, session.reviewer.id if session and session.reviewer else None)

    def _choose(self, row: int) -> None:
        if 0 <= row < len(self.model.rows) and row != self._desk.placing_row:
            self._desk.choose_waiting(self.model.rows[row].claim.id)

    def _show(self) -> None:
        placing = self._desk.placing
        candidate = placing.candidate if placing is not None else None
        self._article.propose(candidate.span if candidate is not None else None)
        self.setVisible(placing is not None)
        if placing is None:
            return
        self.list.fit()
        self.list.go_to(self._desk.placing_row)
        self.older.setText(in_context(placing.waiting))
        self.likely.setText(self._said(placing))
        self.list.setAccessibleDescription(f"{self.older.text()} {self.likely.text()}")
        self.buttons["placing.here"].setEnabled(candidate is not None)
        self.buttons["placing.next"].setEnabled(len(placing.candidates) > 1)
        waits = self.tr("%n wait(s)", "", len(self._desk.waiting))
        done = self.tr("%n done", "", self._desk.placed)
        self.progress.setText("  ·  ".join((waits, done)) if self._desk.placed else waits)

    def _said(self, placing: Placing) -> str:
        candidate = placing.candidate
        if candidate is None:
            return self.tr("No likely place was found. Select its words in the article, or say that it is gone.")
        words = self.tr("Likely place {number} of {count}, {score} alike: {quote}").format(
            number=placing.number + 1,
            count=len(placing.candidates),
            score=f"{candidate.score:.0%}",
            quote=shown(shorten(candidate.quote, 140)),
        )
        same, other = self.tr("The same words: verdicts stay."), self.tr("Other words: verdicts on it ask again.")
        return f"{words}  {other if placing.asks_again(candidate.quote) else same}"


class WaitingList(QListView):
    """Moving along it chooses a claim; Enter shows the next likely place."""

    chosen = Signal(int)
    next_wanted = Signal()

    def __init__(self, model: WaitingModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setModel(model)
        self.setWordWrap(False)
        self.setUniformItemSizes(True)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)

    def fit(self) -> None:
        """Be as high as the lines, up to so many."""
        rows = min(max(self.model().rowCount(), 1), ROWS)
        self.setFixedHeight(self.sizeHintForRow(0) * rows + 2 * self.frameWidth() + 8)

    def go_to(self, row: int) -> None:
        self.setCurrentIndex(self.model().index(row, 0))

    # Qt

    def currentChanged(self, current: ModelIndex, previous: ModelIndex) -> None:
        super().currentChanged(current, previous)
        if current.isValid():
            self.chosen.emit(current.row())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.next_wanted.emit()
            return
        super().keyPressEvent(event)
