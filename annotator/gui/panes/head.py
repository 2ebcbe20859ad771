"""Over the article: its headline, where it came from, and what has to be known of it."""

from __future__ import annotations

from PySide6.QtCore import QMargins, Qt
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from annotator.domain.articles import ArticleRow
from annotator.gui.desk.desk import Desk
from annotator.gui.labels import plain_label
from annotator.gui.look.themes import Themes
from annotator.gui.look.typefaces import headline_font
from annotator.gui.offsets import shown
from annotator.gui.panes.notices import Notices
from annotator.gui.source_words import source_parts

_ABOVE, _BELOW, _BESIDE = 26, 6, 40


class ArticleHead(QWidget):
    """Stands over the text, wherever the page's margins put that."""

    def __init__(self, desk: Desk, themes: Themes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._shown: ArticleRow | None = None
        self._count = 0  # words
        self.headline = plain_label("headline")
        self._origin = plain_label("quiet", can_be_copied=True)
        self._origin.setAccessibleName(self.tr("Source of the article"))
        self.source = QToolButton()
        self.source.setObjectName("quiet_button")
        self.source.setText(self.tr("Source…"))
        self.source.setAccessibleName(self.tr("Look at the source of the article, and correct it"))
        self.source.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.notices = Notices(desk, themes)
        self._layout = QVBoxLayout(self)
        self._layout.addWidget(self.headline)
        line = QHBoxLayout()
        line.addWidget(self._origin, 1)
        line.addWidget(self.source)
        self._layout.addLayout(line)
        self._layout.addSpacing(4)
        self._layout.addWidget(self.notices)
        self.stand_over(84)
        desk.progressed.connect(self._follow)

    def show_article(self, article: ArticleRow) -> None:
        self._count = len(self._desk.text.split())
        self._show_source(article)

    @property
    def source_text(self) -> str:
        """What stands there of the source."""
        return self._origin.text()

    def set_type(self, points: float, family: str) -> None:
        """Set the headline to fit a text of that size and typeface."""
        self.headline.setFont(headline_font(points, family))

    def stand_over(self, side: float) -> None:
        """Leave as much room as the article leaves beside its text; a layout does not mirror its own margins."""
        margins = QMargins(round(side), _ABOVE, _BESIDE, _BELOW)
        if self.isRightToLeft():
            margins = QMargins(_BESIDE, _ABOVE, round(side), _BELOW)
        self._layout.setContentsMargins(margins)

    # Private

    def _follow(self) -> None:
        """Show what was corrected of the source; nothing is laid out anew at the keys that leave it alone."""
        article, before = self._desk.article, self._shown
        if article is None or before is None or article.id != before.id:
            return
        if (article.title, article.provenance) != (before.title, before.provenance):
            self._show_source(article)

    def _show_source(self, article: ArticleRow) -> None:
        self._shown = article
        self.headline.setText(shown(article.title))
        words = self.tr("{count} words").format(count=f"{self._count:,}")
        self._origin.setText("  ·  ".join(map(shown, (*source_parts(article), words))))
