"""Speakers: the name as the article gives it in full, for a surname, a pronoun or a role; nobody where it gives none.

"Bezpalko" is the person with that surname; "he", "his opinion" and "the expert" are the most salient person whom the
words fit: named or speaking lately, often, as a subject, and not inside what others say (after Lappin and Leass 1994).
Where two are equally salient, and for "critics" or "a spokesman", the speaker is None. A group with a name ("The
country's Foreign Ministry", "Trump supporters") and several people together are named by the article's own words.
"""

from __future__ import annotations

from annotator.nlp.attribution.groups import (
    DOCUMENTS,
    LONGEST_PHRASE,
    SPEAKING,
    group_before,
    named_group,
    recent_group,
)
from annotator.nlp.attribution.people import People, gender_of
from annotator.nlp.attribution.relations import Relation
from annotator.nlp.attribution.roles import OFFICES, office_of, role_of
from annotator.nlp.attribution.salience import LOOKED_AT, follow, most_salient
from annotator.nlp.attribution.sources import Range
from annotator.nlp.lexicon import (
    ADVERBS,
    DETERMINERS,
    PERSON_NOUNS,
    PREPOSITIONS,
    ROLES,
    TIMES,
    TITLES,
    listed,
)
from annotator.nlp.text.words import Words

_GENDERS = {"he": "he", "his": "he", "him": "he", "she": "she", "her": "she", "hers": "she"}
_GROUP_PRONOUNS = frozenset({"it", "its", "they", "their", "them"})
_RELATIVES = frozenset({"who", "which", "whose", "whom", "that"})
_NOBODY = listed("i we you my our your this these those what me us my")
_DEPUTIES = frozenset({"vice", "deputy"})
_COMMON_OFFICES = listed("expert man woman official politician lawmaker politicians experts")
_MARKS = frozenset("\"'“”„‟«»‹›‘’‚`,;:()—–-") | {"''", "``", "--"}
_SINGLE = frozenset({"a", "an", "one", "another", "every", "each", "no"})
_BOTH = frozenset({"both", "even", "all", "as", "for", "but", "and"})
_TIMES = TIMES | ADVERBS | {"just", "this", "last", "next"}
_LONGEST_SOURCE = 60  # words


def speaker_of(people: People, relation: Relation) -> str | None:
    """Return the speaker of a relation and remember who spoke. Call in the order of the text."""
    place = relation.speaker_from or _main_source(relation)
    if place is None:
        return None
    if place not in people.known:
        people.known[place] = _speaker(people, relation, *_author(people, *_bare(people, *place)))
    return people.known[place]


def _speaker(people: People, relation: Relation, start: int, end: int) -> str | None:
    if start == end:
        return None
    follow(people, start)
    person = _person(people, start, end)
    if person is not None:
        people.persons[person].is_sure = True
        if relation.source:
            people.spoke.append((person, start))
        return people.persons[person].name
    group = _group(people, start, end)
    if group is not None and relation.source:
        people.last_group = (group, start)
    return group


def _main_source(relation: Relation) -> Range | None:
    """Return the source nearest to the cue: those farther off were joined to it with less right."""
    if not relation.source:
        return None
    cue = relation.cue[0][0] if relation.cue else relation.source[0][0]
    start, end = min(relation.source, key=lambda one: max(one[0] - cue, cue - one[1]))
    for first, stop in sorted(relation.source):
        end = stop if first == end else end
    return start, end


def _bare(people: People, start: int, end: int) -> Range:
    """Return a source without marks at its edges, a possessive, and "both"."""
    words = people.words
    while start < end and (words.text[start] in _MARKS or (words.lower[start] in _BOTH and end - start > 1)):
        start += 1
    while end > start and (words.text[end - 1] in _MARKS - {")"} or words.lower[end - 1] == "'s"):
        end -= 1
    return start, min(end, start + _LONGEST_SOURCE)


def _author(people: People, start: int, end: int) -> Range:
    """Return the author of a document where the source tells: of "a new report by Politico" the last word."""
    lower = people.words.lower
    for word in range(start, min(end - 2, start + LONGEST_PHRASE)):
        if lower[word] in DOCUMENTS and lower[word + 1] in {"by", "from"}:
            return word + 2, end
    return start, end


# --- one person ---


def _person(people: People, start: int, end: int) -> int | None:
    """Return the place of the one person whom a source means, if it means one that is named."""
    low = people.words.lower[start]
    if end - start == 1 and low in _GENDERS:
        return most_salient(people, start, _GENDERS[low])
    if end - start == 1 and low in _RELATIVES - {"which"}:
        return _antecedent(people, start)
    if end - start == 1 and (low in _NOBODY or low in _GROUP_PRONOUNS | _RELATIVES):
        return None
    head = _cut_time(people, start, _head_end(people, start, end))
    if _are_several(people, start, end):
        return None
    named = _named(people, start, head)
    if named is None:
        named = _apposed(people, head, end)
    return _described(people, start, head) if named is None else named


def _head_end(people: People, start: int, end: int) -> int:
    """Return where the noun phrase ends and its appositives begin."""
    words = people.words
    for word in range(start + 1, end):
        if words.text[word] in {",", "(", "—", "–", "--"} or words.lower[word] in {"who", "which", "whose"}:
            return word
    return end


def _cut_time(people: People, start: int, head: int) -> int:
    """Return where a noun phrase ends without the time that a source took in: "Wells Fargo just this month"."""
    lower = people.words.lower
    end = next((word for word in range(start + 1, head) if lower[word] in _TIMES), head)
    return end - 1 if end - 1 > start and end < head and lower[end - 1] in PREPOSITIONS else end


def _are_several(people: People, start: int, end: int) -> bool:
    """Say whether a source lists people: "Jeff Merkley (D-Ore.), Sherrod Brown and Robert Menendez"."""
    named = people.within(start, end)
    if len({one.person for one in named}) < 2:
        return False
    words, first, last = people.words, named[0], named[-1]
    between = {words.lower[word] for word in range(first.end, last.start) if words.text[word][0].islower()}
    return "and" in between and between <= {"and", "both"} | TITLES | ROLES


def _named(people: People, start: int, head: int) -> int | None:
    """Return whom a noun phrase names: at its end, or before "of Maryland"; not "a spokesman for" the person."""
    words = people.words
    for one in people.within(start, head):
        after = words.lower[one.end] if one.end < head else ""
        if after and after not in PREPOSITIONS and not after.endswith("ly"):
            continue
        before = one.start
        while before > start and _is_in_title(words, before - 1):
            before -= 1
        is_own = before == start or words.lower[before - 1] not in PREPOSITIONS | {"and", "or"}
        if is_own and after != "'s":
            return one.person
    return None


def _is_in_title(words: Words, word: int) -> bool:
    """Say whether a word may be part of the title before a name: "Secretary of State"."""
    if words.lower[word] == "of":
        return word > 0 and words.lower[word - 1] in TITLES | ROLES
    return words.lower[word] in TITLES or words.text[word][0].isupper()


def _apposed(people: People, head: int, end: int) -> int | None:
    """Return the person whose name follows a description: "An attorney for Pagliano, Mark MacDougall,"."""
    if head >= end or people.words.text[head] not in {",", "—", "–", "--"}:
        return None
    after = people.within(head + 1, min(end, head + 4))
    if not after or not after[0].is_full:
        return None
    titles = people.words.lower[head + 1 : after[0].start]
    return after[0].person if all(low in TITLES or low in ROLES for low in titles) else None


def _described(people: People, start: int, head: int) -> int | None:
    """Return the person whom "the expert", "the senator" or "his lawyer" means."""
    words = people.words
    low, noun = words.lower[start], _noun(people, start, head)
    word = words.lower[noun]
    is_owned = low in DETERMINERS - {"the", "this", "that"} or "'s" in words.lower[start:noun]
    is_the = low in {"the", "this", "that"} and noun == head - 1
    if low in _SINGLE or not (is_owned or is_the) or not (word in PERSON_NOUNS or office_of(word) in OFFICES):
        return None
    if word not in _COMMON_OFFICES:
        holders = _holders(people, office_of(word), {low for low in words.lower[start + 1 : noun] if low != "'s"})
        if len(holders) == 1:
            return next(iter(holders))
        if holders:
            return most_salient(people, start, "", holders.__contains__, reach=len(words))
    someone = None if is_owned or noun - start > 2 else most_salient(people, start, gender_of(word))
    if someone is None or word in _COMMON_OFFICES:
        return someone
    # Nobody is called so: the one in mind may be meant, unless the article calls that one something else.
    return None if role_of(people, people.persons[someone].name) else someone


def _holders(people: People, office: str, more: set[str]) -> set[int]:
    """Return who has an office, and in the same role the words `more`: "the Republican nominee"; no deputy of it."""
    found = set()
    for place, person in enumerate(people.persons[:LOOKED_AT]):
        role = set((role_of(people, person.name) or "").lower().replace(",", " ").split())
        if office in _offices(people, place) and more <= role and role & _DEPUTIES <= more:
            found.add(place)
    return found


def _offices(people: People, person: int) -> frozenset[str]:
    role = role_of(people, people.persons[person].name) or ""
    return frozenset(office_of(word) for word in role.lower().replace(",", " ").split()) & OFFICES


def _noun(people: People, start: int, head: int) -> int:
    """Return the last word of a noun phrase before what follows its noun ("of", "for", "with")."""
    lower = people.words.lower
    word = start
    while word + 1 < head and (lower[word + 1] not in PREPOSITIONS and lower[word + 1] not in {"who", "to"}):
        word += 1
    return word


def _antecedent(people: People, word: int) -> int | None:
    """Return whom "who" stands for: the name right before it."""
    before = people.within(max(0, word - 12), word)
    if not before or people.paragraph[before[-1].start] != people.paragraph[word]:
        return None
    return before[-1].person


# --- a group with a name ---


def _group(people: People, start: int, end: int) -> str | None:
    """Return a group, an organisation or several people by the article's own words, if they hold a name."""
    words = people.words
    low = words.lower[start]
    if end - start == 1 and low in _GROUP_PRONOUNS:
        return recent_group(people, start)
    if end - start == 1 and (low in _NOBODY or low in _GENDERS):
        return None
    if end - start == 1 and low in _RELATIVES:
        return group_before(people, start)
    several = _are_several(people, start, end)
    head = end if several else _cut_time(people, start, _head_end(people, start, end))
    noun = _noun(people, start, head)
    is_someone = low in _SINGLE and words.lower[noun] not in SPEAKING
    if is_someone or head - start > (_LONGEST_SOURCE if several else LONGEST_PHRASE):
        return None
    return named_group(people, start, head, noun)
