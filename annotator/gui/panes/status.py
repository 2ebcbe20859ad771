"""The status bar: how far the article is, what runs, what undo would take back, who decides, and the last commit."""

from __future__ import annotations

import re

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QSizePolicy, QStatusBar, QStyle, QStyleOption, QToolButton, QWidget

from annotator.domain.audit import shorten
from annotator.gui.desk.desk import Desk
from annotator.gui.languages import said
from annotator.session import Step

SAID_MS = 6000
_BESIDE = 6  # pixels that a passing message keeps from what stands beside it
_KERNING = 2  # pixels by which different digits beside each other may need more than equal ones


class StatusBar(QStatusBar):
    """Says "Saved" only after a commit."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._held = ""
        self._step: Step | None = None
        self.messageChanged.connect(self._on_message_changed)
        self._progress = StatusText(
            self.tr("{decided} of {claims} decided").format(decided="2,000", claims="2,000"),
            Qt.AlignmentFlag.AlignLeft,
            whole=True,
        )
        self._set_aside = StatusText(
            f"{self.tr('%n skipped', '', 20)}  ·  {self.tr('%n flagged', '', 20)}", Qt.AlignmentFlag.AlignLeft
        )
        self._undo = StatusText(
            self.tr("{key} undoes {deed}").format(
                key="Ctrl+Z", deed="attributed: “a quote that is cut at this length…”"
            ),
            Qt.AlignmentFlag.AlignRight,
        )
        self._reviewer = StatusText(
            self.tr("You decide as {name}").format(name="somebody with a name"), Qt.AlignmentFlag.AlignRight
        )
        self._saved = StatusText(
            self.tr("Saved {time}").format(time="00:00:00"), Qt.AlignmentFlag.AlignRight, whole=True
        )
        self._looking = StatusText(
            self.tr("Looking for claims in %n article(s)", "", 2000), Qt.AlignmentFlag.AlignRight, whole=True
        )
        self.stop_looking = self._stop_button()
        self.stop_looking.clicked.connect(desk.stop_looking)
        self.addWidget(self._progress)
        self.addWidget(self._set_aside)
        self.addPermanentWidget(self._looking)
        self.addPermanentWidget(self.stop_looking)
        self.addPermanentWidget(self._undo)
        self.addPermanentWidget(self._reviewer)
        self.addPermanentWidget(self._saved)
        self.setSizeGripEnabled(False)
        self._show_stop_key()
        desk.progressed.connect(self._show)
        desk.opened.connect(self._show)
        desk.opened.connect(lambda: self._saved.say(""))  # it was another project that was saved
        desk.keys.changed.connect(self._show)
        desk.keys.changed.connect(self._show_stop_key)
        desk.saved.connect(lambda time: self._saved.say(self.tr("Saved {time}").format(time=time)))
        self._show()

    @property
    def looking_text(self) -> str:
        """What stands there of a job that runs; "" while none does."""
        return self._looking.text

    @property
    def progress_text(self) -> str:
        """What stands there of how far the article is."""
        return self._progress.text

    @property
    def set_aside_text(self) -> str:
        """What stands there of claims that were skipped or flagged."""
        return self._set_aside.text

    @property
    def undo_text(self) -> str:
        """What stands there of the next undo."""
        return self._undo.text

    @property
    def saved_text(self) -> str:
        """What stands there of the last commit."""
        return self._saved.text

    def say(self, message: str) -> None:
        """Say something in passing; it gives way to what goes on, or to the progress again."""
        self.showMessage(message, SAID_MS)

    def hold(self, message: str) -> None:
        """Say something until it is over: "" then."""
        before, self._held = self._held, message
        if message:
            self.showMessage(message)
        elif self.currentMessage() == before:
            self.clearMessage()

    def _on_message_changed(self, message: str) -> None:
        # There is no room for all in a small window, and what is said counts now.
        self._undo.setVisible(not self._held and not (message and self._desk.looking))
        if not message and self._held:
            self.showMessage(self._held)

    def _show(self) -> None:
        article = self._desk.article
        self._progress.say(self._desk.articles.progress(article) if article else "")
        self._set_aside.say("  ·  ".join(self._counts()))
        self._show_looking(len(self._desk.looking))
        if self._desk.session is None or not self._desk.session.is_committing:  # what comes in changes no undo
            self._step = self._desk.next_undo()
        step = self._step
        undoes = self.tr("{key} undoes {deed}").format
        self._undo.say(
            undoes(key=self._desk.keys.said("edit.undo"), deed=shorten(said(step.words), 52)) if step else ""
        )
        reviewer = self.tr("You decide as {name}").format(name=self._desk.reviewer_name)
        self._reviewer.say(reviewer if self._desk.session else "")

    def _counts(self) -> list[str]:
        """Return how many claims wait at the end, and how many are for the supervisor: nothing where there are none."""
        skipped, flagged = len(self._desk.claims.skipped), len(self._desk.claims.flagged)
        words = [self.tr("%n skipped", "", skipped)] if skipped else []
        return words + ([self.tr("%n flagged", "", flagged)] if flagged else [])

    def _show_looking(self, count: int) -> None:
        one, many = self.tr("Looking for claims"), self.tr("Looking for claims in %n article(s)", "", count)
        self._looking.say(("", one, many)[min(count, 2)])
        for widget in (self._looking, self.stop_looking):
            widget.setVisible(count > 0)

    def _stop_button(self) -> QToolButton:
        button = QToolButton()
        button.setText(self.tr("Stop"))
        button.setAccessibleName(self.tr("Stop looking for claims"))
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the article in focus, and its keys working
        return button

    def _show_stop_key(self) -> None:
        words = self.tr("Stop looking for claims ({key})")
        self.stop_looking.setToolTip(words.format(key=self._desk.keys.said("project.stop_looking")))

    def message_room(self) -> QRect:
        """Return where a passing message stands: up to the first of what stands there always."""
        always = (self._looking, self.stop_looking, self._undo, self._reviewer, self._saved)
        taken = [widget.geometry() for widget in always if widget.isVisible()]
        inner = self.rect().adjusted(_BESIDE, 0, -_BESIDE, 0)
        if self.layoutDirection() == Qt.LayoutDirection.LeftToRight:
            inner.setRight(min([place.left() - _BESIDE for place in taken] + [inner.right()]))
        else:
            inner.setLeft(max([place.right() + _BESIDE for place in taken] + [inner.left()]))
        return inner

    def message_shown(self) -> str:
        """Return the passing message as there is room for it; Qt itself would cut it within a letter."""
        return self.fontMetrics().elidedText(
            self.currentMessage(), Qt.TextElideMode.ElideRight, self.message_room().width()
        )

    # Qt

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self.currentMessage():
            super().paintEvent(event)
            return
        painter, option = QPainter(self), QStyleOption()
        option.initFrom(self)
        self.style().drawPrimitive(QStyle.PrimitiveElement.PE_PanelStatusBar, option, painter, self)
        painter.setPen(self.palette().color(QPalette.ColorRole.WindowText))
        alignment = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
        painter.drawText(self.message_room(), alignment, self.message_shown())


class StatusText(QWidget):
    """A line of text as wide as its longest, elided where there is no room, unless it has to be seen whole.

    A QLabel would lay the whole window out anew whenever its text changes, which is at every key.
    """

    def __init__(self, longest: str, alignment: Qt.AlignmentFlag, *, whole: bool = False, padding: int = 8) -> None:
        super().__init__()
        self._padding = padding
        self.text = ""
        self._whole = whole
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
        digits = (re.sub(r"[0-9]", digit, self._longest) for digit in "0123456789")  # not all are as wide
        widest = max(map(metrics.horizontalAdvance, digits)) + _KERNING
        return QSize(widest + 2 * self._padding, metrics.height() + 6)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint() if self._whole else QSize(40, self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        room = self.rect().adjusted(self._padding, 0, -self._padding, 0)
        painter = QPainter(self)
        painter.setPen(self.palette().color(QPalette.ColorRole.PlaceholderText))
        shown = self.fontMetrics().elidedText(self.text, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, self._alignment, shown)
