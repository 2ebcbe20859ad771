"""What the Project menu does with projects: opening, making and exporting."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QInputDialog

from annotator import ingest, paths
from annotator.domain.errors import AnnotatorError, StoreUnavailable
from annotator.domain.wording import Wording
from annotator.export import FORMATS
from annotator.gui.presence import Presence
from annotator.gui.settings.table import REVIEWER
from annotator.gui.translating import QT_TRANSLATE_NOOP
from annotator.session import Session

if TYPE_CHECKING:
    from annotator.gui.main_window import MainWindow

PROJECTS = QT_TRANSLATE_NOOP("Projects", "Annotator projects (*.annotator)")


class Projects:
    """Opens and makes projects in a window."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window
        self._presence: Presence | None = None

    def open(self, path: Path, article: str | None = None) -> bool:
        """Open a project; what goes wrong is said in the window, and what was open stays open."""
        return self._attempt(partial(Session.open, path), article)

    def open_sample(self) -> bool:
        """Open the sample's own project, made the first time."""
        return self._attempt(_open_sample, ingest.read_article(paths.sample_article()).id)

    def new(self) -> None:
        chosen, _filter = QFileDialog.getSaveFileName(
            self._window,
            QCoreApplication.translate("Projects", "New project"),
            QCoreApplication.translate("Projects", "articles.annotator"),
            QCoreApplication.translate("Projects", PROJECTS),
        )
        if not chosen:
            return
        path = Path(chosen)
        if path.suffix != ".annotator":
            path = path.with_name(path.name + ".annotator")
        self._attempt(partial(Session.create, path), None)

    def choose(self) -> None:
        chosen, _filter = QFileDialog.getOpenFileName(
            self._window,
            QCoreApplication.translate("Projects", "Open project"),
            "",
            QCoreApplication.translate("Projects", PROJECTS),
        )
        if chosen:
            self.open(Path(chosen))

    def export(self) -> None:
        """Export the settled labels to a file; its ending chooses the format."""
        session = self._window.desk.session
        if session is None:
            return
        filters = ";;".join(f"{name.upper()} (*.{name})" for name in FORMATS)
        chosen, kind = QFileDialog.getSaveFileName(
            self._window, QCoreApplication.translate("Projects", "Export settled labels"), "labels.jsonl", filters
        )
        if not chosen:
            return
        path = Path(chosen)
        named = path.suffix.removeprefix(".")
        format_name = named if named in FORMATS else kind.partition(" ")[0].lower()
        self.export_to(path, format_name)

    def export_to(self, path: Path, format_name: str) -> None:
        """Export the settled labels."""
        session = self._window.desk.session
        if session is None:
            return
        self._window.desk.attempt(partial(self._export, session, path, format_name))

    def change_reviewer(self) -> None:
        name, accepted = QInputDialog.getText(
            self._window,
            QCoreApplication.translate("Projects", "Reviewer"),
            QCoreApplication.translate("Projects", "Who decides from now on?"),
            text=self._window.settings.reviewer,
        )
        if accepted and name.strip():
            self.review_as(name)

    def review_as(self, name: str) -> None:
        """Go on as another reviewer, here and the next time."""
        desk, settings = self._window.desk, self._window.settings
        chosen = desk.attempt(lambda: settings.set(REVIEWER, name))
        if chosen and desk.session is not None and desk.reviewer_name != settings.reviewer:
            desk.review_as(settings.reviewer)

    def end(self) -> None:
        """Close what is open, and remember where that was."""
        desk = self._window.desk
        if desk.session is not None and desk.article is not None:
            claim = desk.focus.id if desk.focus else "-"
            self._window.settings.remember_place(desk.session.path, desk.article.id, claim)
        self._window.desk.close()
        if self._presence is not None:
            self._presence.end()
            self._presence = None

    def _attempt(self, opened: Callable[..., Session], article: str | None) -> bool:
        desk = self._window.desk
        return desk.save_written() and desk.attempt(partial(self._show, opened, article))

    def _show(self, opened: Callable[..., Session], article: str | None) -> None:
        session = opened(reviewer=self._window.settings.reviewer)
        try:
            shown = session.article_id(article) if article is not None else None
        except AnnotatorError:
            session.close()
            raise
        self.end()
        self._presence = Presence(session.path)
        self._window.settings.remember(session.path)
        self._open_where_left(session, shown)
        if not self._presence.alone:
            self._window.say(
                QCoreApplication.translate(
                    "Projects", "This project is open in another window too. Both can work, and stay in step."
                )
            )

    def _open_where_left(self, session: Session, article: str | None) -> None:
        """Open a project at the claim that had focus when it was left, unless its article is done or another wanted."""
        desk, place = self._window.desk, self._window.settings.place(session.path)
        if place is None or article not in {None, place[0]}:
            desk.open(session, article)
            return
        left = next(iter(session.articles([place[0]], mine=True)), None)
        goes_on = left is not None and left.state not in {"decided", "finished"}
        desk.open(session, article or (place[0] if goes_on else None))
        if goes_on and desk.claims.claim(place[1]) is not None:
            desk.focus_on(place[1])

    def _export(self, session: Session, path: Path, format_name: str) -> None:
        summary = session.export(path, format_name=format_name)
        words = QCoreApplication.translate("Projects", "Exported {claims} claims to {file}")
        if summary.unresolved:
            words = QCoreApplication.translate(
                "Projects", "Exported {claims} claims to {file}; {unresolved} unresolved"
            )
        self._window.say(words.format(claims=summary.claims, file=path.name, unresolved=summary.unresolved))


def _open_sample(*, reviewer: str) -> Session:
    path = paths.sample_project()
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise StoreUnavailable(
            Wording(
                "{parent} can't be made: {strerror}. Set ANNOTATOR_HOME to a folder.",
                parent=path.parent,
                strerror=error.strerror,
            )
        ) from error
    session = Session.open(path, reviewer=reviewer) if path.exists() else Session.create(path, reviewer=reviewer)
    session.import_article(ingest.read_article(paths.sample_article()))
    return session
