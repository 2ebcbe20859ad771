"""How far each article is: counted as its claims change, so that no key costs more in a longer article."""

from __future__ import annotations

from dataclasses import dataclass

from sqlite_utils import Database

EVERYBODY = ""  # in the place of a reviewer's id


@dataclass(frozen=True, slots=True)
class Count:
    """What one claim adds to the counts of its article: whether it stands, and who has a verdict on it."""

    article: str
    stands: bool
    deciders: frozenset[str]


def begin(db: Database, article: str) -> None:
    """Begin counting in an article that was just imported."""
    db.execute("INSERT INTO progress VALUES (?, ?, 0, 0)", (article, EVERYBODY))


def add_claims(db: Database, article: str, count: int) -> None:
    """Count new claims, undecided as they are."""
    _add(db, article, EVERYBODY, claims=count)


def count_of(db: Database, claim: str) -> Count:
    """Return what a claim adds to the counts now."""
    article, stands = db.execute("SELECT article, standing FROM claim WHERE id = ?", (claim,)).fetchone()
    if not stands:
        return Count(article, stands=False, deciders=frozenset())
    deciders = db.execute("SELECT reviewer FROM decision WHERE claim = ? AND label IS NOT NULL", (claim,))
    return Count(article, stands=True, deciders=frozenset(reviewer for (reviewer,) in deciders))


def recount(db: Database, before: Count, after: Count) -> None:
    """Bring the counts of an article up to what one of its claims adds after a change."""
    if before == after:
        return
    if before.article != after.article:  # it went over to another version
        nowhere = frozenset[str]()
        recount(db, before, Count(before.article, stands=False, deciders=nowhere))
        recount(db, Count(after.article, stands=False, deciders=nowhere), after)
        return
    decided = bool(after.deciders) - bool(before.deciders)
    _add(db, after.article, EVERYBODY, claims=after.stands - before.stands, decided=decided)
    for reviewer in after.deciders ^ before.deciders:
        _add(db, after.article, reviewer, decided=1 if reviewer in after.deciders else -1)


def _add(db: Database, article: str, reviewer: str, *, claims: int = 0, decided: int = 0) -> None:
    db.execute(
        "INSERT INTO progress VALUES (?, ?, ?, ?) ON CONFLICT DO UPDATE"
        " SET claims = claims + excluded.claims, decided = decided + excluded.decided",
        (article, reviewer, claims, decided),
    )
    # Of a reviewer who took everything back nothing is left, as if nothing had been.
    db.execute(
        "DELETE FROM progress WHERE article = ? AND reviewer = ? AND reviewer <> ? AND decided = 0",
        (article, reviewer, EVERYBODY),
    )
