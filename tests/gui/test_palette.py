"""The palette: any action and any article in a few letters, by keyboard or by mouse."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from annotator.domain.articles import ArticleRow
from annotator.domain.decisions import Label
from annotator.gui.actions.table import ACTIONS
from annotator.gui.dialogs.keys import KeysDialog
from annotator.gui.dialogs.palette import PaletteDialog
from annotator.gui.matching import folded, score
from annotator.gui.models.palette import PaletteModel, article_entry

CONTROL = Qt.KeyboardModifier.ControlModifier
BUSES = "Council raises bus fares\n\nThe council raised fares on Monday, the mayor said."
BRIDGE = "Bridge in Zürich closed\n\nThe bridge fell, an engineer said."


@pytest.fixture
def newsroom(window):
    """A window with three articles, the sample in hand."""
    for text in (BUSES, BRIDGE):
        window.articles.import_text(text)
    window.desk.show_article(window.desk.articles.rows[0].id)
    return window


@pytest.fixture
def open_palette(qtbot):
    def make(window):
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        QTest.keyClick(window.article, Qt.Key.Key_K, CONTROL)
        palette = window.findChild(PaletteDialog)
        palette.activateWindow()
        qtbot.waitUntil(palette.search.hasFocus)
        return palette

    return make


def texts(palette):
    return [entry.text for entry in palette.model.shown]


def enter(palette, text=""):
    QTest.keyClicks(palette.search, text)
    QTest.keyClick(palette.search, Qt.Key.Key_Return)


def test_an_action_is_found_by_some_letters_and_done_by_enter(newsroom, open_palette):
    enter(open_palette(newsroom), "opin")
    assert newsroom.desk.claims.label(newsroom.desk.claims.rows[0]) is Label.OPINION


def test_words_are_found_in_any_order_and_the_best_comes_first(newsroom, open_palette):
    palette = open_palette(newsroom)
    QTest.keyClicks(palette.search, "undecided next")
    assert texts(palette) == ["Next undecided"]
    palette.search.clear()
    QTest.keyClicks(palette.search, "next")
    assert texts(palette)[:3] == ["Next claim", "Next article", "Next undecided"]
    palette.search.clear()
    QTest.keyClicks(palette.search, "nxtund")
    assert texts(palette) == ["Next undecided"]


@pytest.mark.parametrize("asked", ["bus fares", "fares council", "BUS", "pasted bus", "cncl"])
def test_an_article_is_found_by_its_title_and_where_it_came_from(newsroom, open_palette, asked):
    enter(open_palette(newsroom), asked)
    assert newsroom.desk.article.title == "Council raises bus fares"


def test_an_article_is_found_without_its_accents_and_by_its_state(newsroom, open_palette):
    palette = open_palette(newsroom)
    QTest.keyClicks(palette.search, "zurich 0 of open")
    assert texts(palette) == ["Bridge in Zürich closed"]


def test_a_greater_than_sign_leaves_the_actions(newsroom, open_palette):
    palette = open_palette(newsroom)
    QTest.keyClicks(palette.search, ">")
    assert len(texts(palette)) == len(ACTIONS) - 1
    QTest.keyClicks(palette.search, " bus")
    assert texts(palette) == []
    assert "Nothing answers to that. Fewer letters find more." in [
        label.text() for label in palette.findChildren(QLabel) if label.isVisible()
    ]
    QTest.keyClick(palette.search, Qt.Key.Key_Return)
    assert palette.isVisible()


def test_arrows_move_over_what_is_not_possible_and_escape_leaves(newsroom, open_palette):
    palette = open_palette(newsroom)
    head = newsroom.desk.session.head()
    QTest.keyClicks(palette.search, "look")
    assert texts(palette)[:3] == ["Look for claims", "Stop looking for claims", "Stop looking in this article"]
    assert palette.current.text == "Look for claims"
    QTest.keyClick(palette.search, Qt.Key.Key_Down)
    assert palette.current.text not in {"Stop looking for claims", "Stop looking in this article"}
    QTest.keyClick(palette.search, Qt.Key.Key_Up)
    assert palette.current.text == "Look for claims"
    QTest.keyClick(palette.search, Qt.Key.Key_Escape)
    assert not palette.isVisible()
    assert newsroom.desk.session.head() == head


def test_a_click_does_what_it_hits_and_does_nothing_on_what_is_grey(newsroom, open_palette):
    palette = open_palette(newsroom)
    QTest.keyClicks(palette.search, "look")
    grey = palette.list.visualRect(palette.model.index(1))
    QTest.mouseClick(palette.list.viewport(), Qt.MouseButton.LeftButton, pos=grey.center())
    assert palette.isVisible()
    palette.search.clear()
    QTest.keyClicks(palette.search, "bus fares")
    first = palette.list.visualRect(palette.model.index(0))
    QTest.mouseClick(palette.list.viewport(), Qt.MouseButton.LeftButton, pos=first.center())
    assert newsroom.desk.article.title == "Council raises bus fares"
    assert not palette.isVisible()


def test_what_was_used_last_comes_first_the_next_time(newsroom, open_palette, qtbot):
    enter(open_palette(newsroom), "bus fares")
    enter(open_palette(newsroom), "next undecided")
    qtbot.waitUntil(lambda: not newsroom.findChildren(PaletteDialog))
    assert texts(open_palette(newsroom))[:2] == ["Next undecided", "Council raises bus fares"]


def test_an_action_that_opens_a_dialog_opens_it(newsroom, open_palette, qtbot):
    palette = open_palette(newsroom)
    enter(palette, "> keys")
    qtbot.waitUntil(lambda: any(sheet.isVisible() for sheet in newsroom.findChildren(KeysDialog)))
    assert not palette.isVisible()


def test_the_palette_shows_the_keys_in_force(newsroom, open_palette):
    newsroom.desk.keys.add("view.dark", "F8")
    palette = open_palette(newsroom)
    QTest.keyClicks(palette.search, "f8")
    assert [(entry.text, entry.keys) for entry in palette.model.shown] == [("Dark", "F8")]


def test_a_screen_reader_is_told_what_is_in_hand(newsroom, open_palette):
    palette = open_palette(newsroom)
    QTest.keyClicks(palette.search, "next claim")
    assert palette.search.accessibleDescription() == "Next claim, J  Down, Go"
    assert palette.search.accessibleName() == "Find an action or article"
    assert palette.list.accessibleName() == "Actions and articles"
    QTest.keyClicks(palette.search, " zzz")
    assert palette.search.accessibleDescription() == ""


def test_a_title_that_turns_text_around_does_nothing_in_the_palette(text_window, open_palette):
    window = text_window("😀 Officials \u202edeny\u202c <b>it</b>\n\nThe mayor said that things happened on Monday.")
    palette = open_palette(window)
    palette.search.setText("😀 officials")
    assert "\u202e" not in palette.current.text
    assert "<b>it</b>" in palette.current.text


def test_the_palette_works_before_any_project_is_open(open_window, open_palette):
    window = open_window()
    window.dialogs.palette()
    palette = window.findChild(PaletteDialog)
    enter(palette, "open the sample")
    assert window.desk.article is not None


def test_two_thousand_articles_are_rows_of_one_list_and_none_is_a_widget(window, open_palette, qtmodeltester):
    rows = [
        ArticleRow(f"id{number}", "", f"Report {number} on the bridge", "news.txt", 900, (), None, 0, 0)
        for number in range(2_000)
    ]
    window.desk.articles.reset(rows)
    palette = open_palette(window)
    assert len(palette.model.shown) == len(ACTIONS) - 1 + 2_000
    assert len(palette.list.viewport().children()) == 0
    QTest.keyClicks(palette.search, "1999 report")
    assert texts(palette) == ["Report 1999 on the bridge"]
    qtmodeltester.check(palette.model)


def test_the_model_keeps_qts_rules_while_it_is_asked(qtmodeltester):
    row = ArticleRow("id", "", "A title", "news.txt", 9, (), None, 0, 0)
    model = PaletteModel([article_entry(row, "no claims looked for")])
    qtmodeltester.check(model)
    model.ask("nothing such")
    qtmodeltester.check(model)
    assert model.rowCount() == 0


@pytest.mark.parametrize(
    ("better", "worse", "asked"),
    [
        ("next claim", "what comes next", "next"),
        ("the next", "a fast-next", "next"),
        ("annexed", "never excited", "nex"),
        ("next", "next claim", "next"),
    ],
)
def test_the_beginning_is_better_than_the_middle_and_that_than_scattered_letters(better, worse, asked):
    assert score([asked], better, scattered=True) > score([asked], worse, scattered=True) > 0


def test_a_word_that_is_nowhere_is_no_answer():
    assert score(["next", "zebra"], "next claim", scattered=True) == 0
    assert score(["nxtcl"], "next claim") == 0
    assert folded("Ça, ZÜRICH") == "ca, zurich"


def test_quitting_is_never_what_enter_does_first(window):
    window.settings.remember_use("project.quit")
    assert window.settings.recently_used == []
