"""Cold starts: the command line, and what its heavy imports cost, each in a fresh interpreter."""

from __future__ import annotations

import subprocess
import sys
import time

from figures import Figure

NAME = "start"
_RUNS = 5


def measure() -> list[Figure]:
    program = _whole("annotator --version", "-m", "annotator", "--version")
    heavy = [_import(module) for module in ("sqlite3", "PySide6.QtWidgets", "sqlite_utils", "spacy")]
    return [_whole("python alone", "-c", ""), program, *heavy]


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
