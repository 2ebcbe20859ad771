"""The banner: what went wrong, above the article, until it is put away or the next thing is saved."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from annotator.gui.labels import plain_label
from annotator.gui.look import icons
from annotator.gui.look.themes import Themes


class Banner(QFrame):
    """Hidden while nothing is wrong."""

    def __init__(self, themes: Themes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("banner")
        self._words = plain_label("failure", can_be_copied=True)
        dismiss = QPushButton(self.tr("Dismiss"))
        dismiss.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the article in focus, and its keys working
        dismiss.clicked.connect(self.hide)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 8, 12, 8)
        layout.setSpacing(12)
        layout.addWidget(icons.Picture("warning", themes, role="warning_text"))
        layout.addWidget(self._words, 1)
        layout.addWidget(dismiss)
        self.hide()

    @property
    def message(self) -> str | None:
        """What is shown; None while nothing is."""
        return None if self.isHidden() else self._words.text()

    def say(self, message: str) -> None:
        self._words.setText(message)
        self.show()
