"""Projections: tables that say what the log adds up to, kept in step event by event and rebuilt from it at will.

What reviewers decided comes from the pure fold in the domain, over the few events of one claim at a time.
"""

from __future__ import annotations

import itertools
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import asdict
from typing import Any

from sqlite_utils import Database

from annotator.domain import decisions
from annotator.domain.decisions import Decision
from annotator.domain.events import UNDOABLE, Event, Kind, canonical_json
from annotator.domain.finishing import finishers
from annotator.domain.passages import lies_in
from annotator.domain.provenance import corrected
from annotator.domain.shapes import Place, Shape, shape
from annotator.store import furniture, log, progress, versions


def apply(db: Database, event: Event) -> None:
    """Bring every projection up to an event that was just appended."""
    db.execute(
        "INSERT INTO device VALUES (?, ?) ON CONFLICT (id) DO UPDATE SET last_seq = excluded.last_seq",
        (event.device, event.device_seq),
    )
    _APPLY[event.kind](db, event)
    _apply_undo(db, event)
    for claim in event.claims:
        db.execute("INSERT INTO claim_event VALUES (?, ?)", (claim, event.seq))
        _refold(db, claim)
    if event.article is not None:
        db.execute("INSERT INTO article_event VALUES (?, ?)", (event.article, event.seq))
        _refold_article(db, event.article, event)


def _reviewer_joined(db: Database, event: Event) -> None:
    body = event.body
    db.execute("INSERT INTO reviewer VALUES (?, ?, ?)", (body["reviewer"], body["name"], event.seq))


def _article_imported(db: Database, event: Event) -> None:
    body = event.body
    db.execute(
        "INSERT INTO article (id, sha256, title, origin, encoding, original_sha256, notices, characters, imported_seq,"
        " provenance, furniture) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
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
            canonical_json(body.get("provenance", {})),
            canonical_json(body.get("furniture", [])),
        ),
    )
    progress.begin(db, body["article"])


def _claims_found(db: Database, event: Event) -> None:
    body = event.body
    if "passage" not in body:
        db.execute("UPDATE article SET pipeline = ? WHERE id = ?", (canonical_json(body["pipeline"]), body["article"]))
    attributions = [canonical_json(attribution) for attribution in body["attributions"]]
    (last,) = db.execute("SELECT coalesce(max(words), 0) FROM claim").fetchone()
    numbers = itertools.count(last + 1)
    dimmed = furniture.of_article(db, body["article"])
    stands = ["behind" not in found and not lies_in(dimmed, found["start"], found["end"]) for found in body["claims"]]
    # One statement for all: the window waits meanwhile, and an article may have thousands of claims.
    db.conn.executemany(
        "INSERT INTO claim (id, article, start, end, quote, suggestion, score, reasons, attribution, behind, standing,"
        " words) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            (*_found_row(body["article"], found, attributions), is_there, next(numbers))
            for found, is_there in zip(body["claims"], stands, strict=True)
        ),
    )
    db.execute("INSERT INTO claim_words (rowid, quote) SELECT words, quote FROM claim WHERE words > ?", (last,))
    progress.add_claims(db, body["article"], sum(stands))


def _found_row(article: str, found: Mapping[str, Any], attributions: Sequence[str]) -> tuple[object, ...]:
    number = found["attribution"]
    return (
        found["id"],
        article,
        found["start"],
        found["end"],
        found["quote"],
        found["suggestion"],
        float(found["score"]),
        canonical_json(found["reasons"]),
        None if number is None else attributions[number],
        found.get("behind"),
    )


def _claim_added(db: Database, event: Event) -> None:
    _insert_claim(db, {**event.body, "id": event.body["claim"]}, article=event.body["article"], reviewer=event.reviewer)


def _insert_claim(db: Database, claim: Any, *, article: str, **columns: object) -> None:
    row = {key: claim[key] for key in ("id", "start", "end", "quote")} | {"article": article} | columns
    names, marks = ", ".join(row), ", ".join("?" * len(row))
    number = "(SELECT coalesce(max(words), 0) + 1 FROM claim)"
    db.execute(f"INSERT INTO claim ({names}, words) VALUES ({marks}, {number})", list(row.values()))
    db.execute("INSERT INTO claim_words (rowid, quote) SELECT words, quote FROM claim WHERE id = ?", (claim["id"],))
    progress.add_claims(db, article, 1)


def _claim_split(db: Database, event: Event) -> None:
    """Make the second claim; it is known by what the first was found as."""
    right = event.body["right"]
    columns = ("article", "suggestion", "score", "reasons", "attribution", "parts")
    found = db.execute(f"SELECT {', '.join(columns)} FROM claim WHERE id = ?", (event.claim,)).fetchone()
    article, *others = found
    of_first = dict(zip(columns[1:], others, strict=True))
    _insert_claim(db, {**right, "id": right["claim"]}, article=article, reviewer=event.reviewer, **of_first)


def _nothing(_db: Database, _event: Event) -> None:
    """The project's identity projects nothing; what all others change is folded, claim by claim, article by article."""


_APPLY: dict[Kind, Callable[[Database, Event], None]] = {
    Kind.PROJECT_CREATED: _nothing,
    Kind.REVIEWER_JOINED: _reviewer_joined,
    Kind.ARTICLE_IMPORTED: _article_imported,
    Kind.CLAIMS_FOUND: _claims_found,
    Kind.CLAIM_ADDED: _claim_added,
    Kind.DECIDED: _nothing,
    Kind.DESCRIBED: _nothing,
    Kind.SKIPPED: _nothing,
    Kind.EDGES_MOVED: _nothing,
    Kind.CLAIM_SPLIT: _claim_split,
    Kind.CLAIMS_MERGED: _nothing,
    Kind.ARTICLE_FINISHED: _nothing,
    Kind.ARTICLE_REOPENED: _nothing,
    Kind.PROVENANCE_EDITED: _nothing,
    Kind.FURNITURE_CHANGED: _nothing,
    Kind.ARTICLE_REVISED: _nothing,
    Kind.CLAIM_PLACED: _nothing,
    Kind.CLAIM_LEFT: _nothing,
    Kind.WITHDRAWN: _nothing,
    Kind.RESTORED: _nothing,
}


def _refold(db: Database, claim: str) -> None:
    events, before = log.read_about_claim(db, claim), progress.count_of(db, claim)
    current = decisions.current(claim, events)
    db.execute("DELETE FROM decision WHERE claim = ?", (claim,))
    for decision in current.values():
        row = asdict(decision) | {"evidence": canonical_json([item.body() for item in decision.evidence])}
        names, marks = ", ".join(row), ", ".join(f":{name}" for name in row)
        db.execute(f"INSERT INTO decision ({names}) VALUES ({marks})", row)
    _reshape(db, claim, shape(claim, events), current.values())
    after = progress.count_of(db, claim)
    progress.recount(db, before, after)
    if (before.article, before.stands) != (after.article, after.stands):
        for other in versions.behind(db, claim):
            _refold(db, other)


def _reshape(db: Database, claim: str, found: Shape, current: Collection[Decision]) -> None:
    if found.place is not None:
        _move(db, claim, found, found.place)
    # A claim made by hand goes with its withdrawal, unless somebody else's verdict stands on it.
    # What the pipeline found where a claim of an older version is stays away, unless somebody decided on it.
    standing = not found.merged and (
        bool(current) or (found.made is not False and not found.covered and not versions.is_behind(db, claim))
    )
    standing = standing and not furniture.hides(db, claim, current)
    db.execute("UPDATE claim SET standing = ?, left_for = ? WHERE id = ?", (standing, found.left_for, claim))


def _move(db: Database, claim: str, found: Shape, to: Place) -> None:
    row: dict[str, object] = dict(to.body())
    if found.article is not None:
        row |= {"article": found.article, "parts": None if found.parts is None else canonical_json(found.parts)}
    db.execute(f"UPDATE claim SET {', '.join(f'{name} = :{name}' for name in row)} WHERE id = :id", row | {"id": claim})
    db.execute(
        "UPDATE claim_words SET quote = ? WHERE rowid = (SELECT words FROM claim WHERE id = ?)", (to.quote, claim)
    )


def _refold_article(db: Database, article: str, event: Event) -> None:
    events = log.read_about_article(db, article)
    versions.refold(db, article, events)
    imported = log.read_import(db, article).body
    for claim in furniture.refold(db, article, event, events, imported):
        _refold(db, claim)
    db.execute("DELETE FROM finish WHERE article = ?", (article,))
    for reviewer, finished in finishers(events).items():
        db.execute("INSERT INTO finish VALUES (?, ?, ?)", (article, reviewer, finished))
    source = corrected(imported, events)
    db.execute(
        "UPDATE article SET title = ?, provenance = ? WHERE id = ?",
        (source["title"], canonical_json(source["provenance"]), article),
    )


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
