"""Two texts on one page: what went is struck through where it stood, what came is underlined where it stands."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from annotator.domain.claims import Span
from annotator.domain.differences import Piece
from annotator.gui.look.themes import Themes
from annotator.gui.page import hidden
from annotator.gui.page.reading_view import ReadingView

_ROUND = 2.5
_LINE = 1.8


@dataclass(frozen=True, slots=True)
class Change:
    """One change on the page: where what went is shown, and what came, either of them None."""

    went: Span | None
    came: Span | None

    @property
    def span(self) -> Span:
        spans = [span for span in (self.went, self.came) if span is not None]
        return Span(spans[0].start, spans[-1].end)


def woven(pieces: Sequence[Piece], old: str, new: str) -> tuple[str, list[Change]]:
    """Return both texts as one, and where in it the changes are. It is for reading only: no offset leads back."""
    parts: list[str] = []
    changes: list[Change] = []
    at = 0
    for piece in pieces:
        if piece.same:
            parts.append(new[slice(*piece.new)])
            at += len(parts[-1])
            continue
        went, came = old[slice(*piece.old)], new[slice(*piece.new)]
        gap = " " if went and came and not went[-1].isspace() else ""
        parts += [went, gap, came]
        first = at + len(went) + len(gap)
        changes.append(
            Change(Span(at, at + len(went)) if went else None, Span(first, first + len(came)) if came else None)
        )
        at = first + len(came)
    return "".join(parts), changes


class DifferenceView(ReadingView):
    """Read like an article; the change in hand has an edge."""

    def __init__(self, themes: Themes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("article")
        self._themes = themes
        self._starts: list[int] = []
        self.changes: list[Change] = []
        self.current = -1
        themes.changed.connect(self.viewport().update)

    def show_difference(self, pieces: Sequence[Piece], old: str, new: str) -> None:
        text, self.changes = woven(pieces, old, new)
        self._starts = [change.span.start for change in self.changes]
        self.current = -1
        self.show_text(text, "")

    def go(self, number: int) -> None:
        """Go to a change."""
        self.current = number
        self.put_caret(self.changes[number].span.start)
        self.show_span(self.changes[number].span)
        self.viewport().update()

    # Private

    def _between(self, start: int, end: int) -> list[tuple[int, Change]]:
        """Return the changes that are seen, numbered; one may begin before what is seen."""
        first, last = max(bisect_left(self._starts, start) - 1, 0), bisect_left(self._starts, end)
        return [(number, self.changes[number]) for number in range(first, last)]

    def _painter(self) -> QPainter:
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(0, -self.verticalScrollBar().value())
        return painter

    def _paint_under(self, seen: tuple[int, int]) -> None:
        theme, painter = self._themes.current, self._painter()
        for number, change in self._between(*seen):
            is_current = number == self.current
            for span, colour in ((change.went, theme.contradicts), (change.came, theme.supports)):
                tint, edge = QColor(colour), QColor(theme.text)
                tint.setAlpha(theme.tint_decided)
                edge.setAlpha(255 if is_current else 0)
                painter.setBrush(tint)
                painter.setPen(QPen(edge, theme.ring - 0.4))
                for rect in self._rects(span, seen):
                    painter.drawRoundedRect(rect.adjusted(-1, 0, 1, 0), _ROUND, _ROUND)
        hidden.paint_frames(painter, self.page, self.text, seen, theme)
        painter.end()

    def _paint_over(self, seen: tuple[int, int]) -> None:
        theme, painter = self._themes.current, self._painter()
        for _number, change in self._between(*seen):
            painter.setPen(QPen(QColor(theme.contradicts), _LINE))
            for rect in self._rects(change.went, seen):
                middle = rect.center().y() + 1
                painter.drawLine(QPointF(rect.left(), middle), QPointF(rect.right(), middle))
            painter.setPen(QPen(QColor(theme.supports), _LINE))
            for rect in self._rects(change.came, seen):
                painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        painter.end()

    def _rects(self, span: Span | None, seen: tuple[int, int]) -> list[QRectF]:
        return [] if span is None else self.page.rects(span, within=seen)

    # Qt

    def paintEvent(self, event: QPaintEvent) -> None:
        seen = self.seen(event.rect())
        self._paint_under(seen)
        super().paintEvent(event)
        self._paint_over(seen)
