"""Above an article that has versions: that it is an older one, or how many claims of an older one need placing."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from annotator.gui.desk.desk import Desk
from annotator.gui.labels import plain_label
from annotator.gui.look import icons
from annotator.gui.look.themes import Themes


class VersionBanner(QFrame):
    """Gone once nothing waits any more."""

    def __init__(self, desk: Desk, themes: Themes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("finished")
        self._desk = desk
        self._words = plain_label("finished_words")
        self.go = QPushButton()
        self.go.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the article in focus, and its keys working
        self.go.clicked.connect(self._go)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 6, 12, 6)
        layout.setSpacing(12)
        layout.addWidget(icons.Picture("article", themes))
        layout.addWidget(self._words, 1)
        layout.addWidget(self.go)
        self.hide()
        for signal in (desk.article_changed, desk.waiting_changed, desk.placing_changed, desk.progressed):
            signal.connect(self._show)
        desk.keys.changed.connect(self._show)

    @property
    def message(self) -> str | None:
        """What is said; None while there is nothing to say."""
        return None if self.isHidden() else self._words.text()

    # Private

    def _show(self) -> None:
        desk = self._desk
        if desk.newer is not None:
            words = self.tr("This is an older version. What is decided here needs placing in the newer one.")
            self._say(words, "go.newer_version")
        elif desk.waiting and desk.placing is None:
            count = len(desk.waiting)
            self._say(self.tr("%n claim(s) of the older version need placing.", "", count), "placing.next")
        else:
            self.hide()

    def _say(self, words: str, action: str) -> None:
        self._words.setText(words)
        text = self.tr("Newer version") if action == "go.newer_version" else self.tr("Place them")
        self.go.setText("  ".join(filter(None, (text, self._desk.keys.key_text(action)))))
        self.show()

    def _go(self) -> None:
        desk = self._desk
        if desk.newer is not None:
            desk.show_version(desk.newer)
        else:
            desk.next_place()
