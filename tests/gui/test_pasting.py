"""Pasting what was copied from a page: its article is shown before it is taken in, and the plain text can be had."""

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from annotator.gui.dialogs.paste import PasteDialog

WAIT_MS = 60_000
PLAIN = "The bridge fell on Monday. The mayor said so."
HTML = "<p>The bridge fell on Monday.</p><p>The <b>mayor</b> said so.</p><script>alert(1)</script>"


@pytest.fixture
def copied(window, qtbot):
    """A dialog on what was copied."""

    def make(html, text=PLAIN):
        data = QMimeData()
        data.setText(text)
        data.setHtml(html)
        QGuiApplication.clipboard().setMimeData(data)
        dialog = PasteDialog(window)
        qtbot.addWidget(dialog)
        dialog.open()
        return dialog

    yield make
    QGuiApplication.clipboard().clear()


def test_the_text_of_a_page_is_shown_in_its_paragraphs_and_the_plain_text_can_be_had(copied, qtbot):
    dialog = copied(HTML)
    assert dialog.text == PLAIN
    qtbot.waitUntil(dialog.plain.isVisible, timeout=WAIT_MS)
    assert dialog.text.split("\n") == ["The bridge fell on Monday.", "", "The mayor said so."]
    assert dialog.editor.toPlainText() == dialog.text
    QTest.mouseClick(dialog.plain, Qt.MouseButton.LeftButton)
    assert dialog.text == PLAIN
    dialog.reject()


@pytest.fixture
def paste(window, qtbot, monkeypatch):
    """Paste what was copied, once its page has been read; `edit` is done to the dialog before."""

    def make(html, text=PLAIN, edit=lambda _dialog: None):
        def take(dialog):
            qtbot.waitUntil(lambda: dialog.article is not None, timeout=WAIT_MS)
            edit(dialog)
            dialog.accept()
            return dialog.DialogCode.Accepted

        data = QMimeData()
        data.setText(text)
        data.setHtml(html)
        QGuiApplication.clipboard().setMimeData(data)
        monkeypatch.setattr(PasteDialog, "exec", take)
        window.articles.paste()
        return window.desk.article

    yield make
    QGuiApplication.clipboard().clear()


@pytest.mark.parametrize("html", [HTML, f"<p>{PLAIN}</p>"], ids=["other words than the plain text", "the same words"])
def test_a_page_comes_in_with_its_source_and_as_it_was_copied(window, paste, html):
    row = paste(html)
    assert row.origin == "pasted"
    assert row.provenance.format == "html"
    assert row.provenance.extractor.startswith("lxml")
    assert window.desk.session.original(row.id) == html.encode()


@pytest.mark.parametrize(
    "edit",
    [lambda dialog: dialog.plain.click(), lambda dialog: QTest.keyClicks(dialog.editor, "Yes. ")],
    ids=["the plain text instead", "words of one's own"],
)
def test_of_other_words_than_the_pages_no_source_is_said(window, paste, edit):
    row = paste(HTML, edit=edit)
    assert (row.origin, row.provenance.format) == ("pasted", "")
    assert window.desk.session.original(row.id) is None


def test_what_was_edited_meanwhile_is_left_as_it_is(copied, qtbot):
    dialog = copied(HTML)
    QTest.keyClicks(dialog.editor, "Yes. ")
    with qtbot.waitSignal(dialog._page.read, timeout=WAIT_MS):
        pass
    assert dialog.text == f"Yes. {PLAIN}"
    dialog.reject()


def test_markup_that_holds_no_words_leaves_the_plain_text(copied, qtbot):
    dialog = copied("<img src='file:///etc/passwd'>")
    qtbot.waitUntil(lambda: not dialog._page._thread.is_alive(), timeout=WAIT_MS)
    assert dialog.text == PLAIN
    assert not dialog.plain.isVisible()
    dialog.reject()
