"""Roles: what an article calls a person beside the name, before it or after it.

"Bogdan Bezpalko, a member of the Council, believes", "campaign manager Robby Mook", "the team's coach, Ali Mehraban,".
"""

from __future__ import annotations

from annotator.nlp.attribution.people import People
from annotator.nlp.attribution.verbs import CUE_FORMS
from annotator.nlp.lexicon import (
    AUXILIARIES,
    CONJUNCTIONS,
    DETERMINERS,
    FINITE,
    HE_TITLES,
    MONTHS,
    PARTY_WORDS,
    PREPOSITIONS,
    ROLES,
    SENTENCE_OPENERS,
    SHE_TITLES,
    SUBORDINATORS,
    TIMES,
    TITLES,
    listed,
)
from annotator.nlp.text.words import Words

_RANKS = listed("former ex-president vice deputy senior chief assistant acting member del. personality")
_CALLS = listed(
    "mr. mr mrs. mrs ms. ms dr. dr sir lord lady st. rev. hon. vice prime former foreign republican democrat gop"
)
_MORE = listed(
    "actress attorney personality aide ally wife husband son daughter mother father brother sister friend boss "
    "treasurer spokesperson counsel aide del. mogul star comedian musician pastor priest bishop rabbi imam survivor "
    "engineer physicist designer publisher broadcaster anchor presenter producer speaker whip marshal superintendent "
    "trustee regent nurse father-in-law son-in-law prosecutor provost"
)
_NOUNS = ROLES | _RANKS | _MORE | PARTY_WORDS
_TITLED = (TITLES | ROLES | _MORE) - _CALLS
# One word for what different words call the same: "the lawyer" is "an attorney for Pagliano".
_SAME_OFFICE = {
    "sen.": "senator", "sen": "senator", "gov.": "governor", "gov": "governor", "rep.": "representative",
    "rep": "representative", "congressman": "representative", "congresswoman": "representative",
    "congressmember": "representative", "attorney": "lawyer", "counsel": "lawyer", "spokeswoman": "spokesman",
    "spokesperson": "spokesman", "chairman": "chair", "chairwoman": "chair", "chairperson": "chair",
    "prof.": "professor", "gen.": "general", "advisor": "adviser", "pres.": "president", "actress": "actor",
    "nominee": "candidate", "del.": "delegate",
}  # fmt: skip
OFFICES = frozenset(_SAME_OFFICE.values()) | ((ROLES | _MORE | TITLES) - _CALLS - {"member", "man", "woman"})
_ROLE_ENDS = frozenset({",", ".", ";", "—", "–", "--", "(", "”", "“", '"', ":", "?", "!", ")"})
_LONGEST_ROLE = 24
_LONGEST_TITLE = 7
_LOWER_STOPS = (
    PREPOSITIONS | AUXILIARIES | CONJUNCTIONS | SUBORDINATORS | TIMES | MONTHS | SENTENCE_OPENERS | DETERMINERS
    | listed("week month year night day morning said and")
)  # fmt: skip
_DOERS = ("er", "or", "ist", "ian", "eer", "man", "woman")
_NO_DOERS = listed(
    "after other another number matter order letter paper power winter summer quarter chapter offer error"
)
_FIRST_PLACES = 20


def office_of(word: str) -> str:
    """Return the office that a word in lower case stands for: "senator" for "sen."."""
    return _SAME_OFFICE.get(word, word)


def role_of(people: People, name: str | None) -> str | None:
    """Return what the article calls a person next to the name: "a member of the Council ...", where it says so."""
    if name is None:
        return None
    if name not in people.roles:
        people.roles[name] = _role(people, name)
    return people.roles[name]


def _role(people: People, name: str) -> str | None:
    place = people.by_name.get(name)
    if place is None:
        return None
    person = people.persons[place]
    places = [*person.places[:_FIRST_PLACES], *person.titled[:_FIRST_PLACES]]
    after = (_after(people.words, end) for _, end in places)
    before = (_before(people.words, start) for start, _ in places)
    return next((role for role in (*after, *before) if role), None)


def _after(words: Words, end: int) -> str | None:
    """Return the noun phrase that follows a name: ", a member of the Council,"."""
    place = _skip_aside(words, end)
    if place + 1 >= len(words) or words.text[place] not in {",", "—", "–", "--"} or words.paragraph[place]:
        return None
    first = place + 1
    if words.text[first].isdigit() and first + 2 < len(words) and words.text[first + 1] == ",":
        first += 2  # an age
    if words.lower[first : first + 2] in (["who", "is"], ["who", "was"]):
        first += 2
    if first >= len(words) or not (words.lower[first] in DETERMINERS or words.lower[first] in _NOUNS):
        return None
    stop = min(first + _LONGEST_ROLE, len(words))
    last = next((at for at in range(first, stop) if words.paragraph[at] or words.text[at] in _ROLE_ENDS), stop)
    ended = last < len(words) and last < stop and not words.paragraph[last]
    verbs = any(words.lower[at] in FINITE for at in range(first, min(first + 3, last)))
    return _text(words, first, last) if ended and last > first and not verbs and _is_role(words, first, last) else None


def _is_role(words: Words, first: int, last: int) -> bool:
    """Say whether a noun phrase is what somebody is: an office is among its first words, or its noun is a doer's."""
    if any(words.lower[at] in _NOUNS for at in range(first, min(first + 8, last))):
        return True
    after = next((at for at in range(first + 1, last) if words.lower[at] in PREPOSITIONS | {"who", "to"}), last)
    noun = words.lower[after - 1]
    return words.lower[first] in {"a", "an"} and noun.endswith(_DOERS) and noun not in _NO_DOERS


def _skip_aside(words: Words, end: int) -> int:
    """Return where a name ends with its "(R-Utah)" or "of Maryland"."""
    if end < len(words) and words.text[end] == "(":
        close = next((at for at in range(end, min(end + 8, len(words))) if words.text[at] == ")"), end)
        return close + 1
    if end + 1 < len(words) and words.lower[end] in {"of", "from"} and words.text[end + 1][0].isupper():
        end += 1
        while end < len(words) and words.text[end][0].isupper() and not words.paragraph[end]:
            end += 1
    return end


def _before(words: Words, start: int) -> str | None:
    """Return the title before a name: "Foreign Minister", "Wells Fargo CEO", "the RT editor in chief,"."""
    while start and words.lower[start - 1] in HE_TITLES | SHE_TITLES and words.lower[start - 1] in _CALLS:
        start -= 1
    if not start or words.paragraph[start]:
        return None
    if words.text[start - 1] == ",":
        return _before_comma(words, start - 1)
    first = start - 1
    if start > 2 and words.lower[start - 2] == "of" and words.text[first][0].isupper():
        first = start - 3  # "Secretary of State"
    if words.lower[first] not in _TITLED:
        return None
    named = False
    while first and start - first < _LONGEST_TITLE and not words.paragraph[first]:
        if _is_name(words, first - 1):
            named = True
        elif not _describes(words, first - 1, named=named):
            break
        first -= 1
    while first < start and words.lower[first] in {"of", "and"} | HE_TITLES | SHE_TITLES:
        first += 1
    return _text(words, first, start) if first < start else None


def _is_name(words: Words, word: int) -> bool:
    """Say whether a word is part of a name in a title: "Wells Fargo", "Secretary of State"."""
    low = words.lower[word]
    if low == "of":
        return word > 0 and words.text[word - 1][0].isupper()
    return words.text[word][0].isupper() and low not in SENTENCE_OPENERS and low not in CUE_FORMS


def _describes(words: Words, word: int, *, named: bool) -> bool:
    """Say whether a word may stand in a title; before the name of an organisation only an office may."""
    low = words.lower[word]
    if low == "and":
        return word > 0 and words.lower[word - 1] in _NOUNS
    if low in _NOUNS or low in TITLES or (low == "-" and not words.spaced(word + 1)):
        return True
    return words.text[word][0].isalpha() and low not in _LOWER_STOPS and not named and not _is_verb(words, word)


def _is_verb(words: Words, word: int) -> bool:
    low = words.lower[word]
    return low not in _NOUNS and (low in CUE_FORMS or low in FINITE or low.endswith(("ed", "ing")))


def _before_comma(words: Words, comma: int) -> str | None:
    """Return the description before a comma and a name, back to its "the" or "an"."""
    for first in range(comma - 1, max(-1, comma - 10), -1):
        low = words.lower[first]
        if low in DETERMINERS:
            named = any(words.lower[at] in _NOUNS for at in range(first, comma))
            return _text(words, first, comma) if named else None
        if words.paragraph[first] or words.text[first] in _ROLE_ENDS or _is_verb(words, first):
            return None
    return None


def _text(words: Words, start: int, end: int) -> str:
    return words.source[words.start[start] : words.end[end - 1]]
