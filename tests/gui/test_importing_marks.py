"""Marks of another program in the window: their labels are asked about first, then they come while one works."""

from __future__ import annotations

import json

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from annotator.domain.claims import Span
from annotator.domain.spans import LabelledSpan
from annotator.gui.dialogs.mapping import MappingDialog
from annotator.gui.jobs import bringing, taking_in
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


def wait_until_over(window, qtbot):
    qtbot.waitUntil(lambda: not window.desk.is_importing, timeout=20_000)


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


def test_the_marks_of_brat_are_offered_again_when_its_files_are_imported_again(window, qtbot, tmp_path):
    folder = tmp_path / "brat"
    folder.mkdir()
    (folder / "x.txt").write_text(TEXT, encoding="utf-8")
    (folder / "x.ann").write_text("T1\tFACT 0 9\tIt rained\n", encoding="utf-8")
    for _ in range(2):
        window.desk.import_all([str(folder)])
        wait_until_over(window, qtbot)
        assert window.import_bar.marks.isVisible()
        QTest.mouseClick(window.import_bar.dismiss, Qt.MouseButton.LeftButton)


def export(path, *texts, mark=(0, 9)):
    lines = [json.dumps({"text": text, "label": [[*mark, "quote"]], "username": "Ben"}) for text in texts]
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return str(path)


def test_a_short_text_with_brats_marks_beside_it_is_asked_about(window, qtbot, tmp_path):
    (tmp_path / "x.txt").write_text(TEXT, encoding="utf-8")
    (tmp_path / "x.ann").write_text("T1\tFACT 0 9\tIt rained\n", encoding="utf-8")
    window.articles.import_paths([tmp_path / "x.txt"])
    assert window.desk.text == TEXT
    dialog_of(window).accept()
    qtbot.waitUntil(lambda: len(by_hand(window)) == 1)


def test_one_bad_article_in_a_file_that_is_opened_costs_the_others_nothing(window, qtbot, tmp_path):
    window.articles.import_paths([export(tmp_path / "export.jsonl", f"Fine. {TEXT}", "…")])
    wait_until_over(window, qtbot)
    assert window.desk.text.startswith("Fine.")
    assert window.import_bar.text.startswith("Imported 1, already here 0, failed 1")
    assert window.import_bar.failures.isVisible()
    QTest.mouseClick(window.import_bar.marks, Qt.MouseButton.LeftButton)
    dialog_of(window).accept()
    qtbot.waitUntil(lambda: len(by_hand(window)) == 1)


@pytest.mark.parametrize("shows", [False, True])
def test_marks_that_wait_are_there_after_the_next_import(window, qtbot, tmp_path, shows):
    window.desk.import_all([export(tmp_path / "a.jsonl", f"First. {TEXT}"), str(tmp_path / "nothing.txt")])
    wait_until_over(window, qtbot)
    window.desk.import_all([export(tmp_path / "b.jsonl", f"Second. {TEXT}")], shows=shows)
    wait_until_over(window, qtbot)
    if not shows:
        QTest.mouseClick(window.import_bar.marks, Qt.MouseButton.LeftButton)
    dialog_of(window).accept()
    qtbot.waitUntil(lambda: window.desk.bringing is None)
    assert len({claim.article for claim in window.desk.session.claims() if claim.origin != "pipeline"}) == 2


def test_marks_that_wait_are_there_after_what_failed_is_tried_again(window, qtbot, tmp_path):
    window.desk.import_all([export(tmp_path / "a.jsonl", TEXT), str(tmp_path / "nothing.txt")])
    wait_until_over(window, qtbot)
    window.desk.try_failed_again()
    wait_until_over(window, qtbot)
    assert window.import_bar.marks.isVisible()


def test_marks_that_wait_stay_while_others_are_brought(window, marked, qtbot, tmp_path):
    window.desk.import_all([export(tmp_path / f"{name}.jsonl", f"{name}. {TEXT}") for name in "ab"])
    wait_until_over(window, qtbot)
    window.desk.bring(marked, {})
    qtbot.waitUntil(lambda: window.desk.bringing is None)
    assert window.import_bar.marks.isVisible()


def test_marks_are_asked_about_once_where_a_stop_came_between_the_articles_of_a_file(
    window, qtbot, tmp_path, monkeypatch
):
    monkeypatch.setattr(taking_in, "MOST", 1)
    window.desk.import_all([export(tmp_path / "a.jsonl", *(f"{number}. {TEXT}" for number in range(8)))])
    qtbot.waitUntil(lambda: len(window.desk.batch.marked) > 2, timeout=20_000)
    QTest.mouseClick(window.import_bar.stop, Qt.MouseButton.LeftButton)
    assert len(window.desk.batch.marked) < 8
    QTest.mouseClick(window.import_bar.go_on, Qt.MouseButton.LeftButton)
    wait_until_over(window, qtbot)
    assert len(window.desk.batch.marked) == 8
