"""Page furniture on the page: its words in a quieter colour, and a bracket in the margin beside them."""

from __future__ import annotations

from bisect import bisect_left

from PySide6.QtCore import QLineF
from PySide6.QtGui import QColor, QPainter, QPen

from annotator.domain.claims import Span
from annotator.domain.passages import Passages
from annotator.gui.look.themes import Themes
from annotator.gui.page.layout import Page

_GAP = 4.0  # pixels between the bracket and where the tags begin
_TICK = 4.0  # how far its ends point to the text


class Furniture:
    """The passages that are dimmed. `tip` is told to who points at one."""

    def __init__(self, page: Page, themes: Themes) -> None:
        self._page = page
        self._themes = themes
        self.passages: Passages = ()
        self.tip = ""

    def begin(self, passages: Passages) -> None:
        """Dim the passages of a text that was just set."""
        self.passages = passages
        self.show_all()

    def show(self, passages: Passages) -> None:
        """Dim these passages, and no others: only what changed is set anew."""
        before, self.passages = self.passages, passages
        self._page.dim((Span(*one) for one in sorted({*before} - {*passages})), None)
        self._page.dim((Span(*one) for one in sorted({*passages} - {*before})), self._colour)

    def show_all(self) -> None:
        """Set every passage in the colour of the theme that is in force."""
        self._page.dim((Span(*one) for one in self.passages), self._colour)

    def paint(self, painter: QPainter, seen: tuple[int, int], edge: float, outward: int) -> None:
        """Paint the brackets of the passages that are seen, beside the margin that begins at `edge`."""
        theme = self._themes.current
        painter.setPen(QPen(QColor(theme.border), theme.ring))
        place = bisect_left(self.passages, seen[0], key=lambda passage: passage[1])
        while place < len(self.passages) and self.passages[place][0] < seen[1]:
            start, end = self.passages[place]
            rects = self._page.rects(Span(start, end), within=seen)
            if rects:
                top, bottom, x = round(rects[0].top()), round(rects[-1].bottom()), round(edge - outward * _GAP)
                painter.drawLine(QLineF(x, top, x, bottom))
                for is_end, y in ((start >= seen[0], top), (end <= seen[1], bottom)):
                    if is_end:
                        painter.drawLine(QLineF(x, y, x - outward * _TICK, y))
            place += 1

    # Private

    @property
    def _colour(self) -> QColor:
        return QColor(self._themes.current.furniture)
