"""Windows: a text of any length as stretches that the encoder can read, overlapping so that no edge lacks context."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

# Word pieces a window, without the two that frame it: what the encoder was pre-trained to read.
SIZE = 254
STRIDE = 190


@dataclass(frozen=True, slots=True)
class Window:
    """A half-open range of words."""

    start: int
    end: int


def cut(lengths: Sequence[int], *, size: int = SIZE, stride: int = STRIDE) -> list[Window]:
    """Cut words of `lengths` pieces into windows of at most `size` pieces, each beginning `stride` after the last.

    A word of more than `size` pieces is a window of its own.
    """
    sums = np.concatenate([[0], np.cumsum(lengths)])
    found: list[Window] = []
    start = 0
    while start < len(lengths):
        end = max(_reach(sums, start, size), start + 1)
        found.append(Window(start, end))
        if end == len(lengths):
            break
        start = max(_reach(sums, start, stride), start + 1)
    return found


def _reach(sums: NDArray[np.int64], start: int, pieces: int) -> int:
    """Return the word after the last that fits into `pieces` from `start`."""
    return int(np.searchsorted(sums, sums[start] + pieces, "right")) - 1


def weights(window: Window, words: int) -> NDArray[np.float32]:
    """Return how much each word of a window counts where it overlaps another: less towards an edge with more text."""
    length = window.end - window.start
    place = np.arange(length, dtype=np.float32)
    left = place + 1 if window.start else np.full(length, length, dtype=np.float32)
    right = length - place if window.end < words else np.full(length, length, dtype=np.float32)
    return (np.minimum(left, right) / length).astype(np.float32)
