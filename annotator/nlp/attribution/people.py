"""People: who is named where in a text, and which full name a surname stands for.

A run of capitalised words may be a full name; a title before it, a first name or the trained network make it likelier.
Full names with one surname and first names that fit are one person, called by the fullest of them.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import accumulate

from annotator.nlp.attribution.first_names import FIRST_NAMES, HE_NAMES, SHE_NAMES
from annotator.nlp.attribution.sources import Range
from annotator.nlp.attribution.verbs import CUE_FORMS
from annotator.nlp.lexicon import (
    DETERMINERS,
    FINITE,
    GROUPS,
    HE_TITLES,
    MEDIA,
    MONTHS,
    PERSON_NOUNS,
    PREPOSITIONS,
    ROLES,
    SENTENCE_OPENERS,
    SHE_TITLES,
    TITLES,
    WEEKDAYS,
    listed,
)
from annotator.nlp.text.words import Words

_JOINS = frozenset({"de", "van", "der", "von", "al", "bin", "la", "el", "del", "di", "-"})
_SUFFIXES = frozenset({"jr.", "jr", "sr.", "sr", "ii", "iii", "iv"})
_STOPS = frozenset({".", "!", "?"})
_OPENERS = SENTENCE_OPENERS | listed("everything nothing something anything fellow")
_LONGEST_RUN = 12
_DEEDS = listed("went came made took got began gave ran met left won lost kept held stood sat rose fell led drew put")
_WOMEN = listed(
    "woman girl mother wife daughter sister aunt girlfriend actress spokeswoman congresswoman chairwoman queen"
)
_MEN = listed("man boy father husband son brother uncle boyfriend actor spokesman congressman chairman king pope")
KIN = listed("mother father wife husband son daughter brother sister friend boyfriend girlfriend uncle aunt")
_OWNERS = frozenset({"a", "an", "one", "another", "my", "his", "her", "their", "our"})
# Offices and words that are surnames, too: "Larry King".
_SURNAMES_TOO = listed("king prince pope major dean judge baker cook west church north price day may")
NOT_PEOPLE = (
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
        chinese british german french global science fair district administration coalition project trust inc.
        inc corp corp. co. ltd llc group company media amendment convention street wall house show today air
        """
    )
)


@dataclass(frozen=True, slots=True)
class Mention:
    """A person's name in a text, as a half-open range of words. `person` is the place in `People.persons`."""

    start: int
    end: int
    person: int
    is_full: bool


@dataclass(slots=True)
class Person:
    """Somebody with a name. `gender` is "he", "she" or "" as far as titles and first names tell.

    `is_sure` where a title, a first name or the network says that this is a person at all. `places` are those of the
    full name, `titled` those of the surname with a title before it.
    """

    name: str
    first: str
    surname: str
    gender: str
    length: int
    is_sure: bool = True
    places: list[Range] = field(default_factory=list)
    titled: list[Range] = field(default_factory=list)


@dataclass(slots=True)
class People:
    """Who is named where, and who spoke so far. Built once an article, asked for each relation in order.

    `sentence` and `paragraph` number those of each word, `quoted` says which words stand in quotations. `spoke` holds
    the persons who spoke, by their places in `persons`, with the word where; `meant` those whom a "he"
    or "she" means, up to the word `followed`; `last_group` the group that spoke last;
    `nameless` where somebody is spoken of whom no name is given, as the noun: "my mother", "a doctor";
    `known` who speaks by a source.
    """

    words: Words
    sentence: list[float]
    paragraph: list[int]
    persons: list[Person] = field(default_factory=list)
    mentions: list[Mention] = field(default_factory=list)
    starts: list[int] = field(default_factory=list)
    by_surname: dict[str, list[int]] = field(default_factory=dict)
    by_name: dict[str, int] = field(default_factory=dict)
    quoted: Sequence[bool] = ()
    spoke: list[tuple[int, int]] = field(default_factory=list)
    meant: list[tuple[int, int]] = field(default_factory=list)
    followed: int = 0
    last_group: tuple[str, int] | None = None
    nameless: list[tuple[int, str]] = field(default_factory=list)
    known: dict[Range, str | None] = field(default_factory=dict)
    roles: dict[str, str | None] = field(default_factory=dict)
    inner: frozenset[str] | None = None
    organisations: Mapping[str, list[Range]] | None = None

    def read_quotations(self, quoted: Sequence[bool]) -> None:
        """Learn which words stand in quotations. A sentence there counts half: it hardly moves on."""
        self.quoted = quoted
        opens = zip(_sentence_starts(self.words), quoted, strict=True)
        self.sentence = list(accumulate(begins * (0.5 if inside else 1.0) for begins, inside in opens))

    def within(self, start: int, end: int) -> list[Mention]:
        """Return the mentions that begin in a range of words."""
        return self.mentions[bisect_left(self.starts, start) : bisect_left(self.starts, end)]


@dataclass(frozen=True, slots=True)
class _Candidate:
    """A run of words that may be a full name."""

    start: int
    end: int
    gender: str
    is_titled: bool


def people_of(words: Words, names: Sequence[Range] | None = None, others: Sequence[Range] | None = None) -> People:
    """Collect the people of a text.

    `names` are people that a network found. Alone they are taken as they are; with `others`, the names of all else,
    they are one voice beside the capital letters of the text.
    """
    sentences, paragraphs = accumulate(map(float, _sentence_starts(words))), accumulate(map(int, words.paragraph))
    people = People(words, list(sentences), list(paragraphs))
    runs = list(_capitals(words)) if names is None or others is not None else list(names)
    tagged, foreign = _covered(names or ()), _covered(others or ())
    candidates = [one for start, end in runs if (one := _candidate(words, start, end)) is not None]
    for one in candidates:
        known = one.is_titled or words.lower[one.start] in FIRST_NAMES
        if _is_full_name(words, one) and (known or one.end - 1 not in foreign):
            _add(people, one, is_sure=known or one.end - 1 in tagged)
    _add_single_names(people, candidates, tagged, foreign)
    _add_surnames(people)
    people.nameless = list(_nameless(people))
    people.by_name = {person.name: place for place, person in enumerate(people.persons)}
    return people


def _sentence_starts(words: Words) -> Iterator[bool]:
    before = True
    for text, opens in zip(words.text, words.paragraph, strict=True):
        yield opens or before
        before = text in _STOPS


def _covered(ranges: Iterable[Range]) -> frozenset[int]:
    return frozenset(word for start, end in ranges for word in range(start, end))


def _capitals(words: Words) -> Iterator[Range]:
    """Yield the runs of capitalised words, of a longer one its first words: where it is cut, no name begins."""
    word = 0
    while word < len(words):
        end = _run_end(words, word)
        if end > word:
            yield word, min(end, word + _LONGEST_RUN)
        word = max(end, word + 1)


def _run_end(words: Words, word: int) -> int:
    """Return the end of the run of capitalised words at `word`, with "de", initials and hyphens inside."""
    end = word
    while end < len(words):
        text, low = words.text[end], words.lower[end]
        joins = end > word and low in _JOINS and end + 1 < len(words) and words.text[end + 1][0].isupper()
        if not (text[0].isupper() or joins) or (end > word and words.paragraph[end]):
            break
        form = CUE_FORMS.get(low)
        if end > word and form is not None and form.shape == "s":
            break  # a headline: "Chris Christie Calls Hillary Clinton"
        end += 1
    return end


def _candidate(words: Words, start: int, end: int) -> _Candidate | None:
    """Return what may be a name in a run: what follows the last title or office, without a suffix."""
    gender, is_titled = "", False
    while end - start > 2 and words.lower[end - 1] in _SUFFIXES:
        end -= 1
    for place in range(start, end):
        low = words.lower[place]
        is_office = low in TITLES or low in ROLES
        if place == end - 1 and low in _SURNAMES_TOO:
            continue
        # What follows the last title or office is the name: "Afghan Ambassador to the United States Hamdullah Mohib".
        if is_office or low in NOT_PEOPLE or (place == start and _opens_sentence(words, place)):
            gender = "he" if low in HE_TITLES else "she" if low in SHE_TITLES else gender
            start, is_titled = place + 1, is_office
    if end - start > 3 and start and words.lower[start - 1] in {"of", "for", "at", "on"}:
        # "president of the University of Texas Arlington Amneh Jafari": the office runs into the name.
        start = end - 2
    if end - start > 3:
        start = next((place for place in range(start + 2, end - 1) if words.lower[place] in FIRST_NAMES), start)
    if end - start > 2 and words.paragraph[start] and words.lower[start] not in FIRST_NAMES:
        start += words.lower[start + 1] in FIRST_NAMES  # a headline: "Hold Melania Trump to ..."
    if not 1 <= end - start <= 5 or not _looks_like_a_name(words, start, end):
        return None
    low = words.lower[start]
    if not gender and end - start > 1:
        gender = "he" if low in HE_NAMES else "she" if low in SHE_NAMES else ""
    return _Candidate(start, end, gender, is_titled)


def _opens_sentence(words: Words, word: int) -> bool:
    return words.lower[word] in _OPENERS or (words.lower[word] in CUE_FORMS and words.lower[word] not in FIRST_NAMES)


def _looks_like_a_name(words: Words, start: int, end: int) -> bool:
    first, last = words.text[start], words.text[end - 1]
    if (first.isupper() and len(first) > 3) or not last[-1].isalpha() or len(last) < 2:
        return False
    return not any(low in DETERMINERS for low in words.lower[start:end])


def _is_full_name(words: Words, one: _Candidate) -> bool:
    """Say whether a candidate is more than a surname ("De Blasio") and does not end as organisations do."""
    ends = words.lower[one.end - 1] in NOT_PEOPLE - _SURNAMES_TOO
    return one.end - one.start >= 2 and words.lower[one.start] not in _JOINS and not ends


def _add(people: People, one: _Candidate, *, is_sure: bool) -> None:
    """Take a full name as a mention of a person that is known, or of a new one."""
    words = people.words
    first, surname = words.lower[one.start], words.lower[one.end - 1]
    if one.end < len(words) and words.lower[one.end] in _SUFFIXES and words.text[one.end][0].isupper():
        one = _Candidate(one.start, one.end + 1, one.gender, one.is_titled)
        surname = " ".join(words.lower[one.end - 2 : one.end])  # the father keeps the bare surname
    name = words.source[words.start[one.start] : words.end[one.end - 1]]
    namesakes = people.by_surname.setdefault(surname, [])
    place = next((at for at in namesakes[:50] if _is_one_person(people.persons[at].first, first)), None)
    if place is None:
        place = len(people.persons)
        namesakes.append(place)
        people.persons.append(Person(name, first, surname, one.gender, one.end - one.start, is_sure))
    person = people.persons[place]
    if one.end - one.start > person.length:
        person.name, person.length = name, one.end - one.start
    person.gender = person.gender or one.gender
    person.is_sure = person.is_sure or is_sure
    person.places.append((one.start, one.end))
    people.mentions.append(Mention(one.start, one.end, place, is_full=True))


def _is_one_person(known: str, first: str) -> bool:
    """Say whether two first names may be one's: they are the same, or one is short for the other or its initial."""
    short, full = sorted((known.rstrip("."), first.rstrip(".")), key=len)
    return full.startswith(short)


def _add_single_names(
    people: People, candidates: list[_Candidate], tagged: Collection[int], foreign: Collection[int]
) -> None:
    """Take people who are only ever called by one name: with a title, a first name, or so called by the network."""
    words = people.words
    taken = _covered((one.start, one.end) for one in people.mentions)
    firsts = {person.first for person in people.persons}
    single = [one for one in candidates if one.end - one.start == 1 and one.start not in taken]
    votes: Counter[str] = Counter()
    for one in single:
        low = words.lower[one.start]
        said = 1 if one.start in tagged else -1 if one.start in foreign else 0
        votes[low] += said + 2 * one.is_titled + (low in FIRST_NAMES)
    for one in single:
        low = words.lower[one.start]
        if votes[low] >= 2 and low not in people.by_surname and low not in firsts and low not in NOT_PEOPLE:
            gender = one.gender or ("he" if low in HE_NAMES else "she" if low in SHE_NAMES else "")
            people.by_surname[low] = [len(people.persons)]
            people.persons.append(Person(words.text[one.start], low, low, gender, length=1))
        if low in people.by_surname and one.gender and len(people.by_surname[low]) == 1:
            person = people.persons[people.by_surname[low][0]]
            person.gender = person.gender or one.gender


def _add_surnames(people: People) -> None:
    """Take every surname, and every first name that only one person has, as a mention."""
    words = people.words
    firsts: dict[str, list[int]] = {}
    for place, person in enumerate(people.persons):
        if person.first not in people.by_surname and person.first in FIRST_NAMES:
            firsts.setdefault(person.first, []).append(place)
    taken = _covered((one.start, one.end) for one in people.mentions)
    for word, low in enumerate(words.lower):
        if word in taken or not words.text[word][0].isupper():
            continue
        namesakes = people.by_surname.get(low) or (firsts.get(low) if len(firsts.get(low, ())) == 1 else None)
        if namesakes and not _belongs_to_a_name(words, word):
            place = namesakes[0] if len(namesakes) == 1 else _namesake(people, namesakes, word)
            people.mentions.append(Mention(word, word + 1, place, is_full=False))
            if word and words.lower[word - 1] in TITLES:
                people.persons[place].titled.append((word, word + 1))
            if is_subject(words, word, word + 1):
                people.persons[place].is_sure = True
    people.mentions.sort(key=lambda one: one.start)
    people.starts = [one.start for one in people.mentions]


def _nameless(people: People) -> Iterator[tuple[int, str]]:
    """Yield where somebody is spoken of without a name: "my mother", "a retired teacher"; not "his wife, Ann Lee"."""
    words = people.words
    for word, low in enumerate(words.lower):
        if (low in PERSON_NOUNS or low in KIN) and words.text[word][0].islower():
            before = words.lower[max(0, word - 3) : word]
            if not _OWNERS.isdisjoint(before) and not people.within(word + 1, word + 3):
                yield word, low


def _belongs_to_a_name(words: Words, word: int) -> bool:
    """Say whether a capitalised word is something else or a part of it: "the Clinton Foundation", "in May"."""
    after = words.text[word + 1] if word + 1 < len(words) and not words.paragraph[word + 1] else ""
    if words.lower[word] in MONTHS:
        return after[:1].isdigit() or (word > 0 and words.lower[word - 1] in PREPOSITIONS)
    return after[:1].isupper() and words.lower[word + 1] in NOT_PEOPLE


def _namesake(people: People, namesakes: list[int], word: int) -> int:
    """Return whom of several people a surname means: whom a title before it fits, else the one named most before."""
    before = people.words.lower[word - 1] if word else ""
    gender = "he" if before in HE_TITLES else "she" if before in SHE_TITLES else ""

    def weight(place: int) -> tuple[bool, int, int]:
        person = people.persons[place]
        earlier = bisect_left(person.places, (word, word))
        return (bool(gender) and person.gender == gender, min(earlier, 2 * len(person.places)), -place)

    return max(namesakes[:50], key=weight)


def is_subject(words: Words, start: int, end: int) -> bool:
    """Say whether a name seems to be a subject: a verb follows, or the sentence begins with it."""
    after = words.lower[end] if end < len(words) else ""
    verb = after in FINITE or after in CUE_FORMS or after in _DEEDS or (after.endswith("ed") and len(after) > 4)
    return verb or words.paragraph[start] or words.text[start - 1] in _STOPS


def gender_of(noun: str) -> str:
    """Return "he" or "she" where a noun says so, else ""."""
    return "she" if noun in _WOMEN else "he" if noun in _MEN else ""
