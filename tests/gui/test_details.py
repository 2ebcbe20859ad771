"""Speaker, evidence and note: typed once, saved when left, one step of undo each."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from annotator.domain.decisions import Label


def mine(window):
    return window.desk.focus.by(window.desk.claims.reviewer)


def test_speaker_evidence_and_note_are_saved_and_undone_one_by_one(window):
    window.decision.speaker.setEditText("Bogdan Bezpalko")
    window.decision.commit()
    window.decision.url.setText("https://example.org")
    window.decision.evidence_quote.setText("He said so")
    window.decision.evidence_quote.setFocus()
    QTest.keyClick(window.decision.evidence_quote, Qt.Key.Key_Return)
    window.decision.note.setPlainText("See the transcript")
    window.decision.commit()
    assert (mine(window).speaker, mine(window).note) == ("Bogdan Bezpalko", "See the transcript")
    assert [(item.url, item.quote) for item in mine(window).evidence] == [("https://example.org", "He said so")]
    assert window.decision.url.text() == ""
    window.desk.undo()
    assert mine(window).note == ""
    assert window.decision.note.toPlainText() == ""
    window.desk.undo()
    assert mine(window).evidence == ()
    window.desk.undo()
    assert mine(window) is None
    assert window.decision.speaker.currentText() == ""


def test_details_that_were_not_changed_make_no_event(window):
    head = window.desk.session.head()
    window.decision.commit_all()
    window.desk.move(1)
    window.desk.move(-1)
    assert window.desk.session.head() == head


def test_the_suggested_speaker_is_shown_as_a_question_and_never_saved_by_itself(window):
    claim = next(claim for claim in window.desk.claims.rows if claim.found_speaker)
    window.desk.focus_on(claim.id)
    assert window.decision.speaker.lineEdit().placeholderText() == f"{claim.found_speaker}?"
    window.desk.decide(Label.ATTRIBUTED, stay=True)
    assert mine(window).speaker is None


def test_ctrl_enter_saves_what_was_typed_and_goes_on(window, qtbot):
    first = window.desk.focus
    QTest.keyClick(window.article, Qt.Key.Key_Return)
    editor = window.decision.speaker.lineEdit()
    qtbot.waitUntil(editor.hasFocus)
    QTest.keyClicks(editor, "Mori")
    QTest.keyClick(editor, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert window.desk.focus.id != first.id
    assert window.desk.session.claims_by_id([first.id])[0].by(window.desk.claims.reviewer).speaker == "Mori"
    assert window.article.hasFocus()


def test_a_speaker_half_typed_survives_what_another_window_writes(window):
    window.decision.speaker.setEditText("Bogd")
    window.desk.decide(Label.OPINION, stay=True)
    assert window.decision.speaker.currentText() == "Bogd"


def test_enter_shows_the_details_that_were_closed(window, qtbot):
    window.docks[1].close()
    QTest.keyClick(window.article, Qt.Key.Key_Return)
    assert window.decision.isVisible()
    qtbot.waitUntil(window.decision.speaker.lineEdit().hasFocus)
