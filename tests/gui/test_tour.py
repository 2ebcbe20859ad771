"""The tour: five steps beside what they are about, by keyboard, skipped with Esc, shown once and when asked for."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from annotator.gui.panes import tour
from annotator.gui.panes.tour import STEPS, Tour


def running(window):
    QApplication.sendPostedEvents(None, 52)  # what was deleted later is gone
    return next(iter(window.findChildren(Tour)), None)


@pytest.fixture
def touring(window, qtbot):
    window.findChild(QAction, "help.tour").trigger()
    qtbot.waitUntil(running(window).bubble.next.hasFocus)
    return window


def test_there_are_at_most_five_steps_and_enter_goes_through_them(touring):
    assert len(STEPS) <= 5
    seen = []
    for _ in STEPS:
        bubble = running(touring).bubble
        seen.append(bubble.words)
        QTest.keyClick(bubble.next, Qt.Key.Key_Return)
    assert len(set(seen)) == len(STEPS)
    assert running(touring) is None
    assert touring.article.hasFocus()


def test_each_step_stands_beside_what_it_is_about_and_inside_the_window(touring):
    for step in STEPS:
        now = running(touring)
        assert touring.rect().contains(now.bubble.geometry())
        assert now.ring.isVisible()
        for part in step.about(touring):
            middle = part.mapTo(touring, part.visibleRegion().boundingRect().center())
            assert now.ring.geometry().contains(middle)
        QTest.keyClick(now.bubble.next, Qt.Key.Key_Return)


def test_escape_skips_the_rest(touring):
    QTest.keyClick(running(touring).bubble.next, Qt.Key.Key_Escape)
    assert running(touring) is None
    assert touring.article.hasFocus()


def test_a_labels_key_decides_nothing_while_the_words_are_read(touring):
    head = touring.desk.session.head()
    for key in (Qt.Key.Key_A, Qt.Key.Key_X, Qt.Key.Key_1):
        QTest.keyClick(running(touring).bubble.next, key)
    assert touring.desk.session.head() == head


def test_the_words_name_the_keys_in_force(window, qtbot):
    window.desk.keys.add("go.next_claim", "Ctrl+Alt+J")
    for key in ("J", "Down"):
        window.desk.keys.remove("go.next_claim", key)
    window.take_tour()
    assert "Ctrl+Alt+J" in running(window).bubble.words


def test_it_is_offered_on_the_first_article_and_never_again(open_window):
    window = open_window()
    tour.offer(window)
    assert running(window) is None
    assert window.projects.open_sample()
    assert running(window) is not None
    assert window.settings.toured
    QTest.keyClick(running(window).bubble.next, Qt.Key.Key_Escape)
    window.desk.show_article(window.desk.article.id)
    assert running(window) is None
    window.close()
    again = open_window()
    tour.offer(again)
    assert again.projects.open_sample()
    assert running(again) is None


def test_nothing_is_shown_unless_it_is_offered(window):
    assert running(window) is None


def test_a_window_made_smaller_keeps_the_words_in_sight(touring):
    touring.resize(1020, 660)
    QApplication.processEvents()
    assert touring.rect().contains(running(touring).bubble.geometry())
