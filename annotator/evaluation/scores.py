"""Scores: exact and token F1 of spans, macro F1 and accuracy of labels, and how far chance could have moved them.

All start from counts of what was found and right, found and wrong, and missed (last axis, in this order). Counts add up
over texts, so a corpus, or a resample of it, is scored by its sums (micro-averaged).
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from annotator.domain.claims import Attribution, Span

PARTS = ("source", "cue", "content")
# A run of letters and digits, or one mark: the unit of the token score.
_TOKEN = re.compile(r"\w+|[^\w\s]")
_RESAMPLES = 1000
_INTERVAL = (0.025, 0.975)

Counts = NDArray[np.int64]
Values = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Score:
    """A score and the interval that holds 95 of 100 bootstrap resamples; all between 0 and 1."""

    name: str
    value: float
    low: float
    high: float


def span_counts(text: str, gold: Sequence[Attribution], found: Sequence[Attribution]) -> Counts:
    """Return the counts for sources, cues and contents, each of exact spans and of tokens: shape (3, 2, 3).

    A span is right if its part and both edges are, to the code point; an interrupted one counts by its pieces, and one
    that several attributions share counts once. A token is in a span if any of its characters is.
    """
    tokens = [match.span() for match in _TOKEN.finditer(text)]
    starts, ends = [start for start, _ in tokens], [end for _, end in tokens]

    def covered(spans: Iterable[Span]) -> set[int]:
        return {
            place for span in spans for place in range(bisect_right(ends, span.start), bisect_left(starts, span.end))
        }

    counts = []
    for part in PARTS:
        wanted, given = spans_of(gold, part), spans_of(found, part)
        counts.append([_confusion(wanted, given), _confusion(covered(wanted), covered(given))])
    return np.array(counts, dtype=np.int64)


def link_counts(gold: Sequence[Attribution], found: Sequence[Attribution]) -> Counts:
    """Return the counts for pairs of a cue with a source or content of its attribution, edges exact: shape (3,).

    A cue is known by its first piece; an attribution without a cue links nothing.
    """
    return np.array(_confusion(_pairs(gold), _pairs(found)), dtype=np.int64)


def label_counts(labels: NDArray[np.bool_], answers: NDArray[np.bool_]) -> Counts:
    """Return the counts for both labels, true first, of each answer: shape (answers, 2, 3)."""
    wanted, given = np.stack([labels, ~labels], axis=1), np.stack([answers, ~answers], axis=1)
    return np.stack([wanted & given, ~wanted & given, wanted & ~given], axis=2).astype(np.int64)


def f1(counts: Counts) -> Values:
    """Return F1 = 2 right / (2 right + wrong + missed); where nothing was to be found and nothing was, 1."""
    right, wrong, missed = np.moveaxis(counts.astype(np.float64), -1, 0)
    total = 2 * right + wrong + missed
    return np.where(total > 0, 2 * right / np.maximum(total, 1), 1.0)


def macro_f1(labels: NDArray[np.bool_], answers: NDArray[np.bool_]) -> float:
    """Return the mean of the F1 of both labels."""
    return float(f1(label_counts(labels, answers).sum(axis=0)).mean())


def bootstrap(
    counts: Counts, score: Callable[[Counts], Values], names: Sequence[str], *, seed: int = 0
) -> tuple[Score, ...]:
    """Return scores with their percentile bootstrap intervals (Efron 1979), from the counts of each unit.

    `counts` is of shape (units, ...). `score` takes their sums over several samples of units, shape (samples, ...), and
    returns one row each, in the order of the names: shape (samples, names).
    """
    random = np.random.default_rng(seed)
    units = len(counts)
    flat = counts.reshape(units, -1)
    sums = [flat.sum(axis=0)]
    for _ in range(_RESAMPLES):
        sums.append(np.bincount(random.integers(0, units, units), minlength=units) @ flat)
    values = score(np.stack(sums).reshape(-1, *counts.shape[1:]))
    low, high = np.quantile(values[1:], _INTERVAL, axis=0)
    return tuple(Score(name, *map(float, row)) for name, *row in zip(names, values[0], low, high, strict=True))


def spans_of(attributions: Iterable[Attribution], part: str) -> set[Span]:
    """Return the spans of a part, each once."""
    return {span for one in attributions for span in getattr(one, part)}


def _pairs(attributions: Iterable[Attribution]) -> set[tuple[Span, str, Span]]:
    return {
        (cue, part, span)
        for one in attributions
        for cue in one.cue[:1]
        for part in ("source", "content")
        for span in getattr(one, part)
    }


def _confusion(gold: AbstractSet[Any], found: AbstractSet[Any]) -> tuple[int, int, int]:
    return len(gold & found), len(found - gold), len(gold - found)
