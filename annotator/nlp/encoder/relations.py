"""Relations of a text whose sources, cues and contents the trained network has tagged."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import accumulate, pairwise

from annotator.nlp.attribution.finder import find_relations
from annotator.nlp.attribution.relations import Relation
from annotator.nlp.attribution.sources import Range
from annotator.nlp.attribution.verbs import CUE_FORMS
from annotator.nlp.encoder.links import Link
from annotator.nlp.encoder.readings import Reading
from annotator.nlp.text.passages import Stretch, cover_of, passages, statements
from annotator.nlp.text.quotations import Quotation
from annotator.nlp.text.words import Words

_RELAYS = frozenset({"quote", "cite"})
_MARKS = frozenset("\"'“”„«»‹›‘’") | {"''", "``"}
_ANNOUNCING = frozenset({":", "—", "–", "--"})
_LONGEST_RELAYED = 6


def tagged_relations(words: Words, reading: Reading) -> list[Relation]:
    """Return what the network found as relations; each cue has its own.

    That of a cue whose content went to another cue has a source alone: somebody speaks there, of whatever.
    """
    paragraph = list(accumulate(map(int, words.paragraph)))
    return [_relation(words, one, paragraph) for one in reading.links]


def mend(words: Words, starts: list[bool], quotations: list[Quotation], found: list[Relation]) -> list[Relation]:
    """Return what the network found with what the rules add: they are asked where it left something open.

    That is a statement in quotation marks of which it tagged less than half as said, and a cue with a source that says
    nothing. What is said inside a statement does not count: "I think that ..." leaves open who thinks.
    """
    stretches = statements(words, quotations)
    said = _said_from_outside(len(words), stretches, found)
    missed = {
        (one.start, one.end) for one, count in zip(stretches, said, strict=True) if 2 * count < one.end - one.start
    }
    mute = {word: one for one in found if one.source and one.cue and not one.content for word in range(*one.cue[0])}
    if not missed and not mute:
        return found
    taken = {word for one in found for start, end in one.content for word in range(start, end)}
    added: list[Relation] = []
    for relation in find_relations(list(passages(words, starts, stretches))):
        asked = next((mute[word] for start, end in relation.cue for word in range(start, end) if word in mute), None)
        if asked is not None and taken.isdisjoint(word for part in relation.content for word in range(*part)):
            if not asked.content:
                asked.content, asked.score = relation.content, None
            continue
        relation.content = [part for part in relation.content if part in missed]
        if relation.content and (relation.source or relation.speaker_from):
            added.append(relation)
    return found + added


def _said_from_outside(length: int, stretches: list[Stretch], found: Sequence[Relation]) -> list[int]:
    """Return, for each stretch, how many of its words are contents of cues that stand outside it."""
    cover = cover_of(length, stretches)
    said: list[set[int]] = [set() for _ in stretches]
    for relation in found:
        home = cover[relation.cue[0][0]] if relation.cue else -1
        for start, end in relation.content:
            for word in range(start, end):
                if cover[word] >= 0 and cover[word] != home:
                    said[cover[word]].add(word)
    return [len(one) for one in said]


def _relation(words: Words, one: Link, paragraph: list[int]) -> Relation:
    relation = Relation(
        source=[(span.start, span.end) for span in one.source],
        cue=[(one.cue.start, one.cue.end)] if one.cue else [],
        content=[(span.start, span.end) for span in one.content],
        by="tagged",
        lemma=_lemma(words, one.cue.start, one.cue.end) if one.cue else "",
        score=one.score,
    )
    _relay(words, relation)
    relation.content = [part for one in relation.content for part in _near(words, relation, one, paragraph)]
    return relation


def _near(words: Words, relation: Relation, content: Range, paragraph: list[int]) -> list[Range]:
    """Return what of a content lies in the paragraph of its cue; in another it must be quoted, or come after a colon.

    What else the network finds there, say in a headline, the link gave to the nearest cue for want of its own.
    """
    start, end = content
    if not relation.cue or not _MARKS.isdisjoint(words.text[max(0, start - 1) : end + 1]):
        return [content]
    cue = relation.cue[0][0]
    if start > cue and words.text[start - 1] in _ANNOUNCING:
        return [content]
    edges = [start, *(word for word in range(start + 1, end) if words.paragraph[word]), end]
    return [(first, stop) for first, stop in pairwise(edges) if paragraph[first] == paragraph[cue]]


def _lemma(words: Words, start: int, end: int) -> str:
    for word in range(end - 1, start - 1, -1):
        form = CUE_FORMS.get(words.lower[word])
        if form is not None:
            return form.lemma
    return ""


def _relay(words: Words, relation: Relation) -> None:
    """Tell who passes words on from whose they are: in `"...," Channel Five quotes Bezpalko` the last word's."""
    if relation.lemma not in _RELAYS or not relation.cue:
        return
    start, end = relation.cue[0][0], relation.cue[-1][1]
    said = {word for first, stop in relation.content for word in range(first, stop)}
    after = _name_after(words, end, said)
    before = next((one for one in relation.source if one[1] <= start), None) or _name_before(words, start, said)
    if before is None or after is None:
        return
    relation.relay, relation.speaker_from = before, after
    relation.source = relation.source or [after]


def _name_before(words: Words, cue: int, said: set[int]) -> Range | None:
    """Return the capitalised words right before a cue, with their "the"."""
    start = cue
    while start and cue - start < _LONGEST_RELAYED and start - 1 not in said and words.text[start - 1][0].isupper():
        start -= 1
        if words.paragraph[start]:
            break
    if start and start < cue and start - 1 not in said and words.lower[start - 1] == "the":
        start -= 1
    return (start, cue) if start < cue else None


def _name_after(words: Words, cue: int, said: set[int]) -> Range | None:
    """Return what follows a cue and begins with a name, up to "as saying"."""
    end = cue
    while end < len(words) and end - cue < _LONGEST_RELAYED and end not in said and words.text[end][0].isalpha():
        if words.lower[end] == "as" or words.paragraph[end]:
            break
        end += 1
    return (cue, end) if cue < end and words.text[cue][0].isupper() else None
