"""A small bar beside the claim that was clicked: it decides, and a click on the text never does."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from annotator.domain.decisions import Label


def point_on(window, claim, words=""):
    start = claim.span.start + (claim.quote.index(words) if words else 0)
    return window.article.edge_rect(start + 2).center().toPoint()


def click(window, point):
    QTest.mouseClick(window.article.viewport(), Qt.MouseButton.LeftButton, pos=point)


@pytest.fixture
def clicked(window):
    """A window in which the second claim was clicked."""
    click(window, point_on(window, window.desk.claims.rows[1]))
    return window


def covers(window, span):
    bar = window.hands.bar.geometry()
    return any(rect.toAlignedRect().intersects(bar) for rect in window.article.rects_in_view(span))


def test_a_click_on_a_claim_brings_the_bar_and_decides_nothing(clicked):
    assert clicked.hands.bar.isVisible()
    assert clicked.desk.session.head()[0] == 3
    assert not covers(clicked, clicked.desk.focus.span)
    assert clicked.article.viewport().rect().contains(clicked.hands.bar.geometry())


def test_a_button_decides_and_the_bar_goes_on_to_the_next_claim(clicked):
    QTest.mouseClick(clicked.hands.bar.button(Label.OPINION), Qt.MouseButton.LeftButton)
    rows = clicked.desk.claims.rows
    assert clicked.desk.claims.label(rows[1]) is Label.OPINION
    assert clicked.desk.focus.id == rows[2].id
    assert clicked.hands.bar.isVisible()
    assert not covers(clicked, rows[2].span)
    assert clicked.article.hasFocus()


def test_skip_is_on_the_bar(clicked):
    QTest.mouseClick(clicked.hands.bar.skip, Qt.MouseButton.LeftButton)
    assert clicked.desk.claims.rows[1].by(clicked.desk.claims.reviewer).skipped


def test_a_double_click_on_a_button_is_one_verdict(clicked):
    button = clicked.hands.bar.button(Label.VERIFIED)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    QTest.mouseDClick(button, Qt.MouseButton.LeftButton)
    labels = [clicked.desk.claims.label(claim) for claim in clicked.desk.claims.rows]
    assert labels.count(Label.VERIFIED) <= 2
    head = clicked.desk.session.head()
    QTest.mouseDClick(button, Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
    assert clicked.desk.session.head()[0] - head[0] <= 1


def test_the_first_key_puts_the_bar_away(clicked, press):
    press(clicked, "J")
    assert not clicked.hands.bar.isVisible()
    press(clicked, "A")
    assert not clicked.hands.bar.isVisible()


def test_a_click_beside_all_claims_puts_it_away(clicked):
    click(clicked, QPoint(5, 5))
    assert not clicked.hands.bar.isVisible()


def test_the_bar_follows_the_page(clicked):
    before, bar = clicked.hands.bar.y(), clicked.article.verticalScrollBar()
    bar.setValue(bar.value() + 40)
    assert clicked.hands.bar.y() == before - 40
    bar.setValue(bar.maximum())
    assert not clicked.hands.bar.isVisible()
    bar.setValue(0)
    assert clicked.hands.bar.isVisible()


def test_near_the_lower_end_of_the_view_it_stands_above(window):
    claim = window.desk.claims.rows[4]
    window.desk.focus_on(claim.id)
    bar, view = window.article.verticalScrollBar(), window.article
    bar.setValue(round(bar.value() + view.rects_in_view(claim.span)[-1].bottom() - view.viewport().height() + 12))
    click(window, point_on(window, claim))
    assert window.hands.bar.geometry().bottom() < view.rects_in_view(claim.span)[0].top()


def test_words_selected_by_mouse_bring_the_bar_for_a_new_claim(window, drag):
    text = window.desk.text
    start = text.index("Bbabo NET")
    first, last = (window.article.edge_rect(start + place).center().toPoint() for place in (1, 8))
    drag(window, first, last)
    assert window.hands.bar.isVisible()
    assert not window.hands.bar.skip.isVisible()
    QTest.mouseClick(window.hands.bar.button(Label.NOT_A_CLAIM), Qt.MouseButton.LeftButton)
    assert window.desk.focus.quote == "Bbabo NET"
    assert window.desk.claims.label(window.desk.focus) is Label.NOT_A_CLAIM


def test_words_selected_by_keyboard_bring_none(window, press):
    press(window, "C", "Shift+Right", "Shift+Right")
    assert not window.hands.bar.isVisible()


def test_a_press_beside_the_buttons_of_the_bar_is_no_click_on_the_text(clicked):
    focus = clicked.desk.focus.id
    QTest.mouseClick(clicked.hands.bar, Qt.MouseButton.LeftButton, pos=QPoint(1, 1))
    assert clicked.desk.focus.id == focus
    assert clicked.hands.bar.isVisible()


def test_a_double_click_on_the_text_decides_nothing(window):
    claim = window.desk.claims.rows[1]
    viewport = window.article.viewport()
    QTest.mouseClick(viewport, Qt.MouseButton.LeftButton, pos=point_on(window, claim))
    QTest.mouseDClick(viewport, Qt.MouseButton.LeftButton, pos=point_on(window, claim))
    assert window.desk.session.head()[0] == 3


def test_another_article_puts_it_away(clicked, project_of):
    assert clicked.projects.open(project_of("Another text. It is so."))
    assert not clicked.hands.bar.isVisible()
