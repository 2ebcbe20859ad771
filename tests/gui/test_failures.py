"""What goes wrong is said once, stays to be seen, and loses nothing."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from annotator.domain.errors import StoreUnavailable
from annotator.session import Session


def break_saving(monkeypatch):
    def full(*_arguments):
        raise StoreUnavailable("The disk is full, so nothing was saved.")

    monkeypatch.setattr(Session, "_record", full)


def test_a_decision_that_cannot_be_saved_is_not_shown_as_made_and_is_said_in_a_banner(window, monkeypatch):
    focus = window.desk.focus.id
    with monkeypatch.context() as broken:
        break_saving(broken)
        QTest.keyClick(window.article, Qt.Key.Key_A)
        QTest.keyClick(window.article, Qt.Key.Key_A)
    assert window.failure == "The disk is full, so nothing was saved."
    assert window.desk.focus.id == focus
    assert window.desk.claims.label(window.desk.focus) is None
    assert window.statusBar().saved_text == ""
    QTest.keyClick(window.article, Qt.Key.Key_A)
    assert window.failure is None
    assert window.statusBar().saved_text.startswith("Saved ")


def test_what_was_typed_and_could_not_be_saved_comes_back_with_its_claim(window, monkeypatch):
    first = window.desk.focus.id
    with monkeypatch.context() as broken:
        break_saving(broken)
        window.decision.note.text.setPlainText("Ask the ministry")
        window.decision.evidence.form.url.setText("https://example.org/aid")
        window.desk.move(1)
        assert window.decision.note.text.toPlainText() == ""
        window.desk.focus_on(first)
    assert window.decision.note.text.toPlainText() == "Ask the ministry"
    assert window.decision.evidence.form.url.text() == "https://example.org/aid"
    assert window.decision.commit_all()
    decision = window.desk.focus.by(window.desk.claims.reviewer)
    assert (decision.note, decision.evidence[0].url) == ("Ask the ministry", "https://example.org/aid")


def test_a_project_that_cannot_be_opened_is_one_message_and_the_open_one_stays(window, tmp_path):
    before = window.desk.session.path
    (tmp_path / "damaged.annotator").write_bytes(b"\x00garbage" * 200)
    assert not window.projects.open(tmp_path / "damaged.annotator")
    assert "damaged.annotator is not an Annotator project, or it is damaged" in window.failure
    assert window.desk.session.path == before


def test_an_unreadable_article_is_one_message_and_nothing_is_imported(window, tmp_path):
    (tmp_path / "picture.txt").write_bytes(b"\x89PNG\r\n\x1a\n\x00\x00\x00")
    window.articles.import_paths([tmp_path / "picture.txt"])
    assert "picture.txt is a picture, which can't be read" in window.failure
    assert len(window.desk.articles.rows) == 1
