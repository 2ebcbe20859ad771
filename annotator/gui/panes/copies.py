"""Above an article that has just come in: which other one it is nearly the same as, and what to do about that."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from annotator.domain.articles import ArticleRow
from annotator.domain.audit import shorten
from annotator.gui.desk.desk import Desk
from annotator.gui.labels import plain_label
from annotator.gui.look import icons
from annotator.gui.look.themes import Themes
from annotator.gui.offsets import shown
from annotator.gui.panes.wrapping import Wrapping
from annotator.session import NearCopy


class CopiesBanner(QFrame):
    """A question that waits: whatever is done meanwhile, nothing is joined or thrown away by itself."""

    compare_wanted = Signal(object, object)  # two ArticleRows, the older one first

    def __init__(self, desk: Desk, themes: Themes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("finished")
        self._desk = desk
        self._words = plain_label("finished_words")
        self.compare = self._button(self.tr("Compare"), self._compare)
        self.newer = self._button(self.tr("It is a newer version"), desk.take_as_newer)
        self.both = self._button(self.tr("Keep both"), desk.keep_both)
        says = QWidget()
        beside = QHBoxLayout(says)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(8)
        beside.addWidget(icons.Picture("article", themes))
        beside.addWidget(self._words, 1)
        layout = Wrapping(says, self.compare, self.newer, self.both, grows=(says,))
        layout.setContentsMargins(16, 6, 12, 6)
        self.setLayout(layout)
        self.hide()
        desk.article_changed.connect(self._show)
        desk.copies_changed.connect(self._show)

    @property
    def message(self) -> str | None:
        """What is asked; None while nothing is."""
        return None if self.isHidden() else self._words.text()

    # Private

    def _button(self, words: str, do: object) -> QPushButton:
        button = QPushButton(words)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the article in focus, and its keys working
        button.clicked.connect(do)
        return button

    def _show(self) -> None:
        copy = self._desk.copy_in_question
        self.setVisible(copy is not None)
        if copy is not None:
            self._words.setText(self._said(copy))

    def _said(self, copy: NearCopy) -> str:
        words = self.tr("Nearly the same as “{title}” ({share})")
        if copy.same_address:
            words = self.tr("A newer version of “{title}”? Both are from the same address ({share} the same)")
        return words.format(title=shown(shorten(copy.row.title)), share=f"{copy.likeness:.0%}")

    def _compare(self) -> None:
        copy, article = self._desk.copy_in_question, self._desk.article
        if copy is not None and isinstance(article, ArticleRow):
            self.compare_wanted.emit(copy.row, article)
