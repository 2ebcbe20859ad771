"""The start page: what a newcomer can do, and the projects opened before."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from annotator.gui.labels import plain_label
from annotator.gui.look.themes import READING_POINTS, headline_font


class StartPage(QWidget):
    """Shown while no project is open."""

    sample_wanted = Signal()
    new_wanted = Signal()
    open_wanted = Signal()
    project_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        title = QLabel("Annotator")
        title.setObjectName("headline")
        title.setFont(headline_font(READING_POINTS))
        words = plain_label("quiet")
        words.setText(
            "Open an article, and its claims are highlighted. Mark each as attributed, verified or opinion with one "
            "key. Everything is saved at once, in one file on this computer, and nothing leaves it."
        )
        sample = _button("Try it on the sample article", self.sample_wanted)
        sample.setObjectName("primary")
        self._recent = QVBoxLayout()
        column = QVBoxLayout()
        column.setSpacing(10)
        for widget in (title, words):
            column.addWidget(widget)
        column.addSpacing(12)
        for button in (sample, _button("New project…", self.new_wanted), _button("Open project…", self.open_wanted)):
            column.addWidget(button)
        column.addSpacing(12)
        column.addLayout(self._recent)
        inner = QWidget()
        inner.setLayout(column)
        inner.setFixedWidth(440)
        row = QHBoxLayout()  # centred by stretches: an alignment would cut the words off after two lines
        row.addStretch(1)
        row.addWidget(inner)
        row.addStretch(1)
        layout = QVBoxLayout(self)
        layout.addStretch(2)
        layout.addLayout(row)
        layout.addStretch(3)
        self.setFocusProxy(sample)

    def show_recent(self, projects: Iterable[Path]) -> None:
        """List the projects opened before."""
        while (item := self._recent.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()
        for project in projects:
            button = QPushButton(project.stem)
            button.setToolTip(str(project))
            button.clicked.connect(lambda _checked=False, path=str(project): self.project_wanted.emit(path))
            button.setMinimumHeight(button.sizeHint().height())
            self._recent.addWidget(button)


def _button(text: str, wanted: object) -> QPushButton:
    button = QPushButton(text)
    button.clicked.connect(wanted)
    return button
