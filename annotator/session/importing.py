"""Articles come in, and what a pipeline found in them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from annotator.domain import drafts
from annotator.domain.articles import Article, ArticleRow
from annotator.domain.claims import Highlights
from annotator.domain.placing import same_place, stands_behind
from annotator.session.opened import Opened
from annotator.store import Store

# A file of any other format may hold several, and the last import of it may have been stopped between two of them.
_ONE_ARTICLE_A_FILE = frozenset(
    {"", "text", "html", "mhtml", "markdown", "mail", "pdf", "docx", "odt", "rtf", "epub", "brat"}
)


class Importing(Opened):
    """Taking in."""

    def import_article(self, article: Article) -> ArticleRow:
        """Take an article in. The same text a second time changes nothing; its row is returned either way."""
        self.take_in([article])
        return self._store.articles([article.id])[0]

    def take_in(self, articles: Sequence[Article]) -> frozenset[str]:
        """Take articles in, all or none, and return the ids of those that are new."""
        with self._store.writing() as store:
            here = {row.id for row in store.articles({article.id for article in articles})}
            for article in articles:
                self._take_in(store, article)
        self._tell()
        return frozenset(article.id for article in articles) - here

    def originals(self) -> frozenset[str]:
        """Return the hashes of the files of which all that they hold is here, so that none is read again."""
        return frozenset(
            sha256 for sha256, format_name in self._store.originals() if format_name in _ONE_ARTICLE_A_FILE
        )

    def articles_of(self, original_sha256: str) -> list[ArticleRow]:
        """Return the articles that came from a file with this hash."""
        return self._store.articles(self._store.articles_of(original_sha256))

    def has_article(self, article: Article) -> bool:
        """Tell whether this very text is here already."""
        return bool(self._store.articles([article.id]))

    def add_highlights(self, article: str, found: Highlights) -> int:
        """Put found claims into their article and return how many. An article is highlighted once.

        What was computed from another text is dropped: then nothing changes and 0 is returned.
        """
        return self.add_many_highlights({article: found})

    def add_many_highlights(self, found: Mapping[str, Highlights]) -> int:
        """Put what was found into several articles, all or none; as `add_highlights` does into one."""
        with self._store.writing() as store:
            counts = [self._add_highlights(store, article, of_one) for article, of_one in found.items()]
        self._tell()
        return sum(counts)

    # Private

    def _take_in(self, store: Store, article: Article) -> ArticleRow:
        """Take an article in, unless it is here, and return its row. Inside `writing` only."""
        if not store.articles([article.id]):
            store.put_content(article.text.encode("utf-8"))
            original = None if article.original is None else store.put_content(article.original)
            store.append(drafts.article_imported(article, original_sha256=original))
        return store.articles([article.id])[0]

    def _add_highlights(self, store: Store, article: str, found: Highlights) -> int:
        row = next(iter(store.articles([article])), None)
        if row is None or row.sha256 != found.text_sha256 or row.pipeline is not None:
            return 0
        # Where a claim went over from an older version, or was marked, the same found again would only ask twice.
        here, spans = store.claims(article), [claim.span for claim in found.claims]
        behind = stands_behind(spans, here) if row.revises is not None else same_place(spans, here)
        store.append(drafts.claims_found(article, store.text(article), found, behind=behind))
        return len(found.claims) - len(behind)
