"""One table of actions: menus, shortcuts, key sheet and documentation cannot differ."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from annotator.gui.actions import keys as keyboard
from annotator.gui.actions.action import Menu
from annotator.gui.actions.bindings import Bindings
from annotator.gui.actions.document import as_markdown
from annotator.gui.actions.menus import with_letters
from annotator.gui.actions.table import ACTIONS
from annotator.gui.dialogs.keys import KeysDialog
from annotator.gui.settings import Settings


@pytest.fixture
def bindings(qapp):
    return Bindings(Settings(), ACTIONS)


@pytest.fixture
def sheet(window, qtbot):
    window.dialogs.keys()
    made = window.findChild(KeysDialog)
    qtbot.waitUntil(made.isVisible)
    return made


def shown_on(sheet):
    return [label.text() for label in sheet.findChildren(QLabel) if label.isVisible()]


def test_in_the_project_menu_versions_and_copies_follow_the_source_and_quit_is_last():
    ids = [action.id for action in ACTIONS if action.menu is Menu.PROJECT]
    place = ids.index("project.source")
    assert ids[place : place + 3] == ["project.source", "project.revise", "project.copies"]
    assert ids[-1] == "project.quit"


def test_no_two_actions_have_the_same_id():
    assert len({action.id for action in ACTIONS}) == len(ACTIONS)


def test_no_key_means_two_things(bindings):
    keys = [key for action in ACTIONS for key in bindings.usual(action.id)]
    assert sorted(set(keys)) == sorted(keys)


def test_every_key_is_one_that_qt_knows():
    assert all(keyboard.canonical(key) for action in ACTIONS for key in (*action.keys, *action.page_keys))


def test_no_action_takes_a_key_that_lists_and_buttons_need_from_them(bindings):
    for action in ACTIONS:
        assert not any(keyboard.belongs_to_page(keys.toString()) for keys in bindings.on_window(action.id))


def test_every_action_stands_in_its_menu_in_the_order_of_the_table(window):
    for menu_action, menu in zip(window.menuBar().actions(), Menu, strict=True):
        ids = [made.objectName() for made in menu_action.menu().actions() if made.objectName()]
        assert ids == [action.id for action in ACTIONS if action.menu is menu]


def test_menus_show_each_key_that_is_in_force(window):
    for action in ACTIONS:
        made = window.findChild(QAction, action.id)
        assert made.shortcuts() == window.desk.keys.on_window(action.id)
    assert window.findChild(QAction, "decide.details").text() == "Details\tEnter"


def test_nothing_that_changes_a_claim_is_done_again_while_its_key_is_held_down():
    assert not [action.id for action in ACTIONS if action.menu is Menu.DECIDE and action.repeats]


def test_holding_a_label_key_down_decides_once(window):
    assert not window.findChild(QAction, "decide.attributed").autoRepeat()
    assert window.findChild(QAction, "go.next_claim").autoRepeat()
    on_page = [shortcut for shortcut in window.article.findChildren(QShortcut) if not shortcut.key().isEmpty()]
    assert {shortcut.key().toString(): shortcut.autoRepeat() for shortcut in on_page} == {
        "Return": False,
        "Down": True,
        "Up": True,
        "Space": False,
        "Shift+Space": False,
    }


def test_the_enter_of_the_number_pad_does_what_return_does(window, qtbot):
    QTest.keyClick(window.article, Qt.Key.Key_Enter, Qt.KeyboardModifier.KeypadModifier)
    qtbot.waitUntil(window.decision.attribution.speaker.hasFocus)


def test_what_is_not_possible_is_grey_in_the_menu(window):
    assert not window.findChild(QAction, "project.stop_looking").isEnabled()
    assert window.findChild(QAction, "project.look").isEnabled()


def test_question_mark_opens_a_sheet_of_every_action_that_has_a_key(window, qtbot):
    QTest.keyClick(window.article, Qt.Key.Key_Question)
    sheet = window.findChild(KeysDialog)
    qtbot.waitUntil(sheet.isVisible)
    keys = window.desk.keys
    expected = [action.name for action in ACTIONS if keys.keys(action.id)]
    texts = shown_on(sheet)
    assert all(name in texts for name in expected)
    assert "A  or  1" in texts
    assert "Open the sample" not in texts


def test_typing_on_the_sheet_leaves_what_answers_by_name_or_by_key(sheet, qtbot):
    QTest.keyClicks(sheet.search, "claim next")
    assert "Next claim" in shown_on(sheet)
    assert "Undo" not in shown_on(sheet)
    sheet.search.clear()
    QTest.keyClicks(sheet.search, "ctrl+z")
    assert shown_on(sheet) == ["Edit", "Ctrl+Z", "Undo"]
    sheet.search.clear()
    QTest.keyClicks(sheet.search, "nothing like it")
    assert shown_on(sheet) == ["No action with a key answers to that."]


def test_the_sheet_shows_the_keys_in_force(window, qtbot):
    window.desk.keys.add("decide.attributed", "F8")
    window.desk.keys.remove("decide.attributed", "A")
    window.dialogs.keys()
    sheet = window.findChild(KeysDialog)
    qtbot.waitUntil(sheet.isVisible)
    assert "1  or  F8" in shown_on(sheet)


def test_the_sheet_can_be_read_in_a_small_window_and_scrolls(window, qtbot):
    window.resize(1024, 700)
    window.dialogs.keys()
    sheet = window.findChild(KeysDialog)
    qtbot.waitUntil(sheet.isVisible)
    assert sheet.height() <= 700
    assert sheet.width() <= 1024
    sheet.resize(sheet.width(), 300)
    bar = sheet._scroll.verticalScrollBar()
    assert bar.maximum() > 0
    assert sheet._scroll.horizontalScrollBar().maximum() == 0
    QTest.keyClick(sheet.search, Qt.Key.Key_PageDown)
    assert bar.value() > 0


def test_the_page_of_the_documentation_is_the_table():
    page = Path(__file__).parents[2] / "docs" / "keys.md"
    assert page.read_text(encoding="utf-8") == as_markdown(), "python packaging/keys.py > docs/keys.md"


def test_each_menu_opens_with_alt_and_a_letter_of_its_own(window):
    titles = [action.text() for action in window.menuBar().actions()]
    letters = [title[title.index("&") + 1].lower() for title in titles]
    assert len(set(letters)) == len(letters) == len(titles)


def test_letters_are_found_in_any_language_and_none_is_needed():
    assert with_letters(["Projet", "Pro", "Pr", "P", "项目"]) == ["&Projet", "P&ro", "Pr", "P", "&项目"]
