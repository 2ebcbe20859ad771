"""Notices: what a reader should know of an article before reading it, in a line or two above it."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from annotator.domain.characters import hidden_in, notice_of
from annotator.gui.desk.desk import Desk
from annotator.gui.labels import plain_label
from annotator.gui.languages import said
from annotator.gui.look import icons
from annotator.gui.look.themes import Themes
from annotator.gui.stored import said_again


class Notices(QFrame):
    """Hidden where there is nothing to know.

    Of hidden characters it tells by the text itself: a project may be older than the notice that import gives of them.
    """

    def __init__(self, desk: Desk, themes: Themes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("notices")
        self._desk = desk
        self._words = plain_label("notice", can_be_copied=True)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(10, 6, 10, 6)
        layout.setSpacing(10)
        layout.addWidget(icons.Picture("warning", themes, role="warning_text"))
        layout.addWidget(self._words, 1)
        desk.article_changed.connect(self._show)
        self.hide()

    @property
    def text(self) -> str:
        """What is shown; "" while nothing is."""
        return "" if self.isHidden() else self._words.text()

    def _show(self) -> None:
        article = self._desk.article
        hidden = notice_of(hidden_in(self._desk.text))
        notices = [said_again(notice) for notice in article.notices if notice != hidden] if article else []
        self._words.setText("\n".join([*notices, said(hidden)] if hidden else notices))
        self._words.setAccessibleName(self._words.text())
        self.setVisible(bool(self._words.text()))
