"""Candidates: where a claim of an older version is likely to stand in a newer one. They are shown, never applied."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

from annotator.domain.claims import Span, trim

LIKELY = 0.4  # less has too few words in common to be worth a look
NEARLY = 0.8  # of two places that share so much, one is meant
_LOOKED_AT = 16
_LONGEST = 3000  # characters of a passage that is compared word by word
_SENTENCE = re.compile(r"[^.!?…\n]+(?:[.!?…]+[”’\"')\]]*|\n|$)")
_WORD = re.compile(r"\w+")
_MOST_SENTENCES = 8  # of one claim


@dataclass(frozen=True, slots=True)
class Candidate:
    """A likely place, how alike its words are (1 for the same ones), and the words themselves."""

    span: Span
    score: float
    quote: str


def candidates(old: str, span: Span, new: str, *, limit: int = 5, marked: Sequence[Span] = ()) -> tuple[Candidate, ...]:
    """Return likely places in the new text of a claim of the old one, the most alike first, then the nearest.

    A place is given the edges of one that is `marked` as a claim in the new text, where the two are nearly the same.
    """
    quote = span.of(old)
    expected = span.start / len(old) * len(new)
    found: dict[Span, float] = dict.fromkeys(_exact(quote, new), 1.0)
    for passage in _passages(quote, new):
        place, score = _fitted(quote, passage, new)
        place = next((other for other in marked if _is_nearly(place, other)), place)
        if score >= LIKELY and not any(place.overlaps(other) and known >= score for other, known in found.items()):
            found = {other: known for other, known in found.items() if not other.overlaps(place)}
            found[place] = score
    best = sorted(found.items(), key=lambda pair: (-round(pair[1], 2), abs(pair[0].start - expected)))
    return tuple(Candidate(place, score, place.of(new)) for place, score in best[:limit])


def _is_nearly(place: Span, other: Span) -> bool:
    shared = min(place.end, other.end) - max(place.start, other.start)
    return shared >= NEARLY * (max(place.end, other.end) - min(place.start, other.start))


def _exact(quote: str, new: str) -> Iterator[Span]:
    at = new.find(quote)
    while at >= 0:
        yield Span(at, at + len(quote))
        at = new.find(quote, at + len(quote))


def _passages(quote: str, new: str) -> list[Span]:
    """Return the sentences, or as many in a row as the claim has, that share most words with it."""
    wanted = frozenset(_words(quote))
    sentences = [match.span() for match in _SENTENCE.finditer(new)]
    words = [frozenset(_words(new[start : min(end, start + _LONGEST)])) for start, end in sentences]
    length = min(max(len(_SENTENCE.findall(quote)), 1), _MOST_SENTENCES)
    scored = []
    for number in range(len(sentences)):
        for last in {number, min(number + length, len(sentences)) - 1}:
            there = frozenset().union(*words[number : last + 1]) if last > number else words[number]
            shared = len(wanted & there)
            if shared:
                scored.append((-2 * shared / (len(wanted) + len(there)), number, last))
    spans = (Span(sentences[first][0], sentences[last][1]) for _score, first, last in sorted(scored)[:_LOOKED_AT])
    return [trimmed for span in spans if (trimmed := trim(new, span)) is not None]


def _fitted(quote: str, passage: Span, new: str) -> tuple[Span, float]:
    """Return the part of a passage that is most like a quote: all of it, or from the first to the last shared word."""
    whole = passage if passage.end - passage.start <= _LONGEST else Span(passage.start, passage.start + _LONGEST)
    found = list(_WORD.finditer(new, whole.start, whole.end))
    wanted = _words(quote[:_LONGEST])
    matcher = SequenceMatcher(None, wanted, [match.group().casefold() for match in found], autojunk=False)
    blocks = [block for block in matcher.get_matching_blocks() if block.size]
    score = matcher.ratio()
    if not blocks:
        return whole, score
    first = max(blocks[0].b - blocks[0].a, 0)
    last = min(blocks[-1].b + len(wanted) - blocks[-1].a, len(found)) - 1
    part = Span(found[first].start(), found[last].end())
    fitted = SequenceMatcher(
        None, wanted, [match.group().casefold() for match in found[first : last + 1]], autojunk=False
    ).ratio()
    return (part, fitted) if fitted > score + 0.05 else (whole, score)


def _words(text: str) -> list[str]:
    return [word.casefold() for word in _WORD.findall(text)]
