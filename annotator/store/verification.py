"""Verification: does everything that a project says about itself hold?

The projections are proven by replaying the log into an empty database in memory and comparing every row.
"""

from __future__ import annotations

import hashlib
import json
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass

from sqlite_utils import Database

from annotator.domain.errors import StoreUnavailable
from annotator.domain.events import chain_faults
from annotator.store import log, projections
from annotator.store.connections import UNREADABLE, connect_memory
from annotator.store.migrations import PROJECTIONS, migrations


@dataclass(frozen=True, slots=True)
class Report:
    """What was checked and what does not hold: `faults` is empty for a sound project."""

    checked: tuple[str, ...]
    faults: tuple[str, ...]
    events: int
    head: str


def verify(db: Database, *, head: str | None = None) -> Report:
    """Run every check in one read transaction, so that a writer elsewhere cannot come between them."""
    db.conn.execute("BEGIN")
    try:
        faults: list[str] = []
        for what, check in _CHECKS.items():
            try:
                faults += check(db)
            except (*UNREADABLE, StoreUnavailable) as error:
                faults.append(f"{what}: {error}")
        if head is not None:
            faults += _head(db, head)
        events, last = log.last(db)
    finally:
        db.conn.execute("ROLLBACK")
    checked = (*_CHECKS, *(["the head kept elsewhere"] if head is not None else []))
    return Report(checked, tuple(faults), events, last)


def _file(db: Database) -> Iterator[str]:
    for (message,) in db.execute("PRAGMA integrity_check"):
        if message != "ok":
            yield f"the database file is damaged: {message}"


def _references(db: Database) -> Iterator[str]:
    for table, *_rest in db.execute("PRAGMA foreign_key_check"):
        yield f"a row of {table} refers to something that is not there"


def _chain(db: Database) -> Iterator[str]:
    yield from chain_faults(log.read(db))


def _content(db: Database) -> Iterator[str]:
    for sha256, content in db.execute("SELECT sha256, bytes FROM content"):
        if hashlib.sha256(content).hexdigest() != sha256:
            yield f"the text or file {sha256[:12]}… was changed after it was imported"
    for what, column in (("text", "sha256"), ("original file", "original_sha256")):
        for (title,) in db.execute(f"SELECT title FROM article WHERE {column} NOT IN (SELECT sha256 FROM content)"):
            yield f"the {what} of “{title}” is missing"
    kept = {sha256 for (sha256,) in db.execute("SELECT sha256 FROM content")}
    for claim, evidence in db.execute("SELECT claim, evidence FROM decision WHERE evidence <> '[]'"):
        for item in json.loads(evidence):
            if item.get("sha256") and item["sha256"] not in kept:
                yield f"the file “{item.get('file')}”, evidence on claim {claim}, is missing"


def _quotes(db: Database) -> Iterator[str]:
    for id_, content in db.execute("SELECT article.id, bytes FROM article JOIN content USING (sha256)"):
        text = content.decode("utf-8", "replace")
        for claim, start, end, quote in db.execute("SELECT id, start, end, quote FROM claim WHERE article = ?", (id_,)):
            if text[start:end] != quote:
                yield f"claim {claim} quotes words that are not at its place in the article"


def _projections(db: Database) -> Iterator[str]:
    with closing(connect_memory()) as replayed:
        migrations.apply(replayed)
        try:
            projections.rebuild(replayed, log.read(db))
        except (*UNREADABLE, sqlite3.Error) as error:
            yield f"the log cannot be replayed: {error}"
            return
        for table in ("event", *PROJECTIONS):  # the log too: its bodies are in the one canonical form
            if _rows(db, table) != _rows(replayed, table):
                yield f"the table {table} does not say what the log adds up to"


def _rows(db: Database, table: str) -> list[tuple[object, ...]]:
    return sorted(db.execute(f"SELECT * FROM {table}").fetchall(), key=repr)


def _head(db: Database, head: str) -> Iterator[str]:
    try:
        wanted = bytes.fromhex(head)
    except ValueError:
        wanted = b""
    if not db.execute("SELECT 1 FROM event WHERE hash = ?", (wanted,)).fetchone():
        yield f"the log does not contain the head {head}: it was cut short, rewritten, or is of another project"


_CHECKS = {
    "the database file": _file,
    "references": _references,
    "the chain of events": _chain,
    "texts and files": _content,
    "quotes": _quotes,
    "projections": _projections,
}
