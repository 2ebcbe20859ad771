"""Verdicts."""

from __future__ import annotations

from dataclasses import dataclass

from annotator.domain.claims import Claim, Span
from annotator.domain.decisions import Label
from annotator.domain.drafts import Details
from annotator.gui.desk.in_hand import InHand, told
from annotator.gui.languages import said


@dataclass(frozen=True, slots=True)
class Overlap:
    """A label for words that overlap a claim without being it: a person is asked which of the two was meant."""

    span: Span
    label: Label
    claim: Claim

    @property
    def whole(self) -> Span:
        """The claim with these words."""
        return Span(min(self.span.start, self.claim.span.start), max(self.span.end, self.claim.span.end))

    @property
    def extends(self) -> bool:
        """Tell whether the words reach beyond the claim."""
        return self.whole != self.claim.span


class Deciding(InHand):
    """One key decides and goes on."""

    @told
    def decide(self, label: Label, *, stay: bool = False) -> None:
        """Decide on what is selected, as a new claim, else on the claim in focus; then go on, unless told to stay.

        To stay is also a setting, for those who want to see what they decided before they go on.
        """
        stay = stay or not self.settings.auto_advance
        span, focus = self.selection(), self.focus
        if waiting := self.waits():
            self.said.emit(waiting)
        elif span is not None:
            self._decide_at(span, label)
        elif focus is None:
            self._say_no_focus()
        else:
            self._decide_focus(focus, label, stay=stay)

    @told
    def skip(self, *, stay: bool = False) -> None:
        """Leave the claim in focus for the end, and go on unless told to stay."""
        focus = self.focus
        if waiting := self.waits():
            self.said.emit(waiting)
        elif focus is None:
            self._say_no_focus()
        else:
            self._skip_focus(focus, stay=stay)

    @told
    def extend(self, overlap: Overlap) -> None:
        """Have the claim take in the words, and give it the label: two steps to undo, as each may be wanted alone."""
        session = self._open_session()
        with self._one_move():
            session.move_edges(overlap.claim.id, overlap.whole)
            claim = self.claims.claim(overlap.claim.id)
            if claim is None or self.claims.label(claim) is not overlap.label:
                session.decide(overlap.claim.id, overlap.label)
            self._say_saved()
            self._focus = self._last_focus = overlap.claim.id

    @told
    def make_another(self, overlap: Overlap) -> None:
        """Make a claim of the words beside the one that they overlap."""
        self._make(overlap.span, overlap.label)

    # Private

    def _say_no_focus(self) -> None:
        words = self.tr("No claim is in focus. {key} goes to one. Or select the words of a new one.")
        self.said.emit(words.format(key=self.keys.said("go.next_claim")))

    def _decide_focus(self, focus: Claim, label: Label, *, stay: bool) -> None:
        with self._one_move():
            if self.claims.label(focus) is label:
                self._say_already(label)
            else:
                self._open_session().decide(focus.id, label, self._taken_over(focus, label))
                self._say_saved()
            if not stay:
                self._go_on(focus)

    def _taken_over(self, claim: Claim, label: Label) -> Details:
        """Return what the verdict takes over: whoever attributes a claim attributes it to the speaker that is shown."""
        decision, found = claim.by(self.claims.reviewer), claim.attribution
        is_named = decision is not None and decision.speaker is not None
        if (
            label is not Label.ATTRIBUTED
            or is_named
            or found is None
            or not found.speaker
            or not self.shows_suggestions
        ):
            return Details()
        return Details(speaker=found.speaker, role=found.role, manner=found.manner)

    def _skip_focus(self, focus: Claim, *, stay: bool) -> None:
        label = self.claims.label(focus)
        with self._one_move():
            if label is not None:
                self._say_already(label)
            elif self._open_session().skip(focus.id) is not None:
                self._say_saved()
            if not stay:
                self._go_on(focus)

    def _say_already(self, label: Label) -> None:
        self.said.emit(self.tr("Already {label}.").format(label=said(label.words)))

    def _go_on(self, focus: Claim) -> None:
        """Put the next undecided claim in focus; those that were skipped come once no other is left."""
        following = self.claims.next_undecided(self.claims.row(focus.id))
        # With nothing left to decide no claim has focus, so that one key too many changes no verdict.
        self._focus, self._last_focus = (following.id if following else None), focus.id
        if following is None:
            words = self.tr("All {count} claims are decided. {key} goes back to them.")
            self.said.emit(words.format(count=len(self.claims.rows), key=self.keys.said("go.next_claim")))
            return
        decision = following.by(self.claims.reviewer)
        if decision is not None and decision.skipped:
            self.said.emit(self.tr("Only claims that you skipped are left."))

    def _decide_at(self, span: Span, label: Label) -> None:
        overlapped = self.claims.between(span.start, span.end)
        if not overlapped or any(claim.span == span for claim in overlapped):
            self._make(span, label)
        else:
            self.overlapped.emit(Overlap(span, label, self._meant(span, overlapped)))

    def _meant(self, span: Span, claims: list[Claim]) -> Claim:
        """Return the claim that overlapping words are most likely about: the one in focus, else the most alike."""
        focus = self.focus
        if focus is not None and focus in claims:
            return focus
        return max(claims, key=lambda claim: _shared(claim.span, span) / _joint(claim.span, span))

    def _make(self, span: Span, label: Label) -> None:
        if self.article is None:
            return
        with self._one_move():
            recorded = self._open_session().decide_at(self.article.id, span, label)
            self._say_saved()
            self._focus = self._last_focus = recorded.claim


def _shared(one: Span, other: Span) -> int:
    return min(one.end, other.end) - max(one.start, other.start)


def _joint(one: Span, other: Span) -> int:
    return max(one.end, other.end) - min(one.start, other.start)
