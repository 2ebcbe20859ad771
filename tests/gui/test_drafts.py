"""What is typed survives: another claim, another article, another window's change, a failed save, undo, closing."""

import signal
import subprocess
import sys

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMessageBox

from annotator import nlp, paths
from annotator.domain.claims import Span
from annotator.domain.decisions import Label
from annotator.domain.drafts import Details
from annotator.domain.errors import StoreUnavailable
from annotator.ingest import article_from_text
from annotator.session import Session

CONTROL = Qt.KeyboardModifier.ControlModifier
OTHER_TEXT = "Another article\n\nThe bridge fell on Monday, the mayor said. The mayor said so."


def full(*_arguments):
    raise StoreUnavailable("The disk is full, so nothing was saved.")


def stored(window, claim):
    with Session.open(window.desk.session.path) as session:
        decisions = session.claims_by_id([claim])[0].decisions
        return next((one for one in decisions if one.reviewer == window.desk.claims.reviewer), None)


@pytest.fixture
def two_articles(window):
    """The sample in hand, and an article after it."""
    sample = window.desk.article.id
    window.articles.import_text(OTHER_TEXT)
    assert window.desk.show_article(sample)
    return window


def test_a_note_is_saved_when_another_article_is_shown(two_articles):
    window, claim = two_articles, two_articles.desk.focus.id
    window.decision.note.text.setFocus()
    QTest.keyClicks(window.decision.note.text, "Ask the ministry")
    QTest.keyClick(window.decision.note.text, Qt.Key.Key_PageDown, CONTROL)
    assert window.desk.article.title == "Another article"
    assert window.decision.note.text.toPlainText() == ""
    assert stored(window, claim).note == "Ask the ministry"


def test_a_failed_save_keeps_the_article_until_it_can_be_saved(two_articles, monkeypatch):
    window, article = two_articles, two_articles.desk.article.id
    claim = window.desk.focus.id
    with monkeypatch.context() as broken:
        broken.setattr(Session, "_record", full)
        window.decision.evidence.form.url.setText("example.org")
        window.desk.move(1)
        QTest.keyClick(window.article, Qt.Key.Key_PageDown, CONTROL)
        assert window.desk.article.id == article
        assert window.failure == "The disk is full, so nothing was saved."
    QTest.keyClick(window.article, Qt.Key.Key_PageDown, CONTROL)
    assert window.desk.article.id != article
    assert [item.url for item in stored(window, claim).evidence] == ["example.org"]


def test_the_list_of_articles_shows_the_one_that_stayed(two_articles, monkeypatch, qtbot):
    window, article = two_articles, two_articles.desk.article.id
    articles = window.article_list.list
    with monkeypatch.context() as broken:
        broken.setattr(Session, "_record", full)
        window.decision.note.text.setPlainText("x")
        articles.setFocus()
        QTest.keyClick(articles, Qt.Key.Key_Down)
        qtbot.waitUntil(lambda: articles.currentIndex().row() == 0)
    assert window.desk.article.id == article


def test_another_project_is_opened_once_everything_is_saved(window, tmp_path, monkeypatch):
    before, claim = window.desk.session.path, window.desk.focus.id
    other = tmp_path / "other.annotator"
    Session.create(other).close()
    window.decision.note.text.setPlainText("Ask the ministry")
    with monkeypatch.context() as broken:
        broken.setattr(Session, "_record", full)
        assert not window.projects.open(other)
        assert window.desk.session.path == before
        assert window.decision.note.text.toPlainText() == "Ask the ministry"
    assert window.projects.open(other)
    assert window.decision.note.text.toPlainText() == ""
    with Session.open(before) as session:
        assert session.claims_by_id([claim])[0].decisions[0].note == "Ask the ministry"


def test_another_reviewer_gets_none_of_what_this_one_typed(window):
    claim, me = window.desk.focus.id, window.desk.claims.reviewer
    window.decision.attribution.speaker.setText("Mori")
    window.decision.evidence.form.url.setText("example.org")
    window.projects.review_as("Ben Ode")
    assert window.decision.attribution.speaker.text() == ""
    assert window.decision.evidence.form.url.text() == ""
    decisions = window.desk.session.claims_by_id([claim])[0].decisions
    assert [(one.reviewer, one.speaker, len(one.evidence)) for one in decisions] == [(me, "Mori", 1)]


def test_what_is_half_typed_survives_what_another_window_writes(window):
    claim, pane = window.desk.focus.id, window.decision
    pane.attribution.speaker.setText("Bogd")
    pane.note.text.setPlainText("half a th")
    pane.evidence.form.url.setText("https://exa")
    with Session.open(window.desk.session.path, reviewer="Anna Keller") as other:
        other.decide(claim, Label.OPINION, Details(speaker="Mori", role="minister", note="Other words"))
    window.desk.notice_other_writers()
    assert window.labels.button(Label.OPINION).isChecked()
    assert pane.attribution.role.text() == "minister"  # nobody typed there
    assert (pane.attribution.speaker.text(), pane.note.text.words()) == ("Bogd", "half a th")
    assert pane.evidence.form.url.text() == "https://exa"
    assert pane.commit_all()
    found = stored(window, claim)
    assert (found.speaker, found.role, found.note) == ("Bogd", "minister", "half a th")


def test_a_cursor_stays_where_it_is_while_something_else_is_saved(window):
    pane = window.decision
    pane.note.text.setPlainText("one two")
    pane.note.commit()
    cursor = pane.note.text.textCursor()
    cursor.setPosition(3)
    pane.note.text.setTextCursor(cursor)
    pane.attribution.speaker.setText("Mori ")
    pane.attribution.speaker.setCursorPosition(2)
    window.desk.decide(Label.OPINION, stay=True)
    assert pane.note.text.textCursor().position() == 3
    assert (pane.attribution.speaker.text(), pane.attribution.speaker.cursorPosition()) == ("Mori ", 2)


def test_undo_keeps_a_draft_and_what_can_be_redone(window):
    first, second, *_ = window.desk.claims.rows
    QTest.keyClick(window.article, Qt.Key.Key_O)
    assert window.desk.focus.id == second.id
    QTest.keyClick(window.article, Qt.Key.Key_E)
    QTest.keyClicks(window.decision.evidence.form.url, "example.org")
    QTest.keyClick(window.decision.evidence.form.url, Qt.Key.Key_Escape)
    QTest.keyClick(window.article, Qt.Key.Key_Z, CONTROL)
    assert window.desk.focus.id == first.id
    assert window.decision.evidence.form.url.text() == ""
    assert window.desk.next_redo() is not None
    window.desk.focus_on(second.id)
    assert window.decision.evidence.form.url.text() == "example.org"


def test_what_is_written_of_a_claim_that_undo_takes_back_waits_for_redo_and_stops_nobody(window, sample_text):
    start = sample_text.index("Bbabo NET")
    QTest.keyClick(window.article, Qt.Key.Key_J)
    window.article.select_span(Span(start, start + len("Bbabo NET")))
    QTest.keyClick(window.article, Qt.Key.Key_O)
    claim = window.desk.focus.id
    window.decision.note.text.setPlainText("Is that so?")
    window.desk.undo()
    assert window.desk.claims.claim(claim) is None
    assert window.decision.note.text.toPlainText() == ""
    assert window.decision.commit_all()
    assert window.failure is None
    window.desk.redo()
    window.desk.focus_on(claim)
    assert window.decision.note.text.toPlainText() == "Is that so?"


def test_closing_saves_every_draft(window):
    claim, path = window.desk.focus.id, window.desk.session.path
    window.decision.attribution.role.setText("minister")
    window.decision.evidence.form.quote.setPlainText("He said so")
    window.decision.note.text.setPlainText("Really?")
    window.close()
    with Session.open(path) as session:
        (decision,) = session.claims_by_id([claim])[0].decisions
    assert (decision.role, decision.note) == ("minister", "Really?")
    assert [item.quote for item in decision.evidence] == ["He said so"]


def test_closing_asks_before_it_loses_what_cannot_be_saved(window, monkeypatch):
    asked = []

    def answer(*_arguments):
        asked.append(True)
        return QMessageBox.StandardButton.Cancel

    monkeypatch.setattr(QMessageBox, "warning", answer)
    with monkeypatch.context() as broken:
        broken.setattr(Session, "_record", full)
        window.decision.note.text.setPlainText("Ask the ministry")
        assert not window.close()
    assert asked == [True]
    assert window.decision.note.text.toPlainText() == "Ask the ministry"


def test_in_a_finished_article_nothing_can_be_typed_that_could_not_be_saved(window):
    window.desk.session.finish(window.desk.article.id)
    pane = window.decision
    fields = (pane.attribution.speaker, pane.attribution.role, pane.evidence.begin, pane.note.text, pane.finding.button)
    assert not any(field.isEnabled() for field in fields)
    QTest.keyClick(window.article, Qt.Key.Key_E)
    assert not pane.evidence.form.isVisible()
    window.desk.session.reopen(window.desk.article.id)
    assert all(field.isEnabled() for field in fields)


def test_a_note_is_saved_after_a_pause_too(window, qtbot, monkeypatch):
    window.decision.note.text.setFocus()
    window.decision.note._pause.setInterval(10)
    with qtbot.waitSignal(window.desk.saved):
        QTest.keyClicks(window.decision.note.text, "half a thought")
    claim = window.desk.session.claims_by_id([window.desk.focus.id])[0]
    assert claim.decisions[0].note == "half a thought"
    assert window.decision.note.text.hasFocus()


def type_evidence(window, words, qtbot):
    window.decision.evidence.add()
    qtbot.keyClicks(window.decision.evidence.form.url, words)


def test_what_is_typed_survives_a_kill(tmp_path, open_window, qtbot):
    path = tmp_path / "killed.annotator"
    code = (
        "import os, signal, sys\n"
        "from pathlib import Path\n"
        "from PySide6.QtTest import QTest\n"
        "from annotator.gui import app\n"
        "from annotator.gui.actions.bindings import Bindings\n"
        "from annotator.gui.actions.table import ACTIONS\n"
        "from annotator.gui.desk.desk import Desk\n"
        "from annotator.gui.jobs.highlighter import Highlighter\n"
        "from annotator.gui.main_window import MainWindow\n"
        "from annotator.gui.settings import Settings\n"
        "from annotator.gui.look.themes import Themes\n"
        "application = app.application_for()\n"
        "settings = Settings()\n"
        "settings.reviewer = 'Anna Keller'\n"
        "window = MainWindow(Desk(Highlighter(), Bindings(settings, ACTIONS)), Themes(application))\n"
        "window.show()\n"
        "assert window.projects.open(Path(sys.argv[1]))\n"
        "window.decision.evidence.add()\n"
        "QTest.keyClicks(window.decision.evidence.form.url, 'https://example.org/half')\n"
        "QTest.qWait(2500)\n"
        "os.kill(os.getpid(), signal.SIGKILL)\n"
    )
    with Session.create(path, reviewer="Anna Keller") as session:
        row = session.import_article(article_from_text(OTHER_TEXT, origin="pasted"))
        session.add_highlights(row.id, nlp.find_claims(OTHER_TEXT, pipeline="annotator-rules"))
        events = session.head()[0]
    killed = subprocess.run([sys.executable, "-c", code, str(path)], timeout=60, check=False)
    assert killed.returncode == -signal.SIGKILL
    window = open_window()
    assert window.projects.open(path)
    assert window.decision.evidence.form.url.text() == "https://example.org/half"
    assert window.statusBar().currentMessage().startswith("What was typed")
    with Session.open(path) as session:
        assert session.head()[0] == events


def test_a_window_takes_nothing_of_what_is_typed_in_another(window, open_window, qtbot):
    type_evidence(window, "example.org/mine", qtbot)
    window.decision.evidence._keep_unsaved()
    other = open_window()
    assert other.projects.open(window.desk.session.path)
    assert other.decision.evidence.form.url.text() == ""
    type_evidence(other, "example.org/other", qtbot)
    other.decision.evidence._keep_unsaved()
    assert len(list((paths.user_data() / "unsaved").glob("*.json"))) == 2


def test_what_is_saved_is_no_longer_kept_elsewhere(window, qtbot):
    type_evidence(window, "example.org/mine", qtbot)
    window.decision.evidence._keep_unsaved()
    assert list((paths.user_data() / "unsaved").glob("*.json"))
    assert window.decision.commit_all()
    assert not list((paths.user_data() / "unsaved").glob("*.json"))


@pytest.mark.parametrize("damage", ["", "[]", '{"a": 1}', '{"a": [["x"], ["y"]]}', "\ud800", "[" * 100_000])
def test_a_damaged_file_of_what_was_typed_stops_nobody(window, open_window, damage, qtbot):
    path = window.desk.session.path
    type_evidence(window, "example.org/mine", qtbot)
    window.decision.evidence._keep_unsaved()
    (file,) = (paths.user_data() / "unsaved").glob("*.json")
    window.decision.evidence._discard()
    window.close()
    file.write_text(damage, errors="surrogatepass")
    again = open_window()
    assert again.projects.open(path)
    assert again.decision.evidence.form.url.text() == ""
