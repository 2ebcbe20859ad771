"""Importing an address: it is said who will be asked, nobody is asked before, what goes wrong is mended in place."""

import json
import threading

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from annotator.domain.errors import ArticleUnreadable
from annotator.gui.dialogs.address import AddressDialog
from annotator.gui.dialogs.failures import FailuresDialog
from annotator.gui.dialogs.mapping import MappingDialog
from annotator.gui.dialogs.paste import PasteDialog
from annotator.gui.jobs import taking_in
from annotator.gui.settings import Settings
from annotator.ingest.addresses import Progress

from ..ingest.addresses.sites import Site, leads_to, page

CONTROL = Qt.KeyboardModifier.ControlModifier
TEXT = b"Fares will rise\n\nFares will rise by ten percent, the mayor said."


@pytest.fixture(autouse=True)
def plain_ways(monkeypatch, qapp):
    for name in ("http_proxy", "https_proxy", "all_proxy"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)
    QGuiApplication.clipboard().clear()


@pytest.fixture
def site():
    made = Site()
    made.answers["/fares"] = page(TEXT, "Content-Type: text/plain; charset=utf-8")
    yield made
    made.close()


@pytest.fixture
def held(site):
    """An address whose answer begins and then waits for the test's end."""
    done, begun = threading.Event(), threading.Event()

    def send(connection):
        connection.sendall(page(b"", length=1000) + b"a" * 100)
        begun.set()
        done.wait(30)

    site.answers["/held"] = send
    yield begun
    done.set()


@pytest.fixture
def ask(window, qtbot):
    """Open the dialog by its key, with this on the clipboard."""

    def open_(clipboard=""):
        QGuiApplication.clipboard().setText(clipboard)
        QTest.keyClick(window.article, Qt.Key.Key_U, CONTROL)
        dialog = window.findChild(AddressDialog)
        dialog.activateWindow()
        qtbot.waitUntil(dialog.field.hasFocus)
        return dialog

    return open_


@pytest.fixture
def local(window):
    window.settings.allow_private = True


def test_the_clipboards_address_is_proposed_and_nobody_asked(ask, site):
    dialog = ask(site.address("/fares"))
    assert dialog.field.text() == site.address("/fares")
    assert dialog.field.selectedText() == dialog.field.text()
    assert dialog.words.text() == f"Annotator will ask 127.0.0.1:{site.port} for this page. Nothing else is loaded."
    QTest.qWait(100)
    assert site.asked == []


@pytest.mark.parametrize("clipboard", ["", "The bridge fell.", "file:///etc/passwd", "See https://example.org/news"])
def test_what_is_no_address_is_not_proposed(ask, clipboard):
    assert ask(clipboard).field.text() == ""


def test_who_will_be_asked_is_said_while_one_types(ask):
    dialog = ask()
    dialog.field.insert("bücher.example/a")
    assert "xn--bcher-kva.example (bücher.example)" in dialog.words.text()
    dialog.field.clear()
    assert "Only what you ask for here is fetched" in dialog.words.text()


def test_enter_fetches_and_takes_in_what_came_with_where_and_when_from(ask, site, window, local, qtbot):
    site.answers["/old"] = leads_to("/fares")
    dialog = ask(site.address("/old"))
    with qtbot.waitSignal(dialog.accepted, timeout=20_000):
        QTest.keyClick(dialog.field, Qt.Key.Key_Return)
    article = window.desk.article
    assert article.title == "Fares will rise"
    assert article.provenance.address == site.address("/fares")
    assert article.provenance.fetched_at.endswith("+00:00")
    assert article.provenance.format == "text"
    qtbot.waitUntil(lambda: any("percent" in claim.quote for claim in window.desk.claims.rows))
    assert window.failure is None


def test_what_was_refused_is_said_in_the_dialog_and_mended_there(ask, site, window, qtbot):
    dialog = ask(site.address("/fares"))
    QTest.keyClick(dialog.field, Qt.Key.Key_Return)
    qtbot.waitUntil(dialog.refusal.isVisible, timeout=20_000)
    assert "local network" in dialog.refusal.text()
    assert "Settings → Articles" in dialog.refusal.text()
    assert site.asked == []
    assert window.failure is None
    assert dialog.field.hasFocus()
    QTest.keyClicks(dialog.field, site.address("/fares"))
    assert not dialog.refusal.isVisible()
    window.settings.allow_private = True
    with qtbot.waitSignal(dialog.accepted, timeout=20_000):
        QTest.keyClick(dialog.field, Qt.Key.Key_Return)


def test_what_is_no_address_is_said_when_it_is_asked_for(ask):
    dialog = ask()
    QTest.keyClicks(dialog.field, "<b>bridge</b>")
    assert not dialog.refusal.isVisible()
    QTest.keyClick(dialog.field, Qt.Key.Key_Return)
    assert "“<b>bridge</b>” is no address of a page" in dialog.refusal.text()
    assert dialog.field.accessibleDescription() == dialog.refusal.text()
    assert all(label.textFormat() is Qt.TextFormat.PlainText for label in (dialog.words, dialog.refusal))


def test_escape_stops_what_is_on_its_way_and_then_closes(ask, site, held, local, qtbot):
    dialog = ask(site.address("/held"))
    QTest.keyClick(dialog.field, Qt.Key.Key_Return)
    job = dialog._fetching._job
    qtbot.waitUntil(held.is_set, timeout=20_000)
    process = job.addresses._errand._process
    assert dialog.cancel.text() == "Stop"
    assert dialog.bar.isVisible()
    assert not dialog.take.isEnabled()
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert process._popen.poll() is not None
    assert dialog.isVisible()
    assert dialog.cancel.text() == "Cancel"
    assert not dialog.bar.isVisible()
    assert not dialog.refusal.isVisible()
    with qtbot.waitSignal(dialog.rejected):
        QTest.keyClick(dialog, Qt.Key.Key_Escape)


def test_enter_while_something_is_on_its_way_asks_nobody_again(ask, site, held, local, qtbot):
    dialog = ask(site.address("/held"))
    for _ in range(3):
        QTest.keyClick(dialog.field, Qt.Key.Key_Return)
    qtbot.waitUntil(held.is_set, timeout=20_000)
    assert len(site.asked) == 1


@pytest.mark.parametrize("of", ["dialog", "window"])
def test_closing_ends_what_is_on_its_way(ask, site, held, local, window, qtbot, of):
    dialog = ask(site.address("/held"))
    QTest.keyClick(dialog.field, Qt.Key.Key_Return)
    job = dialog._fetching._job
    qtbot.waitUntil(held.is_set, timeout=20_000)
    process = job.addresses._errand._process
    {"dialog": dialog, "window": window}[of].close()
    assert process._popen.poll() is not None


def test_how_far_it_is_is_shown(ask):
    dialog = ask("https://news.example/")
    dialog._show_progress(Progress("news.example"))
    assert dialog.words.text() == "Asking news.example…"
    dialog._show_progress(Progress("news.example", 312_000, 1_240_000))
    assert dialog.words.text() == "Fetching from news.example: 312 kB"
    assert dialog.bar.value() == 251
    dialog._show_progress(Progress("news.example", 2_500_000, 1_240_000))
    assert "2.5 MB" in dialog.words.text()
    assert dialog.bar.value() == dialog.bar.maximum()


def test_a_long_message_is_shown_whole(ask):
    dialog = ask("https://news.example/")
    dialog._on_failed(ArticleUnreadable("It went wrong, and it takes many words to say why. " * 12))
    label = dialog.refusal
    assert label.height() >= label.heightForWidth(label.width())
    assert dialog.rect().contains(dialog.take.geometry())


def test_everything_is_reached_by_tab_and_has_a_name(ask):
    dialog = ask("https://news.example/")
    seen = set()
    for _ in range(6):
        widget = QApplication.focusWidget()
        seen.add(widget)
        QTest.keyClick(widget, Qt.Key.Key_Tab)
    assert {dialog.field, dialog.take, dialog.cancel} <= seen
    stops = [widget for widget in dialog.findChildren(QWidget) if widget.focusPolicy() & Qt.FocusPolicy.TabFocus]
    assert [widget for widget in stops if not (widget.accessibleName() or getattr(widget, "text", str)())] == []


def drop(window, data):
    where = QPoint(400, 400)
    given = (Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    entered = QDragEnterEvent(where, *given)
    entered.ignore()
    QApplication.sendEvent(window, entered)
    if entered.isAccepted():
        QApplication.sendEvent(window, QDropEvent(QPointF(where), *given))
    return entered.isAccepted()


def test_an_address_that_is_dropped_on_the_window_is_asked_for_and_not_fetched(window, site):
    data = QMimeData()
    data.setUrls([QUrl(site.address("/fares"))])
    data.setText("Fares will rise")
    assert drop(window, data)
    assert window.findChild(AddressDialog).field.text() == site.address("/fares")
    QTest.qWait(100)
    assert site.asked == []


def test_a_dropped_text_that_is_an_address_is_one_and_others_are_not(window):
    data = QMimeData()
    data.setText("The bridge fell.")
    assert not drop(window, data)
    data.setUrls([QUrl("ftp://example.org/a")])
    assert not drop(window, data)
    data = QMimeData()
    data.setText(" https://example.org/a\n")
    assert drop(window, data)
    assert window.findChild(AddressDialog).field.text() == "https://example.org/a"


def test_pasting_an_address_as_an_article_asks_for_it_instead(window, monkeypatch):
    QGuiApplication.clipboard().setText("https://example.org/a")
    monkeypatch.setattr(PasteDialog, "exec", lambda _dialog: pytest.fail("an address is no article"))
    window.articles.paste()
    assert window.findChild(AddressDialog).field.text() == "https://example.org/a"


def test_typing_an_address_as_an_article_asks_for_it_instead(window, monkeypatch):
    def type_it(dialog):
        dialog.editor.setPlainText("https://example.org/b")
        return dialog.DialogCode.Accepted

    monkeypatch.setattr(PasteDialog, "exec", type_it)
    window.articles.paste()
    assert window.findChild(AddressDialog).field.text() == "https://example.org/b"
    assert len(window.desk.articles.rows) == 1


def test_without_a_project_there_is_nowhere_to_put_it(open_window):
    window = open_window()
    window.articles.ask_address("https://example.org/a")
    assert window.findChild(AddressDialog) is None
    assert "No project is open" in window.failure


def test_neither_the_local_network_nor_a_proxy_is_allowed_as_long_as_nobody_chose_it(window):
    assert not Settings().allow_private
    assert not Settings().allow_proxy


def test_nothing_an_address_brings_is_markup(ask, site, window, local, qtbot):
    site.answers["/a"] = page(b"<b>Bold</b> words\n\nThe mayor said so.", "Content-Type: text/plain")
    dialog = ask(site.address("/a"))
    with qtbot.waitSignal(dialog.accepted, timeout=20_000):
        QTest.keyClick(dialog.field, Qt.Key.Key_Return)
    labels = [label for label in window.findChildren(QLabel) if "<b>Bold" in label.text()]
    assert labels
    assert all(label.textFormat() is Qt.TextFormat.PlainText for label in labels)


def test_a_project_without_articles_offers_it_and_is_reached_by_tab(open_window, project_of, qtbot):
    window = open_window()
    window.projects.open(project_of())
    assert window.empty.isVisible()
    QTest.keyClick(window.empty.open, Qt.Key.Key_Tab)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    assert window.empty.address.hasFocus()
    QTest.keyClick(window.empty.address, Qt.Key.Key_Space)
    assert window.findChild(AddressDialog).field.text() == ""


def test_of_several_articles_those_that_can_be_read_are_and_the_others_are_told_of(ask, site, window, local, qtbot):
    said = ("The mayor said that fares will rise by ten percent.", "…", "Buses were late.")
    lines = "".join(json.dumps({"text": words}) + "\n" for words in said).encode()
    site.answers["/lines.jsonl"] = page(lines, "Content-Type: application/x-ndjson")
    dialog = ask(site.address("/lines.jsonl"))
    with qtbot.waitSignal(dialog.accepted, timeout=20_000):
        QTest.keyClick(dialog.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not window.desk.is_importing, timeout=20_000)
    assert [row.title for row in window.desk.articles.rows][1:] == [
        "The mayor said that fares will rise by ten percent.",
        "Buses were late.",
    ]
    assert window.desk.article.title == "The mayor said that fares will rise by ten percent."
    assert window.import_bar.text == "Imported 2, already here 0, failed 1"
    QTest.mouseClick(window.import_bar.failures, Qt.MouseButton.LeftButton)
    (failures,) = window.findChildren(FailuresDialog)
    assert "line 2" in failures.text.toPlainText()
    assert not failures.again.isEnabled()  # nothing is fetched that nobody asks for


def test_the_marks_of_all_articles_at_an_address_are_asked_about_at_once(ask, site, window, local, qtbot):
    rows = [{"text": f"{number}. It rained.", "label": [[0, 5, "FACT"]], "username": "Ben"} for number in range(3)]
    lines = "".join(json.dumps(row) + "\n" for row in rows).encode()
    site.answers["/lines.jsonl"] = page(lines, "Content-Type: application/x-ndjson")
    dialog = ask(site.address("/lines.jsonl"))
    with qtbot.waitSignal(window.desk.marks_asked, timeout=20_000) as asked:
        QTest.keyClick(dialog.field, Qt.Key.Key_Return)
    (marked,) = asked.args
    assert len(marked) == 3
    assert len(window.findChildren(MappingDialog)) == 1


def test_many_articles_of_an_address_are_taken_in_beside_the_window_and_gone_on_with_unasked(
    ask, site, window, local, qtbot, monkeypatch
):
    monkeypatch.setattr(taking_in, "MOST", 1)
    lines = "".join(json.dumps({"text": f"{number}. It rained."}) + "\n" for number in range(20)).encode()
    site.answers["/lines.jsonl"] = page(lines, "Content-Type: application/x-ndjson")
    dialog = ask(site.address("/lines.jsonl"))
    with qtbot.waitSignal(dialog.accepted, timeout=20_000):
        QTest.keyClick(dialog.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(window.desk.articles.rows) > 3, timeout=20_000)
    QTest.mouseClick(window.import_bar.stop, Qt.MouseButton.LeftButton)
    assert len(window.desk.articles.rows) < 21
    QTest.mouseClick(window.import_bar.go_on, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not window.desk.is_importing, timeout=20_000)
    assert len(window.desk.articles.rows) == 21
    assert len(site.asked) == 1


def test_marks_of_one_article_at_an_address_are_asked_about(ask, site, window, local, qtbot):
    line = json.dumps({"text": "It rained.", "label": [[0, 2, "FACT"]], "username": "Ben"}).encode()
    site.answers["/lines.jsonl"] = page(line + b"\n", "Content-Type: application/x-ndjson")
    dialog = ask(site.address("/lines.jsonl"))
    with qtbot.waitSignal(window.desk.marks_asked, timeout=20_000):
        QTest.keyClick(dialog.field, Qt.Key.Key_Return)


def test_a_bug_is_told_in_the_dialog_and_logged(ask, site, local, qtbot, monkeypatch, caplog):
    def fail(*_given, **_options):
        raise RuntimeError("nobody foresaw this")

    monkeypatch.setattr("annotator.ingest.addresses.reading.read_fetched", fail)
    dialog = ask(site.address("/fares"))
    QTest.keyClick(dialog.field, Qt.Key.Key_Return)
    qtbot.waitUntil(dialog.refusal.isVisible, timeout=20_000)
    assert "something went wrong inside Annotator" in dialog.refusal.text()
    assert "nobody foresaw this" in caplog.text
    assert dialog.take.isEnabled()
