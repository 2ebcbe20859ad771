"""The Project and Edit menus."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.gui.actions.action import Action, Menu
from annotator.gui.actions.versions import TAKEN_IN
from annotator.gui.translating import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from annotator.gui.main_window import MainWindow

PROJECT: tuple[Action[MainWindow], ...] = (
    Action(
        "project.new",
        Menu.PROJECT,
        QT_TRANSLATE_NOOP("Actions", "New project…"),
        ("Ctrl+Shift+N",),
        lambda window: window.projects.new(),
    ),
    Action(
        "project.open",
        Menu.PROJECT,
        QT_TRANSLATE_NOOP("Actions", "Open project…"),
        ("Ctrl+Shift+O",),
        lambda window: window.projects.choose(),
    ),
    Action(
        "project.sample",
        Menu.PROJECT,
        QT_TRANSLATE_NOOP("Actions", "Open the sample"),
        (),
        lambda window: window.projects.open_sample(),
    ),
    Action(
        "project.open_article",
        Menu.PROJECT,
        QT_TRANSLATE_NOOP("Actions", "Open articles…"),
        ("Ctrl+O",),
        lambda window: window.articles.open_files(),
        starts=True,
    ),
    Action(
        "project.import_folder",
        Menu.PROJECT,
        QT_TRANSLATE_NOOP("Actions", "Import folder…"),
        ("Ctrl+Shift+B",),
        lambda window: window.articles.import_folder(),
    ),
    Action(
        "project.stop_importing",
        Menu.PROJECT,
        QT_TRANSLATE_NOOP("Actions", "Stop importing"),
        (),
        lambda window: window.desk.stop_importing(),
        possible=lambda window: window.desk.is_importing,
    ),
    Action(
        "project.paste_article",
        Menu.PROJECT,
        QT_TRANSLATE_NOOP("Actions", "Paste article…"),
        ("Ctrl+Shift+V",),
        lambda window: window.articles.paste(),
    ),
    Action(
        "project.import_address",
        Menu.PROJECT,
        QT_TRANSLATE_NOOP("Actions", "Import address…"),
        ("Ctrl+U",),
        lambda window: window.articles.ask_address(),
    ),
    Action(
        "project.source",
        Menu.PROJECT,
        QT_TRANSLATE_NOOP("Actions", "Source of the article…"),
        ("Ctrl+I",),
        lambda window: window.dialogs.source(),
        possible=lambda window: window.desk.article is not None,
    ),
    *TAKEN_IN,
    Action(
        "project.look",
        Menu.PROJECT,
        QT_TRANSLATE_NOOP("Actions", "Look for claims"),
        ("Ctrl+L",),
        lambda window: window.desk.look_for_claims(),
        starts=True,
    ),
    Action(
        "project.stop_looking",
        Menu.PROJECT,
        QT_TRANSLATE_NOOP("Actions", "Stop looking for claims"),
        ("Ctrl+Shift+L",),
        lambda window: window.desk.stop_looking(),
        possible=lambda window: bool(window.desk.looking),
    ),
    Action(
        "project.stop_looking_here",
        Menu.PROJECT,
        QT_TRANSLATE_NOOP("Actions", "Stop looking in this article"),
        (),
        lambda window: window.desk.stop_looking_here(),
        possible=lambda window: window.desk.is_looking_here,
    ),
    Action(
        "project.export",
        Menu.PROJECT,
        QT_TRANSLATE_NOOP("Actions", "Export…"),
        ("Ctrl+E",),
        lambda window: window.projects.export(),
        starts=True,
    ),
    Action(
        "project.reviewer",
        Menu.PROJECT,
        QT_TRANSLATE_NOOP("Actions", "Reviewer…"),
        (),
        lambda window: window.projects.change_reviewer(),
    ),
    Action(
        "project.quit",
        Menu.PROJECT,
        QT_TRANSLATE_NOOP("Actions", "Quit"),
        ("Ctrl+Q",),
        lambda window: window.close(),
        starts=True,
    ),
)

EDIT: tuple[Action[MainWindow], ...] = (
    Action(
        "edit.undo",
        Menu.EDIT,
        QT_TRANSLATE_NOOP("Actions", "Undo"),
        ("Ctrl+Z",),
        lambda window: window.desk.undo(),
        repeats=True,
    ),
    Action(
        "edit.redo",
        Menu.EDIT,
        QT_TRANSLATE_NOOP("Actions", "Redo"),
        ("Ctrl+Shift+Z",),
        lambda window: window.desk.redo(),
        repeats=True,
    ),
    Action(
        "edit.find",
        Menu.EDIT,
        QT_TRANSLATE_NOOP("Actions", "Find in the article"),
        ("Ctrl+F",),
        lambda window: window.find_bar.ask(),
        starts=True,
    ),
    Action(
        "edit.find_next",
        Menu.EDIT,
        QT_TRANSLATE_NOOP("Actions", "Find next"),
        ("F3",),
        lambda window: window.find_bar.go(1),
        repeats=True,
    ),
    Action(
        "edit.find_previous",
        Menu.EDIT,
        QT_TRANSLATE_NOOP("Actions", "Find previous"),
        ("Shift+F3",),
        lambda window: window.find_bar.go(-1),
        repeats=True,
    ),
    Action(
        "edit.settings",
        Menu.EDIT,
        QT_TRANSLATE_NOOP("Actions", "Settings…"),
        ("Ctrl+,",),
        lambda window: window.dialogs.settings(),
        starts=True,
    ),
    Action(
        "edit.keys",
        Menu.EDIT,
        QT_TRANSLATE_NOOP("Actions", "Change keys…"),
        (),
        lambda window: window.dialogs.settings("keys"),
    ),
)
