"""The status bar: how far the article is, what runs, what undo would take back, who decides, and the last commit."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QSizePolicy, QStatusBar, QToolButton, QWidget

from annotator.domain.audit import shorten
from annotator.gui.desk.desk import Desk
from annotator.gui.desk.looking import STOP_KEY

SAID_MS = 6000


class StatusBar(QStatusBar):
    """Says "Saved" only after a commit."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._progress = StatusText("21 of 2,000 decided", Qt.AlignmentFlag.AlignLeft)
        self._undo = StatusText(
            "Ctrl+Z undoes attributed: “a quote that is cut at this length…”", Qt.AlignmentFlag.AlignRight
        )
        self._reviewer = StatusText("You decide as somebody with a name", Qt.AlignmentFlag.AlignRight)
        self._saved = StatusText("Saved 00:00:00", Qt.AlignmentFlag.AlignRight)
        self._looking = StatusText("Looking for claims in 100 articles", Qt.AlignmentFlag.AlignRight)
        self.stop_looking = _stop_button()
        self.stop_looking.clicked.connect(desk.stop_looking)
        self.addWidget(self._progress)
        self.addPermanentWidget(self._looking)
        self.addPermanentWidget(self.stop_looking)
        self.addPermanentWidget(self._undo)
        self.addPermanentWidget(self._reviewer)
        self.addPermanentWidget(self._saved)
        self.setSizeGripEnabled(False)
        desk.progressed.connect(self._show)
        desk.opened.connect(self._show)
        desk.saved.connect(lambda time: self._saved.say(f"Saved {time}"))
        self._show()

    @property
    def looking_text(self) -> str:
        """What stands there of a job that runs; "" while none does."""
        return self._looking.text

    @property
    def undo_text(self) -> str:
        """What stands there of the next undo."""
        return self._undo.text

    @property
    def saved_text(self) -> str:
        """What stands there of the last commit."""
        return self._saved.text

    def say(self, message: str) -> None:
        """Say something in passing; it gives way to the progress again."""
        self.showMessage(message, SAID_MS)

    def _show(self) -> None:
        article = self._desk.article
        self._progress.say(self._desk.articles.progress(article) if article else "")
        self._show_looking(len(self._desk.looking))
        step = self._desk.next_undo()
        self._undo.say(f"Ctrl+Z undoes {shorten(step.words, 52)}" if step else "")
        self._reviewer.say(f"You decide as {self._desk.reviewer_name}" if self._desk.session else "")

    def _show_looking(self, count: int) -> None:
        self._looking.say(f"Looking for claims in {count} articles" if count > 1 else "Looking for claims" * count)
        for widget in (self._looking, self.stop_looking):
            widget.setVisible(count > 0)


def _stop_button() -> QToolButton:
    button = QToolButton()
    button.setText("Stop")
    button.setAccessibleName("Stop looking for claims")
    button.setToolTip(f"Stop looking for claims ({STOP_KEY})")
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the article in focus, and its keys working
    return button


class StatusText(QWidget):
    """A line of text as wide as its longest, elided where there is no room.

    A QLabel would lay the whole window out anew whenever its text changes, which is at every key.
    """

    def __init__(self, longest: str, alignment: Qt.AlignmentFlag) -> None:
        super().__init__()
        self.text = ""
        self._longest = longest
        self._alignment = alignment | Qt.AlignmentFlag.AlignVCenter
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def say(self, text: str) -> None:
        if text == self.text:
            return
        self.text = text
        self.setAccessibleName(text)
        self.update()

    # Qt

    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        return QSize(metrics.horizontalAdvance(self._longest) + 16, metrics.height() + 6)

    def minimumSizeHint(self) -> QSize:
        return QSize(40, self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        room = self.rect().adjusted(8, 0, -8, 0)
        painter = QPainter(self)
        painter.setPen(self.palette().color(QPalette.ColorRole.PlaceholderText))
        shown = self.fontMetrics().elidedText(self.text, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, self._alignment, shown)
