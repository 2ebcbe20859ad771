"""Moving among claims and articles. It decides nothing."""

from __future__ import annotations

from PySide6.QtCore import QObject

from annotator.domain.claims import Claim
from annotator.gui.actions.bindings import Bindings
from annotator.gui.desk.in_hand import InHand
from annotator.gui.jobs.highlighter import Highlighter


class Moving(InHand):
    """Round the end, where that helps."""

    def __init__(self, highlighter: Highlighter, keys: Bindings, parent: QObject | None = None) -> None:
        super().__init__(highlighter, keys, parent)
        self._at_one_place: tuple[str, ...] = ()  # the claims that `cycle` goes through, while it does
        self._cycled: str | None = None

    def move(self, step: int) -> None:
        """Go to the next claim, or the one before."""
        rows = self.claims.rows
        if not rows:
            return
        row = self.claims.row(self._focus or self._last_focus)
        target = 0 if row < 0 else min(max(row + step, 0), len(rows) - 1)
        self.focus_on(rows[target].id)

    def move_article(self, step: int) -> None:
        """Go to the next article of the list, or the one before; older versions are left out."""
        rows = self.articles.rows
        row = self.articles.row(self.article.id if self.article else None) + step
        while 0 <= row < len(rows) and rows[row].revised_by is not None:
            row += step
        if 0 <= row < len(rows):
            self.show_article(rows[row].id)

    def move_undecided(self, step: int) -> None:
        """Go to the next undecided claim, round the end if need be."""
        claim = self.claims.next_undecided(self.claims.row(self._focus or self._last_focus), step)
        if claim is None:
            self.said.emit(self.tr("Every claim of this article is decided."))
        else:
            self.focus_on(claim.id)

    def cycle(self) -> None:
        """Go to the next claim at the same place, the innermost first."""
        focus = self.focus
        if focus is None:
            self.said.emit(self.tr("No claim is in focus."))
            return
        if self._cycled != focus.id or any(self.claims.claim(claim) is None for claim in self._at_one_place):
            self._at_one_place = tuple(claim.id for claim in self._overlapping(focus))
        if len(self._at_one_place) == 1:
            self.said.emit(self.tr("No other claim overlaps this one."))
            return
        place = (self._at_one_place.index(focus.id) + 1) % len(self._at_one_place)
        self._cycled = self._at_one_place[place]
        self.focus_on(self._cycled)
        self.said.emit(
            self.tr("{number} of {count} claims here.").format(number=place + 1, count=len(self._at_one_place))
        )

    def claims_of(self, speaker: str) -> list[Claim]:
        """Return the claims of the article in hand that a speaker makes, in the order of the text."""
        return [claim for claim in self.claims.rows if claim.speaker == speaker]

    # Private

    def _overlapping(self, claim: Claim) -> list[Claim]:
        here = self.claims.between(claim.span.start, claim.span.end)
        return sorted(here, key=lambda one: (one.span.end - one.span.start, one.span.start))
