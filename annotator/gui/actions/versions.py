"""Newer versions of an article and near copies: in the Project, Decide, Go and View menus."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.gui.actions.action import Action, Menu
from annotator.gui.translating import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from annotator.gui.main_window import MainWindow

TAKEN_IN: tuple[Action[MainWindow], ...] = (
    Action(
        "project.revise",
        Menu.PROJECT,
        QT_TRANSLATE_NOOP("Actions", "Newer version of this article…"),
        (),
        lambda window: window.articles.revise(),
        possible=lambda window: window.desk.article is not None,
    ),
    Action(
        "project.copies",
        Menu.PROJECT,
        QT_TRANSLATE_NOOP("Actions", "Find near copies"),
        (),
        lambda window: window.desk.find_copies(),
        possible=lambda window: window.desk.article is not None,
    ),
)

VERSIONS: tuple[Action[MainWindow], ...] = (
    Action(
        "placing.next",
        Menu.GO,
        QT_TRANSLATE_NOOP("Actions", "Place what waits: next likely place"),
        ("P",),
        lambda window: window.desk.next_place(),
        repeats=True,
        starts=True,
    ),
    Action(
        "placing.next_claim",
        Menu.GO,
        QT_TRANSLATE_NOOP("Actions", "Next claim to be placed"),
        ("Shift+P",),
        lambda window: window.desk.place_next(),
        repeats=True,
    ),
    Action(
        "placing.here",
        Menu.DECIDE,
        QT_TRANSLATE_NOOP("Actions", "Place it here"),
        ("Y",),
        lambda window: window.desk.place_here(),
        starts=True,
    ),
    Action(
        "placing.selected",
        Menu.DECIDE,
        QT_TRANSLATE_NOOP("Actions", "Place it on the selected words"),
        ("T",),
        lambda window: window.desk.place_selected(),
    ),
    Action(
        "placing.leave",
        Menu.DECIDE,
        QT_TRANSLATE_NOOP("Actions", "The newer text lacks it"),
        ("L",),
        lambda window: window.desk.leave_behind(),
    ),
    Action(
        "go.older_version",
        Menu.GO,
        QT_TRANSLATE_NOOP("Actions", "Older version"),
        ("Alt+Down",),
        lambda window: window.desk.show_version(window.desk.older),
        starts=True,
    ),
    Action(
        "go.newer_version",
        Menu.GO,
        QT_TRANSLATE_NOOP("Actions", "Newer version"),
        ("Alt+Up",),
        lambda window: window.desk.show_version(window.desk.newer),
    ),
    Action(
        "view.difference",
        Menu.VIEW,
        QT_TRANSLATE_NOOP("Actions", "What changed since the older version"),
        ("Ctrl+Shift+D",),
        lambda window: window.dialogs.difference(),
        starts=True,
    ),
)
