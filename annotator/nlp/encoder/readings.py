"""Readings: what the network makes of a text, as plain data on `doc._.annotator_reading`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from annotator.nlp.encoder.links import Link
from annotator.nlp.encoder.tags import TaggedSpan

Floats = NDArray[np.float32]


@dataclass(frozen=True, slots=True, eq=False)
class Reading:
    """All that the network says of one text. Ranges are of words, white space left out.

    `links`: cues with their sources and contents. `names`: people, groups, places, other names. `views`: for each
    sentence, in order, how likely it is opinion, and how likely it states something that can be checked: an array of
    shape (sentences, 2) of probabilities.
    """

    links: tuple[Link, ...]
    names: tuple[TaggedSpan, ...]
    views: Floats


@dataclass(frozen=True, slots=True)
class Line:
    """What makes a probability of a logit (Platt 1999)."""

    slope: float = 1.0
    offset: float = 0.0

    def chance(self, logits: NDArray[np.floating[Any]]) -> NDArray[np.floating[Any]]:
        found: NDArray[np.floating[Any]] = 1 / (1 + np.exp(-np.clip(self.slope * logits + self.offset, -30, 30)))
        return found


def sentence_views(views: Floats, attention: Floats, starts: list[int]) -> Floats:
    """Return a logit for each sentence and question: the mean over its words, weighted by their attention.

    `views` and `attention` are of shape (words, questions), `starts` the first word of each sentence.
    """
    if not starts:
        return np.zeros((0, views.shape[1]), dtype=np.float32)
    share = np.exp(np.clip(attention, -8, 8))
    sums = np.add.reduceat(share * views, starts, axis=0)
    found: Floats = (sums / np.add.reduceat(share, starts, axis=0)).astype(np.float32)
    return found


def softmax(scores: Floats) -> Floats:
    """Return the probabilities of each row."""
    shifted = np.exp(scores - scores.max(axis=-1, keepdims=True))
    found: Floats = shifted / shifted.sum(axis=-1, keepdims=True)
    return found


def logit(chances: NDArray[np.floating[Any]]) -> NDArray[np.floating[Any]]:
    """Return the logits of probabilities, none beyond 1 in 10,000."""
    held = np.clip(chances, 1e-4, 1 - 1e-4)
    found: NDArray[np.floating[Any]] = np.log(held / (1 - held))
    return found
