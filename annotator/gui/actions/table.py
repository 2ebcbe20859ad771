"""The actions: one table from which menus, shortcuts, palette, key sheet and docs/keys.md are all made.

An action is one entry in the tuple of its menu. Its id is for ever: what a person chose is kept by it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.gui.actions.action import Action
from annotator.gui.actions.decide import DECIDE
from annotator.gui.actions.go import GO
from annotator.gui.actions.project import EDIT, PROJECT
from annotator.gui.actions.shape import SHAPE
from annotator.gui.actions.versions import VERSIONS
from annotator.gui.actions.view import HELP, VIEW

if TYPE_CHECKING:
    from annotator.gui.main_window import MainWindow

ACTIONS: tuple[Action[MainWindow], ...] = (*PROJECT, *EDIT, *DECIDE, *SHAPE, *GO, *VIEW, *VERSIONS, *HELP)
