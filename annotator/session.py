"""Everything a person can do with a project, with no window and no terminal in it.

The window and the command line call the same methods here. Each change is on disk when its method returns; then
those who listen are told what changed, and read it again.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from annotator import export, logs, paths
from annotator.domain import audit, drafts
from annotator.domain.articles import Article, ArticleRow
from annotator.domain.claims import Claim, Highlights, Span
from annotator.domain.decisions import Label
from annotator.domain.drafts import Details
from annotator.domain.errors import StoreUnavailable, WrongInput
from annotator.domain.events import Draft, Event, Kind
from annotator.domain.reviewers import Reviewer, clean_name, reviewer_id
from annotator.store import Report, Store

_NO_DETAILS = Details()


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


@dataclass(frozen=True, slots=True)
class Step:
    """One step that undo or redo took, or would take: on which claim, and what it was in plain words."""

    article: str
    claim: str
    words: str


class Session:
    """An open project and who works in it."""

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
    def create(cls, path: Path, *, reviewer: str | None = None) -> Session:
        """Make a new project; raises StoreUnavailable where something is already."""
        if reviewer is not None:
            clean_name(reviewer)  # before anything is made
        return cls._of(Store.create(path, device=paths.device()), reviewer)

    @classmethod
    def open(cls, path: Path, *, reviewer: str | None = None) -> Session:
        """Open a project; raises StoreUnavailable, and then the file is as it was."""
        return cls._of(Store.open(path, device=paths.device()), reviewer)

    @classmethod
    def _of(cls, store: Store, reviewer: str | None) -> Session:
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

    def __enter__(self) -> Session:
        return self

    def __exit__(self, *_exception: object) -> None:
        self.close()

    # Listening

    def subscribe(self, listener: Callable[[Changed], None]) -> None:
        """Have `listener` told of every change, after its commit."""
        self._listeners.append(listener)

    def notice_other_writers(self) -> bool:
        """Tell the listeners what other programs wrote since this was last asked; False if they wrote nothing."""
        if not self._store.changed_elsewhere() and not self._is_behind:
            return False
        before = self._seen
        self._tell()
        return self._seen != before

    # Reading

    @property
    def reviewer(self) -> Reviewer | None:
        """Who works here: known in the project from the first thing they do."""
        return self._reviewer

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

    # Articles

    def import_article(self, article: Article) -> ArticleRow:
        """Take an article in. The same text a second time changes nothing; its row is returned either way."""
        with self._store.writing() as store:
            if not store.articles([article.id]):
                store.put_content(article.text.encode("utf-8"))
                original = None if article.original is None else store.put_content(article.original)
                store.append(drafts.article_imported(article, original_sha256=original))
        self._tell()
        return self._store.articles([article.id])[0]

    def has_article(self, article: Article) -> bool:
        """Tell whether this very text is here already."""
        return bool(self._store.articles([article.id]))

    def add_highlights(self, article: str, found: Highlights) -> int:
        """Put found claims into their article and return how many. An article is highlighted once.

        What was computed from another text is dropped: then nothing changes and 0 is returned.
        """
        with self._store.writing() as store:
            row = next(iter(store.articles([article])), None)
            if row is None or row.sha256 != found.text_sha256 or row.pipeline is not None:
                return 0
            store.append(drafts.claims_found(article, store.text(article), found))
        self._tell()
        return len(found.claims)

    # Decisions

    def review_as(self, name: str) -> None:
        """Go on as this reviewer; raises WrongInput for a name that nobody could read."""
        name = clean_name(name)
        self._reviewer = Reviewer(reviewer_id(self._device, name), name)

    def decide(self, claim: str, label: Label, details: Details = _NO_DETAILS) -> Recorded:
        """Give a verdict; it is on disk when this returns. Raises WrongInput for a claim that is not there."""
        self._standing(claim)
        return self._record(drafts.decided(claim, label, details, self._me()))

    def describe(self, claim: str, details: Details) -> Recorded | None:
        """Write speaker, evidence, note or finding beside a claim; None if nothing would be different."""
        before = self._standing(claim).by(self._me().id)
        draft = drafts.described(claim, details, before, self._me())
        return self._record(draft) if draft else None

    def add_claim(
        self, article: str, span: Span, label: Label | None = None, details: Details = _NO_DETAILS
    ) -> Recorded:
        """Make a claim of a span, decided at once if a label is given: one event, so one step to undo."""
        text = self._store.text(article)
        return self._record(drafts.claim_added(article, text, span, label, details, self._me()))

    def decide_at(self, article: str, span: Span, label: Label, details: Details = _NO_DETAILS) -> Recorded:
        """Give a verdict on the claim with exactly these edges; it is made first if there is none."""
        text, me = self._store.text(article), self._me()
        span.of(text)
        with self._store.writing() as store:  # so that nobody makes the same claim between looking and adding
            found = store.claims_at(article, span.start, span.end)
            if found:
                draft = drafts.decided(found[0].id, label, details, me)
            else:
                draft = drafts.claim_added(article, text, span, label, details, me)
            event = self._append(store, draft)
        return self._recorded(event)

    # Undo

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

    # The project as a whole

    def verify(self, *, head: str | None = None) -> Report:
        """Check the file, the log and all that is derived from it. Changes nothing."""
        return self._store.verify(head=head)

    def head(self) -> tuple[int, str]:
        """Return how many events there are, and the hash of the last."""
        return self._store.head()

    def export(self, out: Path, *, format_name: str, labels: str = export.SETTLED) -> export.Summary:
        """Write a labelled dataset, whole or not at all; raises WrongInput for a format or labels that are unknown."""
        if _is_same_file(out, self.path):
            raise WrongInput(f"{out} is the project itself; an export never goes there.")
        with self._store.reading():
            articles = (
                export.ArticleClaims(row, self._store.text(row.id), tuple(self._store.claims(row.id)))
                for row in self._store.articles()
            )
            return export.write(out, articles, self.names(), format_name=format_name, labels=labels)

    # Private

    def _me(self) -> Reviewer:
        reviewer = self.reviewer
        if reviewer is None:
            raise WrongInput("Who decides? Give the reviewer's name.")
        return reviewer

    def _standing(self, claim: str) -> Claim:
        found = self._store.claims_by_id([claim])
        if not found:
            raise WrongInput(f"There is no claim {claim} in this project.")
        return found[0]

    def _record(self, draft: Draft) -> Recorded:
        with self._store.writing() as store:
            event = self._append(store, draft)
        return self._recorded(event)

    def _recorded(self, event: Event) -> Recorded:
        self._tell()
        return Recorded(event.body["claim"], event.id, event.seq)

    def _append(self, store: Store, draft: Draft) -> Event:
        reviewer = self._me()
        if all(known.id != reviewer.id for known in store.reviewers()):
            store.append(drafts.reviewer_joined(reviewer))
        return store.append(draft)

    def _step(self, kind: Kind, *, redo: bool) -> Step | None:
        reviewer = self._me()
        with self._store.writing() as store:
            event_id = store.next_undo(reviewer.id, redo=redo)
            if event_id is None:
                return None
            event = store.event(event_id)
            step = self._describe_step(event)
            self._append(store, drafts.withdrawn(kind, event.id, event.claim, reviewer))
        self._tell()
        return step

    def _next_step(self, *, redo: bool) -> Step | None:
        reviewer = self.reviewer
        event_id = self._store.next_undo(reviewer.id, redo=redo) if reviewer else None
        return self._describe_step(self._store.event(event_id)) if event_id else None

    def _describe_step(self, event: Event) -> Step:
        claim = str(event.claim)
        article, quote = self._store.place_of(claim)
        return Step(article, claim, audit.sentence(event, quote))

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
        claims = {event.claim for event in events if event.claim}
        articles = {event.body["article"] for event in events if "article" in event.body}
        articles |= {self._store.place_of(claim)[0] for claim in claims}
        changed = Changed(frozenset(articles), frozenset(claims))
        for listener in list(self._listeners):
            listener(changed)
        self._seen = events[-1].seq


def _is_same_file(one: Path, other: Path) -> bool:
    try:
        return one.samefile(other)
    except OSError:
        return False
