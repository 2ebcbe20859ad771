"""Calibration: scores that say how often they are right, by Platt's method (1999) on texts the network has not seen."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

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


@dataclass(frozen=True, slots=True, eq=False)
class Measured:
    """What the network says of things people judged: a logit each, and the share of each that they found so too."""

    logits: Floats
    labels: Floats

    def line(self) -> tuple[float, float]:
        """Return the line that makes scores of the logits."""
        return fit_line(self.logits, self.labels)

    def error(self) -> float:
        """Return the calibration error of scores by a line that was fitted to the other half, for both halves."""
        chances = np.zeros_like(self.logits)
        for half in (0, 1):
            slope, offset = fit_line(self.logits[1 - half :: 2], self.labels[1 - half :: 2])
            chances[half::2] = 1 / (1 + np.exp(-(slope * self.logits[half::2] + offset)))
        return calibration_error(chances, self.labels)


def measured_contents(pipeline: str, texts: Sequence[AttributedText]) -> Measured:
    """Return the contents a pipeline without calibration finds; one is as right as the share that people marked too."""
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
    return Measured(logit(np.array(chances)).astype(np.float64), np.array(shares, dtype=np.float64))


def fit_line(logits: Floats, labels: Floats) -> tuple[float, float]:
    """Return slope and offset for which sigmoid(slope * logit + offset) fits the labels, by Newton's method.

    The labels may be shares. The slope is held towards 1 and the offset towards 0, as by that many more texts. A step
    that would make the fit worse is halved: from far off a whole one overshoots, and never comes back.
    """
    line = _HELD.copy()
    rows = np.stack([logits, np.ones_like(logits)], axis=1)
    for _ in range(_ROUNDS if len(rows) else 0):
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
