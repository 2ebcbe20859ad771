"""Every icon in use is there, is drawn in one style, wears the colour of the theme, and is sharp at every scaling."""

import ast
import re
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QIcon
from PySide6.QtWidgets import QPushButton

import annotator.gui
from annotator import paths
from annotator.gui.look import icons
from annotator.gui.look.colours import DARK, LIGHT
from annotator.gui.panes.labels import ICONS

FOLDER = paths.resources() / "icons"
STYLE = 'viewBox="0 0 24 24" width="24" height="24" fill="none" stroke="currentColor" stroke-width="1.75"'
CONTROLS = {
    f"{picture}-{ink}"
    for picture in ("tick", "dash", "up", "down", "left", "right", "close", "float")
    for ink in ("black", "white")
}


def names_in_code():
    """The icons that the window's code names where it asks for one."""
    for path in Path(annotator.gui.__file__).parent.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and ast.unparse(node.func) in {"icons.put", "icons.Picture", "icons.pixmap"}:
                yield from (part.value for part in node.args if isinstance(part, ast.Constant))


def constants():
    """Every text that stands in the window's code, but for the list of names itself."""
    for path in Path(annotator.gui.__file__).parent.rglob("*.py"):
        if path != Path(icons.__file__):
            tree = ast.parse(path.read_text(encoding="utf-8"))
            yield from (node.value for node in ast.walk(tree) if isinstance(node, ast.Constant))


def ink(image):
    """The pixels that are drawn upon at all, and those drawn upon in full."""
    alphas = [image.pixelColor(x, y).alpha() for x in range(image.width()) for y in range(image.height())]
    return sum(alpha > 0 for alpha in alphas), sum(alpha > 250 for alpha in alphas)


def test_there_is_a_file_for_every_name_and_a_name_for_every_file():
    assert {path.stem for path in FOLDER.glob("*.svg")} == set(icons.NAMES)


def test_every_icon_that_the_window_asks_for_is_there_and_no_other():
    """A name may be handed on before an icon is asked for, so that any mention of one counts."""
    assert {*names_in_code(), *ICONS.values()} <= set(icons.NAMES)
    assert set(icons.NAMES) <= set(constants())


@pytest.mark.parametrize("name", icons.NAMES)
def test_an_icon_is_drawn_in_the_one_style_and_in_the_colour_asked_for(qapp, name):
    drawing = (FOLDER / f"{name}.svg").read_text(encoding="utf-8")
    assert STYLE in drawing
    assert not re.findall(r"#[0-9a-fA-F]{3,}", drawing)
    image = icons.pixmap(name, "#0b5c9c", 48).toImage()
    some, full = ink(image)
    assert full > 60
    assert some < 48 * 48 / 2
    colours = {
        image.pixelColor(x, y).name() for x in range(48) for y in range(48) if image.pixelColor(x, y).alpha() == 255
    }
    assert all(_distance(colour, "#0b5c9c") <= 1 for colour in colours)  # where two lines meet Qt rounds


@pytest.mark.parametrize("name", icons.NAMES)
def test_nothing_of_an_icon_is_cut_off_at_its_edges(qapp, name):
    image = icons.pixmap(name, "#000000", 48).toImage()
    edge = [image.pixelColor(at, side).alpha() for at in range(48) for side in (0, 47)]
    edge += [image.pixelColor(side, at).alpha() for at in range(48) for side in (0, 47)]
    assert max(edge) == 0


@pytest.mark.parametrize("scaling", [1.0, 1.25, 1.5, 1.75, 2.0])
@pytest.mark.parametrize("side", [16, 20, 24])
def test_a_screen_of_any_scaling_gets_a_drawing_of_its_own_and_never_a_stretched_one(qapp, scaling, side):
    given = icons.icon("search", LIGHT).pixmap(QSize(side, side), scaling)
    assert given.width() == side * scaling
    assert given.toImage() == icons.pixmap("search", LIGHT.text, side, scale=scaling).toImage().convertToFormat(
        given.toImage().format()
    )


def test_an_icon_follows_the_theme_for_as_long_as_it_is_worn(qtbot, themes):
    button = QPushButton("Search")
    qtbot.addWidget(button)
    icons.put(button, "search", themes)

    def colours():
        image = button.icon().pixmap(48, 48).toImage()
        return {
            image.pixelColor(x, y).name() for x in range(48) for y in range(48) if image.pixelColor(x, y).alpha() == 255
        }

    assert colours() == {QColor(LIGHT.text).name()}
    themes.choose("dark")
    assert colours() == {QColor(DARK.text).name()}
    button.deleteLater()
    qtbot.waitUntil(lambda: not _is_alive(button))
    themes.choose("light")  # and nobody listens any more


def test_an_icon_is_paler_where_what_wears_it_cannot_be_pressed_and_turns_with_what_is_checked(qapp):
    worn = icons.icon("verified", LIGHT, role="verified", on="paper")

    def colour(mode, state):
        image = worn.pixmap(QSize(48, 48), 1.0, mode, state).toImage()
        return next(image.pixelColor(24, y).name() for y in range(48) if image.pixelColor(24, y).alpha() == 255)

    assert colour(QIcon.Mode.Normal, QIcon.State.Off) == LIGHT.verified
    assert colour(QIcon.Mode.Disabled, QIcon.State.Off) == LIGHT.muted
    assert colour(QIcon.Mode.Normal, QIcon.State.On) == LIGHT.paper


def test_every_picture_that_the_style_sheet_takes_is_there_in_both_inks():
    sheet = (paths.resources() / "themes" / "window.qss").read_text(encoding="utf-8")
    asked = re.findall(r"url\(controls:([a-z]+)-\$(?:on_)?ink\.svg\)", sheet)
    assert sheet.count("url(") == len(asked)
    assert {f"{picture}-{ink}" for picture in asked for ink in ("black", "white")} <= CONTROLS
    assert {path.stem for path in (FOLDER / "controls").iterdir()} == CONTROLS


def _is_alive(button):
    from shiboken6 import isValid

    return isValid(button)


def _distance(one, other):
    parts = zip(QColor(one).getRgb(), QColor(other).getRgb(), strict=True)
    return max(abs(first - second) for first, second in parts)
