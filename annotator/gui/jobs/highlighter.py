"""Jobs: looking for claims in processes of their own, so that the window never stalls and never imports spaCy.

As many work at once as there are cores, up to WORKERS; all but the first end when they have had nothing to do for a
while, since each holds some 300 MB. A result carries the hash of the text it was computed from; the session drops it
if that is not the article's.
"""

from __future__ import annotations

import itertools
import os
import threading
from collections import Counter
from collections.abc import Collection, Iterable
from contextlib import suppress
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal

from annotator import logs, nlp
from annotator.domain.claims import Highlights
from annotator.domain.errors import AnnotatorError, ModelUnavailable
from annotator.gui.jobs.seats import Job, Read, Seat, Seats
from annotator.gui.jobs.worker import Answer, Find, Worker

AGAIN = "Project → Look for claims tries again."
NOT_STARTED = f"The program that looks for claims could not be started: {{}}. {AGAIN}"
NOT_FOUND = "No claims could be found in this article; the log says why. Mark them by hand."
CUT_SHORT = "Looking for claims was cut short: its process ended. Nothing is lost, and it is tried once more."
LEFT_ALONE = (
    "Looking for claims was cut short here twice, so this article is left alone now. Nothing is lost: "
    f"mark its claims by hand. {AGAIN}"
)
GIVEN_UP = f"Looking for claims was cut short again and again, so it has stopped. Nothing is lost. {AGAIN}"
TRIES = 2  # at one article
DEATHS = 5  # one after another, at whatever article
WORKERS = 2
REST_MS = 20_000  # how long a worker beside the first is kept without work
AHEAD = 4  # texts that are read before their turn; each may have megabytes
LONG = 200_000  # characters; the article in hand does not wait until one as long as this is read


class Highlighter(QObject):
    """Looks for the claims of articles in worker processes; the article in hand goes first."""

    found = Signal(str, object)  # article, Highlights
    failed = Signal(str, str)  # article, or "" where it is about more than one; message
    working_changed = Signal()
    _ended = Signal(object, object, object)  # Seat, Job, Answer; None if the worker ended first

    def __init__(
        self,
        pipeline: str | None = None,
        *,
        find: Find | None = None,
        workers: int | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._find = find or partial(nlp.find_claims, pipeline=pipeline)
        self._seats = Seats(workers or min(os.cpu_count() or 1, WORKERS))
        self._waiting: dict[str, Read] = {}
        self._texts: dict[str, str] = {}  # of those that come next
        self._first: str | None = None
        self._working: frozenset[str] | None = None
        self._deaths: Counter[str] = Counter()  # at each article, since it was last asked for
        self._deaths_in_a_row = 0
        # The next job begins once the window has done what it has to do now, so that the window shows first.
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._go_on)
        self._rest = QTimer(self, singleShot=True, interval=REST_MS)
        self._rest.timeout.connect(self._seats.send_home)
        self._ended.connect(self._on_ended)

    @property
    def working(self) -> frozenset[str]:
        """The articles that wait for their claims."""
        if self._working is None:
            self._working = frozenset((*self._seats.articles, *self._waiting))
        return self._working

    @property
    def workers(self) -> tuple[int, ...]:
        """The processes that look for claims, by their numbers."""
        return self._seats.pids

    @property
    def worker(self) -> int | None:
        """The first of them; None while there is none."""
        return next(iter(self.workers), None)

    def warm(self) -> None:
        """Start a worker and load its pipeline, so that the first article need not wait for that."""
        if not self._waiting and self._seats.are_idle:
            self._start(self._seats.all[0], Job(), "Warm.")

    def highlight(self, articles: Iterable[str], read: Read) -> None:
        """Look for the claims of articles; once is enough. `read` gives the text of one when its turn comes."""
        begun = self._seats.articles
        wanted = {article: read for article in articles if article not in self._waiting and article not in begun}
        if not wanted:
            return
        self._waiting |= wanted
        for article in wanted:
            del self._deaths[article]
        self._deaths_in_a_row = 0
        self._soon.start()
        self._tell_working()

    def put_first(self, article: str | None) -> None:
        """Read this article before all that wait, whenever it is asked for: a person has it in hand."""
        self._first = article
        if article in self._waiting:
            self._soon.start()

    def read_ahead(self) -> None:
        """Read the texts of those that come next, at a moment when nobody has to wait for them."""
        for article in itertools.islice((self._next(), *self._waiting) if self._waiting else (), AHEAD):
            if article not in self._texts:
                with suppress(AnnotatorError):  # it is told when its turn comes
                    self._texts[article] = self._waiting[article](article)

    def cancel(self, articles: Collection[str]) -> None:
        """Stop looking in these articles, at once; the others go on, in a new worker if need be."""
        if self.working.isdisjoint(articles):
            return
        for article in articles:
            self._waiting.pop(article, None)
            self._texts.pop(article, None)
        self._seats.end_at(articles)
        self._soon.start()
        self._tell_working()

    def stop(self) -> None:
        """End the workers at once; what they had not finished is looked for again the next time."""
        self._soon.stop()
        self._rest.stop()
        self._waiting.clear()
        self._texts.clear()
        self._working = None
        self._seats.close()

    def kill_worker(self, number: int = 0) -> None:
        """End a worker as a crash would."""
        self._seats.all[number].kill()

    # Private

    def _go_on(self) -> None:
        """Hand each worker that has nothing to do the next article."""
        self._make_room()
        while self._waiting and (seat := self._seats.free(len(self._waiting))) is not None:
            article = self._next()
            read = self._waiting.pop(article)
            try:
                text = self._texts.pop(article, "") or read(article)
            except AnnotatorError as error:
                self.failed.emit(article, str(error))
                self._tell_working()
            else:
                self._start(seat, Job(article, read, len(text)), text)
        if len(self.workers) > 1 and not self._waiting:
            self._rest.start()

    def _next(self) -> str:
        first = self._first
        return first if first is not None and first in self._waiting else next(iter(self._waiting))

    def _make_room(self) -> None:
        """Put back a long article where the one in hand would have to wait for it."""
        if self._first in self._waiting and self._seats.free(len(self._waiting)) is None:
            job = self._seats.end_longest(LONG)
            if job is not None and job.article is not None and job.read is not None:
                self._waiting = {job.article: job.read} | self._waiting

    def _start(self, seat: Seat, job: Job, text: str) -> None:
        try:
            if seat.worker is None or not seat.is_alive:  # it may have ended while it had nothing to do
                seat.worker = Worker(self._find)
        except OSError as error:  # no memory, or too many processes
            logs.LOGGER.exception("a worker cannot be started")
            self._do_without(seat, job, error)
            return
        seat.job = job
        seat.thread = threading.Thread(target=self._wait, args=(seat, seat.worker, job, text), daemon=True)
        seat.thread.start()

    def _do_without(self, seat: Seat, job: Job, error: OSError) -> None:
        """Go on with the workers that are there; without any, say so."""
        if job.article is None or job.read is None:
            return
        if self.workers:
            self._seats.all.remove(seat)
            self._waiting = {job.article: job.read} | self._waiting
            return
        self._waiting.clear()
        self.failed.emit("", NOT_STARTED.format(error.strerror or error))
        self._tell_working()

    def _wait(self, seat: Seat, worker: Worker, job: Job, text: str) -> None:
        """Wait for the answer, in a thread of its own; the signal carries it over to this object's thread."""
        answer = worker.ask(text)
        with suppress(RuntimeError):  # the window is gone
            self._ended.emit(seat, job, answer)

    def _on_ended(self, seat: Seat, job: Job, answer: Answer | None) -> None:
        if job is not seat.job:  # it was stopped
            return
        seat.job = None
        self._working = None
        if answer is None:
            seat.worker = None
            self._on_death(job)
        elif job.article is not None:
            self._deaths_in_a_row = 0
            self._tell(job.article, answer)
        self._soon.start()
        self._tell_working()

    def _on_death(self, job: Job) -> None:
        """Try once more, behind the others that wait; but not for ever, neither this article nor the workers."""
        logs.LOGGER.error("a worker ended at work")
        self._deaths_in_a_row += 1
        article = job.article or ""
        self._deaths[article] += 1
        tries_again = job.read is not None and self._deaths[article] < TRIES
        if not self._waiting and job.read is None:  # it only loaded its pipeline, for nobody yet
            return
        if self._deaths_in_a_row >= DEATHS:
            self._give_up()
            self.failed.emit("", GIVEN_UP)
        elif job.read is not None and not tries_again:
            self.failed.emit(article, LEFT_ALONE)
        else:
            self._waiting |= {article: job.read} if job.read is not None else {}
            self.failed.emit(article, CUT_SHORT)

    def _give_up(self) -> None:
        """Do nothing more: it would go the same way with every other article, so one message is enough."""
        self._waiting.clear()
        self._texts.clear()
        self._seats.end_at(self._seats.articles)

    def _tell(self, article: str, answer: Answer) -> None:
        if isinstance(answer, Highlights):
            self.found.emit(article, answer)
        elif isinstance(answer, AnnotatorError):
            self._tell_error(article, answer)
        else:
            logs.LOGGER.error("the pipeline failed\n%s", answer.trace)
            self.failed.emit(article, NOT_FOUND)

    def _tell_error(self, article: str, error: AnnotatorError) -> None:
        is_for_all = isinstance(error, ModelUnavailable)
        if is_for_all:
            self._give_up()
        self.failed.emit("" if is_for_all else article, str(error))

    def _tell_working(self) -> None:
        self._working = None
        self.working_changed.emit()
