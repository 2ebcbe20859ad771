"""What Annotator is, and whose work it stands on."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMessageBox, QWidget

from annotator import __version__


def show_about(parent: QWidget) -> None:
    """Say it in a dialog."""
    words = QCoreApplication.translate(
        "About",
        "Annotator {version}\n\nMarks the claims of news articles. Free software under the Apache licence 2.0; it uses "
        "Qt for Python under the LGPL, spaCy, and the typefaces Source Serif and Inter under the OFL.",
    )
    title = QCoreApplication.translate("About", "About Annotator")
    QMessageBox.about(parent, title, words.format(version=__version__))
