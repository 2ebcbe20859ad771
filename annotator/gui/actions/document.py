"""The page of the documentation that lists the keys the actions come with."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from annotator.gui.actions import keys as keyboard
from annotator.gui.actions.action import Action, Menu
from annotator.gui.actions.table import ACTIONS

if TYPE_CHECKING:
    from annotator.gui.main_window import MainWindow

HEAD = """# Keys

These are the keys that Annotator comes with. Every action can have others, and several: Settings, Keys. A key that
another action has is refused. The palette (Ctrl+K) does all of these too, and ? shows the keys in force.

Keys without Ctrl are off while a text field has focus. Those marked with * work while the article has focus: lists,
fields and buttons need them themselves.
"""


def as_markdown() -> str:
    """Return the whole page."""
    return HEAD + "".join(map(_section, Menu))


def _section(menu: Menu) -> str:
    rows = "\n".join(_row(action) for action in ACTIONS if action.menu == menu)
    return f"\n## {menu.value}\n\n| Action | Keys |\n|---|---|\n{rows}\n"


def _row(action: Action[MainWindow]) -> str:
    return f"| {action.text.rstrip('…')} | {', '.join(_keys(action))} |"


def _keys(action: Action[MainWindow]) -> Iterator[str]:
    for key in (*action.keys, *action.page_keys):
        on_page = key in action.page_keys or keyboard.belongs_to_page(keyboard.canonical(key))
        yield f"`{key.replace('Return', 'Enter')}`{' *' if on_page else ''}"
