"""The worker process, seen from both sides. Nothing here may import Qt, which the worker has no use for.

Text goes in and plain data comes out, one article at a time. A pool would do as much, but a pool cannot be told to end
one job, and one whose process is killed at the wrong moment waits for the rest for ever.
"""

from __future__ import annotations

import multiprocessing
import os
import signal
import sys
import traceback
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, replace
from multiprocessing.connection import Connection

from annotator.domain.claims import Highlights
from annotator.domain.errors import AnnotatorError
from annotator.domain.wording import Wording
from annotator.processes import end_with_parent

NICER = 10  # how far the worker stands back behind the window, where the system counts in such steps
MOST_CLAIMS = 5_000  # a news article has dozens; a megabyte of the sample has as many
END_S = 5.0  # how long to wait for a process that was killed
_BELOW_NORMAL = 0x4000  # the priority class that Windows calls so
Find = Callable[[str], Highlights]


@dataclass(frozen=True, slots=True)
class Bug:
    """Something that nobody foresaw, for the log."""

    trace: str


Answer = Highlights | AnnotatorError | Bug


class Worker:
    """A worker process; it starts at once. `find` is a top-level function, or a partial of one."""

    def __init__(self, find: Find) -> None:
        context = multiprocessing.get_context("spawn")
        self._pipe, theirs = context.Pipe()
        try:
            self._process = context.Process(target=serve, args=(theirs, find), daemon=True)
            self._process.start()
        except BaseException:
            self._pipe.close()
            raise
        finally:
            theirs.close()  # the worker's alone now, so that its end is seen here as the end of the pipe

    @property
    def pid(self) -> int | None:
        return self._process.pid

    def ask(self, text: str) -> Answer | None:
        """Wait for what is found in a text, in a thread that has nothing else to do; None if the worker has ended."""
        try:
            self._pipe.send(text)
            answer: Answer = self._pipe.recv()
        except (EOFError, OSError):
            return None
        return answer

    def is_alive(self) -> bool:
        return self._process.is_alive()

    def kill(self) -> None:
        """End the process at once, whatever it is doing: it holds nothing that could be lost."""
        self._process.kill()

    def join(self) -> None:
        """Wait until the process has ended."""
        self._process.join(END_S)


def serve(pipe: Connection, find: Find) -> None:
    """Answer what comes through a pipe, until the window is gone. This is what runs in the worker process."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C in a terminal is for the window, which then ends this
    _give_way()
    end_with_parent()
    with suppress(EOFError, OSError, MemoryError):  # where memory ran out nothing can be trusted: end, and start anew
        while True:
            pipe.send(_answer(find, pipe.recv()))


def _answer(find: Find, text: str) -> Answer:
    try:
        return bounded(find(text))
    except AnnotatorError as error:
        return error
    except MemoryError:
        raise
    except Exception:  # noqa: BLE001 (whatever a pipeline of somebody else's may raise; the window goes on)
        return Bug(traceback.format_exc())


def bounded(found: Highlights) -> Highlights:
    """Return at most MOST_CLAIMS of what was found, and say so: the window takes them in at one go."""
    if len(found.claims) <= MOST_CLAIMS:
        return found
    notice = Wording(
        "{count} claims were found, too many for one article: the first {most} were taken. Split the article to have "
        "the others.",
        count=f"{len(found.claims):,}",
        most=f"{MOST_CLAIMS:,}",
    )
    return replace(
        found,
        claims=found.claims[:MOST_CLAIMS],
        attributions=found.attributions[:MOST_CLAIMS],
        notices=(*found.notices, notice),
    )


def _give_way() -> None:
    """Let the window go first where both want the processor."""
    if sys.platform == "win32":
        import ctypes  # noqa: PLC0415 (Windows alone)

        kernel = ctypes.windll.kernel32
        kernel.GetCurrentProcess.restype = ctypes.c_void_p
        kernel.SetPriorityClass(ctypes.c_void_p(kernel.GetCurrentProcess()), _BELOW_NORMAL)
    else:
        with suppress(OSError):
            os.nice(NICER)
