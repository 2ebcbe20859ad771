"""What else a speaker says in this article: a list near the claim, from which one goes there."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from annotator.domain.audit import shorten
from annotator.domain.claims import Claim
from annotator.gui.labels import plain_label
from annotator.gui.offsets import shown

_QUOTE, _NAME = 90, 60
_WIDTH, _ROW, _MOST_ROWS = 540, 32, 7
_EDGE = 8
_CHOOSING = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space})


class SpeakerList(QFrame):
    """Lies over the page as long as it has the keyboard: arrows and Enter, or a click, go to a claim; Esc goes back."""

    chosen = Signal(str)
    put_away = Signal()

    def __init__(self, page: QWidget) -> None:
        super().__init__(page)
        self._page = page
        self.setObjectName("speaker_list")
        self._heading = plain_label("heading")
        self.list = ClaimList()
        self.list.itemClicked.connect(self._choose)
        self.list.chosen.connect(lambda: self._choose(self.list.currentItem()))
        self.list.left.connect(self.hide)
        self.list.escaped.connect(self._escape)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(10, 8, 10, 10)
        layout.addWidget(self._heading)
        layout.addWidget(self.list)
        self.hide()

    @property
    def heading(self) -> str:
        """Who says how much."""
        return self._heading.text()

    def show_claims(self, speaker: str, claims: Sequence[Claim], current: str | None, at: QPoint) -> None:
        """Show a speaker's claims near a point of the page, with the current one chosen."""
        heading = QCoreApplication.translate("Speakers", "%n claim(s) by {speaker} in this article", "", len(claims))
        self._heading.setText(heading.format(speaker=shorten(shown(speaker), _NAME)))
        self.list.setAccessibleName(self._heading.text())
        self.list.clear()
        for claim in claims:
            item = QListWidgetItem(shorten(shown(claim.quote), _QUOTE), self.list)
            item.setData(Qt.ItemDataRole.UserRole, claim.id)
            if claim.id == current:
                self.list.setCurrentItem(item)
        self._stand(at, rows=min(len(claims), _MOST_ROWS))
        self.show()
        self.raise_()
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)
        self.list.scrollToItem(self.list.currentItem())

    # Private

    def _stand(self, at: QPoint, *, rows: int) -> None:
        room = self._page.size() - QSize(2 * _EDGE, 2 * _EDGE)
        self.resize(QSize(_WIDTH, rows * _ROW + 58).boundedTo(room))
        x = min(at.x(), self._page.width() - self.width() - _EDGE)
        y = min(at.y(), self._page.height() - self.height() - _EDGE)
        self.move(max(x, _EDGE), max(y, _EDGE))

    def _choose(self, item: QListWidgetItem | None) -> None:
        if item is None:
            return
        claim = item.data(Qt.ItemDataRole.UserRole)
        self.hide()
        self.chosen.emit(claim)

    def _escape(self) -> None:
        self.hide()
        self.put_away.emit()


class ClaimList(QListWidget):
    """A list that has its bare keys to itself: a label's key is no verdict here."""

    chosen = Signal()
    escaped = Signal()
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setUniformItemSizes(True)  # else Qt measures each of thousands

    # Qt

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            bare = not event.modifiers() & Qt.KeyboardModifier.ControlModifier
            event.setAccepted(bare)
            return bare
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.escaped.emit()
        elif event.key() in _CHOOSING:
            self.chosen.emit()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.left.emit()
