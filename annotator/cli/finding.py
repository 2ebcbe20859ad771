"""Finding the claims of a batch: a few articles in this process, many in a process for each core."""

from __future__ import annotations

import os
import queue
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from functools import partial
from types import TracebackType
from typing import Self

from annotator import logs, nlp
from annotator.domain.claims import Highlights
from annotator.domain.errors import AnnotatorError
from annotator.domain.wording import Wording
from annotator.gui.jobs.worker import Find, Worker

FEW = 8  # articles; loading the pipeline in other processes takes longer than reading so many
MOST_WORKERS = 4  # each holds some 300 MB
TRIES = 2


class Finder:
    """Gives promises of what is found, in the order in which they were asked for. `many` takes all cores."""

    def __init__(self, pipeline: str | None, *, many: bool, find: Find | None = None) -> None:
        self._find = find or partial(nlp.find_claims, pipeline=pipeline)
        self._cores = min(os.cpu_count() or 1, MOST_WORKERS)
        self._workers: queue.SimpleQueue[Worker] = queue.SimpleQueue()
        self._all: list[Worker] = []
        self._pool = ThreadPoolExecutor(self._cores) if many else None
        self._is_closed = False
        self.check: Callable[[], object] = partial(self._ask, "Warm.") if many else partial(nlp.pipeline_name, pipeline)

    def find(self, text: str) -> Future[Highlights]:
        """Begin to look for the claims of a text; raises nothing, the promise does."""
        if self._pool is not None:
            return self._pool.submit(self._ask, text)
        done: Future[Highlights] = Future()
        try:
            done.set_result(self._find(text))
        except AnnotatorError as error:
            done.set_exception(error)
        return done

    def close(self) -> None:
        """End every process, whatever it is at."""
        self._is_closed = True
        for worker in self._all:
            worker.kill()
        if self._pool is not None:
            self._pool.shutdown(cancel_futures=True)
        for worker in self._all:
            worker.join()

    # Private

    def _ask(self, text: str) -> Highlights:
        """Have a worker read a text; where its process ends another one tries once more."""
        for _ in range(TRIES):
            worker = self._worker()
            answer = worker.ask(text)
            if answer is None:
                continue
            self._workers.put(worker)
            if isinstance(answer, Highlights):
                return answer
            if isinstance(answer, AnnotatorError):
                raise answer
            logs.LOGGER.error("the pipeline failed\n%s", answer.trace)
            raise AnnotatorError(Wording("no claims could be found in this article; the log says why"))
        raise AnnotatorError(Wording("looking for claims was cut short twice, since its process ended"))

    def _worker(self) -> Worker:
        """Return a worker that has nothing to do. There are as many threads that ask as there may be workers."""
        try:
            return self._workers.get_nowait()
        except queue.Empty:
            worker = Worker(self._find)
        self._all.append(worker)
        if self._is_closed:
            worker.kill()
        return worker

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()
