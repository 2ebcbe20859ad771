"""Speakers: the name as the article gives it in full, for a surname, a pronoun or a role.

Rules of recency: "Bezpalko" is the last full name that ends so; "he", "his opinion" and "the expert" are the person who
spoke last, or the only person named so far in the paragraph. Where that is not clear the speaker is None, and a group
("The country's Foreign Ministry") is named by its own words.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from annotator.nlp.attribution.relations import Relation
from annotator.nlp.attribution.sources import Range
from annotator.nlp.attribution.verbs import CUE_FORMS
from annotator.nlp.lexicon import (
    DETERMINERS,
    GROUPS,
    HE_TITLES,
    MEDIA,
    MONTHS,
    PERSON_NOUNS,
    ROLES,
    SENTENCE_OPENERS,
    SHE_TITLES,
    TITLES,
    WEEKDAYS,
    listed,
)
from annotator.nlp.text.words import Words

_JOINS = frozenset({"de", "van", "der", "von", "al", "bin", "la", "el", "del", "di", "-"})
_HE = frozenset({"he", "his", "him"})
_SHE = frozenset({"she", "her"})
_GROUP_PRONOUNS = frozenset({"it", "its", "they", "their"})
_NOBODY = frozenset({"i", "we", "you", "my", "our", "your", "that", "this", "these", "those", "what"})
_NOT_PEOPLE = (
    GROUPS
    | MEDIA
    | WEEKDAYS
    | MONTHS
    | listed(
        """
        united states kingdom nations republic council party america american republicans democrats north
        south east west new white hill capitol supreme national international federal general street avenue
        city county islands institute college school center centre fund relations affairs rights student union
        league association act day week game war olympics cup times security homeland islamic european russian
        chinese british german french global science fair district
        """
    )
)

_RANKS = listed("former ex-president vice deputy senior chief assistant acting member")
_BEFORE_TITLES = listed(
    "former acting deputy campaign state foreign defense interior finance republican democratic white house us u.s."
)
_ROLE_ENDS = frozenset({",", ".", ";", "—", "–", "--", "(", "”", "“", '"'})
_LONGEST_ROLE = 18
_LONGEST_TITLE = 4


@dataclass(frozen=True, slots=True)
class Mention:
    """A full name in the text. `gender` is "he", "she" or "" as far as a title tells."""

    start: int
    end: int
    name: str
    surname: str
    gender: str


@dataclass(slots=True)
class People:
    """Who is named where, and who spoke last. Built once an article, asked for each relation in order."""

    words: Words
    mentions: list[Mention] = field(default_factory=list)
    places: list[int] = field(default_factory=list)
    by_surname: dict[str, list[Mention]] = field(default_factory=dict)
    genders: dict[str, str] = field(default_factory=dict)
    last: tuple[str, int] | None = None
    last_group: tuple[str, int] | None = None
    paragraphs: list[int] = field(default_factory=list)

    def paragraph_of(self, word: int) -> int:
        return self.paragraphs[word]


def people_of(words: Words, names: Sequence[Range] | None = None) -> People:
    """Collect the full names of a text: from `names`, the people a network found, else from its capital letters."""
    people = People(words)
    count = 0
    for word in range(len(words)):
        count += words.paragraph[word]
        people.paragraphs.append(count)
    for start, end in _capitals(words) if names is None else names:
        mention = _mention(words, start, end)
        if mention:
            people.mentions.append(mention)
            people.places.append(mention.start)
            people.by_surname.setdefault(mention.surname, []).append(mention)
            if mention.gender:
                people.genders.setdefault(mention.surname, mention.gender)
    return people


def _capitals(words: Words) -> Iterator[Range]:
    word = 0
    while word < len(words):
        end = _name_end(words, word)
        if end > word:
            yield word, end
        word = max(end, word + 1)


def _name_end(words: Words, word: int) -> int:
    """Return the end of the run of capitalised words at `word`, with "de", initials and hyphens inside."""
    end = word
    while end < len(words) and end - word < 12:
        text = words.text[end]
        joins = end > word and words.lower[end] in _JOINS and end + 1 < len(words) and words.text[end + 1][0].isupper()
        if not (text[0].isupper() or joins) or (end > word and words.paragraph[end]):
            break
        end += 1
    return end


def _mention(words: Words, start: int, end: int) -> Mention | None:
    gender = ""
    for place in range(start, end):
        low = words.lower[place]
        # What follows the last title or office is the name: "Afghan Ambassador to the United States Hamdullah Mohib".
        if low in TITLES or low in _NOT_PEOPLE or (place == start and _opens_sentence(words, place)):
            gender = "he" if low in HE_TITLES else "she" if low in SHE_TITLES else gender
            start = place + 1
    if end - start > 3 and start and words.lower[start - 1] in {"of", "for", "at", "on"}:
        # "president of the University of Texas Arlington Amneh Jafari": the office runs into the name.
        start = end - 2
    if not 2 <= end - start <= 5:
        return None
    if (words.text[start].isupper() and len(words.text[start]) > 3) or not words.text[end - 1][-1].isalpha():
        return None
    if any(low in DETERMINERS for low in words.lower[start:end]):
        return None
    name = words.source[words.start[start] : words.end[end - 1]]
    return Mention(start, end, name, words.lower[end - 1], gender)


def _opens_sentence(words: Words, word: int) -> bool:
    return words.lower[word] in SENTENCE_OPENERS or words.lower[word] in CUE_FORMS


def speaker_of(people: People, relation: Relation) -> str | None:
    """Return the speaker of a relation and remember who spoke. Call in the order of the text."""
    if not relation.source:
        return _heir(people, relation)
    start, end = relation.source[0] if relation.speaker_from is None else relation.speaker_from
    speaker, person = _resolve(people, start, end)
    if speaker is not None:
        if person:
            people.last = (speaker, start)
        else:
            people.last_group = (speaker, start)
    return speaker


def _heir(people: People, relation: Relation) -> str | None:
    """A quotation without a cue belongs to whoever spoke right before it, if it goes on from there."""
    if relation.speaker_from is None:
        return None
    return _resolve(people, *relation.speaker_from)[0]


def _resolve(people: People, start: int, end: int) -> tuple[str | None, bool]:  # noqa: PLR0911  one line a kind of source
    """Return the speaker that a source names and whether it is a person."""
    words = people.words
    low = words.lower[start]
    if end - start == 1 and low in {"who", "which", "whose"}:
        return _antecedent(people, start)
    if low in _HE | _SHE and end - start == 1:
        name = _recent_person(people, start, "he" if low in _HE else "she")
        return name, True
    if low in _GROUP_PRONOUNS and end - start == 1:
        return _recent_group(people, start), False
    if low in _NOBODY and end - start == 1:
        return None, False
    head_end = _head_end(words, start, end)
    name = _name_in(people, start, head_end)
    if name:
        return name, True
    if words.lower[head_end - 1] in PERSON_NOUNS and head_end < end:
        named = bisect_left(people.places, head_end)
        if named < len(people.places) and people.mentions[named].start <= head_end + 1:
            return people.mentions[named].name, True
    if words.lower[head_end - 1] in PERSON_NOUNS and low in {"the", "this", "that"} and head_end - start <= 3:
        recent = _recent_person(people, start, "")
        if recent:
            return recent, True
    return _phrase(words, start, head_end), False


def _head_end(words: Words, start: int, end: int) -> int:
    """Return where the noun phrase ends and its appositives begin."""
    for word in range(start + 1, end):
        if words.text[word] in {",", "(", "—", "–", "--"} or words.lower[word] in {"who", "which", "whose"}:
            return word
    return end


def _phrase(words: Words, start: int, end: int) -> str | None:
    phrase = words.source[words.start[start] : words.end[end - 1]].strip()
    return phrase if any(letter.isalpha() for letter in phrase) else None


def _name_in(people: People, start: int, end: int) -> str | None:
    """Return the full name that a phrase holds, or the full name of the surname that it ends with."""
    words = people.words
    place = bisect_left(people.places, start)
    best = None
    while place < len(people.places) and people.places[place] < end:
        mention = people.mentions[place]
        if mention.end == end or (
            mention.end < end and not words.text[mention.end].startswith(("'", "’")) and best is None
        ):
            best = mention
        place += 1
    if best and best.end == end:
        return best.name
    first = start
    while first < end - 1 and (words.lower[first] in TITLES or words.lower[first] in DETERMINERS):
        first += 1
    if best and best.start == first:
        return best.name
    titled = first > start and words.lower[first - 1] in TITLES
    if words.lower[end - 1] in _NOT_PEOPLE:
        return None
    if first == end - 1 and words.text[first][0].isupper() and (titled or first == start):
        return _full_name(people, words.lower[first], start) or (_phrase(words, first, end) if titled else None)
    return None


def _full_name(people: People, surname: str, before: int) -> str | None:
    known = people.by_surname.get(surname)
    if not known:
        return None
    earlier = [mention for mention in known[:50] if mention.start < before]
    return (earlier[-1] if earlier else known[0]).name


def _antecedent(people: People, word: int) -> tuple[str | None, bool]:
    """Return whom "who" stands for: the name right before it."""
    place = bisect_left(people.places, word) - 1
    if place >= 0 and people.paragraph_of(people.places[place]) == people.paragraph_of(word):
        mention = people.mentions[place]
        if word - mention.end <= 12:
            return mention.name, True
    text = people.words.text
    at = word - 1 - (text[word - 1] == ",")
    if at >= 0 and text[at][0].isupper():
        return _full_name(people, people.words.lower[at], word) or text[at], True
    return None, False


def _recent_group(people: People, word: int) -> str | None:
    """Return the group that spoke last, in this paragraph or the one before."""
    if people.last_group and people.paragraph_of(word) - people.paragraph_of(people.last_group[1]) <= 1:
        return people.last_group[0]
    return None


def _recent_person(people: People, word: int, gender: str) -> str | None:
    """Return the person who spoke last or was named alone, in this paragraph or the one before."""
    paragraph = people.paragraph_of(word)

    def fits(name: str) -> bool:
        known = people.genders.get(name.rsplit(maxsplit=1)[-1].lower(), "")
        return not (gender and known) or known == gender

    if people.last and fits(people.last[0]) and people.paragraph_of(people.last[1]) == paragraph:
        return people.last[0]
    here = _named_in(people, paragraph, word, fits)
    if len(here) == 1:
        return here[0]
    if people.last and fits(people.last[0]) and paragraph - people.paragraph_of(people.last[1]) <= 2:
        return people.last[0]
    if here:
        return here[0]
    earlier = _named_in(people, paragraph - 1, word, fits)
    return earlier[-1] if len(earlier) == 1 else None


def _named_in(people: People, paragraph: int, before: int, fits: object) -> list[str]:
    """Return the full names in a paragraph, before a word, each once, in order."""
    found: list[str] = []
    place = bisect_left(people.places, before) - 1
    while place >= 0 and people.paragraph_of(people.places[place]) >= paragraph and len(found) < 30:
        mention = people.mentions[place]
        if people.paragraph_of(mention.start) == paragraph and callable(fits) and fits(mention.name):
            if mention.name in found:
                found.remove(mention.name)
            found.append(mention.name)
        place -= 1
    return found[::-1]


def role_of(people: People, relation: Relation, speaker: str | None) -> str | None:
    """Return what the article calls a speaker next to the name: "a member of the Council ...", where it says so."""
    if speaker is None:
        return None
    words = people.words
    for mention in people.mentions:
        if mention.name == speaker:
            role = _appositive(words, mention.end) or _title(words, mention.start)
            if role:
                return role
    for start, end in relation.source:
        head = _head_end(words, start, end)
        if head < end and words.text[head] == ",":
            return _appositive(words, head)
    return None


def _appositive(words: Words, place: int) -> str | None:
    """Return the noun phrase between commas that begins at `place`: ", a member of the Council,"."""
    if place + 1 >= len(words) or words.text[place] != "," or words.paragraph[place]:
        return None
    first = place + 1
    opens = words.lower[first] in DETERMINERS or words.lower[first] in ROLES or words.lower[first] in _RANKS
    if not opens:
        return None
    named = any(
        words.lower[at] in ROLES or words.lower[at] in _RANKS for at in range(first, min(first + 6, len(words)))
    )
    for end in range(first, min(first + _LONGEST_ROLE, len(words))):
        if words.paragraph[end] or words.text[end] in _ROLE_ENDS:
            ended = words.text[end] in _ROLE_ENDS and not words.paragraph[end]
            return words.source[words.start[first] : words.end[end - 1]] if ended and named and end > first else None
    return None


def _title(words: Words, place: int) -> str | None:
    """Return the title before a name: "Foreign Minister", "the campaign manager"."""
    start = place
    while start and place - start < _LONGEST_TITLE and not words.paragraph[start]:
        low = words.lower[start - 1]
        if low not in TITLES and low not in ROLES and low not in _BEFORE_TITLES:
            break
        start -= 1
    while start < place and words.lower[start] in DETERMINERS:
        start += 1
    if start == place or words.lower[place - 1] in _BEFORE_TITLES:
        return None
    return words.source[words.start[start] : words.end[place - 1]]
