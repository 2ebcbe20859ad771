"""One piece of evidence: how it stands to the claim, in words and as a shape, where it is, and what it says.

An address here is words, never a link.
"""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QContextMenuEvent, QGuiApplication, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QMenu, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from annotator.domain.audit import one_line, shorten
from annotator.domain.evidence import Evidence, Stance
from annotator.gui.languages import said
from annotator.gui.look import icons
from annotator.gui.look.themes import Themes
from annotator.gui.offsets import shown
from annotator.gui.panes.attribution import capital

NAME_LENGTH = 160
_PADDING = 7
_SHAPE = 10.0


class EvidenceRow(QWidget):
    """Shows evidence, and asks for what is to be done with it."""

    edit_wanted = Signal()
    remove_wanted = Signal()
    copy_wanted = Signal()

    def __init__(
        self, evidence: Evidence, size: str, themes: Themes, *, writable: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._evidence = evidence
        self._writable = writable
        self.card = EvidenceCard(evidence, size, themes)
        self.card.setEnabled(writable)
        self.card.clicked.connect(self.edit_wanted)
        self.remove = _tool("", self.tr("Remove the evidence {where}").format(where=_where(evidence)))
        self.remove.setEnabled(writable)
        icons.put(self.remove, "remove", themes, role="muted")
        self.remove.clicked.connect(self.remove_wanted)
        top = QHBoxLayout()
        top.setSpacing(2)
        top.addWidget(self.card, 1)
        top.addWidget(self.remove, alignment=Qt.AlignmentFlag.AlignTop)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addLayout(top)
        if evidence.sha256:
            self.save = _tool(self.tr("Save a copy…"), self.tr("Save a copy of {file}").format(file=evidence.file))
            self.save.clicked.connect(self.copy_wanted)
            layout.addWidget(self.save, alignment=Qt.AlignmentFlag.AlignLeading)

    # Qt

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if self._writable:
            menu.addAction(self.tr("Edit"), self.edit_wanted.emit)
            menu.addAction(self.tr("Remove"), self.remove_wanted.emit)
        clipboard = QGuiApplication.clipboard()
        if self._evidence.url:
            menu.addAction(self.tr("Copy the address"), lambda: clipboard.setText(self._evidence.url))
        if self._evidence.quote:
            menu.addAction(self.tr("Copy the words"), lambda: clipboard.setText(self._evidence.quote))
        if self._evidence.sha256:
            menu.addAction(self.tr("Save a copy…"), self.copy_wanted.emit)
        menu.popup(event.globalPos())


class EvidenceCard(QAbstractButton):
    """A few lines that are cut where there is no room; pressing it edits them."""

    def __init__(self, evidence: Evidence, size: str, themes: Themes) -> None:
        super().__init__()
        self._themes = themes
        self._stance = evidence.stance
        self._lines = _lines(evidence, size, self.tr("Evidence"))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        said_lines = ", ".join(shorten(line, NAME_LENGTH) for line, _mode in self._lines)
        self.setAccessibleName(self.tr("Edit evidence: {evidence}").format(evidence=said_lines))

    @property
    def lines(self) -> list[str]:
        """What stands there, before it is cut to the room there is."""
        return [line for line, _mode in self._lines]

    # Private

    def _paint_words(self, painter: QPainter) -> None:
        metrics, palette = self.fontMetrics(), self.palette()
        room = self.rect().adjusted(_PADDING + 2, _PADDING, -_PADDING, -_PADDING)
        painter.setLayoutDirection(self.layoutDirection())
        for number, (line, mode) in enumerate(self._lines):
            row = QRectF(room.left(), room.top() + number * metrics.lineSpacing(), room.width(), metrics.lineSpacing())
            role = QPalette.ColorRole.PlaceholderText if number == 0 else QPalette.ColorRole.WindowText
            painter.setPen(palette.color(role))
            if number == 0 and self._stance is not None:
                row = self._paint_stance(painter, row)
            painter.drawText(row, Qt.AlignmentFlag.AlignVCenter, metrics.elidedText(line, mode, int(row.width())))

    def _paint_stance(self, painter: QPainter, row: QRectF) -> QRectF:
        """Paint the shape of the stance where the line begins, and return the room beside it."""
        x = row.left() if self.isLeftToRight() else row.right() - _SHAPE
        box = QRectF(x, row.center().y() - _SHAPE / 2, _SHAPE, _SHAPE)
        painter.setPen(QPen(QColor(getattr(self._themes.current, str(self._stance))), 1.8))
        if self._stance is Stance.SUPPORTS:
            middle = QPointF(box.left() + 0.38 * _SHAPE, box.bottom() - 1)
            painter.drawPolyline([QPointF(box.left(), box.center().y() + 1), middle, box.topRight()])
        elif self._stance is Stance.CONTRADICTS:
            painter.drawLine(box.topLeft(), box.bottomRight())
            painter.drawLine(box.topRight(), box.bottomLeft())
        else:
            painter.drawEllipse(box.adjusted(1, 1, -1, -1))
        room = _SHAPE + 6
        return row.adjusted(room, 0, 0, 0) if self.isLeftToRight() else row.adjusted(0, 0, -room, 0)

    # Qt

    def sizeHint(self) -> QSize:
        return QSize(120, len(self._lines) * self.fontMetrics().lineSpacing() + 2 * _PADDING)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        palette = self.palette()
        is_lit = self.hasFocus() or (self.underMouse() and self.isEnabled())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        edge = QPalette.ColorRole.Link if is_lit else QPalette.ColorRole.Mid
        painter.setPen(QPen(palette.color(edge), 2 if self.hasFocus() else 1))
        painter.setBrush(palette.color(QPalette.ColorRole.Base))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)
        self._paint_words(painter)


def _lines(evidence: Evidence, size: str, nothing: str) -> list[tuple[str, Qt.TextElideMode]]:
    ends, middle = Qt.TextElideMode.ElideRight, Qt.TextElideMode.ElideMiddle
    kinds = [said(part.words) for part in (evidence.stance, evidence.rank) if part is not None]
    head = capital(" · ".join([*kinds, *filter(None, [evidence.looked_on])])) or nothing
    lines = [(head, ends)]
    if evidence.url or evidence.locator:
        lines.append((_plain(", ".join(filter(None, [evidence.url, evidence.locator]))), middle))
    if evidence.quote:
        lines.append((_plain(f"“{evidence.quote}”"), ends))
    if evidence.sha256:
        lines.append((_plain(evidence.file), middle))
        lines.append((" · ".join(filter(None, [size, f"SHA-256 {evidence.sha256[:8]}…"])), ends))
    return lines


def _where(evidence: Evidence) -> str:
    return shorten(evidence.where or evidence.quote, NAME_LENGTH)


def _plain(words: str) -> str:
    """Return somebody's words on one line, with nothing in it that hides or turns it around."""
    return shown(one_line(words[:1000]))


def _tool(text: str, name: str) -> QToolButton:
    button = QToolButton()
    button.setText(text)
    button.setAccessibleName(name)
    button.setAutoRaise(True)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the article in focus, and its keys working
    return button
