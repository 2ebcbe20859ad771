"""Relations of a text whose sources, cues and contents the trained network has tagged."""

from __future__ import annotations

from annotator.nlp.attribution.relations import Relation
from annotator.nlp.attribution.sources import Range
from annotator.nlp.attribution.verbs import CUE_FORMS
from annotator.nlp.encoder.links import Link
from annotator.nlp.encoder.readings import Reading
from annotator.nlp.text.words import Words

_RELAYS = frozenset({"quote", "cite"})
_LONGEST_RELAYED = 6


def tagged_relations(words: Words, reading: Reading) -> list[Relation]:
    """Return what the network found as relations; each cue has its own."""
    return [_relation(words, one) for one in reading.links]


def _relation(words: Words, one: Link) -> Relation:
    relation = Relation(
        source=[(span.start, span.end) for span in one.source],
        cue=[(one.cue.start, one.cue.end)] if one.cue else [],
        content=[(span.start, span.end) for span in one.content],
        by="tagged",
        lemma=_lemma(words, one.cue.start, one.cue.end) if one.cue else "",
        score=one.score,
    )
    relayed = _relayed(words, relation)
    if relayed is not None:
        relation.relay, relation.speaker_from = relation.source[0], relayed
    return relation


def _lemma(words: Words, start: int, end: int) -> str:
    for word in range(end - 1, start - 1, -1):
        form = CUE_FORMS.get(words.lower[word])
        if form is not None:
            return form.lemma
    return ""


def _relayed(words: Words, relation: Relation) -> Range | None:
    """Return whose words a source passes on: of `"...," Channel Five quotes Bezpalko` the last word."""
    if relation.lemma not in _RELAYS or not relation.source or not relation.cue:
        return None
    start = end = relation.cue[-1][1]
    taken = {word for first, stop in (*relation.source, *relation.content) for word in range(first, stop)}
    while end < len(words) and end - start < _LONGEST_RELAYED and end not in taken and words.text[end][0].isalpha():
        if words.lower[end] == "as" or words.paragraph[end]:
            break
        end += 1
    return (start, end) if start < end and words.text[start][0].isupper() else None
