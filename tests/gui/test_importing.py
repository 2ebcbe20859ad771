"""Importing many in the window: it goes on in the background, can be stopped and gone on with, and sums up."""

import threading
import zipfile
from concurrent.futures import Future

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog

from annotator.domain.decisions import Label
from annotator.domain.errors import StoreUnavailable
from annotator.gui.dialogs.failures import FailuresDialog
from annotator.gui.jobs import reading, taking_in
from annotator.ingest import listing
from annotator.session import Session


@pytest.fixture
def folder(tmp_path):
    """A folder of articles, as many as wanted; `bad` ones hold no words."""

    def make(count, bad=0, name="news"):
        path = tmp_path / name
        path.mkdir(exist_ok=True)
        for number in range(count):
            text = f"Fares, part {number}\n\nFares will rise by {number} percent, the mayor said."
            (path / f"{number:03}.txt").write_text(text)
        for number in range(bad):
            (path / f"bad{number}.txt").write_text("")
        return path

    return make


@pytest.fixture
def in_small_steps(monkeypatch):
    """One article a step, so that a batch can be caught in its middle."""
    monkeypatch.setattr(taking_in, "MOST", 1)


def wait_until_over(qtbot, window):
    qtbot.waitUntil(lambda: not window.desk.is_importing, timeout=20_000)


def wait_until_in_the_middle(qtbot, window):
    qtbot.waitUntil(lambda: window.desk.batch is not None and window.desk.batch.done > 2, timeout=20_000)


def titles(window):
    return [row.title for row in window.desk.articles.rows]


def text_of(window):
    return window.import_bar.text.replace("(s)", "s")  # what lupdate has not seen yet has no plurals


def drop(window, *paths):
    data, where = QMimeData(), QPoint(400, 400)
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    given = (Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(window, QDragEnterEvent(where, *given))
    QApplication.sendEvent(window, QDropEvent(QPointF(where), *given))


def test_a_folder_that_is_dropped_is_taken_in_while_the_article_in_hand_stays(window, folder, qtbot):
    article = window.desk.article
    drop(window, folder(12))
    assert window.import_bar.isVisible()
    wait_until_over(qtbot, window)
    assert titles(window)[1:] == [f"Fares, part {number}" for number in range(12)]
    assert window.desk.article.id == article.id
    assert window.article.hasFocus()
    assert all(row.pipeline for row in window.desk.articles.rows)
    assert window.statusBar().currentMessage() == "Imported 12, already here 0"
    assert not window.import_bar.isVisible()


def test_files_folders_and_archives_can_be_dropped_together(window, folder, qtbot, tmp_path):
    with zipfile.ZipFile(tmp_path / "more.zip", "w") as archive:
        archive.writestr("in.txt", "Inside the archive\n\nIt says so.")
    (tmp_path / "one.txt").write_text("Alone\n\nNobody came.")
    drop(window, tmp_path / "one.txt", folder(2), tmp_path / "more.zip")
    wait_until_over(qtbot, window)
    assert titles(window)[1:] == ["Alone", "Fares, part 0", "Fares, part 1", "Inside the archive"]


def test_the_same_folder_twice_adds_nothing(window, folder, qtbot):
    news = folder(6)
    window.articles.import_paths([news])
    wait_until_over(qtbot, window)
    head = window.desk.session.head()
    window.articles.import_paths([news])
    wait_until_over(qtbot, window)
    assert window.desk.session.head() == head
    assert window.statusBar().currentMessage() == "Imported 0, already here 6"


def test_the_keys_decide_claims_while_it_goes_on(window, folder, qtbot, in_small_steps):
    window.articles.import_paths([folder(30)])
    wait_until_in_the_middle(qtbot, window)
    claim = window.desk.focus
    QTest.keyClick(window.article, Qt.Key.Key_O)
    assert window.desk.is_importing
    assert window.desk.claims.label(window.desk.claims.claim(claim.id)) is Label.OPINION
    assert window.import_bar.text.startswith("Importing ")
    assert "of 30: " in window.import_bar.text
    wait_until_over(qtbot, window)
    assert len(window.desk.articles.rows) == 31


def test_a_click_stops_it_and_another_goes_on_where_it_was(window, folder, qtbot, in_small_steps):
    window.articles.import_paths([folder(30)])
    wait_until_in_the_middle(qtbot, window)
    QTest.mouseClick(window.import_bar.stop, Qt.MouseButton.LeftButton)
    assert not window.desk.is_importing
    here = len(window.desk.articles.rows) - 1
    assert 2 < here < 30
    assert text_of(window) == f"Stopped with {30 - here} files left.  Imported {here}, already here 0, failed 0"
    assert window.article.hasFocus()
    QTest.mouseClick(window.import_bar.go_on, Qt.MouseButton.LeftButton)
    wait_until_over(qtbot, window)
    assert titles(window)[1:] == [f"Fares, part {number}" for number in range(30)]
    assert window.statusBar().currentMessage() == "Imported 30, already here 0"


def test_what_is_given_meanwhile_comes_after_it(window, folder, qtbot, in_small_steps):
    window.articles.import_paths([folder(10)])
    wait_until_in_the_middle(qtbot, window)
    more = folder(0, name="more")
    (more / "last.txt").write_text("The last\n\nIt says so.")
    window.articles.import_paths([more])
    wait_until_over(qtbot, window)
    assert len(titles(window)) == 12
    assert titles(window)[-1] == "The last"


def test_what_fails_is_listed_can_be_copied_and_is_tried_again(window, folder, qtbot):
    news = folder(3, bad=2)
    window.articles.import_paths([news])
    wait_until_over(qtbot, window)
    assert window.import_bar.text == "Imported 3, already here 0, failed 2"
    QTest.mouseClick(window.import_bar.failures, Qt.MouseButton.LeftButton)
    (dialog,) = window.findChildren(FailuresDialog)
    assert not dialog.isModal()
    lines = dialog.text.toPlainText().split("\n")
    assert [line.split(" is empty")[0] for line in lines] == [str(news / f"bad{number}.txt") for number in (0, 1)]
    QTest.mouseClick(dialog.copy, Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == "\n".join(lines)
    (news / "bad0.txt").write_text("Mended\n\nIt says so.")
    QTest.mouseClick(dialog.again, Qt.MouseButton.LeftButton)
    wait_until_over(qtbot, window)
    assert window.import_bar.text == "Imported 1, already here 0, failed 1"
    QTest.mouseClick(window.import_bar.dismiss, Qt.MouseButton.LeftButton)
    assert not window.import_bar.isVisible()


def test_what_is_no_article_is_counted_in_the_summary(window, folder, qtbot):
    news = folder(1, bad=1)
    for name in ("a.jpg", "b.jpg", "style.css"):
        (news / name).write_text("no article")
    window.articles.import_paths([news])
    wait_until_over(qtbot, window)
    assert text_of(window) == "Imported 1, already here 0, failed 1.  3 other files left out"


def test_the_first_article_of_an_empty_project_is_shown(open_window, folder, qtbot, tmp_path):
    Session.create(tmp_path / "empty.annotator").close()
    window = open_window()
    assert window.projects.open(tmp_path / "empty.annotator")
    window.articles.import_paths([folder(3)])
    wait_until_over(qtbot, window)
    assert window.desk.article.title == "Fares, part 0"
    assert window.article.isVisible()


def test_one_long_file_is_read_in_the_background_and_then_shown(window, qtbot, tmp_path):
    path = tmp_path / "long.txt"
    path.write_text("A long one\n\nThe mayor said so. " + "and so on, " * 30_000)
    window.articles.import_paths([path])
    wait_until_over(qtbot, window)
    assert window.desk.article.title == "A long one"
    assert window.statusBar().currentMessage() == "Imported: A long one"
    assert window.desk.batch is None


def test_one_file_that_cannot_be_read_is_said_as_ever(window, qtbot, tmp_path):
    path = tmp_path / "picture.png"
    path.write_bytes(b"\x89PNG\0")
    window.articles.import_paths([path])
    wait_until_over(qtbot, window)
    assert "picture.png is of a format that can't be read" in window.failure
    assert not window.import_bar.isVisible()


def refuse_at_once(*_given):
    raise StoreUnavailable("The disk is full.")


def refuse_when_it_comes_to_the_disk(_session, _articles):
    promise = Future()
    promise.set_exception(StoreUnavailable("The disk is full."))
    return promise


def err_at_once(_session, _articles):
    raise RuntimeError("nobody foresaw this")


def err_when_it_comes_to_the_disk(_session, _articles):
    promise = Future()
    promise.set_exception(RuntimeError("nobody foresaw this"))
    return promise


@pytest.mark.parametrize("err", [err_at_once, err_when_it_comes_to_the_disk])
def test_a_bug_in_writing_is_logged_and_told_and_wedges_nothing(
    window, folder, qtbot, in_small_steps, monkeypatch, caplog, err
):
    window.articles.import_paths([folder(6)])
    wait_until_in_the_middle(qtbot, window)
    with monkeypatch.context() as patch:
        patch.setattr(Session, "take_in_behind", err)
        wait_until_over(qtbot, window)
    assert "something went wrong inside Annotator" in window.failure
    assert "nobody foresaw this" in caplog.text
    QTest.mouseClick(window.import_bar.go_on, Qt.MouseButton.LeftButton)
    wait_until_over(qtbot, window)
    assert len(window.desk.articles.rows) == 7


@pytest.mark.parametrize("question", ["originals", "articles_of"])
def test_a_project_that_cannot_be_read_ends_it_and_it_can_be_gone_on_with(window, folder, qtbot, monkeypatch, question):
    news = folder(3)
    window.articles.import_paths([news])
    wait_until_over(qtbot, window)
    with monkeypatch.context() as patch:
        patch.setattr(Session, question, refuse_at_once)
        window.articles.import_paths([news, folder(2, name="more")])
        wait_until_over(qtbot, window)
    assert window.failure == "The disk is full."
    QTest.mouseClick(window.import_bar.go_on, Qt.MouseButton.LeftButton)
    wait_until_over(qtbot, window)
    assert window.statusBar().currentMessage() == "Imported 0, already here 5"


@pytest.mark.parametrize("refuse", [refuse_at_once, refuse_when_it_comes_to_the_disk])
def test_a_project_that_cannot_be_written_ends_it_and_nothing_is_lost(
    window, folder, qtbot, in_small_steps, monkeypatch, refuse
):
    window.articles.import_paths([folder(10)])
    wait_until_in_the_middle(qtbot, window)
    with monkeypatch.context() as patch:
        patch.setattr(Session, "take_in_behind", refuse)
        wait_until_over(qtbot, window)
        assert window.failure == "The disk is full."
    here = len(window.desk.articles.rows) - 1
    assert window.desk.batch.left == 10 - here
    QTest.mouseClick(window.import_bar.go_on, Qt.MouseButton.LeftButton)
    wait_until_over(qtbot, window)
    assert len(window.desk.articles.rows) == 11


def test_another_project_ends_the_import_into_the_one_before(window, folder, qtbot, in_small_steps, project_of):
    window.articles.import_paths([folder(30)])
    wait_until_in_the_middle(qtbot, window)
    assert window.projects.open(project_of("Another\n\nIt says so."))
    assert window.desk.batch is None
    assert titles(window) == ["Another"]


def test_the_menu_asks_for_files_and_for_a_folder(window, folder, qtbot, monkeypatch):
    news = folder(3)
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(news))
    QTest.keyClick(
        window.article, Qt.Key.Key_B, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    )
    wait_until_over(qtbot, window)
    assert len(titles(window)) == 4
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([str(news / "000.txt")], ""))
    QTest.keyClick(window.article, Qt.Key.Key_O, Qt.KeyboardModifier.ControlModifier)
    assert window.desk.article.title == "Fares, part 0"


@pytest.fixture
def held_listing(monkeypatch):
    """Folders are looked through when the test lets them be."""
    let, begun = threading.Event(), threading.Event()

    def listed(given):
        given = list(given)
        begun.set()
        assert let.wait(20)
        return listing.listed(given)

    monkeypatch.setattr(reading, "listed", listed)
    yield let, begun
    let.set()


@pytest.mark.parametrize("ends", [lambda window: window.desk.close(), lambda window: window.projects.open_sample()])
def test_a_project_is_closed_or_changed_while_a_folder_is_looked_through(window, folder, qtbot, held_listing, ends):
    let, begun = held_listing
    window.articles.import_paths([folder(3)])
    qtbot.waitUntil(begun.is_set, timeout=20_000)
    threading.Timer(0.1, let.set).start()
    ends(window)
    assert window.desk.batch is None
    assert not window.import_bar.isVisible()


def test_a_project_is_closed_between_the_last_write_and_the_end(window, folder, qtbot):
    window.articles.import_paths([folder(1)])
    batch = window.desk.batch
    batch.came.connect(lambda _articles: batch._timer.setInterval(60_000))
    qtbot.waitUntil(lambda: batch.done == 1, timeout=20_000)
    assert window.desk.is_importing
    window.desk.close()
    assert window.desk.batch is None


def test_what_is_stopped_while_a_folder_is_looked_through_is_gone_on_with(window, folder, qtbot, held_listing):
    let, begun = held_listing
    window.articles.import_paths([folder(3)])
    qtbot.waitUntil(begun.is_set, timeout=20_000)
    threading.Timer(0.1, let.set).start()
    QTest.mouseClick(window.import_bar.stop, Qt.MouseButton.LeftButton)
    assert text_of(window).startswith("Stopped before everything was looked through.  Imported 0")
    QTest.mouseClick(window.import_bar.go_on, Qt.MouseButton.LeftButton)
    wait_until_over(qtbot, window)
    assert window.statusBar().currentMessage() == "Imported 3, already here 0"


def test_what_failed_is_counted_once_after_a_stop_and_going_on(window, folder, qtbot, in_small_steps):
    news = folder(10)
    for number in range(10):
        (news / f"{number:03}a.txt").write_text("")
    window.articles.import_paths([news])
    wait_until_in_the_middle(qtbot, window)
    batch = window.desk.batch
    batch._collect()  # something is read and waits
    QTest.mouseClick(window.import_bar.stop, Qt.MouseButton.LeftButton)
    assert batch.tally.failed <= batch.done
    QTest.mouseClick(window.import_bar.go_on, Qt.MouseButton.LeftButton)
    wait_until_over(qtbot, window)
    assert window.import_bar.text == "Imported 10, already here 0, failed 10"


def long_version(path):
    path.write_text("A newer version\n\nThe mayor said so. " + "and so on, " * 30_000)
    return path


def test_a_newer_version_is_not_forgotten_while_a_batch_goes_on(window, folder, qtbot, in_small_steps, tmp_path):
    old = window.desk.article.id
    window.articles.import_paths([folder(6)])
    wait_until_in_the_middle(qtbot, window)
    window.articles.revise_with(long_version(tmp_path / "newer.txt"))
    wait_until_over(qtbot, window)
    assert window.desk.article.title == "A newer version"
    assert window.desk.article.revises == old


def test_a_newer_version_is_not_forgotten_by_an_import_that_comes_after_it(window, folder, qtbot, tmp_path):
    old = window.desk.article.id
    window.articles.revise_with(long_version(tmp_path / "newer.txt"))
    window.articles.import_paths([folder(6)])
    wait_until_over(qtbot, window)
    assert window.desk.article.title == "A newer version"
    assert window.desk.article.revises == old
    assert len(titles(window)) == 8


def test_a_file_that_is_opened_while_a_batch_goes_on_is_shown(window, folder, qtbot, in_small_steps, tmp_path):
    window.articles.import_paths([folder(6)])
    wait_until_in_the_middle(qtbot, window)
    window.articles.import_paths([long_version(tmp_path / "newer.txt")])
    wait_until_over(qtbot, window)
    assert window.desk.article.title == "A newer version"


@pytest.mark.parametrize(
    ("name", "marks"),
    [
        ("x.ann", "T1\tFACT 0 9\tIt rained\n"),
        (
            "x.jsonld",
            '{"@context": "http://www.w3.org/ns/anno.jsonld", "type": "Annotation",'
            ' "target": {"source": "https://news.example/a",'
            ' "selector": {"type": "TextQuoteSelector", "exact": "It"}}}',
        ),
    ],
)
def test_marks_without_their_text_say_which_command_brings_them(window, qtbot, tmp_path, name, marks):
    (tmp_path / name).write_text(marks)
    window.articles.import_paths([tmp_path / name])
    wait_until_over(qtbot, window)
    assert "annotator import PROJECT FILE --onto ARTICLE_ID" in window.failure


def test_a_table_that_does_not_say_where_its_text_is_says_which_command_can(window, qtbot, tmp_path):
    path = tmp_path / "table.csv"
    path.write_text("what they said,when\nFares will rise.,Monday\n")
    window.articles.import_paths([path])
    wait_until_over(qtbot, window)
    assert "there are: what they said, when" in window.failure
    assert "annotator import PROJECT FILE --columns text=…" in window.failure
