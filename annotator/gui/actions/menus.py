"""Menus and shortcuts, made from the table of actions."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence

from annotator.gui.actions.table import ACTIONS, Action

if TYPE_CHECKING:
    from annotator.gui.main_window import MainWindow


def add_to(window: MainWindow) -> None:
    """Make the menus and shortcuts of a window."""
    menus = {name: window.menuBar().addMenu(name) for name in dict.fromkeys(action.menu for action in ACTIONS)}
    for action in ACTIONS:
        if action.starts:
            menus[action.menu].addSeparator()
        menus[action.menu].addAction(_made(action, action.keys, window))
        if action.page_keys:
            on_page = _made(action, action.page_keys, window)
            on_page.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
            window.article.addAction(on_page)
    menus["View"].addSeparator()
    for dock in window.docks:
        menus["View"].addAction(dock.toggleViewAction())


def _made(action: Action, keys: tuple[str, ...], window: MainWindow) -> QAction:
    made = QAction(action.text, window)
    made.setShortcuts([QKeySequence(key) for key in keys])
    made.setAutoRepeat(action.repeats)
    made.triggered.connect(lambda: action.run(window))
    if action.possible is not None:
        _grey_out(made, action.possible, window)
    return made


def _grey_out(made: QAction, possible: Callable[[MainWindow], bool], window: MainWindow) -> None:
    def show() -> None:
        made.setEnabled(possible(window))

    window.desk.progressed.connect(show)
    show()
