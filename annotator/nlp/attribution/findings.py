"""Findings: attributions with what the rules know beyond them, from the words, sentences and quotations of a text."""

from __future__ import annotations

from dataclasses import dataclass

from annotator.domain.claims import Attribution, Span
from annotator.nlp.attribution.finder import find_relations
from annotator.nlp.attribution.relations import Relation
from annotator.nlp.attribution.sources import Range
from annotator.nlp.attribution.speakers import name_speaker, people_of
from annotator.nlp.text.passages import passages, statements
from annotator.nlp.text.quotations import Quotation
from annotator.nlp.text.words import Words


@dataclass(frozen=True, slots=True)
class Finding:
    """An attribution, the rule that found it, the cue as it reads and its verb, and who relayed it, if anybody."""

    attribution: Attribution
    rule: str
    cue: str
    verb: str
    relayed_by: str | None = None


def find_attributions(words: Words, starts: list[bool], quotations: list[Quotation]) -> list[Finding]:
    """Return the findings of a text, sorted by where they begin."""
    stretches = statements(words, quotations)
    relations = find_relations(list(passages(words, starts, stretches)))
    people = people_of(words)
    covered = [False] * len(words)
    for stretch in stretches:
        covered[stretch.start : stretch.end] = [True] * (stretch.end - stretch.start)
    findings = [
        _finding(words, relation, name_speaker(people, relation), covered) for relation in sorted(relations, key=_begin)
    ]
    return [one for one in findings if one.attribution.content]


def _begin(relation: Relation) -> int:
    return min(start for start, _ in (*relation.source, *relation.cue, *relation.content))


def _finding(words: Words, relation: Relation, speaker: str | None, covered: list[bool]) -> Finding:
    content = _merged(relation.content)
    direct = bool(content) and all(covered[start] and covered[end - 1] for start, end in content)
    attribution = Attribution(
        source=_spans(words, relation.source),
        cue=_spans(words, relation.cue),
        content=_spans(words, content),
        speaker=speaker,
        direct=direct,
    )
    cue = " ".join(words.source[span.start : span.end] for span in attribution.cue)
    relayed_by = None
    if relation.relay is not None:
        start, end = relation.relay
        relayed_by = words.source[words.start[start] : words.end[end - 1]]
    return Finding(attribution, relation.by, " ".join(cue.split()), relation.lemma, relayed_by)


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
    return tuple(Span(words.start[start], words.end[end - 1]) for start, end in ranges if start < end)
