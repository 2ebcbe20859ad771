"""What was found in the article: painted under its text, only where it is seen."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPainter, QPen

from annotator.domain.searching import Matches
from annotator.gui.look.colours import Theme
from annotator.gui.page.layout import Page

_ROUND = 2.5
MOST = 1500  # painted at once: more than fit on a large screen in small type


class Found:
    """The matches on a page; the current one has an edge, so that it is told by more than its colour."""

    def __init__(self) -> None:
        self.matches: Matches | None = None
        self.current = -1

    def paint(self, painter: QPainter, page: Page, seen: tuple[int, int], theme: Theme) -> None:
        """Paint those that lie between two offsets."""
        if self.matches is None:
            return
        for painted, (number, span) in enumerate(self.matches.between(*seen)):
            if painted > MOST:
                return
            is_current = number == self.current
            painter.setBrush(QColor(theme.match))
            painter.setPen(QPen(QColor(theme.match_edge), 2) if is_current else Qt.PenStyle.NoPen)
            for rect in page.rects(span, within=seen):
                painter.drawRoundedRect(rect.adjusted(-1, 0, 1, 0) if is_current else rect, _ROUND, _ROUND)
