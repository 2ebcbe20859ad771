"""Tags: how the network says which words are a source, a cue, a content, a name; and the best sequence of them.

Attributions use the scheme BIOES, so that both edges of a span are decided by their own tag, and a linear-chain
conditional random field (Lafferty, McCallum and Pereira 2001), decoded with Viterbi's algorithm. Names use BIO.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby

import numpy as np
from numpy.typing import NDArray

PARTS = ("source", "cue", "content")
VIEWS = ("opinion", "factual")
NAMES = ("PERSON", "ORG", "LOC", "MISC")
OUTSIDE = 0
_BEGIN, _INSIDE, _END, _SINGLE = range(4)
TAGS = 1 + 4 * len(PARTS)
CONTENT_TAGS = slice(1 + 4 * PARTS.index("content"), TAGS)
NAME_TAGS = 1 + 2 * len(NAMES)
_IMPOSSIBLE = -1e4

Floats = NDArray[np.float32]


@dataclass(frozen=True, slots=True, order=True)
class TaggedSpan:
    """A half-open range of words and the number of its kind, in PARTS or in NAMES."""

    start: int
    end: int
    kind: int


def tags_of(spans: Sequence[TaggedSpan], length: int) -> list[int]:
    """Return the tags of `length` words. Of overlapping spans the shorter one wins, as annotators nest by mistake."""
    tags = [OUTSIDE] * length
    for span in sorted(spans, key=lambda span: span.end - span.start):
        free = [word for word in range(span.start, span.end) if tags[word] == OUTSIDE]
        if not free or free[-1] - free[0] >= len(free):
            continue
        first, last, base = free[0], free[-1], 1 + 4 * span.kind
        tags[first : last + 1] = [base + _INSIDE] * len(free)
        tags[first], tags[last] = base + _BEGIN, base + _END
        if first == last:
            tags[first] = base + _SINGLE
    return tags


def spans_of(tags: Sequence[int]) -> list[TaggedSpan]:
    """Return the spans that tags hold; a span that text or window cuts off ends there."""
    found: list[TaggedSpan] = []
    start = -1
    for word, tag in enumerate(tags):
        kind, place = divmod(tag - 1, 4)
        before = (tags[word - 1] - 1) // 4 if word else -1
        if start >= 0 and (tag == OUTSIDE or place in {_BEGIN, _SINGLE} or kind != before):
            found.append(TaggedSpan(start, word, before))
            start = -1
        if tag == OUTSIDE:
            continue
        start = word if start < 0 else start
        if place in {_END, _SINGLE}:
            found.append(TaggedSpan(start, word + 1, kind))
            start = -1
    if start >= 0:
        found.append(TaggedSpan(start, len(tags), (tags[-1] - 1) // 4))
    return found


def name_tags_of(spans: Sequence[TaggedSpan], length: int) -> list[int]:
    """Return the BIO tags of names."""
    tags = [OUTSIDE] * length
    for span in spans:
        tags[span.start : span.end] = [2 + 2 * span.kind] * (span.end - span.start)
        tags[span.start] = 1 + 2 * span.kind
    return tags


def names_of(tags: Sequence[int]) -> list[TaggedSpan]:
    """Return the names that BIO tags hold; an inside tag with nothing before it begins a name."""
    found: list[TaggedSpan] = []
    for kind, run in groupby(enumerate(tags), key=lambda one: (one[1] - 1) // 2):
        words = list(run)
        if kind < 0:
            continue
        starts = [word for place, (word, tag) in enumerate(words) if not place or tag == 1 + 2 * kind]
        stops = [*starts[1:], words[-1][0] + 1]
        found += [TaggedSpan(start, stop, kind) for start, stop in zip(starts, stops, strict=True)]
    return found


def allowed() -> NDArray[np.bool_]:
    """Return which tag may follow which, an array of shape (TAGS, TAGS)."""
    may = np.zeros((TAGS, TAGS), dtype=np.bool_)
    for before in range(TAGS):
        for after in range(TAGS):
            kind, place = divmod(after - 1, 4)
            opens = after == OUTSIDE or place in {_BEGIN, _SINGLE}
            closed = before == OUTSIDE or (before - 1) % 4 in {_END, _SINGLE}
            may[before, after] = opens if closed else not opens and kind == (before - 1) // 4
    return may


def decode(emissions: Sequence[Floats], transitions: Floats) -> list[list[int]]:
    """Return the best tags of each text. `emissions` are of shape (words, TAGS), `transitions` of (TAGS, TAGS).

    All texts step together, which costs little more than the longest alone.
    """
    order = sorted(range(len(emissions)), key=lambda text: -len(emissions[text]))
    lengths = [len(emissions[text]) for text in order if len(emissions[text])]
    found: list[list[int]] = [[] for _ in emissions]
    if not lengths:
        return found
    scores = np.where(allowed(), transitions, _IMPOSSIBLE).T.astype(np.float32)
    padded = np.zeros((lengths[0], len(lengths), TAGS), dtype=np.float32)
    for place, text in enumerate(order[: len(lengths)]):
        padded[: lengths[place], place] = emissions[text]
    best = padded[0]
    steps = np.zeros((lengths[0], len(lengths), TAGS), dtype=np.int8)
    ends = np.zeros((len(lengths), TAGS), dtype=np.float32)
    running = len(lengths)
    for word in range(lengths[0]):
        if word:
            paths = best[:, None, :] + scores
            steps[word, :running] = paths.argmax(axis=2)
            best = paths.max(axis=2) + padded[word, :running]
        while running and lengths[running - 1] == word + 1:
            running -= 1
            ends[running] = best[running]
        best = best[:running]
    for place, length in enumerate(lengths):
        tag = int(ends[place].argmax())
        path = [tag]
        for word in range(length - 1, 0, -1):
            tag = int(steps[word, place, tag])
            path.append(tag)
        found[order[place]] = path[::-1]
    return found
