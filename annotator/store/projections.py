"""Projections: tables that say what the log adds up to, kept in step event by event and rebuilt from it at will.

What reviewers decided comes from the pure fold in the domain, over the few events of one claim at a time.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import asdict
from typing import Any

from sqlite_utils import Database

from annotator.domain import decisions
from annotator.domain.events import UNDOABLE, Event, Kind, canonical_json
from annotator.store import log


def apply(db: Database, event: Event) -> None:
    """Bring every projection up to an event that was just appended."""
    db.execute(
        "INSERT INTO device VALUES (?, ?) ON CONFLICT (id) DO UPDATE SET last_seq = excluded.last_seq",
        (event.device, event.device_seq),
    )
    _APPLY[event.kind](db, event)
    _apply_undo(db, event)
    if event.claim:
        db.execute("INSERT INTO claim_event VALUES (?, ?)", (event.claim, event.seq))
        _refold(db, event.claim)


def _reviewer_joined(db: Database, event: Event) -> None:
    body = event.body
    db.execute("INSERT INTO reviewer VALUES (?, ?, ?)", (body["reviewer"], body["name"], event.seq))


def _article_imported(db: Database, event: Event) -> None:
    body = event.body
    db.execute(
        "INSERT INTO article VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, NULL)",
        (
            body["article"],
            body["sha256"],
            body["title"],
            body["origin"],
            body["encoding"],
            body["original_sha256"],
            canonical_json(body["notices"]),
            body["characters"],
            event.seq,
        ),
    )


def _claims_found(db: Database, event: Event) -> None:
    body = event.body
    db.execute("UPDATE article SET pipeline = ? WHERE id = ?", (canonical_json(body["pipeline"]), body["article"]))
    for found in body["claims"]:
        attribution = found["attribution"]
        _insert_claim(
            db,
            found,
            article=body["article"],
            suggestion=found["suggestion"],
            score=float(found["score"]),
            reasons=canonical_json(found["reasons"]),
            attribution=None if attribution is None else canonical_json(body["attributions"][attribution]),
        )


def _claim_added(db: Database, event: Event) -> None:
    _insert_claim(db, {**event.body, "id": event.body["claim"]}, article=event.body["article"], reviewer=event.reviewer)


def _insert_claim(db: Database, claim: Any, *, article: str, **columns: object) -> None:
    row = {key: claim[key] for key in ("id", "start", "end", "quote")} | {"article": article} | columns
    names, marks = ", ".join(row), ", ".join("?" * len(row))
    db.execute(f"INSERT INTO claim ({names}) VALUES ({marks})", list(row.values()))


def _nothing(_db: Database, _event: Event) -> None:
    """The project's identity projects nothing; what verdicts, details and withdrawals change is folded per claim."""


_APPLY: dict[Kind, Callable[[Database, Event], None]] = {
    Kind.PROJECT_CREATED: _nothing,
    Kind.REVIEWER_JOINED: _reviewer_joined,
    Kind.ARTICLE_IMPORTED: _article_imported,
    Kind.CLAIMS_FOUND: _claims_found,
    Kind.CLAIM_ADDED: _claim_added,
    Kind.DECIDED: _nothing,
    Kind.DESCRIBED: _nothing,
    Kind.WITHDRAWN: _nothing,
    Kind.RESTORED: _nothing,
}


def _refold(db: Database, claim: str) -> None:
    events = log.read_about_claim(db, claim)
    current = decisions.current(events)
    db.execute("DELETE FROM decision WHERE claim = ?", (claim,))
    for decision in current.values():
        row = asdict(decision) | {"evidence": canonical_json([asdict(item) for item in decision.evidence])}
        db.execute(
            "INSERT INTO decision (claim, reviewer, label, event, finding, speaker, note, evidence)"
            " VALUES (:claim, :reviewer, :label, :event, :finding, :speaker, :note, :evidence)",
            row,
        )
    if any(event.kind == Kind.CLAIM_ADDED for event in events):
        # A claim added by hand goes with its withdrawal, unless somebody else's verdict stands on it.
        db.execute("UPDATE claim SET standing = ? WHERE id = ?", (int(_stands(events) or bool(current)), claim))


def _stands(events: list[Event]) -> bool:
    gone = decisions.withdrawn(events)
    return any(event.kind == Kind.CLAIM_ADDED and event.id not in gone for event in events)


def _apply_undo(db: Database, event: Event) -> None:
    if event.kind in UNDOABLE:
        db.execute("UPDATE undo SET state = 'past' WHERE reviewer = ? AND state = 'undone'", (event.reviewer,))
        db.execute("INSERT INTO undo VALUES (?, 'done', ?, ?)", (event.reviewer, event.seq, event.id))
    elif event.kind == Kind.WITHDRAWN:
        db.execute("UPDATE undo SET state = 'undone' WHERE event = ?", (event.body["event"],))
    elif event.kind == Kind.RESTORED:
        db.execute("UPDATE undo SET state = 'done' WHERE event = ?", (event.body["event"],))


def rebuild(db: Database, events: Iterable[Event]) -> None:
    """Fill the empty tables of `db` by replaying events; `db` then holds log and projections."""
    for event in events:
        db.execute("INSERT INTO event VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", log.row(event))
        apply(db, event)


def undone_next(db: Database, reviewer: str, state: str) -> str | None:
    """Return the id of the event that undo (state done) or redo (state undone) would take next."""
    order = "DESC" if state == "done" else "ASC"
    row = db.execute(
        f"SELECT event FROM undo WHERE reviewer = ? AND state = ? ORDER BY seq {order} LIMIT 1",
        (reviewer, state),
    ).fetchone()
    return row[0] if row else None
