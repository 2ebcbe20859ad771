"""Threads: one for each core that may be used, started when there is first something to share out."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from typing import TypeVar

# More would leave no core to whoever waits for the answer.
MOST = 8

T = TypeVar("T")
R = TypeVar("R")


class Threads:
    """Does pieces of work at once, the results in the order of the pieces. Whoever lets go of it ends its threads."""

    def __init__(self, count: int | None = None) -> None:
        self.count = min(MOST, cores()) if count is None else count
        self._pool: ThreadPoolExecutor | None = None
        self._process = 0

    def map(self, work: Callable[[T], R], pieces: Sequence[T]) -> Iterator[R]:
        """Yield `work` of each piece; what it raises is raised here, and the pieces not yet begun are dropped."""
        if self.count < 2 or len(pieces) < 2:
            return map(work, pieces)
        return self._started().map(work, pieces)

    def _started(self) -> ThreadPoolExecutor:
        # A process that was forked has the pool of its parent, but none of the threads.
        if self._pool is None or self._process != os.getpid():
            self._process = os.getpid()
            self._pool = ThreadPoolExecutor(self.count, thread_name_prefix="annotator-encoder")
        return self._pool


def cores() -> int:
    """Return how many cores this process may use."""
    if hasattr(os, "sched_getaffinity"):  # not on Windows and macOS
        return len(os.sched_getaffinity(0)) or 1
    return os.cpu_count() or 1
