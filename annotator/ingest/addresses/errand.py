"""An errand: one address asked in a process of its own, which is ended when it takes too long or is not wanted.

What comes back is JSON and bytes. Only this process of all the program's ever asks an address, and only this one.
"""

from __future__ import annotations

import math
import multiprocessing
import signal
import threading
import traceback
from collections.abc import Callable
from contextlib import suppress
from multiprocessing.connection import Connection
from typing import Self

from annotator import logs
from annotator.domain.errors import ArticleUnreadable
from annotator.domain.wording import Wording
from annotator.ingest.addresses import wire
from annotator.ingest.addresses.address import Address
from annotator.ingest.addresses.answers import SAVE_IT
from annotator.ingest.addresses.fetched import Fetched, Progress
from annotator.ingest.addresses.limits import LIMITS, NOTHING_MORE, Allowed, Limits
from annotator.ingest.isolation.budgets import Budget
from annotator.ingest.isolation.limits import limit_process
from annotator.ingest.isolation.messages import LONGEST_TRACE, Garbled, decode
from annotator.processes import end_with_parent

END_S = 5.0  # how long to wait for a process that was killed
MOST_WORDS = 1_000_000  # bytes of one message
MEMORY = 300_000_000  # bytes, for what is loaded
MEMORY_OF_SIZE = 5  # what came is there packed, unpacked, whole, and on its way through the pipe
STEP = 262_144  # bytes between two words of progress
Told = Callable[[Progress], None]


class Errand:
    """It sets out at once; raises ArticleUnreadable. `cancel` may be called from any thread; `fetched` then raises."""

    def __init__(self, address: Address, *, allowed: Allowed = NOTHING_MORE, limits: Limits = LIMITS) -> None:
        self._address = address
        self._limits = limits
        self._late = False
        context = multiprocessing.get_context("spawn")
        self._pipe, theirs = context.Pipe(duplex=False)
        try:
            self._process = context.Process(target=serve, args=(theirs, address, allowed, limits), daemon=True)
            self._process.start()
        except OSError as error:  # no memory, or too many processes
            self._pipe.close()
            logs.LOGGER.exception("the process that asks addresses cannot be started")
            raise ArticleUnreadable(
                Wording(
                    "The process that fetches could not be started: {reason}. Close other programs, then try again.",
                    reason=error.strerror or error,
                )
            ) from error
        finally:
            theirs.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.cancel()
        self._process.join(END_S)
        self._pipe.close()

    @property
    def pid(self) -> int | None:
        return self._process.pid

    def cancel(self) -> None:
        """End it at once, whatever it is at."""
        self._process.kill()

    def fetched(self, told: Told | None = None) -> Fetched:
        """Wait for what comes, in a thread that has nothing else to do; raises ArticleUnreadable."""
        timer = threading.Timer(self._limits.seconds, self._end_late)
        timer.daemon = True
        timer.start()
        try:
            return self._wait(told)
        except (EOFError, OSError) as error:
            raise self._ended() from error
        except Garbled as error:
            logs.LOGGER.exception("what asks addresses sent nonsense")
            raise self._ended() from error
        finally:
            timer.cancel()

    # Private

    def _wait(self, told: Told | None) -> Fetched:
        while True:
            message = decode(self._pipe.recv_bytes(MOST_WORDS))
            if wire.FETCHED in message:
                return wire.fetched_from(message[wire.FETCHED], self._pipe.recv_bytes(self._limits.size))
            if wire.UNREADABLE in message:
                raise wire.error_from(message[wire.UNREADABLE])
            if wire.PROGRESS not in message:
                # Indented, so that no line of it can pass for one of the log's own.
                trace = str(message.get(wire.BUG)).splitlines()
                logs.LOGGER.error("asking an address failed:\n  %s", "\n  ".join(trace))
                raise self._ended()
            progress = wire.progress_from(message[wire.PROGRESS])
            if told is not None:
                told(progress)

    def _end_late(self) -> None:
        self._late = True
        self.cancel()

    def _ended(self) -> ArticleUnreadable:
        if self._late:
            return ArticleUnreadable(
                Wording(
                    "{address} took more than {seconds} seconds, so it was left. Try again later.",
                    address=self._address.shown,
                    seconds=round(self._limits.seconds),
                )
            )
        return ArticleUnreadable(
            Wording("Fetching {address} was cut short. {save}", address=self._address.shown, save=SAVE_IT)
        )


def serve(pipe: Connection, address: Address, allowed: Allowed, limits: Limits) -> None:
    """Ask, and send what comes through the pipe. This is what runs in the process of its own."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C in a terminal is for the program, which then ends this
    end_with_parent(after=limits.seconds + END_S)
    memory = MEMORY + MEMORY_OF_SIZE * limits.size
    limit_process(Budget(memory_bytes=memory, processor_s=math.ceil(limits.seconds), jobs=1))
    with suppress(BrokenPipeError):
        try:
            _ask(pipe, address, allowed, limits)
        except ArticleUnreadable as error:
            pipe.send_bytes(wire.unreadable_message(error))
        except Exception:  # noqa: BLE001 (whatever hostile bytes may bring up; the program logs it and goes on)
            pipe.send_bytes(wire.bug_message(traceback.format_exc()[-LONGEST_TRACE:]))


def _ask(pipe: Connection, address: Address, allowed: Allowed, limits: Limits) -> None:
    from annotator.ingest.addresses.asking import ask  # noqa: PLC0415 (what asks is loaded here alone)
    from annotator.ingest.addresses.way import Way  # noqa: PLC0415

    said: list[Progress] = []

    def tell(progress: Progress) -> None:
        if said and progress.place == said[-1].place and progress.received - said[-1].received < STEP:
            return
        said[:] = [progress]
        pipe.send_bytes(wire.progress_message(progress))

    fetched = ask(address, Way(allowed=allowed, limits=limits, told=tell))
    pipe.send_bytes(wire.fetched_message(fetched))
    pipe.send_bytes(fetched.original)
