"""Pasting an article: its text, seen before it is taken in."""

from __future__ import annotations

from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QPlainTextEdit, QVBoxLayout, QWidget


class PasteDialog(QDialog):
    """Shows what the clipboard holds as plain text; `text` is what to import."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Paste article"))
        self.editor = QPlainTextEdit()
        self.editor.setAccessibleName(self.tr("Text of the article"))
        self.editor.setPlaceholderText(self.tr("Paste the article's text here"))
        self._pasted = QGuiApplication.clipboard().text()
        self.editor.setPlainText(self._pasted)
        self._as_shown = self.editor.toPlainText()
        self.editor.setTabChangesFocus(True)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        take = buttons.addButton("Import   Ctrl+Enter", QDialogButtonBox.ButtonRole.AcceptRole)
        take.setDefault(True)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self, self.accept)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(QLabel(self.tr("The text as it will be imported:")))
        layout.addWidget(self.editor)
        layout.addWidget(buttons)
        self.resize(680, 520)
        (take if self._pasted else self.editor).setFocus()

    @property
    def text(self) -> str:
        """The clipboard's own characters where nothing was edited: the editor rewrites some of them."""
        shown = self.editor.toPlainText()
        return self._pasted if shown == self._as_shown else shown
