"""Motion: whether anything may move by itself, and for how long: no longer than an eye needs to follow."""

from __future__ import annotations

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QStyle

LONGEST_MS = 140


def duration(wanted_ms: int, *, wanted: bool = True) -> int:
    """Return how long something may move, in milliseconds; 0 where it must not, by choice or as the system says."""
    return min(wanted_ms, LONGEST_MS) if wanted and is_allowed() else 0


def is_allowed() -> bool:
    """Tell whether the system lets things move: the style has no time for it where it does not."""
    style = QApplication.style()
    has_time = style.styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration) > 0
    return has_time and not _asks_for_less()


def _asks_for_less() -> bool:
    hints = QGuiApplication.styleHints()
    accessibility = hints.accessibility() if hasattr(hints, "accessibility") else None  # since Qt 6.10
    preference = getattr(accessibility, "motionPreference", None)  # since Qt 6.12
    return preference is not None and preference().name != "NoPreference"
