"""Themes: the person's choice or the system's, and one style for every control, with the keyboard's place in view."""

import re
from dataclasses import fields

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QSpinBox,
    QTabBar,
    QToolButton,
    QTreeWidget,
    QVBoxLayout,
    QWidget,
)

from annotator.cli.windows import THEMES as THEMES_OF_THE_COMMAND
from annotator.gui.look.colours import DARK, HIGH_CONTRAST_DARK, HIGH_CONTRAST_LIGHT, LIGHT, THEMES, Theme
from annotator.gui.look.style_sheet import palette_of, style_sheet_of
from annotator.gui.look.themes import CHOICES, theme_for
from annotator.gui.look.typefaces import READING_FONT, reading_families, reading_font

FOCUSABLE = (
    QCheckBox,
    QComboBox,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QSpinBox,
    QTabBar,
    QToolButton,
    QTreeWidget,
)


@pytest.mark.parametrize(
    ("choice", "is_dark", "is_high_contrast", "theme"),
    [
        ("system", False, False, LIGHT),
        ("system", True, False, DARK),
        ("system", False, True, HIGH_CONTRAST_LIGHT),
        ("system", True, True, HIGH_CONTRAST_DARK),
        ("light", True, True, LIGHT),
        ("dark", False, True, DARK),
        ("contrast", False, False, HIGH_CONTRAST_LIGHT),
        ("contrast", True, False, HIGH_CONTRAST_DARK),
        ("contrast-light", True, False, HIGH_CONTRAST_LIGHT),
        ("contrast-dark", False, False, HIGH_CONTRAST_DARK),
        ("what an older version wrote", True, False, DARK),
    ],
)
def test_the_choice_comes_first_and_the_system_decides_the_rest(choice, is_dark, is_high_contrast, theme):
    assert theme_for(choice, is_dark=is_dark, is_high_contrast=is_high_contrast) is theme


def test_the_command_line_knows_the_same_themes():
    assert THEMES_OF_THE_COMMAND == CHOICES


def test_another_theme_is_told_and_colours_all_that_qt_paints(themes, qapp, qtbot):
    for choice, theme in zip(CHOICES[1:], (LIGHT, DARK, None, HIGH_CONTRAST_LIGHT, HIGH_CONTRAST_DARK), strict=True):
        with qtbot.waitSignal(themes.changed):
            themes.choose(choice)
        assert theme is None or themes.current is theme
        assert qapp.palette().color(QPalette.ColorRole.Window) == QColor(themes.current.window)
    themes.choose("light")


@pytest.mark.parametrize("theme", THEMES, ids=lambda theme: theme.name)
def test_the_style_sheet_takes_its_colours_from_the_theme_alone(qapp, theme):
    sheet = style_sheet_of(theme)
    own = {str(getattr(theme, field.name)) for field in fields(Theme)}
    assert set(re.findall(r"#[0-9a-f]{6}\b", sheet)) <= own
    assert "$" not in sheet


@pytest.mark.parametrize("theme", THEMES, ids=lambda theme: theme.name)
def test_what_is_disabled_can_still_be_read_and_is_not_the_same_as_what_is_not(theme):
    palette = palette_of(theme)
    for role in (QPalette.ColorRole.ButtonText, QPalette.ColorRole.Text):
        assert palette.color(QPalette.ColorGroup.Disabled, role) == QColor(theme.muted)
        assert palette.color(QPalette.ColorGroup.Active, role) == QColor(theme.text)


@pytest.fixture
def sheet_of_controls(qtbot, themes):
    """One of every control that can have the keyboard, below each other."""
    window = QWidget()
    layout = QVBoxLayout(window)
    for kind in FOCUSABLE:
        control = kind()
        if isinstance(control, QTabBar):
            control.addTab("One")
            control.addTab("Two")
        elif isinstance(control, QCheckBox | QRadioButton | QPushButton | QToolButton):
            control.setText("Words")
        control.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        layout.addWidget(control)
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    with qtbot.waitActive(window):
        pass
    yield window
    themes.choose("light")


@pytest.mark.parametrize("choice", ["light", "dark", "contrast-light", "contrast-dark"])
@pytest.mark.parametrize("kind", FOCUSABLE)
def test_wherever_the_keyboard_is_there_is_a_ring_and_nothing_moves(sheet_of_controls, themes, kind, choice):
    themes.choose(choice)
    control = next(child for child in sheet_of_controls.children() if type(child) is kind)
    QApplication.focusWidget().clearFocus()
    before = control.geometry()
    without = _ring(control, themes.current)
    control.setFocus(Qt.FocusReason.TabFocusReason)
    assert control.hasFocus()
    assert _ring(control, themes.current) >= without + 2 * themes.current.ring * 20
    assert control.geometry() == before
    control.clearFocus()
    assert _ring(control, themes.current) == without


def _ring(control, theme):
    """Count the pixels of the focus colour, well more than a blinking cursor has."""
    image = control.grab().toImage()
    colour = QColor(theme.focus)
    return sum(image.pixelColor(x, y) == colour for x in range(image.width()) for y in range(image.height()))


def test_the_article_shows_that_it_has_the_keyboard(window, themes):
    page = window._pages.currentWidget()

    def ring():
        image = page.grab().toImage()
        below = window.article.geometry().top()
        return image.pixelColor(page.width() // 2, below).name()

    window.article.setFocus()
    assert ring() == themes.current.focus
    window.decision.enter()
    assert ring() == themes.current.paper


def test_an_article_can_be_read_in_another_typeface_if_this_computer_has_it(themes):
    families = reading_families()
    assert families[:2] == [READING_FONT, "Inter"]
    assert len(families) == len(set(families))
    assert reading_font(13, "Inter").family() == "Inter"
    assert reading_font(13, "No Such Typeface").family() == READING_FONT
    assert reading_font(13).family() == READING_FONT
