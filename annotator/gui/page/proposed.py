"""A place that is proposed for a claim of an older version: shown on the page until a person says what it is."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPainter, QPen

from annotator.domain.claims import Span
from annotator.gui.look.colours import Theme
from annotator.gui.page.layout import Page

_ROUND = 3


class Proposed:
    """Like what was searched for, but with a dashed edge: nothing stands there yet."""

    def __init__(self) -> None:
        self.span: Span | None = None

    def paint(self, painter: QPainter, page: Page, seen: tuple[int, int], theme: Theme) -> None:
        if self.span is None:
            return
        painter.setBrush(QColor(theme.match))
        painter.setPen(QPen(QColor(theme.match_edge), theme.ring, Qt.PenStyle.DashLine))
        for rect in page.rects(self.span, within=seen):
            painter.drawRoundedRect(rect.adjusted(-2, -1, 2, 1), _ROUND, _ROUND)
