"""Take pictures of the window, to be looked at: `python packaging/pictures.py OUT`, in each theme, size and scaling.

Drawn offscreen, so that it needs no display; a process a scaling, as Qt reads QT_SCALE_FACTOR only when it starts.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from annotator.gui.main_window import MainWindow

# Width and height in the pixels that the window sees; a picture has `scaling` times as many each way.
SIZES = ((1024, 700, 1.0), (1280, 800, 1.0), (1280, 800, 1.5), (1024, 700, 2.0), (1920, 1080, 2.0), (3840, 2160, 1.0))
THEMES = ("light", "dark", "contrast-light", "contrast-dark")


def main(out: Path, only: str) -> None:
    out.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as home:
        make_projects(Path(home))
        for width, height, scaling in SIZES:
            more = {"ANNOTATOR_HOME": home, "QT_SCALE_FACTOR": str(scaling), "QT_QPA_PLATFORM": "offscreen"}
            command = [sys.executable, __file__, str(out), only, str(width), str(height), str(scaling)]
            subprocess.run(command, env=os.environ | more, check=True)


def make_projects(home: Path) -> None:
    """Make a project with articles whose claims are known, and one without articles."""
    from annotator import ingest, nlp, paths
    from annotator.session import Session

    samples = sorted(paths.sample_article().parent.glob("*.txt"))
    with Session.create(home / "Week 27.annotator", reviewer="Anna Keller") as session:
        for sample in samples:
            row = session.import_article(ingest.read_article(sample))
            session.add_highlights(row.id, nlp.find_claims(session.text(row.id)))
    Session.create(home / "Fresh.annotator", reviewer="Anna Keller").close()
    for name in ("Elections", "A project with quite a long name, kept in a folder far below"):
        Session.create(home / f"{name}.annotator", reviewer="Anna Keller").close()


def take(out: Path, only: str, width: int, height: int, scaling: float) -> None:
    """Take every scene in every theme."""
    from PySide6.QtWidgets import QApplication

    from annotator.gui import app
    from annotator.gui.actions.bindings import Bindings
    from annotator.gui.actions.table import ACTIONS
    from annotator.gui.desk.desk import Desk
    from annotator.gui.jobs.highlighter import Highlighter
    from annotator.gui.languages import Languages
    from annotator.gui.look.themes import Themes
    from annotator.gui.main_window import MainWindow
    from annotator.gui.settings import Settings

    application = app.application_for()
    Languages(application, "en")
    settings = Settings()
    settings.reviewer = "Anna Keller"
    themes = Themes(application, "light")
    for scene, prepare in SCENES.items():
        if only not in scene:
            continue
        highlighter = Highlighter()
        window = MainWindow(Desk(highlighter, Bindings(settings, ACTIONS)), themes)
        window.resize(width, height)
        window.show()
        window.activateWindow()
        prepare(window)
        for theme in THEMES:
            themes.choose(theme)
            for _ in range(3):
                QApplication.processEvents()
            path = out / f"{scene}-{width}x{height}@{scaling:g}-{theme}.png"
            window.grab().save(str(path))
            print(path)
        window.close()
        highlighter.stop()


def _desk(window: MainWindow) -> None:
    from annotator import paths
    from annotator.domain.decisions import Label

    window.projects.open(paths.user_data() / "Week 27.annotator")
    if any(window.desk.claims.label(claim) for claim in window.desk.claims.rows):
        return
    for label in (Label.NOT_A_CLAIM, Label.ATTRIBUTED, Label.OPINION, Label.VERIFIED, Label.ATTRIBUTED):
        window.desk.decide(label)


def _start(window: MainWindow) -> None:
    from annotator import paths

    for name in ("Elections", "A project with quite a long name, kept in a folder far below", "Week 27"):
        window.settings.remember(paths.user_data() / f"{name}.annotator")
    window.start.show_recent(window.settings.recent)


def _empty(window: MainWindow) -> None:
    from annotator import paths

    window.projects.open(paths.user_data() / "Fresh.annotator")


def _check_list(window: MainWindow) -> None:
    _desk(window)
    window.desk.ask_to_finish()


def _trouble(window: MainWindow) -> None:
    _desk(window)
    window.desk.move(-1)
    window.decision.enter()
    window.show_failure("The decision could not be saved: the disk is full. Make room and press the key again.")


SCENES: dict[str, Callable[[MainWindow], object]] = {
    "start": _start,
    "empty": _empty,
    "desk": _desk,
    "check-list": _check_list,
    "trouble": _trouble,
}

if __name__ == "__main__":
    if len(sys.argv) < 4:
        main(Path(sys.argv[1]), sys.argv[2] if len(sys.argv) == 3 else "")
    else:
        take(Path(sys.argv[1]), sys.argv[2], int(sys.argv[3]), int(sys.argv[4]), float(sys.argv[5]))
