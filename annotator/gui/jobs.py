"""Jobs: looking for claims in a process of its own, so that the window never stalls and never imports spaCy.

A result carries the hash of the text it was computed from; the session drops it if that is not the article's.
"""

from __future__ import annotations

import multiprocessing
from concurrent.futures import CancelledError, Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from functools import partial
from multiprocessing.process import BaseProcess

from PySide6.QtCore import QObject, Signal

from annotator import logs, nlp
from annotator.domain.claims import Highlights
from annotator.domain.errors import AnnotatorError
from annotator.gui.worker import end_with_parent


class Highlighter(QObject):
    """Looks for the claims of articles, one after another, in a worker process."""

    found = Signal(str, object)  # article, Highlights
    failed = Signal(str, str)  # article, message
    working_changed = Signal()
    _ended = Signal(str, object)

    def __init__(self, pipeline: str | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pipeline = pipeline
        self._pool: ProcessPoolExecutor | None = None
        self._jobs: dict[str, Future[Highlights]] = {}
        self._ended.connect(self._on_ended)

    @property
    def working(self) -> frozenset[str]:
        """The articles that wait for their claims."""
        return frozenset(self._jobs)

    def warm(self) -> None:
        """Start the worker and load its pipeline, so that the first article need not wait for that."""
        self._started().submit(nlp.find_claims, "Warm.", pipeline=self._pipeline)

    def highlight(self, article: str, text: str) -> None:
        """Look for the claims of an article; once is enough."""
        if article in self._jobs:
            return
        future = self._started().submit(nlp.find_claims, text, pipeline=self._pipeline)
        self._jobs[article] = future
        # Called in a thread of the pool's: the signal carries it over to this object's thread.
        future.add_done_callback(partial(self._ended.emit, article))
        self.working_changed.emit()

    def stop(self) -> None:
        """End the worker at once; what it had not finished is looked for again the next time."""
        self._jobs.clear()
        pool, self._pool = self._pool, None
        if pool is None:
            return
        workers = self._workers(pool)
        pool.shutdown(wait=False, cancel_futures=True)
        for worker in workers:
            worker.terminate()
        for worker in workers:
            worker.join()

    def kill_worker(self) -> None:
        """End the worker as a crash would."""
        if self._pool is not None:
            for worker in self._workers(self._pool):
                worker.kill()

    @staticmethod
    def _workers(pool: ProcessPoolExecutor) -> list[BaseProcess]:
        return list((pool._processes or {}).values())  # there is no public way to end them at once

    def _started(self) -> ProcessPoolExecutor:
        if self._pool is None:
            context = multiprocessing.get_context("spawn")
            self._pool = ProcessPoolExecutor(1, mp_context=context, initializer=end_with_parent)
        return self._pool

    def _on_ended(self, article: str, future: Future[Highlights]) -> None:
        if self._jobs.get(article) is not future:
            return
        del self._jobs[article]
        try:
            self.found.emit(article, future.result())
        except AnnotatorError as error:
            self.failed.emit(article, str(error))
        except CancelledError:
            pass
        except BrokenProcessPool:
            self._pool = None
            message = "Looking for claims was cut short. The article is safe. Project → Look for claims tries again."
            self.failed.emit(article, message)
        except Exception:  # noqa: BLE001 (whatever a pipeline of somebody else's may raise; the window goes on)
            logs.LOGGER.exception("the pipeline failed")
            self.failed.emit(article, "No claims could be found in this article; the log says why. Mark them by hand.")
        self.working_changed.emit()
