"""Themes: every colour and typeface of the window, defined once."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from annotator import paths
from annotator.domain.claims import SuggestionLabel
from annotator.domain.decisions import Label

INTERFACE_FONT = "Inter"
READING_FONT = "Source Serif 4"
READING_POINTS = 13.0


@dataclass(frozen=True, slots=True)
class Theme:
    """One set of colours. Blue, green and orange are told apart by the three common kinds of colour blindness."""

    name: str
    window: str
    paper: str
    raised: str
    text: str
    muted: str
    line: str
    accent: str
    on_accent: str
    attributed: str
    verified: str
    opinion: str
    not_a_claim: str
    speaker: str
    warning: str
    warning_text: str

    def of_label(self, label: Label) -> QColor:
        return QColor(getattr(self, label.value))

    def of_suggestion(self, label: SuggestionLabel) -> QColor:
        """A suggestion has the colour of the verdict that it leads to."""
        names = {SuggestionLabel.FACTUAL: self.verified, SuggestionLabel.OPINION: self.opinion}
        return QColor(names.get(label, self.attributed))


LIGHT = Theme(
    name="light",
    window="#f3f1ec",
    paper="#fffdf9",
    raised="#ffffff",
    text="#1f1d1a",
    muted="#655f56",
    line="#d9d3c7",
    accent="#1b4f8f",
    on_accent="#ffffff",
    attributed="#0b61a4",
    verified="#0a7350",
    opinion="#ad4a09",
    not_a_claim="#6f6a62",
    speaker="#7a4f9a",
    warning="#fbe3d6",
    warning_text="#7a2706",
)
DARK = Theme(
    name="dark",
    window="#191b1f",
    paper="#1f2226",
    raised="#272b31",
    text="#e8e4dc",
    muted="#a7a196",
    line="#383d45",
    accent="#8ab8f2",
    on_accent="#10151c",
    attributed="#74b8f5",
    verified="#5fcb9c",
    opinion="#f0a566",
    not_a_claim="#9a958c",
    speaker="#c8a2e6",
    warning="#4a2413",
    warning_text="#ffd9c4",
)


class Themes(QObject):
    """Which theme is in force: the user's choice, or the system's."""

    changed = Signal()

    def __init__(self, application: QApplication, choice: str = "system") -> None:
        super().__init__(application)
        self._application = application
        self._choice = choice
        self.current = LIGHT
        application.styleHints().colorSchemeChanged.connect(self._apply)
        self._apply()

    def choose(self, choice: str) -> None:
        """Use `light`, `dark` or what the `system` says."""
        self._choice = choice
        self._apply()

    def _apply(self) -> None:
        dark = QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark
        if self._choice != "system":
            dark = self._choice == "dark"
        self.current = DARK if dark else LIGHT
        self._application.setPalette(_palette(self.current))
        self._application.setStyleSheet(_style_sheet(self.current))
        self.changed.emit()


def load_fonts() -> None:
    """Make the shipped typefaces known to Qt, so that the page looks the same on every machine."""
    for font in sorted((paths.resources() / "fonts").glob("*.ttf")):
        QFontDatabase.addApplicationFont(str(font))


def interface_font() -> QFont:
    return QFont(INTERFACE_FONT, 10)


def reading_font(points: float) -> QFont:
    font = QFont(READING_FONT)
    font.setPointSizeF(points)
    return font


def headline_font(points: float) -> QFont:
    """Return the typeface of a headline over text of that size."""
    font = reading_font(points * 1.5)
    font.setWeight(QFont.Weight.DemiBold)
    return font


def _palette(theme: Theme) -> QPalette:
    palette = QPalette()
    roles = {
        QPalette.ColorRole.Window: theme.window,
        QPalette.ColorRole.Base: theme.paper,
        QPalette.ColorRole.AlternateBase: theme.window,
        QPalette.ColorRole.Button: theme.raised,
        QPalette.ColorRole.WindowText: theme.text,
        QPalette.ColorRole.Text: theme.text,
        QPalette.ColorRole.ButtonText: theme.text,
        QPalette.ColorRole.ToolTipBase: theme.raised,
        QPalette.ColorRole.ToolTipText: theme.text,
        QPalette.ColorRole.PlaceholderText: theme.muted,
        QPalette.ColorRole.Highlight: theme.accent,
        QPalette.ColorRole.HighlightedText: theme.on_accent,
        QPalette.ColorRole.Link: theme.accent,
        QPalette.ColorRole.Mid: theme.line,
    }
    for role, colour in roles.items():
        palette.setColor(role, QColor(colour))
    for role in (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(theme.muted))
    return palette


def _style_sheet(theme: Theme) -> str:
    return f"""
    QMainWindow, QDockWidget, QDialog {{ background: {theme.window}; color: {theme.text}; }}
    QMenuBar {{ background: {theme.window}; padding: 2px 6px; }}
    QMenuBar::item {{ padding: 4px 10px; border-radius: 4px; background: transparent; }}
    QMenuBar::item:selected {{ background: {theme.line}; }}
    QMenu {{ background: {theme.raised}; border: 1px solid {theme.line}; padding: 4px; }}
    QMenu::item {{ padding: 5px 28px 5px 14px; border-radius: 4px; }}
    QMenu::item:selected {{ background: {theme.accent}; color: {theme.on_accent}; }}
    QMenu::item:disabled {{ color: {theme.muted}; }}
    QMenu::separator {{ height: 1px; background: {theme.line}; margin: 4px 8px; }}
    QStatusBar {{ background: {theme.window}; border-top: 1px solid {theme.line}; }}
    QStatusBar::item {{ border: none; }}
    QDockWidget::title {{ padding: 8px 12px; background: {theme.window}; }}
    QMainWindow::separator {{ background: {theme.line}; width: 1px; height: 1px; }}
    QListView {{ border: none; background: {theme.window}; outline: none; padding: 4px; }}
    QScrollArea, #pane {{ border: none; background: {theme.window}; }}
    #page {{ background: {theme.paper}; }}
    #article {{ border: none; background: {theme.paper}; selection-background-color: {theme.accent};
        selection-color: {theme.on_accent}; }}
    #headline {{ color: {theme.text}; }}
    #suggested_speaker {{ color: {theme.speaker}; font-weight: 600; }}
    #quiet, #heading {{ color: {theme.muted}; }}
    #heading {{ font-weight: 600; }}
    #quote {{ font-family: "{READING_FONT}"; font-size: 12.5pt; background: {theme.paper};
        border: 1px solid {theme.line}; border-radius: 6px; padding: 10px 12px; }}
    #banner {{ background: {theme.warning}; border-bottom: 1px solid {theme.line}; }}
    #banner QLabel {{ color: {theme.warning_text}; font-weight: 600; }}
    QLineEdit, QPlainTextEdit, QComboBox {{ background: {theme.paper}; color: {theme.text};
        border: 1px solid {theme.line}; border-radius: 5px; padding: 5px 7px; }}
    QLineEdit:focus, QPlainTextEdit:focus, QComboBox:focus {{ border: 2px solid {theme.accent}; padding: 4px 6px; }}
    QComboBox QAbstractItemView {{ background: {theme.raised}; border: 1px solid {theme.line}; }}
    QComboBox::drop-down {{ border: none; width: 20px; }}
    QPushButton {{ background: {theme.raised}; color: {theme.text}; border: 1px solid {theme.line};
        border-radius: 6px; padding: 7px 12px; }}
    QPushButton:hover {{ border-color: {theme.accent}; }}
    QPushButton:focus {{ border: 2px solid {theme.accent}; padding: 6px 11px; }}
    QPushButton:disabled {{ color: {theme.muted}; }}
    QPushButton#primary {{ background: {theme.accent}; color: {theme.on_accent}; border-color: {theme.accent};
        font-weight: 600; }}
    {"".join(_label_style(theme, label) for label in Label)}
    QDialogButtonBox {{ dialogbuttonbox-buttons-have-icons: 0; }}
    QToolTip {{ background: {theme.raised}; color: {theme.text}; border: 1px solid {theme.line}; padding: 4px; }}
    QScrollBar:vertical {{ background: transparent; width: 12px; margin: 0; }}
    QScrollBar::handle:vertical {{ background: {theme.line}; border-radius: 4px; min-height: 32px; margin: 2px; }}
    QScrollBar::handle:vertical:hover {{ background: {theme.muted}; }}
    QScrollBar::add-line, QScrollBar::sub-line {{ height: 0; }}
    QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
    """


def _label_style(theme: Theme, label: Label) -> str:
    colour = theme.of_label(label).name()
    return f"""
    QPushButton#{label.value} {{ border-left: 5px solid {colour}; text-align: left;
        border-top-left-radius: 2px; border-bottom-left-radius: 2px; }}
    QPushButton#{label.value}:focus {{ border: 2px solid {theme.accent}; border-left: 5px solid {colour}; }}
    QPushButton#{label.value}:checked {{ background: {colour}; color: {theme.paper}; font-weight: 600; }}
    """
