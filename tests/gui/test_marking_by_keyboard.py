"""Marking the whole sample by keyboard, closing, coming back, undoing, exporting."""

import json

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from annotator.domain.decisions import Label
from annotator.session import Session

KEYS = {Label.ATTRIBUTED: Qt.Key.Key_A, Label.VERIFIED: Qt.Key.Key_V, Label.OPINION: Qt.Key.Key_O}


def labels(window):
    return [window.desk.claims.label(claim) for claim in window.desk.claims.rows]


def press(window, key, modifiers=Qt.KeyboardModifier.NoModifier):
    QTest.keyClick(window.article, key, modifiers)


def test_every_claim_of_the_sample_is_marked_by_keyboard_and_everything_is_there_after_a_restart(
    window, open_window, tmp_path
):
    count = len(window.desk.claims.rows)
    assert count >= 12
    wanted = [list(KEYS)[number % 3] for number in range(count)]
    for label in wanted:
        press(window, KEYS[label])
    assert labels(window) == wanted
    path = window.desk.session.path
    window.close()

    again = open_window()
    assert again.projects.open(path)
    assert labels(again) == wanted

    for _ in range(3):
        press(again, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert labels(again) == [*wanted[:-3], None, None, None]
    press(again, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    assert labels(again) == [*wanted[:-2], None, None]

    again.projects.export_to(tmp_path / "labels.jsonl", "jsonl")
    (line,) = (tmp_path / "labels.jsonl").read_text(encoding="utf-8").splitlines()
    article = json.loads(line)
    assert [claim["label"] for claim in article["claims"]] == wanted[:-2]
    for claim in article["claims"]:
        assert claim["quote"] == article["text"][claim["start"] : claim["end"]]
        assert [verdict["reviewer"] for verdict in claim["verdicts"]] == ["Anna Keller"]
    again.close()
    with Session.open(path) as session:
        assert session.verify().faults == ()


def test_the_number_keys_decide_like_the_letters(window):
    for key in (Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_3, Qt.Key.Key_4):
        press(window, key)
    assert labels(window)[:4] == [Label.ATTRIBUTED, Label.VERIFIED, Label.OPINION, Label.NOT_A_CLAIM]


def test_shift_and_a_label_key_decides_and_stays(window):
    press(window, Qt.Key.Key_O, Qt.KeyboardModifier.ShiftModifier)
    assert window.desk.claims.row(window.desk.focus.id) == 0
    assert labels(window)[0] is Label.OPINION


def test_two_fast_presses_decide_two_claims(window):
    press(window, Qt.Key.Key_A)
    press(window, Qt.Key.Key_A)
    assert labels(window)[:3] == [Label.ATTRIBUTED, Label.ATTRIBUTED, None]


def test_j_and_k_and_the_arrows_only_move(window):
    press(window, Qt.Key.Key_J)
    press(window, Qt.Key.Key_Down)
    press(window, Qt.Key.Key_J)
    press(window, Qt.Key.Key_K)
    press(window, Qt.Key.Key_Up)
    assert window.desk.claims.row(window.desk.focus.id) == 1
    assert set(labels(window)) == {None}


def test_n_goes_to_the_next_undecided_claim_round_the_end(window):
    press(window, Qt.Key.Key_A)
    press(window, Qt.Key.Key_A)
    press(window, Qt.Key.Key_K)
    press(window, Qt.Key.Key_K)
    assert window.desk.claims.row(window.desk.focus.id) == 0
    press(window, Qt.Key.Key_N)
    assert window.desk.claims.row(window.desk.focus.id) == 2
    press(window, Qt.Key.Key_N, Qt.KeyboardModifier.ShiftModifier)
    assert window.desk.claims.row(window.desk.focus.id) == len(window.desk.claims.rows) - 1


def test_backspace_and_delete_decide_nothing(window):
    for key in (Qt.Key.Key_Backspace, Qt.Key.Key_Delete):
        press(window, key)
    assert set(labels(window)) == {None}
    assert window.desk.session.head()[0] == 3


def test_undo_names_what_it_did_and_puts_that_claim_in_focus(window):
    press(window, Qt.Key.Key_A)
    first = window.desk.claims.rows[0]
    assert window.statusBar().undo_text.startswith("Ctrl+Z undoes attributed: “Pragmatism")
    press(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert window.desk.focus.id == first.id
    assert window.statusBar().currentMessage().startswith("Undone: attributed: “Pragmatism")


def test_saved_is_said_after_a_commit_and_only_then(window, monkeypatch):
    assert window.statusBar().saved_text == ""
    press(window, Qt.Key.Key_J)
    assert window.statusBar().saved_text == ""
    press(window, Qt.Key.Key_A)
    assert window.statusBar().saved_text.startswith("Saved ")


def test_bare_keys_are_letters_while_a_field_has_focus(window, qtbot):
    press(window, Qt.Key.Key_Return)
    editor = window.decision.attribution.speaker
    qtbot.waitUntil(editor.hasFocus)
    QTest.keyClicks(editor, "Avox")
    assert editor.text() == "Avox"
    assert set(labels(window)) == {None}
    QTest.keyClick(editor, Qt.Key.Key_Escape)
    qtbot.waitUntil(window.article.hasFocus)
    assert window.desk.focus.by(window.desk.claims.reviewer).speaker == "Avox"


def decide_all(window):
    for _ in window.desk.claims.rows:
        press(window, Qt.Key.Key_O)


def test_with_nothing_left_one_key_too_many_changes_no_verdict(window):
    decide_all(window)
    head = window.desk.session.head()
    for key in (Qt.Key.Key_O, Qt.Key.Key_A, Qt.Key.Key_V, Qt.Key.Key_X):
        press(window, key)
    assert window.desk.session.head() == head
    assert window.desk.focus is None
    press(window, Qt.Key.Key_K)
    assert window.desk.claims.row(window.desk.focus.id) == len(window.desk.claims.rows) - 2


def test_the_same_label_again_is_no_event(window):
    press(window, Qt.Key.Key_O, Qt.KeyboardModifier.ShiftModifier)
    head = window.desk.session.head()
    press(window, Qt.Key.Key_O, Qt.KeyboardModifier.ShiftModifier)
    assert window.desk.session.head() == head
    assert window.statusBar().currentMessage() == "Already opinion."


def test_a_decided_article_opens_with_no_claim_in_focus(window, open_window):
    decide_all(window)
    path = window.desk.session.path
    window.close()
    again = open_window()
    assert again.projects.open(path)
    assert again.desk.focus is None
    press(again, Qt.Key.Key_J)
    assert again.desk.claims.row(again.desk.focus.id) == 0
