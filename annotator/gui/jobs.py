"""Jobs: looking for claims in a process of its own, so that the window never stalls and never imports spaCy.

A result carries the hash of the text it was computed from; the session drops it if that is not the article's.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Collection, Iterable
from contextlib import suppress
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, Signal

from annotator import logs, nlp
from annotator.domain.claims import Highlights
from annotator.domain.errors import AnnotatorError, ModelUnavailable
from annotator.gui.worker import Answer, Find, Worker

CUT_SHORT = "Looking for claims was cut short. Nothing is lost. Project → Look for claims tries again."
NOT_STARTED = "The program that looks for claims could not be started: {}. Project → Look for claims tries again."
NOT_FOUND = "No claims could be found in this article; the log says why. Mark them by hand."
Read = Callable[[str], str]


@dataclass(frozen=True, slots=True, eq=False)
class _Job:
    """What the worker is at: an article, or None while it only loads its pipeline."""

    article: str | None


class Highlighter(QObject):
    """Looks for the claims of articles, one after another, in a worker process."""

    found = Signal(str, object)  # article, Highlights
    failed = Signal(str, str)  # article, message
    working_changed = Signal()
    _ended = Signal(object, object)  # _Job, Answer; None if the worker ended first

    def __init__(self, pipeline: str | None = None, *, find: Find | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._find = find or partial(nlp.find_claims, pipeline=pipeline)
        self._worker: Worker | None = None
        self._job: _Job | None = None
        self._waiting: dict[str, Read] = {}
        self._died = False  # in the last job
        self._ended.connect(self._on_ended)

    @property
    def working(self) -> frozenset[str]:
        """The articles that wait for their claims."""
        at = self._job.article if self._job else None
        return frozenset(self._waiting if at is None else (at, *self._waiting))

    def warm(self) -> None:
        """Start the worker and load its pipeline, so that the first article need not wait for that."""
        if self._job is None:
            self._start(None, "Warm.")

    def highlight(self, articles: Iterable[str], read: Read) -> None:
        """Look for the claims of articles; once is enough. `read` gives the text of one when its turn comes."""
        wanted = dict.fromkeys(articles, read)
        for article in self.working:
            wanted.pop(article, None)
        if wanted:
            self._waiting |= wanted
            self._died = False
            self._go_on()
            self.working_changed.emit()

    def cancel(self, articles: Collection[str]) -> None:
        """Stop looking in these articles, at once; the others go on, in a new worker if need be."""
        if self.working.isdisjoint(articles):
            return
        for article in articles:
            self._waiting.pop(article, None)
        if self._job is not None and self._job.article in articles:
            self._end_worker()
        self._go_on()
        self.working_changed.emit()

    def stop(self) -> None:
        """End the worker at once; what it had not finished is looked for again the next time."""
        self._waiting.clear()
        worker = self._worker
        self._end_worker()
        if worker is not None:
            worker.join()

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
                self._start(article, read(article))
            except AnnotatorError as error:
                self.failed.emit(article, str(error))

    def _start(self, article: str | None, text: str) -> None:
        try:
            if (
                self._worker is None or not self._worker.is_alive()
            ):  # it may have been killed while it had nothing to do
                self._worker = Worker(self._find)
        except OSError as error:  # no memory, or too many processes
            self._waiting.clear()
            if article is not None:
                self.failed.emit(article, NOT_STARTED.format(error.strerror or error))
            return
        self._job = _Job(article)
        threading.Thread(target=self._wait, args=(self._worker, self._job, text), daemon=True).start()

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
        if job.article is not None and self._ends_all(answer):
            self._waiting.clear()
        self._go_on()
        if job.article is not None:
            self._tell(job.article, answer)
            self.working_changed.emit()

    def _ends_all(self, answer: Answer | None) -> bool:
        """Tell whether it would go the same way with every other article: then one message is enough for all."""
        again, self._died = self._died, answer is None
        return isinstance(answer, ModelUnavailable) or (answer is None and again)

    def _tell(self, article: str, answer: Answer | None) -> None:
        if isinstance(answer, Highlights):
            self.found.emit(article, answer)
        elif isinstance(answer, AnnotatorError):
            self.failed.emit(article, str(answer))
        elif answer is None:
            self.failed.emit(article, CUT_SHORT)
        else:
            logs.LOGGER.error("the pipeline failed\n%s", answer.trace)
            self.failed.emit(article, NOT_FOUND)
