"""The network: word pieces and features in, one row of numbers a word out, by onnxruntime, on the processor alone.

Each window is read alone, on one thread, and some at once on threads of their own. So nothing is padded, and what is
found in a text does not depend on what is read with it (8-bit activations are scaled by all that is in a run). A word's
row is the weighted mean over the windows that hold it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import onnxruntime
from numpy.typing import NDArray
from tokenizers import Tokenizer

from annotator.nlp.encoder.features import COLUMNS
from annotator.nlp.encoder.tags import NAME_TAGS, TAGS, VIEWS
from annotator.nlp.encoder.threads import Threads
from annotator.nlp.encoder.windows import Window, cut, weights

OUTPUTS = ("tags", "names", "views", "attention")
WIDTHS = (TAGS, NAME_TAGS, len(VIEWS), len(VIEWS))
# No word needs more pieces to be known by; a longer one is a run of marks or no word at all.
LONGEST_WORD = 12
_KNOWN_WORDS = 50_000

Floats = NDArray[np.float32]
Ints = NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class Text:
    """A text as the network gets it: pieces by word, and the features of each word, of shape (words, features)."""

    pieces: Sequence[Sequence[int]]
    features: Ints


@dataclass(frozen=True, slots=True)
class Batch:
    """Windows as arrays: `pieces` and `mask` of shape (windows, pieces), `features` (windows, pieces, features),
    `first` (windows, words) the place of each word's first piece."""

    pieces: Ints
    mask: Ints
    features: Ints
    first: Ints


class Pieces:
    """The word pieces of words; each word is looked up once."""

    def __init__(self, tokenizer: Tokenizer) -> None:
        tokenizer.no_padding()
        tokenizer.no_truncation()
        self.tokenizer = tokenizer
        self.opening, self.closing, self.unknown = (_known(tokenizer, token) for token in ("[CLS]", "[SEP]", "[UNK]"))
        self._known: dict[str, tuple[int, ...]] = {}

    def of(self, words: Sequence[str]) -> list[tuple[int, ...]]:
        """Return the pieces of each word, at least one, at most LONGEST_WORD."""
        new = list({word for word in words if word not in self._known})
        if len(self._known) + len(new) > _KNOWN_WORDS:
            self._known.clear()
            new = list(set(words))
        for word, encoded in zip(new, self.tokenizer.encode_batch(new, add_special_tokens=False), strict=True):
            self._known[word] = tuple(encoded.ids[:LONGEST_WORD]) or (self.unknown,)
        return [self._known[word] for word in words]

    def batch(self, texts: Sequence[tuple[Text, Window]]) -> Batch:
        """Return windows as arrays, padded to the longest."""
        rows = [text.pieces[window.start : window.end] for text, window in texts]
        width = 2 + max(sum(map(len, row)) for row in rows)
        longest = max(map(len, rows))
        pieces = np.zeros((len(rows), width), dtype=np.int64)
        mask = np.zeros((len(rows), width), dtype=np.int64)
        features = np.zeros((len(rows), width, len(COLUMNS)), dtype=np.int64)
        first = np.zeros((len(rows), longest), dtype=np.int64)
        for place, (row, (text, window)) in enumerate(zip(rows, texts, strict=True)):
            flat = [self.opening, *(piece for word in row for piece in word), self.closing]
            lengths = np.fromiter(map(len, row), dtype=np.int64, count=len(row))
            pieces[place, : len(flat)] = flat
            mask[place, : len(flat)] = 1
            features[place, 1 : len(flat) - 1] = np.repeat(text.features[window.start : window.end], lengths, axis=0)
            first[place, 0 : len(row)] = 1 + np.cumsum(lengths) - lengths
        return Batch(pieces, mask, features, first)


class Network:
    """An exported network with its vocabulary."""

    def __init__(self, model: bytes | Path, pieces: Pieces) -> None:
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = options.inter_op_num_threads = 1
        options.log_severity_level = 3
        source = model if isinstance(model, bytes) else str(model)
        self._session = onnxruntime.InferenceSession(source, options, providers=["CPUExecutionProvider"])
        self._inputs = [one.name for one in self._session.get_inputs()]
        self._threads = Threads()
        self.pieces = pieces

    def read(self, texts: Sequence[Text]) -> list[tuple[Floats, ...]]:
        """Return, for each text, one array for each of OUTPUTS, of shape (words, WIDTHS[...])."""
        windows = [cut([len(word) for word in text.pieces]) for text in texts]
        todo = [(text, window) for text, some in zip(texts, windows, strict=True) for window in some]
        outputs = self._outputs(todo)
        return [_joined(len(text.pieces), some, outputs) for text, some in zip(texts, windows, strict=True)]

    def _outputs(self, todo: Sequence[tuple[Text, Window]]) -> Iterator[list[Floats]]:
        return self._threads.map(self._run, todo)

    def _run(self, one: tuple[Text, Window]) -> list[Floats]:
        batch = self.pieces.batch([one])
        outputs = self._session.run(OUTPUTS, {name: getattr(batch, name) for name in self._inputs})
        return [output[0] for output in outputs]


def _joined(words: int, windows: Sequence[Window], outputs: Iterator[Sequence[Floats]]) -> tuple[Floats, ...]:
    """Return the weighted mean of what the windows of a text say of each word; takes the next outputs."""
    sums = [np.zeros((words, width), dtype=np.float32) for width in WIDTHS]
    total = np.zeros((words, 1), dtype=np.float32)
    for window in windows:
        share = weights(window, words)[:, None]
        total[window.start : window.end] += share
        for summed, output in zip(sums, next(outputs), strict=True):
            summed[window.start : window.end] += output * share
    return tuple(summed / total for summed in sums)


def _known(tokenizer: Tokenizer, token: str) -> int:
    number = tokenizer.token_to_id(token)
    if number is None:
        raise ValueError(f"the vocabulary lacks {token}")
    return int(number)
