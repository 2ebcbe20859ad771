"""An open project: who works in it, who listens, what can be read, and the one way in which anything is recorded."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Self

from annotator import logs, paths
from annotator.domain import drafts
from annotator.domain.articles import ArticleRow
from annotator.domain.claims import Claim
from annotator.domain.errors import ArticleFinished, StoreUnavailable, WrongInput
from annotator.domain.events import MOVING, Draft, Event, Kind
from annotator.domain.reviewers import Reviewer, clean_name, reviewer_id
from annotator.domain.wording import Wording
from annotator.store import Store


@dataclass(frozen=True, slots=True)
class Changed:
    """What changed, after the commit: read these again. Articles are named too where their counts changed."""

    articles: frozenset[str] = frozenset()
    claims: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Recorded:
    """The acknowledgement of one decision: it is on disk."""

    claim: str
    event: str
    seq: int


class Opened:
    """What every kind of work in a project needs. Each change is on disk when its method returns."""

    def __init__(self, store: Store, *, reviewer: str | None = None) -> None:
        self._store = store
        self._device = paths.device()
        self._listeners: list[Callable[[Changed], None]] = []
        self._is_behind = False
        self._reviewer: Reviewer | None = None
        self._reviewers: list[Reviewer] | None = None
        if reviewer is not None:
            self.review_as(reviewer)
        self._seen = store.head()[0]

    @classmethod
    def create(cls, path: Path, *, reviewer: str | None = None) -> Self:
        """Make a new project; raises StoreUnavailable where something is already."""
        if reviewer is not None:
            clean_name(reviewer)  # before anything is made
        return cls._of(Store.create(path, device=paths.device()), reviewer)

    @classmethod
    def open(cls, path: Path, *, reviewer: str | None = None) -> Self:
        """Open a project; raises StoreUnavailable, and then the file is as it was."""
        return cls._of(Store.open(path, device=paths.device()), reviewer)

    @classmethod
    def _of(cls, store: Store, reviewer: str | None) -> Self:
        try:
            return cls(store, reviewer=reviewer)
        except BaseException:
            store.close()
            raise

    @property
    def path(self) -> Path:
        return self._store.path

    def close(self) -> None:
        self._listeners.clear()
        self._store.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_exception: object) -> None:
        self.close()

    # Listening

    def subscribe(self, listener: Callable[[Changed], None]) -> None:
        """Have `listener` told of every change, after its commit."""
        self._listeners.append(listener)

    def notice_other_writers(self) -> bool:
        """Tell the listeners what other programs wrote since this was last asked; False if they wrote nothing."""
        if self._store.is_committing:  # asking would mean to wait for the disk; it is asked again soon
            return False
        if not self._store.changed_elsewhere() and not self._is_behind:
            return False
        before = self._seen
        self._tell()
        return self._seen != before

    @property
    def is_committing(self) -> bool:
        """Tell whether something written behind is on its way to the disk, and whoever asks has to wait for it."""
        return self._store.is_committing

    def catch_up(self) -> None:
        """Tell the listeners of what was written behind, now that it is on disk."""
        self._tell()

    # Reading

    @property
    def reviewer(self) -> Reviewer | None:
        """Who works here: known in the project from the first thing they do."""
        return self._reviewer

    def review_as(self, name: str) -> None:
        """Go on as this reviewer; raises WrongInput for a name that nobody could read."""
        name = clean_name(name)
        self._reviewer = Reviewer(reviewer_id(self._device, name), name)

    def reviewers(self) -> list[Reviewer]:
        """Return all who ever did something here, in the order they came."""
        if self._reviewers is None:
            self._reviewers = self._store.reviewers()
        return self._reviewers

    def names(self) -> dict[str, str]:
        """Return each reviewer's name by id; where two share one, a piece of the id tells them apart."""
        reviewers = self.reviewers()
        count = Counter(reviewer.name for reviewer in reviewers)
        return {
            reviewer.id: reviewer.name if count[reviewer.name] == 1 else f"{reviewer.name} ({reviewer.id[:6]})"
            for reviewer in reviewers
        }

    def articles(self, ids: Iterable[str] | None = None, *, mine: bool = False) -> list[ArticleRow]:
        """Return the articles in the order they came; with `mine`, `decided` counts this reviewer's verdicts."""
        reviewer = self.reviewer if mine else None
        return self._store.articles(ids, reviewer=reviewer.id if reviewer else None)

    def article_id(self, prefix: str) -> str:
        """Return the one article whose id starts so; raises WrongInput otherwise."""
        return self._store.resolve("article", prefix)

    def claim_id(self, prefix: str) -> str:
        """Return the one claim whose id starts so; raises WrongInput otherwise."""
        return self._store.resolve("claim", prefix)

    def text(self, article: str) -> str:
        return self._store.text(article)

    def claims(self, article: str | None = None) -> list[Claim]:
        """Return the claims of an article, or of the project, in the order of the text."""
        return self._store.claims(article)

    def claims_by_id(self, ids: Sequence[str]) -> list[Claim]:
        return self._store.claims_by_id(ids)

    def history(self, claim: str) -> list[Event]:
        """Return all that was done to a claim, in order, withdrawals included."""
        return self._store.events_about(claim)

    # Private

    def _me(self) -> Reviewer:
        reviewer = self.reviewer
        if reviewer is None:
            raise WrongInput(Wording("Who decides? Give the reviewer's name."))
        return reviewer

    def _standing(self, claim: str) -> Claim:
        found = self._store.claims_by_id([claim])
        if not found:
            raise WrongInput(Wording("There is no claim {claim} in this project.", claim=claim))
        return found[0]

    def _to_change(self, claim: str) -> Claim:
        """Return a claim that this reviewer may change; raises WrongInput where they are done with its article."""
        found = self._standing(claim)
        self._check_open(found.article)
        return found

    def _check_open(self, article: str) -> None:
        if self._store.has_finished(article, self._me().id):
            raise ArticleFinished(Wording("You finished this article. Reopen it to change something."))

    def _record(self, draft: Draft) -> Recorded:
        with self._store.writing() as store:
            event = self._append(store, draft)
        return self._recorded(event)

    def _recorded(self, event: Event) -> Recorded:
        self._tell()
        return Recorded(event.body["claim"], event.id, event.seq)

    def _append_about(self, draft: Draft) -> None:
        """Record an event about an article as a whole."""
        with self._store.writing() as store:
            self._append(store, draft)
        self._tell()

    def _append(self, store: Store, draft: Draft) -> Event:
        reviewer = self._me()
        if all(known.id != reviewer.id for known in store.reviewers()):
            store.append(drafts.reviewer_joined(reviewer))
        return store.append(draft)

    def _tell(self) -> None:
        """Tell the listeners of every event since the last time, other programs' events included.

        This comes after the commit: where reading fails now, what was done is done all the same, so it must not look as
        if it was not. It is told as soon as reading works again.
        """
        self._is_behind = True
        try:
            self._tell_events(self._store.events(after=self._seen))
        except StoreUnavailable:
            logs.LOGGER.exception("what changed cannot be read now")
            return
        self._is_behind = False

    def _tell_events(self, events: list[Event]) -> None:
        if not events:
            return
        if any(event.kind == Kind.REVIEWER_JOINED for event in events):
            self._reviewers = None
        claims = {claim for event in events for claim in event.claims}
        articles = {article for event in events for article in event.articles}
        if any(event.kind in MOVING or "articles" in event.body for event in events):
            claims.update(self._store.behind(claims))
        articles |= {self._store.place_of(claim)[0] for claim in claims}
        claims |= {claim for event in events for claim in self._claims_in_passage(event)}
        changed = Changed(frozenset(articles), frozenset(claims))
        for listener in list(self._listeners):
            listener(changed)
        self._seen = events[-1].seq

    def _claims_in_passage(self, event: Event) -> list[str]:
        """Return the claims that an event concerns by where they are: those of a passage dimmed or given back."""
        if event.kind == Kind.CLAIMS_FOUND and "passage" in event.body:
            return [found["id"] for found in event.body["claims"]]
        about = event.article
        if about is None:
            return []
        done = event if event.kind == Kind.FURNITURE_CHANGED else self._store.event(event.body.get("event", event.id))
        if done.kind != Kind.FURNITURE_CHANGED:
            return []
        return [id_ for id_, _place in self._store.places_in(about, done.body["start"], done.body["end"])]
