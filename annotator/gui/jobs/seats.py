"""Seats: the places for worker processes, each with what its worker is at."""

from __future__ import annotations

import threading
from collections.abc import Callable, Collection
from dataclasses import dataclass

from annotator.gui.jobs.worker import END_S, Worker

Read = Callable[[str], str]


@dataclass(frozen=True, slots=True, eq=False)
class Job:
    """What a worker is at: an article, and how to read it again; or None while it only loads its pipeline."""

    article: str | None = None
    read: Read | None = None
    characters: int = 0


@dataclass(slots=True, eq=False)
class Seat:
    """A place for a worker, and what it is at."""

    worker: Worker | None = None
    job: Job | None = None
    thread: threading.Thread | None = None

    @property
    def is_alive(self) -> bool:
        return self.worker is not None and self.worker.is_alive()

    def kill(self) -> None:
        """End the worker as a crash would."""
        if self.worker is not None:
            self.worker.kill()

    def end(self) -> None:
        """End the worker at once, whatever it is at, and expect nothing of it."""
        self.kill()
        self.worker = self.job = None


class Seats:
    """As many as may work at once."""

    def __init__(self, count: int) -> None:
        self.all = [Seat() for _ in range(count)]

    @property
    def articles(self) -> frozenset[str]:
        """What is being read now."""
        jobs = (seat.job for seat in self.all)
        return frozenset(job.article for job in jobs if job is not None and job.article is not None)

    @property
    def pids(self) -> tuple[int, ...]:
        """The processes that are there, by their numbers."""
        pids = (seat.worker.pid for seat in self.all if seat.worker is not None and seat.is_alive)
        return tuple(pid for pid in pids if pid is not None)

    @property
    def are_idle(self) -> bool:
        return all(seat.job is None for seat in self.all)

    def free(self, waiting: int) -> Seat | None:
        """Return where the next of so many articles can be read: by a worker that is there, else by a new one.

        One that is loading its pipeline will be sooner than one that has yet to be started.
        """
        free = [seat for seat in self.all if seat.job is None]
        warming = sum(seat.job is not None and seat.job.article is None for seat in self.all)
        alive = next((seat for seat in free if seat.is_alive), None)
        if alive is not None or not free:
            return alive
        return free[0] if waiting > warming else None

    def end_at(self, articles: Collection[str]) -> None:
        """End the workers that are at these articles."""
        for seat in self.all:
            if seat.job is not None and seat.job.article in articles:
                seat.end()

    def end_longest(self, least: int) -> Job | None:
        """End the worker at the longest article, if that has at least so many characters; return what it was at."""
        busy = [(seat.job.characters, seat) for seat in self.all if seat.job is not None]
        characters, seat = max(busy, key=lambda pair: pair[0], default=(0, None))
        if seat is None or characters < least:
            return None
        job = seat.job
        seat.end()
        return job

    def send_home(self) -> None:
        """End the workers beside the first that have nothing to do."""
        for seat in [seat for seat in self.all if seat.is_alive][1:]:
            if seat.job is None:
                seat.end()

    def close(self) -> None:
        """End every worker, and wait until each is gone."""
        ended = [(seat.worker, seat.thread) for seat in self.all]
        for seat in self.all:
            seat.end()
        for worker, thread in ended:
            if worker is not None:
                worker.join()
            if thread is not None:
                thread.join(END_S)
