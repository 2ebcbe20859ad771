"""Claims take another shape: their edges move, one becomes two, two become one. One step to undo each."""

from __future__ import annotations

from annotator.domain import drafts
from annotator.domain.claims import Claim, Span, trim
from annotator.domain.errors import WrongInput
from annotator.domain.shapes import Place
from annotator.domain.wording import Wording
from annotator.session.opened import Opened, Recorded
from annotator.store import Store


class Shaping(Opened):
    """Moving, splitting, merging. Verdicts stay on the claim that keeps its id."""

    def move_edges(self, claim: str, span: Span) -> Recorded | None:
        """Give a claim other edges, white space left out; None if they are where they were."""
        found = self._to_change(claim)
        place = _place(self._store.text(found.article), span)
        if place.span == found.span:
            return None
        with self._store.writing() as store:
            _check_free(store, found.article, place.span)
            event = self._append(store, drafts.edges_moved(found, place, self._me()))
        return self._recorded(event)

    def split(self, claim: str, offset: int) -> Recorded:
        """Make two claims of one; the first keeps its id. Raises WrongInput where `offset` is not inside it."""
        found = self._to_change(claim)
        if not found.span.start < offset < found.span.end:
            raise WrongInput(Wording("A claim is split inside it: put the caret between two of its words."))
        text = self._store.text(found.article)
        left, right = (_place(text, part) for part in _halves(found.span, offset))
        with self._store.writing() as store:
            for place in (left, right):
                _check_free(store, found.article, place.span)
            event = self._append(store, drafts.claim_split(found, left, right, self._me()))
        return self._recorded(event)

    def merge(self, claim: str, other: str) -> Recorded:
        """Have a claim take in another of its article, with all that stands between them.

        Raises WrongInput where somebody else has decided on the other: their work would go with it.
        """
        found, taken = self._to_change(claim), self._to_change(other)
        if found.article != taken.article or found.id == taken.id:
            raise WrongInput(Wording("Two claims of one article can be merged."))
        self._check_nobody_else(taken)
        whole = Span(min(found.span.start, taken.span.start), max(found.span.end, taken.span.end))
        place = _place(self._store.text(found.article), whole)
        event_draft = drafts.claims_merged(found, taken, place, self._me())
        return self._record(event_draft)

    def _check_nobody_else(self, claim: Claim) -> None:
        names = self.names()
        others = [names[one.reviewer] for one in claim.decisions if one.reviewer != self._me().id]
        if others:
            raise WrongInput(
                Wording(
                    "{others} has worked on the second claim too, which would be lost. Move edges instead.",
                    others=others[0],
                )
            )


def _place(text: str, span: Span) -> Place:
    trimmed = trim(text, span)
    if trimmed is None:
        raise WrongInput(Wording("A claim needs words; there is only white space."))
    return Place(trimmed, trimmed.of(text))


def _halves(span: Span, offset: int) -> tuple[Span, Span]:
    return Span(span.start, offset), Span(offset, span.end)


def _check_free(store: Store, article: str, span: Span) -> None:
    if store.claims_at(article, span.start, span.end):
        raise WrongInput(Wording("There is a claim with exactly these edges already."))
