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
