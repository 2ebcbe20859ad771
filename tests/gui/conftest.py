"""A window on the sample, without a worker process: claims are found in this process, by rules, at once."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtWidgets import QApplication

from annotator import ingest, nlp, paths
from annotator.gui import app
from annotator.gui.desk import Desk
from annotator.gui.jobs import Highlighter
from annotator.gui.main_window import MainWindow
from annotator.gui.settings import Settings
from annotator.gui.themes import Themes
from annotator.session import Session


class InlineHighlighter(Highlighter):
    """Finds claims while the caller waits."""

    def warm(self) -> None:
        pass

    def highlight(self, article: str, text: str) -> None:
        self.found.emit(article, nlp.find_claims(text, pipeline="annotator-rules"))


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

    def make() -> MainWindow:
        settings = Settings()
        settings.reviewer = "Anna Keller"
        window = MainWindow(Desk(InlineHighlighter()), themes, settings)
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
