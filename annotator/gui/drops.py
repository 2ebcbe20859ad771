"""Files that are dropped on a window."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QMainWindow

from annotator.gui.panes.fields import local_files


class TakesFiles(QMainWindow):
    """A window on which files can be dropped, wherever no field wants them."""

    def __init__(self) -> None:
        super().__init__()
        self.setAcceptDrops(True)

    def take(self, paths: Sequence[Path]) -> None:
        """Open what was dropped."""
        raise NotImplementedError

    # Qt

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if local_files(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        self.take([Path(path) for path in local_files(event.mimeData())])
