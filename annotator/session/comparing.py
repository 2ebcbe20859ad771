"""Near copies: articles that are nearly the same, as wire stories are, and those from the same address."""

from __future__ import annotations

from dataclasses import dataclass

from annotator import sketches
from annotator.domain.articles import ArticleRow
from annotator.session.opened import Opened

NEAR = 0.4  # what shares less was written anew


@dataclass(frozen=True, slots=True)
class NearCopy:
    """Another article with much of the same text: `likeness` is the share of it, from 0 to 1.

    `same_address` tells that both came from one address: then one is likely a newer version of the other, however
    little they share.
    """

    row: ArticleRow
    likeness: float
    same_address: bool = False


class Comparing(Opened):
    """Found by sketches, then measured on the texts themselves. What is a version of the article is none."""

    def near_copies(self, article: str, *, limit: int = 5) -> tuple[NearCopy, ...]:
        """Return the articles that are nearly the same, the most alike first, each by its last version.

        Sketches that an older release did not make are made now.
        """
        self._sketch_missing()
        own = self._store.articles([article])
        known = set(self._store.versions(article))
        text = self._store.text(article)
        at_address = set(self._store.at_address(own[0].provenance.address)) if own else set()
        ids = list(dict.fromkeys([*self._store.alike(article), *sorted(at_address)]))
        rows = [row for row in self._store.articles(ids) if row.id not in known and row.revised_by is None]
        found = [NearCopy(row, sketches.likeness(text, self._store.text(row.id)), row.id in at_address) for row in rows]
        near = [copy for copy in found if copy.likeness >= NEAR or copy.same_address]
        return tuple(sorted(near, key=lambda copy: (-copy.likeness, copy.row.id))[:limit])

    # Private

    def _sketch_missing(self) -> None:
        missing = self._store.without_sketch(sketches.MAKER)
        if not missing:
            return
        with self._store.writing() as store:
            for article in store.without_sketch(sketches.MAKER):
                made = sketches.sketch(store.text(article))
                store.put_sketch(article, sketches.MAKER, made.signature, made.bands)
