"""Hidden characters on the page: each sign that stands for one has a frame, and tells its name to who points at it."""

from __future__ import annotations

import html

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QPainter, QPen

from annotator.domain.characters import is_hidden, name_of, places_of_hidden
from annotator.domain.claims import Span
from annotator.gui.look.colours import Theme
from annotator.gui.page.layout import Page


def paint_frames(painter: QPainter, page: Page, text: str, seen: tuple[int, int], theme: Theme) -> None:
    """Paint a frame round each sign that is seen, so that nobody takes it for the article's own."""
    painter.setPen(QPen(QColor(theme.warning_text), 1))
    painter.setBrush(QColor(theme.warning))
    for offset in places_of_hidden(text, *seen):
        for rect in page.rects(Span(offset, offset + 1), within=seen):
            painter.drawRoundedRect(_frame(rect), 2.5, 2.5)


def name_at(point: QPointF, page: Page, text: str, offset: int) -> str | None:
    """Return the name of the hidden character at a point of the page, to be shown as rich text; `offset` is near it."""
    for near in range(max(offset - 1, 0), min(offset + 2, len(text))):
        if is_hidden(text, near) and any(rect.contains(point) for rect in page.rects(Span(near, near + 1))):
            return f"<qt>{html.escape(name_of(text[near]))}</qt>"
    return None


def _frame(rect: QRectF) -> QRectF:
    return rect.adjusted(0.5, 3.5, -0.5, -2.5)
