"""Taking batches in: files, folders and archives, while everything else goes on."""

from __future__ import annotations

from collections.abc import Sequence

from annotator.domain.audit import shorten
from annotator.gui.desk.comparing import Comparing
from annotator.gui.desk.in_hand import told
from annotator.gui.desk.marking import Marking
from annotator.gui.jobs.taking_in import TakingIn
from annotator.gui.languages import said
from annotator.session.marking import Brought


class Importing(Comparing, Marking):
    """One batch at a time; what is given meanwhile comes after it."""

    batch: TakingIn | None = None
    _follows: str | None = None  # the article of which the one that comes is meant as a newer version

    @property
    def is_importing(self) -> bool:
        return self.batch is not None and not self.batch.is_over

    @told
    def import_all(self, given: Sequence[str], *, shows: bool = False, follows: str | None = None) -> None:
        """Take in what was given, and look for its claims. With `shows` the article is shown when it is here.

        It is taken as a newer version of the one that it `follows`.
        """
        session = self._open_session()
        self._follows = follows
        if self.batch is None or self.batch.is_over:
            self.forget_import()
            batch = self.batch = TakingIn(session, self.behind, {}, self)
            batch.changed.connect(self.importing_changed)
            batch.came.connect(self._on_came)
            batch.failed.connect(lambda message: self.failed.emit(said(message)))
            batch.over.connect(lambda: self._on_over(batch, shows=shows))
        self.batch.add(given)

    def stop_importing(self) -> None:
        """Stop where it is; what is here stays, and the rest can be gone on with."""
        if self.batch is not None:
            self.batch.stop()

    @told
    def go_on_importing(self) -> None:
        """Go on with a batch that was stopped."""
        if self.batch is not None:
            self.batch.go_on()

    @told
    def try_failed_again(self) -> None:
        """Take in again what failed: it may have been mended meanwhile."""
        if self.batch is None or not self.batch.is_over:
            return
        paths = dict.fromkeys(str(one.source.path) for one in self.batch.tally.failures if one.source.path is not None)
        self.import_all(list(paths))

    def ask_about_batch(self) -> None:
        """Ask what the marks of a batch become: when a person wants it, as they may be deciding when it ends."""
        if self.batch is not None:
            self.ask_about(self.batch.marked)

    def forget_import(self) -> None:
        """Put the outcome of a batch away."""
        batch, self.batch = self.batch, None  # what it tells while it ends is heard no more
        if batch is not None:
            batch.stop()
            batch.deleteLater()
            self.importing_changed.emit()

    # Private

    def _on_came(self, articles: Sequence[str]) -> None:
        rows = [row for id_ in articles if (row := self.articles.article(id_)) is not None]
        self.ask_later(articles)
        self._look_in(rows)
        self._highlighter.read_ahead()
        if self.article is None and rows:
            self.show_article(rows[0].id)

    def _on_over(self, batch: TakingIn, *, shows: bool) -> None:
        if self.batch is not batch:
            return
        row = self.articles.article(batch.first)
        if shows and batch.tally.failures:
            self.forget_import()
            self.failed.emit(said(batch.tally.failures[0].reason))
        elif shows and row is not None and batch.total == 1:
            words = self.tr("Already here: {title}") if batch.tally.here else self.tr("Imported: {title}")
            self.forget_import()
            self.said.emit(words.format(title=shorten(row.title)))
            follows, self._follows = self._follows, None
            if self.show_article(row.id) and follows is not None:
                self.follow(follows)
            self.ask_about(batch.marked)
        elif not batch.tally.failures and not batch.has_more and not batch.marked:
            words = self.tr("Imported {imported}, already here {here}")
            self.forget_import()
            self.said.emit(words.format(imported=batch.tally.imported, here=batch.tally.here))

    def _on_brought(self, brought: Brought) -> None:
        super()._on_brought(brought)
        if self.batch is None or not self.batch.is_over:
            return
        self.batch.marked.clear()
        if self.batch.tally.failures or self.batch.has_more:
            self.importing_changed.emit()
        else:
            self.forget_import()
