"""Docs: what our components read from a spaCy Doc and how they leave their results on it."""

from __future__ import annotations

from collections.abc import Iterable

from spacy.tokens import Doc, Span

from annotator.nlp.text.words import Words

CharRange = tuple[int, int, str, str]


def starts_of(doc: Doc, words: Words) -> list[bool]:
    """Return the sentence starts of a Doc by word; white space at the start of a sentence is skipped."""
    marks = doc.to_array("SENT_START").tolist() if len(doc) else []
    starts: list[bool] = []
    before = -1
    for place in words.token:
        starts.append(before < 0 or (marks[place] == 1 if place == before + 1 else 1 in marks[before + 1 : place + 1]))
        before = place
    return starts


def keep_spans(doc: Doc, group: str, ranges: Iterable[CharRange]) -> None:
    """Put code-point ranges on `doc.spans`; an edge inside a token takes in the whole token."""
    spans: list[Span] = []
    for start, end, label, number in ranges:
        span = doc.char_span(start, end, label=label, span_id=number, alignment_mode="expand")
        if span is not None:
            spans.append(span)
    doc.spans[group] = spans
