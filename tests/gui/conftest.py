"""A window on the sample, without a worker process: claims are found in this process, by rules, at once."""

from __future__ import annotations

import importlib
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from types import ModuleType

import pytest
from PySide6.QtWidgets import QApplication

from annotator import ingest, nlp, paths
from annotator.gui import app
from annotator.gui.desk.desk import Desk
from annotator.gui.jobs import Highlighter
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
    return Themes(qapp, "light")


@pytest.fixture
def open_window(qtbot, themes) -> Iterator[Callable[..., MainWindow]]:
    """Open windows as the program does; they are closed at the end."""
    windows: list[MainWindow] = []
    highlighters: list[Highlighter] = []

    def make(highlighter: Highlighter | None = None) -> MainWindow:
        settings = Settings()
        settings.reviewer = "Anna Keller"
        highlighters.append(highlighter or InlineHighlighter())
        window = MainWindow(Desk(highlighters[-1]), themes, settings)
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


@pytest.fixture
def sample_text() -> str:
    return paths.sample_article().read_text(encoding="utf-8")
