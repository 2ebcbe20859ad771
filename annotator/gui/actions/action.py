"""An action: something a person can do in the window, by menu, by key or from the palette."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import Generic, TypeVar

from PySide6.QtCore import QCoreApplication

from annotator.domain.decisions import Label
from annotator.gui.translating import QT_TRANSLATE_NOOP

Window = TypeVar("Window")  # the desk knows actions by their keys alone, and nothing of the window they run in


class Menu(StrEnum):
    """The menus, in their order."""

    PROJECT = QT_TRANSLATE_NOOP("Actions", "Project")
    EDIT = QT_TRANSLATE_NOOP("Actions", "Edit")
    DECIDE = QT_TRANSLATE_NOOP("Actions", "Decide")
    GO = QT_TRANSLATE_NOOP("Actions", "Go")
    VIEW = QT_TRANSLATE_NOOP("Actions", "View")
    HELP = QT_TRANSLATE_NOOP("Actions", "Help")

    @property
    def words(self) -> str:
        """Its title in the language of the window."""
        return QCoreApplication.translate("Actions", self.value)


@dataclass(frozen=True, slots=True)
class Action(Generic[Window]):
    """Something a person can do. A bare key is off while a text field has focus, because the field takes it first.

    The keys are those it comes with: a person's own are kept by `id`, which therefore never changes. `page_keys` work
    only while the article has focus; so does whatever else lists and buttons need themselves, as arrows and Space.
    `repeats` tells whether holding the key down does it again: never so where a decision is made. A menu draws a line
    above an action that `starts` a group, and greys one out while it is not `possible`.
    """

    id: str
    menu: Menu
    text: str
    keys: tuple[str, ...]
    run: Callable[[Window], object]
    page_keys: tuple[str, ...] = ()
    repeats: bool = False
    starts: bool = False
    possible: Callable[[Window], bool] | None = None

    @property
    def words(self) -> str:
        """Its text in the language of the window."""
        return QCoreApplication.translate("Actions", self.text)

    @property
    def name(self) -> str:
        """Its text without the dots that say that it asks something."""
        return self.words.rstrip("…")


def decide_id(label: Label) -> str:
    """Return the id of the action that gives a label."""
    return f"decide.{label.value}"
