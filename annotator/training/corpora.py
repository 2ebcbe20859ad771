"""What there is to learn from: a folder of labelled data as examples, and how an epoch is put together of them."""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import chain
from pathlib import Path

from annotator.domain.errors import WrongInput
from annotator.evaluation.corpora.attributions import AttributedText, read_attributions
from annotator.evaluation.corpora.names import read_names
from annotator.evaluation.corpora.sentences import LabelledSentence, read_sentences
from annotator.nlp.encoder.tags import VIEWS
from annotator.training.examples import Example, Reader, chunks, joined, sentences_of

# How a folder of data is named by what it holds; what its parts are called.
_KINDS = {"attribution": "attribution", "named": "names", "subjectivity": "opinion", "factual": "factual"}
_FILES = {
    "train": ("train", "train.jsonl", "train.csv", "train.tsv", "*_train.jsonl", "*.conll"),
    "dev": ("dev", "dev.jsonl", "dev.csv", "val.csv", "dev.tsv", "*_dev.jsonl"),
}
# ClaimBuster asks for facts that are worth checking, not for all that can be checked.
_PRIMING = {"factual": "kfold_*.csv"}
_KEPT_BACK = 10
_ALONE = 0.15


@dataclass(slots=True)
class Corpora:
    """Examples by what is known of them. The sentences of a corpus are in its order: neighbours belong together.

    `priming` are sentences whose question is near to that of a task, not the same: teachers begin with them.
    """

    attributed: list[Example] = field(default_factory=list)
    named: list[Example] = field(default_factory=list)
    sentences: dict[str, list[Example]] = field(default_factory=dict)
    priming: dict[str, list[Example]] = field(default_factory=dict)
    texts: list[AttributedText] = field(default_factory=list)
    labelled: dict[str, list[LabelledSentence]] = field(default_factory=dict)
    read: list[str] = field(default_factory=list)

    def epoch(self, random_: random.Random) -> list[Example]:
        """Return the examples of one epoch: texts in parts, sentences alone or some together.

        Some sentences of the texts come alone too, as the program may get them. Opinion has the fewest labels, so its
        sentences come twice, cut differently.
        """
        texts: Iterator[Example] = chain.from_iterable(
            chunks(text, random_) for text in chain(self.attributed, self.named)
        )
        alone = (one for text in self.attributed for one in sentences_of(text) if random_.random() < _ALONE)
        return [*texts, *alone, *self.views(random_)]

    def views(self, random_: random.Random) -> list[Example]:
        """Return the sentences alone."""
        found: list[Example] = []
        for task, sentences in self.sentences.items():
            for _ in range(2 if task == "opinion" else 1):
                found += joined(sentences, random_)
        return found


def load(folder: Path, reader: Reader, tasks: Sequence[str], *, part: str = "train") -> Corpora:
    """Read the `train` or `dev` part of the corpora in a folder, or one corpus; raises WrongInput where there is none.

    Of a corpus of sentences without a part for development the last tenth is kept back for it.
    """
    corpora = Corpora()
    for kind, path, is_whole in _parts(folder, tasks, part):
        corpora.read.append(str(path.relative_to(folder.parent)))
        if kind == "attribution":
            texts = read_attributions(path)
            corpora.texts += texts
            corpora.attributed += map(reader.attributed, texts)
        elif kind == "names":
            corpora.named += map(reader.named, read_names(path))
        else:
            sentences = read_sentences(path, kind)
            kept = len(sentences) - len(sentences) // _KEPT_BACK if is_whole else len(sentences)
            chosen = sentences[:kept] if part == "train" or not is_whole else sentences[kept:]
            corpora.labelled.setdefault(kind, []).extend(chosen)
            corpora.sentences.setdefault(kind, []).extend(reader.sentences(chosen, kind))
    if part == "train":
        _prime(corpora, folder, reader, tasks)
    if not corpora.read and part == "train":
        wanted = ", ".join(f"{prefix}_*/{{{', '.join(_FILES['train'][:3])}}}" for prefix in _KINDS)
        raise WrongInput(f"{folder} holds nothing to train {' or '.join(tasks)} on. Looked for {wanted}.")
    return corpora


def _prime(corpora: Corpora, folder: Path, reader: Reader, tasks: Sequence[str]) -> None:
    """Read what teachers begin with, where it is there."""
    for task, pattern in _PRIMING.items():
        for path in sorted(folder.glob(f"{task}_*/{pattern}")) if task in tasks else ():
            corpora.read.append(str(path.relative_to(folder.parent)))
            corpora.priming.setdefault(task, []).extend(reader.sentences(read_sentences(path, task), task))


def _parts(folder: Path, tasks: Sequence[str], part: str) -> Iterator[tuple[str, Path, bool]]:
    """Yield kind and path of each corpus, and whether training and development must share it."""
    if folder.is_file() or (folder / "attributions").is_dir():
        yield tasks[0], folder, tasks[0] != "attribution"
        return
    for child in sorted(folder.iterdir()) if folder.is_dir() else ():
        kind = _KINDS.get(child.name.partition("_")[0])
        if kind is None or not child.is_dir() or not (kind in tasks or (kind == "names" and "attribution" in tasks)):
            continue
        developing = _found(child, "dev")
        if part == "train" or developing:
            whole = not developing and kind in VIEWS
            yield from ((kind, path, whole) for path in (developing if part == "dev" else _found(child, "train")))
        elif kind in VIEWS:
            yield from ((kind, path, True) for path in _found(child, "train"))


def _found(folder: Path, part: str) -> list[Path]:
    return [path for pattern in _FILES[part] for path in sorted(folder.glob(pattern))]
