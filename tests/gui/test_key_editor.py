"""Keys of one's own: recorded by pressing them, in force at once, kept, and never one with two meanings."""

import json
import logging

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest

from annotator import paths
from annotator.domain.decisions import Label
from annotator.domain.errors import WrongInput
from annotator.gui.actions import keys as keyboard
from annotator.gui.actions.bindings import Bindings
from annotator.gui.actions.table import ACTIONS
from annotator.gui.dialogs.settings import SettingsDialog
from annotator.gui.settings import Settings

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
LEFT = Qt.MouseButton.LeftButton
IDS = [action.id for action in ACTIONS]


@pytest.fixture
def bindings(qapp):
    return Bindings(Settings(), ACTIONS)


@pytest.fixture
def editor(window, qtbot):
    """The key editor, opened from the window's menu."""
    window.findChild(QAction, "edit.keys").trigger()
    dialog = window.findChild(SettingsDialog)
    dialog.activateWindow()
    qtbot.waitUntil(dialog.key_editor.list.hasFocus)
    return dialog.key_editor


def record(editor, qtbot, id_, key, modifiers=Qt.KeyboardModifier.NoModifier):
    editor.choose(id_)
    QTest.mouseClick(editor.add, LEFT)
    qtbot.waitUntil(editor.recorder.hasFocus)
    QTest.keyClick(editor.recorder, key, modifiers)


def leave(editor, window, qtbot):
    editor.window().close()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)


def keep(keys):
    kept = QSettings(str(paths.user_data() / "settings.ini"), QSettings.Format.IniFormat)
    kept.setValue("keys", keys if isinstance(keys, str) else json.dumps(keys))
    kept.sync()


def clashes(bindings):
    keys = [key for id_ in IDS for key in bindings.keys(id_)]
    return sorted({key for key in keys if keys.count(key) > 1})


def test_a_recorded_key_works_at_once_in_menu_button_and_text(editor, window, qtbot):
    record(editor, qtbot, "decide.opinion", Qt.Key.Key_Z)
    editor.choose("decide.opinion")
    QTest.mouseClick(editor.key_buttons()[0], LEFT)
    assert window.desk.keys.keys("decide.opinion") == ("3", "Z")
    assert window.labels.button(Label.OPINION).text() == "Opinion  3"
    assert [keys.toString() for keys in window.findChild(QAction, "decide.opinion").shortcuts()] == ["3", "Z"]
    leave(editor, window, qtbot)
    QTest.keyClick(window.article, Qt.Key.Key_Z)
    QTest.keyClick(window.article, Qt.Key.Key_O)
    labels = [window.desk.claims.label(claim) for claim in window.desk.claims.rows]
    assert labels[:2] == [Label.OPINION, None]


def test_texts_name_the_key_in_force(editor, window, qtbot):
    record(editor, qtbot, "edit.undo", Qt.Key.Key_F9)
    window.desk.keys.remove("edit.undo", "Ctrl+Z")
    window.desk.decide(Label.OPINION)
    assert window.statusBar().undo_text.startswith("F9 undoes opinion")
    window.desk.keys.remove("edit.undo", "F9")
    assert window.statusBar().undo_text.startswith("Edit › Undo undoes opinion")


def test_a_key_of_another_action_is_refused_and_the_other_named(editor, window, qtbot):
    record(editor, qtbot, "decide.opinion", Qt.Key.Key_J)
    assert "“Next claim” (Go menu)" in editor.message.text()
    assert editor.recorder.isVisible()
    QTest.keyClick(editor.recorder, Qt.Key.Key_Z)
    assert editor.message.text() == ""
    assert not editor.recorder.isVisible()
    assert window.desk.keys.keys("decide.opinion") == ("O", "3", "Z")


@pytest.mark.parametrize(
    ("key", "modifiers", "words"),
    [
        (Qt.Key.Key_Down, Qt.KeyboardModifier.NoModifier, "“Next claim”"),
        (Qt.Key.Key_Enter, Qt.KeyboardModifier.KeypadModifier, "“Details”"),
        (Qt.Key.Key_Return, CONTROL, "“Save and go on”"),
        (Qt.Key.Key_Question, SHIFT, "“Keys”"),
        (Qt.Key.Key_Plus, CONTROL | SHIFT, "“Larger text”"),
        (Qt.Key.Key_1, Qt.KeyboardModifier.KeypadModifier, "“Attributed”"),
        (Qt.Key.Key_Tab, Qt.KeyboardModifier.NoModifier, "Tab walks"),
        (Qt.Key.Key_Backtab, SHIFT, "Shift+Tab walks"),
        (Qt.Key.Key_C, CONTROL, "Ctrl+C copies"),
    ],
)
def test_one_key_under_two_names_is_still_one_key(editor, qtbot, key, modifiers, words):
    record(editor, qtbot, "decide.opinion", key, modifiers)
    assert words in editor.message.text()


def test_escape_ends_recording_and_changes_nothing(editor, window, qtbot):
    record(editor, qtbot, "decide.opinion", Qt.Key.Key_Shift, SHIFT)
    assert editor.recorder.isVisible()
    QTest.keyClick(editor.recorder, Qt.Key.Key_Escape)
    assert not editor.recorder.isVisible()
    assert editor.list.hasFocus()
    assert editor.isVisible()
    assert window.desk.keys.is_usual("decide.opinion")


def test_the_whole_editor_works_by_keyboard(editor, window, qtbot):
    editor.choose("view.dark")
    QTest.keyClick(editor.list, Qt.Key.Key_Return)
    qtbot.waitUntil(editor.recorder.hasFocus)
    QTest.keyClick(editor.recorder, Qt.Key.Key_D, CONTROL)
    assert window.desk.keys.keys("view.dark") == ("Ctrl+D",)
    qtbot.waitUntil(editor.list.hasFocus)
    for _ in range(4):
        QTest.keyClick(editor.window().focusWidget(), Qt.Key.Key_Tab)
        if editor.key_buttons() and editor.key_buttons()[0].hasFocus():
            break
    QTest.keyClick(editor.key_buttons()[0], Qt.Key.Key_Space)
    assert window.desk.keys.keys("view.dark") == ()


def test_keys_that_lists_need_work_on_the_article_alone(editor, window, qtbot):
    record(editor, qtbot, "decide.verified", Qt.Key.Key_Home)
    keys = window.desk.keys
    assert [key.toString() for key in keys.on_page("decide.verified")] == ["Home"]
    assert "Home" not in [key.toString() for key in keys.on_window("decide.verified")]
    leave(editor, window, qtbot)
    QTest.keyClick(window.article, Qt.Key.Key_Home)
    assert window.desk.claims.label(window.desk.claims.rows[0]) is Label.VERIFIED


def test_a_letter_of_ones_own_is_a_letter_while_a_field_has_focus(editor, window, qtbot):
    record(editor, qtbot, "decide.opinion", Qt.Key.Key_B)
    leave(editor, window, qtbot)
    window.details()
    line = window.decision.attribution.speaker
    qtbot.waitUntil(line.hasFocus)
    QTest.keyClicks(line, "bob")
    assert line.text() == "bob"
    assert window.desk.claims.label(window.desk.claims.rows[0]) is None


def test_one_action_or_all_of_them_get_their_keys_back(editor, window, qtbot):
    keys = window.desk.keys
    record(editor, qtbot, "decide.opinion", Qt.Key.Key_Z)
    record(editor, qtbot, "go.next_claim", Qt.Key.Key_F7)
    editor.choose("decide.opinion")
    assert editor.reset.text() == "Reset to O  or  3"
    QTest.mouseClick(editor.reset, LEFT)
    assert keys.is_usual("decide.opinion")
    assert not keys.is_usual("go.next_claim")
    QTest.mouseClick(editor.reset_all, LEFT)
    assert keys.is_usual("go.next_claim")


def test_a_reset_is_refused_while_another_action_has_the_key(editor, window):
    keys = window.desk.keys
    keys.remove("decide.opinion", "O")
    keys.add("decide.verified", "O")
    editor.choose("decide.opinion")
    QTest.mouseClick(editor.reset, LEFT)
    assert editor.message.text().startswith("O is the key of “Verified” (Decide menu).")
    assert keys.keys("decide.opinion") == ("3",)


def test_the_list_shows_what_was_changed_and_finds_by_name_or_key(editor, window, qtbot):
    window.desk.keys.add("decide.opinion", "Z")
    dialog = editor.window()
    QTest.keyClicks(dialog.search, "z")
    assert [action.id for action in editor.model.shown] == ["decide.opinion"]
    assert editor.model.index(0, 1).data() == "O  or  3  or  Z  (changed)"
    dialog.search.clear()
    QTest.keyClicks(dialog.search, "undecided go")
    assert [action.id for action in editor.model.shown] == ["go.next_undecided", "go.previous_undecided"]


def test_keys_are_kept_for_the_next_time(bindings):
    bindings.add("decide.opinion", "Z")
    bindings.remove("decide.opinion", "O")
    assert Bindings(Settings(), ACTIONS).keys("decide.opinion") == ("3", "Z")


def test_two_actions_can_change_their_keys_over(bindings):
    bindings.remove("decide.opinion", "O")
    bindings.remove("decide.verified", "V")
    bindings.add("decide.opinion", "V")
    bindings.add("decide.verified", "O")
    again = Bindings(Settings(), ACTIONS)
    assert again.keys("decide.opinion") == ("3", "V")
    assert again.keys("decide.verified") == ("2", "O")


@pytest.mark.parametrize(
    "kept",
    [
        "not json",
        "[" * 20_000,
        "[1, 2]",
        '{"decide.opinion": "A"}',
        {"decide.opinion": 3, "no.such_action": ["F7"]},
        {"decide.opinion": ["A"]},  # of another action
        {"decide.opinion": ["Down"]},  # of another action, on the article
        {"decide.opinion": ["Enter"]},
        {"decide.opinion": ["Tab"]},
        {"decide.opinion": ["foo", "Ctrl+"]},
        {"decide.opinion": ["Ctrl+A, Ctrl+B"]},
        {"decide.opinion": ["\x00" * 50_000]},
        {"decide.opinion": [f"Ctrl+F{number}" for number in range(1, 30)]},
    ],
)
def test_nonsense_in_the_settings_leaves_the_keys_as_they_come(qapp, caplog, kept):
    keep(kept)
    with caplog.at_level(logging.WARNING, logger="annotator"):
        bindings = Bindings(Settings(), ACTIONS)
    assert all(bindings.is_usual(id_) for id_ in IDS)
    assert kept == '{"decide.opinion": "A"}' or "settings:" in caplog.text


def test_what_is_sound_in_the_settings_is_taken_beside_what_is_not(qapp):
    keep({"decide.opinion": ["A"], "go.next_claim": ["f7"], "decide.verified": ["Z"], "edit.undo": ["Z"]})
    bindings = Bindings(Settings(), ACTIONS)
    assert bindings.is_usual("decide.opinion")
    assert bindings.keys("go.next_claim") == ("F7",)
    assert bindings.keys("edit.undo") == ("Z",)  # the first in the table
    assert bindings.is_usual("decide.verified")
    assert clashes(bindings) == []


NAMES = (
    ("A", "a", "J", "1", "Num+1", "Return", "Enter", "Ctrl+Enter", "Down", "?", "Shift+?", "Ctrl++", "Ctrl+Shift++"),
    ("Shift+A", "F1", "Z", "Ctrl+M", "Space", "Esc", "Tab", "Shift+Tab", "Ctrl+C", "nonsense", "", "Ctrl+K, A"),
)
KEYS = st.sampled_from([name for names in NAMES for name in names])
SOME_IDS = st.sampled_from(["decide.attributed", "decide.opinion.stay", "decide.details", "help.keys", "view.dark"])
STEPS = st.lists(st.tuples(st.sampled_from(["add", "remove", "reset", "reset_all"]), SOME_IDS, KEYS), max_size=25)


@given(STEPS)
def test_no_sequence_of_changes_gives_one_key_two_meanings(qapp, steps):
    bindings = Bindings(Settings(), ACTIONS)
    bindings.reset_all()
    for step, id_, key in steps:
        before = {other: bindings.keys(other) for other in IDS}
        try:
            match step:
                case "add":
                    bindings.add(id_, key)
                case "remove":
                    bindings.remove(id_, keyboard.canonical(key))
                case "reset":
                    bindings.reset(id_)
                case _:
                    bindings.reset_all()
        except WrongInput:
            assert {other: bindings.keys(other) for other in IDS} == before
        assert clashes(bindings) == []
    kept = Bindings(Settings(), ACTIONS)
    assert {id_: kept.keys(id_) for id_ in IDS} == {id_: bindings.keys(id_) for id_ in IDS}


@given(st.dictionaries(st.sampled_from([*IDS, "no.such_action"]), st.lists(KEYS, max_size=4), max_size=8))
def test_no_settings_file_gives_one_key_two_meanings(qapp, kept):
    settings = Settings()
    settings.keys = {id_: tuple(keys) for id_, keys in kept.items()}
    assert clashes(Bindings(settings, ACTIONS)) == []
