"""Importing a thousand articles in the window: how long it takes, how fast claims are found, how long keys wait.

The window is drawn offscreen. A timer that should come every few milliseconds tells for how long nothing else could:
that is a stall. Claims are looked for while articles still come in, as always.
"""

from __future__ import annotations

import multiprocessing
import os
import random
import statistics
import tempfile
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ProcessPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from figures import Figure

if TYPE_CHECKING:
    from annotator.gui.main_window import MainWindow

NAME = "import"
_ARTICLES = 1_000
_WITH_ONE = 250  # with one worker, where a thousand would show nothing more
_WORDS = 600
_TICK_MS = 2
_STALL_MS = 50.0
_WAIT_S = 900


@dataclass(frozen=True)
class Run:
    """What one import took: seconds, stalls in milliseconds, words a second, megabytes."""

    seconds: float
    again: float
    stalls: tuple[float, ...]
    stalls_later: tuple[float, ...]
    words: float
    window: float
    worker: float


def measure() -> list[Figure]:
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    with tempfile.TemporaryDirectory() as folder:
        os.environ["ANNOTATOR_HOME"] = folder
        many, few = Path(folder) / "many", Path(folder) / "few"
        write_articles(many, _ARTICLES)
        write_articles(few, _WITH_ONE)
        both = _in_a_process(many, 2)
        one = _in_a_process(few, 1)
    return _figures(both, one)


def write_articles(folder: Path, count: int) -> None:
    """Write articles of about 600 words, each another one, the same ones each time."""
    import highlight

    folder.mkdir()
    order = random.Random(0)
    paragraphs = highlight._paragraphs()
    for number in range(count):
        body = highlight._article(order.sample(paragraphs, len(paragraphs)), _WORDS)
        (folder / f"{number:04}.txt").write_text(f"Article {number} of {count}\n\n{body}\n", encoding="utf-8")


def run(folder: Path, workers: int) -> Run:
    """Import a folder into a new project and wait until all its claims are found; then import it again."""
    from windows import megabytes

    from annotator.session import Session

    project = folder.with_suffix(".annotator")
    Session.create(project).close()
    with _window(workers) as window:
        assert window.projects.open(project)
        highlighter = window.desk._highlighter
        highlighter.warm()
        _wait(lambda: highlighter.worker is not None)
        with _ticking() as stalls:
            seconds = _import(window, folder)
        words = _Words(window)
        with _ticking() as later:
            _wait(lambda: not window.desk.looking)
        rate = words.a_second()
        worker = max((_megabytes_of(pid) for pid in highlighter.workers), default=0.0)
        assert all(row.pipeline for row in window.desk.articles.rows)
        again = _import(window, folder)
        assert window.desk.session is not None
        assert window.desk.session.head()[0] == 1 + 2 * len(window.desk.articles.rows)
        return Run(seconds, again, tuple(stalls), tuple(later), rate, megabytes(), worker)


# Private


def _in_a_process(folder: Path, workers: int) -> Run:
    with ProcessPoolExecutor(1, mp_context=multiprocessing.get_context("spawn")) as pool:
        return pool.submit(run, folder, workers).result()


def _figures(both: Run, one: Run) -> list[Figure]:
    note = f"{_ARTICLES:,} articles of {_WORDS} words, {os.cpu_count()} cores"
    return [
        Figure("import, while claims are looked for", (both.seconds,), "s", note=note),
        Figure("import of the same folder again", (both.again,), "s", note=note),
        Figure("words a second, two workers", (both.words,), "words/s", more_is_better=True, note=note),
        Figure("words a second, one worker", (one.words,), "words/s", more_is_better=True),
        Figure("two workers / one", (both.words / one.words,), "times", 1.5, more_is_better=True),
        Figure("longest stall while importing", (max(both.stalls),), "ms", _STALL_MS, note=note),
        Figure("stall while importing, 99th percentile", (_share(both.stalls),), "ms", note=note),
        Figure("longest stall while looking for claims", (max(both.stalls_later),), "ms", _STALL_MS, note=note),
        Figure("stall while looking, 99th percentile", (_share(both.stalls_later),), "ms", note=note),
        Figure("memory of the window afterwards", (both.window,), "MB", note=note),
        Figure("memory of a worker", (both.worker,), "MB", note=note),
    ]


def _share(stalls: tuple[float, ...]) -> float:
    return statistics.quantiles(stalls, n=100)[-1]


@contextmanager
def _window(workers: int) -> Iterator[MainWindow]:
    from PySide6.QtWidgets import QApplication

    from annotator.gui import app
    from annotator.gui.jobs.highlighter import Highlighter
    from annotator.gui.settings import Settings

    application = app.application_for()
    highlighter = Highlighter(workers=workers)
    window = app.window_for(application, Settings(), highlighter)
    window.show()
    window.activateWindow()
    QApplication.processEvents()
    app.set_start_up_aside()
    try:
        yield window
    finally:
        window.close()
        highlighter.stop()


def _import(window: MainWindow, folder: Path) -> float:
    began = time.perf_counter()
    window.articles.import_paths([folder])
    _wait(lambda: not window.desk.is_importing)
    return time.perf_counter() - began


class _Words:
    """Counts the words of articles whose claims are found from now on, once both workers are at work."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window
        self._before = self._done()
        self._began = time.perf_counter()

    def a_second(self) -> float:
        seconds = time.perf_counter() - self._began
        session = self._window.desk.session
        assert session is not None
        return sum(len(session.text(id_).split()) for id_ in self._done() - self._before) / seconds

    def _done(self) -> set[str]:
        return {row.id for row in self._window.desk.articles.rows if row.pipeline}


@contextmanager
def _ticking() -> Iterator[list[float]]:
    """Collect for how long, in milliseconds, the event loop came to nothing else, all through the block."""
    from PySide6.QtCore import Qt, QTimer

    stalls: list[float] = []
    last = time.perf_counter()

    def tick() -> None:
        nonlocal last
        now = time.perf_counter()
        stalls.append(max((now - last) * 1000 - _TICK_MS, 0.0))
        last = now

    timer = QTimer(interval=_TICK_MS, timerType=Qt.TimerType.PreciseTimer)
    timer.timeout.connect(tick)
    timer.start()
    yield stalls
    timer.stop()


def _wait(is_done: Callable[[], bool]) -> None:
    """Run the event loop as the program does, until something is so."""
    from PySide6.QtCore import QEventLoop, QTimer

    loop = QEventLoop()
    poll = QTimer(interval=20)
    until = time.monotonic() + _WAIT_S
    poll.timeout.connect(lambda: loop.quit() if is_done() or time.monotonic() > until else None)
    poll.start()
    loop.exec()
    poll.stop()
    assert is_done(), "it never came to an end"


def _megabytes_of(pid: int) -> float:
    try:
        pages = int(Path(f"/proc/{pid}/statm").read_text(encoding="ascii").split()[1])
    except OSError:
        return 0.0
    return pages * 4096 / 1e6
