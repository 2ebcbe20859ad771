"""Contrast: how far two colours stand apart, as they are and as seen by people with the common colour blindnesses."""

from __future__ import annotations

from enum import Enum

from PySide6.QtGui import QColor

Matrix = tuple[tuple[float, float, float], tuple[float, float, float], tuple[float, float, float]]
Linear = tuple[float, float, float]


class Sight(Enum):
    """A kind of colour blindness, with what it does to linear RGB.

    The matrices are those of G. M. Machado, M. M. Oliveira and L. A. F. Fernandes, "A Physiologically-based Model for
    Simulation of Color Vision Deficiency", IEEE Transactions on Visualization and Computer Graphics 15(6), 2009,
    pages 1291-1298, at severity 1.0.
    """

    PROTANOPIA = (
        (0.152286, 1.052583, -0.204868),
        (0.114503, 0.786281, 0.099216),
        (-0.003882, -0.048116, 1.051998),
    )
    DEUTERANOPIA = (
        (0.367322, 0.860646, -0.227968),
        (0.280085, 0.672501, 0.047413),
        (-0.011820, 0.042940, 0.968881),
    )
    TRITANOPIA = (
        (1.255528, -0.076749, -0.178779),
        (-0.078411, 0.930809, 0.147602),
        (0.004733, 0.691367, 0.303900),
    )


def luminance(colour: str) -> float:
    """Return the relative luminance of a colour, 0 to 1.

    L = 0.2126 R + 0.7152 G + 0.0722 B over linear RGB: W3C, Web Content Accessibility Guidelines 2.2, "relative
    luminance", https://www.w3.org/TR/WCAG22/#dfn-relative-luminance
    """
    red, green, blue = _linear(colour)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def ratio(first: str, second: str) -> float:
    """Return the contrast of two colours, 1 to 21.

    (L1 + 0.05) / (L2 + 0.05), the lighter one above: W3C, Web Content Accessibility Guidelines 2.2, "contrast ratio",
    https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio
    """
    darker, lighter = sorted((luminance(first), luminance(second)))
    return (lighter + 0.05) / (darker + 0.05)


def as_seen(colour: str, sight: Sight) -> str:
    """Return a colour as somebody with that sight sees it."""
    linear = _linear(colour)
    matrix: Matrix = sight.value
    mixed = (sum(weight * part for weight, part in zip(row, linear, strict=True)) for row in matrix)
    return QColor.fromRgbF(*(_gamma(min(max(part, 0.0), 1.0)) for part in mixed)).name()


def over(tint: str, opacity: int, ground: str) -> str:
    """Return what is seen where a tint of that opacity, of 255, lies on a ground. Qt mixes them as they are encoded."""
    share = opacity / 255
    pairs = zip(_encoded(tint), _encoded(ground), strict=True)
    return QColor.fromRgbF(*(above * share + below * (1 - share) for above, below in pairs)).name()


def _encoded(colour: str) -> Linear:
    parsed = QColor(colour)
    return parsed.redF(), parsed.greenF(), parsed.blueF()


def _linear(colour: str) -> Linear:
    red, green, blue = (_linear_part(part) for part in _encoded(colour))
    return red, green, blue


def _linear_part(encoded: float) -> float:
    return encoded / 12.92 if encoded <= 0.04045 else float(((encoded + 0.055) / 1.055) ** 2.4)


def _gamma(linear: float) -> float:
    """Encode for sRGB: IEC 61966-2-1."""
    return 12.92 * linear if linear <= 0.0031308 else float(1.055 * linear ** (1 / 2.4) - 0.055)
