"""The articles of a project, with their progress."""

from __future__ import annotations

import html
from collections.abc import Iterable, Mapping

from PySide6.QtCore import QAbstractListModel, QCoreApplication, QModelIndex, QObject, QPersistentModelIndex, Qt

from annotator.domain.articles import ArticleRow
from annotator.gui.translating import QT_TRANSLATE_NOOP

ModelIndex = QModelIndex | QPersistentModelIndex
ROW_ROLE = Qt.ItemDataRole.UserRole
WORKING_ROLE = Qt.ItemDataRole.UserRole + 1
_STATES = {
    "imported": QT_TRANSLATE_NOOP("Articles", "no claims looked for"),
    "open": QT_TRANSLATE_NOOP("Articles", "to do"),
    "started": QT_TRANSLATE_NOOP("Articles", "started"),
    "decided": QT_TRANSLATE_NOOP("Articles", "all decided"),
    "finished": QT_TRANSLATE_NOOP("Articles", "finished"),
}


class ArticlesModel(QAbstractListModel):
    """Frozen rows; `working` names the articles whose claims are being looked for."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: list[ArticleRow] = []
        self._row_of: dict[str, int] = {}
        self._working: frozenset[str] = frozenset()

    def reset(self, rows: Iterable[ArticleRow]) -> None:
        self.beginResetModel()
        self.rows = list(rows)
        self._row_of = {article.id: row for row, article in enumerate(self.rows)}
        self.endResetModel()

    def refresh(self, current: Mapping[str, ArticleRow]) -> None:
        """Take in rows that changed, and new ones at the end."""
        for id_, article in current.items():
            row = self._row_of.get(id_)
            if row is None:
                row = len(self.rows)
                self.beginInsertRows(QModelIndex(), row, row)
                self.rows.append(article)
                self._row_of[id_] = row
                self.endInsertRows()
            else:
                self.rows[row] = article
                self.dataChanged.emit(self.index(row), self.index(row))

    def set_working(self, articles: Iterable[str]) -> None:
        """Say in which articles claims are being looked for."""
        before, self._working = self._working, frozenset(articles)
        for id_ in before ^ self._working:
            row = self.row(id_)
            if row >= 0:
                self.dataChanged.emit(self.index(row), self.index(row))

    def article(self, id_: str | None) -> ArticleRow | None:
        row = self.row(id_)
        return None if row < 0 else self.rows[row]

    def row(self, id_: str | None) -> int:
        """Return the row of an article, or -1."""
        return self._row_of.get(id_ or "", -1)

    # Qt

    def rowCount(self, parent: ModelIndex = QModelIndex()) -> int:  # noqa: B008 (Qt's own signature)
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: ModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or not 0 <= index.row() < len(self.rows):
            return None
        article = self.rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return article.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._in_words(article)
        if role == Qt.ItemDataRole.ToolTipRole:  # Qt would read markup in a title, and open the files that it names
            return f"<qt>{html.escape(self._in_words(article))}</qt>"
        if role == ROW_ROLE:
            return article
        return article.id in self._working if role == WORKING_ROLE else None

    def _in_words(self, article: ArticleRow) -> str:
        words = QCoreApplication.translate("Articles", "{title}: {state}, {progress}, from {origin}")
        state, progress = state_in_words(article), self.progress(article)
        return words.format(title=article.title, state=state, progress=progress, origin=article.origin)

    def progress(self, article: ArticleRow) -> str:
        """Return how far an article is, in words."""
        if article.id in self._working:
            return QCoreApplication.translate("Articles", "looking for claims…")
        if article.pipeline is None and not article.claims:
            return state_in_words(article)
        words = QCoreApplication.translate("Articles", "{decided} of {claims} decided")
        return words.format(decided=article.decided, claims=article.claims)


def state_in_words(article: ArticleRow) -> str:
    return QCoreApplication.translate("Articles", _STATES[article.state])
