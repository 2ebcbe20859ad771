"""Details: typed once, saved when left, one step of undo each, and reached by keyboard in their order."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from annotator.domain.decisions import Label


def mine(window):
    return window.desk.focus.by(window.desk.claims.reviewer)


def press(window, key, modifiers=Qt.KeyboardModifier.NoModifier):
    QTest.keyClick(window.article, key, modifiers)


def test_speaker_role_evidence_and_note_are_saved_and_undone_one_by_one(window):
    pane = window.decision
    pane.attribution.speaker.setText("Bogdan Bezpalko")
    pane.attribution.commit()
    pane.evidence.form.url.setText("https://example.org")
    pane.evidence.form.quote.setPlainText("He said so")
    QTest.keyClick(pane.evidence.form.quote, Qt.Key.Key_Return)
    pane.note.text.setPlainText("See the transcript")
    pane.note.commit()
    assert (mine(window).speaker, mine(window).note) == ("Bogdan Bezpalko", "See the transcript")
    assert [(item.url, item.quote) for item in mine(window).evidence] == [("https://example.org", "He said so")]
    assert pane.evidence.form.url.text() == ""
    window.desk.undo()
    assert mine(window).note == ""
    assert pane.note.text.toPlainText() == ""
    window.desk.undo()
    assert mine(window).evidence == ()
    window.desk.undo()
    assert mine(window) is None
    assert pane.attribution.speaker.text() == ""


def test_details_that_were_not_changed_make_no_event(window):
    head = window.desk.session.head()
    window.decision.commit_all()
    window.desk.move(1)
    window.desk.move(-1)
    assert window.desk.session.head() == head


def test_ctrl_enter_saves_what_was_typed_and_goes_on(window, qtbot):
    first = window.desk.focus
    press(window, Qt.Key.Key_Return)
    speaker = window.decision.attribution.speaker
    qtbot.waitUntil(speaker.hasFocus)
    QTest.keyClicks(speaker, "Sato")
    QTest.keyClick(speaker, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert window.desk.focus.id != first.id
    assert window.desk.session.claims_by_id([first.id])[0].by(window.desk.claims.reviewer).speaker == "Sato"
    assert window.article.hasFocus()


def test_enter_shows_the_details_that_were_closed(window, qtbot):
    window.docks[1].close()
    press(window, Qt.Key.Key_Return)
    assert window.decision.isVisible()
    qtbot.waitUntil(window.decision.attribution.speaker.hasFocus)


def test_tab_goes_through_the_details_in_their_order(window, qtbot):
    claim = next(claim for claim in window.desk.claims.rows if claim.found_speaker)
    window.desk.focus_on(claim.id)
    pane = window.decision
    press(window, Qt.Key.Key_E)
    QTest.keyClicks(pane.evidence.form.url, "example.org")  # so that the form stays unfolded
    QTest.keyClick(pane.evidence.form.url, Qt.Key.Key_Escape)
    press(window, Qt.Key.Key_Return)
    qtbot.waitUntil(pane.attribution.speaker.hasFocus)
    names = []
    while not pane.note.text.hasFocus() and len(names) < 30:
        names.append(QApplication.focusWidget().accessibleName())
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    assert names == [
        "Speaker",
        "Role of the speaker",
        f"Words: {claim.attribution.manner.capitalize()}, suggested",
        "Finding: None",
        "Use evidence of this article again",
        "Address of the evidence",
        "Exact words found there",
        "Place in it",
        "Day looked at",
        "Stance: Supports",
        "Rank: Primary",
        "Add a file as evidence",
        "Discard what is typed",
        "Add the evidence",
    ]


def test_every_detail_is_there_again_after_the_project_was_closed(window, open_window):
    path = window.desk.session.path
    window.decision.attribution.speaker.setText("Mori")
    window.decision.attribution.role.setText("former Prime Minister")
    window.decision.note.text.setPlainText("No\u00a0break \u2028 here")
    window.desk.decide(Label.ATTRIBUTED)
    assert window.decision.note.text.toPlainText() == ""
    window.close()
    again = open_window()
    assert again.projects.open(path)
    again.desk.focus_on(again.desk.claims.rows[0].id)
    pane = again.decision
    assert pane.attribution.speaker.text() == "Mori"
    assert pane.attribution.role.text() == "former Prime Minister"
    assert pane.note.text.words() == "No\u00a0break \n here"
    head = again.desk.session.head()
    assert pane.commit_all()
    assert again.desk.session.head() == head
