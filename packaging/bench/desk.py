"""The desk: key to repaint, opening, scrolling and memory as articles grow, beside the naive way; drawn offscreen."""

from __future__ import annotations

import multiprocessing
import os
import statistics
import tempfile
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

from figures import Figure

NAME = "desk"
SIZES = (2_000, 20_000, 300_000)
ONE_LINE = 1_000_000
CHARACTERS_A_CLAIM = 150  # 2,000 claims in 300,000 characters
BEST = 20  # times as fast as the naive way, where an article is long
Runs = dict[str, tuple[float, ...]]


def measure() -> list[Figure]:
    """Measure each size, and the naive way beside it, in a process of its own, so that memory is told apart.

    Budgets are held against medians where a thing is measured often: a busy moment of the machine is no lag of ours.
    How much faster we are than the naive way is held in processor time: the disk, which takes both as long, and other
    programs, which take whom they take, would only blur it.
    """
    import naive
    import windows

    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    figures = []
    with tempfile.TemporaryDirectory() as folder:
        os.environ["ANNOTATOR_HOME"] = folder
        for characters in SIZES:
            ours = _in_a_process(windows.run, Path(folder) / f"{characters}.annotator", characters)
            theirs = _in_a_process(naive.run, Path(folder) / f"{characters}.naive.annotator", characters)
            figures += _figures(ours, theirs, characters)
        line = _in_a_process(windows.run_one_line, Path(folder) / "line.annotator", ONE_LINE)
    opened = Figure("open, a million characters in one line", line["open"], "s", 2.0)
    return [*figures, opened]


def _in_a_process(run: Callable[[Path, int], Runs], path: Path, characters: int) -> Runs:
    with ProcessPoolExecutor(1, mp_context=multiprocessing.get_context("spawn")) as pool:
        return pool.submit(run, path, characters).result()


def _figures(ours: Runs, theirs: Runs, characters: int) -> list[Figure]:
    size = f"{characters:,} characters, {characters // CHARACTERS_A_CLAIM:,} claims"
    naive = f"the naive way; {size}"
    keys, slow_keys = ours["key"], theirs["key"]
    times, times_work = (statistics.median(theirs[kind]) / statistics.median(ours[kind]) for kind in ("key", "work"))
    best = BEST if characters == SIZES[-1] else None
    return [
        Figure("key to repaint, median", keys, "ms", 16, note=size),
        Figure("key to repaint, 95th percentile", (_share(keys, 0.95),), "ms", 50, note=size),
        Figure("key to repaint, worst of 1,000", (max(keys),), "ms", note=size),
        Figure("key to repaint, naive, median", slow_keys, "ms", note=naive),
        Figure("naive / ours, by the clock", (times,), "times", more_is_better=True, note=size),
        Figure("naive / ours, in processor time", (times_work,), "times", best, more_is_better=True, note=size),
        Figure("a new claim to repaint, median", ours["claim"], "ms", 16, note=size),
        Figure("undo to repaint, median", ours["undo"], "ms", 16, note=size),
        Figure("open the project and the article", ours["open"], "s", 1.0, note=size),
        Figure("open, naive", theirs["open"], "s", note=naive),
        Figure("switch article", ours["switch"], "s", 1.0, note=size),
        Figure("scroll, frame, median", ours["scroll"], "ms", 16, note=size),
        Figure("scroll, worst frame of two passes", (ours["worst_frame"][0],), "ms", 50, note=size),
        Figure("claims arrive, window stands still", ours["arrive"], "ms", 100, note=size),
        Figure("memory of the open window", ours["memory"], "MB", note=size),
        Figure("memory, naive", theirs["memory"], "MB", note=naive),
    ]


def _share(runs: tuple[float, ...], share: float) -> float:
    return sorted(runs)[round((len(runs) - 1) * share)]
