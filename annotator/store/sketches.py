"""Sketches kept beside the articles, by which near copies are found. They are made of the texts, so no projection."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import Any

from sqlite_utils import Database

Query = Callable[[str, Sequence[object]], list[tuple[Any, ...]]]
_LOOKED_AT = 40


def put(db: Database, article: str, maker: str, signature: bytes, bands: Iterable[int]) -> None:
    """Keep the sketch of an article, in the place of an older one."""
    db.execute("DELETE FROM sketch_band WHERE article = ?", (article,))
    db.execute("INSERT OR REPLACE INTO sketch VALUES (?, ?, ?)", (article, maker, signature))
    rows = [(band, value, article) for band, value in enumerate(bands)]
    db.conn.executemany("INSERT INTO sketch_band VALUES (?, ?, ?)", rows)


def missing(query: Query, maker: str) -> list[str]:
    """Return the articles without a sketch by this maker."""
    sql = "SELECT id FROM article WHERE NOT EXISTS (SELECT 1 FROM sketch WHERE article = id AND maker = ?)"
    return [id_ for (id_,) in query(sql, (maker,))]


def alike(query: Query, article: str) -> list[str]:
    """Return articles that share a band of their sketches with one, those that share most first."""
    sql = (
        "SELECT other.article FROM sketch_band AS own JOIN sketch_band AS other USING (band, value)"
        " WHERE own.article = ? AND other.article <> own.article"
        " GROUP BY other.article ORDER BY count(*) DESC, other.article LIMIT ?"
    )
    return [id_ for (id_,) in query(sql, (article, _LOOKED_AT))]
