"""Where an article came from: over the article, corrected in a dialog, undone by key."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog

from annotator.domain.provenance import Provenance
from annotator.gui.dialogs.source import SourceDialog
from annotator.gui.source_words import host_of, local_day
from annotator.ingest import article_from_bytes

CONTROL = Qt.KeyboardModifier.ControlModifier
KNOWN = Provenance(
    address="https://news.example/bridge",
    fetched_at="2026-11-25T09:00:00Z",
    publisher="The News",
    published="2026-11-24",
    format="html",
    extractor="reader 1.0",
)


@pytest.fixture
def fetched(window):
    """An article of which more is known than its name."""
    article = article_from_bytes(b"The bridge fell\n\nIt fell on Monday, the mayor said.", origin="bridge.html")
    window.desk.import_article(lambda: replace(article, provenance=KNOWN))
    return window


def dialog_of(window):
    QTest.keyClick(window.article, Qt.Key.Key_I, CONTROL)
    QApplication.processEvents()  # the buttons of a dialog know which of them Enter is for once it is shown
    return window.findChild(SourceDialog)


def test_the_source_stands_over_the_article(fetched, window):
    assert fetched.head.source_text == f"The News  ·  {local_day('2026-11-24')}  ·  news.example  ·  10 words"
    window.desk.show_article(window.desk.articles.rows[0].id)
    assert window.head.source_text.startswith("bbabo-japan-helps-russias-allies.txt  ·  ")


def test_a_correction_is_saved_with_enter_shown_at_once_and_undone_by_key(fetched, qtbot):
    dialog = dialog_of(fetched)
    dialog.fields["author"].setFocus()
    dialog.fields["author"].insert("Zoé Keller")
    dialog.fields["title"].setText("The bridge that fell")
    QTest.keyPress(dialog.fields["author"], Qt.Key.Key_Return)  # its release has no window to come to
    assert dialog.isHidden()
    assert fetched.desk.article.provenance == replace(KNOWN, author="Zoé Keller")
    assert "Zoé Keller" in fetched.head.source_text
    assert fetched.head.headline.text() == "The bridge that fell"
    with qtbot.waitActive(fetched):
        fetched.activateWindow()
    QTest.keyClick(fetched.article, Qt.Key.Key_Z, CONTROL)
    assert "Zoé Keller" not in fetched.head.source_text
    assert fetched.head.headline.text() == "The bridge fell"


def test_esc_leaves_everything_as_it_was(fetched):
    head = fetched.desk.session.head()
    dialog = dialog_of(fetched)
    dialog.fields["title"].setText("Another title")
    QTest.keyPress(dialog, Qt.Key.Key_Escape)
    assert fetched.desk.session.head() == head


def test_what_cannot_be_kept_is_said_and_can_be_mended(fetched):
    dialog = dialog_of(fetched)
    dialog.fields["published"].setText("last Tuesday")
    QTest.keyClick(dialog.fields["published"], Qt.Key.Key_Return)
    assert dialog.isVisible()
    assert "“last Tuesday” is no date" in dialog.refusal.text()
    dialog.fields["published"].setText("2026-11-17")
    QTest.keyPress(dialog.fields["published"], Qt.Key.Key_Return)
    assert fetched.desk.article.provenance.published == "2026-11-17"


def test_the_facts_that_nobody_can_change_stand_below(fetched):
    dialog = dialog_of(fetched)
    shown = [
        dialog.facts.itemAt(row, dialog.facts.ItemRole.FieldRole).widget() for row in range(dialog.facts.rowCount())
    ]
    words = " ".join(label.text() for label in shown)
    assert "bridge.html" in words
    assert "html  ·  reader 1.0" in words
    assert fetched.desk.article.original_sha256 in words
    assert all(label.textFormat() is Qt.TextFormat.PlainText for label in shown)


def test_the_original_file_is_written_out_as_it_came(fetched, tmp_path, monkeypatch):
    out = tmp_path / "copy.html"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_arguments: (str(out), ""))
    QTest.mouseClick(dialog_of(fetched).original, Qt.MouseButton.LeftButton)
    assert out.read_bytes() == b"The bridge fell\n\nIt fell on Monday, the mayor said."


def test_what_was_asked_of_one_article_is_done_to_it_though_another_is_shown_meanwhile(fetched, tmp_path, monkeypatch):
    asked = fetched.desk.article.id
    out = tmp_path / "copy.html"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_arguments: (str(out), ""))
    dialog = dialog_of(fetched)
    dialog.fields["author"].setText("Zoé Keller")
    fetched.desk.import_article(lambda: article_from_bytes(b"Another\n\nIt is another story.", origin="other.txt"))
    QTest.mouseClick(dialog.original, Qt.MouseButton.LeftButton)
    QTest.keyPress(dialog.fields["author"], Qt.Key.Key_Return)
    assert fetched.desk.article.id != asked
    assert fetched.desk.article.provenance.author == ""
    assert fetched.desk.articles.article(asked).provenance.author == "Zoé Keller"
    assert out.read_bytes().startswith(b"The bridge fell")


def test_hostile_words_of_a_source_stay_words(window):
    article = article_from_bytes(b"Words of an article.", origin="a.html")
    hostile = Provenance(publisher="<img src=file:///etc/passwd>\u202e", address="https://[", published="\n" * 99)
    window.desk.import_article(lambda: replace(article, provenance=hostile))
    assert window.head.source_text.startswith("<img src=file:///etc/passwd>")
    assert "\u202e" not in window.head.source_text
    dialog = dialog_of(window)
    assert dialog.fields["published"].text() == ""


@pytest.mark.parametrize("address", ["", "https://[", "no address", "https://"])
def test_what_is_no_address_has_no_host(address):
    assert host_of(address) == ""
