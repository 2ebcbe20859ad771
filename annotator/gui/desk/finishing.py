"""Being done with an article: asked for, looked over, done, and taken back. One key leads there and one back."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from annotator.domain.articles import ArticleRow
from annotator.gui.desk.in_hand import told
from annotator.gui.desk.looking import Looking


class Finishing(Looking):
    """What is left undecided stays so; a finished article is changed by nobody's slip."""

    @property
    def is_finished(self) -> bool:
        """Tell whether this reviewer is done with the article in hand."""
        return self.article is not None and self.article.finished

    def finished_at(self) -> datetime | None:
        """Return when this reviewer was done with the article in hand, in the time of this place."""
        at = self.session.finished_at(self.article.id) if self.session and self.article and self.is_finished else None
        return datetime.fromisoformat(at).astimezone() if at else None

    def ask_to_finish(self) -> None:
        """Show what is worth a look before finishing; reopen the article if it is finished."""
        if self.article is None:
            self.said.emit(self.tr("There is no article to finish."))
        elif self.is_finished:
            self.reopen(self.article.id)
        elif self.save_written():
            self.finish_asked.emit()

    def finish(self) -> bool:
        """Be done with the article in hand, and go to the next one that is not finished."""
        return self.save_written() and self._finish()

    @told
    def reopen(self, article: str) -> None:
        """Go back to an article that was finished."""
        self._open_session().reopen(article)
        self._say_saved()
        row = self.articles.article(article)
        self.said.emit(self.tr("Reopened: {title}").format(title=row.title if row else ""))

    # Private

    @told
    def _finish(self) -> None:
        if self.article is None:
            return
        done = self.article
        self._open_session().finish(done.id)
        self._say_saved()
        following = self._next_open(done)
        if following is None:
            count = sum(row.revised_by is None for row in self.articles.rows)
            self.said.emit(
                QCoreApplication.translate("Finishing", "Finished. All %n article(s) are finished.", "", count)
            )
            return
        self.show_article(following.id)
        self.said.emit(self.tr("Finished: {title}").format(title=done.title))

    def _next_open(self, after: ArticleRow) -> ArticleRow | None:
        """Return the next article that is not finished, round the end."""
        rows, row = self.articles.rows, self.articles.row(after.id)
        following = (other for other in rows[row + 1 :] + rows[:row] if other.revised_by is None)
        return next((other for other in following if not other.finished), None)
