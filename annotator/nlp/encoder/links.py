"""Links: which cue each source and each content belongs to.

Every attribution has one cue. Of the cues around a source or content the best one is chosen by a linear score of how
the two lie to each other; the weights are learnt from the annotated relations (multinomial logistic regression).
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from annotator.nlp.encoder.tags import PARTS, TaggedSpan
from annotator.nlp.text.words import Words

SOURCE, CUE, CONTENT = range(len(PARTS))
# Cues that are looked at to each side of a span.
_REACH = 4
_FAR = 30
_CLAUSES = frozenset({",", "—", "–", "--", ";"})
_STOPS = frozenset({".", "!", "?", "…"})
# A span and a cue lie to each other in one of four ways: a source or a content, before its cue or after it.
_WAYS = 4
_MEASURES = 23
FEATURES = _WAYS * _MEASURES

Floats = NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Layout:
    """Where words, sentences, paragraphs and quotations of a text lie; sentences and paragraphs are numbered."""

    words: Words
    sentence: Sequence[int]
    paragraph: Sequence[int]
    quoted: Sequence[bool]


def layout_of(words: Words, starts: Sequence[bool], quoted: Sequence[bool]) -> Layout:
    """Number the sentences and paragraphs of a text."""
    return Layout(words, np.cumsum(starts).tolist(), np.cumsum(words.paragraph).tolist(), quoted)


def candidates(cues: Sequence[TaggedSpan], span: TaggedSpan) -> list[int]:
    """Return the places of the cues near a span; `cues` are sorted."""
    place = bisect_right(cues, span.start, key=lambda cue: cue.start)
    return list(range(max(0, place - _REACH), min(len(cues), place + _REACH)))


class Measures:
    """How the spans of one text lie to each other."""

    def __init__(self, layout: Layout, spans: Sequence[TaggedSpan]) -> None:
        self.layout = layout
        counts = np.zeros((len(PARTS), len(layout.words) + 1), dtype=np.int64)
        for span in spans:
            counts[span.kind, span.start + 1] += 1
        self.counts = np.cumsum(counts, axis=1).tolist()
        text = layout.words.text
        self.clauses = np.cumsum([0, *(word in _CLAUSES for word in text)]).tolist()
        self.stops = np.cumsum([0, *(word in _STOPS for word in text)]).tolist()

    def of(self, span: TaggedSpan, cue: TaggedSpan) -> tuple[int, list[float]]:
        """Return the way in which a span lies to a cue, and the measures of that."""
        layout, before = self.layout, span.end <= cue.start
        low, high = (span.end, cue.start) if before else (cue.end, span.start)
        high = max(low, high)
        first, second = (span.end - 1, cue.start) if before else (cue.end - 1, span.start)
        sentences = abs(layout.sentence[second] - layout.sentence[first])
        paragraphs = abs(layout.paragraph[second] - layout.paragraph[first])
        gap = high - low
        between = [self.counts[kind][high] - self.counts[kind][low] for kind in range(len(PARTS))]
        last = layout.words.lower[cue.end - 1]
        quoted = layout.quoted[span.start]
        return 2 * (span.kind == CONTENT) + before, [
            1.0,
            gap == 0,
            min(gap, 5) / 5,
            min(gap, 20) / 20,
            min(gap, 80) / 80,
            *(float(count > 0) for count in between),
            *(min(count, 3) / 3 for count in between),
            sentences == 0,
            sentences == 1,
            min(sentences, 5) / 5,
            paragraphs == 0,
            paragraphs == 1,
            self.clauses[min(high, low + _FAR)] > self.clauses[low],
            self.stops[min(high, low + _FAR)] > self.stops[low],
            quoted,
            quoted and sentences > 0,
            layout.sentence[cue.start] != layout.sentence[cue.start - 1] if cue.start else True,
            last.endswith("ing"),
            last in {"to", "that"},
        ]

    def rows(self, span: TaggedSpan, cues: Sequence[TaggedSpan]) -> Floats:
        """Return one row of features for each cue, an array of shape (cues, FEATURES)."""
        rows = np.zeros((len(cues), _WAYS, _MEASURES), dtype=np.float32)
        for place, cue in enumerate(cues):
            way, measures = self.of(span, cue)
            rows[place, way, : len(measures)] = measures
        return rows.reshape(len(cues), FEATURES)


@dataclass(frozen=True, slots=True)
class Link:
    """A cue with the sources and contents that belong to it; without a cue, a content that stands alone.

    `score` is how likely the words of its contents are one.
    """

    cue: TaggedSpan | None
    source: tuple[TaggedSpan, ...]
    content: tuple[TaggedSpan, ...]
    score: float = 0.0


def link(layout: Layout, spans: Sequence[TaggedSpan], weights: Floats) -> list[Link]:
    """Give each source and content to its best cue. `weights` are of shape (FEATURES,)."""
    cues = sorted(span for span in spans if span.kind == CUE)
    others = sorted(span for span in spans if span.kind != CUE)
    if not cues:
        return [Link(None, (), (span,)) for span in others if span.kind == CONTENT]
    measures = Measures(layout, spans)
    owned: list[list[TaggedSpan]] = [[] for _ in cues]
    for span in others:
        near = candidates(cues, span)
        scores = measures.rows(span, [cues[place] for place in near]) @ weights
        owned[near[int(scores.argmax())]].append(span)
    return [
        Link(
            cue,
            tuple(span for span in parts if span.kind == SOURCE),
            tuple(span for span in parts if span.kind == CONTENT),
        )
        for cue, parts in zip(cues, owned, strict=True)
    ]
