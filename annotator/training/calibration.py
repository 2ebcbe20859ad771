"""Calibration: scores that say how often they are right, by Platt's method (1999) on texts the network has not seen."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from annotator.evaluation.corpora.attributions import AttributedText
from annotator.nlp.encoder.readings import logit
from annotator.nlp.pipeline import load, run
from annotator.nlp.text.words import words_of

_ROUNDS = 50
_PRIOR = 10.0  # how strongly the line is held to the network's own logits, so that few sentences do not bend it
_HELD = np.array([1.0, 0.0])
_CLOSE = 1e-6

Floats = NDArray[np.float64]


def calibrate_views(chances: Mapping[str, Floats], labels: Mapping[str, Floats]) -> dict[str, tuple[float, float]]:
    """Return the line for each view, from what the network says of labelled sentences: one number each."""
    return {view: fit_line(logit(chances[view]), labels[view]) for view in chances}


def calibrate_contents(pipeline: str, texts: Sequence[AttributedText]) -> tuple[float, float]:
    """Return the line for the contents a pipeline finds; one is as right as the share of it that people marked too."""
    nlp = load(pipeline)
    chances, shares = [], []
    for text in texts:
        doc = run(nlp, text.text)
        words = words_of(doc)
        marked = np.zeros(len(words))
        for one in text.attributions:
            for span in one.content:
                first, stop = words.covering(span.start, span.end)
                marked[first:stop] = 1
        for each in doc._.annotator_reading.links:
            said = [marked[span.start : span.end] for span in each.content]
            if said:
                chances.append(each.score)
                shares.append(np.concatenate(said).mean())
    return fit_line(logit(np.array(chances)), np.array(shares))


def fit_line(logits: NDArray[np.floating[Any]], labels: Floats) -> tuple[float, float]:
    """Return slope and offset for which sigmoid(slope * logit + offset) fits the labels, by Newton's method.

    The labels may be shares. The slope is held towards 1 and the offset towards 0, as by that many more texts. A step
    that would make the fit worse is halved: from far off a whole one overshoots, and never comes back.
    """
    line = _HELD.copy()
    rows = np.stack([logits, np.ones_like(logits)], axis=1).astype(np.float64)
    for _ in range(_ROUNDS):
        chances = 1 / (1 + np.exp(-rows @ line))
        slope = rows.T @ (chances - labels) + _PRIOR * (line - _HELD)
        curve = (rows * (chances * (1 - chances))[:, None]).T @ rows + _PRIOR * np.eye(2)
        step = np.linalg.solve(curve, slope)
        while np.abs(step).max() > _CLOSE and _misfit(rows, labels, line - step) > _misfit(rows, labels, line):
            step /= 2
        line -= step
        if np.abs(step).max() <= _CLOSE:
            break
    return round(float(line[0]), 4), round(float(line[1]), 4)


def _misfit(rows: Floats, labels: Floats, line: Floats) -> float:
    """Return the negative log-likelihood, with what holds the line."""
    logits = rows @ line
    held: float = _PRIOR / 2 * float(((line - _HELD) ** 2).sum())
    return float((np.logaddexp(0, logits) - labels * logits).sum()) + held


def calibration_error(chances: Floats, labels: Floats, *, bins: int = 10) -> float:
    """Return the expected calibration error (Naeini, Cooper and Hauskrecht 2015) over `bins` of equal width."""
    places = np.minimum((chances * bins).astype(int), bins - 1)
    return float(
        sum(
            abs(chances[places == place].mean() - labels[places == place].mean()) * (places == place).mean()
            for place in range(bins)
            if (places == place).any()
        )
    )
