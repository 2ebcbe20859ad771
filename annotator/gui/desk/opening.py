"""Opening and closing projects, taking articles in, and who decides."""

from __future__ import annotations

from collections.abc import Callable

from annotator.domain.articles import Article
from annotator.gui.desk.importing import Importing
from annotator.gui.desk.in_hand import told
from annotator.gui.jobs.bringing import Marked
from annotator.gui.stored import said_again
from annotator.session import Session


class Opening(Importing):
    """What is open stays open where something cannot be opened."""

    def open(self, session: Session, article: str | None = None) -> None:
        """Take a project in hand, and its first article that is not done, or the one named."""
        self.close()
        self.session = session
        session.subscribe(self._on_changed)
        self.articles.reset(session.articles(mine=True))
        self.opened.emit()
        self._look_in(self.articles.rows)
        newest = [row for row in self.articles.rows if row.revised_by is None]
        waiting = (row.id for row in newest if row.state not in {"decided", "finished"})
        first = article or next(waiting, newest[0].id if newest else None)
        if first is not None:
            self.show_article(first)
        self._poll.start()

    def close(self) -> None:
        """Lay everything down."""
        self._poll.stop()
        self.forget_import()
        self.forget_marks()
        self.behind.finish()
        self._highlighter.cancel(self.looking)  # what it finds from now on would land nowhere
        if self.session is not None:
            self.session.close()
        self.session = self.article = self._focus = None
        self.text = ""
        self.articles.reset([])
        self.claims.reset([], None)

    @told
    def import_article(self, read: Callable[[], Article]) -> None:
        """Take in what `read` returns, show it and look for its claims."""
        session = self._open_session()
        article = read()
        known = session.has_article(article)
        row = session.import_article(article)
        words = self.tr("Already here: {title}") if known else self.tr("Imported: {title}")
        self.said.emit(words.format(title=row.title))
        self._look_in([row])
        if not known:
            self.ask_later([row.id])
        self.show_article(row.id)
        for notice in article.notices:
            self.said.emit(said_again(notice))
        self.ask_about([Marked.of(article)])

    def review_as(self, name: str) -> bool:
        """Go on as another reviewer, once what this one wrote is saved."""
        return self.save_written() and self._review_as(name)

    # Private

    @told
    def _review_as(self, name: str) -> None:
        session = self._open_session()
        session.review_as(name)
        self.articles.reset(session.articles(mine=True))
        self.opened.emit()
        if self.article is not None:
            self.show_article(self.article.id)
