"""What is done on the page: skipping, flagging, and giving claims another shape. It stands in the Decide menu."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.gui.actions.action import Action, Menu
from annotator.gui.page.edges import End
from annotator.gui.translating import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from annotator.gui.main_window import MainWindow

SHAPE: tuple[Action[MainWindow], ...] = (
    Action(
        "decide.skip",
        Menu.DECIDE,
        QT_TRANSLATE_NOOP("Actions", "Skip"),
        ("5",),
        lambda window: window.desk.skip(),
        page_keys=("Space",),
        starts=True,
    ),
    Action(
        "decide.skip.stay",
        Menu.DECIDE,
        QT_TRANSLATE_NOOP("Actions", "Skip, and stay"),
        ("Shift+5",),
        lambda window: window.desk.skip(stay=True),
        page_keys=("Shift+Space",),
    ),
    Action(
        "decide.flag",
        Menu.DECIDE,
        QT_TRANSLATE_NOOP("Actions", "Flag for the supervisor"),
        ("F",),
        lambda window: window.desk.flag(),
    ),
    Action(
        "shape.start",
        Menu.DECIDE,
        QT_TRANSLATE_NOOP("Actions", "Move the start"),
        ("[",),
        lambda window: window.hands.move_edge(End.START),
        starts=True,
    ),
    Action(
        "shape.end",
        Menu.DECIDE,
        QT_TRANSLATE_NOOP("Actions", "Move the end"),
        ("]",),
        lambda window: window.hands.move_edge(End.END),
    ),
    Action(
        "shape.split", Menu.DECIDE, QT_TRANSLATE_NOOP("Actions", "Split"), ("S",), lambda window: window.hands.split()
    ),
    Action(
        "shape.merge",
        Menu.DECIDE,
        QT_TRANSLATE_NOOP("Actions", "Merge with the next"),
        ("M",),
        lambda window: window.desk.merge(),
    ),
    Action(
        "shape.caret",
        Menu.DECIDE,
        QT_TRANSLATE_NOOP("Actions", "Caret in the text"),
        ("C",),
        lambda window: window.hands.toggle_caret(),
    ),
    Action(
        "shape.furniture",
        Menu.DECIDE,
        QT_TRANSLATE_NOOP("Actions", "Give back or dim a passage"),
        ("G",),
        lambda window: window.hands.passages.toggle(),
        starts=True,
    ),
)
