"""What articles and claims are to each other: versions, what waits, near copies, and what says the same."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from annotator.domain.claims import Claim
from annotator.domain.likeness import telling_words
from annotator.store import rows, sketches, versions
from annotator.store.connections import plain_errors, plain_rows
from annotator.store.writing import Writing


class Relations(Writing):
    """Reads; a store is built on it."""

    def versions(self, article: str) -> list[str]:
        """Return the ids of all versions of an article, the first one first."""
        return versions.chain(self._all, article)

    def waiting(self, article: str) -> list[Claim]:
        """Return the claims of older versions that wait to be placed in an article, oldest version first."""
        return self._claims(*versions.waiting(self.versions(article), article))

    def moved_to(self, article: str) -> list[str]:
        """Return the ids of the claims that went over to an article from an older version, in the order of the text."""
        sql = "SELECT id FROM claim WHERE article = ? AND parts IS NOT NULL AND standing ORDER BY start, end, id"
        return [id_ for (id_,) in self._all(sql, (article,))]

    def behind(self, claims: Iterable[str]) -> list[str]:
        """Return the claims that were found where these are, and come back where these go."""
        ids = list(claims)
        marks = ", ".join("?" * len(ids))
        return [id_ for (id_,) in self._all(f"SELECT id FROM claim WHERE behind IN ({marks})", ids)]

    def without_sketch(self, maker: str) -> list[str]:
        """Return the articles that were not sketched by this maker."""
        return sketches.missing(self._all, maker)

    def alike(self, article: str) -> list[str]:
        """Return articles whose sketches say that they may be near copies, the likeliest first."""
        return sketches.alike(self._all, article)

    def at_address(self, address: str) -> list[str]:
        """Return the articles that came from an address; none for ""."""
        sql = "SELECT id FROM article WHERE ? <> '' AND json_extract(provenance, '$.address') = ?"
        return [id_ for (id_,) in self._all(sql, (address, address))]

    def similar(self, claim: Claim, limit: int) -> list[Claim]:
        """Return standing claims that somebody has decided and that share telling words with a claim, in any order."""
        words = telling_words(claim.quote)
        if not words:
            return []
        found = self._all(
            "SELECT claim.id FROM claim_words JOIN claim ON claim.words = claim_words.rowid"
            " WHERE claim_words MATCH ? AND standing AND claim.id <> ?"
            " AND EXISTS (SELECT 1 FROM decision WHERE decision.claim = claim.id AND label IS NOT NULL)"
            " ORDER BY bm25(claim_words) LIMIT ?",
            (" OR ".join(f'"{word}"' for word in words), claim.id, limit),
        )
        marks = ", ".join("?" * len(found))
        return self._claims(f"claim.id IN ({marks})", [id_ for (id_,) in found])

    # Private

    def _claims(self, where: str, arguments: Sequence[object]) -> list[Claim]:
        with plain_rows(self.path):
            return rows.claims(self._all, where, arguments)

    def _all(self, sql: str, arguments: Sequence[object] = ()) -> list[tuple[Any, ...]]:
        with plain_errors(self.path):
            return self._db.execute(sql, arguments).fetchall()
