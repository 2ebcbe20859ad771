"""Spans that came with a text from another program, before it is known what they are here."""

from __future__ import annotations

from dataclasses import dataclass

from annotator.domain.claims import Span


@dataclass(frozen=True, slots=True)
class LabelledSpan:
    """A span, in code points of the canonical text, under the label that the other program gave it.

    `annotator` is who marked it there, "" where the file names nobody. `note` is what they wrote beside it.
    """

    span: Span
    label: str
    annotator: str = ""
    note: str = ""
