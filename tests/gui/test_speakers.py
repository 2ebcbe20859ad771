"""What else does this speaker say? Asked by a double click on who says it, or by a key."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from annotator.domain.drafts import Details


@pytest.fixture
def spoken(window):
    """A window with a claim in focus of which the article names the speaker."""
    claim = next(claim for claim in window.desk.claims.rows if claim.speaker and claim.attribution.source)
    window.desk.focus_on(claim.id)
    window.article.setFocus()
    return window


def said(window):
    items = window.hands.speakers.list
    return [items.item(row).data(Qt.ItemDataRole.UserRole) for row in range(items.count())]


def test_ctrl_j_lists_the_claims_of_the_speaker_with_this_one_chosen(spoken, press):
    speaker = spoken.desk.focus.speaker
    press(spoken, "Ctrl+J")
    theirs = [claim.id for claim in spoken.desk.claims.rows if claim.speaker == speaker]
    assert said(spoken) == theirs
    assert len(theirs) > 1
    assert spoken.hands.speakers.heading == f"{len(theirs)} claims by {speaker} in this article"
    assert spoken.hands.speakers.list.currentRow() == theirs.index(spoken.desk.focus.id)


def test_arrows_and_enter_go_there_and_back_to_the_article(spoken, press):
    press(spoken, "Ctrl+J")
    target = said(spoken)[-1]
    for _ in said(spoken):
        QTest.keyClick(spoken.hands.speakers.list, Qt.Key.Key_Down)
    QTest.keyClick(spoken.hands.speakers.list, Qt.Key.Key_Return)
    assert spoken.desk.focus.id == target
    assert not spoken.hands.speakers.isVisible()
    assert spoken.article.hasFocus()


def test_a_double_click_on_the_speaker_asks_too(spoken):
    claim = spoken.desk.focus
    point = spoken.article.rects_in_view(claim.attribution.source[0])[0].center().toPoint()
    viewport = spoken.article.viewport()
    QTest.mouseDClick(viewport, Qt.MouseButton.LeftButton, pos=point)
    assert spoken.hands.speakers.isVisible()
    assert spoken.desk.focus.id == claim.id
    assert spoken.article.selected_span() is None


def test_a_double_click_on_the_name_in_the_pane_asks_too(spoken):
    QTest.mouseDClick(spoken.findChild(QLabel, "suggested_speaker"), Qt.MouseButton.LeftButton)
    assert spoken.hands.speakers.isVisible()


def test_a_click_in_the_list_goes_there(spoken, press):
    press(spoken, "Ctrl+J")
    items = spoken.hands.speakers.list
    target = said(spoken)[1]
    QTest.mouseClick(items.viewport(), Qt.MouseButton.LeftButton, pos=items.visualItemRect(items.item(1)).center())
    assert spoken.desk.focus.id == target
    assert not spoken.hands.speakers.isVisible()


def test_esc_goes_back_and_changes_nothing(spoken, press):
    before = spoken.desk.focus.id
    press(spoken, "Ctrl+J")
    QTest.keyClick(spoken.hands.speakers.list, Qt.Key.Key_Escape)
    assert (spoken.desk.focus.id, spoken.hands.speakers.isVisible()) == (before, False)
    assert spoken.article.hasFocus()


def test_a_labels_key_decides_nothing_in_the_list(spoken, press):
    head = spoken.desk.session.head()
    press(spoken, "Ctrl+J")
    QTest.keyClicks(spoken.hands.speakers.list, "avox1 ")
    assert spoken.desk.session.head() == head


def test_what_a_reviewer_wrote_counts_before_what_was_found(spoken, press):
    spoken.desk.describe(spoken.desk.focus.id, Details(speaker="<b>Somebody</b> else"))
    press(spoken, "Ctrl+J")
    assert said(spoken) == [spoken.desk.focus.id]
    assert "<b>Somebody</b> else" in spoken.hands.speakers.heading


def test_where_nobody_is_named_it_says_so(window, press):
    claim = next(claim for claim in window.desk.claims.rows if not claim.speaker)
    window.desk.focus_on(claim.id)
    press(window, "Ctrl+J")
    assert not window.hands.speakers.isVisible()
    assert window.statusBar().currentMessage() == "Nobody is named as the speaker of this claim."
