"""Looking for claims: what the worker is asked, and where what it finds goes."""

from __future__ import annotations

from collections.abc import Collection, Iterable

from PySide6.QtCore import QObject

from annotator.domain.articles import ArticleRow
from annotator.domain.audit import shorten
from annotator.domain.claims import Highlights
from annotator.gui.desk.in_hand import InHand, told
from annotator.gui.jobs import Highlighter

LOOK_KEY, STOP_KEY = "Ctrl+L", "Ctrl+Shift+L"


class Looking(InHand):
    """Jobs land in their own article, whichever is shown."""

    def __init__(self, highlighter: Highlighter, parent: QObject | None = None) -> None:
        super().__init__(highlighter, parent)
        highlighter.found.connect(self.take_highlights)
        highlighter.failed.connect(self._on_job_said)
        highlighter.working_changed.connect(self._on_working_changed)

    @property
    def looking(self) -> frozenset[str]:
        """The articles whose claims are being looked for, or wait for that."""
        return self._highlighter.working

    @property
    def is_looking_here(self) -> bool:
        """Tell whether the claims of the article in hand are being looked for."""
        return self.article is not None and self.article.id in self.looking

    @told
    def look_for_claims(self) -> None:
        """Look for the claims of every article in which nobody has looked yet."""
        self._open_session()
        begins = self._look_in(self.articles.rows)
        self.said.emit("Looking for claims." if begins else "Claims were looked for in every article already.")

    def stop_looking(self) -> None:
        """Stop looking for claims, in every article."""
        self._stop_looking(self.looking)

    def stop_looking_here(self) -> None:
        """Stop looking for the claims of the article in hand; others that wait go on."""
        self._stop_looking({self.article.id} if self.article and self.is_looking_here else ())

    @told
    def take_highlights(self, article: str, found: Highlights) -> None:
        """Put what the pipeline found into its own article, whichever is shown now."""
        if self.session is not None:
            self.session.add_highlights(article, found)
            for notice in found.notices:
                self._on_job_said(article, notice)

    # Private

    def _look_in(self, rows: Iterable[ArticleRow]) -> bool:
        """Look for claims in those of the articles where nobody has looked yet; tell whether there are any."""
        missing = [row.id for row in rows if row.pipeline is None]
        if self.session is not None:
            self._highlighter.highlight(missing, self.session.text)
        return bool(missing)

    def _stop_looking(self, articles: Collection[str]) -> None:
        if not articles:
            self.said.emit("No claims are being looked for.")
            return
        self._highlighter.cancel(articles)
        where = f" in {len(articles)} articles" if len(articles) > 1 else ""
        self.said.emit(f"Stopped looking for claims{where}. {LOOK_KEY} looks again.")

    def _on_job_said(self, article: str, message: str) -> None:
        row = self.articles.article(article)
        self.failed.emit(f"{shorten(row.title)}: {message}" if row else message)

    def _on_working_changed(self) -> None:
        self.articles.set_working(self._highlighter.working)
        self.progressed.emit()
