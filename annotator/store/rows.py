"""Rows of the projections as the domain's dataclasses, a list in one query and its decisions in another."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from functools import lru_cache
from typing import Any

from annotator.domain.articles import ArticleRow
from annotator.domain.claims import PIPELINE, Attribution, Claim, Span, Suggestion, SuggestionLabel
from annotator.domain.decisions import Decision, Finding, Label, Manner
from annotator.domain.evidence import Evidence
from annotator.domain.provenance import Provenance
from annotator.store.furniture import parsed
from annotator.store.progress import EVERYBODY

Query = Callable[[str, Sequence[object]], list[tuple[Any, ...]]]


def articles(query: Query, ids: Iterable[str] | None, reviewer: str | None) -> list[ArticleRow]:
    """Return article rows with their counts."""
    sql = """
        SELECT id, sha256, title, origin, characters, notices, pipeline,
            coalesce(everybody.claims, 0), coalesce(theirs.decided, 0),
            EXISTS (SELECT 1 FROM finish WHERE article = article.id AND ? IN ('', finish.reviewer)),
            provenance, original_sha256, furniture, revises, revised_by
        FROM article
            LEFT JOIN progress AS everybody ON everybody.article = id AND everybody.reviewer = ''
            LEFT JOIN progress AS theirs ON theirs.article = id AND theirs.reviewer = ?"""
    who = (reviewer or EVERYBODY,) * 2
    if ids is None:
        found = query(f"{sql} ORDER BY imported_seq", who)
    else:
        chosen = list(ids)
        marks = ", ".join("?" * len(chosen))
        found = query(f"{sql} WHERE id IN ({marks}) ORDER BY imported_seq", (*who, *chosen))
    return [_article(row) for row in found]


def claims(query: Query, where: str, arguments: Sequence[object]) -> list[Claim]:
    """Return standing claims under one of our own conditions, with every decision on them."""
    claim_rows = query(
        "SELECT claim.id, claim.article, start, end, quote, reviewer.name, suggestion, score, reasons, attribution,"
        " parts"
        " FROM claim LEFT JOIN reviewer ON reviewer.id = claim.reviewer JOIN article ON article.id = claim.article"
        f" WHERE standing AND {where} ORDER BY imported_seq, start, end, claim.id",
        arguments,
    )
    decision_rows = query(
        "SELECT decision.claim, decision.reviewer, label, event, finding, speaker, note, evidence,"
        " role, manner, flagged, skipped"
        " FROM decision JOIN claim ON claim.id = decision.claim"
        f" WHERE standing AND {where} ORDER BY decision.claim, decision.reviewer",
        arguments,
    )
    decisions = defaultdict(list)
    for row in decision_rows:
        decisions[row[0]].append(_decision(row))
    return [_claim(row, tuple(decisions[row[0]])) for row in claim_rows]


def _article(row: tuple[Any, ...]) -> ArticleRow:
    id_, sha256, title, origin, characters, notices, pipeline, count, decided, finished, *kept = row
    provenance, original, furniture, revises, revised_by = kept
    return ArticleRow(
        id=id_,
        sha256=sha256,
        title=title,
        origin=origin,
        characters=characters,
        notices=tuple(json.loads(notices)),
        pipeline=None if pipeline is None else json.loads(pipeline)["name"],
        claims=count,
        decided=decided,
        finished=bool(finished),
        provenance=Provenance.from_body(json.loads(provenance)),
        original_sha256=original,
        furniture=parsed(furniture),
        revises=revises,
        revised_by=revised_by,
    )


def _claim(row: tuple[Any, ...], decisions: tuple[Decision, ...]) -> Claim:
    id_, article, start, end, quote, added_by, label, score, reasons, attribution, parts = row
    return Claim(
        id=id_,
        article=article,
        span=Span(start, end),
        quote=quote,
        origin=added_by or PIPELINE,
        suggestion=None if label is None else Suggestion(SuggestionLabel(label), score, _reasons(reasons)),
        attribution=None
        if attribution is None
        else attribution_from(json.loads(attribution) | json.loads(parts or "{}")),
        decisions=decisions,
    )


@lru_cache(maxsize=1024)
def _reasons(reasons: str) -> tuple[str, ...]:
    """Thousands of claims have the same few reasons."""
    return tuple(json.loads(reasons))


def _decision(row: tuple[Any, ...]) -> Decision:
    claim, reviewer, label, event, finding, speaker, note, evidence, role, manner, flagged, skipped = row
    return Decision(
        claim=claim,
        reviewer=reviewer,
        label=None if label is None else Label(label),
        event=event,
        finding=None if finding is None else Finding(finding),
        speaker=speaker,
        note=note,
        evidence=tuple(map(Evidence.from_body, json.loads(evidence))),
        role=role,
        manner=None if manner is None else Manner(manner),
        flagged=bool(flagged),
        skipped=bool(skipped),
    )


def attribution_from(body: dict[str, Any]) -> Attribution:
    """Return the attribution that a log entry describes; the first projects knew only whether it is direct."""
    parts = {part: tuple(Span(*edges) for edges in body[part]) for part in ("source", "cue", "content")}
    manner = body.get("manner") or (Manner.DIRECT if body["direct"] else Manner.INDIRECT)
    return Attribution(
        **parts,
        speaker=body["speaker"],
        manner=Manner(manner),
        role=body.get("role"),
        relayed_by=body.get("relayed_by"),
    )
