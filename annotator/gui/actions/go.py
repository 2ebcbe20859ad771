"""The Go menu."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.gui.actions.action import Action, Menu
from annotator.gui.translating import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from annotator.gui.main_window import MainWindow

GO: tuple[Action[MainWindow], ...] = (
    Action(
        "go.next_claim",
        Menu.GO,
        QT_TRANSLATE_NOOP("Actions", "Next claim"),
        ("J",),
        lambda window: window.desk.move(1),
        page_keys=("Down",),
        repeats=True,
    ),
    Action(
        "go.previous_claim",
        Menu.GO,
        QT_TRANSLATE_NOOP("Actions", "Previous claim"),
        ("K",),
        lambda window: window.desk.move(-1),
        page_keys=("Up",),
        repeats=True,
    ),
    Action(
        "go.next_undecided",
        Menu.GO,
        QT_TRANSLATE_NOOP("Actions", "Next undecided"),
        ("N",),
        lambda window: window.desk.move_undecided(1),
        repeats=True,
    ),
    Action(
        "go.previous_undecided",
        Menu.GO,
        QT_TRANSLATE_NOOP("Actions", "Previous undecided"),
        ("Shift+N",),
        lambda window: window.desk.move_undecided(-1),
        repeats=True,
    ),
    Action(
        "go.overlapping",
        Menu.GO,
        QT_TRANSLATE_NOOP("Actions", "Overlapping claims"),
        ("Q",),
        lambda window: window.desk.cycle(),
        repeats=True,
        starts=True,
    ),
    Action(
        "go.speaker",
        Menu.GO,
        QT_TRANSLATE_NOOP("Actions", "What else does this speaker say?"),
        ("Ctrl+J",),
        lambda window: window.hands.show_speaker(),
    ),
    Action(
        "go.furniture",
        Menu.GO,
        QT_TRANSLATE_NOOP("Actions", "Next dimmed passage"),
        ("Shift+G",),
        lambda window: window.hands.passages.go(),
        repeats=True,
    ),
    Action(
        "go.look_before",
        Menu.GO,
        QT_TRANSLATE_NOOP("Actions", "See what was decided before"),
        ("B",),
        lambda window: window.desk.look_before(),
        starts=True,
    ),
    Action(
        "go.back",
        Menu.GO,
        QT_TRANSLATE_NOOP("Actions", "Back to where you were"),
        ("Alt+Left",),
        lambda window: window.desk.back(),
    ),
    Action(
        "go.forward",
        Menu.GO,
        QT_TRANSLATE_NOOP("Actions", "Forward again"),
        ("Alt+Right",),
        lambda window: window.desk.forward(),
    ),
    Action(
        "go.next_article",
        Menu.GO,
        QT_TRANSLATE_NOOP("Actions", "Next article"),
        ("Ctrl+PgDown",),
        lambda window: window.desk.move_article(1),
        repeats=True,
        starts=True,
    ),
    Action(
        "go.previous_article",
        Menu.GO,
        QT_TRANSLATE_NOOP("Actions", "Previous article"),
        ("Ctrl+PgUp",),
        lambda window: window.desk.move_article(-1),
        repeats=True,
    ),
    Action(
        "go.search_articles",
        Menu.GO,
        QT_TRANSLATE_NOOP("Actions", "Search the articles"),
        ("Ctrl+Shift+F",),
        lambda window: window.search_articles(),
    ),
    Action(
        "go.anywhere",
        Menu.GO,
        QT_TRANSLATE_NOOP("Actions", "Find an action or article…"),
        ("Ctrl+K",),
        lambda window: window.dialogs.palette(),
        starts=True,
    ),
)
