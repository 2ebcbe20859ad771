"""The margin: the tags of what was decided on a claim and found out, and the flag of one for the supervisor."""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import QCoreApplication, QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen, QPolygonF

from annotator.domain.decisions import Finding, Label
from annotator.gui.look.colours import Theme
from annotator.gui.look.typefaces import tag_font
from annotator.gui.page.marks import Mark, State
from annotator.gui.translating import QT_TRANSLATE_NOOP

TAGS = {
    Label.ATTRIBUTED: QT_TRANSLATE_NOOP("Margin", "ATT"),
    Label.VERIFIED: QT_TRANSLATE_NOOP("Margin", "VER"),
    Label.OPINION: QT_TRANSLATE_NOOP("Margin", "OPN"),
    Label.NOT_A_CLAIM: QT_TRANSLATE_NOOP("Margin", "NOT"),
}
FINDINGS = {
    Finding.WRONG: QT_TRANSLATE_NOOP("Margin", "WRO"),
    Finding.CANNOT_VERIFY: QT_TRANSLATE_NOOP("Margin", "CNV"),
    Finding.DISPUTED: QT_TRANSLATE_NOOP("Margin", "DIS"),
    Finding.OUTDATED: QT_TRANSLATE_NOOP("Margin", "OUT"),
}
ROOM = 34.0  # pixels that a tag takes up
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
    if mark.label is None:
        return place
    return _paint_word(painter, place, TAGS[mark.label], mark.colour(theme), theme, filled=mark.state is State.DECIDED)


def paint_finding(painter: QPainter, place: Place, mark: Mark, theme: Theme) -> Place:
    """Paint what checking found out beside the tag, and return where the next thing may be."""
    if mark.finding is None:
        return place
    return _paint_word(painter, place, FINDINGS[mark.finding], QColor(theme.finding), theme, filled=False)


def paint_flag(painter: QPainter, place: Place, mark: Mark, theme: Theme) -> Place:
    """Paint the flag of a flagged claim, a pole and a pennant, and return where the next thing may be."""
    if not mark.flagged:
        return place
    rect = place.room(*_FLAG)
    pole, top = rect.left(), rect.top()
    painter.setPen(QPen(QColor(theme.flag), 1.6))
    painter.setBrush(QColor(theme.flag))
    painter.drawLine(QLineF(pole, top, pole, rect.bottom()))
    painter.drawPolygon(QPolygonF([QPointF(pole, top), QPointF(rect.right(), top + 3.5), QPointF(pole, top + 7)]))
    return place.beyond(rect)


def _paint_word(painter: QPainter, place: Place, text: str, colour: QColor, theme: Theme, *, filled: bool) -> Place:
    font = tag_font()
    painter.setFont(font)
    metrics = QFontMetricsF(font)
    text = QCoreApplication.translate("Margin", text)
    rect = place.room(metrics.horizontalAdvance(text) + 9, metrics.height() + 2)
    painter.setPen(QPen(colour, 1))
    painter.setBrush(colour if filled else Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(rect, _ROUND, _ROUND)
    painter.setPen(QColor(theme.paper) if filled else colour)
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, text)
    return place.beyond(rect)
