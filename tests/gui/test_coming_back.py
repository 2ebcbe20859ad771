"""Where one was: a project opens at the claim that had focus, and an article that is done gives way to the next."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from annotator import ingest
from annotator.domain.decisions import Label
from annotator.session import Session


def again(open_window, window):
    path = window.desk.session.path
    window.close()
    other = open_window()
    assert other.projects.open(path)
    return other


def test_a_project_opens_at_the_claim_that_had_focus(open_window, window):
    for _ in range(5):
        QTest.keyClick(window.article, Qt.Key.Key_J)
    focus = window.desk.focus.id
    assert again(open_window, window).desk.focus.id == focus


def test_the_article_that_was_open_is_open_again(open_window, tmp_path):
    path = tmp_path / "two.annotator"
    with Session.create(path) as session:
        for text in ("First. It rains.", "Second. It snows."):
            session.import_article(ingest.article_from_text(text, origin="pasted"))
    window = open_window()
    assert window.projects.open(path)
    window.desk.move_article(1)
    title = window.desk.article.title
    assert again(open_window, window).desk.article.title == title


def test_an_article_that_is_done_gives_way_to_the_next_one(open_window, tmp_path):
    path = tmp_path / "two.annotator"
    with Session.create(path) as session:
        for text in ("Weather\n\nIt rained in Paris on Monday.", "News\n\nIt snowed in Rome on Tuesday."):
            session.import_article(ingest.article_from_text(text, origin="pasted"))
    window = open_window()
    assert window.projects.open(path)
    first = window.desk.article.id
    assert window.desk.focus is not None
    while window.desk.focus is not None:
        window.desk.decide(Label.OPINION)
    assert again(open_window, window).desk.article.id != first


def test_another_claim_begins_at_the_top_of_its_column(window):
    bar = window._column.verticalScrollBar()
    window.resize(1024, 700)
    bar.setValue(bar.maximum())
    QTest.keyClick(window.article, Qt.Key.Key_J)
    assert bar.value() == 0


def test_what_was_saved_in_another_project_is_not_said_of_this_one(open_window, window, tmp_path):
    window.desk.decide(Label.OPINION)
    assert window.statusBar().saved_text.startswith("Saved")
    Session.create(tmp_path / "new.annotator").close()
    assert window.projects.open(tmp_path / "new.annotator")
    assert window.statusBar().saved_text == ""
