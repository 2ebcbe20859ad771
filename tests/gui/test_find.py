"""Finding in the article: by keys, in the article's own characters, with every match seen and one of them current."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest

from annotator.domain.decisions import Label

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
TEXT = "Bus fares\n\n😀 The Café said fares rise. A CAFE\u0301 closes; cafes open.\n\nNo more fares\u00a0here."


@pytest.fixture
def cafes(text_window):
    return text_window(TEXT)


def ask(window, words=""):
    QTest.keyClick(window.article, Qt.Key.Key_F, CONTROL)
    if words:
        QTest.keyClicks(window.find_bar.field, words)


def current(window):
    found = window.article.found
    return found.matches[found.current].of(window.desk.text)


def test_case_and_accents_make_no_difference_and_the_count_is_said(cafes):
    ask(cafes, "cafe")
    assert cafes.find_bar.field.hasFocus()
    assert cafes.find_bar.count_text == "1 of 3"
    assert [cafes.article.found.matches[n].of(TEXT) for n in range(3)] == ["Café", "CAFE\u0301", "cafe"]


def test_enter_and_f3_go_on_shift_goes_back_and_both_go_round(cafes):
    ask(cafes, "cafe")
    field = cafes.find_bar.field
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert cafes.find_bar.count_text == "2 of 3"
    QTest.keyClick(field, Qt.Key.Key_F3)
    assert cafes.find_bar.count_text == "3 of 3"
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert cafes.find_bar.count_text == "1 of 3"
    QTest.keyClick(field, Qt.Key.Key_Return, SHIFT)
    assert cafes.find_bar.count_text == "3 of 3"
    QTest.keyClick(cafes.article, Qt.Key.Key_F3, SHIFT)
    assert cafes.find_bar.count_text == "2 of 3"
    assert current(cafes) == "CAFE\u0301"


def test_escape_closes_with_the_caret_at_the_match_behind_an_emoji_too(cafes):
    ask(cafes, "closes")
    QTest.keyClick(cafes.find_bar.field, Qt.Key.Key_Escape)
    assert not cafes.find_bar.isVisible()
    assert cafes.article.hasFocus()
    assert cafes.article.caret() == TEXT.index("closes")
    assert cafes.article.selected_span() is None
    assert cafes.article.found.matches is None


def test_from_a_match_caret_mode_selects_and_a_labels_key_makes_a_claim(cafes):
    ask(cafes, "open")
    QTest.keyClick(cafes.find_bar.field, Qt.Key.Key_Escape)
    QTest.keyClick(cafes.article, Qt.Key.Key_C)
    for _ in "open":
        QTest.keyClick(cafes.article, Qt.Key.Key_Right, SHIFT)
    QTest.keyClick(cafes.article, Qt.Key.Key_O)
    QTest.keyClick(cafes.article, Qt.Key.Key_N)  # the words lie in a claim: another one is meant
    assert [c.quote for c in cafes.desk.claims.rows if cafes.desk.claims.label(c) is Label.OPINION] == ["open"]


def test_label_keys_are_letters_in_the_bar(cafes):
    head = cafes.desk.session.head()
    ask(cafes, "avox")
    assert cafes.find_bar.field.text() == "avox"
    assert cafes.find_bar.count_text == "Not found"
    assert cafes.desk.session.head() == head


def test_what_is_selected_is_looked_for(cafes):
    cafes.article.select_span(_span("fares rise"))
    ask(cafes)
    assert cafes.find_bar.field.text() == "fares rise"
    assert cafes.find_bar.count_text == "1 of 1"


def _span(words):
    from annotator.domain.claims import Span

    return Span(TEXT.index(words), TEXT.index(words) + len(words))


def test_f3_opens_the_bar_with_what_was_looked_for_last(cafes):
    ask(cafes, "fares")
    QTest.keyClick(cafes.find_bar.field, Qt.Key.Key_Escape)
    QTest.keyClick(cafes.article, Qt.Key.Key_F3)
    assert cafes.find_bar.isVisible()
    assert cafes.find_bar.field.text() == "fares"
    assert cafes.find_bar.count_text.endswith("of 3")


def test_another_article_closes_the_bar(cafes):
    ask(cafes, "fares")
    cafes.articles.import_text("Another\n\nNothing here.")
    assert not cafes.find_bar.isVisible()
    ask(cafes)
    assert cafes.find_bar.count_text == "Not found"


def test_every_match_in_view_is_painted_and_the_current_one_has_an_edge(cafes, themes):
    ask(cafes, "cafe")
    theme, image = themes.current, cafes.article.viewport().grab().toImage()
    colours = [image.pixelColor(x, y).name() for x in range(image.width()) for y in range(0, image.height(), 2)]
    assert colours.count(theme.match) > 200
    assert QColor(theme.match_edge).name() in colours
    QTest.keyClick(cafes.find_bar.field, Qt.Key.Key_Escape)
    image = cafes.article.viewport().grab().toImage()
    assert theme.match not in {
        image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())
    }


def test_a_match_far_below_is_brought_into_view(text_window):
    window = text_window("Long\n\n" + "Nothing here.\n\n" * 400 + "The needle.")
    ask(window, "needle")
    rects = window.article.page.rects(window.article.found.matches[0])
    top = rects[0].top() - window.article.verticalScrollBar().value()
    assert 0 < top < window.article.viewport().height()


def test_the_buttons_and_the_cross_work_by_mouse(cafes):
    ask(cafes, "cafe")
    for button, count in ((cafes.find_bar.next, "2 of 3"), (cafes.find_bar.previous, "1 of 3")):
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        assert cafes.find_bar.count_text == count
    QTest.mouseClick(cafes.find_bar.close_button, Qt.MouseButton.LeftButton)
    assert not cafes.find_bar.isVisible()
