"""Claims: what a reader could ask "who says so?" or "is it so?" about, cut by sentence.

What somebody is said to say is one claim a sentence; a sentence of the writer is one claim, unless it is furniture of
the page, a question, or a headline that was there before. Claims never overlap.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from annotator.domain.claims import Attribution, FoundClaim, Span, Suggestion
from annotator.nlp.attribution.findings import Finding
from annotator.nlp.attribution.verbs import CUE_FORMS
from annotator.nlp.lexicon import FINITE
from annotator.nlp.statements.furniture import has_verb, is_credit, is_furniture
from annotator.nlp.statements.opinions import FIRST_PERSON
from annotator.nlp.statements.suggestions import View, suggest_speakers, suggest_writers
from annotator.nlp.text.quotations import Quotation
from annotator.nlp.text.words import Words

_MARKS = "\"'“”„‟«»‹›‘’‚`＂"
_SHORTEST = 3
_TITLE_WORDS = 4
_ORDERS = frozenset({"ask", "tell", "remind", "continue"})
_DENIALS = frozenset({"not", "never", "declined", "refused"})
_CAPTION_SENTENCES = 4
_DEEDS = frozenset({"want", "judge"})
_EDGES = ",;:–—- \t\n\r\u00a0\u2028\u2029"


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence as a half-open range of words; `alone` where it is a paragraph by itself."""

    start: int
    end: int
    alone: bool


def sentences_of(words: Words, starts: list[bool]) -> list[Sentence]:
    """Return the sentences in order."""
    edges = [place for place in range(len(words)) if starts[place] or words.paragraph[place]] + [len(words)]
    return [
        Sentence(start, end, words.paragraph[start] and (end == len(words) or words.paragraph[end]))
        for start, end in pairwise(edges)
    ]


def cut_claims(
    words: Words,
    starts: list[bool],
    quotations: list[Quotation],
    findings: list[Finding],
    views: Sequence[View] | None = None,
) -> list[FoundClaim]:
    """Return the claims of a text, sorted, none overlapping another. `views` are of its sentences, in order."""
    sentences = sentences_of(words, starts)
    if views is not None:
        views = [
            replace(view, in_first_person=_in_first_person(words, one))
            for view, one in zip(views, sentences, strict=True)
        ]
    captions = _captions(words, sentences)
    said = [one for one in _said(words, sentences, quotations, findings) if one[1] not in captions]
    own = _own_opinions(said, views or ())
    said = [one for one in said if one[1] not in own]
    told = {sentence for _, sentence in said}
    claims = [claim for claim, _ in said]
    claims += _written(words, sentences, told, captions, views)
    claims.sort(key=lambda claim: (claim.span.start, -claim.span.end))
    kept: list[FoundClaim] = []
    for claim in claims:
        if not kept or claim.span.start >= kept[-1].span.end:
            kept.append(claim)
    return kept


def _in_first_person(words: Words, sentence: Sentence) -> bool:
    places = range(sentence.start, sentence.end)
    return any(words.lower[place] in FIRST_PERSON and words.text[place] != "US" for place in places)


def _own_opinions(said: list[tuple[FoundClaim, int]], views: Sequence[View]) -> set[int]:
    """Return the places of sentences that are the writer's opinion of what somebody says, quoting nobody's words."""
    quoted = {place for claim, place in said if claim.attribution and claim.attribution.direct}
    return {place for place, view in enumerate(views) if view.is_surely_opinion and place not in quoted}


def _captions(words: Words, sentences: list[Sentence]) -> set[int]:
    """Return the places of the sentences that stand in one paragraph with a picture credit."""
    captions: set[int] = set()
    first = 0
    for place, sentence in enumerate(sentences):
        if words.paragraph[sentence.start]:
            first = place
        if place - first < _CAPTION_SENTENCES and is_credit(words, sentence.start, sentence.end):
            captions.update(range(first, place + 1))
    return captions


def _said(
    words: Words, sentences: list[Sentence], quotations: list[Quotation], findings: list[Finding]
) -> list[tuple[FoundClaim, int]]:
    """Return the claims of speakers, each with the place of its sentence."""
    marks = {one.start for one in quotations} | {one.end - 1 for one in quotations}
    pairs = {one.start: one.end for one in reversed(quotations)} | {one.end: one.start for one in quotations}
    found: list[tuple[FoundClaim, int]] = []
    for finding in findings:
        for content in finding.attribution.content:
            for place, start, end in _pieces(words, sentences, content):
                span = _trimmed(words.source, start, end, marks, pairs)
                if span is None or not _worth_checking(words, span, finding):
                    continue
                suggestion = suggest_speakers(finding, words.source[span.start : span.end])
                found.append((_claim(words.source, span, suggestion, finding.attribution), place))
    return found


def _pieces(words: Words, sentences: list[Sentence], content: Span) -> Iterator[tuple[int, int, int]]:
    """Yield the parts of a content that lie in one sentence each, as code points, with the place of the sentence."""
    first, stop = words.covering(content.start, content.end)
    low, high = 0, len(sentences)
    while low < high:
        middle = (low + high) // 2
        if sentences[middle].end <= first:
            low = middle + 1
        else:
            high = middle
    while low < len(sentences) and sentences[low].start < stop:
        start, end = max(sentences[low].start, first), min(sentences[low].end, stop)
        if start < end:
            yield low, max(words.start[start], content.start), min(words.end[end - 1], content.end)
        low += 1


def _trimmed(text: str, start: int, end: int, marks: set[int], pairs: dict[int, int]) -> Span | None:
    """Drop white space, a trailing comma, a leading "that", and marks that quote the whole piece."""
    changed = True
    while changed and start < end:
        changed = False
        while start < end and text[start] in _EDGES:
            start, changed = start + 1, True
        while end > start and (text[end - 1] in _EDGES or text[end - 1].isspace()):
            end, changed = end - 1, True
        if start < end and text[start] in _MARKS and (start in marks and not start < pairs.get(start, end) < end):
            start, changed = start + 1, True
        if start < end and text[end - 1] in _MARKS and (end - 1 in marks and not start < pairs.get(end, start) < end):
            end, changed = end - 1, True
        if text[start : start + 5].lower() == "that ":
            start, changed = start + 5, True
    return Span(start, end) if start < end else None


def _worth_checking(words: Words, span: Span, finding: Finding) -> bool:
    """Say whether a piece of what somebody says is a statement: no question, no bare name, no deed."""
    first, stop = words.covering(span.start, span.end)
    length = sum(words.text[place][0].isalnum() for place in range(first, stop))
    if length < _SHORTEST or words.source[span.end - 1] == "?" or _says_nothing(words, finding):
        return False
    if finding.attribution.direct:
        return True
    if _is_deed(words, span, first, finding):
        return False
    if finding.rule in {"according", "opinion", "trailing"}:
        return True
    return any(words.lower[place] in FINITE or words.lower[place] in CUE_FORMS or words.lower[place] == "to"
               or words.lower[place].endswith(("ed", "ing", "s")) for place in range(first, stop))  # fmt: skip


def _says_nothing(words: Words, finding: Finding) -> bool:
    """Say whether the cue denies that it was said, or the writer speaks."""
    if _DENIALS & set(finding.cue.lower().replace("’", "'").replace("n't", " not").split()):
        return True
    source = finding.attribution.source
    return bool(source) and source[0].of(words.source).lower() in FIRST_PERSON


def _is_deed(words: Words, span: Span, first: int, finding: Finding) -> bool:
    """That somebody plans or praises something is the writer's statement, unless their words are given."""
    form = CUE_FORMS.get(finding.verb)
    if form is None:
        return False
    wishes = words.lower[first] == "to" or finding.cue.endswith(" to")
    if wishes and (form.kind == "think" or finding.verb in _ORDERS):
        return True
    told = words.source[max(0, span.start - 5) : span.start].lower() == "that "
    return form.kind in _DEEDS and not told and not any(mark in span.of(words.source) for mark in '“”"')


def _written(
    words: Words, sentences: list[Sentence], told: set[int], captions: set[int], views: Sequence[View] | None
) -> Iterator[FoundClaim]:
    """Yield the claims of the writer."""
    title = _title(words, sentences)
    seen: set[str] = set()
    for place, sentence in enumerate(sentences):
        start, end = words.start[sentence.start], words.end[sentence.end - 1]
        quote = words.source[start:end]
        is_title = place == title
        repeated = sentence.alone and quote in seen
        if sentence.alone:
            seen.add(quote)
        if place in captions and not has_verb(words, sentence.start, sentence.end):
            continue
        if place in told or repeated or quote.rstrip("\"”’'»)").endswith("?"):
            continue
        if not is_title and is_furniture(words, sentence.start, sentence.end, alone=sentence.alone):
            continue
        view = views[place] if views is not None else None
        if view is not None and not view.is_claim and not is_title:
            continue
        suggestion = suggest_writers(words, sentence.start, sentence.end, is_title=is_title, view=view)
        yield _claim(words.source, Span(start, end), suggestion, None)


def _title(words: Words, sentences: list[Sentence]) -> int | None:
    """Return the place of the headline: the first line that the text repeats, else a first line that is long enough."""
    first: dict[str, int] = {}
    for place, sentence in enumerate(sentences):
        if not sentence.alone or sentence.end - sentence.start < _TITLE_WORDS:
            continue
        quote = words.source[words.start[sentence.start] : words.end[sentence.end - 1]]
        if quote in first and words.text[sentence.end - 1] not in {".", "?"}:
            return first[quote]
        first[quote] = place
    if first:
        place = min(first.values())
        sentence = sentences[place]
        if place <= 2 and not is_furniture(words, sentence.start, sentence.end, alone=False) and sentence.start < 12:
            return place
    return None


def _claim(text: str, span: Span, suggestion: Suggestion, attribution: Attribution | None) -> FoundClaim:
    return FoundClaim(span, text[span.start : span.end], suggestion, attribution)
