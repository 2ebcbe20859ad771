"""Jobs: looking for claims in a process of its own, so that the window never stalls and never imports spaCy.

A result carries the hash of the text it was computed from; the session drops it if that is not the article's.
"""

from __future__ import annotations

import threading
from collections import Counter
from collections.abc import Callable, Collection, Iterable
from contextlib import suppress
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal

from annotator import logs, nlp
from annotator.domain.claims import Highlights
from annotator.domain.errors import AnnotatorError, ModelUnavailable
from annotator.gui.worker import END_S, Answer, Find, Worker

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
Read = Callable[[str], str]


@dataclass(frozen=True, slots=True, eq=False)
class _Job:
    """What the worker is at: an article, and how to read it again; or None while it only loads its pipeline."""

    article: str | None = None
    read: Read | None = None


class Highlighter(QObject):
    """Looks for the claims of articles, one after another, in a worker process."""

    found = Signal(str, object)  # article, Highlights
    failed = Signal(str, str)  # article, or "" where it is about more than one; message
    working_changed = Signal()
    _ended = Signal(object, object)  # _Job, Answer; None if the worker ended first

    def __init__(self, pipeline: str | None = None, *, find: Find | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._find = find or partial(nlp.find_claims, pipeline=pipeline)
        self._worker: Worker | None = None
        self._job: _Job | None = None
        self._thread: threading.Thread | None = None
        self._waiting: dict[str, Read] = {}
        self._deaths: Counter[str] = Counter()  # at each article, since it was last asked for
        self._deaths_in_a_row = 0
        # The next job begins once the window has done what it has to do now, so that the window shows first.
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._go_on)
        self._ended.connect(self._on_ended)

    @property
    def working(self) -> frozenset[str]:
        """The articles that wait for their claims."""
        at = self._job.article if self._job else None
        return frozenset(self._waiting if at is None else (at, *self._waiting))

    @property
    def worker(self) -> int | None:
        """The process that looks for claims, by its number; None while there is none."""
        return self._worker.pid if self._worker is not None and self._worker.is_alive() else None

    def warm(self) -> None:
        """Start the worker and load its pipeline, so that the first article need not wait for that."""
        if self._job is None and not self._waiting:
            self._start(_Job(), "Warm.")

    def highlight(self, articles: Iterable[str], read: Read) -> None:
        """Look for the claims of articles; once is enough. `read` gives the text of one when its turn comes."""
        wanted = dict.fromkeys(articles, read)
        for article in self.working:
            wanted.pop(article, None)
        if not wanted:
            return
        self._waiting |= wanted
        for article in wanted:
            del self._deaths[article]
        self._deaths_in_a_row = 0
        self._soon.start()
        self.working_changed.emit()

    def cancel(self, articles: Collection[str]) -> None:
        """Stop looking in these articles, at once; the others go on, in a new worker if need be."""
        if self.working.isdisjoint(articles):
            return
        for article in articles:
            self._waiting.pop(article, None)
        if self._job is not None and self._job.article in articles:
            self._end_worker()
        self._soon.start()
        self.working_changed.emit()

    def stop(self) -> None:
        """End the worker at once; what it had not finished is looked for again the next time."""
        self._soon.stop()
        self._waiting.clear()
        worker, thread = self._worker, self._thread
        self._end_worker()
        if worker is not None:
            worker.join()
        if thread is not None:
            thread.join(END_S)

    def kill_worker(self) -> None:
        """End the worker as a crash would."""
        if self._worker is not None:
            self._worker.kill()

    # Private

    def _end_worker(self) -> None:
        self.kill_worker()
        self._worker = self._job = None

    def _go_on(self) -> None:
        """Hand the worker the next article, unless it is at work."""
        while self._job is None and self._waiting:
            article = next(iter(self._waiting))
            read = self._waiting.pop(article)
            try:
                text = read(article)
            except AnnotatorError as error:
                self.failed.emit(article, str(error))
                self.working_changed.emit()
            else:
                self._start(_Job(article, read), text)

    def _start(self, job: _Job, text: str) -> None:
        try:
            if self._worker is None or not self._worker.is_alive():  # it may have ended while it had nothing to do
                self._worker = Worker(self._find)
        except OSError as error:  # no memory, or too many processes
            logs.LOGGER.exception("the worker cannot be started")
            self._waiting.clear()
            if job.article is not None:
                self.failed.emit("", NOT_STARTED.format(error.strerror or error))
                self.working_changed.emit()
            return
        self._job = job
        self._thread = threading.Thread(target=self._wait, args=(self._worker, job, text), daemon=True)
        self._thread.start()

    def _wait(self, worker: Worker, job: _Job, text: str) -> None:
        """Wait for the answer, in a thread of its own; the signal carries it over to this object's thread."""
        answer = worker.ask(text)
        with suppress(RuntimeError):  # the window is gone
            self._ended.emit(job, answer)

    def _on_ended(self, job: _Job, answer: Answer | None) -> None:
        if job is not self._job:  # it was stopped
            return
        self._job = None
        if answer is None:
            self._worker = None
            self._on_death(job)
        elif job.article is not None:
            self._deaths_in_a_row = 0
            self._tell(job.article, answer)
        self._soon.start()
        self.working_changed.emit()

    def _on_death(self, job: _Job) -> None:
        """Try once more, behind the others that wait; but not for ever, neither this article nor the worker."""
        logs.LOGGER.error("the worker ended at work")
        self._deaths_in_a_row += 1
        article = job.article or ""
        self._deaths[article] += 1
        tries_again = job.read is not None and self._deaths[article] < TRIES
        if not self._waiting and job.read is None:  # it only loaded its pipeline, for nobody yet
            return
        if self._deaths_in_a_row >= DEATHS:
            self._waiting.clear()
            self.failed.emit("", GIVEN_UP)
        elif job.read is not None and not tries_again:
            self.failed.emit(article, LEFT_ALONE)
        else:
            self._waiting |= {article: job.read} if job.read is not None else {}
            self.failed.emit(article, CUT_SHORT)

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
        if is_for_all:  # it would go the same way with every other article, so one message is enough
            self._waiting.clear()
        self.failed.emit("" if is_for_all else article, str(error))
