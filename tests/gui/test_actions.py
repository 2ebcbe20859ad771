"""One table of actions: menus, shortcuts and the key sheet cannot differ."""

from collections import Counter

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QLabel

from annotator.gui.actions.table import ACTIONS, shown_keys
from annotator.gui.dialogs.keys import KeysDialog


def test_no_key_means_two_things():
    keys = Counter(QKeySequence(key).toString() for action in ACTIONS for key in action.keys)
    assert {key: count for key, count in keys.items() if count > 1} == {}


def test_every_key_is_one_that_qt_knows():
    assert all(QKeySequence(key).toString() for action in ACTIONS for key in action.keys)


def test_every_action_stands_in_a_menu(window):
    shown = {action.text() for action in window.findChildren(QAction)}
    assert {action.text for action in ACTIONS} <= shown


def test_holding_a_label_key_down_decides_once(window):
    deciding = [action for action in window.findChildren(QAction) if action.text() == "Attributed"]
    assert [action.autoRepeat() for action in deciding] == [False]


def test_the_key_sheet_shows_every_key(window, qtbot):
    dialog = KeysDialog(window)
    qtbot.addWidget(dialog)
    texts = {label.text() for label in dialog.findChildren(QLabel)}
    assert {shown_keys(action) for action in ACTIONS if action.keys} <= texts
