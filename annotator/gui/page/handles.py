"""Handles: where an edge of the claim in focus can be taken hold of. And the caret, which stands between characters."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from annotator.gui.look.colours import Theme
from annotator.gui.page.edges import End

TALL, WIDE = 22.0, 12.0  # pixels that take a press, at least: twice what is seen
_KNOB = 3.6
CARET_WIDTH = 2.4


@dataclass(frozen=True, slots=True)
class Handle:
    """One edge on the page, in coordinates of the viewport; `outward` is -1 where the claim lies to the right of it."""

    end: End
    at: QRectF
    outward: int
    held: bool = False

    @property
    def room(self) -> QRectF:
        """What takes a press: most of it beside the claim, so that its first and last words can be clicked too."""
        height = max(self.at.height(), TALL)
        left = self.at.center().x() - (WIDE * 0.75 if self.outward < 0 else WIDE * 0.25)
        return QRectF(left, self.at.center().y() - height / 2, WIDE, height)


def paint_handle(painter: QPainter, handle: Handle, theme: Theme) -> None:
    """Paint a line along the edge with a knob: above at the start, below at the end, bigger where it is held."""
    colour = QColor(theme.accent)
    x = handle.at.center().x() + 2.0 * handle.outward
    top, bottom = handle.at.top(), handle.at.bottom()
    painter.setPen(QPen(colour, 3.2 if handle.held else 2.0))
    painter.drawLine(QPointF(x, top), QPointF(x, bottom))
    radius = _KNOB * (1.5 if handle.held else 1.0)
    painter.setPen(QPen(QColor(theme.paper), 1.0))
    painter.setBrush(colour)
    painter.drawEllipse(QPointF(x, top if handle.end is End.START else bottom), radius, radius)


def paint_caret(painter: QPainter, at: QRectF, theme: Theme) -> None:
    """Paint the caret. It does not blink: who looks for it finds it at once."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(theme.text))  # seen at the end of a selection too, which has the accent's colour
    stem = QRectF(at.center().x() - CARET_WIDTH / 2, at.top() - 2, CARET_WIDTH, at.height() + 4)
    painter.drawRoundedRect(stem, 1.0, 1.0)
    foot = QPointF(at.center().x(), at.bottom() + 2)
    painter.drawPolygon(QPolygonF([foot - QPointF(0, 4), foot + QPointF(-4, 2), foot + QPointF(4, 2)]))
