"""Over the article: its headline, where it came from, and what has to be known of it."""

from __future__ import annotations

from PySide6.QtCore import QMargins
from PySide6.QtWidgets import QVBoxLayout, QWidget

from annotator.domain.articles import ArticleRow
from annotator.gui.desk.desk import Desk
from annotator.gui.labels import plain_label
from annotator.gui.look.themes import Themes
from annotator.gui.look.typefaces import headline_font
from annotator.gui.offsets import shown
from annotator.gui.panes.notices import Notices

_ABOVE, _BELOW, _BESIDE = 26, 6, 40


class ArticleHead(QWidget):
    """Stands over the text, wherever the page's margins put that."""

    def __init__(self, desk: Desk, themes: Themes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.headline = plain_label("headline")
        self._origin = plain_label("quiet")
        self.notices = Notices(desk, themes)
        self._layout = QVBoxLayout(self)
        self._layout.addWidget(self.headline)
        self._layout.addWidget(self._origin)
        self._layout.addSpacing(4)
        self._layout.addWidget(self.notices)
        self.stand_over(84)

    def show_article(self, article: ArticleRow) -> None:
        self.headline.setText(shown(article.title))
        words = self.tr("{count} words").format(count=f"{len(self._desk.text.split()):,}")
        self._origin.setText("  ·  ".join((article.origin, words)))

    def set_type(self, points: float, family: str) -> None:
        """Set the headline to fit a text of that size and typeface."""
        self.headline.setFont(headline_font(points, family))

    def stand_over(self, side: float) -> None:
        """Leave as much room as the article leaves beside its text; a layout does not mirror its own margins."""
        margins = QMargins(round(side), _ABOVE, _BESIDE, _BELOW)
        if self.isRightToLeft():
            margins = QMargins(_BESIDE, _ABOVE, round(side), _BELOW)
        self._layout.setContentsMargins(margins)
