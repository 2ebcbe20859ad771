"""Marks of another program in the window: their labels are asked about first, then they come while one works."""

from __future__ import annotations

import json

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from annotator.domain.claims import Span
from annotator.domain.spans import LabelledSpan
from annotator.gui.dialogs.mapping import MappingDialog
from annotator.gui.jobs import bringing
from annotator.gui.jobs.bringing import Marked

TEXT = "It rained. “We will not stop”, he said. It is a scandal."


@pytest.fixture
def marked(window) -> list[Marked]:
    """The article of the window, with marks of Ben's and of nobody's."""
    article, text = window.desk.article.id, window.desk.text
    words = (0, 40, 80)
    spans = [
        LabelledSpan(Span(start, start + 20), label, who)
        for start, label, who in zip(words, ("quote", "FACT", "x"), ("Ben", "", "Ben"), strict=True)
    ]
    assert all(one.span.of(text).strip() for one in spans)
    return [Marked(article, tuple(spans), {"relations": 2})]


def dialog_of(window) -> MappingDialog | None:
    return next((one for one in window.findChildren(MappingDialog) if one.isVisible()), None)


def by_hand(window) -> dict[str, str]:
    """The labels of claims that a person made, by who made them."""
    session = window.desk.session
    return {
        f"{claim.origin} {claim.span.start}": str(claim.decisions[0].label) if claim.decisions else "undecided"
        for claim in session.claims()
        if claim.origin != "pipeline"
    }


def test_labels_are_asked_about_and_the_marks_become_verdicts(window, marked, qtbot):
    window.desk.ask_about(marked)
    dialog = dialog_of(window)
    dialog.activateWindow()
    qtbot.waitUntil(dialog.table.hasFocus)
    assert by_hand(window) == {}
    QTest.keyClick(dialog.table, Qt.Key.Key_O)
    QTest.keyClick(dialog.table, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.desk.bringing is None)
    assert by_hand(window) == {"Ben 0": "attributed", "Anna Keller 40": "opinion", "Ben 80": "undecided"}
    assert window.statusBar().currentMessage().replace("(s)", "s") == "Marks: 3 new claims"
    window.desk.undo()
    assert "Anna Keller 40" not in by_hand(window)


def test_marks_that_come_meanwhile_leave_a_failure_and_a_selection_as_they_are(window, marked, qtbot):
    window.desk.bring(marked, {})
    window.show_failure("Something went wrong.")
    QTest.keyClick(window.article, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    chosen = window.article.selected_span()
    assert chosen is not None
    qtbot.waitUntil(lambda: window.desk.bringing is None)
    assert window.failure == "Something went wrong."
    assert window.article.selected_span() == chosen


def test_whoever_wants_no_marks_gets_none(window, marked, qtbot):
    window.desk.ask_about(marked)
    dialog_of(window).reject()
    assert window.desk.bringing is None
    assert by_hand(window) == {}


def test_nothing_is_asked_where_nothing_was_marked(window):
    window.desk.ask_about([Marked(window.desk.article.id, (), {"relations": 1})])
    assert dialog_of(window) is None


def test_many_marks_come_in_steps_and_closing_ends_them(window, marked, qtbot, monkeypatch):
    monkeypatch.setattr(bringing, "MOST", 1)
    window.desk.bring(marked, {})
    path = window.desk.session.path
    qtbot.waitUntil(lambda: len(by_hand(window)) == 1)
    window.desk.close()
    assert window.desk.bringing is None
    assert window.projects.open(path)
    assert len(by_hand(window)) < 3


def test_a_file_with_marks_that_is_opened_is_asked_about(window, qtbot, tmp_path):
    path = tmp_path / "export.jsonl"
    row = {"text": TEXT, "label": [[0, 9, "FACT"]], "username": "Ben"}
    path.write_text(json.dumps(row) + "\n", encoding="utf-8")
    window.desk.import_all([str(path)], shows=True)
    qtbot.waitUntil(lambda: dialog_of(window) is not None, timeout=20_000)
    dialog_of(window).accept()
    qtbot.waitUntil(lambda: by_hand(window) == {"Ben 0": "undecided"})


def test_a_batch_with_marks_waits_until_a_person_wants_them(window, qtbot, tmp_path):
    for number in range(2):
        row = {"text": f"{number}. {TEXT}", "label": [[0, 9, "quote"]], "username": "Ben"}
        (tmp_path / f"{number}.jsonl").write_text(json.dumps(row) + "\n", encoding="utf-8")
    window.desk.import_all([str(tmp_path / f"{number}.jsonl") for number in range(2)])
    qtbot.waitUntil(lambda: not window.desk.is_importing, timeout=20_000)
    assert dialog_of(window) is None
    assert window.import_bar.marks.isVisible()
    assert window.import_bar.text.endswith("2 came marked in another program")
    QTest.mouseClick(window.import_bar.marks, Qt.MouseButton.LeftButton)
    dialog_of(window).accept()
    qtbot.waitUntil(lambda: len(by_hand(window)) == 1)
    qtbot.waitUntil(lambda: window.desk.batch is None)
    assert not window.import_bar.isVisible()
