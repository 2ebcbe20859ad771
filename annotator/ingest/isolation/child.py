"""The child process: it fences itself in, then parses what comes through the pipe, one file after the other.

Nothing here imports a parser before the fences stand, and the parent imports none at all.
"""

from __future__ import annotations

import importlib
import multiprocessing
import os
import signal
import sys
import traceback
from collections.abc import Iterator, Sequence
from contextlib import suppress
from multiprocessing.connection import Connection

from annotator.domain.errors import ArticleUnreadable
from annotator.ingest.extracts import Extract
from annotator.ingest.isolation.budgets import Budget
from annotator.ingest.isolation.folders import folders_of, refuse_other_folders
from annotator.ingest.isolation.limits import limit_job, limit_process
from annotator.ingest.isolation.messages import LONGEST_TRACE, Job, body_of, decode_job, encode
from annotator.ingest.isolation.refusals import refuse_in_python
from annotator.ingest.isolation.system_calls import refuse_system_calls
from annotator.processes import end_with_parent

OUT_OF_MEMORY = 77  # the exit status that says so
_STREAMS = 3
_HANDLES = 256  # more than a process that has just started can have


def serve(pipe: Connection, budget: Budget, modules: Sequence[str]) -> None:
    """Parse what comes through a pipe until the parent is gone. This is what runs in the child process."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C in a terminal is for the parent, which then ends this
    try:
        _leave_all_but(pipe)
        fences = _fence(budget, modules)
        end_with_parent()
        pipe.send_bytes(encode({"ready": fences}))
        while True:
            job, original = decode_job(pipe.recv_bytes()), pipe.recv_bytes()
            limit_job(budget)
            for answer in _answers(job, original, budget):
                pipe.send_bytes(answer)
    except (EOFError, OSError):
        os._exit(0)
    except MemoryError:  # nothing can be trusted now: end, and let another start
        os._exit(OUT_OF_MEMORY)


def _fence(budget: Budget, modules: Sequence[str]) -> dict[str, bool]:
    """Put the fences up and return which of the two that need the system's help stand."""
    sys.dont_write_bytecode = True
    _leave_terminal()
    folders = folders_of(modules)
    limit_process(budget)
    fences = {"folders": refuse_other_folders(folders), "system_calls": refuse_system_calls()}
    refuse_in_python(folders)
    return fences


def _leave_all_but(pipe: Connection) -> None:
    """Close what came along with the process and is not its business, as the line to the tracker of semaphores."""
    parent = multiprocessing.parent_process()
    kept = {pipe.fileno(), parent.sentinel if parent is not None else -1}
    if sys.platform != "win32":  # there nothing comes along
        for number in set(range(_STREAMS, _HANDLES)) - kept:
            with suppress(OSError):
                os.close(number)


def _leave_terminal() -> None:
    """Let nothing that a library prints reach anybody's terminal, and no terminal reach this process."""
    nowhere = os.open(os.devnull, os.O_RDWR)
    for stream in range(_STREAMS):
        os.dup2(nowhere, stream)
    if nowhere >= _STREAMS:
        os.close(nowhere)
    if sys.platform != "win32":
        with suppress(OSError):
            os.setsid()


def _answers(job: Job, original: bytes, budget: Budget) -> Iterator[bytes]:
    """Yield how many extracts there are and each of them, or the one message that says why there are none."""
    try:
        parsed = importlib.import_module(job.module).parse(original, name=job.name, options=job.options)
        extracts = [encode(extract.body()) for extract in _bounded(parsed, budget)]
    except ArticleUnreadable as error:
        yield encode({"unreadable": body_of(error.message)})
    except RecursionError:
        yield encode({"nested": True})
    except MemoryError:
        raise
    except Exception as error:  # noqa: BLE001 (whatever a library may raise at a file; the next one is read all the same)
        yield encode({"bug": _trace(error)})
    else:
        yield from _counted(extracts, budget)


def _trace(error: Exception) -> str:
    """Return where an error came from, for the log; not its words, which may be the article's."""
    said = f": {error}" if isinstance(error, ImportError) else ""
    return ("".join(traceback.format_tb(error.__traceback__)) + type(error).__qualname__ + said)[-LONGEST_TRACE:]


def _bounded(parsed: Sequence[Extract], budget: Budget) -> Sequence[Extract]:
    return parsed[: budget.articles + 1]


def _counted(extracts: Sequence[bytes], budget: Budget) -> Iterator[bytes]:
    sizes = [len(extract) for extract in extracts]
    if len(sizes) > budget.articles or max(sizes, default=0) > budget.article_bytes or sum(sizes) > budget.answer_bytes:
        yield encode({"too_much": True})
        return
    yield encode({"extracts": len(extracts)})
    yield from extracts
