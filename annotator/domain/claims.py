"""Claims: spans of an article that say something a reader could question, and what the pipeline thinks of them.

Offsets are code points into the canonical text, half-open.
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass, replace
from enum import StrEnum

from annotator.domain.decisions import Decision, Label, Manner
from annotator.domain.errors import WrongInput
from annotator.domain.wording import Wording

LONGEST_WORD = 30
_INSIDE_WORDS = frozenset("'’-\u00ad\u0301\u0308")


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A half-open range of code points, `start < end`."""

    start: int
    end: int

    def __post_init__(self) -> None:
        if not 0 <= self.start < self.end:
            raise WrongInput(
                Wording(
                    "A span runs from a start to a later end; {start} to {end} does not.",
                    start=self.start,
                    end=self.end,
                )
            )

    def of(self, text: str) -> str:
        """Return the exact quote; raises WrongInput if the span reaches past the text."""
        if self.end > len(text):
            raise WrongInput(
                Wording(
                    "The span {start} to {end} reaches past the text of {text} characters.",
                    start=self.start,
                    end=self.end,
                    text=len(text),
                )
            )
        return text[self.start : self.end]

    def overlaps(self, other: Span) -> bool:
        return self.start < other.end and other.start < self.end

    def contains(self, offset: int) -> bool:
        return self.start <= offset < self.end

    def moved(self, by: int) -> Span:
        return Span(self.start + by, self.end + by)


def trim(text: str, span: Span) -> Span | None:
    """Return the span without white space at its edges, or None if nothing else is in it."""
    quote = span.of(text)
    stripped = quote.strip()
    if not stripped:
        return None
    start = span.start + len(quote) - len(quote.lstrip())
    return Span(start, start + len(stripped))


def whole_words(text: str, span: Span) -> Span:
    """Return the span widened to the ends of the words it cuts through.

    Scripts without spaces have no such ends: there, and in a run longer than any word, it stays as it was cut.
    """
    start, end = span.start, span.end
    while start > 0 and span.start - start <= LONGEST_WORD and _joins(text, start):
        start -= 1
    while end < len(text) and end - span.end <= LONGEST_WORD and _joins(text, end):
        end += 1
    is_word = span.start - start <= LONGEST_WORD and end - span.end <= LONGEST_WORD
    return Span(start, end) if is_word else span


def _joins(text: str, offset: int) -> bool:
    """Tell whether the characters on both sides of an offset belong to one word."""
    return all(
        (character.isalnum() or character in _INSIDE_WORDS) and unicodedata.east_asian_width(character) not in "WF"
        for character in text[offset - 1 : offset + 1]
    )


class SuggestionLabel(StrEnum):
    """What a pipeline may suggest. `verified` is a person's word and is not here."""

    ATTRIBUTED = "attributed"
    FACTUAL = "factual"
    OPINION = "opinion"

    @property
    def words(self) -> Wording:
        return Wording(self.value)


@dataclass(frozen=True, slots=True)
class Suggestion:
    """What the pipeline thinks of a claim: never a label. `score` is between 0 and 1."""

    label: SuggestionLabel
    score: float
    reasons: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Attribution:
    """Who says it, by which words, and what: each part may be interrupted, hence tuples of spans.

    `speaker` is the name as the article gives it in full, None where nobody is named; `role` what the article calls
    the speaker; `relayed_by` who passes the words on ("Channel Five quotes Bezpalko").
    """

    source: tuple[Span, ...]
    cue: tuple[Span, ...]
    content: tuple[Span, ...]
    speaker: str | None = None
    manner: Manner = Manner.INDIRECT
    role: str | None = None
    relayed_by: str | None = None

    @property
    def direct(self) -> bool:
        return self.manner is Manner.DIRECT

    def moved(self, by: int) -> Attribution:
        """Return it as it is in a text of which the one it was found in is a part."""
        if not by:
            return self
        source, cue, content = (
            tuple(span.moved(by) for span in spans) for spans in (self.source, self.cue, self.content)
        )
        return replace(self, source=source, cue=cue, content=content)


@dataclass(frozen=True, slots=True)
class FoundClaim:
    """A claim as a pipeline found it, before it has a place in a project."""

    span: Span
    quote: str
    suggestion: Suggestion
    attribution: Attribution | None = None

    def moved(self, by: int) -> FoundClaim:
        """Return it as it is in a text of which the one it was found in is a part."""
        if not by:
            return self
        attribution = self.attribution.moved(by) if self.attribution else None
        return replace(self, span=self.span.moved(by), attribution=attribution)


@dataclass(frozen=True, slots=True)
class PipelineName:
    """Which pipeline, and which release of it, found something."""

    name: str
    version: str


@dataclass(frozen=True, slots=True)
class Highlights:
    """All that a pipeline found in one text. Carries the hash of that text, so that it never lands in another."""

    text_sha256: str
    pipeline: PipelineName
    claims: tuple[FoundClaim, ...]
    attributions: tuple[Attribution, ...]
    notices: tuple[str, ...] = ()

    def moved(self, by: int) -> Highlights:
        """Return it as it is in a text of which the one it was found in is a part; the hash stays that part's."""
        claims = tuple(claim.moved(by) for claim in self.claims)
        return replace(self, claims=claims, attributions=tuple(one.moved(by) for one in self.attributions))


PIPELINE = "pipeline"


@dataclass(frozen=True, slots=True)
class Claim:
    """A claim in a project, with every reviewer's decision on it.

    `origin` is `"pipeline"`, or the name of the reviewer who added the claim by hand.
    """

    id: str
    article: str
    span: Span
    quote: str
    origin: str
    suggestion: Suggestion | None = None
    attribution: Attribution | None = None
    decisions: tuple[Decision, ...] = ()

    def by(self, reviewer: str | None) -> Decision | None:
        """Return that reviewer's decision, by reviewer id."""
        return next((decision for decision in self.decisions if decision.reviewer == reviewer), None)

    def label_by(self, reviewer: str | None) -> Label | None:
        decision = self.by(reviewer)
        return decision.label if decision else None

    @property
    def found_speaker(self) -> str | None:
        """The speaker as the pipeline found it."""
        return self.attribution.speaker if self.attribution else None

    @property
    def speaker(self) -> str | None:
        """The speaker on whom all reviewers who named one agree, else as the pipeline found it."""
        named = {decision.speaker for decision in self.decisions if decision.speaker}
        return named.pop() if len(named) == 1 else self.found_speaker
