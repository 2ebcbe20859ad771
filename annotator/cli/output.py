"""What commands print: JSON Lines for scripts, aligned lines for people."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

import click

from annotator.domain.audit import one_line
from annotator.domain.claims import Attribution, Claim, FoundClaim, Highlights, SuggestionLabel

if TYPE_CHECKING:
    from annotator.session import Recorded

COLOURS = {
    SuggestionLabel.ATTRIBUTED: "blue",
    SuggestionLabel.FACTUAL: "green",
    SuggestionLabel.OPINION: "magenta",
}


def print_json(row: Mapping[str, Any]) -> None:
    """Print one line of JSON, flushed, so that a reader has it as soon as it is true."""
    click.echo(json.dumps(row, ensure_ascii=False, allow_nan=False))


def print_recorded(recorded: Recorded | None, *, nothing: str = "") -> None:
    """Print the acknowledgement of a decision, after its commit; or why there was none to be made."""
    if recorded is None:
        click.echo(f"{nothing}, so nothing was written.", err=True)
        return
    print_json({"claim": recorded.claim, "event": recorded.event, "seq": recorded.seq})


def highlights_json(path: str, text: str, found: Highlights) -> dict[str, Any]:
    """Return the line that `highlight --json` prints for an article."""
    return {
        "path": path,
        "text_sha256": found.text_sha256,
        "offset_unit": "codepoint",
        "characters": len(text),
        "words": len(text.split()),
        "pipeline": {"name": found.pipeline.name, "version": found.pipeline.version},
        "claims": [_found_json(claim) for claim in found.claims],
        "attributions": [_attribution_json(attribution) for attribution in found.attributions],
    }


def claim_json(claim: Claim, names: Mapping[str, str]) -> dict[str, Any]:
    """Return the row that `claims --json` prints; `names` are the reviewers', by id."""
    suggestion = claim.suggestion
    return {
        "id": claim.id,
        "article": claim.article,
        "start": claim.span.start,
        "end": claim.span.end,
        "quote": claim.quote,
        "origin": claim.origin,
        "suggestion": None if suggestion is None else str(suggestion.label),
        "score": None if suggestion is None else suggestion.score,
        "speaker": claim.speaker,
        "verdicts": {
            names[decision.reviewer]: str(decision.label) for decision in claim.decisions if decision.label is not None
        },
    }


def print_claims(claims: Iterable[FoundClaim | Claim]) -> None:
    """Print claims for a person, coloured by suggestion where the terminal has colours."""
    for claim in claims:
        if claim.suggestion is None:
            click.echo(f"  {'by hand':<10}  {one_line(claim.quote)}")
            continue
        label = claim.suggestion.label
        name = click.style(f"{label:<10}", fg=COLOURS[label], bold=True)
        click.echo(f"  {name}  {click.style(one_line(claim.quote), fg=COLOURS[label])}")
        speaker = claim.attribution.speaker if claim.attribution else None
        why = "; ".join(([f"speaker: {speaker}"] if speaker else []) + list(claim.suggestion.reasons))
        if why:
            click.echo(click.style(f"              {one_line(why)}", dim=True))


def _found_json(claim: FoundClaim) -> dict[str, Any]:
    attribution = claim.attribution
    return {
        "start": claim.span.start,
        "end": claim.span.end,
        "quote": claim.quote,
        "suggestion": str(claim.suggestion.label),
        "score": round(claim.suggestion.score, 4),
        "speaker": attribution.speaker if attribution else None,
        "direct": attribution.direct if attribution else False,
        "manner": str(attribution.manner) if attribution else None,
        "role": attribution.role if attribution else None,
        "relayed_by": attribution.relayed_by if attribution else None,
        "reasons": list(claim.suggestion.reasons),
    }


def _attribution_json(attribution: Attribution) -> dict[str, Any]:
    return {
        "source": [[span.start, span.end] for span in attribution.source],
        "cue": [[span.start, span.end] for span in attribution.cue],
        "content": [[span.start, span.end] for span in attribution.content],
    }
