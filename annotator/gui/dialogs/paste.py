"""Pasting an article: its text, seen before it is taken in.

Of a page that was copied the article's own text is shown as soon as it has been read, as any page is, in a process of
its own; until then, and where that fails, the plain text. Left as it is, it comes in with what is known of the page.
"""

from __future__ import annotations

import threading
from contextlib import suppress

from PySide6.QtCore import QMimeData, QObject, Signal
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from annotator import logs
from annotator.domain.articles import Article
from annotator.domain.errors import AnnotatorError
from annotator.gui.jobs.worker import END_S
from annotator.ingest.reading import Reader

ORIGIN = "pasted"
_OPTIONS = {"fragment": "1", "charset": "utf-8"}


class CopiedPage(QObject):
    """Reads the markup of what was copied, in a thread that waits for the process."""

    read = Signal(object)  # the Article; nothing where there is none

    def __init__(self, html: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._html = html
        self._reader = Reader()
        self._thread = threading.Thread(target=self._run, daemon=True)
        self._thread.start()

    def stop(self) -> None:
        """Read no more, and wait until the process is gone."""
        self._reader.stop()
        self._thread.join(END_S)

    def _run(self) -> None:
        original = self._html.encode("utf-8", "replace")
        try:
            with self._reader as reader:
                reading = reader.read_bytes(original, name="clipboard", origin=ORIGIN, format="html", options=_OPTIONS)
        except AnnotatorError as error:
            logs.LOGGER.info("what was copied is read as plain text: %s", error)
            return
        except Exception:  # noqa: BLE001 (the plain text is there all the same)
            logs.LOGGER.exception("bug in reading what was copied")
            return
        with suppress(RuntimeError):  # the dialog is gone
            self.read.emit(reading.articles[0])


class PasteDialog(QDialog):
    """Shows what the clipboard holds; `text` is what to import, or `article` where there is one.

    What was edited meanwhile is left as it is.
    """

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
        take = buttons.addButton(self.tr("Import   Ctrl+Enter"), QDialogButtonBox.ButtonRole.AcceptRole)
        take.setDefault(True)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self, self.accept)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        self.plain = QPushButton(self.tr("Take the plain text instead"))
        self.plain.setAutoDefault(False)
        self.plain.clicked.connect(self._take_plain)
        self.plain.hide()
        layout.addWidget(QLabel(self.tr("The text as it will be imported:")))
        layout.addWidget(self.editor)
        layout.addWidget(self.plain)
        layout.addWidget(buttons)
        self.resize(680, 520)
        (take if self._pasted else self.editor).setFocus()
        self._plain = self._pasted
        self._article: Article | None = None
        self._page: CopiedPage | None = None
        copied = _html_in(QGuiApplication.clipboard().mimeData())
        if copied:
            self._page = CopiedPage(copied, self)
            self._page.read.connect(self._take_rich)

    @property
    def text(self) -> str:
        """The clipboard's own characters where nothing was edited: the editor rewrites some of them."""
        shown = self.editor.toPlainText()
        return self._pasted if shown == self._as_shown else shown

    @property
    def article(self) -> Article | None:
        """The article of the page that was copied; None where other words than its own are to be imported."""
        return self._article if self._article is not None and self.text == self._article.text else None

    # Private

    def _take_rich(self, article: Article) -> None:
        if self.editor.toPlainText() != self._as_shown:
            return
        self._article = article
        if article.text != self._plain:
            self._show(article.text)
            self.plain.show()

    def _take_plain(self) -> None:
        self._show(self._plain)
        self.plain.hide()
        self.editor.setFocus()

    def _show(self, text: str) -> None:
        self._pasted = text
        self.editor.setPlainText(text)
        self._as_shown = self.editor.toPlainText()

    # Qt

    def done(self, result: int) -> None:
        if self._page is not None:
            self._page.stop()
        super().done(result)


def _html_in(data: QMimeData | None) -> str:
    """Return the page that is on the clipboard; "" where none is. An empty clipboard may have no data at all."""
    return data.html() if data is not None and data.hasHtml() else ""
