"""Teachers: networks for opinion and fact alone, whose mean view of unlabelled sentences the one network learns.

There are few labelled sentences and a network's luck with its seed matters; the mean of several is better than each.
They are trained by cross-validation, which shows how good they are on sentences they have not seen. Folds are blocks
of neighbouring sentences, since those come from one article or speech.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray
from torch import Tensor

from annotator.evaluation.scores import macro_f1
from annotator.nlp.encoder.network import Pieces
from annotator.nlp.encoder.tags import VIEWS
from annotator.training.corpora import Corpora
from annotator.training.examples import Example, sentences_of
from annotator.training.loop import Recipe, Trainer, read
from annotator.training.network import Network

RECIPE = Recipe(epochs=5, size=12, rate=8e-5, boost=10.0, warm_up=0.1, average=0.98, views_weight=1.0)
_PRIMING = replace(RECIPE, epochs=2)
FOLDS = 5
_BLOCKS = 4  # a fold is this many blocks, spread over the corpus

Floats = NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Lesson:
    """What the teachers say: for each attributed text, and for the labelled sentences of each task, an array of shape
    (sentences, views). Of a labelled sentence only the teacher speaks that has not seen it."""

    texts: list[Floats]
    sentences: dict[str, Floats]


def teach(
    corpora: Corpora, make: Callable[[], Network], pieces: Pieces, *, seed: int = 1, say: Callable[[str], None] = print
) -> Lesson:
    """Train a teacher for each fold and return their mean view of the attributed texts' sentences, each read alone."""
    alone = [sentence for text in corpora.attributed for sentence in sentences_of(text)]
    total = np.zeros((len(alone), len(VIEWS)), dtype=np.float64)
    first = _primed(corpora, make(), pieces, seed)
    unseen = {task: np.zeros((len(sentences), len(VIEWS))) for task, sentences in corpora.sentences.items()}
    for fold in range(FOLDS):
        rest = {task: [one for place, one in enumerate(all_) if fold_of(place, len(all_)) != fold]
                for task, all_ in corpora.sentences.items()}  # fmt: skip
        part = Corpora(sentences=rest)
        network = make()
        network.load_state_dict(first)
        network = Trainer(network, pieces, part.views, replace(RECIPE, seed=seed * 100 + fold)).train()
        for task, sentences in corpora.sentences.items():
            held = [place for place in range(len(sentences)) if fold_of(place, len(sentences)) == fold]
            unseen[task][held] = np.concatenate(read(network, pieces, [sentences[place] for place in held]))
        total += np.concatenate([np.zeros((0, len(VIEWS))), *read(network, pieces, alone)])
        say(f"teacher {fold + 1} of {FOLDS} is trained")
    for task, found in unseen.items():
        macro, accuracy = _score(corpora.sentences[task], task, found[:, VIEWS.index(task)])
        say(f"teachers, cross-validated, {task}: macro F1 {macro:.4f}, accuracy {accuracy:.4f}")
    means = (total / FOLDS).astype(np.float32)
    return Lesson(split(means, corpora.attributed), {task: found.astype(np.float32) for task, found in unseen.items()})


def _primed(corpora: Corpora, network: Network, pieces: Pieces, seed: int) -> dict[str, Tensor]:
    """Return the weights that teachers begin from: those of a network that has read a corpus with a like question."""
    if not corpora.priming:
        return network.state_dict()
    like = Corpora(sentences=corpora.priming)
    return Trainer(network, pieces, like.views, replace(_PRIMING, seed=seed)).train().state_dict()


def split(views: Floats, texts: Sequence[Example]) -> list[Floats]:
    """Return the views of all sentences by text."""
    return np.split(views, np.cumsum([len(text.sentences) for text in texts])[:-1]) if texts else []


def taught(corpora: Corpora, lesson: Lesson) -> Corpora:
    """Return corpora whose examples carry what the teachers say where nobody labelled them.

    Thus a sentence of news that is labelled for opinion teaches fact too, and one of a speech the other way round;
    without, a network calls whatever is spoken an opinion.
    """
    texts = [replace(text, views=views) for text, views in zip(corpora.attributed, lesson.texts, strict=True)]
    sentences = {
        task: [
            replace(one, views=np.where(np.isnan(one.views), said, one.views))
            for one, said in zip(all_, lesson.sentences[task][:, np.newaxis], strict=True)
        ]
        for task, all_ in corpora.sentences.items()
    }
    return replace(corpora, attributed=texts, sentences=sentences)


def fold_of(place: int, count: int) -> int:
    """Return the fold that holds a sentence."""
    return (place * FOLDS * _BLOCKS // count) % FOLDS


def _score(sentences: Sequence[Example], task: str, found: NDArray[np.float64]) -> tuple[float, float]:
    labels = np.array([bool(one.views[0, VIEWS.index(task)]) for one in sentences])
    return macro_f1(labels, found >= 0.5), float((labels == (found >= 0.5)).mean())
