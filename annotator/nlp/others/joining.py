"""Joining: which cue the sources and contents that somebody else's pipeline marked belong to, by a rule.

The nearest cue in the same sentence, where a quotation with all its sentences counts as one; else, for a content, the
cue nearest before it in the same paragraph or the one before, for people go on speaking. A source without a cue is
dropped, a content without one stands alone. A pipeline that marks no cues in a text has its contents joined to sources.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate

from annotator.nlp.encoder.links import CONTENT, CUE, SOURCE, Link
from annotator.nlp.encoder.tags import TaggedSpan
from annotator.nlp.others.labels import PARTS, Mark
from annotator.nlp.text.passages import passages, statements
from annotator.nlp.text.quotations import Quotation
from annotator.nlp.text.words import Words

# How sure we are of what a component marked without saying how sure it is: as of a rule that nobody has measured.
UNSCORED = 0.7
_PARAGRAPHS_BACK = 1


@dataclass(frozen=True, slots=True)
class _Layout:
    """For each word the number of its sentence (or of the sentences that a quotation keeps together) and paragraph."""

    sentence: Sequence[int]
    paragraph: Sequence[int]


def join(words: Words, starts: list[bool], quotations: list[Quotation], marks: Sequence[Mark]) -> list[Link]:
    """Return the marked sources, cues and contents as links, one for each cue and each content that stands alone."""
    layout = _layout_of(words, starts, quotations)
    spans = [TaggedSpan(mark.start, mark.end, PARTS[mark.label]) for mark in marks if mark.label in PARTS]
    scores = {(mark.start, mark.end): mark.score for mark in marks if mark.label == "CONTENT"}
    anchors = _of(spans, CUE) or _of(spans, SOURCE)
    sources: list[list[TaggedSpan]] = [[] for _ in anchors]
    contents: list[list[TaggedSpan]] = [[] for _ in anchors]
    alone: list[TaggedSpan] = []
    begins = [anchor.start for anchor in anchors]
    for span in (one for one in spans if one.kind != CUE):
        owner = _owner(layout, anchors, begins, span)
        if owner is not None:
            (sources if span.kind == SOURCE else contents)[owner].append(span)
        elif span.kind == CONTENT:
            alone.append(span)
    joined = [
        Link(anchor if anchor.kind == CUE else None, tuple(by), tuple(what), _score(what, scores))
        for anchor, by, what in zip(anchors, sources, contents, strict=True)
    ]
    return joined + [Link(None, (), (span,), _score([span], scores)) for span in alone]


def _of(spans: Sequence[TaggedSpan], kind: int) -> list[TaggedSpan]:
    return sorted({span for span in spans if span.kind == kind})


def _layout_of(words: Words, starts: list[bool], quotations: list[Quotation]) -> _Layout:
    sentence = [0] * len(words)
    for number, passage in enumerate(passages(words, starts, statements(words, quotations))):
        sentence[passage.start : passage.end] = [number] * (passage.end - passage.start)
    return _Layout(sentence, list(accumulate(words.paragraph)))


def _owner(layout: _Layout, anchors: list[TaggedSpan], begins: list[int], span: TaggedSpan) -> int | None:
    """Return the place of the anchor that a span belongs to."""
    after = bisect_right(begins, span.start)
    before = after - 1
    near = [place for place in (before, after) if _in_one_sentence(layout, anchors, place, span)]
    if near:
        return min(near, key=lambda place: _gap(anchors[place], span))
    if span.kind == CONTENT and before >= 0 and _goes_on(layout, anchors[before], span):
        return before
    return None


def _in_one_sentence(layout: _Layout, anchors: list[TaggedSpan], place: int, span: TaggedSpan) -> bool:
    if not 0 <= place < len(anchors):
        return False
    first, last = layout.sentence[span.start], layout.sentence[span.end - 1]
    return first <= layout.sentence[anchors[place].start] <= last


def _gap(anchor: TaggedSpan, span: TaggedSpan) -> int:
    return max(0, anchor.start - span.end, span.start - anchor.end)


def _goes_on(layout: _Layout, anchor: TaggedSpan, span: TaggedSpan) -> bool:
    return layout.paragraph[span.start] - layout.paragraph[anchor.start] <= _PARAGRAPHS_BACK


def _score(contents: Sequence[TaggedSpan], scores: dict[tuple[int, int], float | None]) -> float:
    """Return the mean score of what is said."""
    known = [score for one in contents if (score := scores.get((one.start, one.end))) is not None]
    return sum(known) / len(known) if known else UNSCORED
