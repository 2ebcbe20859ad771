"""The list of articles: searched, filtered by state, with a menu; and what is filtered away is not opened or closed."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QFontMetricsF
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QMenu

from annotator import ingest
from annotator.gui.jobs.highlighter import Highlighter
from annotator.gui.models.article_filter import HowFar
from annotator.gui.models.articles import ROW_ROLE
from annotator.gui.panes.article_row import _two_lines
from annotator.session import Session

CONTROL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
TITLES = ("Council raises bus fares", "École fermée à Lyon", "The tower stands", "Bus strike ends")


class Unasked(Highlighter):
    """Finds nothing, and remembers what it was asked."""

    asked: list[str]

    def warm(self):
        pass

    def highlight(self, articles, read):
        self.asked = list(articles)


@pytest.fixture
def newsroom(open_window, tmp_path):
    path = tmp_path / "newsroom.annotator"
    with Session.create(path, reviewer="Anna Keller") as session:
        for number, title in enumerate(TITLES):
            text = f"{title}\n\nNumber {number}."
            session.import_article(ingest.article_from_text(text, origin=f"paper{number}.txt"))
    window = open_window(Unasked())
    assert window.projects.open(path)
    return window


def shown(window):
    model = window.article_list.shown
    return [model.index(row, 0).data(ROW_ROLE).title for row in range(model.rowCount())]


def choose(window, how_far):
    box = window.article_list.how_far
    box.setFocus()
    box.setCurrentIndex(list(HowFar).index(how_far))
    box.activated.emit(box.currentIndex())


def search(window, words):
    QTest.keyClick(window.article, Qt.Key.Key_F, CONTROL_SHIFT)
    QTest.keyClicks(window.article_list.search, words)


@pytest.mark.parametrize(
    ("words", "titles"),
    [
        ("bus", [TITLES[0], TITLES[3]]),
        ("fares council", [TITLES[0]]),
        ("ecole", [TITLES[1]]),
        ("paper2", [TITLES[2]]),
        ("bus paper3", [TITLES[3]]),
        ("nothing", []),
    ],
)
def test_words_in_any_order_are_looked_for_in_title_and_origin(newsroom, words, titles):
    search(newsroom, words)
    assert newsroom.article_list.search.hasFocus()
    assert shown(newsroom) == titles


def test_searching_leaves_the_article_in_hand_alone(newsroom):
    search(newsroom, "tower")
    assert newsroom.desk.article.title == TITLES[0]
    QTest.keyClick(newsroom.article_list.search, Qt.Key.Key_Return)
    assert newsroom.desk.article.title == TITLES[2]
    assert newsroom.article.hasFocus()


def test_escape_shows_all_again_and_gives_the_keys_back(newsroom):
    search(newsroom, "tower")
    QTest.keyClick(newsroom.article_list.search, Qt.Key.Key_Escape)
    assert shown(newsroom) == list(TITLES)
    assert newsroom.article.hasFocus()
    assert newsroom.article_list.list.currentIndex().row() == 0


def test_down_leads_into_the_list_where_arrows_show_articles_and_enter_goes_there(newsroom):
    search(newsroom, "bus")
    QTest.keyClick(newsroom.article_list.search, Qt.Key.Key_Down)
    newsroom.article_list.list.setFocus()
    QTest.keyClick(newsroom.article_list.list, Qt.Key.Key_Down)
    assert newsroom.desk.article.title == TITLES[3]
    QTest.keyClick(newsroom.article_list.list, Qt.Key.Key_Return)
    assert newsroom.article.hasFocus()


def test_the_filter_shows_what_is_so_far_and_keeps_up(newsroom):
    QAbstractItemModelTester(newsroom.article_list.shown, newsroom)
    choose(newsroom, HowFar.TO_DO)
    assert shown(newsroom) == list(TITLES)
    newsroom.desk.finish()
    assert shown(newsroom) == list(TITLES[1:])
    assert newsroom.desk.article.title == TITLES[1]
    choose(newsroom, HowFar.FINISHED)
    assert shown(newsroom) == [TITLES[0]]
    assert newsroom.desk.article.title == TITLES[1]
    assert not newsroom.article_list.list.currentIndex().isValid()
    choose(newsroom, HowFar.STARTED)
    assert shown(newsroom) == []


def test_an_article_that_leaves_the_filter_opens_no_other(newsroom):
    newsroom.desk.show_article(newsroom.desk.articles.rows[3].id)
    choose(newsroom, HowFar.TO_DO)
    newsroom.desk.session.finish(newsroom.desk.article.id)
    assert newsroom.desk.article.title == TITLES[3]
    assert not newsroom.article_list.list.currentIndex().isValid()


def test_the_state_can_be_searched_for_and_is_told_to_a_screen_reader(newsroom):
    newsroom.desk.finish()
    search(newsroom, "finished")
    assert shown(newsroom) == [TITLES[0]]
    index = newsroom.article_list.shown.index(0, 0)
    assert "finished" in index.data(Qt.ItemDataRole.AccessibleTextRole)


# The offscreen platform says so of every menu.
popping_up = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


def menu(window):
    return next(found for found in window.article_list.findChildren(QMenu) if found.isVisible())


def ask_for_menu(window, row, reason):
    view = window.article_list.list
    point = view.visualRect(window.article_list.shown.index(row, 0)).center()
    event = QContextMenuEvent(reason, point, view.viewport().mapToGlobal(point))
    QApplication.sendEvent(view.viewport(), event)
    return menu(window)


def take(found, text):
    next(action for action in found.actions() if action.text() == text).trigger()
    found.close()


@popping_up
def test_the_right_button_asks_for_a_menu_and_opens_nothing(newsroom):
    point = newsroom.article_list.list.visualRect(newsroom.article_list.shown.index(2, 0)).center()
    QTest.mouseClick(newsroom.article_list.list.viewport(), Qt.MouseButton.RightButton, pos=point)
    assert newsroom.desk.article.title == TITLES[0]
    found = ask_for_menu(newsroom, 2, QContextMenuEvent.Reason.Mouse)
    take(found, "Open")
    assert newsroom.desk.article.title == TITLES[2]


@popping_up
def test_the_menu_key_asks_for_that_of_the_article_in_focus(newsroom):
    newsroom.article_list.list.setFocus()
    found = ask_for_menu(newsroom, 2, QContextMenuEvent.Reason.Keyboard)
    take(found, "Look for claims")
    assert newsroom.desk._highlighter.asked == [newsroom.desk.articles.rows[0].id]


@popping_up
def test_finishing_from_the_menu_goes_over_the_check_list_and_reopening_does_not(newsroom):
    take(ask_for_menu(newsroom, 1, QContextMenuEvent.Reason.Mouse), "Finish…")
    assert newsroom.desk.article.title == TITLES[1]
    assert newsroom.check_list.isVisible()
    newsroom.desk.finish()
    assert newsroom.desk.articles.rows[1].finished
    take(ask_for_menu(newsroom, 1, QContextMenuEvent.Reason.Mouse), "Reopen")
    assert not newsroom.desk.articles.rows[1].finished
    assert newsroom.desk.article.title == TITLES[2]


def test_a_click_opens_an_article(newsroom):
    view = newsroom.article_list.list
    point = view.visualRect(newsroom.article_list.shown.index(3, 0)).center()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(point))
    assert newsroom.desk.article.title == TITLES[3]


def test_letters_typed_at_the_filter_decide_nothing(newsroom):
    newsroom.article_list.how_far.setFocus()
    shown_before = newsroom.desk.shows_suggestions
    QTest.keyClick(newsroom.article_list.how_far, Qt.Key.Key_H)
    assert newsroom.desk.shows_suggestions is shown_before


@pytest.mark.parametrize("width", [120.0, 160.0, 190.0])
@pytest.mark.parametrize(
    "title",
    [
        "The council raises the fares of all buses in the city and nobody was asked 👩‍👩‍👧 before it did",
        "https://" + "w" * 200,
    ],
)
def test_a_title_longer_than_two_lines_ends_in_an_ellipsis_and_loses_nothing_before_it(qapp, title, width):
    font = qapp.font()
    lines = _two_lines(title, font, width)
    assert len(lines) == 2
    assert lines[1].endswith("…")
    assert title.replace(" ", "").startswith("".join(lines).removesuffix("…").replace(" ", ""))
    assert all(QFontMetricsF(font).horizontalAdvance(line) <= width + 1 for line in lines)


def test_a_short_title_stands_as_it_is(qapp):
    assert _two_lines("The tower stands", qapp.font(), 190.0) == ["The tower stands"]
