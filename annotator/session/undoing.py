"""Undo and redo of everything, across articles and restarts: withdrawals, appended to the log."""

from __future__ import annotations

from dataclasses import dataclass

from annotator.domain import audit, drafts
from annotator.domain.claims import Span
from annotator.domain.events import MOVING, Event, Kind
from annotator.session.opened import Opened
from annotator.session.revising import check_can_follow


@dataclass(frozen=True, slots=True)
class Step:
    """One step that undo or redo took, or would take: on which claim (None: on an article or a passage of it), and what
    it was in plain words."""

    article: str
    claim: str | None
    words: str
    passage: Span | None = None  # that was dimmed or given back


class Undoing(Opened):
    """One's own steps only."""

    def next_undo(self) -> Step | None:
        """Return what `undo` would take back."""
        return self._next_step(redo=False)

    def next_redo(self) -> Step | None:
        """Return what `redo` would do again."""
        return self._next_step(redo=True)

    def undo(self) -> Step | None:
        """Withdraw the last thing this reviewer did, in whatever article; None if nothing is left to undo."""
        return self._step(Kind.WITHDRAWN, redo=False)

    def redo(self) -> Step | None:
        """Do again what this reviewer undid last; None if nothing is left to redo."""
        return self._step(Kind.RESTORED, redo=True)

    def _step(self, kind: Kind, *, redo: bool) -> Step | None:
        reviewer = self._me()
        with self._store.writing() as store:
            event_id = store.next_undo(reviewer.id, redo=redo)
            if event_id is None:
                return None
            event = store.event(event_id)
            if redo and event.kind == Kind.ARTICLE_REVISED:  # either may have other versions since
                check_can_follow(store, event.body["article"], event.body["revises"])
            step = self._describe_step(event)
            self._append(store, drafts.withdrawn(kind, event, reviewer))
        self._tell()
        return step

    def _next_step(self, *, redo: bool) -> Step | None:
        reviewer = self.reviewer
        event_id = self._store.next_undo(reviewer.id, redo=redo) if reviewer else None
        return self._describe_step(self._store.event(event_id)) if event_id else None

    def _describe_step(self, event: Event) -> Step:
        if event.claim is None:
            article = str(event.article)
            if event.kind == Kind.FURNITURE_CHANGED:
                passage = Span(event.body["start"], event.body["end"])
                quote = passage.of(self._store.text(article))
                return Step(article, None, audit.sentence(event, quote), passage)
            title = self._store.articles([article])[0].title
            return Step(article, None, audit.sentence(event, title))
        article, quote = self._store.place_of(event.claim)
        if event.kind in MOVING:  # it is done in the newer version, wherever the claim is before and after
            article = event.body["article"]
        return Step(article, event.claim, audit.sentence(event, quote))
