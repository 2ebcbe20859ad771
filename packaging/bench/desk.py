"""The desk: key to repaint and opening, at 2,000, 20,000 and 300,000 characters, drawn offscreen."""

from __future__ import annotations

import os
import statistics
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING

from figures import Figure

if TYPE_CHECKING:
    from annotator.domain.claims import Claim
    from annotator.gui.desk.desk import Desk

NAME = "desk"
_CHARACTERS = (2_000, 20_000, 300_000)
_KEYS = 200
_SMOOTH_MS, _ROUGH_MS = 16, 50


def measure() -> list[Figure]:
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    figures = []
    with tempfile.TemporaryDirectory() as folder:
        os.environ["ANNOTATOR_HOME"] = folder
        for characters in _CHARACTERS:
            figures += _measure(Path(folder) / f"{characters}.annotator", characters)
    return figures


def _measure(path: Path, characters: int) -> list[Figure]:
    from PySide6.QtWidgets import QApplication

    from annotator.gui import app
    from annotator.gui.desk.desk import Desk
    from annotator.gui.jobs import Highlighter
    from annotator.gui.look.themes import Themes
    from annotator.gui.main_window import MainWindow
    from annotator.gui.settings import Settings

    claims = _make_project(path, characters)
    application = app.application_for()
    highlighter = Highlighter()
    window = MainWindow(Desk(highlighter), Themes(application, "light"), Settings())
    window.show()
    window.activateWindow()
    QApplication.processEvents()
    began = time.perf_counter()
    window.projects.open(path)
    QApplication.processEvents()
    opening = time.perf_counter() - began
    keys = sorted(_press(window) for _ in range(_KEYS))
    window.close()
    highlighter.stop()
    size = f"{characters:,} characters, {claims:,} claims"
    return [
        Figure("key to repaint, median", (statistics.median(keys),), "ms", _SMOOTH_MS, note=size),
        Figure("key to repaint, 95th percentile", (keys[round(_KEYS * 0.95)],), "ms", _ROUGH_MS, note=size),
        Figure("key to repaint, worst", (keys[-1],), "ms", note=size),
        Figure("opening", (opening,), "s", 1.0, note=size),
    ]


def _make_project(path: Path, characters: int) -> int:
    from annotator import ingest, nlp, paths
    from annotator.session import Session

    sample = ingest.read_article(paths.sample_article()).text
    text = "\n\n".join([sample] * (characters // len(sample) + 1))[:characters]
    with Session.create(path, reviewer="Bench") as session:
        row = session.import_article(ingest.article_from_text(text, origin="bench"))
        return session.add_highlights(row.id, nlp.find_claims(text))


def _press(window: object) -> float:
    """Decide by key and wait until Qt has painted what changed; in milliseconds.

    Once all claims are decided, the next one is put in focus first and gets another label; that is not measured.
    """
    from PySide6.QtCore import Qt
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QApplication

    from annotator.domain.decisions import Label
    from annotator.gui.main_window import MainWindow

    assert isinstance(window, MainWindow)
    desk = window.desk
    assert desk.session is not None
    focus = desk.focus or _focus_on_the_next(desk)
    QApplication.processEvents()
    key = Qt.Key.Key_O if desk.claims.label(focus) is Label.ATTRIBUTED else Qt.Key.Key_A
    head = desk.session.head()
    began = time.perf_counter()
    QTest.keyClick(window.article, key)
    QApplication.processEvents()
    ended = time.perf_counter()
    assert desk.session.head() != head, "the key decided nothing"
    return (ended - began) * 1000


def _focus_on_the_next(desk: Desk) -> Claim:
    desk.move(1)
    claim = desk.focus
    assert claim is not None
    if desk.claims.row(claim.id) == len(desk.claims.rows) - 1:
        claim = desk.claims.rows[0]
        desk.focus_on(claim.id)
    return claim
