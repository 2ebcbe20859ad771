"""What the Project menu does with articles: opening, importing and pasting them."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QFileDialog

from annotator import ingest
from annotator.domain.articles import Article
from annotator.gui.dialogs.paste import ORIGIN, PasteDialog
from annotator.gui.drops import address_in
from annotator.gui.translating import QT_TRANSLATE_NOOP
from annotator.ingest.addresses import is_address
from annotator.ingest.formats import SUFFIXES
from annotator.ingest.listing import ARCHIVE, TEXT_SUFFIXES, is_one_file
from annotator.session import read_one

if TYPE_CHECKING:
    from annotator.gui.main_window import MainWindow

FILES = QT_TRANSLATE_NOOP("Projects", "Articles and archives ({kinds});;All files (*)")
AT_ONCE = 200_000  # bytes; a text of so many is read before anybody sees that it takes time


class Articles:
    """Takes articles into the open project."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window

    def open_files(self) -> None:
        """Ask for any number of articles and archives, and show what is one article."""
        title = QCoreApplication.translate("Projects", "Open articles")
        chosen, _filter = QFileDialog.getOpenFileNames(self._window, title, "", _kinds())
        self.import_paths(chosen)

    def import_folder(self) -> None:
        """Ask for a folder, and take in every article in it and below."""
        title = QCoreApplication.translate("Projects", "Import a folder of articles")
        chosen = QFileDialog.getExistingDirectory(self._window, title)
        self.import_paths([chosen] if chosen else [])

    def import_paths(self, paths: Sequence[str | Path]) -> None:
        """Take in files, folders and archives. One file alone is shown, as what a person wants to read now."""
        given = [str(path) for path in paths]
        if len(given) == 1 and _is_quick(Path(given[0])):
            self._window.desk.import_article(partial(read_one, given[0]))
        elif given:
            self._window.desk.import_all(given, shows=len(given) == 1 and is_one_file(given[0]))

    def revise(self) -> None:
        """Ask for a file that is a newer version of the article in hand."""
        title = QCoreApplication.translate("Projects", "Newer version of this article")
        chosen, _filter = QFileDialog.getOpenFileName(self._window, title, "", _kinds())
        if chosen:
            self.revise_with(Path(chosen))

    def revise_with(self, path: Path) -> None:
        """Take a file in as a newer version of the article in hand."""
        desk = self._window.desk
        if _is_quick(path):
            desk.revise(partial(read_one, str(path)))
        elif desk.article is not None:
            desk.import_all([str(path)], shows=True, follows=desk.article.id)

    def paste(self) -> None:
        """Show what is on the clipboard before it is taken in; an address there is asked for, being no article."""
        if address_in(QGuiApplication.clipboard().mimeData()):
            self.ask_address()
            return
        dialog = PasteDialog(self._window)
        if dialog.exec() != QDialog.DialogCode.Accepted:
            return
        if is_address(dialog.text):
            self.ask_address(dialog.text)
        elif (article := dialog.article) is not None:
            self._window.desk.import_article(lambda: article)
        else:
            self.import_text(dialog.text)

    def ask_address(self, address: str = "") -> None:
        """Ask for an address to fetch, where "" takes the clipboard's if it is one. Nothing is fetched yet."""
        if self._window.desk.session is None:
            self._window.show_failure(
                QCoreApplication.translate(
                    "Projects", "No project is open. Open one, or make a new one, from the Project menu."
                )
            )
            return
        self._window.dialogs.address(address or address_in(QGuiApplication.clipboard().mimeData()))

    def import_text(self, text: str) -> None:
        """Take a pasted text in."""

        def read() -> Article:
            return ingest.article_from_text(text, origin=ORIGIN)

        self._window.desk.import_article(read)


def _kinds() -> str:
    """Return the ends of the names of files that can be read, as a dialog wants them."""
    kinds = " ".join(f"*{suffix}" for suffix in sorted(SUFFIXES | {ARCHIVE}))
    return QCoreApplication.translate("Projects", FILES).format(kinds=kinds)


def _is_quick(path: Path) -> bool:
    """Tell whether a file is a short plain text, which the window reads itself while one waits."""
    try:
        return path.suffix.lower() in TEXT_SUFFIXES and path.is_file() and path.stat().st_size <= AT_ONCE
    except (OSError, ValueError):
        return False
