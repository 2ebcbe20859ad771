"""Showing the dialogs of a window, each over it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDialog, QMessageBox

from annotator.domain.articles import ArticleRow
from annotator.gui.desk.marking import losses_of
from annotator.gui.dialogs.about import show_about
from annotator.gui.dialogs.address import AddressDialog
from annotator.gui.dialogs.alike import AlikeDialog
from annotator.gui.dialogs.difference import DifferenceDialog
from annotator.gui.dialogs.failures import FailuresDialog
from annotator.gui.dialogs.keys import KeysDialog
from annotator.gui.dialogs.mapping import ask_meanings
from annotator.gui.dialogs.palette import PaletteDialog
from annotator.gui.dialogs.settings import SettingsDialog
from annotator.gui.dialogs.source import SourceDialog
from annotator.gui.jobs.bringing import Marked

if TYPE_CHECKING:
    from annotator.gui.main_window import MainWindow


class Dialogs:
    """One method for each. The window goes on behind them."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window

    def keys(self) -> None:
        KeysDialog(self._window.desk.keys, self._window).open()

    def settings(self, page: str | None = None) -> None:
        """Show the settings; `page` is one of their groups."""
        SettingsDialog(self._window.settings, self._window.desk.keys, self._window).open_at(page)

    def palette(self) -> None:
        PaletteDialog(self._window).open()

    def alike(self) -> None:
        AlikeDialog(self._window.desk, self._window).open()

    def source(self) -> None:
        article = self._window.desk.article
        if article is not None:
            SourceDialog(self._window.desk, article, self._window).open()

    def meanings(self, marked: Sequence[Marked]) -> None:
        """Ask what the labels of another program become."""
        desk = self._window.desk
        uses = desk.uses_of(marked)
        if uses:
            ask_meanings(
                uses,
                desk.keys,
                lambda chosen: chosen is not None and desk.bring(marked, chosen),
                losses=losses_of(marked),
                parent=self._window,
            )

    def address(self, address: str) -> None:
        """Ask for an address; `address` is proposed."""
        AddressDialog(self._window.desk, self._window.themes, address, self._window).open()

    def difference(self, old: ArticleRow | None = None, new: ArticleRow | None = None) -> None:
        """Show what changed between two articles, or since the version before the one in hand."""
        desk = self._window.desk
        old, new = old or desk.articles.article(desk.older), new or desk.article
        if old is None or new is None:
            desk.said.emit(self._window.tr("This article has no older version."))
            return
        dialog = DifferenceDialog(desk, old, new, self._window.themes, self._window)
        if dialog.compare(old, new):
            dialog.open()

    def failures(self) -> None:
        """Show what could not be imported, beside the window."""
        FailuresDialog(self._window.desk, self._window).show()

    def about(self) -> None:
        show_about(self._window)

    def close(self) -> None:
        """Close whatever is open over the window, which Qt leaves open where the window is closed by the program."""
        for dialog in self._window.findChildren(QDialog):
            dialog.close()

    def may_close_unsaved(self) -> bool:
        """Ask whether to close though something could not be saved."""
        answer = QMessageBox.warning(
            self._window,
            self._window.tr("Not saved"),
            self._window.tr("Something you wrote could not be saved. Close all the same, and lose it?"),
            QMessageBox.StandardButton.Close | QMessageBox.StandardButton.Cancel,
            QMessageBox.StandardButton.Cancel,
        )
        return answer == QMessageBox.StandardButton.Close
