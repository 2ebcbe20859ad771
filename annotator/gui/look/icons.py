"""Icons: line drawings in resources/icons, in the colour of the theme, sharp at every scaling.

A drawing says `currentColor`; its colour is put in when it is loaded. Each size that a screen may ask for is drawn by
itself, so that nothing is ever scaled.
"""

from __future__ import annotations

from functools import cache
from typing import Literal, get_args

from PySide6.QtCore import QByteArray, QObject, QRectF, Qt
from PySide6.QtGui import QAction, QIcon, QPainter, QPaintEvent, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QAbstractButton, QWidget

from annotator import paths
from annotator.gui.look.colours import Theme
from annotator.gui.look.themes import Themes

IconName = Literal[
    "add",
    "address",
    "article",
    "attributed",
    "contrast",
    "file",
    "finding",
    "finish",
    "flag",
    "keys",
    "next",
    "not-a-claim",
    "opinion",
    "previous",
    "project",
    "remove",
    "search",
    "speaker",
    "verified",
    "warning",
]
NAMES: tuple[IconName, ...] = get_args(IconName)
# 16, 20, 24 and 32 at 100, 125, 150, 175 and 200 %.
_PIXELS = (16, 20, 24, 25, 28, 30, 32, 35, 36, 40, 42, 48, 56, 64)


def put(wearer: QAction | QAbstractButton, name: IconName, themes: Themes, *, role: str = "text", on: str = "") -> None:
    """Give something an icon in a colour of the theme, now and whenever the theme changes; `on` while it is checked."""
    _Dress(wearer, name, themes, role, on)


def icon(name: IconName, theme: Theme, *, role: str = "text", on: str = "") -> QIcon:
    """Return an icon in a colour of the theme; paler where what wears it is disabled, as its words are."""
    looks = {
        (QIcon.Mode.Normal, QIcon.State.Off): role,
        (QIcon.Mode.Disabled, QIcon.State.Off): "muted",
    }
    if on:
        looks[QIcon.Mode.Normal, QIcon.State.On] = on
    made = QIcon()
    for (mode, state), colour in looks.items():
        drawing = _renderer(name, getattr(theme, colour))
        for pixels in _PIXELS:
            made.addPixmap(_drawn(drawing, pixels), mode, state)
    return made


def pixmap(name: IconName, colour: str, pixels: int, *, scale: float = 1.0) -> QPixmap:
    """Draw an icon of that many pixels, on a screen of that scaling."""
    drawn = _drawn(_renderer(name, colour), round(pixels * scale))
    drawn.setDevicePixelRatio(scale)
    return drawn


def _renderer(name: IconName, colour: str) -> QSvgRenderer:
    return QSvgRenderer(QByteArray(_drawing(name).replace("currentColor", colour).encode()))


def _drawn(drawing: QSvgRenderer, side: int) -> QPixmap:
    drawn = QPixmap(side, side)
    drawn.fill(Qt.GlobalColor.transparent)
    painter = QPainter(drawn)
    drawing.render(painter, QRectF(0, 0, side, side))
    painter.end()
    return drawn


@cache
def _drawing(name: IconName) -> str:
    return (paths.resources() / "icons" / f"{name}.svg").read_text(encoding="utf-8")


class Picture(QWidget):
    """An icon that stands by itself and tells nothing that words beside it do not."""

    def __init__(self, name: IconName, themes: Themes, *, pixels: int = 20, role: str = "text") -> None:
        super().__init__()
        self._name = name
        self._themes = themes
        self._role = role
        self.setFixedSize(pixels, pixels)
        themes.changed.connect(self.update)

    # Qt

    def paintEvent(self, _event: QPaintEvent) -> None:
        colour = getattr(self._themes.current, self._role)
        drawn = pixmap(self._name, colour, self.width(), scale=self.devicePixelRatioF())
        QPainter(self).drawPixmap(0, 0, drawn)


class _Dress(QObject):
    """Keeps an icon in step with the theme for as long as what wears it lives."""

    def __init__(self, wearer: QAction | QAbstractButton, name: IconName, themes: Themes, role: str, on: str) -> None:
        super().__init__(wearer)
        self._wearer = wearer
        self._name = name
        self._themes = themes
        self._role, self._on = role, on
        themes.changed.connect(self._put)
        self._put()

    def _put(self) -> None:
        self._wearer.setIcon(icon(self._name, self._themes.current, role=self._role, on=self._on))
