"""What failed in an import, file by file, as text that can be copied."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from annotator.gui.desk.desk import Desk
from annotator.gui.languages import said
from annotator.gui.offsets import shown
from annotator.session import Failure


class FailuresDialog(QDialog):
    """Stands beside the window and stops nothing there."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("What could not be imported"))
        self._desk = desk
        failures = desk.batch.tally.failures if desk.batch is not None else []
        self.text = QPlainTextEdit("\n".join(map(_line, failures)))
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(self.tr("Files that could not be imported, and why"))
        self.again = QPushButton(self.tr("Try again"))
        self.copy = QPushButton(self.tr("Copy all"))
        self.close_button = QPushButton(self.tr("Close"))
        heading = QLabel(self.tr("%n file(s) could not be imported:", "", len(failures)))
        heading.setWordWrap(True)
        row = QHBoxLayout()
        row.addWidget(self.copy)
        row.addStretch(1)
        row.addWidget(self.again)
        row.addWidget(self.close_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 16, 20, 16)
        layout.setSpacing(10)
        layout.addWidget(heading)
        layout.addWidget(self.text)
        layout.addLayout(row)
        self.again.clicked.connect(self._try_again)
        self.copy.clicked.connect(self._copy)
        self.close_button.clicked.connect(self.close)
        self.close_button.setDefault(True)
        self._show_whether_over()
        desk.importing_changed.connect(self._show_whether_over)
        self.resize(760, 420)
        self.close_button.setFocus()

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.text.toPlainText())

    def _try_again(self) -> None:
        self.close()
        self._desk.try_failed_again()

    def _show_whether_over(self) -> None:
        self.again.setEnabled(self._desk.can_try_again)


def _line(failure: Failure) -> str:
    """Return the reason, with the file's name before it where it does not say that itself."""
    name, reason = shown(failure.source.name), shown(said(failure.reason))
    return reason if name in reason else f"{name}: {reason}"
