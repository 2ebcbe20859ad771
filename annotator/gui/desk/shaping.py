"""Giving claims another shape. Verdicts stay on the claim that keeps its id, and each deed is one step to undo."""

from __future__ import annotations

from annotator.domain.audit import shorten
from annotator.domain.claims import Span
from annotator.gui.desk.in_hand import InHand, told
from annotator.gui.offsets import shown


class Shaping(InHand):
    """The claim whose shape changes stays in focus."""

    @told
    def move_edges(self, claim: str, span: Span) -> None:
        """Give a claim other edges."""
        if self._open_session().move_edges(claim, span) is None:
            self.said.emit(self.tr("The edges are where they were."))
        else:
            self._say_saved()

    @told
    def split(self, claim: str, offset: int) -> None:
        """Make two claims of one; the second has no verdict yet."""
        self._open_session().split(claim, offset)
        self._say_saved()

    @told
    def merge(self) -> None:
        """Have the claim in focus take in the next one of the article, with all that stands between them."""
        focus = self.focus
        if waiting := self.waits():
            self.said.emit(waiting)
            return
        if focus is None:
            self.said.emit(self.tr("No claim is in focus."))
            return
        row = self.claims.row(focus.id) + 1
        if row >= len(self.claims.rows):
            self.said.emit(self.tr("This is the last claim: there is no next one to merge it with."))
            return
        taken = self.claims.rows[row]
        self._open_session().merge(focus.id, taken.id)
        self._say_saved()
        self.said.emit(self.tr("Merged with “{quote}”.").format(quote=shorten(shown(taken.quote))))
