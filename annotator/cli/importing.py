"""`annotator import`: a batch of articles into a project, and the claims of each."""

from __future__ import annotations

import signal
from collections import deque
from collections.abc import Iterator, Mapping
from concurrent.futures import Future
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import click

from annotator.cli.copies import say_copies
from annotator.cli.fetching import with_allowed
from annotator.cli.labels import Asked, Marks, show_labels, with_marks
from annotator.domain.articles import ArticleRow
from annotator.domain.audit import shorten
from annotator.domain.claims import Highlights
from annotator.domain.errors import AnnotatorError

if TYPE_CHECKING:
    from annotator.cli.finding import Finder
    from annotator.ingest.addresses import Allowed
    from annotator.ingest.listing import Listing
    from annotator.session import Arrival, Session

WAITING = 64  # articles that are here and wait for their claims, before the next file is read
STOPPED = 130  # the exit status of what Ctrl+C ended


@click.command("import")
@click.argument("project", type=click.Path(readable=False, path_type=Path))
@click.argument("given", nargs=-1, required=True, metavar="PATH_OR_URL...|-")
@click.option("--no-highlight", is_flag=True, help="Look for no claims.")
@click.option("--pipeline", metavar="NAME_OR_PATH", help="An installed or on-disk spaCy pipeline instead of our own.")
@with_allowed
@with_marks
def import_(
    project: Path,
    given: tuple[str, ...],
    *,
    no_highlight: bool,
    pipeline: str | None,
    allowed: Allowed,
    asked: Asked,
) -> None:
    """Take articles into a project and find their claims: files, folders and zip archives of them, addresses, or -.

    The same text a second time changes nothing, so an import that was stopped is simply begun again.
    """
    from annotator.cli.finding import FEW, Finder
    from annotator.ingest.listing import listed
    from annotator.session import Session

    with Session.open(project, reviewer=asked.reviewer) as session, ExitStack() as ending:
        listing, options = listed(given), asked.options(session)
        if asked.shows_labels:
            show_labels(listing.sources, options, asked.meanings, allowed=allowed)
            return
        finder = None
        if not no_highlight:
            finder = ending.enter_context(Finder(pipeline, many=len(listing.sources) > FEW))
            finder.check()  # a pipeline that cannot be loaded is said before anything is imported
        is_few = len(listing.sources) <= FEW
        importing = Importing(session, finder, Marks(session, asked.meanings), says_copies=is_few)
        is_whole = _run(importing, listing, options, allowed)
    _sum_up(importing, listing)
    if importing.tally.imported and not is_few:
        click.echo("Articles that are nearly the same: annotator copies PROJECT", err=True)
    if not is_whole:
        click.echo("Stopped. The same command goes on where this one was.", err=True)
        raise click.exceptions.Exit(STOPPED)
    if importing.tally.failed or importing.without_claims or importing.marks.refused:
        raise click.exceptions.Exit(1)


def _run(importing: Importing, listing: Listing, options: Mapping[str, str], allowed: Allowed) -> bool:
    """Take in every source; tell whether it came to its end, and was not stopped by Ctrl+C."""
    from tqdm import tqdm

    from annotator.session import Batch

    count = len(listing.sources)
    progress = tqdm(total=count, unit="file", disable=None if count > 1 else True, leave=False)
    try:
        here = importing.session.originals()
        with progress, Batch(listing.sources, here=here, options=options, allowed=allowed) as batch:
            for arrival in batch.arrivals():
                with tqdm.external_write_mode():
                    importing.take(arrival)
                progress.update()
            importing.finish()
    except KeyboardInterrupt:
        return False
    return True


def _sum_up(importing: Importing, listing: Listing) -> None:
    if listing.left_out:
        kinds = ", ".join(
            f"{count} {suffix or 'without an ending'}" for suffix, count in sorted(listing.left_out.items())
        )
        click.echo(f"Left out of folders and archives, being no articles: {kinds}", err=True)
    click.echo(str(importing.tally), err=True)
    importing.marks.sum_up()
    if importing.without_claims:
        click.echo(f"annotator: claims could not be looked for in {importing.without_claims} of them", err=True)


@contextmanager
def uninterrupted() -> Iterator[None]:
    """Have Ctrl+C wait until the block has ended."""
    came: list[int] = []
    before = signal.signal(signal.SIGINT, lambda number, _frame: came.append(number))
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)
    if came:
        raise KeyboardInterrupt


@dataclass(frozen=True, slots=True)
class _Here:
    """An article that is in the project, what its reader should know, and what is being found in it."""

    row: ArticleRow
    notices: tuple[str, ...]
    is_new: bool
    promise: Future[Highlights] | None


class Importing:
    """Takes in what arrives, and prints each article once its claims are there, in the order in which they came."""

    def __init__(self, session: Session, finder: Finder | None, marks: Marks, *, says_copies: bool = True) -> None:
        from annotator.session import Tally

        self.session = session
        self.marks = marks
        self.tally = Tally()
        self.without_claims = 0
        self._finder = finder
        self._says_copies = says_copies  # of a few; of many, one line says how they are listed
        self._waiting: deque[_Here] = deque()
        self._asked: set[str] = set()

    def take(self, arrival: Arrival) -> None:
        for failure in arrival.failures:
            click.echo(f"annotator: {failure.reason}", err=True)
        self.tally.failures += arrival.failures
        with uninterrupted():  # what is here is counted, whenever Ctrl+C comes
            rows = self._rows(arrival)
        for row, notices, is_new in rows:
            self._waiting.append(_Here(row, notices, is_new, self._promise(row)))
        self._print(WAITING)

    def finish(self) -> None:
        """Wait for the claims of all that is here."""
        self._print(0)

    # Private

    def _rows(self, arrival: Arrival) -> list[tuple[ArticleRow, tuple[str, ...], bool]]:
        if arrival.here:
            known = self.session.articles_of(arrival.here)
            self.tally.here += len(known)
            return [(row, (), False) for row in known]
        new = self.session.take_in(arrival.articles)
        for article in arrival.articles:
            self.marks.bring(article)
        self.tally.imported += len(new)
        self.tally.here += len(arrival.articles) - len(new)
        rows = {row.id: row for row in self.session.articles({article.id for article in arrival.articles})}
        return [(rows[article.id], article.notices, article.id in new) for article in arrival.articles]

    def _promise(self, row: ArticleRow) -> Future[Highlights] | None:
        if self._finder is None or row.pipeline is not None or row.id in self._asked:
            return None
        self._asked.add(row.id)
        return self._finder.find(self.session.text(row.id))

    def _print(self, at_most: int) -> None:
        """Print those that are ready, and wait for others until at most so many are left."""
        while self._waiting:
            first = self._waiting[0]
            if len(self._waiting) <= at_most and first.promise is not None and not first.promise.done():
                return
            self._take_claims(first)
            self._waiting.popleft()
            (row,) = self.session.articles([first.row.id])
            click.echo(f"{row.id}  {row.claims} claims  {shorten(row.title, 120)}")
            for notice in first.notices:
                click.echo(f"{row.origin}: {notice}", err=True)
            if first.is_new and self._says_copies:
                say_copies(self.session, row)

    def _take_claims(self, here: _Here) -> None:
        if here.promise is None:
            return
        try:
            found = here.promise.result()
        except AnnotatorError as error:
            self.without_claims += 1
            click.echo(f"annotator: {shorten(here.row.title, 60)}: {error}", err=True)
        else:
            self.session.add_highlights(here.row.id, found)
