"""JSON Lines: one object a line, and a clear word about the first line that is none."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from annotator.domain.claims import Span
from annotator.domain.errors import WrongInput
from annotator.domain.texts import canonical
from annotator.evaluation.corpora.files import read_text


def json_lines(path: Path) -> Iterator[tuple[str, Mapping[str, Any]]]:
    """Yield each object with its place, as `path:line`; blank lines are passed over. Raises WrongInput."""
    for number, line in enumerate(canonical(read_text(path)).split("\n"), start=1):
        if not line.strip():
            continue
        place = f"{path}:{number}"
        try:
            row = json.loads(line)
        except (ValueError, RecursionError) as error:
            raise WrongInput(f"{place} is no JSON ({error}): give one object a line.") from error
        if not isinstance(row, dict):
            raise WrongInput(f"{place} is no JSON object: give one a line, in braces.")
        yield place, row


def text_in(row: Mapping[str, Any], place: str) -> str:
    """Return `text`, which offsets count in, so it must be as articles hold it; raises WrongInput."""
    text = row.get("text")
    if not isinstance(text, str):
        raise WrongInput(f"{place} has no text: give it as a string named text.")
    if canonical(text) != text:
        raise WrongInput(
            f"{place}: the text is not canonical, so its offsets cannot be trusted. Give it without byte-order mark "
            "and with LF line ends, and count the offsets again."
        )
    return text


def span_in(text: str, start: Any, end: Any) -> Span:
    """Return a span of a text; raises TypeError or WrongInput where the edges are no numbers or outside."""
    if type(start) is not int or type(end) is not int:
        raise TypeError("An edge is no whole number.")
    span = Span(start, end)
    span.of(text)
    return span
