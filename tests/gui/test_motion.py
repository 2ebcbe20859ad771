"""Motion: a claim comes into view in one short sweep, or at once: as the system says, and as keys come."""

from itertools import pairwise
from types import SimpleNamespace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QStyle

from annotator.gui.look import motion
from annotator.gui.page.scrolling import SWEEP_MS

IS_ALLOWED = motion.is_allowed


@pytest.fixture
def moving(monkeypatch):
    """As where the system has nothing against motion."""
    monkeypatch.setattr(motion, "is_allowed", lambda: True)


def scrolling(window):
    return window.article._scrolling


def bar(window):
    return window.article.verticalScrollBar()


def to_the_last_claim_in_view(window):
    """Go on until one more step will have to scroll."""
    claims = window.desk.claims.rows
    for claim, following in pairwise(claims):
        window.desk.focus_on(claim.id)
        QTest.qWait(0)
        height = window.article.viewport().height()
        if window.article.page.rects(following.span)[-1].bottom() > bar(window).value() + height * 0.86:
            return


def test_nothing_moves_for_longer_than_an_eye_needs(moving):
    assert motion.duration(SWEEP_MS) == SWEEP_MS < 150
    assert motion.duration(2_000) < 150


def test_nothing_moves_where_a_person_or_the_system_wants_it_still(moving, monkeypatch):
    assert motion.duration(SWEEP_MS, wanted=False) == 0
    monkeypatch.setattr(motion, "is_allowed", lambda: False)
    assert motion.duration(SWEEP_MS) == 0


def test_the_system_says_by_its_style_whether_things_may_move(qapp, monkeypatch):
    times = {QStyle.StyleHint.SH_Widget_Animation_Duration: 200}
    monkeypatch.setattr(QApplication, "style", staticmethod(lambda: SimpleNamespace(styleHint=times.__getitem__)))
    assert IS_ALLOWED()
    times[QStyle.StyleHint.SH_Widget_Animation_Duration] = 0
    assert not IS_ALLOWED()


def test_a_claim_comes_into_view_in_a_sweep_that_ends_where_a_jump_would(window, qtbot, monkeypatch):
    to_the_last_claim_in_view(window)
    start = bar(window).value()
    QTest.keyClick(window.article, Qt.Key.Key_J)
    jumped = bar(window).value()
    assert jumped > start
    window.desk.move(-1)
    bar(window).setValue(start)
    scrolling(window)._since.invalidate()  # as if time had passed
    monkeypatch.setattr(motion, "is_allowed", lambda: True)
    QTest.keyClick(window.article, Qt.Key.Key_J)
    assert scrolling(window).is_moving
    assert bar(window).value() == start
    qtbot.waitUntil(lambda: not scrolling(window).is_moving)
    assert bar(window).value() == jumped


def test_keys_that_come_faster_than_sweeps_are_there_at_once(window, moving):
    to_the_last_claim_in_view(window)
    QTest.keyClick(window.article, Qt.Key.Key_J)
    assert scrolling(window).is_moving
    window.desk.focus_on(window.desk.claims.rows[-1].id)
    assert not scrolling(window).is_moving
    last = window.article.page.rects(window.desk.focus.span)[0]
    assert bar(window).value() <= last.top() <= bar(window).value() + window.article.viewport().height()


def test_the_wheel_stops_a_sweep(window, moving):
    to_the_last_claim_in_view(window)
    QTest.keyClick(window.article, Qt.Key.Key_J)
    assert scrolling(window).is_moving
    from PySide6.QtCore import QPoint, QPointF
    from PySide6.QtGui import QWheelEvent

    place = QPointF(window.article.viewport().rect().center())
    event = QWheelEvent(
        place,
        QPointF(window.article.viewport().mapToGlobal(place.toPoint())),
        QPoint(),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(window.article.viewport(), event)
    assert not scrolling(window).is_moving
