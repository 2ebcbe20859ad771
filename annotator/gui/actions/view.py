"""The View and Help menus."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.gui.actions.action import Action, Menu
from annotator.gui.translating import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from annotator.gui.main_window import MainWindow

VIEW: tuple[Action[MainWindow], ...] = (
    Action(
        "view.suggestions",
        Menu.VIEW,
        QT_TRANSLATE_NOOP("Actions", "Show or hide suggestions"),
        ("H",),
        lambda window: window.desk.toggle_suggestions(),
    ),
    Action(
        "view.larger",
        Menu.VIEW,
        QT_TRANSLATE_NOOP("Actions", "Larger text"),
        ("Ctrl++", "Ctrl+="),
        lambda window: window.zoom(1.0),
        repeats=True,
        starts=True,
    ),
    Action(
        "view.smaller",
        Menu.VIEW,
        QT_TRANSLATE_NOOP("Actions", "Smaller text"),
        ("Ctrl+-",),
        lambda window: window.zoom(-1.0),
        repeats=True,
    ),
    Action(
        "view.usual_size",
        Menu.VIEW,
        QT_TRANSLATE_NOOP("Actions", "Usual size"),
        ("Ctrl+0",),
        lambda window: window.zoom(0),
    ),
    Action(
        "view.light",
        Menu.VIEW,
        QT_TRANSLATE_NOOP("Actions", "Light"),
        (),
        lambda window: window.choose_theme("light"),
        starts=True,
    ),
    Action(
        "view.dark", Menu.VIEW, QT_TRANSLATE_NOOP("Actions", "Dark"), (), lambda window: window.choose_theme("dark")
    ),
    Action(
        "view.contrast",
        Menu.VIEW,
        QT_TRANSLATE_NOOP("Actions", "High contrast"),
        (),
        lambda window: window.choose_theme("contrast"),
    ),
    Action(
        "view.as_system",
        Menu.VIEW,
        QT_TRANSLATE_NOOP("Actions", "As the system"),
        (),
        lambda window: window.choose_theme("system"),
    ),
)

HELP: tuple[Action[MainWindow], ...] = (
    Action(
        "help.keys", Menu.HELP, QT_TRANSLATE_NOOP("Actions", "Keys"), ("?", "F1"), lambda window: window.dialogs.keys()
    ),
    Action(
        "help.tour", Menu.HELP, QT_TRANSLATE_NOOP("Actions", "Take the tour"), (), lambda window: window.take_tour()
    ),
    Action(
        "help.about",
        Menu.HELP,
        QT_TRANSLATE_NOOP("Actions", "About Annotator"),
        (),
        lambda window: window.dialogs.about(),
    ),
)
