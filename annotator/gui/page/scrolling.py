"""Scrolling: a claim is brought into view with what stands around it, in one sweep that the eye can follow."""

from __future__ import annotations

from PySide6.QtCore import QEasingCurve, QElapsedTimer, QObject, QPropertyAnimation
from PySide6.QtWidgets import QAbstractScrollArea

from annotator.gui.look import motion

CONTEXT = 0.28  # a claim that comes into view stands this far down the window
_HIGHEST, _LOWEST = 0.08, 0.85  # between these it is in view already
SWEEP_MS = 120


class Scrolling(QObject):
    """Moves the scroll bar of a view. It is there at once where it is far, and where keys come faster than sweeps."""

    def __init__(self, view: QAbstractScrollArea) -> None:
        super().__init__(view)
        self._view = view
        self._bar = view.verticalScrollBar()
        self._sweep = QPropertyAnimation(self._bar, b"value", self)
        self._sweep.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._since = QElapsedTimer()  # the last time that it had to move

    @property
    def is_moving(self) -> bool:
        return self._sweep.state() == QPropertyAnimation.State.Running

    def bring_into_view(self, top: float, bottom: float) -> None:
        """Show what lies between two heights of the page, if it is not well in view."""
        height = self._view.viewport().height()
        target = self._sweep.endValue() if self.is_moving else self._bar.value()
        if top < target + height * _HIGHEST or bottom > target + height * _LOWEST:
            self._go(int(top - height * CONTEXT))

    def stop(self) -> None:
        self._sweep.stop()

    # Private

    def _go(self, value: int) -> None:
        is_near = abs(value - self._bar.value()) <= self._view.viewport().height()
        is_hurried = self._since.isValid() and self._since.elapsed() < 2 * SWEEP_MS
        self._since.start()
        duration = motion.duration(SWEEP_MS) if is_near and not (is_hurried or self.is_moving) else 0
        self._sweep.stop()
        if not duration:
            self._bar.setValue(value)
            return
        self._sweep.setDuration(duration)
        self._sweep.setStartValue(self._bar.value())
        self._sweep.setEndValue(min(max(value, self._bar.minimum()), self._bar.maximum()))
        self._sweep.start()
