"""Places: where one was before one jumped elsewhere, and the way back."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from annotator.gui.desk.in_hand import InHand

KEPT = 50


@dataclass(frozen=True, slots=True)
class Place:
    """An article, and the claim in it that had focus."""

    article: str
    claim: str | None


class Places(InHand):
    """A jump is what leads to another article, or far within one; going on by a claim is none."""

    def __init__(self, *arguments: Any, **options: Any) -> None:
        super().__init__(*arguments, **options)
        self._before: list[Place] = []
        self._ahead: list[Place] = []
        self._is_going_back = False
        self.opened.connect(self._forget_places)

    def show_article(self, id_: str) -> bool:
        """Show an article and its first claim that this reviewer has not decided."""
        if self.article is not None and self.article.id != id_:
            self._keep_place()
        return super().show_article(id_)

    def jump(self, article: str, claim: str | None) -> bool:
        """Go to a claim, in whatever article; `back` leads back."""
        if self.article is not None and self.article.id == article:
            self._keep_place()
        return self._go(Place(article, claim))

    def back(self) -> None:
        """Go where one was before the last jump."""
        self._retrace(self._before, self._ahead, self.tr("There is nothing to go back to."))

    def forward(self) -> None:
        """Go where one was before going back."""
        self._retrace(self._ahead, self._before, self.tr("There is nothing to go forward to."))

    # Private

    def _keep_place(self) -> None:
        if self.article is None or self._is_going_back:
            return
        self._before = [*self._before[1 - KEPT :], self._here(self.article.id)]
        self._ahead = []

    def _here(self, article: str) -> Place:
        return Place(article, self._focus or self._last_focus)

    def _retrace(self, places: list[Place], others: list[Place], nothing: str) -> None:
        if not places or self.article is None:
            self.said.emit(nothing)
            return
        here, there = self._here(self.article.id), places.pop()
        self._is_going_back = True
        went = self._go(there)
        self._is_going_back = False
        (others if went else places).append(here if went else there)

    def _go(self, place: Place) -> bool:
        is_there = self.article is not None and self.article.id == place.article
        went = is_there or self.show_article(place.article)
        if went and self.claims.claim(place.claim) is not None:
            self.focus_on(place.claim)
        return went

    def _forget_places(self) -> None:
        self._before, self._ahead = [], []
