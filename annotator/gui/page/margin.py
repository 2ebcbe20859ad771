"""The margin: the tag of what was decided on a claim, and the flag of one that a supervisor shall look at."""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen, QPolygonF

from annotator.domain.decisions import Label
from annotator.gui.look.colours import Theme
from annotator.gui.look.typefaces import tag_font
from annotator.gui.page.marks import Mark, State

TAGS = {Label.ATTRIBUTED: "ATT", Label.VERIFIED: "VER", Label.OPINION: "OPN", Label.NOT_A_CLAIM: "NOT"}
ROOM = 48.0  # pixels that a tag and a flag take up side by side
ROW = 17.0
_ROUND = 3.0
_GAP = 4.0
_FLAG = (9.0, 13.0)  # width and height


@dataclass(frozen=True, slots=True)
class Place:
    """Where in the margin the next thing may begin, beside a line, and which way leads out: -1 is left."""

    edge: float
    middle: float
    outward: int

    def room(self, width: float, height: float) -> QRectF:
        left = self.edge - width if self.outward < 0 else self.edge
        return QRectF(left, self.middle - height / 2, width, height)

    def beyond(self, taken: QRectF) -> Place:
        return replace(self, edge=taken.left() - _GAP if self.outward < 0 else taken.right() + _GAP)


def paint_tag(painter: QPainter, place: Place, mark: Mark, theme: Theme) -> Place:
    """Paint the tag of a decided claim in the margin, and return where the next thing may be."""
    if mark.label is None or not mark.begins:
        return place
    font = tag_font()
    painter.setFont(font)
    metrics = QFontMetricsF(font)
    text = TAGS[mark.label]
    rect = place.room(metrics.horizontalAdvance(text) + 9, metrics.height() + 2)
    filled = mark.state is State.DECIDED
    painter.setPen(QPen(mark.colour(theme), 1))
    painter.setBrush(mark.colour(theme) if filled else Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(rect, _ROUND, _ROUND)
    painter.setPen(QColor(theme.paper) if filled else mark.colour(theme))
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, text)
    return place.beyond(rect)


def paint_flag(painter: QPainter, place: Place, mark: Mark, theme: Theme) -> Place:
    """Paint the flag of a flagged claim, a pole and a pennant, and return where the next thing may be."""
    if not mark.flagged or not mark.begins:
        return place
    rect = place.room(*_FLAG)
    pole, top = rect.left(), rect.top()
    painter.setPen(QPen(QColor(theme.flag), 1.6))
    painter.setBrush(QColor(theme.flag))
    painter.drawLine(QLineF(pole, top, pole, rect.bottom()))
    painter.drawPolygon(QPolygonF([QPointF(pole, top), QPointF(rect.right(), top + 3.5), QPointF(pole, top + 7)]))
    return place.beyond(rect)
