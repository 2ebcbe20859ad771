"""Differences: what two texts have in common and what not, by lines first, then sentences, then words.

The standard library compares in a time that grows with the square of the length. So whatever both texts have exactly
once ties them together first (the idea of Bram Cohen's patience diff), and only what is left between is compared.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from itertools import accumulate

MOST_COMPARED = 400_000  # pairs of words, lines or sentences that are held against each other between two ties
ALIKE = 0.35  # of two passages with less in common, one was replaced by the other: nobody reads that word by word
_SENTENCE = re.compile(r"[^.!?…]*(?:[.!?…]+[”’\"')\]]*\s*|$)")
_WORD = re.compile(r"\w+|\s+|[^\w\s]")
_SMALL = 3  # characters: a shorter word between two changes is read as part of them


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of the old text and one of the new, half-open ranges of code points, either of which may be empty.

    They are word for word the same, or one was replaced by the other.
    """

    old: tuple[int, int]
    new: tuple[int, int]
    same: bool


def differences(old: str, new: str) -> tuple[Piece, ...]:
    """Return the pieces of two texts in order: together they are both texts, whole."""
    return tuple(_joined(_by_lines(old, new)))


def changes(pieces: Iterable[Piece]) -> int:
    """Return how many changes there are."""
    return sum(not piece.same for piece in pieces)


@dataclass(frozen=True, slots=True)
class _Parts:
    """A text in parts, and where each starts; the end of the last comes last."""

    parts: Sequence[str]
    starts: Sequence[int]

    @classmethod
    def of(cls, parts: Sequence[str], at: int) -> _Parts:
        parts = [part for part in parts if part]
        return cls(parts, list(accumulate(map(len, parts), initial=at)))

    def range(self, first: int, last: int) -> tuple[int, int]:
        return self.starts[first], self.starts[last]


def _by_lines(old: str, new: str) -> Iterator[Piece]:
    return _compared(old, new, (0, 0), _lines, _by_sentences)


def _by_sentences(old: str, new: str, at: tuple[int, int]) -> Iterator[Piece]:
    return _compared(old, new, at, _SENTENCE.findall, _by_words)


def _by_words(old: str, new: str, at: tuple[int, int]) -> Iterator[Piece]:
    pieces = list(_joined(_compared(old, new, at, _WORD.findall, _replaced)))
    shared = sum(piece.old[1] - piece.old[0] for piece in pieces if piece.same)
    if shared < ALIKE * max(len(old), len(new)):
        return _replaced(old, new, at)
    return _readable(pieces, old, at[0])


def _replaced(old: str, new: str, at: tuple[int, int]) -> Iterator[Piece]:
    """Yield two passages as one change, but for the white space at which both end."""
    space = _shared(*(text[len(text.rstrip()) :][::-1] for text in (old, new)))
    ends = at[0] + len(old), at[1] + len(new)
    yield Piece((at[0], ends[0] - space), (at[1], ends[1] - space), same=False)
    if space:
        yield Piece((ends[0] - space, ends[0]), (ends[1] - space, ends[1]), same=True)


def _compared(
    old: str,
    new: str,
    at: tuple[int, int],
    split: Callable[[str], list[str]],
    finer: Callable[[str, str, tuple[int, int]], Iterator[Piece]],
) -> Iterator[Piece]:
    """Yield the pieces of two passages that start `at`, and have what changed between them compared more finely."""
    first, second = _Parts.of(split(old), at[0]), _Parts.of(split(new), at[1])
    olds = news = 0
    for i, j, count in (*_blocks(first.parts, second.parts), (len(first.parts), len(second.parts), 0)):
        left, right = first.range(olds, i), second.range(news, j)
        if left[0] == left[1] or right[0] == right[1]:
            if left != right and (left[0] < left[1] or right[0] < right[1]):
                yield Piece(left, right, same=False)
        else:
            gap = old[left[0] - at[0] : left[1] - at[0]], new[right[0] - at[1] : right[1] - at[1]]
            yield from finer(*gap, (left[0], right[0]))
        if count:
            yield Piece(first.range(i, i + count), second.range(j, j + count), same=True)
        olds, news = i + count, j + count


def _blocks(old: Sequence[str], new: Sequence[str]) -> Iterator[tuple[int, int, int]]:
    """Yield the runs that both sequences have, as where they start in each and how long they are, in order."""
    head = _shared(old, new)
    tail = _shared(old[head:][::-1], new[head:][::-1])
    if head:
        yield 0, 0, head
    middle, others = old[head : len(old) - tail], new[head : len(new) - tail]
    if middle and others:
        for i, j, count in _between(middle, others):
            yield head + i, head + j, count
    if tail:
        yield len(old) - tail, len(new) - tail, tail


def _between(old: Sequence[str], new: Sequence[str]) -> Iterator[tuple[int, int, int]]:
    if len(old) * len(new) <= MOST_COMPARED:
        yield from (
            block for block in SequenceMatcher(None, old, new, autojunk=False).get_matching_blocks() if block[2]
        )
        return
    ties = _ties(old, new)
    i = j = 0
    for tie in (*ties, (len(old), len(new))):
        if ties:
            yield from ((i + a, j + b, count) for a, b, count in _blocks(old[i : tie[0]], new[j : tie[1]]))
        if tie[0] < len(old):
            yield (*tie, 1)
        i, j = tie[0] + 1, tie[1] + 1


def _ties(old: Sequence[str], new: Sequence[str]) -> list[tuple[int, int]]:
    """Return the longest run of places, in order in both, of what each of the two has exactly once."""
    counts, others = Counter(old), Counter(new)
    place = {part: j for j, part in enumerate(new) if others[part] == 1}
    pairs = [(i, place[part]) for i, part in enumerate(old) if counts[part] == 1 and part in place]
    ends: list[int] = []  # the smallest end of a run of each length
    before: list[int] = []
    lasts: list[int] = []
    for number, (_i, j) in enumerate(pairs):
        length = bisect_left(ends, j)
        before.append(lasts[length - 1] if length else -1)
        ends[length : length + 1] = [j]
        lasts[length : length + 1] = [number]
    run, number = [], lasts[-1] if lasts else -1
    while number >= 0:
        run.append(pairs[number])
        number = before[number]
    return run[::-1]


def _shared(one: Sequence[str], other: Sequence[str]) -> int:
    """Return how many parts both have in common at the start."""
    count = 0
    for first, second in zip(one, other, strict=False):
        if first != second:
            break
        count += 1
    return count


def _readable(pieces: Sequence[Piece], old: str, at: int) -> Iterator[Piece]:
    """Yield the pieces with what is too small to be read between two changes taken into them."""
    for number, piece in enumerate(pieces):
        between = 0 < number < len(pieces) - 1
        words = old[piece.old[0] - at : piece.old[1] - at].strip()
        yield Piece(piece.old, piece.new, same=piece.same and not (between and len(words) <= _SMALL))


def _joined(pieces: Iterable[Piece]) -> Iterator[Piece]:
    """Yield the pieces with neighbours of the same kind as one."""
    last: Piece | None = None
    for piece in pieces:
        if last is not None and last.same == piece.same:
            last = Piece((last.old[0], piece.old[1]), (last.new[0], piece.new[1]), piece.same)
            continue
        if last is not None:
            yield last
        last = piece
    if last is not None:
        yield last


def _lines(text: str) -> list[str]:
    """Return the lines with their ends; only LF ends a line in a canonical text."""
    return re.findall(r"[^\n]*\n|[^\n]+", text)
