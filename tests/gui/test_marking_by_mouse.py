"""The mouse selects; it never decides."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from annotator.domain.claims import Span
from annotator.domain.decisions import Label


def point_in(window, claim):
    rect = window.article.page.rects(claim.span)[0]
    return QPoint(round(rect.center().x()), round(rect.center().y()) - window.article.verticalScrollBar().value())


def click(window, claim):
    QTest.mouseClick(window.article.viewport(), Qt.MouseButton.LeftButton, pos=point_in(window, claim))


def test_a_click_puts_a_claim_in_focus_and_decides_nothing(window):
    second = window.desk.claims.rows[1]
    click(window, second)
    assert window.desk.focus.id == second.id
    assert all(window.desk.claims.label(claim) is None for claim in window.desk.claims.rows)


def test_a_click_beside_all_claims_leaves_the_focus(window):
    before = window.desk.focus.id
    QTest.mouseClick(window.article.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
    assert window.desk.focus.id == before


def test_a_button_decides_and_the_keys_go_on_working(window):
    window.article.setFocus()
    button = window.labels.button(Label.VERIFIED)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    QTest.keyClick(window.article, Qt.Key.Key_O)
    rows = window.desk.claims.rows
    assert [window.desk.claims.label(claim) for claim in rows[:2]] == [Label.VERIFIED, Label.OPINION]


def test_selecting_words_and_pressing_a_label_makes_a_claim_of_exactly_them(window, sample_text):
    start = sample_text.index("Yoshiro Mori")
    window.article.select_span(Span(start, start + len("Yoshiro Mori")))
    QTest.keyClick(window.article, Qt.Key.Key_V)
    QTest.keyClick(window.article, Qt.Key.Key_N)  # another one than the claim that they are in
    made = window.desk.focus
    assert (made.quote, made.origin) == ("Yoshiro Mori", "Anna Keller")
    assert window.desk.claims.label(made) is Label.VERIFIED
    QTest.keyClick(window.article, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert window.desk.claims.claim(made.id) is None


def test_dragging_over_words_selects_them_and_a_key_makes_the_claim(window, qtbot):
    claim = window.desk.claims.rows[1]
    rect = window.article.page.rects(claim.span)[0]
    height = round(rect.center().y()) - window.article.verticalScrollBar().value()
    left, right = QPoint(round(rect.left()) + 1, height), QPoint(round(rect.left()) + 120, height)
    viewport = window.article.viewport()
    QTest.mousePress(viewport, Qt.MouseButton.LeftButton, pos=left)
    QTest.mouseMove(viewport, right)
    QTest.mouseRelease(viewport, Qt.MouseButton.LeftButton, pos=right)
    selected = window.article.selected_span()
    assert selected is not None
    assert selected.start == claim.span.start
    QTest.keyClick(window.article, Qt.Key.Key_A)
    QTest.keyClick(window.article, Qt.Key.Key_N)
    assert window.desk.focus.quote == selected.of(window.desk.text)


def test_the_inner_one_of_two_overlapping_claims_is_clicked(window, sample_text):
    outer = window.desk.claims.rows[1]
    words = "cooperation with the Russian"
    start = sample_text.index(words)
    assert outer.span.start < start < outer.span.end
    window.article.select_span(Span(start, start + len(words)))
    QTest.keyClick(window.article, Qt.Key.Key_O)
    QTest.keyClick(window.article, Qt.Key.Key_N)
    inner = window.desk.focus
    window.desk.focus_on(outer.id)
    click(window, inner)
    assert window.desk.focus.id == inner.id


def test_a_button_makes_a_claim_of_selected_words_even_with_no_claim_in_focus(window, sample_text):
    window.desk.focus_on(None)
    start = sample_text.index("Yoshiro Mori")
    window.article.select_span(Span(start, start + len("Yoshiro Mori")))
    QTest.mouseClick(window.labels.button(Label.OPINION), Qt.MouseButton.LeftButton)
    QTest.mouseClick(window.hands.question.another, Qt.MouseButton.LeftButton)
    assert window.desk.focus.quote == "Yoshiro Mori"
