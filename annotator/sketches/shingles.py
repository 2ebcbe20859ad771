"""Shingles: a text as the set of its runs of three words, and how much two texts share of them."""

from __future__ import annotations

import re
import unicodedata

WORDS = 3
MOST_WORDS = 100_000  # of one text: what is longer is known by its beginning
_MOST_CHARACTERS = MOST_WORDS * 12
# Scripts without spaces have no words to tell apart: there, each character stands for one.
_WORD = re.compile("[\u3040-\u30ff\u3400-\u9fff]|[^\\W\u3040-\u30ff\u3400-\u9fff]+")


def shingles(text: str) -> frozenset[str]:
    """Return every run of three words, in lower case and without punctuation; all of it where there are fewer."""
    words = _WORD.findall(unicodedata.normalize("NFKC", text[:_MOST_CHARACTERS]).casefold())[:MOST_WORDS]
    if not words:
        return frozenset()
    return frozenset(" ".join(words[at : at + WORDS]) for at in range(max(len(words) - WORDS + 1, 1)))


def likeness(one: str, other: str) -> float:
    """Return how much of two texts is the same, from 0 to 1: Dice's coefficient of their shingles."""
    first, second = shingles(one), shingles(other)
    return 2 * len(first & second) / max(len(first) + len(second), 1)
