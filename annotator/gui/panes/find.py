"""Finding in the article: a bar between headline and text. It searches the article's own characters."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QToolButton, QWidget

from annotator.domain.searching import Folded, Matches
from annotator.gui.desk.desk import Desk
from annotator.gui.look import icons
from annotator.gui.look.icons import IconName
from annotator.gui.look.themes import Themes
from annotator.gui.page.article_view import ArticleView
from annotator.gui.panes.putting_away import PutAwayByEscape


class FindBar(PutAwayByEscape):
    """Enter goes to the next match, Esc puts the caret at the one that was reached."""

    article_wanted = Signal()

    def __init__(self, desk: Desk, article: ArticleView, themes: Themes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("find")
        self._desk = desk
        self._article = article
        self._themes = themes
        self._text: Folded | None = None
        self._from = 0  # where the search began
        self.field = SearchLine()
        self.field.setAccessibleName(self.tr("Find in the article"))
        self.field.setPlaceholderText(self.tr("Find in the article"))
        self.field.setClearButtonEnabled(True)
        self._count = QLabel()
        self._count.setObjectName("quiet")
        self.previous = self._button("previous", self.tr("Previous match"))
        self.next = self._button("next", self.tr("Next match"))
        self.close_button = self._button("remove", self.tr("Close"))
        self._layout = layout = QHBoxLayout(self)
        self._stand_over_text(84)
        layout.setSpacing(6)
        for widget in (self.field, self._count, self.previous, self.next, self.close_button):
            layout.addWidget(widget)
        layout.addStretch(1)
        self.field.setMinimumWidth(140)
        self.field.textChanged.connect(self._search)
        self.field.stepped.connect(self.go)
        self.previous.clicked.connect(lambda: self.go(-1))
        self.next.clicked.connect(lambda: self.go(1))
        self.close_button.clicked.connect(self.put_away)
        desk.article_changed.connect(self._on_article_changed)
        article.margin_changed.connect(self._stand_over_text)
        self.hide()

    @property
    def count_text(self) -> str:
        """Which match it is, of how many."""
        return self._count.text()

    def ask(self) -> None:
        """Show the bar; what is selected in the article is looked for."""
        span = self._article.selected_span()
        self._from = span.start if span is not None else self._article.caret()
        self.show()
        if span is not None and "\n" not in (words := span.of(self._desk.text)):
            self.field.setText(words)
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()
        self._search()

    def go(self, step: int) -> None:
        """Go to the next match, or the one before, round the end."""
        if self.isHidden():
            self.ask()
            return
        found = self._article.found
        if found.matches:
            self._show_match(found.matches, (found.current + step) % len(found.matches))

    def put_away(self) -> None:
        """Close, with the caret at the match that was reached."""
        found = self._article.found
        span = found.matches[found.current] if found.matches else None
        self._forget()
        if span is not None:
            self._article.put_caret(span.start)
        self.article_wanted.emit()

    # Private

    def _button(self, icon: IconName, name: str) -> QToolButton:
        button = QToolButton()
        icons.put(button, icon, self._themes)
        button.setAccessibleName(name)
        button.setToolTip(name)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button

    def _stand_over_text(self, side: float) -> None:
        """Begin where the lines of the article do; a layout does not mirror its own margins."""
        left, right = (40, round(side)) if self.isRightToLeft() else (round(side), 40)
        self._layout.setContentsMargins(left, 0, right, 6)

    def _search(self) -> None:
        if self.isHidden():
            return
        if self._text is None:
            self._text = Folded(self._desk.text)
        matches = self._text.find(self.field.text())
        self._article.found.matches = matches
        self._article.found.current = -1
        self._article.viewport().update()
        if matches:
            self._show_match(matches, matches.at_or_after(self._from))
        else:
            self._count.setText(self.tr("Not found") if self.field.text() else "")

    def _show_match(self, matches: Matches, number: int) -> None:
        self._article.found.current = number
        self._article.show_span(matches[number])
        self._article.viewport().update()
        words = self.tr("{number} of {count}")
        self._count.setText(words.format(number=f"{number + 1:,}", count=f"{len(matches):,}"))
        self.field.setAccessibleDescription(self._count.text())

    def _forget(self) -> None:
        self.hide()
        self._article.found.matches = None
        self._article.viewport().update()

    def _on_article_changed(self) -> None:
        self._text = None
        self._forget()


class SearchLine(QLineEdit):
    """A line for what is looked for; Enter goes on, with Shift back."""

    stepped = Signal(int)

    # Qt

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not event.modifiers() & _NOT_SHIFT:
            self.stepped.emit(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
            return
        super().keyPressEvent(event)


_NOT_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
