"""Decisions: what reviewers say about a claim, as a pure fold over the log.

Undo appends a withdrawal that names the event it withdraws; nothing is ever removed. So the fold asks of each event
whether it still stands, and the last standing one that sets a thing wins.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Any

from annotator.domain.errors import WrongInput
from annotator.domain.events import UNDOABLE, Event, Kind
from annotator.domain.evidence import Evidence
from annotator.domain.wording import Wording


class Manner(StrEnum):
    """Whose words a content is in: the speaker's, the writer's, or the writer's with some of the speaker's."""

    DIRECT = "direct"
    INDIRECT = "indirect"
    MIXED = "mixed"

    @property
    def words(self) -> Wording:
        return Wording(self.value)


class Label(StrEnum):
    """A reviewer's verdict on a claim."""

    ATTRIBUTED = "attributed"
    VERIFIED = "verified"
    OPINION = "opinion"
    NOT_A_CLAIM = "not_a_claim"

    @property
    def words(self) -> Wording:
        return Wording(self.value.replace("_", " "))

    @classmethod
    def parse(cls, word: str) -> Label:
        """Return the label of that name; raises WrongInput that lists them all."""
        try:
            return cls(word)
        except ValueError:
            raise WrongInput(
                Wording("“{word}” is no label; the labels are {known}.", word=word, known=", ".join(cls))
            ) from None


class Finding(StrEnum):
    """What checking found out, beside the verdict: a claim can be attributed and wrong."""

    WRONG = "wrong"
    CANNOT_VERIFY = "cannot_verify"
    DISPUTED = "disputed"
    OUTDATED = "outdated"

    @property
    def words(self) -> Wording:
        return Wording(self.value.replace("_", " "))

    @classmethod
    def parse(cls, word: str) -> Finding:
        """Return the finding of that name; raises WrongInput that lists them all."""
        try:
            return cls(word)
        except ValueError:
            raise WrongInput(
                Wording("“{word}” is no finding; the findings are {known}.", word=word, known=", ".join(cls))
            ) from None


@dataclass(frozen=True, slots=True)
class Decision:
    """One reviewer's standing verdict on one claim, with all that was written beside it.

    `label` is None where only details were written, and `event` names the event that gave the label. `role` and
    `manner` are the speaker's. A `skipped` claim comes back at the end; a `flagged` one is for the supervisor.
    """

    claim: str
    reviewer: str
    label: Label | None = None
    event: str | None = None
    finding: Finding | None = None
    speaker: str | None = None
    note: str = ""
    evidence: tuple[Evidence, ...] = ()
    role: str | None = None
    manner: Manner | None = None
    flagged: bool = False
    skipped: bool = False

    @property
    def is_work(self) -> bool:
        """Tell whether somebody did more to the claim than to leave it for the end."""
        return self != Decision(self.claim, self.reviewer, skipped=self.skipped)


NOW = ""  # in the place of an event's id
# What says something about a claim, beside where it is.
_SAYING = frozenset({Kind.CLAIM_ADDED, Kind.DECIDED, Kind.DESCRIBED, Kind.SKIPPED})


def current(claim: str, events: Iterable[Event]) -> dict[str, Decision]:
    """Fold the events about one claim, in order of `seq`, into each reviewer's standing decision, by reviewer id.

    A reviewer of whom nothing stands is not in the result. A verdict is about the words it was given on: where a claim
    was placed on other words since, it is laid aside, with its finding, and what is written beside it stays.
    """
    events = list(events)
    gone = withdrawn(events)
    wordings = _wordings(events)
    decisions: dict[str, Decision] = {}
    for event in events:
        if event.kind not in _SAYING or event.id in gone or event.reviewer is None:
            continue
        before = decisions.get(event.reviewer, Decision(claim, event.reviewer))
        is_of_these_words = wordings.get(event.id) == wordings.get(NOW)
        decisions[event.reviewer] = _apply(before, event if is_of_these_words else _laid_aside(event))
    return {reviewer: found for reviewer, found in decisions.items() if not _is_empty(found)}


def withdrawn(events: Iterable[Event]) -> set[str]:
    """Return the ids of the events that were withdrawn and not restored, from events in order of `seq`."""
    gone: set[str] = set()
    for event in events:
        if event.kind == Kind.WITHDRAWN:
            gone.add(event.body["event"])
        elif event.kind == Kind.RESTORED:
            gone.discard(event.body["event"])
    return gone


def says_same(quote: str, other: str) -> bool:
    """Tell whether two quotes have the same words, however their lines are broken."""
    return quote.split() == other.split()


def _wordings(events: Iterable[Event]) -> dict[str, str | None]:
    """Return on which wording of the claim each event was done, and which there is NOW.

    A wording is known by the event that placed the claim on it, None for the words that it was found with.
    """
    placed: dict[str, bool] = {}  # whether it stands, in order
    found: dict[str, str | None] = {}
    for event in events:
        if event.kind == Kind.CLAIM_PLACED and not says_same(event.body["quote"], event.body["before"]["quote"]):
            placed[event.id] = True
        elif event.kind in (Kind.WITHDRAWN, Kind.RESTORED) and event.body["event"] in placed:
            placed[event.body["event"]] = event.kind == Kind.RESTORED
        found[event.id] = found[NOW] = next((id_ for id_ in reversed(placed) if placed[id_]), None)
    return found


def _laid_aside(event: Event) -> Event:
    """Return what is left of an event where the words that it judged are no longer those of the claim."""
    return replace(event, body={key: value for key, value in event.body.items() if key not in ("label", "finding")})


def settled(decisions: Iterable[Decision]) -> Label | None:
    """Return the label that all who decided agree on, or None: nobody decided, or they disagree."""
    labels = {decision.label for decision in decisions if decision.label is not None}
    return labels.pop() if len(labels) == 1 else None


def undo_order(events: Iterable[Event]) -> tuple[list[str], list[str]]:
    """Return what one reviewer can undo and redo, as event ids, the next one last.

    Doing something new after an undo ends what could be redone, as everywhere.
    """
    done: list[str] = []
    undone: list[str] = []
    for event in events:
        if event.kind in UNDOABLE:
            done.append(event.id)
            undone.clear()
        elif event.kind == Kind.WITHDRAWN:
            done.remove(event.body["event"])
            undone.append(event.body["event"])
        elif event.kind == Kind.RESTORED:
            undone.remove(event.body["event"])
            done.append(event.body["event"])
    return done, undone


def _apply(decision: Decision, event: Event) -> Decision:
    body = event.body
    if event.kind == Kind.SKIPPED:
        return replace(decision, skipped=True)
    if "label" in body:
        decision = replace(decision, label=Label(body["label"]), event=event.id, skipped=False)
    if "finding" in body:
        decision = replace(decision, finding=Finding(body["finding"]) if body["finding"] else None)
    if "speaker" in body:
        decision = replace(decision, speaker=body["speaker"] or None)
    if "role" in body:
        decision = replace(decision, role=body["role"] or None)
    if "manner" in body:
        decision = replace(decision, manner=Manner(body["manner"]) if body["manner"] else None)
    if "flagged" in body:
        decision = replace(decision, flagged=bool(body["flagged"]))
    if "note" in body:
        decision = replace(decision, note=body["note"])
    if "evidence" in body:
        decision = replace(decision, evidence=_apply_evidence(decision.evidence, body["evidence"]))
    return decision


def _apply_evidence(evidence: tuple[Evidence, ...], change: Mapping[str, Any]) -> tuple[Evidence, ...]:
    removed = set(change.get("remove", ()))
    kept = tuple(item for item in evidence if item.id not in removed)
    return kept + tuple(map(Evidence.from_body, change.get("add", ())))


def _is_empty(decision: Decision) -> bool:
    return decision == Decision(decision.claim, decision.reviewer)
