"""The style sheet and the palette of a theme: `resources/themes/window.qss`, with the theme's colours put in."""

from __future__ import annotations

from dataclasses import asdict
from functools import cache
from string import Template

from PySide6.QtCore import QDir
from PySide6.QtGui import QColor, QPalette

from annotator import paths
from annotator.domain.decisions import Label
from annotator.gui.look.colours import Theme
from annotator.gui.look.typefaces import READING_FONT

_LABEL = Template("""
QPushButton#$label { text-align: left; padding-left: 10px; }
QPushButton#$label:hover { border-color: $colour; }
QPushButton#$label:checked { background: $colour; border-color: $colour; color: $paper; font-weight: 600; }
QPushButton#$label:focus, QPushButton#$label:checked:focus { border: ${ring}px solid $focus; }
""")


def style_sheet_of(theme: Theme) -> str:
    """Return the style sheet of the window in a theme. What is `slack` grows into a `ring` where the keyboard is."""
    # A style sheet takes pictures from files alone, and so in black or white: `ink` on the ground, `on_ink` on accent.
    QDir.setSearchPaths("controls", [str(paths.resources() / "icons" / "controls")])
    ink, on_ink = ("white", "black") if theme.is_dark else ("black", "white")
    words = asdict(theme) | {"reading": READING_FONT, "slack": theme.ring - 1, "ink": ink, "on_ink": on_ink}
    # In high contrast there are no paler colours for what cannot be pressed.
    words["inert"] = "dashed" if theme.is_high_contrast else "solid"
    labels = (_LABEL.substitute(words, label=label.value, colour=theme.of_label(label).name()) for label in Label)
    return Template(_sheet()).substitute(words) + "".join(labels)


def palette_of(theme: Theme) -> QPalette:
    """Return what Qt paints with where the style sheet says nothing."""
    palette = QPalette()
    roles = {
        QPalette.ColorRole.Window: theme.window,
        QPalette.ColorRole.Base: theme.paper,
        QPalette.ColorRole.AlternateBase: theme.window,
        QPalette.ColorRole.Button: theme.raised,
        QPalette.ColorRole.WindowText: theme.text,
        QPalette.ColorRole.Text: theme.text,
        QPalette.ColorRole.ButtonText: theme.text,
        QPalette.ColorRole.BrightText: theme.warning_text,
        QPalette.ColorRole.ToolTipBase: theme.raised,
        QPalette.ColorRole.ToolTipText: theme.text,
        QPalette.ColorRole.PlaceholderText: theme.muted,
        QPalette.ColorRole.Highlight: theme.selection,
        QPalette.ColorRole.HighlightedText: theme.on_selection,
        QPalette.ColorRole.Accent: theme.accent,
        QPalette.ColorRole.Link: theme.accent,
        QPalette.ColorRole.LinkVisited: theme.accent,
        QPalette.ColorRole.Light: theme.raised,
        QPalette.ColorRole.Midlight: theme.hover,
        QPalette.ColorRole.Mid: theme.line,
        QPalette.ColorRole.Dark: theme.border,
        QPalette.ColorRole.Shadow: theme.line,
    }
    for role, colour in roles.items():
        palette.setColor(role, QColor(colour))
    for role in (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(theme.muted))
    return palette


@cache
def _sheet() -> str:
    return (paths.resources() / "themes" / "window.qss").read_text(encoding="utf-8")
