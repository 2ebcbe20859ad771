"""The sample reviewed whole in the real window, by keyboard alone and by mouse alone: seconds a claim.

The window runs under Xvfb and gets its keys and clicks from xdotool, as from a person who never stops to think. A claim
counts as done when another process reads its verdict from the project.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import TypeVar

from figures import Figure

NAME = "hands"
T = TypeVar("T")
_SIZE = (1440, 900)
_PATIENCE_S = 30.0
# From the top left of the window: taken from a window of the same size that is drawn offscreen.
_BUTTONS = """
import sys
from annotator.domain.decisions import Label
from annotator.gui import app
from annotator.gui.jobs.highlighter import Highlighter
from annotator.gui.settings import Settings

application = app.application_for()
window = app.window_for(application, Settings(), Highlighter())
window.resize(*map(int, sys.argv[1:]))
window.show()
window.projects.open_sample()
application.processEvents()  # where the buttons are does not hang on which claim is in focus
for label in (Label.ATTRIBUTED, Label.VERIFIED, Label.OPINION):
    button = window.labels.button(label)
    place = button.mapTo(window, button.rect().center())
    print(place.x(), place.y())
window.close()
"""


def measure() -> list[Figure]:
    missing = [tool for tool in ("Xvfb", "xdotool") if shutil.which(tool) is None]
    if missing:
        print(f"hands: not measured, {' and '.join(missing)} not installed (apt install xvfb xdotool)", file=sys.stderr)
        return []
    return [
        Figure("a claim by keyboard alone", tuple(_review(_by_keyboard)), "s"),
        Figure("a claim by mouse alone", tuple(_review(_by_mouse)), "s"),
    ]


def _review(decide: Callable[[int], None]) -> Iterator[float]:
    """Yield the seconds that each claim of the sample took."""
    with tempfile.TemporaryDirectory() as home, _window(home):
        count = _wait(lambda: _counts(home)[0])
        time.sleep(1.0)  # a person looks at the page first,
        _xdotool("key", "Escape")  # and puts the tour away
        for number in range(count):
            began = time.perf_counter()
            decide(number)
            _wait(partial(_is_decided, home, number + 1))
            yield time.perf_counter() - began


def _by_keyboard(number: int) -> None:
    _xdotool("key", "avo"[number % 3])


def _by_mouse(number: int) -> None:
    if not _places:
        _places.extend(_button_places())
    x, y = _places[number % 3]
    _xdotool("mousemove", str(x), str(y), "click", "1")


_places: list[tuple[int, int]] = []


def _button_places() -> list[tuple[int, int]]:
    with tempfile.TemporaryDirectory() as home:
        environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "ANNOTATOR_HOME": home}
        program = [sys.executable, "-c", _BUTTONS, *map(str, _SIZE)]
        said = subprocess.check_output(program, env=environment, text=True)
    return [(int(x), int(y)) for x, y in (line.split() for line in said.splitlines())]


@contextmanager
def _window(home: str) -> Iterator[None]:
    """Show the window on the sample, on a screen of its own."""
    screen = ["Xvfb", "-displayfd", "1", "-screen", "0", f"{_SIZE[0]}x{_SIZE[1]}x24"]
    with subprocess.Popen(screen, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True) as server:
        assert server.stdout is not None
        os.environ["DISPLAY"] = f":{server.stdout.readline().strip()}"
        environment = {**os.environ, "QT_QPA_PLATFORM": "xcb", "ANNOTATOR_HOME": home}
        try:
            with subprocess.Popen([sys.executable, "-m", "annotator", "open", "--sample"], env=environment) as window:
                try:
                    number = _wait(_window_number)
                    _xdotool("windowmove", number, "0", "0", "windowsize", number, *map(str, _SIZE))
                    _xdotool("windowfocus", number)
                    yield
                finally:
                    window.terminate()
        finally:
            server.terminate()


def _window_number() -> str:
    found = subprocess.run(
        ["xdotool", "search", "--onlyvisible", "--name", "Annotator"], capture_output=True, text=True, check=False
    )
    return found.stdout.split()[-1] if found.stdout.split() else ""


def _counts(home: str) -> tuple[int, int]:
    """Return how many claims the sample's project has, and how many are decided."""
    from annotator.domain.errors import AnnotatorError
    from annotator.session import Session

    path = next(Path(home).rglob("*.annotator"), None)
    if path is None:
        return 0, 0
    try:
        with Session.open(path) as session:
            row = session.articles()[0]
    except (AnnotatorError, IndexError):  # not whole yet
        return 0, 0
    return row.claims, row.decided


def _is_decided(home: str, count: int) -> bool:
    return _counts(home)[1] >= count


def _wait(ask: Callable[[], T]) -> T:
    until = time.monotonic() + _PATIENCE_S
    while time.monotonic() < until:
        if answer := ask():
            return answer
        time.sleep(0.005)
    raise TimeoutError("the window did not answer")


def _xdotool(*arguments: str) -> None:
    subprocess.run(["xdotool", *arguments], check=True, stdout=subprocess.DEVNULL)
