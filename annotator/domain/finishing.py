"""Finishing: when a reviewer is done with an article, and what is worth a look before that."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from annotator.domain.claims import Claim
from annotator.domain.decisions import Label, withdrawn
from annotator.domain.events import Event, Kind


@dataclass(frozen=True, slots=True)
class CheckList:
    """What a reviewer may have forgotten, as claims in the order of the text."""

    undecided: tuple[Claim, ...]
    unnamed: tuple[Claim, ...]
    unsupported: tuple[Claim, ...]


class Lack(StrEnum):
    """What a claim lacks that one may have forgotten."""

    VERDICT = "verdict"
    SPEAKER = "speaker"
    EVIDENCE = "evidence"


def lack(claim: Claim, reviewer: str | None) -> Lack | None:
    """Return what a claim lacks: a verdict, a speaker where it is attributed, evidence where it is verified."""
    decision = claim.by(reviewer)
    label = decision.label if decision else None
    if label is None or decision is None:
        return Lack.VERDICT
    if label is Label.ATTRIBUTED and not decision.speaker:
        return Lack.SPEAKER
    if label is Label.VERIFIED and not decision.evidence:
        return Lack.EVIDENCE
    return None


def check_list(claims: Sequence[Claim], reviewer: str) -> CheckList:
    """Return what is undecided, attributed to nobody, and verified without evidence."""
    found: dict[Lack | None, list[Claim]] = {kind: [] for kind in (*Lack, None)}
    for claim in claims:
        found[lack(claim, reviewer)].append(claim)
    return CheckList(tuple(found[Lack.VERDICT]), tuple(found[Lack.SPEAKER]), tuple(found[Lack.EVIDENCE]))


def finishers(events: Iterable[Event]) -> dict[str, str]:
    """Return who is done with an article, by reviewer id, with the event that says so."""
    events = list(events)
    gone = withdrawn(events)
    done: dict[str, str] = {}
    for event in events:
        if event.id in gone or event.reviewer is None:
            continue
        if event.kind == Kind.ARTICLE_FINISHED:
            done[event.reviewer] = event.id
        elif event.kind == Kind.ARTICLE_REOPENED:
            done.pop(event.reviewer, None)
    return done
