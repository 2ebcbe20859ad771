"""Looking for claims: what the worker is asked, and where what it finds goes."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from functools import partial

from PySide6.QtCore import QObject

from annotator.domain.articles import ArticleRow
from annotator.domain.audit import shorten
from annotator.domain.claims import Highlights
from annotator.domain.errors import AnnotatorError
from annotator.gui.actions.bindings import Bindings
from annotator.gui.desk.in_hand import InHand, told
from annotator.gui.jobs.behind import Behind
from annotator.gui.jobs.highlighter import Highlighter
from annotator.gui.languages import said
from annotator.session import Session

AT_ONCE = 4  # articles of which what was found is written together


class Looking(InHand):
    """Jobs land in their own article, whichever is shown."""

    def __init__(self, highlighter: Highlighter, keys: Bindings, parent: QObject | None = None) -> None:
        super().__init__(highlighter, keys, parent)
        self.behind = Behind(self)
        self._unwritten: dict[str, Highlights] = {}  # what is not written yet
        self._is_taking = False
        highlighter.found.connect(self._on_highlights)
        highlighter.failed.connect(self._on_job_said)
        highlighter.working_changed.connect(self._on_working_changed)
        self.article_changed.connect(self._put_first)

    @property
    def looking(self) -> frozenset[str]:
        """The articles whose claims are being looked for, or wait for that."""
        return self._highlighter.working | self._unwritten.keys()

    @property
    def is_looking_here(self) -> bool:
        """Tell whether the claims of the article in hand are being looked for."""
        return self.article is not None and self.article.id in self.looking

    @told
    def look_for_claims(self) -> None:
        """Look for the claims of every article in which nobody has looked yet."""
        self._open_session()
        begins = self._look_in(self.articles.rows)
        done = self.tr("Claims were looked for in every article already.")
        self.said.emit(self.tr("Looking for claims.") if begins else done)

    @told
    def look_in(self, article: str) -> None:
        """Look for the claims of one article, unless somebody has."""
        self._open_session()
        row = self.articles.article(article)
        if row is not None:
            self._look_in([row])

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
            self._say_notices(article, found)

    # Private

    def _on_highlights(self, article: str, found: Highlights) -> None:
        if not self._highlighter.working and not self._unwritten:
            self.take_highlights(article, found)
            return
        if article in self._unwritten:  # of another passage of it
            self.behind.finish()
        self._unwritten[article] = found
        self._take_found()

    def _take_found(self) -> None:
        """Write what was found while the window goes on: several at once, where they come faster than the disk."""
        if self._is_taking or not self._unwritten or self.session is None:
            return
        session, some = self.session, dict(list(self._unwritten.items())[:AT_ONCE])
        self._is_taking = True
        self.behind.put(partial(session.add_highlights_behind, some), partial(self._on_taken, session, some))

    def _on_taken(self, session: Session, some: Mapping[str, Highlights], error: AnnotatorError | None) -> None:
        self._is_taking = False
        for article in some:
            del self._unwritten[article]
        if error is not None:
            self.failed.emit(said(error.message))
        else:
            session.catch_up()
        self._highlighter.read_ahead()
        for article, found in some.items():
            self._say_notices(article, found)
        self._on_working_changed()
        self._take_found()

    def _say_notices(self, article: str, found: Highlights) -> None:
        for notice in found.notices:
            self._on_job_said(article, notice)

    def _look_in(self, rows: Iterable[ArticleRow]) -> bool:
        """Look for claims in those of the articles where nobody has looked yet; tell whether there are any."""
        missing = [row.id for row in rows if row.pipeline is None and row.id not in self._unwritten]
        if self.session is not None:
            self._highlighter.highlight(missing, self.session.text)
        return bool(missing)

    def _put_first(self) -> None:
        """Have the article in hand read before all others that wait."""
        self._highlighter.put_first(self.article.id if self.article else None)

    def _stop_looking(self, articles: Collection[str]) -> None:
        if not articles:
            self.said.emit(self.tr("No claims are being looked for."))
            return
        self._highlighter.cancel(articles)
        self.behind.finish()
        many = self.tr("Stopped looking for claims in {count} articles. {key} looks again.")
        words = many if len(articles) > 1 else self.tr("Stopped looking for claims. {key} looks again.")
        self.said.emit(words.format(count=len(articles), key=self.keys.said("project.look")))

    def _on_job_said(self, article: str, message: str) -> None:
        row = self.articles.article(article)
        self.failed.emit(f"{shorten(row.title)}: {said(message)}" if row else said(message))

    def _on_working_changed(self) -> None:
        self.articles.set_working(self.looking)
        self.progressed.emit()
