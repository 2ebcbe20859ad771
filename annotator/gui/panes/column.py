"""The column of what belongs to the claim in focus: the panes stand one below the other."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QScrollArea, QStyle, QVBoxLayout, QWidget


class Column(QScrollArea):
    """Scrolls up and down, and is never narrower than what stands in it, in whatever language and theme."""

    def __init__(self, panes: tuple[QWidget, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._column = QWidget()
        self._column.setObjectName("pane")
        layout = QVBoxLayout(self._column)
        layout.setContentsMargins(14, 6, 14, 14)
        for pane in panes:
            layout.addWidget(pane)
        layout.addStretch(1)
        self.setWidget(self._column)

    def show_top(self) -> None:
        """Show what is decided most: another claim begins with its labels and its words."""
        self.verticalScrollBar().setValue(0)

    # Qt

    def minimumSizeHint(self) -> QSize:
        bar = self.style().pixelMetric(QStyle.PixelMetric.PM_ScrollBarExtent, None, self.verticalScrollBar())
        return QSize(self._column.minimumSizeHint().width() + bar, super().minimumSizeHint().height())
