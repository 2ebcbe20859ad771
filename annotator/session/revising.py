"""A revised text is a new version of its article: claims find their place in it, or wait until a person places them."""

from __future__ import annotations

from annotator.domain import revisions
from annotator.domain.articles import Article, ArticleRow
from annotator.domain.candidates import Candidate, candidates
from annotator.domain.claims import PIPELINE, Claim, Span, trim
from annotator.domain.differences import Piece, differences
from annotator.domain.errors import WrongInput
from annotator.domain.events import Draft
from annotator.domain.placing import context, found_again, parts_moved
from annotator.domain.revisions import Move, Revision, Waiting
from annotator.domain.shapes import Place
from annotator.domain.wording import Wording
from annotator.session.importing import Importing
from annotator.session.opened import Recorded
from annotator.store import Store


class Revising(Importing):
    """Never fuzzy and silent: what is not word for word between the same words is placed by a person."""

    def revise(self, old: str, article: Article) -> Revision:
        """Take an article in as a newer version of another: of its last version, where it has newer ones already.

        Raises WrongInput for a text that is a version of it already, or a newer version of something else.
        """
        self._me()
        with self._store.writing() as store:
            row = self._take_in(store, article)
            self._follow(store, row, self._last(store, old))
        self._tell()
        return self.revision(row.id)

    def follow(self, old: str, article: str) -> Revision:
        """Have an article that is here already be a newer version of another, as `revise` does with a new one."""
        self._me()
        with self._store.writing() as store:
            self._follow(store, self._row(article), self._last(store, old))
        self._tell()
        return self.revision(article)

    def revision(self, article: str) -> Revision:
        """Return what went over to a newer version, and what waits to be placed in it; raises WrongInput for others."""
        row = self._row(article)
        if row.revises is None:
            raise WrongInput(Wording("“{title}” is no newer version of another article.", title=row.title))
        moved = tuple(self._store.moved_to(article))
        return Revision(self._row(row.revises), row, moved, self.waiting(article))

    def waiting(self, article: str) -> tuple[Waiting, ...]:
        """Return the claims of older versions that wait to be placed in an article, in the order of their texts."""
        return tuple(self._waits(claim) for claim in self._store.waiting(article))

    def candidates(self, claim: str, *, limit: int = 5) -> tuple[Candidate, ...]:
        """Return likely places of a claim in the last version of its article, the most likely first. Only shown."""
        found = self._standing(claim)
        newest = self._store.versions(found.article)[-1]
        if newest == found.article:
            return ()
        old, new = self._store.text(found.article), self._store.text(newest)
        marked = [other.span for other in self._store.claims(newest) if _is_untouched(other)]
        return candidates(old, found.span, new, limit=limit, marked=marked)

    def place(self, claim: str, span: Span) -> Recorded:
        """Place a claim in the last version of its article, white space left out.

        With other words than before, every verdict on it asks again. What the pipeline found exactly there is taken in.
        Raises WrongInput where the claim is in the last version, or another claim that somebody decided on is there.
        """
        with self._store.writing() as store:
            found = self._standing(claim)
            article = self._newer(store, found)
            text = store.text(article)
            trimmed = trim(text, span)
            if trimmed is None:
                raise WrongInput(Wording("A claim needs words; there is only white space."))
            there = store.claims_at(article, trimmed.start, trimmed.end)
            if any(not _is_untouched(other) for other in there):
                raise WrongInput(
                    Wording("There is a claim with exactly these edges already. Leave this one in the older version.")
                )
            move = _move(found, trimmed, store.text(found.article), text)
            merged = there[0].id if there else None
            event = self._append(store, revisions.claim_placed(article, move, merged, self._me()))
        return self._recorded(event)

    def leave(self, claim: str) -> Recorded:
        """Say that the newer text no longer has a claim: it stays in the older version, with all that was decided."""
        with self._store.writing() as store:
            found = self._standing(claim)
            article = self._newer(store, found)
            if found.id not in {one.id for one in store.waiting(article)}:
                raise WrongInput(Wording("This claim does not wait to be placed."))
            event = self._append(store, revisions.claim_left(found, article, self._me()))
        return self._recorded(event)

    def versions(self, article: str) -> list[ArticleRow]:
        """Return all versions of an article, the first one first; those of an article alone are itself."""
        ids = self._store.versions(article)
        rows = {row.id: row for row in self._store.articles(ids)}
        return [rows[id_] for id_ in ids]

    def difference(self, old: str, new: str) -> tuple[Piece, ...]:
        """Return what two articles' texts have in common and not, in order."""
        return differences(self._store.text(old), self._store.text(new))

    # Private

    def _follow(self, store: Store, row: ArticleRow, last: ArticleRow) -> None:
        check_can_follow(store, row.id, last.id)
        self._append(store, self._revised(store, row, last))

    def _last(self, store: Store, article: str) -> ArticleRow:
        chain = store.versions(article)
        if not chain:
            raise WrongInput(Wording("There is no article {article} in this project.", article=article))
        return store.articles([chain[-1]])[0]

    def _row(self, article: str) -> ArticleRow:
        found = self._store.articles([article])
        if not found:
            raise WrongInput(Wording("There is no article {article} in this project.", article=article))
        return found[0]

    def _newer(self, store: Store, claim: Claim) -> str:
        """Return the last version of a claim's article, in which it is to be placed."""
        newest = store.versions(claim.article)[-1]
        if newest == claim.article:
            raise WrongInput(Wording("This claim is in the newest version of its article; there is nothing to place."))
        self._check_open(newest)
        return newest

    def _waits(self, claim: Claim) -> Waiting:
        text = self._store.text(claim.article)
        return Waiting(claim, context(text, claim.span), claim.span.start / len(text))

    def _revised(self, store: Store, row: ArticleRow, last: ArticleRow) -> Draft:
        """Return the event by which an article follows another, with every claim that finds its place by itself."""
        new = store.text(row.id)
        taken = {claim.span: claim for claim in store.claims(row.id)}
        moves, merged = [], []
        for claim in [*store.waiting(last.id), *store.claims(last.id)]:
            old = store.text(claim.article)
            span = found_again(old, claim.span, new)
            there = None if span is None else taken.get(span)
            if span is None or (there is not None and not _is_untouched(there)):
                continue
            moves.append(_move(claim, span, old, new))
            if there is not None:
                merged.append(there.id)
        return revisions.article_revised(row.id, last.id, moves, merged, self._me())


def check_can_follow(store: Store, article: str, old: str) -> None:
    """Raise WrongInput unless an article can be the one newer version of another: versions form a line."""
    (row,), (last,) = store.articles([article]), store.articles([old])
    if row.id in store.versions(last.id):
        raise WrongInput(
            Wording("“{title}” with this very text is here already; nothing was revised.", title=row.title)
        )
    if row.revises is not None:
        raise WrongInput(Wording("“{title}” is a newer version of another article already.", title=row.title))
    if last.revised_by is not None:
        raise WrongInput(Wording("“{title}” has a newer version already.", title=last.title))


def _move(claim: Claim, span: Span, old: str, new: str) -> Move:
    found = claim.attribution
    parts = {} if found is None else parts_moved(found, old, new, span.start - claim.span.start)
    return Move(claim, Place(span, span.of(new)), parts)


def _is_untouched(claim: Claim) -> bool:
    return claim.origin == PIPELINE and not claim.decisions
