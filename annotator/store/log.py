"""The log: events appended in one transaction with their projection, and read back in order."""

from __future__ import annotations

import json
import uuid
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any
from weakref import WeakKeyDictionary

from sqlite_utils import Database

from annotator.domain.errors import StoreUnavailable
from annotator.domain.events import GENESIS, Draft, Event, Kind, canonical_json, event_hash
from annotator.domain.wording import Wording
from annotator.store.connections import UNREADABLE

# Those that may speak of thousands of claims; they are kept, as an event never changes.
_OF_MANY = f"('{Kind.ARTICLE_REVISED}', '{Kind.WITHDRAWN}', '{Kind.RESTORED}')"
_KEPT = 32
_kept: WeakKeyDictionary[Database, dict[str, Event]] = WeakKeyDictionary()
_COLUMNS = "seq, id, device, device_seq, reviewer, at_utc, kind, body, prev_hash, hash"


def append(db: Database, draft: Draft, *, device: str) -> Event:
    """Give the draft its place at the end of the log. The caller holds a write transaction and projects the event."""
    last_seq, last_hash = last(db)
    event = Event(
        seq=last_seq + 1,
        id=uuid.uuid4().hex,
        device=device,
        device_seq=_next_device_seq(db, device),
        reviewer=draft.reviewer,
        at_utc=datetime.now(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z"),
        kind=draft.kind,
        body=draft.body,
        prev_hash=last_hash,
        hash="",
    )
    body = canonical_json(event.body)
    event = replace(event, hash=event_hash(event, body))
    db.execute(f"INSERT INTO event ({_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", row(event, body))
    return event


def last(db: Database) -> tuple[int, str]:
    """Return the number and the hash of the last event: the head of the log."""
    row = db.execute("SELECT seq, hash FROM event ORDER BY seq DESC LIMIT 1").fetchone()
    return (row[0], row[1].hex()) if row else (0, GENESIS)


def read(db: Database, where: str = "1", *arguments: object) -> Iterator[Event]:
    """Yield events in order; `where` is one of our own conditions, never anything from outside."""
    rows = db.execute(f"SELECT {_COLUMNS} FROM event WHERE {where} ORDER BY seq", arguments)
    return map(_event, rows)


def read_about_claim(db: Database, claim: str) -> list[Event]:
    """Return the events of one claim, in order."""
    about = "seq IN (SELECT seq FROM claim_event WHERE claim = ?)"
    short = read(db, f"{about} AND kind NOT IN {_OF_MANY}", claim)
    long = db.execute(f"SELECT seq, id FROM event WHERE {about} AND kind IN {_OF_MANY}", (claim,)).fetchall()
    return sorted([*short, *(_kept_event(db, seq, id_) for seq, id_ in long)], key=lambda event: event.seq)


def read_about_article(db: Database, article: str) -> list[Event]:
    """Return the events of one article as a whole, in order."""
    return list(read(db, "seq IN (SELECT seq FROM article_event WHERE article = ?)", article))


def read_import(db: Database, article: str) -> Event:
    """Return the event that took an article in."""
    return next(read(db, "seq = (SELECT imported_seq FROM article WHERE id = ?)", article))


def _kept_event(db: Database, seq: int, id_: str) -> Event:
    """Return an event as it was read before: each of a thousand claims asks for the revision that moved them all."""
    kept = _kept.setdefault(db, {})
    event = kept.pop(id_, None) or next(read(db, "seq = ?", seq))
    kept[id_] = event
    if len(kept) > _KEPT:
        del kept[next(iter(kept))]
    return event


def _next_device_seq(db: Database, device: str) -> int:
    row = db.execute("SELECT last_seq FROM device WHERE id = ?", (device,)).fetchone()
    return row[0] + 1 if row else 1


def row(event: Event, body: str | None = None) -> tuple[Any, ...]:
    """Return the columns of an event; `body` is its body as canonical JSON, where the caller has it already."""
    return (
        event.seq,
        event.id,
        event.device,
        event.device_seq,
        event.reviewer,
        event.at_utc,
        str(event.kind),
        canonical_json(event.body) if body is None else body,
        bytes.fromhex(event.prev_hash),
        bytes.fromhex(event.hash),
    )


def _event(row: tuple[Any, ...]) -> Event:
    seq, id_, device, device_seq, reviewer, at_utc, kind, body, prev_hash, hash_ = row
    try:
        return Event(
            seq, id_, device, device_seq, reviewer, at_utc, Kind(kind), json.loads(body), prev_hash.hex(), hash_.hex()
        )
    except UNREADABLE as error:
        raise StoreUnavailable(
            Wording("Event {seq} of the log cannot be read ({error}): the project is damaged.", seq=seq, error=error)
        ) from error
