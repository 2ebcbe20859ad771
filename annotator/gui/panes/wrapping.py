"""A line of widgets that goes on below where there is no room beside: it never asks for more than its widest piece."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget

SPACING = 8


class Wrapping(QLayout):
    """The pieces stand at their own size. A piece that `grows` takes the room that is left, or a line of its own."""

    def __init__(self, *pieces: QWidget, grows: tuple[QWidget, ...] = ()) -> None:
        super().__init__()
        self._items: list[QLayoutItem] = []
        self._grows = grows
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(SPACING)
        for piece in pieces:
            self.addWidget(piece)

    # Private

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _lines(self, width: int) -> list[list[tuple[QLayoutItem, int]]]:
        """Return the pieces line by line, each with its width."""
        lines: list[list[tuple[QLayoutItem, int]]] = []
        left = 0
        for item in self._shown():
            wanted = min(item.sizeHint().width(), width)
            if not lines or wanted > left:
                lines.append([])
                left = width
            lines[-1].append((item, wanted))
            left -= wanted + self.spacing()
        return [self._grown(line, width) for line in lines]

    def _grown(self, line: list[tuple[QLayoutItem, int]], width: int) -> list[tuple[QLayoutItem, int]]:
        spare = width - sum(wanted for _, wanted in line) - self.spacing() * (len(line) - 1)
        growing = next((item for item, _ in line if item.widget() in self._grows), None)
        return [(item, wanted + (spare if item is growing else 0)) for item, wanted in line]

    def _put(self, room: QRect, *, really: bool) -> int:
        """Put the pieces into their places, or only try; return the height that is needed."""
        margins = self.contentsMargins()
        inner = room.marginsRemoved(margins)
        y = inner.top()
        for line in self._lines(inner.width()):
            height = max(_height(item, wanted) for item, wanted in line)
            x = inner.left()
            for item, wanted in line:
                high = min(_height(item, wanted), height)
                place = QRect(QPoint(x, y + (height - high) // 2), QSize(wanted, high))
                if really:
                    item.setGeometry(self._mirrored(place, inner))
                x += wanted + self.spacing()
            y += height + self.spacing()
        return y - self.spacing() - room.top() + margins.bottom()

    def _mirrored(self, place: QRect, inner: QRect) -> QRect:
        parent = self.parentWidget()
        if parent is None or parent.layoutDirection() == Qt.LayoutDirection.LeftToRight:
            return place
        place.moveRight(inner.left() + inner.right() - place.left())
        return place

    # Qt

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._put(QRect(0, 0, width, 0), really=False)

    def setGeometry(self, room: QRect) -> None:
        super().setGeometry(room)
        self._put(room, really=True)

    def sizeHint(self) -> QSize:
        shown, margins = self._shown(), self.contentsMargins()
        width = sum(item.sizeHint().width() for item in shown) + self.spacing() * max(len(shown) - 1, 0)
        width += margins.left() + margins.right()
        return QSize(width, self.heightForWidth(width))

    def minimumSize(self) -> QSize:
        margins = self.contentsMargins()
        sizes = [item.minimumSize() for item in self._shown()]
        width = max((size.width() for size in sizes), default=0)
        height = max((size.height() for size in sizes), default=0)
        return QSize(width + margins.left() + margins.right(), height + margins.top() + margins.bottom())


def _height(item: QLayoutItem, width: int) -> int:
    return item.heightForWidth(width) if item.hasHeightForWidth() else item.sizeHint().height()
