"""Finishing an article by keys: what is looked over, what is left, what is refused afterwards, and the way back."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest

from annotator.domain.decisions import Label
from annotator.domain.drafts import Details
from annotator.domain.errors import StoreUnavailable
from annotator.domain.evidence import new_evidence

CONTROL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
BRIDGE = "The bridge\n\nThe bridge fell, the mayor said. “It was old”, said Rita Lang."
TOWER = "The tower\n\nThe tower stands, the mayor said."


@pytest.fixture
def two(open_window, project_of):
    """A window on two articles, on the first."""
    window = open_window()
    assert window.projects.open(project_of(BRIDGE, TOWER))
    assert len(window.desk.claims.rows) == 2
    return window


def ask(widget):
    QTest.keyClick(widget, Qt.Key.Key_Return, CONTROL_SHIFT)


def finish(window):
    """Press the keys that finish whatever is left."""
    ask(window.article)
    window.check_list.finish.setFocus()
    QTest.keyClick(window.check_list.finish, Qt.Key.Key_Return)


def lines(window):
    model = window.check_list.model
    return [tuple(model.index(row, column).data() for column in (0, 1)) for row in range(model.rowCount())]


def test_the_key_lists_what_an_article_still_lacks(two):
    first, second = two.desk.claims.rows
    two.desk.decide(Label.VERIFIED)
    two.desk.session.skip(second.id)
    two.desk.describe(second.id, Details(flagged=True))
    ask(two.article)
    assert two.check_list.list.hasFocus()
    assert lines(two) == [("Skipped", second.quote), ("Verified without evidence", first.quote)]
    for words in ("1 undecided", "1 verified without evidence", "1 skipped", "1 flagged"):
        assert words in two.check_list.summary
    assert two.check_list.finish.text() == "Finish all the same"
    assert two.check_list.left_undecided.startswith("1 claim")
    assert two.check_list.missed.isVisible()


def test_attributed_to_nobody_is_listed_until_somebody_is_named(text_window):
    window = text_window("Figures\n\nThe bridge will cost ten million euros.\n")
    start = window.desk.text.index("The bridge")
    window.article.select_span(window.desk.claims.rows[0].span if window.desk.claims.rows else _span(start, window))
    QTest.keyClick(window.article, Qt.Key.Key_A)
    ask(window.article)
    assert [line[0] for line in lines(window)] == ["Attributed to nobody"]
    window.desk.describe(window.desk.claims.rows[0].id, Details(speaker="Rita Lang"))
    assert lines(window) == []
    assert window.check_list.finish.text() == "Finish"


def _span(start, window):
    from annotator.domain.claims import Span

    return Span(start, len(window.desk.text.rstrip()))


def test_a_line_jumps_to_its_claim_and_the_same_key_comes_back_to_the_list(two):
    second = two.desk.claims.rows[1]
    ask(two.article)
    QTest.keyClick(two.check_list.list, Qt.Key.Key_Down)
    assert two.desk.focus.id != second.id
    QTest.keyClick(two.check_list.list, Qt.Key.Key_Return)
    assert two.desk.focus.id == second.id
    assert two.article.hasFocus()
    ask(two.article)
    assert two.check_list.list.hasFocus()
    assert two.check_list.list.currentIndex().row() == 1


def test_a_click_on_a_line_jumps_and_decides_nothing(two):
    head = two.desk.session.head()
    ask(two.article)
    rect = two.check_list.list.visualRect(two.check_list.model.index(1, 1))
    QTest.mouseClick(two.check_list.list.viewport(), Qt.MouseButton.LeftButton, pos=rect.center())
    assert two.desk.focus == two.desk.claims.rows[1]
    assert two.desk.session.head() == head


def test_a_claim_that_is_decided_leaves_the_list_and_one_undone_comes_back(two, qtbot):
    QAbstractItemModelTester(two.check_list.model, two)
    first, second = two.desk.claims.rows
    ask(two.article)
    QTest.keyClick(two.check_list.list, Qt.Key.Key_Return)
    QTest.keyClick(two.article, Qt.Key.Key_O)
    assert [line[1] for line in lines(two)] == [second.quote]
    QTest.keyClick(two.article, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert [line[1] for line in lines(two)] == [first.quote, second.quote]


def test_from_the_list_the_key_leads_to_the_button_which_finishes_and_goes_to_the_next(two):
    bridge = two.desk.article.id
    ask(two.article)
    ask(two.check_list.list)
    assert two.check_list.finish.hasFocus()
    assert not two.desk.articles.article(bridge).finished
    QTest.keyClick(two.check_list.finish, Qt.Key.Key_Return)
    assert two.desk.articles.article(bridge).finished
    assert two.desk.article.title == "The tower"
    assert two.article.hasFocus()
    assert not two.check_list.isVisible()
    assert two.statusBar().currentMessage() == "Finished: The bridge"


def test_with_the_last_one_it_is_said_that_all_are_finished(two):
    finish(two)
    finish(two)
    assert two.desk.article.title == "The tower"
    assert "All 2 article" in two.statusBar().currentMessage()
    assert {row.state for row in two.desk.articles.rows} == {"finished"}


def test_any_claim_missed_leads_back_to_the_article_with_the_list_in_reach(two):
    ask(two.article)
    two.check_list.list.setCurrentIndex(two.check_list.model.index(1, 0))
    QTest.keyClick(two.check_list.list, Qt.Key.Key_Down)
    assert two.check_list.missed.hasFocus()
    QTest.keyClick(two.check_list.missed, Qt.Key.Key_Return)
    assert two.article.hasFocus()
    assert two.check_list.isVisible()
    for _ in "The bridge":
        QTest.keyClick(two.article, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClick(two.article, Qt.Key.Key_X)
    assert two.desk.claims.rows[0].quote == "The bridge"


def test_escape_puts_the_list_away_undone(two):
    ask(two.article)
    QTest.keyClick(two.check_list.list, Qt.Key.Key_Escape)
    assert not two.check_list.isVisible()
    assert two.article.hasFocus()
    assert not two.desk.is_finished


def test_a_finished_article_says_so_calmly_and_a_key_there_is_refused_once(two):
    finish(two)
    two.desk.show_article(two.desk.articles.rows[0].id)
    at = two.desk.finished_at()
    assert two.finished.message == f"Finished {at:%H:%M}. Reopen to change something (Ctrl+Shift+Enter)."
    said, head = [], two.desk.session.head()
    two.desk.said.connect(said.append)
    QTest.keyClick(two.article, Qt.Key.Key_A)
    refused = two.finished.message
    assert refused == f"Nothing was changed. Finished {at:%H:%M}. Reopen to change something (Ctrl+Shift+Enter)."
    for key in (Qt.Key.Key_V, Qt.Key.Key_O, Qt.Key.Key_X):
        QTest.keyClick(two.article, key)
    assert two.finished.message == refused
    assert said == []
    assert two.failure is None
    assert two.desk.session.head() == head


def test_one_key_reopens_and_undo_finishes_again(two):
    finish(two)
    two.desk.show_article(two.desk.articles.rows[0].id)
    ask(two.article)
    assert not two.desk.is_finished
    assert two.finished.message is None
    assert not two.check_list.isVisible()
    QTest.keyClick(two.article, Qt.Key.Key_O)
    assert two.desk.claims.label(two.desk.claims.rows[0]) is Label.OPINION
    for _ in range(2):
        QTest.keyClick(two.article, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert two.desk.is_finished
    assert two.finished.message.startswith("Finished ")
    QTest.keyClick(two.article, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert not two.desk.is_finished


def test_the_button_reopens_by_mouse_and_leaves_the_keys_to_the_article(two):
    finish(two)
    two.desk.show_article(two.desk.articles.rows[0].id)
    QTest.mouseClick(two.finished.reopen, Qt.MouseButton.LeftButton)
    assert not two.desk.is_finished
    assert two.article.hasFocus()


def test_what_cannot_be_saved_is_not_finished(two, monkeypatch):
    def fail(*_arguments):
        raise StoreUnavailable("The disk is full. Make room, and try again.")

    two.decision.note.text.setPlainText("seen on site")
    monkeypatch.setattr(two.desk.session, "describe", fail)
    ask(two.article)
    assert not two.check_list.isVisible()
    assert two.failure == "The disk is full. Make room, and try again."
    assert two.decision.note.text.toPlainText() == "seen on site"
    monkeypatch.undo()  # so that the window closes without asking


def test_a_finish_that_fails_leaves_the_article_open_and_in_hand(two, monkeypatch):
    def fail(*_arguments):
        raise StoreUnavailable("The disk is full. Make room, and try again.")

    monkeypatch.setattr(two.desk.session, "finish", fail)
    finish(two)
    assert two.desk.article.title == "The bridge"
    assert not two.desk.is_finished
    assert two.failure == "The disk is full. Make room, and try again."


def test_evidence_given_while_the_list_is_open_takes_the_line_away(two):
    first = two.desk.claims.rows[0]
    two.desk.decide(Label.VERIFIED)
    ask(two.article)
    two.desk.describe(first.id, Details(evidence_added=(new_evidence("https://example.org"),)))
    assert first.quote not in [line[1] for line in lines(two)]


def test_the_next_time_a_project_opens_on_an_article_that_is_not_finished(two, open_window):
    path = two.desk.session.path
    finish(two)
    two.close()
    again = open_window()
    assert again.projects.open(path)
    assert again.desk.article.title == "The tower"
