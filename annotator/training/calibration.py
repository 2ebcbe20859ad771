"""Calibration: scores that say how often they are right, by Platt's method (1999) on texts the network has not seen."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from annotator.evaluation.corpora.attributions import AttributedText
from annotator.nlp.encoder.network import Pieces
from annotator.nlp.encoder.readings import logit
from annotator.nlp.encoder.tags import VIEWS
from annotator.nlp.pipeline import load, run
from annotator.nlp.text.words import words_of
from annotator.training.corpora import Corpora
from annotator.training.loop import read
from annotator.training.network import Network

_ROUNDS = 50
_PRIOR = 1.0  # how strongly the line is held to the network's own logits, so that few sentences do not bend it

Floats = NDArray[np.float64]


def calibrate_views(network: Network, pieces: Pieces, dev: Corpora) -> dict[str, tuple[float, float]]:
    """Return the line for each view that development sentences are labelled with."""
    lines = {}
    for task, sentences in dev.sentences.items():
        place = VIEWS.index(task)
        chances = np.array([views[0, place] for views in read(network, pieces, sentences)])
        labels = np.array([example.views[0, place] for example in sentences], dtype=np.float64)
        lines[task] = fit_line(logit(chances).astype(np.float64), labels)
    return lines


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
    return fit_line(logit(np.array(chances)).astype(np.float64), np.array(shares))


def fit_line(logits: Floats, labels: Floats) -> tuple[float, float]:
    """Return slope and offset for which sigmoid(slope * logit + offset) fits the labels, by Newton's method.

    The labels may be shares. The slope is held towards 1 and the offset towards 0, as by that many more texts.
    """
    line = np.array([1.0, 0.0])
    held = np.array([1.0, 0.0])
    rows = np.stack([logits, np.ones_like(logits)], axis=1)
    for _ in range(_ROUNDS):
        chances = 1 / (1 + np.exp(-np.clip(rows @ line, -30, 30)))
        slope = rows.T @ (chances - labels) + _PRIOR * (line - held)
        curve = (rows * (chances * (1 - chances))[:, None]).T @ rows + _PRIOR * np.eye(2)
        step = np.linalg.solve(curve, slope)
        line -= step
        if np.abs(step).max() < 1e-6:
            break
    return round(float(line[0]), 4), round(float(line[1]), 4)


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
