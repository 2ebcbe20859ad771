"""Salience: whom the words before a place have most in mind (after Lappin and Leass 1994).

Named or speaking lately, often, as a subject, and not inside what others say.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Callable, Iterator

from annotator.nlp.attribution.people import People, gender_of, is_subject

REACH = 3  # paragraphs
LOOKED_AT = 80  # mentions
_FADE = 0.5  # from one sentence to the next
_CLEARLY = 1.1
_LEAST = 0.1  # as if named as a subject five sentences before, and never since
_QUOTED = 0.05
_SPOKE = 2.0
_OFTEN = 0.25  # how much it counts to be named often, beside being named lately


def most_salient(
    people: People, word: int, gender: str, allowed: Callable[[int], bool] | None = None, *, reach: int = REACH
) -> int | None:
    """Return the person whom the words before a place have most in mind; None where two are about as likely.

    Who has no name ("my mother", "a doctor") is thought of, too. `reach` is in paragraphs.
    """
    weights: defaultdict[int | str, list[float]] = defaultdict(list)
    for who, place, weight in _recent(people, word, nameless=allowed is None):
        if people.paragraph[word] - people.paragraph[place] <= reach and (allowed is None or _allows(allowed, who)):
            fade = _FADE ** (people.sentence[word] - people.sentence[place])
            weights[who].append(weight * fade * _fit(people, who, gender))
    scores = {who: (1 - _OFTEN) * max(all_of_it) + _OFTEN * sum(all_of_it) for who, all_of_it in weights.items()}
    ranked = sorted(scores.items(), key=lambda one: -one[1])
    if not ranked or ranked[0][1] < (_LEAST if allowed is None else 0):
        return None
    best = ranked[0][0]
    if isinstance(best, str) or (len(ranked) > 1 and ranked[0][1] < _CLEARLY * ranked[1][1]):
        return None
    return best


def follow(people: People, until: int) -> None:
    """Keep in mind whom "he" and "she" meant on the way to a word, as names are not repeated."""
    for word in range(people.followed, until):
        if people.words.lower[word] in {"he", "she"}:
            person = most_salient(people, word, people.words.lower[word])
            if person is not None:
                people.meant.append((person, word))
    people.followed = max(people.followed, until)


def _allows(allowed: Callable[[int], bool], who: int | str) -> bool:
    return isinstance(who, int) and allowed(who)


def _recent(people: People, word: int, *, nameless: bool) -> Iterator[tuple[int | str, int, float]]:
    """Yield who was mentioned or spoke before a word, where, and how much that weighs; people by their places."""
    end = bisect_left(people.starts, word)
    for one in people.mentions[max(0, end - LOOKED_AT) : end]:
        yield one.person, one.start, _weight(people, one.start, one.end, word)
    for person, place in people.meant[-LOOKED_AT:]:
        if place < word:
            yield person, place, _weight(people, place, place + 1, word)
    for person, place in people.spoke[-LOOKED_AT:]:
        if place < word:
            yield person, place, _SPOKE
    if nameless:
        end = bisect_left(people.nameless, (word, ""))
        for place, noun in people.nameless[max(0, end - LOOKED_AT) : end]:
            yield noun, place, _weight(people, place, place + 1, word)


def _fit(people: People, who: int | str, gender: str) -> float:
    """Return how well somebody fits a gender: not at all the other one, less where it is not known."""
    if isinstance(who, str):
        known, is_sure = gender_of(who), True
    else:
        known, is_sure = people.persons[who].gender, people.persons[who].is_sure
    if gender and known and known != gender:
        return 0
    return (1.0 if is_sure else 0.4) * (1.0 if known or not gender else 0.5)


def _weight(people: People, start: int, end: int, word: int) -> float:
    if people.quoted and people.quoted[start] and not people.quoted[word]:
        return _QUOTED
    return 2.0 if is_subject(people.words, start, end) else 1.0
