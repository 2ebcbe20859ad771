"""Findings: attributions with what is known beyond them, from the words, sentences and quotations of a text.

They come from relations, whoever found those: the rules, or the trained network.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from annotator.domain.claims import Attribution, Span
from annotator.domain.decisions import Manner
from annotator.nlp.attribution.finder import find_relations
from annotator.nlp.attribution.people import People, people_of
from annotator.nlp.attribution.relations import Relation
from annotator.nlp.attribution.roles import role_of
from annotator.nlp.attribution.sources import Range
from annotator.nlp.attribution.speakers import speaker_of
from annotator.nlp.text.passages import passages, quoted_words, statements
from annotator.nlp.text.quotations import Quotation
from annotator.nlp.text.words import Words


@dataclass(frozen=True, slots=True)
class Finding:
    """An attribution, the rule that found it, the cue as it reads and its verb.

    `score` is how likely its content is one, where a network says so; the rules do not know.
    """

    attribution: Attribution
    rule: str
    cue: str
    verb: str
    score: float | None = None


def find_attributions(words: Words, starts: list[bool], quotations: list[Quotation]) -> list[Finding]:
    """Return the findings of the rules, sorted by where they begin."""
    relations = find_relations(list(passages(words, starts, statements(words, quotations))))
    return findings_of(words, quotations, relations, people_of(words))


def findings_of(
    words: Words, quotations: list[Quotation], relations: Sequence[Relation], people: People
) -> list[Finding]:
    """Return relations as findings, sorted by where they begin, with their speakers named."""
    said = [False] * len(words)
    for stretch in statements(words, quotations):
        said[stretch.start : stretch.end] = [True] * (stretch.end - stretch.start)
    quoted = quoted_words(words, quotations)
    people.read_quotations(quoted)
    return [_finding(words, relation, people, said, quoted) for relation in sorted(relations, key=_begin)]


def _begin(relation: Relation) -> int:
    return min(start for start, _ in (*relation.source, *relation.cue, *relation.content))


def _finding(words: Words, relation: Relation, people: People, said: list[bool], quoted: list[bool]) -> Finding:
    speaker = speaker_of(people, relation)
    content = _merged(relation.content)
    attribution = Attribution(
        source=_spans(words, relation.source),
        cue=_spans(words, relation.cue),
        content=_spans(words, content),
        speaker=speaker,
        manner=_manner(content, said, quoted),
        role=role_of(people, speaker),
        relayed_by=_text(words, relation.relay),
    )
    cue = " ".join(words.source[span.start : span.end] for span in attribution.cue)
    return Finding(attribution, relation.by, " ".join(cue.split()), relation.lemma, relation.score)


def _manner(content: list[Range], said: list[bool], quoted: list[bool]) -> Manner:
    """Direct where a quotation covers all of it, mixed where quotation marks stand anywhere in it."""
    if content and all(said[start] and said[end - 1] for start, end in content):
        return Manner.DIRECT
    return Manner.MIXED if any(any(quoted[start:end]) for start, end in content) else Manner.INDIRECT


def _text(words: Words, place: Range | None) -> str | None:
    return None if place is None else words.source[words.start[place[0]] : words.end[place[1] - 1]]


def _merged(ranges: list[Range]) -> list[Range]:
    """Sort ranges and join those that touch, so that no word is said twice."""
    merged: list[Range] = []
    for start, end in sorted(ranges):
        if merged and start <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        elif start < end:
            merged.append((start, end))
    return merged


def _spans(words: Words, ranges: list[Range]) -> tuple[Span, ...]:
    return tuple(Span(words.start[start], words.end[end - 1]) for start, end in sorted(ranges) if start < end)
