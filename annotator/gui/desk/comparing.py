"""Near copies of the article in hand: told of when it comes in, and when somebody asks."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from annotator.gui.desk.in_hand import told
from annotator.gui.desk.revising import Revising
from annotator.session import NearCopy


class Comparing(Revising):
    """What a person keeps as both is not told of again, as long as the window is open."""

    def __init__(self, *arguments: Any, **options: Any) -> None:
        super().__init__(*arguments, **options)
        self._copies: dict[str, tuple[NearCopy, ...]] = {}
        self._unasked: set[str] = set()  # those that came in and were not shown yet
        self.project_changed.connect(self._forget_copies)
        self.article_changed.connect(self._ask_now)

    @property
    def copy_in_question(self) -> NearCopy | None:
        """The article of which the one in hand may be a copy, or a newer version."""
        found = self._copies.get(self.article.id, ()) if self.article is not None else ()
        return next(iter(found), None)

    def ask_later(self, articles: Iterable[str]) -> None:
        """Ask about articles that have come in, each when it is first shown: not all in the middle of an import."""
        self._unasked.update(articles)

    @told
    def tell_of_copies(self, article: str) -> None:
        """Ask about an article, where it is nearly the same as another."""
        found = self._open_session().near_copies(article)
        if found:
            self._copies[article] = found
        self.copies_changed.emit()

    @told
    def find_copies(self) -> None:
        """Look for near copies of the article in hand."""
        if self.article is None:
            self.said.emit(self.tr("There is no article in hand."))
            return
        self.tell_of_copies(self.article.id)
        if self.copy_in_question is None:
            self.said.emit(self.tr("No other article is nearly the same."))

    def keep_both(self) -> None:
        """Leave the article in question as an article of its own, and go on to the next like it."""
        if self.article is not None:
            self._copies[self.article.id] = self._copies.get(self.article.id, ())[1:]
        self.copies_changed.emit()

    def take_as_newer(self) -> None:
        """Have the article in hand be a newer version of the one in question."""
        copy, article = self.copy_in_question, self.article
        if copy is not None and article is not None and self.follow(copy.row.id):
            self._copies.pop(article.id, None)
            self.copies_changed.emit()

    # Private

    def _ask_now(self) -> None:
        if self.article is not None and self.article.id in self._unasked:
            self._unasked.discard(self.article.id)
            if self.article.revises is None and self.article.revised_by is None:
                self.tell_of_copies(self.article.id)

    def _forget_copies(self) -> None:
        self._copies.clear()
        self._unasked.clear()
