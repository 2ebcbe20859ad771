"""Taking batches in: files, folders and archives, while everything else goes on."""

from __future__ import annotations

from collections.abc import Sequence

from annotator.domain.audit import shorten
from annotator.gui.desk.comparing import Comparing
from annotator.gui.desk.in_hand import told
from annotator.gui.desk.marking import Marking
from annotator.gui.jobs.arrived import Reached
from annotator.gui.jobs.taking_in import TakingIn
from annotator.gui.languages import said
from annotator.ingest.reading import Reading
from annotator.ingest.sources import Source
from annotator.session import Arrival, Failure
from annotator.session.marking import Brought


class Importing(Comparing, Marking):
    """One batch at a time; what is given meanwhile comes after it."""

    batch: TakingIn | None = None

    @property
    def is_importing(self) -> bool:
        return self.batch is not None and not self.batch.is_over

    @property
    def can_try_again(self) -> bool:
        """Tell whether something failed that can be read again: an address is not, unless somebody asks for it."""
        return self.batch is not None and self.batch.is_over and bool(self._failed_paths)

    @told
    def import_all(self, given: Sequence[str], *, shows: bool = False, follows: str | None = None) -> None:
        """Take in what was given, and look for its claims. With `shows` the article is shown when it is here.

        It is taken as a newer version of the one that it `follows`.
        """
        self._batch_in_hand().add(given, shows=shows, follows=follows)

    @told
    def import_read(self, source: Source, reading: Reading) -> None:
        """Take in what was read of a source, and show the first of it."""
        failures = tuple(Failure(source, error.message) for error in reading.failures)
        self._batch_in_hand().add_read(Arrival(source, reading.articles, failures=failures))

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
        if self.can_try_again:
            self.import_all(self._failed_paths)

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

    @property
    def _failed_paths(self) -> list[str]:
        failures = [] if self.batch is None else self.batch.tally.failures
        return list(dict.fromkeys(str(one.source.path) for one in failures if one.source.path is not None))

    def _batch_in_hand(self) -> TakingIn:
        """Return the batch that goes on, or else a new one; marks that wait for a person wait on in it."""
        session = self._open_session()
        if self.batch is not None and not self.batch.is_over:
            return self.batch
        marked = [] if self.batch is None else self.batch.marked
        self.forget_import()
        batch = self.batch = TakingIn(session, self.behind, {}, self, marked=marked)
        batch.changed.connect(self.importing_changed)
        batch.came.connect(self._on_came)
        batch.reached.connect(self._on_reached)
        batch.failed.connect(lambda message: self.failed.emit(said(message)))
        batch.over.connect(lambda: self._on_over(batch))
        return batch

    def _on_came(self, articles: Sequence[str]) -> None:
        rows = [row for id_ in articles if (row := self.articles.article(id_)) is not None]
        self.ask_later(articles)
        self._look_in(rows)
        self._highlighter.read_ahead()
        if self.article is None and rows:
            self.show_article(rows[0].id)

    def _on_reached(self, reached: Reached) -> None:
        row = self.articles.article(reached.article)
        if row is None:
            return
        words = self.tr("Imported: {title}") if reached.is_new else self.tr("Already here: {title}")
        self.said.emit(words.format(title=shorten(row.title)))
        if self.show_article(row.id) and reached.follows is not None:
            self.follow(reached.follows)

    def _on_over(self, batch: TakingIn) -> None:
        """Put the batch away, unless something is left to do about it: then its bar stays."""
        if self.batch is not batch or batch.has_more:
            return
        failures = batch.tally.failures
        if batch.is_one_shown and batch.first is None and failures and not batch.marked:
            self.forget_import()
            self.failed.emit(said(failures[0].reason))
        elif batch.is_one_shown and batch.first is not None and not failures:
            self.forget_import()
            self.ask_about(batch.marked)
        elif not failures and not batch.marked:
            words = self.tr("Imported {imported}, already here {here}")
            self.forget_import()
            self.said.emit(words.format(imported=batch.tally.imported, here=batch.tally.here))

    def _on_brought(self, brought: Brought) -> None:
        done = set(map(id, self.bringing.marked)) if self.bringing is not None else set()
        super()._on_brought(brought)
        if self.batch is None:
            return
        self.batch.marked = [one for one in self.batch.marked if id(one) not in done]
        if not self.batch.is_over:
            return
        if self.batch.tally.failures or self.batch.has_more or self.batch.marked:
            self.importing_changed.emit()
        else:
            self.forget_import()
