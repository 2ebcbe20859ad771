"""The window has room for everything from 1024 x 700 on, in every theme."""

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel

from annotator.gui.languages import Languages
from annotator.gui.main_window import FRAME
from annotator.gui.panes.column import Column
from annotator.gui.panes.status import StatusText

SMALLEST = QSize(1024, 700)
CHOICES = ["light", "dark", "contrast-light", "contrast-dark"]


def settle():
    """Let Qt lay out what it lays out in several passes: words that wrap, in panes, in a column that scrolls."""
    for _ in range(4):
        QApplication.processEvents()


@pytest.fixture(params=CHOICES)
def small(window, themes, request):
    """A window as small as it has to fit, after decisions, in each theme."""
    themes.choose(request.param)
    window.desk.show_article(window.desk.article.id)
    window.resize(SMALLEST - FRAME)
    settle()
    yield window
    themes.choose("light")


def test_the_window_wants_no_more_room_than_a_small_screen_has(small):
    wanted = small.minimumSizeHint()
    assert wanted.width() <= SMALLEST.width() - FRAME.width()
    assert wanted.height() <= SMALLEST.height() - FRAME.height()
    assert small.size() == SMALLEST - FRAME


def test_the_window_wants_no_more_room_when_something_is_wrong(small):
    small.show_failure("The decision could not be saved. " * 6)
    settle()
    assert small.size() == SMALLEST - FRAME
    assert small.minimumSizeHint().height() <= SMALLEST.height() - FRAME.height()


@pytest.mark.parametrize("language", ["de", "fr"])
def test_the_window_wants_no_more_room_in_other_languages(qapp, themes, open_window, language):
    languages = Languages(qapp, language)
    try:
        window = open_window()
        assert window.projects.open_sample()
        window.find_bar.ask()
        settle()
        assert window.minimumSizeHint().width() <= SMALLEST.width() - FRAME.width()
    finally:
        languages.choose("en")


def test_no_words_of_a_button_are_cut_off(small):
    buttons = [button for button in small.findChildren(QAbstractButton) if button.isVisible() and button.text()]
    assert buttons
    for button in buttons:
        assert button.width() >= button.minimumSizeHint().width(), button.text()
        assert button.width() >= QFontMetrics(button.font()).horizontalAdvance(button.text()), button.text()
        assert button.height() >= QFontMetrics(button.font()).height(), button.text()


def test_no_words_of_a_label_are_cut_off(small):
    for claim in small.desk.claims.rows:
        small.desk.focus_on(claim.id)
        settle()
        for label in small.findChildren(QLabel):
            if label.isVisible() and label.text():
                assert label.height() >= label.heightForWidth(label.width()), (claim.quote, label.text())


def test_the_column_of_the_claim_is_as_wide_as_what_stands_in_it(small):
    column = small.findChild(Column)
    inside = column.widget()
    assert inside.width() == column.viewport().width()
    for child in inside.findChildren(QAbstractButton):
        if child.isVisible():
            assert child.mapTo(inside, child.rect().topRight()).x() < inside.width()


def test_how_far_one_is_and_when_it_was_saved_are_always_read_whole(small):
    from annotator.domain.decisions import Label

    small.desk.decide(Label.ATTRIBUTED)
    settle()
    whole = [text for text in small.statusBar().findChildren(StatusText) if text.text.startswith(("Saved", "1 of"))]
    assert len(whole) == 2
    for text in whole:
        assert text.fontMetrics().horizontalAdvance(text.text) <= text.width() - 16


def test_a_large_screen_is_not_filled_with_long_lines(window):
    window.resize(3840, 2160)
    settle()
    first = window.article.document().begin()
    while first.layout().lineCount() < 2:
        first = first.next()
    assert first.layout().lineAt(0).textLength() < 90
    left = window.article.document().rootFrame().frameFormat().leftMargin()
    right = window.article.document().rootFrame().frameFormat().rightMargin()
    assert abs(left - right) < 40
    assert window.head.headline.mapTo(window._pages, window.head.headline.rect().topLeft()).x() == pytest.approx(
        left, abs=2
    )


def test_the_start_page_and_an_empty_project_fit_too(open_window, project_of):
    made = open_window()
    made.resize(SMALLEST - FRAME)
    for page in (made.start, made.empty):
        assert page.minimumSizeHint().width() <= 560
    assert made.projects.open(project_of())
    settle()
    assert made.size() == SMALLEST - FRAME
    assert made.minimumSizeHint().width() <= SMALLEST.width() - FRAME.width()
    assert made.empty.isVisible()
    assert made.layoutDirection() == Qt.LayoutDirection.LeftToRight
