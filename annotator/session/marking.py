"""What was marked in another program becomes claims and verdicts, each by the reviewer who marked it there."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from annotator.domain import drafts
from annotator.domain.claims import Claim
from annotator.domain.decisions import Label
from annotator.domain.drafts import Details
from annotator.domain.meanings import Meaning, meaning_of
from annotator.domain.reviewers import Reviewer, likely_name, reviewer_id
from annotator.domain.spans import LabelledSpan
from annotator.session.opened import Opened
from annotator.store import Store


@dataclass(frozen=True, slots=True)
class Brought:
    """What became of the spans of an article: each is counted once.

    `claims` are new, `verdicts` are on claims that were here; `already` were brought before, `changed` are otherwise
    here by now (moved, taken back, or decided differently by the same reviewer) and stayed as they are; `left_out` by
    the meaning of their label, `blank` hold white space alone, `outside` reach past the text, `finished` are of
    reviewers who are done with the article.
    """

    claims: int = 0
    verdicts: int = 0
    already: int = 0
    changed: int = 0
    left_out: int = 0
    blank: int = 0
    outside: int = 0
    finished: int = 0

    def __add__(self, other: Brought) -> Brought:
        return Brought(*(getattr(self, name) + getattr(other, name) for name in self.__slots__))


class Marking(Opened):
    """Bringing marks."""

    def import_spans(
        self, article: str, spans: Iterable[LabelledSpan], meanings: Mapping[str, Meaning] | None = None
    ) -> Brought:
        """Make claims and verdicts of spans, all of an article or none; the same ones a second time change nothing.

        `meanings` say what labels become, by label; for others it is guessed. A span of nobody's is this reviewer's:
        raises WrongInput where there is none.
        """
        counts: Counter[str] = Counter()
        with self._store.writing() as store:
            marks = _Marks(store, article, counts)
            for one in spans:
                meaning = meaning_of(one.label, meanings or {})
                if meaning is Meaning.LEFT_OUT:
                    counts["left_out"] += 1
                else:
                    marks.bring(one, meaning.label, self._who(one.annotator))
        self._tell()
        return Brought(**counts)

    def _who(self, name: str) -> Reviewer:
        name = likely_name(name)
        return Reviewer(reviewer_id(self._device, name), name) if name else self._me()


class _Marks:
    """The claims of one article while spans are brought to it, inside of one transaction."""

    def __init__(self, store: Store, article: str, counts: Counter[str]) -> None:
        self._store = store
        self._article = article
        self._text = store.text(article)
        self._counts = counts
        claims = store.claims(article)
        self._at = {claim.span: claim.id for claim in reversed(claims)}
        self._labels = dict(_labels(claims))
        self._ids = store.claim_ids(article)
        self._known = {reviewer.id for reviewer in store.reviewers()}
        self._finished: dict[str, bool] = {}

    def bring(self, one: LabelledSpan, label: Label | None, reviewer: Reviewer) -> None:
        """Make a claim of a span, or a verdict on the claim that is there; counted as what it became."""
        self._counts[self._bring(one, label, reviewer)] += 1

    def _bring(self, one: LabelledSpan, label: Label | None, reviewer: Reviewer) -> str:
        if one.span.end > len(self._text):
            return "outside"
        if not one.span.of(self._text).strip():
            return "blank"
        if self._is_done(reviewer):
            return "finished"
        claim = self._at.get(one.span)
        if claim is None:
            return self._add(one, label, reviewer)
        standing = self._labels.get((claim, reviewer.id))
        if label is None or standing is label:
            return "already"
        return "changed" if standing is not None else self._decide(claim, one, label, reviewer)

    def _add(self, one: LabelledSpan, label: Label | None, reviewer: Reviewer) -> str:
        claim = drafts.id_of_mark(self._article, one.span)
        if claim in self._ids:  # brought before, and moved or taken back since
            return "changed"
        self._join(reviewer)
        details = Details(note=one.note or None)
        self._store.append(
            drafts.claim_added(self._article, self._text, one.span, label, details, reviewer, claim=claim)
        )
        self._ids.add(claim)
        self._at[one.span] = claim
        self._labels[claim, reviewer.id] = label
        return "claims"

    def _decide(self, claim: str, one: LabelledSpan, label: Label, reviewer: Reviewer) -> str:
        self._join(reviewer)
        self._store.append(drafts.decided(claim, label, Details(note=one.note or None), reviewer))
        self._labels[claim, reviewer.id] = label
        return "verdicts"

    def _join(self, reviewer: Reviewer) -> None:
        if reviewer.id not in self._known:
            self._store.append(drafts.reviewer_joined(reviewer))
            self._known.add(reviewer.id)

    def _is_done(self, reviewer: Reviewer) -> bool:
        if reviewer.id not in self._finished:
            self._finished[reviewer.id] = self._store.has_finished(self._article, reviewer.id)
        return self._finished[reviewer.id]


def _labels(claims: Iterable[Claim]) -> Iterable[tuple[tuple[str, str], Label | None]]:
    return (((claim.id, one.reviewer), one.label) for claim in claims for one in claim.decisions)
