"""Words that overlap a claim wait until a person says which was meant. Q goes through the claims that overlap."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from annotator.domain.claims import Span
from annotator.domain.decisions import Label


@pytest.fixture
def asked(window, press):
    """A window in which A was pressed on words that reach beyond the second claim."""
    claim = window.desk.claims.rows[1]
    window.article.select_span(Span(claim.span.end - 6, claim.span.end + 15))
    press(window, "A")
    return window


def edges(window, claim):
    now = window.desk.claims.claim(claim.id)
    return now.span


def test_nothing_is_decided_before_the_answer(asked):
    assert asked.desk.session.head()[0] == 3
    assert asked.hands.question.isVisible()
    assert asked.article.selected_span() is not None
    assert asked.statusBar().currentMessage().startswith("E extends the claim that is there, N makes another")


def test_n_makes_another_claim_and_leaves_the_first_alone(asked, press):
    first = asked.desk.claims.rows[1]
    press(asked, "N")
    made = asked.desk.focus
    assert made.span == Span(first.span.end - 6, first.span.end + 15)
    assert asked.desk.claims.label(made) is Label.ATTRIBUTED
    assert asked.desk.claims.claim(first.id) == first
    assert not asked.hands.question.isVisible()


def test_e_extends_the_claim_and_gives_it_the_label_in_two_steps(asked, press):
    first = asked.desk.claims.rows[1]
    count = len(asked.desk.claims.rows)
    press(asked, "E")
    assert edges(asked, first) == Span(first.span.start, first.span.end + 15)
    assert asked.desk.focus.id == first.id
    assert asked.desk.claims.label(asked.desk.focus) is Label.ATTRIBUTED
    assert len(asked.desk.claims.rows) == count
    press(asked, "Ctrl+Z")
    assert asked.desk.claims.label(asked.desk.focus) is None
    assert edges(asked, first) != first.span
    press(asked, "Ctrl+Z")
    assert edges(asked, first) == first.span


@pytest.mark.parametrize("key", ["Esc", "Return"])
def test_esc_and_enter_do_neither(asked, press, key):
    press(asked, key)
    assert asked.desk.session.head()[0] == 3
    assert (asked.hands.mode, asked.article.selected_span()) == (None, None)
    assert asked.article.hasFocus()


def test_pressing_the_label_twice_in_haste_answers_nothing(asked, press):
    press(asked, "A", "A", "V")
    assert asked.desk.session.head()[0] == 3
    assert asked.hands.question.isVisible()


def test_the_answers_are_buttons_too(asked):
    first = asked.desk.claims.rows[1]
    QTest.mouseClick(asked.hands.question.extend, Qt.MouseButton.LeftButton)
    assert edges(asked, first).end == first.span.end + 15
    assert asked.article.hasFocus()


def test_the_buttons_are_reached_by_tab(asked, qtbot):
    for button in (asked.hands.question.extend, asked.hands.question.another):
        button.setFocus(Qt.FocusReason.TabFocusReason)
        qtbot.waitUntil(button.hasFocus)
        assert asked.hands.question.isVisible()
    QTest.keyClick(asked.hands.question.another, Qt.Key.Key_Space)
    assert len(asked.desk.claims.rows) == 14


@pytest.mark.parametrize(("key", "claims"), [(Qt.Key.Key_N, 14), (Qt.Key.Key_E, 13), (Qt.Key.Key_Escape, 13)])
def test_the_keys_answer_on_the_buttons_too(asked, qtbot, key, claims):
    asked.hands.question.another.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(asked.hands.question.another.hasFocus)
    QTest.keyClick(asked.hands.question.another, key)
    assert len(asked.desk.claims.rows) == claims
    assert not asked.hands.question.isVisible()
    assert asked.article.hasFocus()


def test_going_elsewhere_is_no_answer(asked, press):
    press(asked, "J")
    assert asked.desk.session.head()[0] == 3
    assert not asked.hands.question.isVisible()


def test_inside_a_claim_e_decides_on_that_claim(window, press):
    claim = window.desk.claims.rows[1]
    window.article.select_span(Span(claim.span.start + 6, claim.span.start + 17))
    press(window, "O")
    assert window.hands.question.extend.accessibleName() == "Decide on that claim"
    press(window, "E")
    assert edges(window, claim) == claim.span
    assert window.desk.claims.label(window.desk.claims.claim(claim.id)) is Label.OPINION


def test_exactly_a_claims_own_words_are_that_claim(window, press):
    claim = window.desk.claims.rows[1]
    window.article.select_span(claim.span)
    press(window, "V")
    assert window.hands.mode is None
    assert window.desk.claims.label(window.desk.claims.claim(claim.id)) is Label.VERIFIED
    assert len(window.desk.claims.rows) == 13


def test_the_question_stands_beside_the_words_and_never_over_them(asked):
    claim = asked.desk.claims.rows[1]
    whole = Span(claim.span.start, claim.span.end + 15)
    bar = asked.hands.question.geometry()
    assert not any(rect.toAlignedRect().intersects(bar) for rect in asked.article.rects_in_view(whole))
    assert asked.article.viewport().rect().contains(bar)


@pytest.fixture
def nested(window):
    """A window in which two claims lie in the second one, one in the other; the second is in focus."""
    outer = window.desk.claims.rows[1]
    session, article = window.desk.session, window.desk.article.id
    middle = session.add_claim(article, Span(outer.span.start + 6, outer.span.end - 10)).claim
    inner = session.add_claim(article, Span(outer.span.start + 18, outer.span.start + 26)).claim
    window.desk.focus_on(outer.id)
    return window, outer.id, middle, inner


def test_q_goes_through_the_claims_at_one_place_the_innermost_first(nested, press):
    window, outer, middle, inner = nested
    said = []
    for wanted in (inner, middle, outer, inner):
        press(window, "Q")
        assert window.desk.focus.id == wanted
        said.append(window.statusBar().currentMessage())
    assert said == ["1 of 3 claims here.", "2 of 3 claims here.", "3 of 3 claims here.", "1 of 3 claims here."]


def test_q_where_nothing_overlaps_says_so(window, press):
    before = window.desk.focus
    press(window, "Q")
    assert window.desk.focus == before
    assert window.statusBar().currentMessage() == "No other claim overlaps this one."


def test_after_one_of_them_is_gone_q_goes_on_among_the_others(nested, press):
    window, outer, middle, inner = nested
    press(window, "Q", "Ctrl+Z")  # the inner one is made no more
    window.desk.focus_on(outer)
    press(window, "Q")
    assert window.desk.focus.id == middle
    assert window.statusBar().currentMessage() == "1 of 2 claims here."
    assert window.desk.claims.claim(inner) is None
