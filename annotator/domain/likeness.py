"""Likeness: whether two claims say the same, by their words."""

from __future__ import annotations

import re

ALIKE = 0.6  # less has too few words in common to be worth a look
_WORD = re.compile(r"\w+")
_SEARCHED = 12


def normalised(quote: str) -> str:
    """Return the words alone, in lower case: two claims with the same ones are the same sentence."""
    return " ".join(_WORD.findall(quote.casefold()))


def likeness(one: str, other: str) -> float:
    """Return how alike two quotes are: 1 for the same words in the same order, else Dice's coefficient of their words.

    Source: L. R. Dice, Measures of the Amount of Ecologic Association Between Species, 1945: 2 |A and B| / (|A| + |B|).
    """
    first, second = normalised(one), normalised(other)
    if first == second:
        return 1.0
    words, others = set(first.split()), set(second.split())
    shared = 2 * len(words & others) / max(len(words) + len(others), 1)
    return min(shared, 0.99)


def numbers(quote: str) -> list[str]:
    """Return the numbers in a quote: what differs in them says something else, however alike the words are."""
    return re.findall(r"\d+(?:[.,]\d+)*", quote)


def telling_words(quote: str) -> list[str]:
    """Return the words of a quote worth searching for: the longest, as they say most of what it is about."""
    words = sorted(set(normalised(quote).split()), key=lambda word: (-len(word), word))
    return words[:_SEARCHED]
