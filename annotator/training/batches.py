"""Batches: examples of like length, padded, as tensors."""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
import torch
from torch import Tensor

from annotator.nlp.encoder.network import Pieces
from annotator.nlp.encoder.tags import VIEWS
from annotator.nlp.encoder.windows import SIZE, Window
from annotator.training.examples import UNKNOWN, Example

_POOL = 16  # batches that are sorted by length together
_MORE = 4  # times as many short examples as windows, at most


@dataclass(frozen=True, slots=True, eq=False)
class Batch:
    """Examples as tensors. `inputs` are those of the network; `sentence` numbers the sentence of each word over the
    whole batch, and `views` has a row for each, with NaN for what is unknown. UNKNOWN tags are padding too."""

    inputs: tuple[Tensor, ...]
    tags: Tensor
    names: Tensor
    sentence: Tensor
    views: Tensor


def batches(examples: Sequence[Example], size: int, random_: random.Random) -> Iterator[list[Example]]:
    """Yield examples in a new order, those of like length together: `size` full windows, or more that are shorter."""
    order = list(examples)
    random_.shuffle(order)
    for begin in range(0, len(order), size * _POOL):
        groups = list(_groups(sorted(order[begin : begin + size * _POOL], key=_pieces), size))
        random_.shuffle(groups)
        yield from groups


def _groups(examples: Sequence[Example], size: int) -> Iterator[list[Example]]:
    """Yield examples, sorted by length, in groups that hold no more than `size` windows when padded."""
    group: list[Example] = []
    for example in examples:
        full = (len(group) + 1) * _pieces(example) > size * SIZE
        if group and (full or len(group) == size * _MORE):
            yield group
            group = []
        group.append(example)
    if group:
        yield group


def _pieces(example: Example) -> int:
    return int(example.lengths.sum())


def collate(examples: Sequence[Example], pieces: Pieces) -> Batch:
    """Return examples as tensors."""
    arrays = pieces.batch([(example.text, Window(0, len(example))) for example in examples])
    shape = arrays.first.shape
    tags = np.full(shape, UNKNOWN, dtype=np.int64)
    names = np.full(shape, UNKNOWN, dtype=np.int64)
    rows = sum(len(example.sentences) for example in examples)
    sentence = np.full(shape, rows, dtype=np.int64)  # padding belongs to one row more, which is dropped
    first = 0
    for row, example in enumerate(examples):
        tags[row, : len(example)] = example.tags
        names[row, : len(example)] = example.names
        marks = np.zeros(len(example), dtype=np.int64)
        marks[example.sentences] = 1
        sentence[row, : len(example)] = first + np.cumsum(marks) - 1
        first += len(example.sentences)
    views = np.concatenate([example.views for example in examples]) if rows else np.zeros((0, len(VIEWS)))
    inputs = (arrays.pieces, arrays.mask, arrays.features, arrays.first)
    return Batch(
        tuple(map(torch.from_numpy, inputs)),
        torch.from_numpy(tags),
        torch.from_numpy(names),
        torch.from_numpy(sentence),
        torch.from_numpy(views).float(),
    )
