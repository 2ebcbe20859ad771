"""Menus and shortcuts, made from the table of actions, with the keys in force."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QShortcut

from annotator.gui.actions.action import Action, Menu
from annotator.gui.actions.table import ACTIONS

if TYPE_CHECKING:
    from annotator.gui.main_window import MainWindow


def add_to(window: MainWindow) -> None:
    """Make the menus and shortcuts of a window."""
    titles = with_letters([menu.words for menu in Menu])
    menus = {menu: window.menuBar().addMenu(title) for menu, title in zip(Menu, titles, strict=True)}
    for action in ACTIONS:
        if action.starts:
            menus[action.menu].addSeparator()
        menus[action.menu].addAction(_made(action, window))
    menus[Menu.VIEW].addSeparator()
    for dock in window.docks:
        menus[Menu.VIEW].addAction(dock.toggleViewAction())


def with_letters(titles: Sequence[str]) -> list[str]:
    """Return titles in which Alt and a letter of its own opens each, in whatever language they are."""
    taken: set[str] = set()
    marked = []
    for title in titles:
        free = (place for place, letter in enumerate(title) if letter.isalpha() and letter.lower() not in taken)
        place = next(free, None)
        if place is not None:
            taken.add(title[place].lower())
        marked.append(title if place is None else f"{title[:place]}&{title[place:]}")
    return marked


def _made(action: Action[MainWindow], window: MainWindow) -> QAction:
    made = QAction(window)
    made.setObjectName(action.id)
    made.setAutoRepeat(action.repeats)
    made.triggered.connect(lambda: action.run(window))
    on_page = QShortcut(window.article)
    on_page.setContext(Qt.ShortcutContext.WidgetShortcut)
    on_page.setAutoRepeat(action.repeats)
    on_page.activated.connect(made.trigger)
    _follow_keys(action, made, on_page, window)
    if action.possible is not None:
        _grey_out(made, on_page, action.possible, window)
    return made


def _follow_keys(action: Action[MainWindow], made: QAction, on_page: QShortcut, window: MainWindow) -> None:
    keys = window.desk.keys

    def show() -> None:
        shortcuts = keys.on_window(action.id)
        made.setShortcuts(shortcuts)
        on_page.setKeys(keys.on_page(action.id))
        # A menu shows the keys that work everywhere by itself, and one that works on the article only if told.
        hint = "" if shortcuts else keys.key_text(action.id)
        made.setText("\t".join(filter(None, (action.words, hint))))

    keys.changed.connect(show)
    show()


def _grey_out(made: QAction, on_page: QShortcut, possible: Callable[[MainWindow], bool], window: MainWindow) -> None:
    def show() -> None:
        is_possible = possible(window)
        made.setEnabled(is_possible)
        on_page.setEnabled(is_possible)

    desk = window.desk
    for signal in (desk.importing_changed, desk.progressed, desk.opened, desk.article_changed, desk.focus_changed):
        signal.connect(show)
    show()
