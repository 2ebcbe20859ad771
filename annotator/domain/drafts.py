"""Drafts: the body of each kind of event, made in one place and checked before it can reach the log."""

from __future__ import annotations

import uuid
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from typing import Any, Literal

from annotator.domain.articles import Article, ArticleRow
from annotator.domain.claims import Attribution, Claim, FoundClaim, Highlights, Span
from annotator.domain.decisions import Decision, Finding, Label, Manner
from annotator.domain.errors import WrongInput
from annotator.domain.events import MOVING, Draft, Event, Kind
from annotator.domain.evidence import Evidence
from annotator.domain.passages import Passages
from annotator.domain.provenance import checked
from annotator.domain.reviewers import Reviewer
from annotator.domain.shapes import Place
from annotator.domain.texts import canonical
from annotator.domain.wording import Wording

_CLAIMS = uuid.UUID("0b0c6f7e-52f5-4b6f-8a53-9c8f2f6f6a51")
_MARKS = uuid.UUID("5d9a1c1e-9a64-4f3c-8a0b-3b0f5f0f6c37")


@dataclass(frozen=True, slots=True)
class Details:
    """What may be written beside a verdict: None leaves a thing as it is, "" takes it away."""

    speaker: str | None = None
    role: str | None = None
    manner: Manner | Literal[""] | None = None
    note: str | None = None
    finding: Finding | Literal[""] | None = None
    evidence_added: tuple[Evidence, ...] = ()
    evidence_removed: tuple[str, ...] = ()
    flagged: bool | None = None


def project_created() -> Draft:
    return Draft(Kind.PROJECT_CREATED, {"project": uuid.uuid4().hex})


def reviewer_joined(reviewer: Reviewer) -> Draft:
    return Draft(Kind.REVIEWER_JOINED, {"reviewer": reviewer.id, "name": reviewer.name}, reviewer.id)


def article_imported(article: Article, *, original_sha256: str | None, furniture: Passages = ()) -> Draft:
    """Return the event of a text that came in, with what in it is furniture."""
    body = {
        "article": article.id,
        "sha256": article.sha256,
        "title": article.title,
        "origin": _clean(article.origin),
        "encoding": article.encoding,
        "original_sha256": original_sha256,
        "notices": list(article.notices),
        "provenance": article.provenance.body(),
        "characters": len(article.text),
        "furniture": [list(passage) for passage in furniture],
    }
    return Draft(Kind.ARTICLE_IMPORTED, body)


def claims_found(
    article: str, text: str, found: Highlights, *, behind: Mapping[Span, str], passage: Span | None = None
) -> Draft:
    """Return the event of a pipeline's findings, in all of a text or in one passage of it.

    `behind` names, by place, the claims that stand where one was found. Raises WrongInput where a quote is not what the
    text says.
    """
    attributions = {attribution: number for number, attribution in enumerate(found.attributions)}
    claims = []
    for claim in found.claims:
        if claim.span.of(text) != claim.quote:
            raise WrongInput(
                Wording("The pipeline {name} quotes words that are not at their place.", name=found.pipeline.name)
            )
        number = None
        if claim.attribution is not None:
            number = attributions.setdefault(claim.attribution, len(attributions))
        front = behind.get(claim.span)
        claims.append(_found_body(article, claim, number) | ({} if front is None else {"behind": front}))
    body: dict[str, Any] = {
        "article": article,
        "pipeline": asdict(found.pipeline),
        "attributions": [_attribution_body(attribution) for attribution in attributions],
        "claims": claims,
    }
    if passage is not None:
        body["passage"] = [passage.start, passage.end]
    return Draft(Kind.CLAIMS_FOUND, body)


def claim_added(
    article: str,
    text: str,
    span: Span,
    label: Label | None,
    details: Details,
    reviewer: Reviewer,
    *,
    claim: str | None = None,
) -> Draft:
    """Return the event of a claim made by hand, decided at once if a label is given: one step to undo.

    `claim` is its id where that is known beforehand.
    """
    quote = span.of(text)
    if not quote.strip():
        raise WrongInput(Wording("A claim needs words; this span holds only white space."))
    body: dict[str, Any] = {"claim": claim or uuid.uuid4().hex, "article": article, "quote": quote} | asdict(span)
    if label is not None:
        body["label"] = str(label)
    return Draft(Kind.CLAIM_ADDED, body | _details_body(details, None), reviewer.id)


def id_of_mark(article: str, span: Span) -> str:
    """Return the id of a claim that was marked in another program: the same however often it is brought here."""
    return uuid.uuid5(_MARKS, f"{article}:{span.start}:{span.end}").hex


def decided(claim: str, label: Label, details: Details, reviewer: Reviewer, *, also: Sequence[str] = ()) -> Draft:
    """Return the event of a verdict; `also` names claims that say the same and get it in the same step."""
    body: dict[str, Any] = {"claim": claim, "label": str(label)}
    if also:
        body["also"] = list(also)
    return Draft(Kind.DECIDED, body | _details_body(details, None), reviewer.id)


def skipped(claim: str, reviewer: Reviewer) -> Draft:
    return Draft(Kind.SKIPPED, {"claim": claim}, reviewer.id)


def edges_moved(claim: Claim, to: Place, reviewer: Reviewer) -> Draft:
    return Draft(Kind.EDGES_MOVED, _shaped(claim) | to.body(), reviewer.id)


def claim_split(claim: Claim, left: Place, right: Place, reviewer: Reviewer) -> Draft:
    """Return the event that makes two claims of one: the first keeps its id and verdicts, the second is new."""
    second = {"claim": uuid.uuid4().hex} | right.body()
    body = _shaped(claim) | {"right": second} | left.body()
    return Draft(Kind.CLAIM_SPLIT, body, reviewer.id)


def claims_merged(claim: Claim, other: Claim, whole: Place, reviewer: Reviewer) -> Draft:
    """Return the event that makes one claim of two: the first takes in the other."""
    body = _shaped(claim) | {"merged": other.id} | whole.body()
    return Draft(Kind.CLAIMS_MERGED, body, reviewer.id)


def article_finished(article: str, reviewer: Reviewer) -> Draft:
    return Draft(Kind.ARTICLE_FINISHED, {"article": article}, reviewer.id)


def article_reopened(article: str, reviewer: Reviewer) -> Draft:
    return Draft(Kind.ARTICLE_REOPENED, {"article": article}, reviewer.id)


def furniture_changed(article: str, span: Span, reviewer: Reviewer, *, furniture: bool) -> Draft:
    """Return the event that a passage is furniture, or is the article's own."""
    return Draft(Kind.FURNITURE_CHANGED, {"article": article, "furniture": furniture} | asdict(span), reviewer.id)


def provenance_edited(article: ArticleRow, changes: Mapping[str, str], reviewer: Reviewer) -> Draft | None:
    """Return the event of what is corrected of an article's source, or None if nothing would be different.

    Raises WrongInput for what cannot be kept so.
    """
    standing = {"title": article.title} | asdict(article.provenance)
    wanted = {field: checked(field, words) for field, words in changes.items()}
    different = {field: words for field, words in wanted.items() if words != standing[field]}
    if not different:
        return None
    before = {field: standing[field] for field in different}
    body = {"article": article.id, "changes": different, "before": before}
    return Draft(Kind.PROVENANCE_EDITED, body, reviewer.id)


def described(claim: str, details: Details, before: Decision | None, reviewer: Reviewer) -> Draft | None:
    """Return the event of details that differ from what stands, or None if none does."""
    body = _details_body(details, before or Decision(claim, reviewer.id))
    return Draft(Kind.DESCRIBED, {"claim": claim} | body, reviewer.id) if body else None


def evidence_added(claim: str, evidence: Evidence, reviewer: Reviewer) -> Draft:
    body = _details_body(Details(evidence_added=(evidence,)), None)
    return Draft(Kind.DESCRIBED, {"claim": claim} | body, reviewer.id)


def withdrawn(kind: Kind, event: Event, reviewer: Reviewer) -> Draft:
    """Return a withdrawal of an event, or its restoring: about all that the event was about."""
    body: dict[str, Any] = {"event": event.id, "claim": event.claim}
    if event.article is not None:
        body["article"] = event.article
    if others := [claim for claim in event.claims if claim != event.claim]:
        body["also"] = others
    if event.kind in MOVING:
        body["articles"] = sorted(event.articles)
    return Draft(kind, body, reviewer.id)


def _details_body(details: Details, before: Decision | None) -> dict[str, Any]:
    """Return what the details set; measured against `before`, only what they change."""
    body: dict[str, Any] = {}
    if details.speaker is not None and (before is None or _clean(details.speaker) != (before.speaker or "")):
        body["speaker"] = _clean(details.speaker)
    if details.role is not None and (before is None or _clean(details.role) != (before.role or "")):
        body["role"] = _clean(details.role)
    if details.manner is not None and (before is None or details.manner != (before.manner or "")):
        body["manner"] = str(details.manner)
    if details.note is not None and (before is None or _clean(details.note) != before.note):
        body["note"] = _clean(details.note)
    if details.finding is not None and (before is None or details.finding != (before.finding or "")):
        body["finding"] = str(details.finding)
    if details.evidence_added or details.evidence_removed:
        added = [item.body() for item in details.evidence_added]
        body["evidence"] = {"add": added, "remove": list(details.evidence_removed)}
    if details.flagged is not None and (before is None or details.flagged != before.flagged):
        body["flagged"] = details.flagged
    return body


def _shaped(claim: Claim) -> dict[str, Any]:
    """Return which claim takes another shape, what it was, and in which article: it may go over to a newer version."""
    return {"claim": claim.id, "article": claim.article, "before": Place(claim.span, claim.quote).body()}


def _found_body(article: str, claim: FoundClaim, attribution: int | None) -> dict[str, Any]:
    start, end = claim.span.start, claim.span.end
    return {
        # The same place in the same article has the same id everywhere, so that copies of a project can meet.
        "id": uuid.uuid5(_CLAIMS, f"{article}:{start}:{end}").hex,
        "start": start,
        "end": end,
        "quote": claim.quote,
        "suggestion": str(claim.suggestion.label),
        "score": round(claim.suggestion.score, 4),
        "reasons": list(claim.suggestion.reasons),
        "attribution": attribution,
    }


def _attribution_body(attribution: Attribution) -> dict[str, Any]:
    parts = {
        part: [[span.start, span.end] for span in getattr(attribution, part)] for part in ("source", "cue", "content")
    }
    return parts | {
        "speaker": attribution.speaker,
        "manner": str(attribution.manner),
        "role": attribution.role,
        "relayed_by": attribution.relayed_by,
    }


def _clean(text: str) -> str:
    return canonical(text).strip()
