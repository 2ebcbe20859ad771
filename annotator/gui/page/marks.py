"""Marks: how a claim looks on the page, by what was decided about it and never by colour alone.

An undecided suggestion has a dotted underline and a faint tint, a decided claim a solid one and a tag in the margin,
not a claim a thin grey trace, and the claim in focus an outline; its speaker and the words that name the speaker too.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import Enum, auto

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from annotator.domain.claims import Claim, SuggestionLabel
from annotator.domain.decisions import Label
from annotator.gui.look.themes import INTERFACE_FONT, Theme

TAGS = {Label.ATTRIBUTED: "ATT", Label.VERIFIED: "VER", Label.OPINION: "OPN", Label.NOT_A_CLAIM: "NOT"}
_ROUND = 3.0
_STACK = 3.0


class State(Enum):
    """What a mark says about its claim."""

    UNDECIDED = auto()
    DECIDED = auto()
    NOT_A_CLAIM = auto()


@dataclass(frozen=True, slots=True)
class Mark:
    """How one claim is drawn: its state, its label or what was suggested, and whether it has focus.

    `depth` counts the claims before it that it overlaps: their underlines stack. `begins` is false where only later
    lines of the claim are drawn: the tag stands beside the first.
    """

    claim: Claim
    label: Label | None
    focus: bool
    depth: int = 0
    begins: bool = True

    @property
    def state(self) -> State:
        if self.label is None:
            return State.UNDECIDED
        return State.NOT_A_CLAIM if self.label is Label.NOT_A_CLAIM else State.DECIDED

    def colour(self, theme: Theme) -> QColor:
        if self.label is not None:
            return theme.of_label(self.label)
        suggestion = self.claim.suggestion
        return theme.of_suggestion(suggestion.label if suggestion else SuggestionLabel.FACTUAL)


def paint_tint(painter: QPainter, rects: Iterable[QRectF], mark: Mark, theme: Theme) -> None:
    """Paint what lies under the text."""
    if mark.state is State.NOT_A_CLAIM and not mark.focus:
        return
    tint = QColor(mark.colour(theme))
    tint.setAlpha(_strength(mark, theme))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(tint)
    for rect in rects:
        painter.drawRoundedRect(rect, _ROUND, _ROUND)


def paint_lines(painter: QPainter, rects: Sequence[QRectF], mark: Mark, theme: Theme) -> None:
    """Paint the underline, and the outline of the claim in focus."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(_underline(mark, theme))
    for rect in rects:
        y = rect.bottom() - 1.0 + _STACK * mark.depth
        painter.drawLine(QPointF(rect.left() + 1, y), QPointF(rect.right() - 1, y))
    if mark.focus:
        painter.setPen(QPen(QColor(theme.text), 1.6))
        for rect in rects:
            painter.drawRoundedRect(rect.adjusted(-3, -2, 3, 2), _ROUND + 1, _ROUND + 1)


def paint_speaker(painter: QPainter, rects: Iterable[QRectF], theme: Theme, *, cue: bool) -> None:
    """Paint who says the claim in focus, or the words that say so, in a line of their own kind."""
    colour = QColor(theme.speaker)
    painter.setPen(QPen(colour, 1.4, Qt.PenStyle.DashLine if cue else Qt.PenStyle.SolidLine))
    tint = QColor(colour)
    tint.setAlpha(0 if cue else 40)
    painter.setBrush(tint)
    for rect in rects:
        if cue:
            painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        else:
            painter.drawRoundedRect(rect.adjusted(-1, 0, 1, 0), _ROUND, _ROUND)


def paint_tag(painter: QPainter, right: float, middle: float, mark: Mark, theme: Theme) -> float:
    """Paint the tag of a decided claim in the margin, ending at `right`, and return where the next one may end."""
    if mark.label is None or not mark.begins:
        return right
    font = QFont(INTERFACE_FONT)
    font.setPointSizeF(7.0)
    font.setWeight(QFont.Weight.DemiBold)
    painter.setFont(font)
    metrics = QFontMetricsF(font)
    text = TAGS[mark.label]
    width = metrics.horizontalAdvance(text) + 9
    rect = QRectF(right - width, middle - metrics.height() / 2 - 1, width, metrics.height() + 2)
    filled = mark.state is State.DECIDED
    painter.setPen(QPen(mark.colour(theme), 1))
    painter.setBrush(mark.colour(theme) if filled else Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(rect, _ROUND, _ROUND)
    painter.setPen(QColor(theme.paper) if filled else mark.colour(theme))
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, text)
    return rect.left() - 4


def _strength(mark: Mark, theme: Theme) -> int:
    base = 26 if theme.name == "light" else 40
    if mark.focus:
        return base + 20
    return base if mark.state is State.UNDECIDED else base + 8


def _underline(mark: Mark, theme: Theme) -> QPen:
    if mark.state is State.NOT_A_CLAIM:
        return QPen(mark.colour(theme), 1)
    if mark.state is State.DECIDED:
        return QPen(mark.colour(theme), 2.2)
    return QPen(mark.colour(theme), 1.6, Qt.PenStyle.DotLine)
