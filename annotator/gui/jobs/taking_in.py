"""Taking a batch in while a person works: a thread reads, and small steps between the window's own work write.

A step is one transaction of as many articles as fit into a time that nobody sees; a thread waits for the disk. Stopped,
a batch can go on with what is left.
"""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from concurrent.futures import Future
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from annotator.domain.articles import Article
from annotator.domain.errors import AnnotatorError
from annotator.gui.jobs.arrived import Reached, Read, reads_of
from annotator.gui.jobs.behind import Behind
from annotator.gui.jobs.bringing import Marked
from annotator.gui.jobs.reading import BatchReader
from annotator.ingest.names import readable
from annotator.ingest.sources import Source
from annotator.session import Arrival, Session, Tally

STEP_S = 0.008  # a step that took longer takes fewer articles the next time
PAUSE_MS = 5  # between two steps, for the keys
MOST = 32  # files or articles a step
MOST_CHARACTERS = 300_000  # a step, unless one article alone has more


class TakingIn(QObject):
    """A batch. It `is_over` when nothing goes on: all of it is here, or it was stopped with some `left`."""

    changed = Signal()
    came = Signal(object)  # the ids of articles that are new, in their order
    reached = Signal(object)  # Reached: what a person wants to see is here
    failed = Signal(str)  # what ended it: nothing more can be written
    over = Signal()

    def __init__(
        self,
        session: Session,
        behind: Behind,
        options: Mapping[str, str],
        parent: QObject | None = None,
        *,
        marked: Sequence[Marked] = (),
    ) -> None:
        """`marked` are marks of batches before this one, that wait for a person."""
        super().__init__(parent)
        self.tally = Tally()
        self.done = 0
        self.name = ""
        self.left_out: dict[str, int] = {}
        self.first: str | None = None  # the first of its articles, new or not
        self.marked = list(marked)
        self.is_over = True
        self._session = session
        self._behind = behind
        self._is_writing = False
        self._options = options
        self._sources: list[Source] = []
        self._shows: dict[str, str | None] = {}  # by the name of its source, what each follows that is to be shown
        self._is_shown = False
        self._known_marks = {(one.article, one.spans) for one in marked}
        self._given: deque[str | Source] = deque()
        self._in_listing: list[str | Source] = []
        self._ready: dict[Source, Arrival] = {}
        self._waiting: deque[Read] = deque()
        self._at_once = 4
        self._reader: BatchReader | None = None
        self._timer = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._timer.timeout.connect(lambda: self._attempt(self._step))

    @property
    def total(self) -> int:
        """How many files it is; 0 while they are being counted."""
        return len(self._sources)

    @property
    def left(self) -> int:
        """How many files it has not come to."""
        return self.total - self.done

    @property
    def has_more(self) -> bool:
        """Tell whether there is something to go on with: files that are left, or what was not even looked through."""
        return bool(self.left or self._given)

    @property
    def is_one_shown(self) -> bool:
        """Tell whether it is one file alone, which a person wants to see."""
        return self._is_shown and self.total == 1 and not self._given

    def add(self, given: Sequence[str], *, shows: bool = False, follows: str | None = None) -> None:
        """Take these in too, after what is left; with `shows` it is told when the first article of each is here."""
        self._add(given, shows=[readable(str(Path(one))) for one in given] if shows else (), follows=follows)

    def add_read(self, arrival: Arrival) -> None:
        """Take in what was read already, and is to be shown."""
        self._ready[arrival.source] = arrival
        self._add([arrival.source], shows=[arrival.source.name])

    def go_on(self) -> None:
        """Begin, or go on after a stop."""
        if self.is_over:
            self.is_over = False
            self._attempt(lambda: self._read(self._sources[self.done :]))
            self.changed.emit()

    def stop(self) -> None:
        """End it where it is; what was read and not written is left too."""
        if self._is_writing:
            self._behind.finish()
        if not self.is_over:
            self._end()

    # Private

    def _add(self, given: Iterable[str | Source], *, shows: Collection[str], follows: str | None = None) -> None:
        self._is_shown = bool(shows) and not self._sources and not self._given and not self._in_listing
        self._shows |= dict.fromkeys(shows, follows)
        self._given += given
        self.go_on()

    def _attempt(self, deed: Callable[[], object]) -> None:
        """Do something, and end where the project can't be read or written: what is left can be gone on with."""
        try:
            deed()
        except AnnotatorError as error:
            self._fail(error)

    def _fail(self, error: AnnotatorError) -> None:
        self._end()
        self.failed.emit(error.message)

    def _read(self, left: Sequence[Source]) -> None:
        """Read what is left, or else what was given since."""
        here = self._session.originals()
        if not left:
            self._in_listing = list(self._given)
            self._given.clear()
        self._reader = BatchReader(
            left or self._in_listing, here=here, ready=dict(self._ready), options=self._options, parent=self
        )
        self._reader.listed.connect(self._on_listed)
        self._reader.came.connect(self._soon)
        self._reader.ended.connect(self._soon)
        self._reader.start()

    def _on_listed(self) -> None:
        listing = None if self._reader is None else self._reader.listing
        if listing is None or not self._in_listing:  # stopped meanwhile, or what is left was listed before
            return
        self._in_listing = []
        self._sources += listing.sources
        for suffix, count in listing.left_out.items():
            self.left_out[suffix] = self.left_out.get(suffix, 0) + count
        self.changed.emit()

    def _soon(self) -> None:
        if not self._timer.isActive() and not self.is_over and not self._is_writing:
            self._timer.start()

    def _step(self) -> None:
        has_read_all = self._collect()
        some = self._some()
        articles = [read.article for read in some if read.article is not None]
        if articles:
            self._write(some, articles)
            return
        self._on_counted(some, frozenset())
        if self._waiting or some:
            self._timer.start()
        elif has_read_all:
            self._on_read_all()
        self.changed.emit()

    def _write(self, some: list[Read], articles: list[Article]) -> None:
        new: frozenset[str] = frozenset()

        def write() -> Future[None]:
            nonlocal new
            began = time.perf_counter()
            new = self._session.new_among(articles)
            promise = self._session.take_in_behind(articles)
            self._suit(time.perf_counter() - began, len(new))
            return promise

        def then(error: AnnotatorError | None) -> None:
            self._is_writing = False
            if error is None:
                self._attempt(lambda: self._on_written(some, new))
            else:
                self._fail(error)

        self._is_writing = True
        self._behind.put(write, then)

    def _on_written(self, some: Sequence[Read], new: frozenset[str]) -> None:
        self._session.catch_up()
        self._on_counted(some, new)
        self.changed.emit()
        self._soon()

    def _on_counted(self, some: Sequence[Read], new: frozenset[str]) -> None:
        self._count(some, new)
        if new:
            self.came.emit([read.id for read in some if read.id in new])
        for read in some:
            if read.id and read.source.name in self._shows:
                self.reached.emit(Reached(read.id, read.id in new, self._shows.pop(read.source.name)))

    def _collect(self) -> bool:
        """Put what has been read into the row of what waits; tell whether that was the last of it."""
        if self._reader is None:
            return True
        has_ended = self._reader.has_ended
        while len(self._waiting) < MOST and (arrival := self._reader.take()) is not None:
            self._put(arrival)
        return has_ended and len(self._waiting) < MOST

    def _put(self, arrival: Arrival) -> None:
        here = next((row.id for row in self._session.articles_of(arrival.here)), "") if arrival.here else ""
        self._waiting += reads_of(arrival, here)

    def _some(self) -> list[Read]:
        """Take as many as one step may write."""
        some: list[Read] = []
        articles = characters = 0
        while self._waiting and len(some) < MOST and articles < self._at_once and characters < MOST_CHARACTERS:
            read = self._waiting.popleft()
            some.append(read)
            articles += read.article is not None
            characters += len(read.article.text) if read.article is not None else 0
        return some

    def _count(self, some: Sequence[Read], new: frozenset[str]) -> None:
        articles = [read.article for read in some if read.article is not None]
        self.tally.imported += len(new)
        self.tally.here += len(articles) - len(new) + sum(bool(read.here) for read in some)
        for read in some:
            self.tally.failures += read.failures
            if read.is_last:
                self._ready.pop(read.source, None)
        self._mark(Marked.of(article) for article in articles if article.spans)
        self.done += sum(read.is_last for read in some)
        if some:
            self.name = some[-1].source.origin
        self.first = self.first or next((read.id for read in some if read.id), None)

    def _mark(self, marked: Iterable[Marked]) -> None:
        """Keep marks, once: a file is read again where a stop came between two of its articles."""
        for one in marked:
            if (one.article, one.spans) not in self._known_marks:
                self._known_marks.add((one.article, one.spans))
                self.marked.append(one)

    def _suit(self, seconds: float, count: int) -> None:
        """Take as many at once as can be written within a step."""
        if not count:
            return
        if seconds > STEP_S:
            self._at_once = max(count * 2 // 3, 1)
        elif count >= self._at_once:
            self._at_once = min(self._at_once + 1, MOST)

    def _on_read_all(self) -> None:
        if self._given:
            self._read(())
        else:
            self._end()

    def _end(self) -> None:
        self._timer.stop()
        self._waiting.clear()
        self._given.extendleft(reversed(self._in_listing))
        self._in_listing = []
        self.is_over = True
        if self._reader is not None:
            self._reader.stop()
            self._reader = None
        self.changed.emit()
        self.over.emit()
