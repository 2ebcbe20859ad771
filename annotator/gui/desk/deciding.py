"""Verdicts, and what is written beside them."""

from __future__ import annotations

from annotator.domain.claims import Claim, Span
from annotator.domain.decisions import Label
from annotator.domain.drafts import Details
from annotator.gui.desk.in_hand import InHand, told


class Deciding(InHand):
    """One key decides and goes on."""

    @told
    def decide(self, label: Label, *, stay: bool = False) -> None:
        """Decide on what is selected, as a new claim, else on the claim in focus; then go on, unless told to stay."""
        span, focus = self.selection(), self.focus
        if span is not None:
            self._decide_at(span, label)
        elif focus is None:
            self.said.emit("No claim is in focus. Go to one with J, or select the words of a new one.")
        else:
            self._decide_focus(focus, label, stay=stay)

    @told
    def describe(self, claim: str, details: Details) -> None:
        """Write speaker, note or evidence beside a claim."""
        if self._open_session().describe(claim, details) is not None:
            self._say_saved()

    # Private

    def _decide_focus(self, focus: Claim, label: Label, *, stay: bool) -> None:
        with self._one_move():
            if self.claims.label(focus) is label:
                self.said.emit(f"Already {label.words}.")
            else:
                self._open_session().decide(focus.id, label)
                self._say_saved()
            if stay:
                return
            following = self.claims.next_undecided(self.claims.row(focus.id))
            # With nothing left to decide no claim has focus, so that one key too many changes no verdict.
            self._focus, self._last_focus = (following.id if following else None), focus.id
        if following is None:
            self.said.emit(f"All {len(self.claims.rows)} claims are decided. J goes back to them.")

    def _decide_at(self, span: Span, label: Label) -> None:
        if self.article is None:
            return
        with self._one_move():
            recorded = self._open_session().decide_at(self.article.id, span, label)
            self._say_saved()
            self._focus = recorded.claim
