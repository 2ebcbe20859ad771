"""Themes: which one is in force, by a person's choice or as the system says."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from annotator.gui.look.colours import DARK, HIGH_CONTRAST_DARK, HIGH_CONTRAST_LIGHT, LIGHT, Theme
from annotator.gui.look.style_sheet import palette_of, style_sheet_of

CHOICES = ("system", "light", "dark", "contrast", "contrast-light", "contrast-dark")
_FIXED = {"light": LIGHT, "dark": DARK, "contrast-light": HIGH_CONTRAST_LIGHT, "contrast-dark": HIGH_CONTRAST_DARK}


class Themes(QObject):
    """Which theme is in force. Widgets that paint by themselves, and icons, listen to `changed`."""

    changed = Signal()

    def __init__(self, application: QApplication, choice: str = "system") -> None:
        super().__init__(application)
        self._application = application
        self._choice = choice
        self.current = LIGHT
        application.styleHints().colorSchemeChanged.connect(self._apply)
        if hasattr(application.styleHints(), "accessibility"):  # since Qt 6.10
            application.styleHints().accessibility().contrastPreferenceChanged.connect(self._apply)
        self._apply()

    @property
    def choice(self) -> str:
        return self._choice

    def choose(self, choice: str) -> None:
        """Use one of CHOICES; what a choice leaves open, light or dark, is as the system says."""
        self._choice = choice
        self._apply()

    def _apply(self) -> None:
        self.current = theme_for(self._choice, is_dark=_is_system_dark(), is_high_contrast=_wants_system_contrast())
        self._application.setPalette(palette_of(self.current))
        self._application.setStyleSheet(style_sheet_of(self.current))
        self.changed.emit()


def theme_for(choice: str, *, is_dark: bool, is_high_contrast: bool) -> Theme:
    """Return the theme of a choice, on a system that is dark, or asks for high contrast, or neither."""
    if choice in _FIXED:
        return _FIXED[choice]
    if choice == "contrast" or is_high_contrast:
        return HIGH_CONTRAST_DARK if is_dark else HIGH_CONTRAST_LIGHT
    return DARK if is_dark else LIGHT


def _is_system_dark() -> bool:
    return QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark


def _wants_system_contrast() -> bool:
    hints = QGuiApplication.styleHints()
    if not hasattr(hints, "accessibility"):  # before Qt 6.10 there is no telling
        return False
    return hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast
