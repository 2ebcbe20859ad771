"""Marks: how a claim looks on the page, by what was decided about it and never by colour alone.

An undecided suggestion has a dotted underline and a faint tint, a decided claim a solid one and a tag in the margin,
not a claim a thin grey trace, a skipped one dashes, and the claim in focus an outline; its speaker and the words that
name the speaker too. The underline has the shape of the label, suggested or decided: one line for attributed, two for
verified or factual, a wave for opinion.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import Enum, auto

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPixmap, QPixmapCache

from annotator.domain.claims import Claim, SuggestionLabel
from annotator.domain.decisions import Finding, Label
from annotator.gui.look.colours import Theme

_ROUND = 3.0
_STACK, _DEEPEST = 2.2, 4  # pixels between stacked lines; five of them end above the letters of the next line
_DARKEST = 2  # depth from which a tint lies on tints enough
_LENGTH, _HEIGHT = 16, 6  # of a wave, in pixels: whole ones at 125, 150 and 175 % too
_DOTS = 4  # of a dotted wave
_DASHES = (4.5, 3.0)


class Line(Enum):
    """The shape of an underline."""

    ONE = auto()
    TWO = auto()
    WAVE = auto()


LINES = {
    Label.ATTRIBUTED: Line.ONE,
    Label.VERIFIED: Line.TWO,
    Label.OPINION: Line.WAVE,
    Label.NOT_A_CLAIM: Line.ONE,  # thin, and without a tint
}
_SUGGESTED = {SuggestionLabel.FACTUAL: Line.TWO, SuggestionLabel.OPINION: Line.WAVE}


class State(Enum):
    """What a mark says about its claim."""

    UNDECIDED = auto()
    SKIPPED = auto()
    DECIDED = auto()
    NOT_A_CLAIM = auto()


@dataclass(frozen=True, slots=True)
class Mark:
    """How one claim is drawn: its state, its label or what was suggested, and whether it has focus.

    A skipped claim has no label. Where suggestions are hidden `suggests` is false, and the mark says nothing of them.
    `depth` counts the claims before it that it overlaps: their underlines stack. `begins`
    is false where only later lines of the claim are drawn: the tag stands beside the first.
    """

    claim: Claim
    label: Label | None
    focus: bool
    depth: int = 0
    begins: bool = True
    skipped: bool = False
    flagged: bool = False
    finding: Finding | None = None
    suggests: bool = True

    @property
    def state(self) -> State:
        if self.label is None:
            return State.SKIPPED if self.skipped else State.UNDECIDED
        return State.NOT_A_CLAIM if self.label is Label.NOT_A_CLAIM else State.DECIDED

    @property
    def line(self) -> Line:
        if self.state is State.SKIPPED:
            return Line.ONE
        if self.label is not None:
            return LINES[self.label]
        return _SUGGESTED.get(self._suggested, Line.ONE) if self.suggests else Line.ONE

    def colour(self, theme: Theme) -> QColor:
        if self.state is State.SKIPPED:
            return QColor(theme.skipped)
        if self.label is not None:
            return theme.of_label(self.label)
        return theme.of_suggestion(self._suggested) if self.suggests else QColor(theme.muted)

    @property
    def _suggested(self) -> SuggestionLabel:
        return self.claim.suggestion.label if self.claim.suggestion else SuggestionLabel.FACTUAL


def paint_tint(painter: QPainter, rects: Iterable[QRectF], mark: Mark, theme: Theme) -> None:
    """Paint what lies under the text."""
    if (mark.state is State.NOT_A_CLAIM or mark.depth > _DARKEST) and not mark.focus:
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
        _draw(
            painter,
            mark.line,
            rect.left() + 1,
            rect.right() - 1,
            rect.bottom() - 1.0 + _STACK * min(mark.depth, _DEEPEST),
        )
    if mark.focus:
        painter.setPen(QPen(QColor(theme.text), theme.ring - 0.4))
        for rect in rects:
            painter.drawRoundedRect(rect.adjusted(-3, -2, 3, 2), _ROUND + 1, _ROUND + 1)


def paint_speaker(painter: QPainter, rects: Iterable[QRectF], theme: Theme, *, cue: bool) -> None:
    """Paint who says the claim in focus, or the words that say so, in a line of their own kind."""
    colour = QColor(theme.speaker)
    painter.setPen(QPen(colour, 1.4, Qt.PenStyle.DashLine if cue else Qt.PenStyle.SolidLine))
    tint = QColor(colour)
    tint.setAlpha(0 if cue else theme.tint_decided)
    painter.setBrush(tint)
    for rect in rects:
        if cue:
            painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        else:
            painter.drawRoundedRect(rect.adjusted(-1, 0, 1, 0), _ROUND, _ROUND)


def _strength(mark: Mark, theme: Theme) -> int:
    if mark.focus:
        return theme.tint_focus
    return theme.tint_decided if mark.state is State.DECIDED else theme.tint


def _underline(mark: Mark, theme: Theme) -> QPen:
    if mark.state is State.NOT_A_CLAIM:
        return QPen(mark.colour(theme), 1)
    pen = QPen(mark.colour(theme), 2.0 if mark.line is Line.ONE else 1.5)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)  # round ends would make each line cost half a millisecond
    if mark.state is State.UNDECIDED:
        pen.setStyle(Qt.PenStyle.DotLine)
    elif mark.state is State.SKIPPED:
        pen.setDashPattern(_DASHES)
    return pen


def _draw(painter: QPainter, line: Line, left: float, right: float, y: float) -> None:
    if line is Line.WAVE:
        tile = _wave(painter.pen(), painter.device().devicePixelRatio())
        painter.drawTiledPixmap(QRectF(left, round(y) - 2, right - left, _HEIGHT), tile)
        return
    painter.drawLine(QPointF(left, y), QPointF(right, y))
    if line is Line.TWO:
        painter.drawLine(QPointF(left, y + 3), QPointF(right, y + 3))


def _wave(pen: QPen, scale: float) -> QPixmap:
    """Return one wave, to be laid side by side: to draw a curve along each line anew would cost as much as the text."""
    dotted = pen.style() is Qt.PenStyle.DotLine
    key, tile = f"wave {pen.color().name()} {dotted} {scale}", QPixmap()
    if QPixmapCache.find(key, tile):
        return tile
    tile = QPixmap(round(_LENGTH * scale), round(_HEIGHT * scale))
    tile.setDevicePixelRatio(scale)
    tile.fill(Qt.GlobalColor.transparent)
    painter = QPainter(tile)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    path = QPainterPath(QPointF(-_LENGTH, _HEIGHT / 2))
    for half in range(6):
        x = (half - 2) * _LENGTH / 2
        path.quadTo(x + _LENGTH / 4, _HEIGHT / 2 + (3 if half % 2 else -3), x + _LENGTH / 2, _HEIGHT / 2)
    if dotted:  # as many dots as end where the next tile begins
        dot = path.length() / 3 / _DOTS / pen.widthF()
        pen.setDashPattern([dot * 0.4, dot * 0.6])
    painter.strokePath(path, pen)
    painter.end()
    QPixmapCache.insert(key, tile)
    return tile
