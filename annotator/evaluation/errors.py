"""Errors: the spans that a pipeline and people do not agree on, as a person can read them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from annotator.domain.claims import Span
from annotator.evaluation.corpora.attributions import AttributedText, read_attributions
from annotator.evaluation.scores import PARTS, spans_of
from annotator.evaluation.tasks import Finder

_CONTEXT = 90


@dataclass(frozen=True, slots=True)
class Disagreement:
    """A span that only people marked or only the pipeline found, or both with other edges."""

    name: str
    text: str
    part: str
    marked: Span | None
    found: Span | None

    @property
    def kind(self) -> str:
        if self.marked is None:
            return "found"
        return "missed" if self.found is None else "edges"

    def excerpt(self) -> str:
        """Return the place on one line: [what people marked], {what the pipeline found}."""
        spans = [(span, marks) for span, marks in ((self.marked, "[]"), (self.found, "{}")) if span is not None]
        start = max(0, min(span.start for span, _ in spans) - _CONTEXT)
        end = min(len(self.text), max(span.end for span, _ in spans) + _CONTEXT)
        # Where two meet, the one that opened last closes first.
        closing = [(span.end, -span.start, marks[1]) for span, marks in spans]
        opening = [(span.start, len(self.text) - span.end, marks[0]) for span, marks in spans]
        line = self.text[start:end]
        for place, _, mark in sorted([*closing, *opening], reverse=True):
            line = line[: place - start] + mark + line[place - start :]
        return " ".join(line.split())


def disagreements(data: Path, find: Finder) -> list[Disagreement]:
    """Return all, in the order of the texts; raises WrongInput where the corpus cannot be read."""
    texts = read_attributions(data)
    found = find(text.text for text in texts)
    return [
        one
        for text, highlights in zip(texts, found, strict=True)
        for part in PARTS
        for one in _of_part(text, part, spans_of(text.attributions, part), spans_of(highlights.attributions, part))
    ]


def sample(all_: Sequence[Disagreement], count: int, *, seed: int) -> list[Disagreement]:
    """Return at most `count`, as if drawn at random, in the order they stand in.

    Each is drawn or not by itself, so that a pipeline that changes a little is asked about nearly the same places.
    """
    lots = [sha256(f"{seed}/{one.name}/{one.part}/{one.marked}/{one.found}".encode()).digest() for one in all_]
    chosen = sorted(range(len(all_)), key=lots.__getitem__)[:count]
    return [all_[place] for place in sorted(chosen)]


def _of_part(text: AttributedText, part: str, marked: set[Span], found: set[Span]) -> Iterable[Disagreement]:
    """Pair what overlaps, the longest overlap first; what is left has no partner."""
    missed, wrong = marked - found, found - marked
    pairs = sorted(
        ((_overlap(one, other), one, other) for one in missed for other in wrong if _overlap(one, other) > 0),
        key=lambda pair: (-pair[0], pair[1].start, pair[2].start),
    )
    rows: list[tuple[Span | None, Span | None]] = []
    for _, one, other in pairs:
        if one in missed and other in wrong:
            rows.append((one, other))
            missed, wrong = missed - {one}, wrong - {other}
    rows += [(one, None) for one in missed] + [(None, other) for other in wrong]
    rows.sort(key=lambda row: min(span.start for span in row if span is not None))
    return [Disagreement(text.name, text.text, part, *row) for row in rows]


def _overlap(one: Span, other: Span) -> int:
    return min(one.end, other.end) - max(one.start, other.start)
