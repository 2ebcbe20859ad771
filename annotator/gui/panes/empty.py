"""The page of a project without articles: the ways to get the first one in."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from annotator.gui.look import icons
from annotator.gui.look.themes import Themes
from annotator.gui.look.typefaces import READING_POINTS, headline_font
from annotator.gui.panes.buttons import PageOfButtons
from annotator.gui.panes.start import centred, words

WIDTH = 400


class EmptyProject(PageOfButtons):
    """Shown until the project has an article."""

    open_wanted = Signal()
    paste_wanted = Signal()
    address_wanted = Signal()

    def __init__(self, themes: Themes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        title = QLabel(self.tr("No articles yet"))
        title.setObjectName("headline")
        title.setFont(headline_font(READING_POINTS))
        self.open = QPushButton(self.tr("Open articles…"))
        self.open.setObjectName("primary")
        icons.put(self.open, "article", themes, role="on_accent")
        self.open.clicked.connect(self.open_wanted)
        self.paste = QPushButton(self.tr("Paste article…"))
        icons.put(self.paste, "add", themes)
        self.paste.clicked.connect(self.paste_wanted)
        self.address = QPushButton(self.tr("Import address…"))
        icons.put(self.address, "address", themes)
        self.address.clicked.connect(self.address_wanted)
        buttons = QHBoxLayout()
        buttons.setSpacing(10)
        buttons.addWidget(self.open)
        buttons.addWidget(self.paste)
        buttons.addStretch(1)
        column = QVBoxLayout()
        column.setSpacing(10)
        column.addWidget(title)
        column.addWidget(
            words(
                self.tr(
                    "Open an article, drop files, folders or zip archives anywhere on this window, paste a text, or "
                    "give the address of a page. Claims are looked for as soon as it is here."
                )
            )
        )
        column.addSpacing(12)
        column.addLayout(buttons)
        column.addWidget(self.address, 0, Qt.AlignmentFlag.AlignLeading)
        centred(self, column, WIDTH)
        self.setFocusProxy(self.open)
