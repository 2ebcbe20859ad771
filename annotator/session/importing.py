"""Articles come in, and what a pipeline found in them."""

from __future__ import annotations

from annotator.domain import drafts
from annotator.domain.articles import Article, ArticleRow
from annotator.domain.claims import Highlights
from annotator.domain.placing import same_place, stands_behind
from annotator.session.opened import Opened
from annotator.store import Store


class Importing(Opened):
    """Taking in."""

    def import_article(self, article: Article) -> ArticleRow:
        """Take an article in. The same text a second time changes nothing; its row is returned either way."""
        with self._store.writing() as store:
            self._take_in(store, article)
        self._tell()
        return self._store.articles([article.id])[0]

    def has_article(self, article: Article) -> bool:
        """Tell whether this very text is here already."""
        return bool(self._store.articles([article.id]))

    def add_highlights(self, article: str, found: Highlights) -> int:
        """Put found claims into their article and return how many. An article is highlighted once.

        What was computed from another text is dropped: then nothing changes and 0 is returned.
        """
        with self._store.writing() as store:
            row = next(iter(store.articles([article])), None)
            if row is None or row.sha256 != found.text_sha256 or row.pipeline is not None:
                return 0
            # Where a claim went over from an older version, or was marked, the same found again would only ask twice.
            here, spans = store.claims(article), [claim.span for claim in found.claims]
            behind = stands_behind(spans, here) if row.revises is not None else same_place(spans, here)
            store.append(drafts.claims_found(article, store.text(article), found, behind=behind))
        self._tell()
        return len(found.claims) - len(behind)

    # Private

    def _take_in(self, store: Store, article: Article) -> ArticleRow:
        """Take an article in, unless it is here, and return its row. Inside `writing` only."""
        if not store.articles([article.id]):
            store.put_content(article.text.encode("utf-8"))
            original = None if article.original is None else store.put_content(article.original)
            store.append(drafts.article_imported(article, original_sha256=original))
        return store.articles([article.id])[0]
