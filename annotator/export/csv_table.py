"""CSV, exact: one verdict a row. Cells are written as they are; a spreadsheet may read some as formulas."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterator, Mapping

from annotator.domain.articles import ArticleRow
from annotator.domain.decisions import Decision
from annotator.export.labels import LabelledClaim, evidence_row

_COLUMNS = (
    "article",
    "title",
    "text_sha256",
    "claim",
    "start",
    "end",
    "offset_unit",
    "quote",
    "origin",
    "label",
    "reviewer",
    "verdict",
    "finding",
    "speaker",
    "role",
    "manner",
    "flagged",
    "note",
    "evidence",
)


def lines(row: ArticleRow, _text: str, found: list[LabelledClaim], names: Mapping[str, str]) -> Iterator[str]:
    """Yield a row for each verdict: `label` is the claim's (empty: reviewers disagree), `verdict` the reviewer's."""
    for labelled in found:
        for decision in labelled.decisions:
            yield _line(_cells(row, labelled, decision, names))


def _cells(
    row: ArticleRow, labelled: LabelledClaim, decision: Decision, names: Mapping[str, str]
) -> tuple[object, ...]:
    claim = labelled.claim
    evidence = [evidence_row(item) for item in decision.evidence]
    return (
        row.id,
        row.title,
        row.sha256,
        claim.id,
        claim.span.start,
        claim.span.end,
        "codepoint",
        claim.quote,
        claim.origin,
        labelled.label or "",
        names[decision.reviewer],
        decision.label,
        decision.finding or "",
        decision.speaker or "",
        decision.role or "",
        decision.manner or "",
        "yes" if decision.flagged else "",
        decision.note,
        json.dumps(evidence, ensure_ascii=False) if evidence else "",
    )


def _line(cells: tuple[object, ...]) -> str:
    line = io.StringIO()
    csv.writer(line).writerow(cells)
    return line.getvalue()


HEAD = _line(_COLUMNS)
