"""The articles of the project, each with its progress."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from annotator.domain.articles import ArticleRow
from annotator.gui.desk.desk import Desk
from annotator.gui.look.themes import Themes
from annotator.gui.models.articles import ROW_ROLE
from annotator.gui.offsets import shown

_PADDING = 10.0


class ArticlePane(QListView):
    """A list; choosing an article shows it."""

    def __init__(self, desk: Desk, themes: Themes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName("Articles")
        self.setMinimumWidth(180)
        self.setModel(desk.articles)
        self.setItemDelegate(ArticleDelegate(desk, themes, self))
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self._desk = desk
        self.selectionModel().currentChanged.connect(self._on_current_changed)
        desk.article_changed.connect(self._show_current)
        themes.changed.connect(self.viewport().update)

    def _on_current_changed(self, current: QModelIndex) -> None:
        row = current.data(ROW_ROLE)
        if isinstance(row, ArticleRow) and (self._desk.article is None or row.id != self._desk.article.id):
            self._desk.show_article(row.id)

    def _show_current(self) -> None:
        article = self._desk.article
        if article is not None:
            self.setCurrentIndex(self._desk.articles.index(self._desk.articles.row(article.id)))


class ArticleDelegate(QStyledItemDelegate):
    """Draws an article: its title, its progress in words and as a bar."""

    def __init__(self, desk: Desk, themes: Themes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._themes = themes

    def sizeHint(self, option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        height = QFontMetricsF(option.font).height()
        return QSize(160, round(height * 3 + 3 * _PADDING))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        article = index.data(ROW_ROLE)
        if not isinstance(article, ArticleRow):
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRectF(option.rect).adjusted(2, 2, -2, -2)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        self._paint(painter, rect, option.font, article, selected=selected)
        painter.restore()

    def _paint(self, painter: QPainter, rect: QRectF, font: QFont, article: ArticleRow, *, selected: bool) -> None:
        theme = self._themes.current
        if selected:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(theme.raised))
            painter.drawRoundedRect(rect, 6, 6)
            painter.setBrush(QColor(theme.accent))
            painter.drawRoundedRect(QRectF(rect.left(), rect.top() + 6, 3, rect.height() - 12), 1.5, 1.5)
        inner = rect.adjusted(_PADDING + 2, _PADDING - 2, -_PADDING, -_PADDING + 2)
        line = QFontMetricsF(font).height()
        heavy = QFont(font)
        heavy.setWeight(QFont.Weight.DemiBold if selected else QFont.Weight.Normal)
        painter.setFont(heavy)
        painter.setPen(QColor(theme.text))
        title = QRectF(inner.left(), inner.top(), inner.width(), line * 2)
        painter.drawText(
            title, Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignTop, _two_lines(shown(article.title), heavy, title)
        )
        painter.setFont(font)
        painter.setPen(QColor(theme.muted))
        progress = QRectF(inner.left(), inner.bottom() - line - 5, inner.width(), line)
        painter.drawText(progress, Qt.AlignmentFlag.AlignVCenter, self._desk.articles.progress(article))
        self._paint_bar(painter, QRectF(inner.left(), inner.bottom() - 2, inner.width(), 3), article)

    def _paint_bar(self, painter: QPainter, rect: QRectF, article: ArticleRow) -> None:
        theme = self._themes.current
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.line))
        painter.drawRoundedRect(rect, 1.5, 1.5)
        if article.claims and article.decided:
            painter.setBrush(QColor(theme.accent))
            share = article.decided / article.claims
            painter.drawRoundedRect(QRectF(rect.left(), rect.top(), rect.width() * share, rect.height()), 1.5, 1.5)


def _two_lines(title: str, font: QFont, rect: QRectF) -> str:
    metrics = QFontMetricsF(font)
    room = rect.width() * 1.75
    return metrics.elidedText(title, Qt.TextElideMode.ElideRight, room)
