"""Page furniture on the page: dimmed by colour and by a bracket, given back by one key, and dimmed by the same."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QTextCursor
from PySide6.QtTest import QTest

from annotator import nlp
from annotator.domain.claims import Span
from annotator.domain.decisions import Label
from annotator.gui.look.colours import DARK, LIGHT
from annotator.gui.look.contrast import ratio
from annotator.session import Session

HEADER, SECOND = "Bbabo NET", "Pragmatism: Japan Helps Russia's Allies"
PAGE = (
    "Home | News | Sport 👩‍👩‍👧\n\nThe dam gave way 🌊 on Monday\n\n"
    "The dam gave way after a week of rain, the council said.\n\n"
    "Read more: Who owns the dam\n\nNobody was hurt when the water came. The school is closed.\n"
)


def dimmed(window):
    """Return what is set in the colour of furniture, passage by passage."""
    return [words for words, colour in coloured(window) if colour == window.themes.current.furniture]


def coloured(window):
    """Return each run of characters that is set in a colour of its own, as the article has them, with the colour."""
    runs, article = [], window.article
    cursor = QTextCursor(article.document())
    for offset, character in enumerate(article.text):
        cursor.setPosition(article.page.map.position(offset) + 1)
        brush = cursor.charFormat().foreground()
        colour = brush.color().name() if brush.style() != Qt.BrushStyle.NoBrush and character != "\n" else ""
        if runs and runs[-1][1] == colour:
            runs[-1] = runs[-1][0] + character, colour
        else:
            runs.append((character, colour))
    return [run for run in runs if run[1]]


def furniture(window):
    return [window.desk.text[start:end] for start, end in window.desk.furniture]


def quotes(window):
    return [claim.quote for claim in window.desk.claims.rows]


def click(window, words):
    start = window.desk.text.index(words)
    window.article.verticalScrollBar().setValue(0)
    point = window.article.edge_rect(start + 2).center().toPoint()
    QTest.mouseClick(window.article.viewport(), Qt.MouseButton.LeftButton, pos=point)


@pytest.fixture
def said(window):
    """What was said in passing, in order."""
    words = []
    window.desk.said.connect(words.append)
    return words


def test_the_header_and_the_second_headline_of_the_sample_are_dimmed_and_have_no_claims(window):
    assert dimmed(window) == [HEADER, SECOND] == furniture(window)
    second = window.desk.text.rindex(SECOND)
    assert window.desk.claims.between(0, len(HEADER)) == []
    assert window.desk.claims.between(second, second + len(SECOND)) == []


def test_the_words_keep_their_places_before_and_behind_what_qt_counts_twice(text_window):
    window = text_window(PAGE)
    assert dimmed(window) == ["Home | News | Sport 👩‍👩‍👧", "Read more: Who owns the dam"]


def test_a_bracket_in_the_margin_tells_furniture_to_who_sees_no_colours(window):
    def beside_header():
        y, edge = round(window.article.edge_rect(0).center().y()), round(window.article.margin_edge()[0])
        image = window.article.viewport().grab().toImage()
        return {image.pixelColor(x, y).name() for x in range(edge, edge + 9)}

    assert max(ratio(colour, LIGHT.paper) for colour in beside_header()) > 3
    window.desk.give_back(Span(0, len(HEADER)))
    assert beside_header() == {LIGHT.paper}


def test_two_keys_go_to_a_dimmed_passage_and_give_it_back(window, press, said):
    press(window, "Shift+G", "Shift+G")
    assert window.article.selected_span() == Span(0, len(HEADER))
    assert said[-1] == "Page furniture 1 of 2. G gives it back."
    press(window, "G")
    assert furniture(window) == dimmed(window) == [SECOND]
    assert said[-1] == "Given back to the article. Ctrl+Z undoes it."
    press(window, "Ctrl+Z")
    assert furniture(window) == dimmed(window) == [HEADER, SECOND]
    press(window, "Ctrl+Shift+Z")
    assert furniture(window) == dimmed(window) == [SECOND]


def test_what_is_given_back_is_read_by_itself_and_its_claims_come(window, press):
    press(window, "Shift+G", "G")
    second = window.desk.text.rindex(SECOND)
    (claim,) = window.desk.claims.between(second, second + len(SECOND))
    assert claim.quote == SECOND
    assert window.desk.articles.rows[0].claims == len(window.desk.claims.rows)
    press(window, "Ctrl+Z")
    assert window.desk.claims.between(second, second + len(SECOND)) == []
    press(window, "Ctrl+Shift+Z")
    assert window.desk.claims.between(second, second + len(SECOND)) == [claim]


def test_a_passage_that_is_given_back_keeps_the_look_of_a_headline(window, press):
    press(window, "Shift+G", "G")
    cursor = QTextCursor(window.article.document())
    cursor.setPosition(window.article.page.map.position(window.desk.text.rindex(SECOND)) + 1)
    assert cursor.charFormat().fontWeight() > 500


def test_the_key_dims_the_paragraph_of_the_claim_in_focus_and_goes_on_behind_it(window, press, said):
    press(window, "J")
    second = window.desk.focus
    paragraph = next(line for line in window.desk.text.split("\n") if second.quote in line)
    before = quotes(window)
    press(window, "G")
    assert paragraph in furniture(window)
    assert dimmed(window) == furniture(window)
    assert not any(quote in paragraph for quote in quotes(window))
    assert window.desk.focus == window.desk.claims.rows[1]
    assert said[-1] == "Dimmed: it is no part of the article. Ctrl+Z undoes it."
    press(window, "Ctrl+Z")
    assert quotes(window) == before


def test_a_decided_claim_stays_in_what_is_dimmed_and_in_focus(window, press):
    press(window, "J", "Shift+A", "G")
    assert window.desk.claims.label(window.desk.focus) is Label.ATTRIBUTED
    assert window.desk.focus == window.desk.claims.rows[1]


def test_what_is_selected_is_dimmed_to_the_letter(text_window, press):
    window = text_window(PAGE)
    start = window.desk.text.index("The school")
    window.article.select_span(Span(start, start + len("The school is closed.")))
    press(window, "G")
    assert furniture(window)[-1] == dimmed(window)[-1] == "The school is closed."
    assert "The school is closed." not in quotes(window)
    assert "Nobody was hurt when the water came." in quotes(window)


def test_words_selected_in_furniture_give_all_of_it_back(window, press):
    window.article.select_span(Span(2, 5))
    press(window, "G")
    assert furniture(window) == [SECOND]


def test_the_caret_gives_back_what_it_stands_in(window, press):
    press(window, "C", "Ctrl+Home", "G")
    assert furniture(window) == [SECOND]
    press(window, "C", "Ctrl+Home", "G")
    assert furniture(window) == [HEADER, SECOND]


def test_a_blank_line_is_not_dimmed(window, press, said):
    press(window, "C", "Ctrl+Home", "Down", "G")
    assert said[-1] == "Select the words of a passage first. Shift+G goes to those that are dimmed."
    assert window.desk.session.head()[0] == 3


def test_while_an_edge_is_held_the_key_changes_nothing(window, press, said):
    press(window, "]", "G")
    assert window.desk.session.head()[0] == 3
    assert said[-1] == window.hands.mode.words


def test_a_click_on_furniture_brings_a_bar_with_the_key_and_its_button_gives_it_back(window):
    click(window, HEADER)
    passage_bar = window.hands.passages.bar
    assert passage_bar.isVisible()
    assert passage_bar.give_back.text() == "Give back to the article  G"
    QTest.mouseClick(passage_bar.give_back, Qt.MouseButton.LeftButton)
    assert furniture(window) == [SECOND]
    assert not passage_bar.isVisible()
    assert window.article.hasFocus()


def test_the_bar_goes_away_at_a_key_and_at_a_click_elsewhere(window, press):
    passage_bar = window.hands.passages.bar
    click(window, HEADER)
    press(window, "J")
    assert not passage_bar.isVisible()
    click(window, HEADER)
    assert passage_bar.isVisible()
    click(window, "Bogdan")
    assert not passage_bar.isVisible()
    assert furniture(window) == [HEADER, SECOND]


def test_where_nothing_is_dimmed_the_keys_say_so(text_window, press):
    window, words = text_window("The dam gave way. Nobody was hurt."), []
    window.desk.said.connect(words.append)
    press(window, "Shift+G")
    assert words == ["Nothing is dimmed in this article."]


def test_a_finished_article_is_neither_dimmed_nor_given_back(window, press):
    refused = []
    window.desk.refused.connect(refused.append)
    window.desk.session.finish(window.desk.article.id)
    head, focus = window.desk.session.head(), window.desk.focus
    press(window, "G")
    window.article.select_span(Span(0, len(HEADER)))
    press(window, "G")
    assert len(refused) == 2
    assert window.desk.session.head() == head
    assert window.desk.focus == focus
    assert dimmed(window) == [HEADER, SECOND]


def test_another_theme_dims_in_its_own_colour(window, themes):
    themes.choose("dark")
    try:
        assert [colour for _words, colour in coloured(window)] == [QColor(DARK.furniture).name()] * 2
        window.desk.give_back(Span(0, len(HEADER)))
        themes.choose("light")
        assert [colour for _words, colour in coloured(window)] == [QColor(LIGHT.furniture).name()]
    finally:
        themes.choose("light")


def test_a_screen_reader_hears_that_it_is_page_furniture(window, press):
    press(window, "Shift+G", "Shift+G")
    assert window.article.accessibleDescription() == f"Page furniture 1 of 2. G gives it back. “{HEADER}”"
    assert window.hands.passages.bar.accessibleName() == "What to do with this page furniture"


def test_who_points_at_furniture_is_told_what_it_is_and_the_key(window):
    point = window.article.edge_rect(3).center()
    assert window.article.tip_at(point) == "Page furniture: no part of the article. G gives it back."
    window.desk.give_back(Span(0, len(HEADER)))
    assert window.article.tip_at(point) == ""


def test_the_key_is_said_as_it_was_chosen(window, press):
    window.desk.keys.remove("shape.furniture", "G")
    window.desk.keys.add("shape.furniture", "F7")
    press(window, "Shift+G", "Shift+G")
    assert window.article.accessibleDescription().startswith("Page furniture 1 of 2. F7 gives it back.")
    assert window.hands.passages.bar.give_back.text().endswith("  F7")
    press(window, "F7")
    assert furniture(window) == [SECOND]


def test_what_another_window_dims_is_dimmed_here_too(window):
    with Session.open(window.desk.session.path, reviewer="Bert") as other:
        claim = window.desk.claims.rows[3]
        other.dim(claim.article, claim.span)
    window.desk.notice_other_writers()
    assert claim.quote in dimmed(window)
    assert claim.quote not in quotes(window)


class _Later:
    """Keeps what is asked of a highlighter, and answers when told to."""

    def __init__(self, highlighter):
        self.highlighter, self.asked = highlighter, []
        highlighter.highlight = lambda articles, read: self.asked.append((*articles, read))

    def answer(self):
        article, read = self.asked.pop(0)
        self.highlighter.found.emit(article, nlp.find_claims(read(article), pipeline="annotator-rules"))


def test_passages_given_back_one_after_the_other_are_each_read(window, press):
    later = _Later(window.desk._highlighter)
    press(window, "Shift+G", "G", "Shift+G", "G")
    assert furniture(window) == []
    assert len(later.asked) == 2
    later.asked.pop()  # a highlighter takes an article once
    later.answer()
    assert quotes(window).count(SECOND) == 2
    later.answer()
    assert later.asked == []


def test_what_was_given_back_is_read_though_the_reviewer_changes_meanwhile(window, press):
    later = _Later(window.desk._highlighter)
    press(window, "Shift+G", "G", "Shift+G", "G")
    later.asked.pop()  # a highlighter takes an article once
    assert window.desk.review_as("Bert")
    later.answer()
    later.answer()
    assert quotes(window).count(SECOND) == 2
    assert later.asked == []


def test_what_was_to_be_read_is_forgotten_with_its_project(window, press, tmp_path):
    later = _Later(window.desk._highlighter)
    press(window, "Shift+G", "G")
    assert window.desk._unread
    window.desk.open(Session.create(tmp_path / "another.annotator", reviewer="Anna"))
    assert later.asked and not window.desk._unread
