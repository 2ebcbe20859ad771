"""Articles come in, and what a pipeline found in them."""

from __future__ import annotations

from collections.abc import Sequence
from concurrent.futures import Future

from annotator import sketches
from annotator.domain import drafts
from annotator.domain.articles import Article, ArticleRow
from annotator.domain.furniture import passages
from annotator.session.opened import Opened
from annotator.store import Store

# A file of any other format may hold several, and the last import of it may have been stopped between two of them; or
# it brings marks, of which a person may want to be asked again.
_ONE_ARTICLE_A_FILE = frozenset({"", "text", "html", "mhtml", "markdown", "pdf", "docx", "odt", "rtf"})


class Importing(Opened):
    """Taking in."""

    def import_article(self, article: Article) -> ArticleRow:
        """Take an article in. The same text a second time changes nothing; its row is returned either way."""
        self.take_in([article])
        return self._store.articles([article.id])[0]

    def take_in(self, articles: Sequence[Article]) -> frozenset[str]:
        """Take articles in, all or none, and return the ids of those that are new."""
        new = self.new_among(articles)
        with self._store.writing() as store:
            self._take_all_in(store, articles)
        self._tell()
        return new

    def take_in_behind(self, articles: Sequence[Article]) -> Future[None]:
        """As `take_in`, but whoever listens is told by `catch_up`, once the promise is kept."""
        return self._store.write_behind(lambda store: self._take_all_in(store, articles))

    def new_among(self, articles: Sequence[Article]) -> frozenset[str]:
        """Return the ids of those that are not here."""
        ids = frozenset(article.id for article in articles)
        return ids - {row.id for row in self._store.articles(ids)}

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

    # Private

    def _take_all_in(self, store: Store, articles: Sequence[Article]) -> None:
        for article in articles:
            self._take_in(store, article)

    def _take_in(self, store: Store, article: Article) -> ArticleRow:
        """Take an article in, unless it is here, and return its row. Inside `writing` only."""
        if not store.articles([article.id]):
            store.put_content(article.text.encode("utf-8"))
            original = None if article.original is None else store.put_content(article.original)
            furniture = passages(article.text, article.title)
            store.append(drafts.article_imported(article, original_sha256=original, furniture=furniture))
            made = sketches.sketch(article.text)
            store.put_sketch(article.id, sketches.MAKER, made.signature, made.bands)
        return store.articles([article.id])[0]
