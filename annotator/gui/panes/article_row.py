"""How an article is drawn in the list: its title, its state as a shape and in words, its progress as a bar."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QPolygonF, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from annotator.domain.articles import ArticleRow
from annotator.gui.desk.desk import Desk
from annotator.gui.look.colours import Theme
from annotator.gui.look.themes import Themes
from annotator.gui.models.articles import ROW_ROLE, state_in_words
from annotator.gui.offsets import DisplayMap, shown

_PADDING = 10.0
_SHAPE = 11.0
_LONGEST = 400  # characters of a title, far more than two lines hold


class ArticleDelegate(QStyledItemDelegate):
    """Draws an article; the bar gives way to a mark where the article is finished."""

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
        if option.state & QStyle.StateFlag.State_MouseOver and not selected:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(self._themes.current.hover))
            painter.drawRoundedRect(rect, 6, 6)
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
        painter.setPen(QColor(theme.muted if article.finished and not selected else theme.text))
        for number, words_of_title in enumerate(_two_lines(shown(article.title), heavy, inner.width())):
            place = QRectF(inner.left(), inner.top() + number * line, inner.width(), line)
            painter.drawText(place, Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextSingleLine, words_of_title)
        painter.setFont(font)
        state = QRectF(inner.left(), inner.bottom() - line - 5, inner.width(), line)
        paint_shape(painter, QPointF(state.left() + _SHAPE / 2, state.center().y()), article.state, theme)
        painter.setPen(QColor(theme.muted))
        words = state.adjusted(_SHAPE + 6, 0, 0, 0)
        fitting = QFontMetricsF(font).elidedText(self._words(article), Qt.TextElideMode.ElideRight, words.width())
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, fitting)
        if not article.finished:
            self._paint_bar(painter, QRectF(inner.left(), inner.bottom() - 2, inner.width(), 3), article)

    def _words(self, article: ArticleRow) -> str:
        progress = self._desk.articles.progress(article)
        return f"{state_in_words(article)}, {progress}" if article.finished and article.claims else progress

    def _paint_bar(self, painter: QPainter, rect: QRectF, article: ArticleRow) -> None:
        theme = self._themes.current
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.track))
        painter.drawRoundedRect(rect, 1.5, 1.5)
        if article.claims and article.decided:
            painter.setBrush(QColor(theme.accent))
            share = article.decided / article.claims
            painter.drawRoundedRect(QRectF(rect.left(), rect.top(), rect.width() * share, rect.height()), 1.5, 1.5)


def paint_shape(painter: QPainter, middle: QPointF, state: str, theme: Theme) -> None:
    """Paint how far an article is as a disc that fills up; a finished one bears a tick."""
    circle = QRectF(middle.x() - _SHAPE / 2, middle.y() - _SHAPE / 2, _SHAPE, _SHAPE)
    dashes = Qt.PenStyle.DotLine if state == "imported" else Qt.PenStyle.SolidLine
    colour = QColor(theme.muted if state in {"imported", "open"} else theme.accent)
    painter.setPen(QPen(colour, 1.3, dashes))
    painter.setBrush(colour if state == "finished" else Qt.BrushStyle.NoBrush)
    painter.drawEllipse(circle)
    if state == "finished":
        painter.setPen(QPen(QColor(theme.on_accent), 1.5))
        x, y = middle.x(), middle.y()
        painter.drawPolyline(QPolygonF([QPointF(x - 2.6, y + 0.2), QPointF(x - 0.6, y + 2.2), QPointF(x + 2.8, y - 2)]))
    elif state in {"started", "decided"}:
        painter.setBrush(colour)
        painter.setPen(Qt.PenStyle.NoPen)
        quarter = 90 * 16
        painter.drawPie(circle.adjusted(2, 2, -2, -2), quarter, -4 * quarter if state == "decided" else -2 * quarter)


def _two_lines(title: str, font: QFont, width: float) -> list[str]:
    """Return a title as it is painted: what does not go into two lines ends in an ellipsis."""
    title = title[:_LONGEST]
    words, option = QTextLayout(title, font), QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    words.setTextOption(option)
    words.beginLayout()
    first = words.createLine()
    first.setLineWidth(width)
    words.endLayout()
    end = DisplayMap(title).offset(first.textLength())
    rest = title[end:].strip()
    lines = [title[:end].strip(), QFontMetricsF(font).elidedText(rest, Qt.TextElideMode.ElideRight, width)]
    return [line for line in lines if line]
