"""The parent's side: a child process that is asked one file at a time, and killed at any breach."""

from __future__ import annotations

import multiprocessing
import signal
import sys
import threading
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress

from annotator.domain.errors import ArticleUnreadable
from annotator.ingest.extracts import Extract
from annotator.ingest.isolation.budgets import Budget
from annotator.ingest.isolation.child import OUT_OF_MEMORY, serve
from annotator.ingest.isolation.failures import Breach, failure, too_large
from annotator.ingest.isolation.messages import Garbled, Job, decode, encode_job, extract_of, sentence_of
from annotator.logs import LOGGER

END_S = 5.0  # how long to wait for a process that was killed
_MESSAGE_BYTES = 1_000_000  # the first message of an answer, which holds no article


class Broken(Exception):
    """The child is of no more use, and why."""

    def __init__(self, breach: Breach) -> None:
        super().__init__(breach)
        self.breach = breach


class Child:
    """One child process; it has started and is fenced in when this is there. Raises Broken."""

    def __init__(self, budget: Budget, modules: Sequence[str]) -> None:
        self._budget, self.jobs = budget, 0
        self._breach: Breach | None = None
        context = multiprocessing.get_context("spawn")
        self._pipe, theirs = context.Pipe()
        try:
            self._process = context.Process(target=serve, args=(theirs, budget, tuple(modules)), daemon=True)
            self._process.start()
        except OSError as error:
            self._pipe.close()
            raise Broken(Breach.NO_START) from error
        finally:
            theirs.close()  # the child's alone now, so that its end is seen here as the end of the pipe
        self.fences = self._started()

    @property
    def pid(self) -> int | None:
        return self._process.pid

    @property
    def is_fit(self) -> bool:
        """Tell whether it can be asked once more."""
        return self.jobs < self._budget.jobs and self._process.is_alive()

    def _started(self) -> Mapping[str, bool]:
        try:
            with self._clock(self._budget.start_s, Breach.NO_START):
                return dict(decode(self._receive(_MESSAGE_BYTES))["ready"])
        except (Broken, Garbled, KeyError) as error:
            self.kill()
            raise Broken(Breach.NO_START) from error

    def ask(self, job: Job, original: bytes) -> tuple[Extract, ...]:
        """Return what is in a file; raises ArticleUnreadable, and Broken or Garbled where the child has to go."""
        self.jobs += 1
        with self._clock(self._budget.wall_s, Breach.LATE):
            try:
                self._pipe.send_bytes(encode_job(job))
                self._pipe.send_bytes(original)
            except OSError as error:
                raise Broken(self._cause()) from error
            answer = decode(self._receive(_MESSAGE_BYTES))
            if "extracts" in answer:
                return tuple(self._extracts(answer["extracts"]))
        raise self._refusal(answer, job)

    def _extracts(self, count: object) -> Iterator[Extract]:
        if not isinstance(count, int) or count > self._budget.articles:
            raise Garbled("more articles than there may be")
        left = self._budget.answer_bytes
        for _number in range(count):
            message = self._receive(min(self._budget.article_bytes, left))
            left -= len(message)
            yield extract_of(decode(message))

    def _refusal(self, answer: Mapping[str, object], job: Job) -> ArticleUnreadable:
        if "unreadable" in answer:
            return ArticleUnreadable(sentence_of(answer["unreadable"]))
        if "too_much" in answer:
            return failure(Breach.OUTPUT, job.name, self._budget)
        if "nested" in answer:
            return failure(Breach.NESTED, job.name, self._budget)
        trace = answer.get("bug")
        if not isinstance(trace, str):
            raise Garbled("an answer of no known kind")
        # Indented, so that no line of it can pass for one of the log's own.
        LOGGER.error("%s failed:\n  %s", job.module, "\n  ".join(trace.splitlines()))
        return failure(Breach.CRASH, job.name, self._budget)

    def _receive(self, most: int) -> bytes:
        try:
            return self._pipe.recv_bytes(most)
        except (EOFError, OSError) as error:
            # What is longer than it may be closes the pipe for reading; else it was closed at the other end.
            raise Broken(self._cause() if self._pipe.readable else Breach.OUTPUT) from error

    @contextmanager
    def _clock(self, seconds: float, breach: Breach) -> Iterator[None]:
        """Kill the process when the time is up: that ends every wait for it, also one in the midst of a message."""
        timer = threading.Timer(seconds, self.kill, [breach])
        timer.daemon = True
        timer.start()
        try:
            yield
        finally:
            timer.cancel()

    def _cause(self) -> Breach:
        """Tell why the process has ended."""
        self._process.join(END_S)
        if self._breach is not None:
            return self._breach
        status = self._process.exitcode
        if sys.platform != "win32" and status == -signal.SIGXCPU:
            return Breach.SLOW
        if status == OUT_OF_MEMORY or (sys.platform != "win32" and status == -signal.SIGKILL):
            return Breach.MEMORY  # nobody here killed it: the system did, where memory ran out
        return Breach.CRASH

    def kill(self, breach: Breach | None = None) -> None:
        """End the process at once, whatever it is doing, from any thread."""
        self._breach = self._breach or breach
        with suppress(ValueError):  # closed already, by another thread
            self._process.kill()

    def close(self) -> None:
        """End the process and give back what it holds here."""
        self.kill()
        self._process.join(END_S)
        self._pipe.close()
        with suppress(ValueError):  # it is still running, where the system does not let go of it
            self._process.close()


class Isolation:
    """Parses files in a child process, which is started with the first and renewed after some, or after a breach.

    One thread uses it; `stop` may be called from any.
    """

    def __init__(self, budget: Budget | None = None, *, modules: Sequence[str] = ()) -> None:
        self.budget = budget or Budget()
        self._modules = modules
        self._child: Child | None = None
        self._stopped = False

    def parse(self, original: bytes, job: Job) -> tuple[Extract, ...]:
        """Return what is in a file, or raise ArticleUnreadable: nothing else comes of any file."""
        if len(original) > self.budget.input_bytes:
            raise too_large(job.name, len(original), self.budget)
        try:
            return self._ready().ask(job, original)
        except Broken as broken:
            self.close()
            breach = Breach.STOPPED if self._stopped else broken.breach
            raise failure(breach, job.name, self.budget) from broken
        except Garbled as garbled:
            self.close()
            LOGGER.error("The reader of %s answered what no reader answers: %s", job.module, garbled)
            raise failure(Breach.CRASH, job.name, self.budget) from garbled

    def _ready(self) -> Child:
        if self._child is not None and not self._child.is_fit:
            self.close()
        if self._child is None and not self._stopped:
            self._child = Child(self.budget, self._modules)
        if self._child is None or self._stopped:  # asked after the start too, during which it may have been stopped
            raise Broken(Breach.STOPPED)
        return self._child

    @property
    def child(self) -> Child | None:
        return self._child

    def stop(self) -> None:
        """Give up the file in hand and read no more, from any thread."""
        self._stopped = True
        child = self._child
        if child is not None:
            child.kill(Breach.STOPPED)

    def close(self) -> None:
        """End the child process, if there is one; the next file starts another."""
        child, self._child = self._child, None
        if child is not None:
            child.close()
