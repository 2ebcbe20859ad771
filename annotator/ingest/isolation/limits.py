"""Limits that the system holds for a process: memory, processor time, files. Linux holds all of them.

macOS does not hold the one for memory, and Windows has none of them: there the wall clock is what is left.
"""

from __future__ import annotations

import math
import mmap
import sys
from contextlib import suppress
from pathlib import Path

from annotator.ingest.isolation.budgets import Budget

UNKNOWN_SPACE = 4_000_000_000
START_S = 30  # of the processor, for the start of a child, on top of what its jobs may take


def limit_process(budget: Budget) -> None:
    """Limit this process for good: no hard limit can be raised again.

    The budget's memory is what it may take from now on: what it has already is the program's own doing.
    """
    if sys.platform == "win32":
        return
    import resource  # noqa: PLC0415 (not there on Windows)

    whole_life = START_S + budget.jobs * budget.processor_s
    _set(resource.RLIMIT_CPU, whole_life)
    _set(resource.RLIMIT_AS, _address_space() + budget.memory_bytes)
    _set(resource.RLIMIT_NOFILE, budget.open_files)
    _set(resource.RLIMIT_FSIZE, 0)
    _set(resource.RLIMIT_CORE, 0)


def limit_job(budget: Budget) -> None:
    """Give the process the processor for one more job; the system ends it when that is spent."""
    if sys.platform == "win32":
        return
    import resource  # noqa: PLC0415 (not there on Windows)

    used = resource.getrusage(resource.RUSAGE_SELF)
    wanted = math.ceil(used.ru_utime + used.ru_stime) + budget.processor_s
    _soft, hard = resource.getrlimit(resource.RLIMIT_CPU)
    resource.setrlimit(resource.RLIMIT_CPU, (wanted if hard == resource.RLIM_INFINITY else min(wanted, hard), hard))


def _address_space() -> int:
    """Return how much this process has already, which depends on what the program's main module imports."""
    try:
        pages = Path("/proc/self/statm").read_text(encoding="ascii").split()[0]
    except OSError:  # another system, where such a limit is not held, or not known to be
        return UNKNOWN_SPACE
    return int(pages) * mmap.PAGESIZE


def _set(kind: int, most: int) -> None:
    import resource  # noqa: PLC0415 (not there on Windows)

    _soft, hard = resource.getrlimit(kind)
    most = most if hard == resource.RLIM_INFINITY else min(most, hard)
    with suppress(ValueError, OSError):  # macOS refuses some limits below what is in use
        resource.setrlimit(kind, (most, most))
