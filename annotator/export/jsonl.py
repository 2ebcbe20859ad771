"""JSON Lines, complete: one article a line, with its text, its labelled claims and who decided what."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import asdict
from typing import Any

from annotator.domain.articles import ArticleRow
from annotator.domain.decisions import Decision
from annotator.export.labels import LabelledClaim, evidence_row

MARKS = ('{"id": "', '"offset_unit": "codepoint"')


def lines(row: ArticleRow, text: str, found: list[LabelledClaim], names: Mapping[str, str]) -> Iterator[str]:
    """Yield the one line of an article. Offsets are code points into `text`, half-open; so are those of page
    furniture."""
    article = {
        "id": row.id,
        "title": row.title,
        "origin": row.origin,
        "provenance": asdict(row.provenance),
        "original_sha256": row.original_sha256,
        "text_sha256": row.sha256,
        "offset_unit": "codepoint",
        "characters": row.characters,
        "text": text,
        "furniture": row.furniture,
        "claims": [_claim(labelled, names) for labelled in found],
    }
    yield json.dumps(article, ensure_ascii=False, allow_nan=False) + "\n"


def _claim(labelled: LabelledClaim, names: Mapping[str, str]) -> dict[str, Any]:
    claim = labelled.claim
    return {
        "id": claim.id,
        "start": claim.span.start,
        "end": claim.span.end,
        "quote": claim.quote,
        "origin": claim.origin,
        "label": labelled.label,
        "verdicts": [_verdict(decision, names) for decision in labelled.decisions],
    }


def _verdict(decision: Decision, names: Mapping[str, str]) -> dict[str, Any]:
    return {
        "reviewer": names[decision.reviewer],
        "label": decision.label,
        "finding": decision.finding,
        "speaker": decision.speaker,
        "role": decision.role,
        "manner": decision.manner,
        "flagged": decision.flagged,
        "note": decision.note,
        "evidence": [evidence_row(item) for item in decision.evidence],
    }
