"""Attribution without a verb: "according to the report" and "in his opinion"."""

from __future__ import annotations

from annotator.nlp.attribution.relations import Relation
from annotator.nlp.lexicon import OPENING_ADVERBS, SENTENCE_OPENERS
from annotator.nlp.text.passages import Passage

_LONGEST_SOURCE = 60
_VIEWS = frozenset({"opinion", "view", "words", "estimation", "judgment", "judgement", "eyes"})


def according_to(passage: Passage) -> list[Relation]:
    """Read "according to NP" and "In NP's opinion" at the start or the end of a sentence."""
    words = passage.words
    found: list[Relation] = []
    for word in range(passage.start, passage.end - 1):
        if passage.quoted(word):
            continue
        low = words.lower[word]
        if low == "according" and words.lower[word + 1] == "to":
            relation = _according(passage, word, word + 2, found)
        elif low == "in" and (word == passage.start or words.text[word - 1] == ","):
            relation = _in_the_opinion_of(passage, word)
        else:
            relation = None
        if relation:
            found.append(relation)
    return found


def _according(passage: Passage, cue: int, start: int, found: list[Relation]) -> Relation | None:
    words = passage.words
    lead = words.lower[passage.start] in OPENING_ADVERBS and cue - passage.start <= 2
    opens = cue == passage.start or lead
    end = start
    stop = min(passage.last, start + _LONGEST_SOURCE)
    while end < stop and not passage.quoted(end):
        text = words.text[end]
        if text in {";", "—", "--"} or (text == "," and not _appositive_follows(passage, end + 1, opens=opens)):
            break
        end += 1
    if opens and end >= passage.last:
        end = _name_end(passage, start)
    if end == start:
        return None
    relation = Relation([(start, end)], [(cue, start)], by="according", lemma="according to")
    begin = max([passage.start, *(b for one in found[-1:] for _, b in (*one.source, *one.content))])
    if opens:
        after = end + 1 if end < passage.last and words.text[end] == "," else end
        relation.content = [(after, passage.last)] if after < passage.last else []
    else:
        stop = cue - 1 if words.text[cue - 1] == "," else cue
        while begin < stop and words.lower[begin] in {",", "and", "but", ";"}:
            begin += 1
        if begin < stop and words.lower[stop - 1] in {"which", "that", "and", "but"}:
            begin = stop
        relation.content = [(begin, stop)] if begin < stop else []
        if end < passage.last and words.text[end] == "," and not passage.quoted(end):
            relation.content += [(end + 1, passage.last)] if passage.last - end > 3 else []
    return relation


def _name_end(passage: Passage, word: int) -> int:
    while word < passage.last and passage.words.text[word][0].isupper():
        word += 1
    return word


def _appositive_follows(passage: Passage, word: int, *, opens: bool) -> bool:
    """Say whether what comes after a comma still describes the source; after an opening one a comma must end it."""
    words = passage.words
    if not opens:
        return word < passage.last and words.lower[word] in {
            "a",
            "an",
            "the",
            "which",
            "who",
            "whose",
            "director",
            "one",
        }
    end = word
    while end < passage.last and words.text[end][0].isupper() and words.lower[end] not in SENTENCE_OPENERS:
        end += 1
    return end - word >= 2 and end < passage.last and words.text[end] == "," and not passage.quoted(end)


def _in_the_opinion_of(passage: Passage, word: int) -> Relation | None:
    """Read "In his opinion," and "In the view of the minister,"."""
    words = passage.words
    for place in range(word + 1, min(word + 10, passage.last)):
        if words.text[place] == "," or passage.quoted(place):
            return None
        if words.lower[place] not in _VIEWS:
            continue
        comma = next((at for at in range(place, min(place + 10, passage.last)) if words.text[at] == ","), None)
        if comma is None:
            return None
        if words.lower[place + 1] == "of":
            source, cue = (place + 2, comma), [(word, place + 2)]
        else:
            source, cue = (word + 1, place), [(word, word + 1), (place, comma)]
        if source[0] >= source[1] or (words.lower[source[0]] in {"the", "other"} and source[1] - source[0] == 1):
            return None
        return Relation([source], cue, [(comma + 1, passage.last)], by="opinion", lemma="opinion")
    return None
