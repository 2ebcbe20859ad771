"""Sources: the noun phrase before or after a cue, with its appositives.

Without a parser, a noun phrase is what stands between the edge of its clause and the verb and holds no finite verb.
"""

from __future__ import annotations

from annotator.nlp.attribution.cues import Cue, is_adverb
from annotator.nlp.attribution.verbs import COMMON_PASTS, CUE_FORMS, NOUN_LIKE
from annotator.nlp.lexicon import (
    AUXILIARIES,
    CONJUNCTIONS,
    DETERMINERS,
    FINITE,
    INTRO_PREPOSITIONS,
    NEVER_LAST,
    OPENING_ADVERBS,
    PARTY_WORDS,
    PREPOSITIONS,
    RELATIVES,
    ROLES,
    SENTENCE_OPENERS,
    SUBJECT_PRONOUNS,
    SUBORDINATORS,
    TIMES,
    TITLES,
)
from annotator.nlp.text.passages import Passage

Range = tuple[int, int]

_LONGEST = 22
_APPOSITIVES = 4
_BREAKS = frozenset({",", ";", ":", "(", ")", "—", "–", "--", ".", "!", "?", "…", "..."})
_PRONOUNS = frozenset(["he", "she", "they", "i", "we", "you", "it", "who", "others", "many", "some", "most"])
_RELATIVE_STARTS = RELATIVES | {"whose", "whom", "where"}
_GENITIVES = frozenset({"'s", "'"})


def source_before(passage: Passage, word: int) -> Range | None:
    """Return the subject that ends right before `word`, or None. Appositives are taken in, with their commas."""
    if word <= passage.start or passage.quoted(word - 1):
        return None
    low = passage.words.lower[word - 1]
    if low in RELATIVES:
        return word - 1, word
    if low in {",", ")", "—", "–", "--", "-"}:
        return _source_with_appositives(passage, word)
    if low in {"to", "you"} or low in PREPOSITIONS:
        return None
    if low in CONJUNCTIONS:
        return _subject_of_first_verb(passage, word - 1)
    return noun_phrase_before(passage, word)


def noun_phrase_before(passage: Passage, end: int) -> Range | None:
    """Return the noun phrase that ends right before `end`, without what opens the clause ("On Sunday", "But")."""
    start = _clause_start(passage, end)
    if start > passage.start and passage.words.lower[start - 1] in FINITE and not passage.quoted(start - 1):
        return None
    start = _trim_opening(passage, start, end)
    return (start, end) if start < end and _is_nominal(passage, start, end) else None


def _subject_of_first_verb(passage: Passage, end: int) -> Range | None:
    """Return "The senator" of "The senator paused | and said"."""
    words = passage.words
    start = _trim_opening(passage, _clause_start(passage, end), end)
    verb = next((place for place in range(start + 1, end) if _is_past(passage, place)), None)
    if verb is None:
        return None
    return (start, verb) if _is_nominal(passage, start, verb) and words.lower[verb - 1] not in PREPOSITIONS else None


def main_subject(passage: Passage, before: int) -> Range | None:
    """Return the subject of the clause that opens a passage: what stands before its first verb."""
    words = passage.words
    place = passage.start
    while place < before and not (
        words.lower[place] in FINITE or _is_past(passage, place) or words.lower[place] in CUE_FORMS
    ):
        if passage.quoted(place):
            return None
        place += 1
    return noun_phrase_before(passage, place) if passage.start < place < before else None


def _is_past(passage: Passage, word: int) -> bool:
    low = passage.words.lower[word]
    return low in COMMON_PASTS or (low.endswith("ed") and len(low) > 4 and passage.words.text[word].islower())


def _clause_start(passage: Passage, end: int) -> int:
    words = passage.words
    start = end
    while start > passage.start and end - start < _LONGEST and not passage.quoted(start - 1):
        text, low = words.text[start - 1], words.lower[start - 1]
        if (
            (text in _BREAKS and not _abbreviates(passage, start - 1))
            or low in SUBORDINATORS
            or low in _RELATIVE_STARTS
        ):
            break
        if low in _PRONOUNS and (start == end or low not in {"some", "many", "most", "others"}):
            return start - 1 if start == end else start
        if low in FINITE and text not in _GENITIVES:
            break
        if start < end and _is_finite_cue(passage, start - 1):
            break
        start -= 1
    return start


def _abbreviates(passage: Passage, word: int) -> bool:
    """Say whether a full stop belongs to a title that the tokenizer does not know, as in "Lt. Livingston"."""
    words = passage.words
    return words.text[word] == "." and word > passage.start and words.lower[word - 1] + "." in NEVER_LAST


def _is_finite_cue(passage: Passage, word: int) -> bool:
    words = passage.words
    form = CUE_FORMS.get(words.lower[word])
    if form is None or form.shape in {"ing", "base"} or words.lower[word] in NOUN_LIKE:
        return False
    before = words.lower[word - 1] if word > passage.start else ""
    return before not in DETERMINERS and before not in PREPOSITIONS and form.kind == "say"


def _trim_opening(passage: Passage, start: int, end: int) -> int:
    """Drop what opens a clause before its subject: conjunctions, adverbs, times and prepositional phrases."""
    words = passage.words
    while start < end - 1 and (words.lower[start] in OPENING_ADVERBS or _is_opening_adverb(passage, start)):
        start += 1
    if start < end and words.lower[start] in INTRO_PREPOSITIONS and start < end - 1:
        return _last_phrase_start(passage, start, end)
    if start < end - 1 and words.lower[start] in TIMES:
        start += 1
    return start


def _is_opening_adverb(passage: Passage, word: int) -> bool:
    return is_adverb(passage.words.lower[word]) and word == passage.start


def _last_phrase_start(passage: Passage, start: int, end: int) -> int:
    """Return where the last noun phrase of "In an interview Sunday Mr. Trump" begins."""
    words = passage.words
    place = end - 1
    while place > start:
        low, before = words.lower[place], words.lower[place - 1]
        begins = low in DETERMINERS or low in SUBJECT_PRONOUNS or words.text[place][0].isupper()
        free = before not in PREPOSITIONS and before not in DETERMINERS and before not in {"and", "&", "-"}
        chained = words.text[place - 1][0].isupper() and before not in TIMES and low not in DETERMINERS
        if begins and free and not chained and before not in TITLES and low not in TIMES:
            return place
        place -= 1
    return end


def _is_nominal(passage: Passage, start: int, end: int) -> bool:
    words = passage.words
    first = words.lower[start]
    if first.endswith("ed") and len(first) > 4 and words.text[start].islower():
        return False
    if first in AUXILIARIES or (first in PREPOSITIONS and end - start > 1) or first == "to":
        return False
    if end - start == 1 and first in SENTENCE_OPENERS - DETERMINERS - SUBJECT_PRONOUNS - _PRONOUNS - {"all", "which"}:
        return False
    if end - start == 1 and (first in DETERMINERS and first not in {"this", "that", "these", "those", "another"}):
        return False
    return any(words.text[word][0].isalpha() for word in range(start, end))


def _segments_before(passage: Passage, word: int) -> list[Range]:
    """Return the stretches between commas to the left of `word`, the nearest first."""
    words = passage.words
    found: list[Range] = []
    end = word - 1
    place = end
    while place > passage.start and len(found) <= _APPOSITIVES and end - place < 2 * _LONGEST:
        if passage.quoted(place - 1) or words.text[place - 1] in _BREAKS:
            if place < end:
                found.append((place, end))
            if passage.quoted(place - 1) or words.text[place - 1] not in {",", "(", ")", "—", "–", "--"}:
                return found
            end = place - 1
        place -= 1
    if place == passage.start and place < end:
        found.append((place, end))
    return found


def _source_with_appositives(passage: Passage, word: int) -> Range | None:
    """Read "Bogdan Bezpalko, a member of the council, | believes" from right to left."""
    adjunct_from = word
    segments = _segments_before(passage, word)
    for place, (start, end) in enumerate(segments[: _APPOSITIVES + 1]):
        kind = _segment_kind(passage, start, end, last=place + 1 >= len(segments))
        if kind == "head" and place == 0 and _is_name(passage, start, end) and len(segments) > 1:
            # "a delegate from Houston, Texas, said": the last part belongs to the one before.
            continue
        if kind == "head":
            source = noun_phrase_before(passage, end)
            if source is None or place == 0:
                return None
            return source[0], adjunct_from if adjunct_from > end + 1 else end
        if kind == "clause":
            return None
        if kind == "adjunct":
            adjunct_from = start
    return None


def _segment_kind(passage: Passage, start: int, end: int, *, last: bool) -> str:  # noqa: PLR0911  one line a kind
    """Tell what a stretch between commas is: the head, an appositive, an adjunct, or a clause of its own."""
    words = passage.words
    first = words.lower[start]
    if first in _RELATIVE_STARTS or words.text[start][0].isdigit() or first in {"a", "an", "one", "jr.", "sr."}:
        return "appositive"
    if any(words.lower[word] in FINITE and words.text[word] not in _GENITIVES for word in range(start, end)):
        return "clause"
    if first.endswith("ing") or first in {"however", "though", "too", "meanwhile", "who"} or is_adverb(first):
        return "adjunct" if not last else "head"
    if first in INTRO_PREPOSITIONS and first not in {"including"}:
        return "appositive" if first in {"of", "from"} else "adjunct"
    if (
        first in ROLES | PARTY_WORDS
        or first == "including"
        or (words.text[start][0].islower() and first not in DETERMINERS)
    ):
        return "appositive" if not last else "head"
    if first == "the" and not last:
        return "appositive" if _named_before(passage, start) and _describes(passage, start, end) else "head"
    return "head"


def _is_name(passage: Passage, start: int, end: int) -> bool:
    return end - start <= 4 and all(passage.words.text[word][0].isupper() for word in range(start, end))


def _describes(passage: Passage, start: int, end: int) -> bool:
    """Say whether "the ..." tells what somebody is, rather than naming a subject of its own."""
    words = passage.words
    roles = any(words.lower[word] in ROLES for word in range(start, end))
    return roles or sum(words.text[word][0].isupper() for word in range(start, end)) <= end - start - 2


def _named_before(passage: Passage, start: int) -> bool:
    """Say whether a capitalised word stands before the comma."""
    return start - 2 >= passage.start and passage.words.text[start - 2][0].isupper()


def source_after(passage: Passage, cue: Cue) -> Range | None:
    """Return the subject of an inverted cue: ",” said Ambassador Mohib, who ... ." """
    words = passage.words
    end = cue.end
    commas = 0
    while end < passage.end and end - cue.end < 2 * _LONGEST and not passage.quoted(end):
        text, low = words.text[end], words.lower[end]
        if text in {";", ":", "—", "--", "(", "…"} or (text in {".", "!", "?"} and end >= passage.last):
            break
        if text == ",":
            commas += 1
            if _stops_after_comma(passage, end + 1):
                break
        elif end > cue.end and _stops_source(passage, end, low, after_comma=commas > 0):
            break
        end += 1
    while end > cue.end and words.text[end - 1] in {",", "and"}:
        end -= 1
    return (cue.end, end) if end > cue.end and _is_nominal(passage, cue.end, end) else None


def _stops_after_comma(passage: Passage, word: int) -> bool:
    if word >= passage.end or passage.quoted(word):
        return True
    low = passage.words.lower[word]
    if low in {"but", "and", "while", "when", "although", "though", "as", "after", "because", "in", "during", "then"}:
        return True
    follows = passage.words.lower[word + 1] if word + 1 < passage.end else ""
    if low in {"who", "which"}:
        return follows in CUE_FORMS
    return low.endswith("ing") and low != "including"


def _stops_source(passage: Passage, word: int, low: str, *, after_comma: bool) -> bool:
    if low in TIMES or low in {"during", "after", "when", "while", "as", "because", "that", "last"}:
        return True
    if low in {"in", "on", "at", "to", "about", "before", "during"} and not after_comma:
        follows = passage.words.lower[word + 1] if word + 1 < passage.end else ""
        return follows in {"a", "an", "his", "her", "their"} | TIMES or low in {"to", "about", "during", "before", "on"}
    return low in SUBORDINATORS
