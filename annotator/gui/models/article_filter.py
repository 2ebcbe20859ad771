"""Which articles of the list are shown: those that have all the words that were typed, and are as far as was chosen."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QObject, QSortFilterProxyModel

from annotator.domain.articles import ArticleRow
from annotator.domain.searching import folded
from annotator.gui.models.articles import ArticlesModel, ModelIndex, state_in_words
from annotator.gui.translating import QT_TRANSLATE_NOOP


class HowFar(StrEnum):
    """How far an article is, as one chooses among many."""

    ALL = QT_TRANSLATE_NOOP("ArticleFilter", "All articles")
    TO_DO = QT_TRANSLATE_NOOP("ArticleFilter", "To do")
    STARTED = QT_TRANSLATE_NOOP("ArticleFilter", "Started")
    FINISHED = QT_TRANSLATE_NOOP("ArticleFilter", "Finished")


_STATES = {
    HowFar.TO_DO: frozenset({"imported", "open"}),
    HowFar.STARTED: frozenset({"started", "decided"}),
    HowFar.FINISHED: frozenset({"finished"}),
}


class ArticleFilter(QSortFilterProxyModel):
    """Words stand in any order, in title, origin or state; case and accents make no difference."""

    def __init__(self, articles: ArticlesModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._articles = articles
        self._words: list[str] = []
        self._how_far = HowFar.ALL
        self._searched: dict[
            str, tuple[ArticleRow, str]
        ] = {}  # folding five thousand titles takes longer than a key may
        self.setSourceModel(articles)

    def search(self, words: str) -> None:
        self._words = folded(words).split()
        self.invalidate()

    def choose(self, how_far: HowFar) -> None:
        self._how_far = how_far
        self.invalidate()

    def row_of(self, article: str | None) -> int:
        """Return where an article stands in what is shown, or -1."""
        return self.mapFromSource(self._articles.index(self._articles.row(article))).row()

    # Private

    def _text(self, article: ArticleRow) -> str:
        known = self._searched.get(article.id)
        if known is None or known[0] is not article:
            text = folded(f"{article.title} {article.origin} {state_in_words(article)}")
            known = self._searched[article.id] = (article, text)
        return known[1]

    # Qt

    def filterAcceptsRow(self, row: int, _parent: ModelIndex) -> bool:
        article = self._articles.rows[row]
        if article.revised_by is not None:  # it is read by way of the newer version
            return False
        if self._how_far is not HowFar.ALL and article.state not in _STATES[self._how_far]:
            return False
        return not self._words or all(map(self._text(article).__contains__, self._words))
