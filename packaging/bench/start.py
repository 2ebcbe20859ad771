"""Cold starts: the window, its first highlights, the command line, and what the heavy imports cost."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time

from figures import Figure

NAME = "start"
_RUNS = 5

# Starts the program as `annotator open --sample` does, and says when the page was painted: with its text, and then with
# the marks of the claims on it.
_WINDOW = """
from annotator.gui import app
from annotator.gui.page import article_view

painted = article_view.ArticleView.paintEvent
said = set()

def paint(self, event):
    painted(self, event)
    window = self.window()
    for name, seen in (("window", window.desk.text), ("highlights", window.desk.claims.rows)):
        if seen and name not in said:
            said.add(name)
            print(name, flush=True)
    if len(said) == 2:
        app.QTimer.singleShot(0, window.close)

article_view.ArticleView.paintEvent = paint
app.run(app.Start(sample=True))
"""


def measure() -> list[Figure]:
    windows = [_window() for _ in range(_RUNS)]
    program = _whole("annotator --version", "-m", "annotator", "--version")
    heavy = [_import(module) for module in ("sqlite3", "PySide6.QtWidgets", "sqlite_utils", "spacy")]
    return [
        Figure("cold start to the window", tuple(run["window"] for run in windows), "s", 1.0, note="drawn offscreen"),
        Figure("cold start to highlights on the sample", tuple(run["highlights"] for run in windows), "s", 3.0),
        program,
        _whole("python alone", "-c", ""),
        *heavy,
    ]


def _window() -> dict[str, float]:
    """Return when each thing was on the page, in seconds since the process was started, with a new user's folder."""
    with tempfile.TemporaryDirectory() as home:
        environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "ANNOTATOR_HOME": home}
        began = time.perf_counter()
        with subprocess.Popen(
            [sys.executable, "-c", _WINDOW], env=environment, stdout=subprocess.PIPE, text=True
        ) as process:
            assert process.stdout is not None
            return {line.strip(): time.perf_counter() - began for line in process.stdout}


def _whole(name: str, *arguments: str) -> Figure:
    """Time a whole process, as a person waits for it."""
    return Figure(name, tuple(_seconds(*arguments) for _ in range(_RUNS)), "s")


def _seconds(*arguments: str) -> float:
    began = time.perf_counter()
    subprocess.run([sys.executable, *arguments], check=True, stdout=subprocess.DEVNULL, stdin=subprocess.DEVNULL)
    return time.perf_counter() - began


def _import(module: str) -> Figure:
    """Time an import inside a process, without the interpreter's own start."""
    program = f"import time; t = time.perf_counter(); import {module}; print(time.perf_counter() - t)"
    runs = [subprocess.check_output([sys.executable, "-c", program], text=True) for _ in range(_RUNS)]
    return Figure(f"import {module}", tuple(float(run) for run in runs), "s")
