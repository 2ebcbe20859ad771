"""Tasks: a pipeline against a corpus, as scores with their intervals.

The pipeline is judged by what `annotator highlight` prints, not by anything inside it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from annotator.domain.claims import Highlights, SuggestionLabel
from annotator.evaluation.corpora.attributions import AttributedText, read_attributions
from annotator.evaluation.corpora.sentences import LabelledSentence, read_sentences
from annotator.evaluation.scores import (
    PARTS,
    Counts,
    Score,
    Values,
    bootstrap,
    f1,
    label_counts,
    link_counts,
    span_counts,
)

TASKS = ("attribution", "opinion", "factual")
Finder = Callable[[Iterable[str]], Iterable[Highlights]]


@dataclass(frozen=True, slots=True)
class Report:
    """The scores of one pipeline on one corpus of `units` texts or sentences."""

    task: str
    data: str
    units: int
    scores: tuple[Score, ...]


def evaluate(task: str, data: Path, find: Finder) -> Report:
    """Score what `find` finds in a corpus; raises WrongInput where the corpus cannot be read."""
    if task == "attribution":
        texts = read_attributions(data)
        return Report(task, str(data), len(texts), score_attributions(texts, find))
    sentences = read_sentences(data, task)
    return Report(task, str(data), len(sentences), score_sentences(sentences, task, find))


def score_attributions(texts: Sequence[AttributedText], find: Finder) -> tuple[Score, ...]:
    """Return exact and token F1, micro over sources, cues and contents, by part, and of the links between them."""
    counts = []
    for text, found in zip(texts, find(text.text for text in texts), strict=True):
        parts = span_counts(text.text, text.attributions, found.attributions)
        links = link_counts(text.attributions, found.attributions)
        counts.append(np.concatenate([parts.sum(axis=0), *parts, links[np.newaxis]]))
    names = ["exact F1", "token F1", *(f"{part} {kind} F1" for part in PARTS for kind in ("exact", "token")), "link F1"]
    return bootstrap(np.stack(counts), f1, names)


def score_sentences(sentences: Sequence[LabelledSentence], task: str, find: Finder) -> tuple[Score, ...]:
    """Return macro F1 and accuracy; each sentence is read as a text of its own."""
    labels = np.array([sentence.label for sentence in sentences])
    answers = np.array([answer(found, task) for found in find(sentence.text for sentence in sentences)])

    def score(counts: Counts) -> Values:
        right = counts[..., 0].sum(axis=-1)
        return np.stack([f1(counts).mean(axis=-1), right / len(sentences)], axis=-1)

    return bootstrap(label_counts(labels, answers), score, ["macro F1", "accuracy"])


def answer(found: Highlights, task: str) -> bool:
    """Return what the claims of a sentence say: that it is mostly opinion, or mostly something that can be checked."""
    wanted = {SuggestionLabel.OPINION} if task == "opinion" else {SuggestionLabel.FACTUAL, SuggestionLabel.ATTRIBUTED}
    sizes = [(claim.suggestion.label in wanted, claim.span.end - claim.span.start) for claim in found.claims]
    return sum(size for yes, size in sizes if yes) > sum(size for yes, size in sizes if not yes)
