"""The finding stands beside the verdict, and is chosen from a small menu by one digit."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from annotator.domain.decisions import Finding, Label
from annotator.gui.page import margin


def mine(window):
    return window.desk.focus.by(window.desk.claims.reviewer)


def choose(window, *keys):
    QTest.keyClick(window.article, Qt.Key.Key_W)
    menu = window.decision.finding.menu
    assert menu.isVisible()
    for key in keys:
        QTest.keyClick(menu, key)
    return menu


@pytest.mark.parametrize(
    ("key", "finding"),
    [
        (Qt.Key.Key_1, Finding.WRONG),
        (Qt.Key.Key_2, Finding.CANNOT_VERIFY),
        (Qt.Key.Key_3, Finding.DISPUTED),
        (Qt.Key.Key_4, Finding.OUTDATED),
    ],
)
def test_w_and_a_digit_set_the_finding(window, key, finding):
    menu = choose(window, key)
    assert mine(window).finding is finding
    assert not menu.isVisible()
    assert window.decision.finding.button.text().startswith(finding.value.replace("_", " ").capitalize())


def test_the_finding_stands_in_the_margin_beside_the_verdict(window, monkeypatch):
    painted = []
    monkeypatch.setattr(
        margin, "_paint_word", lambda _painter, place, text, *_rest, **_how: painted.append(text) or place
    )
    choose(window, Qt.Key.Key_1)
    window.desk.decide(Label.ATTRIBUTED, stay=True)
    painted.clear()
    window.article.viewport().grab()
    assert painted == ["ATT", "WRO"]


def test_a_claim_can_be_attributed_and_wrong(window):
    QTest.keyClick(window.article, Qt.Key.Key_A, Qt.KeyboardModifier.ShiftModifier)
    choose(window, Qt.Key.Key_1)
    assert (mine(window).label, mine(window).finding) == (Label.ATTRIBUTED, Finding.WRONG)


def test_zero_takes_the_finding_back_and_undo_brings_it_again(window):
    choose(window, Qt.Key.Key_3)
    choose(window, Qt.Key.Key_0)
    assert mine(window) is None
    QTest.keyClick(window.article, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert mine(window).finding is Finding.DISPUTED


def test_arrows_and_enter_choose_from_what_stands(window):
    choose(window, Qt.Key.Key_1)
    menu = choose(window, Qt.Key.Key_Down)
    assert [action.isChecked() for action in menu.actions()] == [True, False, False, False, False]
    QTest.keyClick(menu, Qt.Key.Key_Return)
    assert mine(window).finding is Finding.CANNOT_VERIFY


def test_escape_changes_nothing_and_the_article_keeps_the_focus(window):
    window.article.setFocus()
    menu = choose(window, Qt.Key.Key_Escape)
    assert not menu.isVisible()
    assert mine(window) is None
    assert QApplication.focusWidget() is window.article


def test_a_click_on_the_finding_shows_the_menu_too(window):
    QTest.mouseClick(window.decision.finding.button, Qt.MouseButton.LeftButton)
    assert window.decision.finding.menu.isVisible()
    window.decision.finding.menu.close()


def test_without_a_claim_in_focus_w_says_so(window):
    window.desk.focus_on(None)
    QTest.keyClick(window.article, Qt.Key.Key_W)
    assert not window.decision.finding.menu.isVisible()
    assert window.statusBar().currentMessage() == "No claim is in focus."


def test_a_screen_reader_is_told_the_finding(window):
    choose(window, Qt.Key.Key_2)
    assert window.decision.finding.button.accessibleName() == "Finding: Cannot verify"
