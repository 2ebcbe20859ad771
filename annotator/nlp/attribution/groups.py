"""Groups: what the article calls an organisation, a party or several people in full.

"The ministry", "the CFPB" and "The Post" are the organisation that the article named before, in the longest form of its
name; "it" and "they" the group that spoke last. A name is a capitalised word, and not only where a sentence begins.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator

from annotator.nlp.attribution.people import People
from annotator.nlp.attribution.salience import LOOKED_AT
from annotator.nlp.attribution.sources import Range
from annotator.nlp.lexicon import DETERMINERS, GROUPS, MEDIA, PERSON_NOUNS, TITLES, listed
from annotator.nlp.text.words import Words

DOCUMENTS = listed("study report poll survey analysis review book article video statement memo letter audit column")
LONGEST_PHRASE = 20  # words
_PARTIES = listed("democrats republicans libertarians conservatives liberals tories greens")
_OF_MEDIA = listed("article piece newspaper paper magazine outlet website")
_PAPERS = MEDIA - {"tv", "television", "radio", "channel", "network", "broadcaster"}
_ORGANISATIONS = GROUPS | MEDIA | _OF_MEDIA | listed("fund alliance coalition league federation panel")
SPEAKING = _ORGANISATIONS | DOCUMENTS | listed("board court jury ad email")
_FAR = 6  # paragraphs


def named_group(people: People, start: int, head: int, noun: int) -> str | None:
    """Return the group that a noun phrase means: by its fullest name, else by the phrase if that holds a name."""
    words = people.words
    if any(_is_proper(people, word) for word in range(start, head)):
        is_one = words.lower[noun] in PERSON_NOUNS - GROUPS and words.text[noun][0].islower()
        return None if is_one else _fullest(people, start, head) or _phrase(people, start, head)
    return _fullest(people, start, head) if words.lower[start] in {"the", "this", "that"} else None


def recent_group(people: People, word: int) -> str | None:
    """Return the group that spoke last, in this paragraph or the one before."""
    if people.last_group and people.paragraph[word] - people.paragraph[people.last_group[1]] <= 1:
        return people.last_group[0]
    return None


def group_before(people: People, word: int) -> str | None:
    """Return the group whose name stands right before a word such as "which", with or without a comma."""
    text = people.words.text
    at = word - 1 - (text[word - 1] == ",") if word else 0
    start = at
    while start > 0 and at - start < 6 and text[start - 1][0].isupper() and not people.words.paragraph[start]:
        start -= 1
    return _phrase(people, start, at + 1) if 0 <= start < word and _is_proper(people, at) else None


def _is_proper(people: People, word: int) -> bool:
    """Say whether a word is a name or part of one: capitalised, and not only because a sentence begins with it."""
    words = people.words
    text, low = words.text[word], words.lower[word]
    if not text[0].isupper() or low in DETERMINERS or low in TITLES - GROUPS:
        return False
    begins = word == 0 or words.paragraph[word] or not words.text[word - 1][0].isalnum()
    if not begins or low in _PARTIES or low in people.by_surname or (len(text) > 1 and text.isupper()):
        return True
    if word + 1 < len(words) and words.text[word + 1][0].isupper() and not words.paragraph[word + 1]:
        return True
    return low in _names_elsewhere(people)


def _names_elsewhere(people: People) -> frozenset[str]:
    """Return the words that the text capitalises inside a sentence."""
    if people.inner is None:
        words = people.words
        people.inner = frozenset(
            words.lower[word]
            for word in range(1, len(words))
            if words.text[word][0].isupper() and words.text[word - 1][0].islower() and not words.paragraph[word]
        )
    return people.inner


def _fullest(people: People, start: int, end: int) -> str | None:
    """Return the full name of an organisation that a phrase shortens: "the CFPB", "The Post", "the ministry"."""
    words = people.words
    start += words.lower[start] in {"the", "this", "that"} and end - start > 1
    text, low = words.text[start].replace(".", ""), words.lower[start]
    if end - start != 1:
        return None
    if people.organisations is None:
        people.organisations = _organisations(words)
    if len(text) > 1 and text.isupper():
        known = people.organisations.get(text, [])[:LOOKED_AT]
    elif low in _ORGANISATIONS:
        known = people.organisations.get("paper" if low in _OF_MEDIA else low, [])
        known = known[: bisect_left(known, (start, 0))][-LOOKED_AT:]
    else:
        return None
    if not known or (text[0].islower() and people.paragraph[start] - people.paragraph[known[-1][0]] > _FAR):
        return None
    # The last one named, in its longest form: "The Washington Post" for "The Post".
    last = words.lower[known[-1][1] - 1]
    alike = [one for one in reversed(known) if words.lower[one[1] - 1] == last]
    return _phrase(people, *max(alike, key=lambda one: one[1] - one[0]))


def _organisations(words: Words) -> dict[str, list[Range]]:
    """Return what may be organisations, in order, by the last word of their names and by their initials."""
    found: defaultdict[str, list[Range]] = defaultdict(list)
    for start, end in _long_names(words):
        last = words.lower[end - 1]
        capitals = [text[0] for text in words.text[start:end] if text[0].isupper() and text.lower() != "the"]
        for key in {last, "".join(capitals), "paper" if last in _PAPERS else last}:
            found[key].append((start, end))
    for word in range(2, len(words) - 1):
        if words.text[word - 1] == "(" and words.text[word + 1] == ")" and words.text[word].isupper():
            found[words.text[word]][:0] = _spelled_out(words, word)
    return found


def _spelled_out(words: Words, word: int) -> list[Range]:
    """Return the name that an acronym in brackets follows: "Alliance to Reclaim Our Schools (AROS)"."""
    wanted = words.text[word]
    letters = ""
    for start in range(word - 2, max(-1, word - 2 - LONGEST_PHRASE), -1):
        text = words.text[start]
        letters = text[0] + letters if text[0].isupper() else letters
        if letters == wanted and text[0].isupper():
            return [(start, word - 1)]
    return []


def _long_names(words: Words) -> Iterator[Range]:
    word = 0
    while word < len(words):
        end = word
        while end < len(words) and end - word < LONGEST_PHRASE and (end == word or not words.paragraph[end]):
            joins = end > word and words.lower[end] in {"of", "and", "for", "on", "&"}
            after = end + joins
            if after >= len(words) or not (words.text[after][0].isupper() and words.text[after][-1].isalpha()):
                break
            end = after + 1
        start = word - (word > 0 and words.lower[word - 1] == "the" and not words.paragraph[word])
        if end - word > 1:
            yield start, end
        word = max(end, word + 1)


def _phrase(people: People, start: int, end: int) -> str | None:
    """Return words as the article has them, None where they are marks alone."""
    words = people.words
    phrase = words.source[words.start[start] : words.end[end - 1]].strip()
    return phrase if any(letter.isalpha() for letter in phrase) else None
