"""Examples: labelled texts as numbers. What a corpus does not label is unknown, and costs nothing in training."""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray
from spacy.language import Language

from annotator.evaluation.corpora.attributions import AttributedText
from annotator.evaluation.corpora.names import NamedText
from annotator.evaluation.corpora.sentences import LabelledSentence
from annotator.nlp.encoder.component import input_of
from annotator.nlp.encoder.features import COLUMNS, PARAGRAPH, SENTENCE
from annotator.nlp.encoder.network import Pieces, Text
from annotator.nlp.encoder.tags import NAMES, PARTS, VIEWS, TaggedSpan, name_tags_of, tags_of
from annotator.nlp.encoder.windows import SIZE
from annotator.nlp.pipeline import run
from annotator.nlp.text.words import Words

UNKNOWN = -1
# How many sentences of a corpus of sentences are read together: mostly one, as people paste one, and sometimes more.
_TOGETHER = (1, 1, 1, 2, 3, 5, 8)
_LONGEST_SENTENCE = 150  # words
_GAP = list(COLUMNS).index("gap")

Ints = NDArray[np.int64]
Floats = NDArray[np.float32]


@dataclass(frozen=True, slots=True, eq=False)
class Example:
    """A text with what is known of it.

    `tags` and `names` are of shape (words,), UNKNOWN where nobody labelled; `sentences` has the first word of each
    sentence; `views` of shape (sentences, views) is how likely each is opinion and checkable, NaN where unknown.
    """

    text: Text
    tags: Ints
    names: Ints
    sentences: Ints
    views: Floats

    def __len__(self) -> int:
        return len(self.tags)

    @property
    def lengths(self) -> Ints:
        return np.fromiter(map(len, self.text.pieces), dtype=np.int64, count=len(self.tags))

    def part(self, start: int, end: int) -> Example:
        """Return the words from `start` to `end`; a sentence that is cut has no known views."""
        edges = [*self.sentences.tolist(), len(self)]
        inside = [place for place in range(len(self.sentences)) if start <= edges[place] and edges[place + 1] <= end]
        starts = [edges[place] - start for place in inside]
        views = self.views[inside]
        # Words after the last whole sentence make a sentence of their own that nothing is known of.
        stop = edges[inside[-1] + 1] if inside else start
        if stop < end:
            starts.append(stop - start)
            views = np.concatenate([views, np.full((1, len(VIEWS)), np.nan, dtype=np.float32)])
        if starts[0]:
            starts.insert(0, 0)
            views = np.concatenate([np.full((1, len(VIEWS)), np.nan, dtype=np.float32), views])
        return Example(
            Text(self.text.pieces[start:end], self.text.features[start:end]),
            self.tags[start:end],
            self.names[start:end],
            np.array(starts, dtype=np.int64),
            views,
        )


class Reader:
    """Makes examples of labelled texts, with the tokenizer, sentences and quotations of our own pipeline."""

    def __init__(self, nlp: Language, pieces: Pieces) -> None:
        self.nlp = nlp
        self.pieces = pieces

    def attributed(self, text: AttributedText) -> Example:
        """Return a text whose sources, cues and contents are known."""
        example, words = self._read(text.text)
        spans = [
            TaggedSpan(*edges, kind)
            for one in text.attributions
            for kind, part in enumerate(PARTS)
            for span in getattr(one, part)
            if (edges := words.covering(span.start, span.end))[0] < edges[1]
        ]
        return replace(example, tags=np.array(tags_of(spans, len(words)), dtype=np.int64))

    def named(self, text: NamedText) -> Example:
        """Return a text whose names are known."""
        example, words = self._read(text.text)
        spans = [
            TaggedSpan(*edges, NAMES.index(label))
            for span, label in text.names
            if (edges := words.covering(span.start, span.end))[0] < edges[1]
        ]
        return replace(example, names=np.array(name_tags_of(spans, len(words)), dtype=np.int64))

    def sentences(self, sentences: Sequence[LabelledSentence], task: str) -> Iterator[Example]:
        """Yield the sentences that have words, each with its one known view."""
        found = (self.sentence(sentence, task) for sentence in sentences)
        return (one for one in found if one is not None)

    def sentence(self, sentence: LabelledSentence, task: str) -> Example | None:
        """Return a sentence of which one view is known; None for one without words."""
        example, words = self._read(sentence.text)
        if not len(words):
            return None
        views = np.full((1, len(VIEWS)), np.nan, dtype=np.float32)
        views[0, VIEWS.index(task)] = sentence.label
        return replace(example, sentences=np.zeros(1, dtype=np.int64), views=views)

    def _read(self, text: str) -> tuple[Example, Words]:
        one = input_of(run(self.nlp, text), self.pieces)
        unknown = np.full(len(one.words), UNKNOWN, dtype=np.int64)
        sentences = np.flatnonzero(one.starts)
        views = np.full((len(sentences), len(VIEWS)), np.nan, dtype=np.float32)
        return Example(one.text, unknown, unknown, sentences, views), one.words


def chunks(example: Example, random_: random.Random, *, size: int = SIZE) -> Iterator[Example]:
    """Yield a long text in parts of at most `size` word pieces; the first ends anywhere, so that cuts move."""
    sums = np.concatenate([[0], np.cumsum(example.lengths)])
    start, room = 0, random_.randint(20, size)
    while start < len(example):
        end = max(int(np.searchsorted(sums, sums[start] + room, "right")) - 1, start + 1)
        yield example.part(start, end)
        start, room = end, size


def sentences_of(text: Example) -> Iterator[Example]:
    """Yield the sentences of a text, each alone; one that is too long to be a sentence is cut."""
    edges = [*text.sentences.tolist(), len(text)]
    for start, end in pairwise(edges):
        yield text.part(start, min(end, start + _LONGEST_SENTENCE))


def joined(sentences: Sequence[Example], random_: random.Random, *, size: int = SIZE) -> Iterator[Example]:
    """Yield sentences that follow each other, one or some together, now as one paragraph and now as several."""
    place = 0
    while place < len(sentences):
        count, pieces = 0, 0
        for example in sentences[place : place + random_.choice(_TOGETHER)]:
            pieces += int(example.lengths.sum())
            if count and pieces > size:
                break
            count += 1
        yield _join(sentences[place : place + count], PARAGRAPH if random_.random() < 0.5 else SENTENCE)
        place += count


def _join(sentences: Sequence[Example], gap: int) -> Example:
    features = np.concatenate([example.text.features for example in sentences])
    starts = np.cumsum([0, *(len(example) for example in sentences[:-1])])
    features[starts[1:], _GAP] = gap
    return Example(
        Text([piece for example in sentences for piece in example.text.pieces], features),
        np.concatenate([example.tags for example in sentences]),
        np.concatenate([example.names for example in sentences]),
        starts,
        np.concatenate([example.views for example in sentences]),
    )
