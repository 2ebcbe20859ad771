"""Above a finished article: since when it is finished, and how it is opened again."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QDate, QLocale, Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from annotator.gui.desk.desk import Desk
from annotator.gui.labels import plain_label
from annotator.gui.look import icons
from annotator.gui.look.themes import Themes


class FinishedBanner(QFrame):
    """Calm while one reads; at the first key that would change something it says once that nothing was changed."""

    def __init__(self, desk: Desk, themes: Themes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("finished")
        self._desk = desk
        self._shown: tuple[str, bool] | None = None
        self._has_refused = False
        self._words = plain_label("finished_words")
        self.reopen = QPushButton(self.tr("Reopen"))
        self.reopen.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the article in focus, and its keys working
        self.reopen.clicked.connect(desk.ask_to_finish)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 6, 12, 6)
        layout.setSpacing(12)
        layout.addWidget(icons.Picture("finish", themes))
        layout.addWidget(self._words, 1)
        layout.addWidget(self.reopen)
        self.hide()
        desk.article_changed.connect(self._show)
        desk.progressed.connect(self._show)
        desk.refused.connect(self._refuse)

    @property
    def message(self) -> str | None:
        """What is shown; None while the article is open."""
        return None if self.isHidden() else self._words.text()

    # Private

    def _show(self) -> None:
        article = self._desk.article
        shown = (article.id, article.finished) if article is not None else None
        if shown == self._shown:
            return
        self._shown, self._has_refused = shown, False
        at = self._desk.finished_at()
        self.setVisible(at is not None)
        if at is not None:
            self._say(self._since(at))

    def _since(self, at: datetime) -> str:
        today = at.date() == datetime.now().astimezone().date()
        time = at.strftime("%H:%M")
        day = QLocale().toString(QDate(at.year, at.month, at.day), QLocale.FormatType.ShortFormat)
        when = time if today else f"{day} {time}"
        words = self.tr("Finished {time}. Reopen to change something ({key}).")
        return words.format(time=when, key=self._desk.keys.said("decide.finish"))

    def _refuse(self, message: str) -> None:
        """Say that nothing was changed: at the first key, and not at each one after it."""
        if self._has_refused:
            return
        self._has_refused = True
        self._say(self.tr("Nothing was changed. {why}").format(why=self._words.text() or message))
        if QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, self._words.text()))

    def _say(self, words: str) -> None:
        self._words.setText(words)
        self.setProperty("refused", self._has_refused)
        for part in (self, self._words):  # so that the style sheet is asked again
            part.style().polish(part)
