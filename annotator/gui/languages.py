"""Languages: the window in the reader's own; what comes from below as a Wording is said in it here."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from annotator import paths
from annotator.domain.wording import Wording

SYSTEM = "system"
LANGUAGES = {"en": "English", "de": "Deutsch", "fr": "Français"}


def said(text: str) -> str:
    """Return a sentence in the language of the window; what is no Wording is somebody's own words, and stays."""
    if not isinstance(text, Wording):
        return text
    template = QCoreApplication.translate("Words", text.template)
    values = {name: said(value) if isinstance(value, str) else value for name, value in text.values.items()}
    return template.format(**values) if values else template


class Languages:
    """Which language is in force: the person's choice, or the system's; English where there is no other."""

    def __init__(self, application: QApplication, choice: str = SYSTEM) -> None:
        self._application = application
        self._translators: list[QTranslator] = []
        self.current = "en"
        self.choose(choice)

    def choose(self, choice: str) -> None:
        """Speak a language from now on; what is on the screen already changes when it is drawn anew."""
        wanted = QLocale() if choice == SYSTEM else QLocale(choice)
        for translator in self._translators:
            self._application.removeTranslator(translator)
        self._translators = []
        self.current = wanted.name().partition("_")[0]
        if self.current not in LANGUAGES:
            self.current = "en"
        for name, folder in (
            ("qtbase", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)),
            ("annotator", str(paths.resources() / "translations")),
        ):
            translator = QTranslator(self._application)
            if translator.load(f"{name}_{self.current}", folder):
                self._application.installTranslator(translator)
                self._translators.append(translator)
        # Of a language that is written from right to left we have none; the interface mirrors all the same.
        self._application.setLayoutDirection(wanted.textDirection())
