"""What changed between two texts: read in one page, gone through change by change."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from annotator.domain.articles import ArticleRow
from annotator.domain.audit import shorten
from annotator.gui.desk.desk import Desk
from annotator.gui.labels import plain_label
from annotator.gui.look.themes import Themes
from annotator.gui.offsets import shown
from annotator.gui.page.difference_view import Change, DifferenceView

SHOWN = 160  # characters of a change in the line that says it


class DifferenceDialog(QDialog):
    """Nothing can be done here but read. The keys that go from claim to claim go from change to change."""

    def __init__(self, desk: Desk, old: ArticleRow, new: ArticleRow, themes: Themes, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("What changed"))
        self._desk = desk
        self._titles = plain_label("heading")
        self._titles.setText(self._in_words(old, new))
        self.line = plain_label("quiet")
        self.view = DifferenceView(themes, self)
        self.view.setAccessibleName(self.tr("Both texts: what went is struck through, what came is underlined"))
        self.view.set_type(desk.settings.font, desk.settings.points, desk.settings.width)
        self.previous = self._button(self.tr("Previous change"), "go.previous_claim", -1)
        self.next = self._button(self.tr("Next change"), "go.next_claim", 1)
        self._lay_out()
        self.resize(QSize(900, 640).boundedTo(parent.size()))
        self.view.setFocus()

    def compare(self, old: ArticleRow, new: ArticleRow) -> bool:
        """Show the difference; False where a text could not be read."""
        session = self._desk.session

        def read() -> None:
            if session is not None:
                self.view.show_difference(
                    session.difference(old.id, new.id), session.text(old.id), session.text(new.id)
                )

        if not self._desk.attempt(read):
            return False
        count = len(self.view.changes)
        self.next.setEnabled(count > 0)
        self.previous.setEnabled(count > 0)
        self._say(self.tr("%n change(s)", "", count))
        return True

    def go(self, step: int) -> None:
        """Go to the next change, or the one before, round the end."""
        view, count = self.view, len(self.view.changes)
        if not count:
            return
        number = (view.current + step) % count if view.current >= 0 else (0 if step > 0 else count - 1)
        view.go(number)
        words = self.tr("Change {number} of {count}: {change}")
        self._say(words.format(number=number + 1, count=count, change=self._said(view.changes[number])))

    # Private

    def _button(self, words: str, action: str, step: int) -> QPushButton:
        keys = self._desk.keys
        button = QPushButton("  ".join(filter(None, (words, keys.key_text(action)))))
        button.setAutoDefault(False)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(lambda: self.go(step))
        for key in keys.on_window(action) + keys.on_page(action):
            QShortcut(QKeySequence(key), self, lambda: self.go(step))
        return button

    def _lay_out(self) -> None:
        close = QPushButton(self.tr("Close"))
        close.setAutoDefault(False)
        close.clicked.connect(self.reject)
        foot = QHBoxLayout()
        foot.addWidget(self.line, 1)
        for button in (self.previous, self.next, close):
            foot.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 12, 16, 12)
        layout.setSpacing(8)
        layout.addWidget(self._titles)
        layout.addWidget(self.view, 1)
        layout.addLayout(foot)

    def _in_words(self, old: ArticleRow, new: ArticleRow) -> str:
        words = self.tr("From “{old}” to “{new}”. What went is struck through, what came is underlined.")
        return words.format(old=shown(shorten(old.title)), new=shown(shorten(new.title)))

    def _said(self, change: Change) -> str:
        went, came = (
            shown(shorten(span.of(self.view.text), SHOWN)) if span is not None else ""
            for span in (change.went, change.came)
        )
        if not came:
            return self.tr("“{went}” went").format(went=went)
        if not went:
            return self.tr("“{came}” came").format(came=came)
        return self.tr("“{came}” for “{went}”").format(came=came, went=went)

    def _say(self, words: str) -> None:
        self.line.setText(words)
        self.view.setAccessibleDescription(words)
