"""How well a line answers what somebody types: its words in any order, or letters of its name in their order."""

from __future__ import annotations

import unicodedata

BEGINS, BEGINS_WORD, INSIDE, SCATTERED = 8.0, 6.0, 3.0, 1.0
SHORTEST_SCATTERED = 3
LONGEST_SCATTERED = 400  # characters looked through for scattered letters: of a name, not of a novel


def folded(text: str) -> str:
    """Return a text as it is compared: without case and accents."""
    if text.isascii():  # as most titles are, and quickly done
        return text.lower()
    decomposed = unicodedata.normalize("NFKD", text.casefold())
    return "".join(character for character in decomposed if not unicodedata.combining(character))


def score(words: list[str], text: str, *, scattered: bool = False) -> float:
    """Return how well a folded text answers folded words, more being better; 0 if one of them is not in it.

    `scattered` takes letters too that stand far from each other, as those of "nxtcl" do in "next claim".
    """
    total = 0.0
    for word in words:
        points = _score(word, text) or SCATTERED * (scattered and _is_scattered(word, text))
        if not points:
            return 0.0
        total += points
    return total + 1 / (2 + len(text))  # the shorter of two that are as good is the one meant


def _score(word: str, text: str) -> float:
    if text.startswith(word):
        return BEGINS
    if f" {word}" in text:
        return BEGINS_WORD
    return INSIDE if word in text else 0.0


def _is_scattered(word: str, text: str) -> bool:
    """Tell whether a text has the letters of a word in their order, the first where a word begins."""
    if len(word) < SHORTEST_SCATTERED:
        return False
    place = 0 if text.startswith(word[0]) else text.find(f" {word[0]}") + 1
    if not place and not text.startswith(word[0]):
        return False
    for letter in word[1:]:
        place = text.find(letter, place + 1, LONGEST_SCATTERED)
        if place < 0:
            return False
    return True
