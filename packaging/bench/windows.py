"""What the desk's benchmark does to the program's own window: real keys, real scrolling, until it is painted."""

from __future__ import annotations

import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from annotator.domain.claims import Claim, Highlights
    from annotator.gui.desk.desk import Desk
    from annotator.gui.main_window import MainWindow

Runs = dict[str, tuple[float, ...]]
_KEYS, _OTHERS, _OPENINGS, _SWITCHES, _ARRIVALS = 1_000, 30, 5, 10, 3
_FRAMES = 600  # of a long article, each way through
_REST_S = 0.005
FAR = 20
SIZE = (1280, 800)
_CHARACTERS_A_CLAIM = 150
_CLAIM_LENGTH, _LONGEST_WORD = 100, 25


def run(path: Path, characters: int) -> Runs:
    """Measure one size: milliseconds for what a key or a frame takes, seconds for opening, megabytes for memory."""
    make_project(path, characters)
    with _window() as window:
        opened = _open(window, path)
        memory = megabytes()
        found: Runs = {"open": opened, "memory": (memory,)}
        found["key"], found["work"] = zip(*(_decide(window, number) for number in range(_KEYS)), strict=True)
        found["undo"] = tuple(_undo(window) for _ in range(_OTHERS))
        gaps = min(_OTHERS, characters // _CHARACTERS_A_CLAIM - 1)
        found["claim"] = tuple(_mark(window, number, characters) for number in range(gaps))
        passes = [_scroll(window) for _ in range(2)]
        found["scroll"] = tuple(frame for frames in passes for frame in frames)
        found["worst_frame"] = (min(max(frames) for frames in passes),)
        found["switch"] = tuple(_switch(window) for _ in range(_SWITCHES))
        found["arrive"] = tuple(_arrive(window, characters, number) for number in range(_ARRIVALS))
        return found


def run_one_line(path: Path, characters: int) -> Runs:
    """Open an article of one line without a space."""
    from annotator import ingest
    from annotator.session import Session

    with Session.create(path, reviewer="Bench") as session:
        session.import_article(ingest.article_from_text("x" * characters, origin="bench"))
    with _window() as window:
        return {"open": _open(window, path)}


def make_project(path: Path, characters: int) -> str:
    """Make a project of two articles of that size, with a claim every 150 characters, and return the first one's id.

    Every other claim is decided already, as in the middle of the work.
    """
    from annotator import ingest
    from annotator.domain.decisions import Label
    from annotator.session import Session

    with Session.create(path, reviewer="Bench") as session:
        rows = []
        for number in range(2):
            text = text_of(characters, number)
            rows.append(session.import_article(ingest.article_from_text(text, origin="bench")))
            session.add_highlights(rows[-1].id, highlights(text))
        for claim in session.claims(rows[0].id)[::2]:
            session.decide(claim.id, Label.VERIFIED)
        return rows[0].id


def text_of(characters: int, number: int) -> str:
    """Return an article made of the sample, again and again; another number gives another article."""
    from annotator import ingest, paths

    sample = ingest.read_article(paths.sample_article()).text
    return "\n\n".join([f"Article {number}", *[sample] * (characters // len(sample) + 1)])[:characters]


def highlights(text: str) -> Highlights:
    """Return claims at even distances, as many as the budgets speak of, each third with a speaker."""
    from annotator.domain.claims import (
        Attribution,
        FoundClaim,
        Highlights,
        PipelineName,
        Span,
        Suggestion,
        SuggestionLabel,
        trim,
        whole_words,
    )
    from annotator.domain.texts import text_sha256

    claims = []
    for start in range(0, len(text) - _CHARACTERS_A_CLAIM, _CHARACTERS_A_CLAIM):
        span = trim(text, whole_words(text, Span(start, start + _CLAIM_LENGTH)))
        if span is None:
            continue
        source = Span(span.end + 2, span.end + 8), Span(span.end + 9, span.end + 14)
        attribution = Attribution(source[:1], source[1:], (span,), "Yoshiro Mori") if start % 450 == 0 else None
        suggestion = Suggestion(SuggestionLabel.FACTUAL, 0.7, ("a number",))
        claims.append(FoundClaim(span, span.of(text), suggestion, attribution))
    return Highlights(text_sha256(text), PipelineName("bench", "1"), tuple(claims), ())


def row_after(row: int, number: int, rows: int) -> int:
    """Return the row to decide on after `number` keys: the next one, and each 20th time one that is far away."""
    return number * 7919 % rows if number % FAR == 0 else (row + 1) % rows


@contextmanager
def timed_until_painted(widget: QWidget) -> Iterator[list[float]]:
    """Time what is done in the block until its repaint is done; the widget must have been painted.

    Yields a list that will hold milliseconds, by the clock and then of processor time.
    """
    from PySide6.QtCore import QCoreApplication, QEvent, QObject

    class Paints(QObject):
        seen = 0

        def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802 (Qt's own name)
            self.seen += event.type() == QEvent.Type.Paint
            return False

    settle()
    paints = Paints()
    widget.installEventFilter(paints)
    took: list[float] = []
    began, worked = time.perf_counter(), time.process_time()
    yield took
    QCoreApplication.processEvents()
    QCoreApplication.processEvents()  # a list paints what changed in it a moment later than the page does
    took += [(time.perf_counter() - began) * 1000, (time.process_time() - worked) * 1000]
    widget.removeEventFilter(paints)
    assert paints.seen, "nothing was painted"


def settle() -> None:
    """Let the window do all that it still has to do, and come to rest."""
    from PySide6.QtCore import QCoreApplication

    rest = time.perf_counter()
    while time.perf_counter() - rest < _REST_S:
        began = time.perf_counter()
        QCoreApplication.processEvents()
        if time.perf_counter() - began > _REST_S / 5:
            rest = time.perf_counter()


def megabytes() -> float:
    """Return what this process holds in memory now."""
    if sys.platform != "linux":
        import resource

        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1e6
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return pages * 4096 / 1e6


# Private


@contextmanager
def _window() -> Iterator[MainWindow]:
    from PySide6.QtWidgets import QApplication

    from annotator.gui import app
    from annotator.gui.actions.bindings import Bindings
    from annotator.gui.actions.table import ACTIONS
    from annotator.gui.desk.desk import Desk
    from annotator.gui.jobs.highlighter import Highlighter
    from annotator.gui.look.themes import Themes
    from annotator.gui.main_window import MainWindow
    from annotator.gui.settings import Settings

    application = app.application_for()
    highlighter = Highlighter()
    window = MainWindow(Desk(highlighter, Bindings(Settings(), ACTIONS)), Themes(application, "light"))
    window.resize(*SIZE)
    window.show()
    window.activateWindow()
    QApplication.processEvents()
    app.set_start_up_aside()
    try:
        yield window
    finally:
        window.close()
        highlighter.stop()


def _open(window: MainWindow, path: Path) -> tuple[float, ...]:
    """Return the seconds until the article is painted, each time anew."""
    seconds = []
    for _ in range(_OPENINGS):
        window.projects.end()
        with timed_until_painted(window.article.viewport()) as took:
            assert window.projects.open(path)
        seconds.append(took[0] / 1000)
    window.desk.stop_looking()
    return tuple(seconds)


def _decide(window: MainWindow, number: int) -> tuple[float, float]:
    """Decide by key, all along the article; once a claim is decided it gets another label."""
    from PySide6.QtCore import Qt
    from PySide6.QtTest import QTest

    from annotator.domain.decisions import Label

    desk = window.desk
    assert desk.session is not None
    focus = _focus(desk, number)
    key = Qt.Key.Key_O if desk.claims.label(focus) is Label.ATTRIBUTED else Qt.Key.Key_A
    before = desk.session.head()
    with timed_until_painted(window.article.viewport()) as took:
        QTest.keyClick(window.article, key)
    assert desk.session.head() != before, "the key decided nothing"
    return took[0], took[1]


def _focus(desk: Desk, number: int) -> Claim:
    """Go to the next claim as a key does; now and then to one far away, so that the whole article is walked."""
    rows = desk.claims.rows
    if desk.focus is None or number % FAR == 0:
        desk.focus_on(rows[row_after(0, number - number % FAR, len(rows))].id)
    assert desk.focus is not None
    return desk.focus


def _undo(window: MainWindow) -> float:
    from PySide6.QtCore import Qt
    from PySide6.QtTest import QTest

    with timed_until_painted(window.article.viewport()) as took:
        QTest.keyClick(window.article, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    return took[0]


def _mark(window: MainWindow, number: int, characters: int) -> float:
    """Make a claim of selected words by key."""
    from PySide6.QtCore import Qt
    from PySide6.QtTest import QTest

    from annotator.domain.claims import Span

    rows = len(window.desk.claims.rows)
    places = characters // _CHARACTERS_A_CLAIM - 1
    start = (number * 7919 % places) * _CHARACTERS_A_CLAIM + _CLAIM_LENGTH + _LONGEST_WORD  # between two claims
    window.article.select_span(Span(start, start + 9))
    with timed_until_painted(window.article.viewport()) as took:
        QTest.keyClick(window.article, Qt.Key.Key_V)
    assert len(window.desk.claims.rows) == rows + 1, "the key made no claim"
    return took[0]


def _scroll(window: MainWindow) -> list[float]:
    """Scroll through the article as a wheel does, three lines a frame or, in a long one, so that it is all seen."""
    bar = window.article.verticalScrollBar()
    bar.setValue(0)
    step = max(bar.singleStep() * 3, bar.maximum() // _FRAMES, 1)
    frames = []
    while bar.value() < bar.maximum():
        with timed_until_painted(window.article.viewport()) as took:
            bar.setValue(bar.value() + step)
        frames.append(took[0])
    return frames or [0.0]


def _switch(window: MainWindow) -> float:
    rows = window.desk.articles.rows
    other = next(row for row in rows if window.desk.article is not None and row.id != window.desk.article.id)
    with timed_until_painted(window.article.viewport()) as took:
        window.desk.show_article(other.id)
    return took[0] / 1000


def _arrive(window: MainWindow, characters: int, number: int) -> float:
    """Have what the worker found arrive for the article that is shown."""
    from annotator import ingest

    session = window.desk.session
    assert session is not None
    text = text_of(characters, 2 + number)
    row = session.import_article(ingest.article_from_text(text, origin="bench"))
    window.desk.show_article(row.id)
    window.article.document().size()  # lays out the rest of the article: the worker takes longer than that
    found = highlights(text)
    with timed_until_painted(window.article.viewport()) as took:
        window.desk.take_highlights(row.id, found)
    assert window.desk.claims.rows
    return took[0]
