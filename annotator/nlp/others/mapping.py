"""The mapping: what a pipeline of somebody else's marked, as attributions and claims like ours.

Who says what, and what the writer claims, are two questions. Each is answered by the pipeline where it has labels for
it, else by our rules where the text is English, else by nobody. Of claims that overlap, the pipeline's own stays.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
from spacy.tokens import Doc

from annotator.domain.claims import Attribution, FoundClaim, Span, Suggestion, trim
from annotator.nlp.attribution.finder import find_relations
from annotator.nlp.attribution.findings import Finding, findings_of
from annotator.nlp.attribution.people import people_of
from annotator.nlp.attribution.relations import Relation
from annotator.nlp.docs import starts_of
from annotator.nlp.encoder.readings import Reading
from annotator.nlp.encoder.relations import tagged_relations
from annotator.nlp.others.joining import UNSCORED, join
from annotator.nlp.others.labels import CLAIMS, Labels, Mark, marks_of, people_in
from annotator.nlp.statements.claims import cut_claims
from annotator.nlp.text.passages import passages, statements
from annotator.nlp.text.quotations import Quotation
from annotator.nlp.text.words import Words, words_of

# The rule whose contents `cut_claims` takes as they are: it asks others for an English verb.
_TAKEN_AS_IT_IS = "according"
_NOBODY = "nobody is named"


@dataclass(frozen=True, slots=True)
class Mapped:
    """What a text holds, as far as its pipeline and our rules tell."""

    findings: list[Finding]
    claims: list[FoundClaim]


@dataclass(frozen=True, slots=True)
class Text:
    """A text as its pipeline left it."""

    words: Words
    starts: list[bool]
    quotations: list[Quotation]
    marks: list[Mark]
    labels: Labels
    english: bool


def mapped(doc: Doc, labels: Labels, *, english: bool) -> Mapped:
    """Return the attributions and claims of a Doc that other people's components have read."""
    words = words_of(doc)
    marks = marks_of(doc, words, labels)
    text = Text(words, starts_of(doc, words), list(doc._.annotator_quotations), marks, labels, english)
    people = people_of(words, people_in(doc, words) or None)
    relations = [one for one in _relations(text) if one.content]
    findings = findings_of(words, text.quotations, relations, people)
    return Mapped(findings, _claims(text, findings))


def _relations(text: Text) -> list[Relation]:
    if text.labels.attributions:
        return _marked_relations(text)
    if text.english:
        return find_relations(list(passages(text.words, text.starts, statements(text.words, text.quotations))))
    return []


def _marked_relations(text: Text) -> list[Relation]:
    links = join(text.words, text.starts, text.quotations, text.marks)
    found = tagged_relations(text.words, Reading(tuple(links), (), np.zeros((0, 2), dtype=np.float32)))
    for relation in found:
        relation.by = relation.by if text.english else _TAKEN_AS_IT_IS
    return found


def _claims(text: Text, findings: list[Finding]) -> list[FoundClaim]:
    """Return the claims, sorted, none overlapping another."""
    theirs = _marked_claims(text, findings)
    begins = [claim.span.start for claim in theirs]
    ours = [claim for claim in _our_claims(text, findings) if not _overlaps(theirs, begins, claim.span)]
    return sorted([*theirs, *ours], key=lambda claim: claim.span)


def _our_claims(text: Text, findings: list[Finding]) -> list[FoundClaim]:
    """Return what people are said to say and, where the pipeline marks no claims, what the writer says in English."""
    if not (text.english or findings):
        return []
    found = cut_claims(text.words, text.starts, text.quotations, findings)
    if text.labels.claims or not text.english:
        found = [claim for claim in found if claim.attribution is not None]
    return [_explained(claim, text.labels) for claim in found] if text.labels.attributions else found


def _explained(claim: FoundClaim, labels: Labels) -> FoundClaim:
    """Say which component marked what somebody says; without a cue a source may name the speaker all the same."""
    if claim.attribution is None:
        return claim
    named = claim.attribution.speaker is not None
    reasons = (one for one in claim.suggestion.reasons if not (named and one == _NOBODY))
    marked = (_reason(component, "CONTENT") for component in labels.of({"CONTENT"}))
    return replace(claim, suggestion=replace(claim.suggestion, reasons=(*reasons, *marked)))


def _marked_claims(text: Text, findings: list[Finding]) -> list[FoundClaim]:
    """Return the claims that the pipeline marked; of those that overlap the surer stays, else the longer."""
    marks = sorted(
        (mark for mark in text.marks if mark.label in CLAIMS),
        key=lambda mark: (-_score(mark), mark.start - mark.end, mark.start, mark.label),
    )
    owners = _owners(text.words, findings)
    kept: list[FoundClaim] = []
    begins: list[int] = []
    for mark in marks:
        span = trim(text.words.source, Span(text.words.start[mark.start], text.words.end[mark.end - 1]))
        if span is not None and not _overlaps(kept, begins, span):
            place = bisect_left(begins, span.start)
            begins.insert(place, span.start)
            kept.insert(place, _claim(text.words, mark, span, _speakers(owners[mark.start : mark.end], findings)))
    return kept


def _claim(words: Words, mark: Mark, span: Span, attribution: Attribution | None) -> FoundClaim:
    suggestion = Suggestion(CLAIMS[mark.label], _score(mark), (_reason(mark.component, mark.label),))
    return FoundClaim(span, span.of(words.source), suggestion, attribution)


def _reason(component: str, label: str) -> str:
    return f"the component “{component}” marks it {label}"


def _score(mark: Mark) -> float:
    score = UNSCORED if mark.score is None else mark.score
    return round(min(0.99, max(0.01, score)), 2)


def _overlaps(claims: Sequence[FoundClaim], begins: list[int], span: Span) -> bool:
    """Say whether a span overlaps any of `claims`, which are sorted and overlap each other nowhere."""
    place = bisect_left(begins, span.end)
    return place > 0 and claims[place - 1].span.end > span.start


def _owners(words: Words, findings: list[Finding]) -> list[int]:
    """Return, for each word, the place of the finding whose content it is in, or -1."""
    owners = [-1] * len(words)
    for place, finding in enumerate(findings):
        for content in finding.attribution.content:
            first, stop = words.covering(content.start, content.end)
            owners[first:stop] = [place] * (stop - first)
    return owners


def _speakers(owners: list[int], findings: list[Finding]) -> Attribution | None:
    """Return the attribution that holds at least half the words of a claim."""
    ((owner, count),) = Counter(owners).most_common(1)
    return findings[owner].attribution if owner >= 0 and 2 * count >= len(owners) else None
