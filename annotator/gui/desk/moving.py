"""Moving among claims and articles. It decides nothing."""

from __future__ import annotations

from annotator.gui.desk.in_hand import InHand


class Moving(InHand):
    """Round the end, where that helps."""

    def move(self, step: int) -> None:
        """Go to the next claim, or the one before."""
        rows = self.claims.rows
        if not rows:
            return
        row = self.claims.row(self._focus or self._last_focus)
        target = 0 if row < 0 else min(max(row + step, 0), len(rows) - 1)
        self.focus_on(rows[target].id)

    def move_article(self, step: int) -> None:
        """Go to the next article of the list, or the one before."""
        rows = self.articles.rows
        row = self.articles.row(self.article.id if self.article else None) + step
        if 0 <= row < len(rows):
            self.show_article(rows[row].id)

    def move_undecided(self, step: int) -> None:
        """Go to the next undecided claim, round the end if need be."""
        claim = self.claims.next_undecided(self.claims.row(self._focus or self._last_focus), step)
        if claim is None:
            self.said.emit("Every claim of this article is decided.")
        else:
            self.focus_on(claim.id)
