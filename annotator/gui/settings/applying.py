"""What changes in a window as soon as a setting does."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.gui.settings.table import FONT, POINTS, REVIEWER, THEME, WIDTH

if TYPE_CHECKING:
    from annotator.gui.main_window import MainWindow


def apply(id_: str, window: MainWindow) -> None:
    """Apply a setting that is another now. Keys, and what is read when it is needed, are not of these."""
    if id_ in {FONT.id, POINTS.id, WIDTH.id}:
        window.set_type()
    elif id_ == THEME.id:
        window.themes.choose(window.settings.theme)
    elif id_ == REVIEWER.id and window.desk.session is not None:
        window.desk.review_as(window.settings.reviewer)
