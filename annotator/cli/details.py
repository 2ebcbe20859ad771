"""What may be given beside a verdict, as options and as fields of a line."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from typing import Any, TypeVar

import click

from annotator.domain.decisions import Finding, Manner
from annotator.domain.drafts import Details
from annotator.domain.errors import WrongInput
from annotator.domain.evidence import Evidence, Rank, Stance, new_evidence

E = TypeVar("E", bound=StrEnum)

_OPTIONS = {
    "speaker": click.option("--speaker", help="Who says it."),
    "role": click.option("--role", help="What the article calls the speaker."),
    "manner": click.option("--manner", type=click.Choice([str(one) for one in Manner]), help="Whose words it is in."),
    "finding": click.option("--finding", type=click.Choice([str(one) for one in Finding])),
    "evidence": click.option("--evidence", metavar="URL", help="What supports or contradicts it."),
    "quote": click.option("--quote", help="The exact words found there."),
    "locator": click.option("--locator", help="Where in it: a page, a minute."),
    "looked_on": click.option("--looked-on", metavar="YYYY-MM-DD", help="The day it was looked at."),
    "stance": click.option("--stance", type=click.Choice([str(one) for one in Stance])),
    "rank": click.option("--rank", type=click.Choice([str(one) for one in Rank])),
    "note": click.option("--note"),
}
DETAILS = tuple(_OPTIONS)


def with_details(command: Any) -> Any:
    """Give a command an option for each detail."""
    for option in reversed(_OPTIONS.values()):
        command = option(command)
    return command


def parse_details(given: Mapping[str, Any]) -> Details:
    """Return the details that options or a line give; raises WrongInput for what is none."""
    return Details(
        speaker=given.get("speaker"),
        role=given.get("role"),
        manner=_parse(Manner, given.get("manner")),
        note=given.get("note"),
        finding=Finding.parse(given["finding"]) if given.get("finding") else given.get("finding"),
        evidence_added=(given_evidence(given),) if given.get("evidence") else (),
    )


def given_evidence(given: Mapping[str, Any]) -> Evidence:
    """Return the evidence that options or a line describe; that of a file needs no address."""
    return new_evidence(
        given.get("evidence") or "",
        given.get("quote") or "",
        locator=given.get("locator") or "",
        looked_on=given.get("looked_on") or "",
        stance=_parse(Stance, given.get("stance")) or None,
        rank=_parse(Rank, given.get("rank")) or None,
    )


def _parse(kind: type[E], word: str | None) -> E | None:
    if not word:
        return None
    try:
        return kind(word)
    except ValueError:
        raise WrongInput(f"“{word}” is not one of {', '.join(kind)}.") from None
