"""What the labels of an imported file become is seen, and chosen by keys, before it counts."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QPushButton, QWidget

from annotator.domain.meanings import LabelUse, Meaning, guess
from annotator.gui.actions.bindings import Bindings
from annotator.gui.actions.table import ACTIONS
from annotator.gui.dialogs.mapping import ask_meanings
from annotator.gui.models.meanings import MEANING
from annotator.gui.settings import Settings

USES = [
    LabelUse(label, count, f"words of {label}", guess(label))
    for label, count in (("Quote", 212), ("FACT", 96), ("PERSON", 30))
]


@pytest.fixture
def answers():
    return []


@pytest.fixture
def keys():
    return Bindings(Settings(), ACTIONS)


@pytest.fixture
def ask(qtbot, themes, keys, answers):
    """Ask over a window, which outlives the dialog."""
    window = QWidget()
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()

    def open_(uses, **more):
        made = ask_meanings(uses, keys, answers.append, parent=window, **more)
        made.activateWindow()
        qtbot.waitUntil(made.table.hasFocus)
        return made

    return open_


@pytest.fixture
def dialog(ask):
    return ask(USES, losses={"relations": 12, "nothing": 0})


def meanings(dialog) -> list[str]:
    return [str(dialog.model.index(row, MEANING).data()) for row in range(dialog.model.rowCount())]


def texts(dialog) -> list[str]:
    return [label.text() for label in dialog.findChildren(QLabel)]


def test_the_guesses_are_shown_first(dialog):
    assert meanings(dialog) == ["Attributed", "Undecided", "Undecided"]
    assert dialog.table.hasFocus()


def test_a_labels_key_chooses_for_the_row_and_enter_takes_all(dialog, answers):
    QTest.keyClick(dialog.table, Qt.Key.Key_Down)
    QTest.keyClick(dialog.table, Qt.Key.Key_V)
    QTest.keyClick(dialog.table, Qt.Key.Key_Down)
    QTest.keyClick(dialog.table, Qt.Key.Key_L)
    assert meanings(dialog) == ["Attributed", "Verified", "Left out"]
    QTest.keyClick(dialog.table, Qt.Key.Key_Return)
    assert answers == [{"Quote": Meaning.ATTRIBUTED, "FACT": Meaning.VERIFIED, "PERSON": Meaning.LEFT_OUT}]


def test_a_key_chooses_for_all_selected_rows(dialog):
    QTest.keyClick(dialog.table, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClick(dialog.table, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClick(dialog.table, Qt.Key.Key_X)
    assert meanings(dialog) == ["Not a claim"] * 3


def test_space_opens_the_list_of_a_row(dialog):
    QTest.keyClick(dialog.table, Qt.Key.Key_Space)
    box = dialog.table.findChild(QComboBox, "meanings")
    assert box.accessibleName() == "Becomes here"
    popup = QApplication.activePopupWidget()
    QTest.keyClick(popup.focusWidget() or box.view(), Qt.Key.Key_Down)
    QTest.keyClick(popup.focusWidget() or box.view(), Qt.Key.Key_Return)
    assert meanings(dialog) == ["Verified", "Undecided", "Undecided"]


def test_a_click_opens_the_list_of_a_row(dialog, qtbot):
    place = dialog.table.visualRect(dialog.model.index(0, MEANING)).center()
    QTest.mouseClick(dialog.table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    qtbot.waitUntil(lambda: QApplication.activePopupWidget() is not None)
    QTest.keyClick(dialog.table.findChild(QComboBox, "meanings").view(), Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: dialog.table.findChild(QComboBox, "meanings") is None)
    assert dialog.focusWidget() is dialog.table
    assert meanings(dialog) == ["Attributed", "Undecided", "Undecided"]


def test_escape_takes_no_marks(dialog, answers):
    QTest.keyClick(dialog.table, Qt.Key.Key_V)
    QTest.keyClick(dialog.table, Qt.Key.Key_Escape)
    assert answers == [None]


def test_what_it_comes_to_and_what_is_lost_is_said(dialog):
    assert "338 spans become claims: Attributed 212, Undecided 126." in dialog.summary.text().replace(
        "span(s)", "spans"
    )
    QTest.keyClick(dialog.table, Qt.Key.Key_L)
    assert dialog.summary.text().endswith("Undecided 126; 212 left out.")
    assert "Not carried over: relations 12." in texts(dialog)


def test_labels_and_examples_are_never_markup(ask, answers):
    hostile = "<img src=x><b>\u202eQuote"
    made = ask([LabelUse(hostile, 1, hostile, Meaning.UNDECIDED)])
    row = [made.model.index(0, column).data() for column in range(3)]
    assert row[0].startswith("<img src=x><b>")
    assert "\u202e" not in row[0] + row[2]
    assert made.model.index(0, 2).data(Qt.ItemDataRole.ToolTipRole) is None
    made.accept()
    assert answers == [{hostile: Meaning.UNDECIDED}]


def test_own_keys_of_labels_count_here_too(ask, keys):
    holder = keys.holder("L")
    if holder is not None:
        keys.remove(holder.id, "L")
    keys.add("decide.attributed", "L")
    made = ask(USES)
    assert made.keys[Meaning.LEFT_OUT] == []
    QTest.keyClick(made.table, Qt.Key.Key_Down)
    QTest.keyClick(made.table, Qt.Key.Key_L)
    assert meanings(made)[1] == "Attributed"


def test_everything_is_reached_by_tab(dialog):
    reached = set()
    for _ in range(4):
        reached.add(type(dialog.focusWidget()).__name__)
        QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Tab)
    assert "QPushButton" in reached
    assert {button.text() for button in dialog.findChildren(QPushButton)} == {"Import marks", "Import no marks"}


def test_the_model_behaves(dialog, qtmodeltester):
    qtmodeltester.check(dialog.model)


def test_thousands_of_labels_make_no_widget_each(ask):
    made = ask([LabelUse(f"L{n}", 1, "x", Meaning.UNDECIDED) for n in range(5_000)])
    assert len(made.findChildren(QComboBox)) == 1
