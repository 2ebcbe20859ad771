"""A window on the sample, without a worker process: claims are found in this process, by rules, at once."""

from __future__ import annotations

import importlib
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from types import ModuleType

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QKeySequence, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from annotator import ingest, nlp, paths
from annotator.gui import app
from annotator.gui.actions.bindings import Bindings
from annotator.gui.actions.table import ACTIONS
from annotator.gui.desk.desk import Desk
from annotator.gui.jobs.highlighter import Highlighter
from annotator.gui.languages import Languages
from annotator.gui.look import motion
from annotator.gui.look.themes import Themes
from annotator.gui.main_window import MainWindow
from annotator.gui.settings import Settings
from annotator.session import Session


class InlineHighlighter(Highlighter):
    """Finds claims while the caller waits."""

    def warm(self) -> None:
        pass

    def highlight(self, articles: Iterable[str], read: Callable[[str], str]) -> None:
        for article in articles:
            self.found.emit(article, nlp.find_claims(read(article), pipeline="annotator-rules"))


@pytest.fixture(scope="session")
def qapp_cls() -> type[QApplication]:
    return QApplication


@pytest.fixture(scope="session")
def themes(qapp) -> Themes:
    app.dress(qapp)
    Languages(qapp, "en")
    return Themes(qapp, "light")


@pytest.fixture(autouse=True)
def nothing_moves(monkeypatch) -> None:
    """Without motion a test sees at once what a person sees a moment later."""
    monkeypatch.setattr(motion, "is_allowed", lambda: False)


@pytest.fixture
def open_window(qtbot, themes) -> Iterator[Callable[..., MainWindow]]:
    """Open windows as the program does; they are closed at the end."""
    windows: list[MainWindow] = []
    highlighters: list[Highlighter] = []

    def make(highlighter: Highlighter | None = None) -> MainWindow:
        settings = Settings()
        settings.reviewer = "Anna Keller"
        highlighters.append(highlighter or InlineHighlighter())
        window = MainWindow(Desk(highlighters[-1], Bindings(settings, ACTIONS)), themes)
        qtbot.addWidget(window)
        windows.append(window)
        window.show()
        window.activateWindow()
        with qtbot.waitActive(window):
            pass
        return window

    yield make
    for window in windows:
        window.close()
    for highlighter in highlighters:
        highlighter.stop()


@pytest.fixture
def finders(monkeypatch) -> ModuleType:
    """Stand-ins for the pipeline that a worker process can import, as it gets this process's path."""
    monkeypatch.syspath_prepend(str(Path(__file__).parent / "finders"))
    return importlib.import_module("finders")


@pytest.fixture
def project_of(tmp_path) -> Callable[..., Path]:
    """Make a project of these texts, in which nobody has looked for claims."""

    def make(*texts: str) -> Path:
        path = tmp_path / "texts.annotator"
        with Session.create(path) as session:
            for text in texts:
                session.import_article(ingest.article_from_text(text, origin="pasted"))
        return path

    return make


@pytest.fixture
def window(open_window) -> MainWindow:
    """A window on the sample."""
    made = open_window()
    assert made.projects.open_sample()
    return made


@pytest.fixture
def text_window(open_window, tmp_path) -> Callable[[str], MainWindow]:
    """A window on a project with one article of the given text."""

    def make(text: str) -> MainWindow:
        path = tmp_path / "text.annotator"
        with Session.create(path) as session:
            session.import_article(ingest.article_from_text(text, origin="pasted"))
        made = open_window()
        assert made.projects.open(path)
        return made

    return make


class SilentHighlighter(InlineHighlighter):
    """Finds no claims anywhere."""

    def highlight(self, articles: Iterable[str], read: Callable[[str], str]) -> None:
        pass


@pytest.fixture
def silent_window(open_window, project_of) -> Callable[[str], MainWindow]:
    """A window on one article of the given text, in which no claims are looked for."""

    def make(text: str) -> MainWindow:
        made = open_window(SilentHighlighter())
        assert made.projects.open(project_of(text))
        return made

    return make


@pytest.fixture
def press() -> Callable[..., None]:
    """Press keys on the article, written as in a menu: `press(window, "]", "Ctrl+Left", "Return")`."""

    def type_(window: MainWindow, *keys: str) -> None:
        for key in keys:
            combination = QKeySequence(key)[0]
            QTest.keyClick(window.article, combination.key(), combination.keyboardModifiers())

    return type_


@pytest.fixture
def drag() -> Callable[..., None]:
    """Drag the mouse over the article from one point to others, and let go at the last."""

    def pull(
        window: MainWindow, *points: QPoint, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
    ) -> None:
        viewport, left = window.article.viewport(), Qt.MouseButton.LeftButton
        QTest.mousePress(viewport, left, modifiers, points[0])
        for point in points[1:]:
            place, where = QPointF(point), QPointF(viewport.mapToGlobal(point))
            # QTest.mouseMove tells of no buttons and modifiers.
            QApplication.sendEvent(
                viewport, QMouseEvent(QEvent.Type.MouseMove, place, where, Qt.MouseButton.NoButton, left, modifiers)
            )
        QTest.mouseRelease(viewport, left, modifiers, points[-1])

    return pull


@pytest.fixture
def sample_text() -> str:
    return paths.sample_article().read_text(encoding="utf-8")
