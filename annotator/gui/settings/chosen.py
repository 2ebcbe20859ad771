"""What a person chose: read from a file of theirs, where what cannot be read falls back to what is usual."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterable
from pathlib import Path
from typing import Any, Generic, TypeVar, cast, overload

from PySide6.QtCore import QByteArray, QObject, QSettings, Signal

from annotator import logs, paths
from annotator.domain.errors import WrongInput
from annotator.gui.settings import table
from annotator.gui.settings.kinds import Setting

T = TypeVar("T")
RECENT = 6
RECENTLY_USED = 12
_NEVER_FIRST = frozenset({"project.quit"})  # Enter too many must not end the program


class Chosen(Generic[T]):
    """A setting as an attribute of `Settings`, typed like its values."""

    def __init__(self, setting: Setting[T]) -> None:
        self.setting = setting

    @overload
    def __get__(self, settings: None, owner: type) -> Chosen[T]: ...
    @overload
    def __get__(self, settings: Settings, owner: type) -> T: ...
    def __get__(self, settings: Settings | None, owner: type) -> Chosen[T] | T:
        return self if settings is None else settings.get(self.setting)

    def __set__(self, settings: Settings, value: T) -> None:
        settings.set(self.setting, value)


class Settings(QObject):
    """Choices, each with its default; `changed` tells the id of one that is another now."""

    changed = Signal(str)

    font = Chosen(table.FONT)
    points = Chosen(table.POINTS)
    width = Chosen(table.WIDTH)
    theme = Chosen(table.THEME)
    animations = Chosen(table.ANIMATIONS)
    language = Chosen(table.LANGUAGE)
    auto_advance = Chosen(table.AUTO_ADVANCE)
    suggestions = Chosen(table.SUGGESTIONS)
    blind = Chosen(table.BLIND)
    allow_private = Chosen(table.ALLOW_PRIVATE)
    allow_proxy = Chosen(table.ALLOW_PROXY)
    reviewer = Chosen(table.REVIEWER)
    pipeline = Chosen(table.PIPELINE)
    keys = Chosen(table.KEYS)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._file = QSettings(str(paths.user_data() / "settings.ini"), QSettings.Format.IniFormat)
        self._read: dict[str, object] = {}

    def get(self, setting: Setting[T]) -> T:
        """Return what was chosen, else what is usual."""
        if setting.id not in self._read:
            self._read[setting.id] = self._from_file(setting)
        return cast("T", self._read[setting.id])

    def set(self, setting: Setting[T], value: T) -> None:
        """Keep a choice; raises ValueError or WrongInput for one that cannot be."""
        kept = setting.write(value)
        taken = setting.read(kept)
        if taken == self.get(setting):
            return
        self._read[setting.id] = taken
        self._file.setValue(setting.id, kept)
        self.changed.emit(setting.id)

    def reset(self, setting: Setting[Any]) -> None:
        """Forget a choice: what is usual holds again."""
        self._file.remove(setting.id)
        if self._read.pop(setting.id, None) != self.get(setting):
            self.changed.emit(setting.id)

    def is_usual(self, setting: Setting[Any]) -> bool:
        return bool(self.get(setting) == setting.usual())

    # Beside the table: what the window remembers by itself

    @property
    def recent(self) -> list[Path]:
        """Projects opened before that are still there, the last one first."""
        return [path for path in map(Path, self._lines("recent")) if path.is_file()]

    def remember(self, project: Path) -> None:
        """Put a project first among the recent ones."""
        path = project.resolve()
        others = [known for known in self.recent if known != path]
        self._keep_lines("recent", map(str, [path, *others][:RECENT]))

    @property
    def recently_used(self) -> list[str]:
        """What was chosen in the palette, the last first."""
        return self._lines("recently_used")[:RECENTLY_USED]

    def place(self, project: Path) -> tuple[str, str] | None:
        """Return the article and the claim in focus when a project was left, by their ids."""
        kept = self._text(f"places/{_place_key(project)}").split(" ")
        return (kept[0], kept[1]) if len(kept) == 2 else None

    def remember_place(self, project: Path, article: str, claim: str) -> None:
        self._file.setValue(f"places/{_place_key(project)}", f"{article} {claim}")

    def remember_use(self, used: str) -> None:
        """Put what was chosen in the palette first."""
        if used in _NEVER_FIRST:
            return
        others = [known for known in self.recently_used if known != used]
        self._keep_lines("recently_used", [used, *others][:RECENTLY_USED])

    @property
    def toured(self) -> bool:
        """Whether the tour was shown."""
        return self._text("toured") == "yes"

    def remember_tour(self) -> None:
        self._file.setValue("toured", "yes")

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

    # Private

    def _from_file(self, setting: Setting[T]) -> T:
        kept = self._text(setting.id)
        if not kept:
            return setting.usual()
        try:
            return setting.read(kept)
        except (ValueError, WrongInput):
            logs.LOGGER.warning("settings: %s cannot be %.80r", setting.id, kept)
            return setting.usual()

    def _text(self, key: str) -> str:
        kept = self._file.value(key, "")
        return kept if isinstance(kept, str) else ""  # Qt reads a comma as a list, and other signs as other things

    def _lines(self, key: str) -> list[str]:
        return [line for line in self._text(key).split("\n") if line]

    def _keep_lines(self, key: str, lines: Iterable[str]) -> None:
        self._file.setValue(key, "\n".join(lines))


def _place_key(project: Path) -> str:
    """Return a name for a project's entry: a path may hold what a settings file cannot."""
    return hashlib.sha256(os.fsencode(project.resolve())).hexdigest()[:32]
