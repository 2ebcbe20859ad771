"""Passages under the hands: one key gives page furniture back or dims a passage, another goes from one to the next."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

from annotator.domain.audit import shorten
from annotator.domain.claims import Span
from annotator.domain.passages import lies_in, paragraph_at, passage_at
from annotator.gui.desk.desk import Desk
from annotator.gui.offsets import shown
from annotator.gui.page.article_view import ArticleView
from annotator.gui.page.bar import Bar, BarButton

TOGGLE, NEXT = "shape.furniture", "go.furniture"


class PassageHands(QObject):
    """What is meant is what is selected, else where the caret or the claim in focus is: whole lines."""

    def __init__(self, desk: Desk, view: ArticleView, leave: Callable[[], None]) -> None:
        super().__init__(view)
        self._desk = desk
        self._view = view
        self._leave = leave
        self.bar = PassageBar(view, desk)
        self.bar.give_back.clicked.connect(self.toggle)
        view.text_clicked.connect(self._offer)
        desk.furniture_changed.connect(self._show)
        desk.article_changed.connect(self.bar.put_away)
        desk.passage_wanted.connect(view.show_span)
        desk.keys.changed.connect(self._tell_key)
        self._tell_key()

    def toggle(self) -> None:
        """Give back the furniture that is meant; dim what is meant where it is none."""
        desk, view = self._desk, self._view
        selected, furniture = view.selected_span(), desk.furniture
        if view.mode is not None and view.placed_caret is None:  # an edge is held, or a question waits
            desk.said.emit(view.mode.words)
            return
        meant = selected or Span(view.caret(), view.caret() + 1)
        passage = passage_at(furniture, meant.start, meant.end if selected else meant.start)
        if passage is not None and (selected is None or lies_in(furniture, meant.start, meant.end)):
            desk.give_back(Span(*passage))
        elif selected is not None:
            desk.dim(selected)
        else:
            self._dim_lines()

    def go(self) -> None:
        """Select the next dimmed passage, round the end, so that the next key is about it."""
        desk, furniture = self._desk, self._desk.furniture
        if not furniture:
            desk.said.emit(self.tr("Nothing is dimmed in this article."))
            return
        self._leave()
        selected = self._view.selected_span()
        after = selected.start if selected is not None else self._view.caret() - 1
        number = bisect_right(furniture, after, key=lambda passage: passage[0]) % len(furniture)
        span = Span(*furniture[number])
        self._view.setFocus(Qt.FocusReason.OtherFocusReason)
        self._view.select_span(span)
        self._view.show_span(span)
        words = self.tr("Page furniture {number} of {count}. {key} gives it back.")
        self._say(words.format(number=number + 1, count=len(furniture), key=desk.keys.said(TOGGLE)), span)

    # Private

    def _dim_lines(self) -> None:
        desk, caret, focus = self._desk, self._view.caret(), self._desk.focus
        at = focus.span if focus is not None and focus.span.contains(caret) else Span(caret, caret + 1)
        lines = paragraph_at(desk.text, at.start, min(at.end, len(desk.text)))
        if lines is None:
            words = self.tr("Select the words of a passage first. {key} goes to those that are dimmed.")
            desk.said.emit(words.format(key=desk.keys.said(NEXT)))
        else:
            desk.dim(Span(*lines))

    def _say(self, words: str, span: Span) -> None:
        self._desk.said.emit(words)
        told = f"{words} “{shorten(shown(span.of(self._desk.text)))}”"
        self._view.setAccessibleDescription(told)
        if QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._view, told))

    def _offer(self) -> None:
        """Offer to give back the passage that was clicked, and put the bar away elsewhere."""
        caret = self._view.caret()
        passage = passage_at(self._desk.furniture, caret, caret)
        if passage is None:
            self.bar.put_away()
        else:
            self.bar.stand_by(Span(*passage))

    def _show(self) -> None:
        self.bar.put_away()
        self._view.show_furniture(self._desk.furniture)

    def _tell_key(self) -> None:
        words = self.tr("Page furniture: no part of the article. {key} gives it back.")
        self._view.furniture.tip = words.format(key=self._desk.keys.said(TOGGLE))


class PassageBar(Bar):
    """What can be done with a dimmed passage, for whom the mouse brought here; it goes away at the first key."""

    def __init__(self, view: ArticleView, desk: Desk) -> None:
        super().__init__(view)
        self.setObjectName("page_bar")
        self.setAccessibleName(self.tr("What to do with this page furniture"))
        self.give_back = BarButton()
        self.give_back.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the first Tab puts the bar away
        self.row.addWidget(self.give_back)

        def show() -> None:
            self.give_back.say(self.tr("Give back to the article"), desk.keys.key_text(TOGGLE))

        desk.keys.changed.connect(show)
        show()
        view.key_used.connect(self.put_away)
        view.pressed.connect(self.put_away)
