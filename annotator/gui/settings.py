"""Settings: what a person chose, kept per user and never in a project."""

from __future__ import annotations

import getpass
from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings

from annotator import paths
from annotator.domain.errors import WrongInput
from annotator.domain.reviewers import clean_name

RECENT = 6


class Settings:
    """Choices, each with its default."""

    def __init__(self) -> None:
        self._file = QSettings(str(paths.user_data() / "settings.ini"), QSettings.Format.IniFormat)

    @property
    def reviewer(self) -> str:
        """Who decides: as chosen, else the name this computer knows the user by."""
        for name in (str(self._file.value("reviewer", "")), _login()):
            try:
                return clean_name(name)
            except WrongInput:
                continue
        return "Reviewer"

    @reviewer.setter
    def reviewer(self, name: str) -> None:
        self._file.setValue("reviewer", name)

    @property
    def theme(self) -> str:
        return str(self._file.value("theme", "system"))

    @theme.setter
    def theme(self, choice: str) -> None:
        self._file.setValue("theme", choice)

    @property
    def points(self) -> float | None:
        """The size of the reading typeface, if it was changed."""
        try:
            return float(str(self._file.value("points", "")))
        except ValueError:
            return None

    @points.setter
    def points(self, points: float) -> None:
        self._file.setValue("points", points)

    @property
    def recent(self) -> list[Path]:
        """Projects opened before that are still there, the last one first."""
        kept = str(self._file.value("recent", ""))
        return [path for path in map(Path, filter(None, kept.split("\n"))) if path.is_file()]

    def remember(self, project: Path) -> None:
        """Put a project first among the recent ones."""
        path = project.resolve()
        others = [known for known in self.recent if known != path]
        self._file.setValue("recent", "\n".join(str(known) for known in [path, *others][:RECENT]))

    def panes(self) -> tuple[QByteArray, QByteArray]:
        """Return the window's geometry and the state of its panes, as they were left."""
        geometry, state = self._file.value("geometry"), self._file.value("state")
        return (
            geometry if isinstance(geometry, QByteArray) else QByteArray(),
            state if isinstance(state, QByteArray) else QByteArray(),
        )

    def keep_panes(self, geometry: QByteArray, state: QByteArray) -> None:
        self._file.setValue("geometry", geometry)
        self._file.setValue("state", state)


def _login() -> str:
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):
        return ""
