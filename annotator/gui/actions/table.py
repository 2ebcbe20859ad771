"""The actions: one table from which the menus, the shortcuts and the key sheet are all made."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtGui import QKeySequence

from annotator.domain.decisions import Label
from annotator.gui.desk.looking import LOOK_KEY, STOP_KEY

if TYPE_CHECKING:
    from annotator.gui.main_window import MainWindow


@dataclass(frozen=True, slots=True)
class Action:
    """Something a person can do. A bare key is off while a text field has focus, because the field takes it first.

    `page_keys` work only while the article has focus, as lists and fields need them too. `repeats` tells whether
    holding the key down does it again: never so where a decision is made. A menu draws a line above an action that
    `starts` a group, and greys one out while it is not `possible`.
    """

    menu: str
    text: str
    keys: tuple[str, ...]
    run: Callable[[MainWindow], object]
    page_keys: tuple[str, ...] = ()
    repeats: bool = False
    starts: bool = False
    possible: Callable[[MainWindow], bool] | None = None


def _decide(label: Label, text: str, *keys: str) -> tuple[Action, Action]:
    stay = tuple(f"Shift+{key}" for key in keys if key.isalpha())
    return (
        Action("Decide", text, keys, lambda window: window.desk.decide(label)),
        Action("Decide", f"{text}, and stay", stay, lambda window: window.desk.decide(label, stay=True)),
    )


ACTIONS: tuple[Action, ...] = (
    Action("Project", "New project…", ("Ctrl+Shift+N",), lambda window: window.projects.new()),
    Action("Project", "Open project…", ("Ctrl+Shift+O",), lambda window: window.projects.choose()),
    Action("Project", "Open the sample", (), lambda window: window.projects.open_sample()),
    Action("Project", "Open article…", ("Ctrl+O",), lambda window: window.articles.open_files(), starts=True),
    Action("Project", "Paste article…", ("Ctrl+Shift+V",), lambda window: window.articles.paste()),
    Action("Project", "Look for claims", (LOOK_KEY,), lambda window: window.desk.look_for_claims(), starts=True),
    Action(
        "Project",
        "Stop looking for claims",
        (STOP_KEY,),
        lambda window: window.desk.stop_looking(),
        possible=lambda window: bool(window.desk.looking),
    ),
    Action(
        "Project",
        "Stop looking in this article",
        (),
        lambda window: window.desk.stop_looking_here(),
        possible=lambda window: window.desk.is_looking_here,
    ),
    Action("Project", "Export…", ("Ctrl+E",), lambda window: window.projects.export(), starts=True),
    Action("Project", "Reviewer…", (), lambda window: window.projects.change_reviewer()),
    Action("Project", "Quit", ("Ctrl+Q",), lambda window: window.close(), starts=True),
    Action("Edit", "Undo", ("Ctrl+Z",), lambda window: window.desk.undo(), repeats=True),
    Action("Edit", "Redo", ("Ctrl+Shift+Z",), lambda window: window.desk.redo(), repeats=True),
    *_decide(Label.ATTRIBUTED, "Attributed", "A", "1"),
    *_decide(Label.VERIFIED, "Verified", "V", "2"),
    *_decide(Label.OPINION, "Opinion", "O", "3"),
    *_decide(Label.NOT_A_CLAIM, "Not a claim", "X", "4"),
    Action("Decide", "Details", (), lambda window: window.details(), page_keys=("Return", "Enter"), starts=True),
    Action("Decide", "Save and go on", ("Ctrl+Return", "Ctrl+Enter"), lambda window: window.save_and_go_on()),
    Action("Decide", "Back to the article", ("Esc",), lambda window: window.back_to_article()),
    Action("Go", "Next claim", ("J",), lambda window: window.desk.move(1), page_keys=("Down",), repeats=True),
    Action("Go", "Previous claim", ("K",), lambda window: window.desk.move(-1), page_keys=("Up",), repeats=True),
    Action("Go", "Next undecided", ("N",), lambda window: window.desk.move_undecided(1), repeats=True),
    Action("Go", "Previous undecided", ("Shift+N",), lambda window: window.desk.move_undecided(-1), repeats=True),
    Action(
        "Go", "Next article", ("Ctrl+PgDown",), lambda window: window.desk.move_article(1), repeats=True, starts=True
    ),
    Action("Go", "Previous article", ("Ctrl+PgUp",), lambda window: window.desk.move_article(-1)),
    Action("View", "Larger text", ("Ctrl++", "Ctrl+="), lambda window: window.zoom(1.0), repeats=True),
    Action("View", "Smaller text", ("Ctrl+-",), lambda window: window.zoom(-1.0), repeats=True),
    Action("View", "Usual size", ("Ctrl+0",), lambda window: window.zoom(0)),
    Action("View", "Light", (), lambda window: window.choose_theme("light"), starts=True),
    Action("View", "Dark", (), lambda window: window.choose_theme("dark")),
    Action("View", "As the system", (), lambda window: window.choose_theme("system")),
    Action("Help", "Keys", ("?", "F1"), lambda window: window.show_keys()),
    Action("Help", "About Annotator", (), lambda window: window.show_about()),
)


def shown_keys(action: Action) -> str:
    """Return an action's keys as they stand on the keyboard of this system."""
    native = QKeySequence.SequenceFormat.NativeText
    return "  or  ".join(QKeySequence(key).toString(native) for key in (*action.keys, *action.page_keys))
