"""Typefaces: Inter for what one uses, Source Serif for what one reads, or whatever a person reads best."""

from __future__ import annotations

from PySide6.QtGui import QFont, QFontDatabase

from annotator import paths

INTERFACE_FONT = "Inter"
INTERFACE_POINTS = 10
READING_FONT = "Source Serif 4"
READING_POINTS = 13.0
LEAST_POINTS, MOST_POINTS = 8.0, 40.0
_HEADLINE = 1.5
_LARGEST_HEADLINE = 24.0  # points: a larger one leaves no room for its article on a small screen
_TAG_POINTS = 7.0


def load_fonts() -> None:
    """Make the shipped typefaces known to Qt, so that the page looks the same on every machine."""
    for font in sorted((paths.resources() / "fonts").glob("*.ttf")):
        QFontDatabase.addApplicationFont(str(font))


def interface_font() -> QFont:
    return QFont(INTERFACE_FONT, INTERFACE_POINTS)


def tag_font() -> QFont:
    """Return the typeface of the tags in the margin."""
    font = QFont(INTERFACE_FONT)
    font.setPointSizeF(_TAG_POINTS)
    font.setWeight(QFont.Weight.DemiBold)
    return font


def reading_families() -> list[str]:
    """Return the typefaces that an article can be read in: the shipped ones, then those of this computer."""
    shipped = [READING_FONT, INTERFACE_FONT]
    latin = QFontDatabase.families(QFontDatabase.WritingSystem.Latin)
    others = (
        name for name in latin if QFontDatabase.isSmoothlyScalable(name) and not QFontDatabase.isPrivateFamily(name)
    )
    return [*shipped, *sorted({name for name in others if name not in shipped}, key=str.casefold)]


def reading_font(points: float, family: str = "") -> QFont:
    """Return the typeface of an article: of that family, where this computer has it, else the shipped one."""
    font = QFont(family if family and QFontDatabase.hasFamily(family) else READING_FONT)
    font.setPointSizeF(points)
    return font


def headline_font(points: float, family: str = "") -> QFont:
    """Return the typeface of a headline over text of that size."""
    font = reading_font(min(points * _HEADLINE, max(points, _LARGEST_HEADLINE)), family)
    font.setWeight(QFont.Weight.DemiBold)
    return font
