"""Files and addresses that are dropped on a window."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QMainWindow

from annotator.gui.panes.fields import local_files
from annotator.ingest.addresses import is_address


class TakesFiles(QMainWindow):
    """A window on which files and addresses can be dropped, wherever no field wants them."""

    def __init__(self) -> None:
        super().__init__()
        self.setAcceptDrops(True)

    def take(self, paths: Sequence[Path]) -> None:
        """Open what was dropped."""
        raise NotImplementedError

    def take_address(self, address: str) -> None:
        """Ask whether an address that was dropped is to be fetched."""
        raise NotImplementedError

    # Qt

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if local_files(event.mimeData()) or address_in(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        files = local_files(event.mimeData())
        address = address_in(event.mimeData())
        if files:
            self.take([Path(path) for path in files])
        elif address:
            self.take_address(address)


def address_in(data: QMimeData | None) -> str:
    """Return the address that is dragged or on the clipboard, and nothing else beside it; "" where none is."""
    if data is None:  # an empty clipboard
        return ""
    urls = [url.toString(QUrl.ComponentFormattingOption.FullyEncoded) for url in data.urls()]
    given = urls[0] if len(urls) == 1 else data.text()
    return given.strip() if is_address(given) else ""
