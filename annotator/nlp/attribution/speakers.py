"""Speakers: the name as the article gives it in full, for a surname, a pronoun or a role; nobody where it gives none.

"Bezpalko" is the person with that surname; "he", "his opinion" and "the expert" are the most salient person whom the
words fit: named or speaking lately, often, as a subject, and not inside what others say (after Lappin and Leass 1994).
Where two are equally salient, and for "critics" or "a spokesman", the speaker is None. A group with a name ("The
country's Foreign Ministry", "Trump supporters") and several people together are named by the article's own words.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator

from annotator.nlp.attribution.people import People, gender_of
from annotator.nlp.attribution.relations import Relation
from annotator.nlp.attribution.roles import OFFICES, office_of, role_of
from annotator.nlp.attribution.salience import LOOKED_AT, follow, most_salient
from annotator.nlp.attribution.sources import Range
from annotator.nlp.lexicon import (
    ADVERBS,
    DETERMINERS,
    GROUPS,
    MEDIA,
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
_PARTIES = listed("democrats republicans libertarians conservatives liberals tories greens")
_TIMES = TIMES | ADVERBS | {"just", "this", "last", "next"}
_OF_MEDIA = listed("article piece newspaper paper magazine outlet website")
_PAPERS = MEDIA - {"tv", "television", "radio", "channel", "network", "broadcaster"}
_ORGANISATIONS = GROUPS | MEDIA | _OF_MEDIA | listed("fund alliance coalition league federation panel")
_DOCUMENTS = listed("study report poll survey analysis review book article video statement memo letter audit column")
_SPEAKING = _ORGANISATIONS | _DOCUMENTS | listed("board court jury ad email")
_FAR = 6  # paragraphs
_LONGEST_SOURCE, _LONGEST_PHRASE = 60, 20


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
    for word in range(start, min(end - 2, start + _LONGEST_PHRASE)):
        if lower[word] in _DOCUMENTS and lower[word + 1] in {"by", "from"}:
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
        return _recent_group(people, start)
    if end - start == 1 and (low in _NOBODY or low in _GENDERS):
        return None
    if end - start == 1 and low in _RELATIVES:
        return _relative_group(people, start)
    several = _are_several(people, start, end)
    head = end if several else _cut_time(people, start, _head_end(people, start, end))
    noun = _noun(people, start, head)
    is_someone = low in _SINGLE and words.lower[noun] not in _SPEAKING
    if is_someone or head - start > (_LONGEST_SOURCE if several else _LONGEST_PHRASE):
        return None
    if any(_is_proper(people, word) for word in range(start, head)):
        is_one = words.lower[noun] in PERSON_NOUNS - GROUPS and words.text[noun][0].islower()
        return None if is_one else _fullest(people, start, head) or _phrase(people, start, head)
    return _fullest(people, start, head) if low in {"the", "this", "that"} else None


def _cut_time(people: People, start: int, head: int) -> int:
    """Return where a noun phrase ends without the time that a source took in: "Wells Fargo just this month"."""
    lower = people.words.lower
    end = next((word for word in range(start + 1, head) if lower[word] in _TIMES), head)
    return end - 1 if end - 1 > start and end < head and lower[end - 1] in PREPOSITIONS else end


def _recent_group(people: People, word: int) -> str | None:
    """Return the group that spoke last, in this paragraph or the one before."""
    if people.last_group and people.paragraph[word] - people.paragraph[people.last_group[1]] <= 1:
        return people.last_group[0]
    return None


def _relative_group(people: People, word: int) -> str | None:
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
    for start in range(word - 2, max(-1, word - 2 - _LONGEST_PHRASE), -1):
        text = words.text[start]
        letters = text[0] + letters if text[0].isupper() else letters
        if letters == wanted and text[0].isupper():
            return [(start, word - 1)]
    return []


def _long_names(words: Words) -> Iterator[Range]:
    word = 0
    while word < len(words):
        end = word
        while end < len(words) and end - word < _LONGEST_PHRASE and (end == word or not words.paragraph[end]):
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
    words = people.words
    phrase = words.source[words.start[start] : words.end[end - 1]].strip()
    return phrase if any(letter.isalpha() for letter in phrase) else None
