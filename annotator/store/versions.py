"""Versions: which article is a newer one of which, and which claims went over from one to another."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from sqlite_utils import Database

from annotator.domain.decisions import withdrawn
from annotator.domain.events import Event, Kind

MOST_VERSIONS = 1000  # so that a project that somebody tied into a ring still opens
Query = Callable[[str, Sequence[object]], list[tuple[Any, ...]]]


def refold(db: Database, article: str, events: Sequence[Event]) -> None:
    """Bring an article, and the one it revises, up to the events about it."""
    gone = withdrawn(events)
    standing = [event for event in events if event.kind == Kind.ARTICLE_REVISED and event.id not in gone]
    now = standing[-1].body["revises"] if standing else None
    (before,) = db.execute("SELECT revises FROM article WHERE id = ?", (article,)).fetchone()
    if before == now:
        return
    db.execute("UPDATE article SET revises = ? WHERE id = ?", (now, article))
    db.execute("UPDATE article SET revised_by = NULL WHERE revised_by = ?", (article,))
    db.execute("UPDATE article SET revised_by = ? WHERE id = ?", (article, now))


def is_behind(db: Database, claim: str) -> bool:
    """Tell whether a found claim stays behind one that went over to its article before it was found."""
    sql = (
        "SELECT 1 FROM claim JOIN claim AS front ON front.id = claim.behind"
        " WHERE claim.id = ? AND front.article = claim.article AND front.standing"
    )
    return db.execute(sql, (claim,)).fetchone() is not None


def behind(db: Database, claim: str) -> list[str]:
    """Return the found claims that stay behind a claim while it is there."""
    return [id_ for (id_,) in db.execute("SELECT id FROM claim WHERE behind = ?", (claim,))]


def chain(query: Query, article: str) -> list[str]:
    """Return the ids of all versions of an article, the first one first."""
    sql = f"""
        WITH RECURSIVE
            older (id, step) AS (
                SELECT id, 0 FROM article WHERE id = ?
                UNION SELECT article.revises, step - 1 FROM older JOIN article USING (id)
                WHERE revises IS NOT NULL AND step > -{MOST_VERSIONS}
            ),
            newer (id, step) AS (
                SELECT id, 0 FROM article WHERE id = ?
                UNION SELECT article.revised_by, step + 1 FROM newer JOIN article USING (id)
                WHERE revised_by IS NOT NULL AND step < {MOST_VERSIONS}
            )
        SELECT id, min(step) AS place FROM (SELECT * FROM older UNION SELECT * FROM newer) GROUP BY id ORDER BY place
    """
    return [id_ for id_, _place in query(sql, (article, article))]


def waiting(chain_: Sequence[str], article: str) -> tuple[str, Sequence[object]]:
    """Return a condition for the claims that wait to be placed in an article: those of its older versions that a person
    made or worked on, and that nobody said to be left there. What a pipeline found and nobody looked at waits for
    nothing: it looks at the newer text itself.
    """
    older = list(chain_[: chain_.index(article)])
    olders, all_ = ", ".join("?" * len(older)), ", ".join("?" * len(chain_))
    where = (
        f"claim.article IN ({olders}) AND (claim.left_for IS NULL OR claim.left_for NOT IN ({all_}))"
        " AND (claim.reviewer IS NOT NULL OR EXISTS (SELECT 1 FROM decision AS work WHERE work.claim = claim.id))"
    )
    return where, (*older, *chain_)
