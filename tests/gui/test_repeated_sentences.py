"""The same sentence several times in an article: seen together, then decided by one key, in one step."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from annotator import ingest
from annotator.domain.claims import Span
from annotator.domain.decisions import Label
from annotator.gui.dialogs.alike import AlikeDialog
from annotator.gui.jobs.highlighter import Highlighter
from annotator.session import Session

SENTENCE = "fares rise by ten percent"
TEXT = f"Fares\n\nFirst {SENTENCE}, it is said. Then {SENTENCE.upper()}!\n\nOther words. At last, {SENTENCE}."


class Unasked(Highlighter):
    """Finds nothing: the claims are those of the test."""

    def warm(self):
        pass

    def highlight(self, articles, read):
        pass


@pytest.fixture
def fares(open_window, tmp_path):
    """A window on an article that says a sentence three times, and another one once."""
    path = tmp_path / "fares.annotator"
    with Session.create(path, reviewer="Anna Keller") as session:
        article = session.import_article(ingest.article_from_text(TEXT, origin="pasted")).id
        for words in (f"First {SENTENCE}", SENTENCE.upper(), "Other words", f"last, {SENTENCE}"):
            start = TEXT.index(words) + words.casefold().find(SENTENCE) if SENTENCE in words.casefold() else None
            span = Span(start, start + len(SENTENCE)) if start is not None else _span(words)
            session.add_claim(article, span)
    window = open_window(Unasked())
    assert window.projects.open(path)
    return window


def _span(words):
    return Span(TEXT.index(words), TEXT.index(words) + len(words))


def preview(window):
    return next((dialog for dialog in window.findChildren(AlikeDialog) if dialog.isVisible()), None)


@pytest.fixture
def ask(fares, qtbot):
    """Press the key, and wait for the preview to have the keyboard."""

    def press():
        QTest.keyClick(fares.article, Qt.Key.Key_D)
        dialog = preview(fares)
        qtbot.waitUntil(dialog.list.hasFocus)
        return dialog

    return press


def labels(window):
    return [window.desk.claims.label(claim) for claim in window.desk.claims.rows]


def test_the_pane_counts_them_and_says_nothing_of_what_stands_alone(fares):
    assert fares.seen.times_text == "Said 3 times in this article"
    fares.desk.focus_on(fares.desk.claims.rows[2].id)
    assert fares.seen.times_text == ""
    QTest.keyClick(fares.article, Qt.Key.Key_D)
    assert preview(fares) is None
    assert fares.statusBar().currentMessage() == "This is said only once in this article."


def test_the_preview_shows_each_in_its_place_and_a_labels_key_decides_all_in_one_step(fares, ask, qtbot):
    seq, _ = fares.desk.session.head()
    dialog = ask()
    texts = [dialog.list.item(row).text() for row in range(dialog.list.count())]
    assert [SENTENCE in text.casefold() for text in texts] == [True] * 3
    assert "Then" in texts[1]
    assert "At last," in texts[2]
    assert fares.desk.session.head()[0] == seq
    QTest.keyClick(dialog.list, Qt.Key.Key_V)
    assert preview(fares) is None
    assert labels(fares) == [Label.VERIFIED, Label.VERIFIED, None, Label.VERIFIED]
    assert fares.desk.session.head()[0] == seq + 1
    assert fares.desk.focus.quote == "Other words"
    fares.activateWindow()
    qtbot.waitUntil(fares.article.hasFocus)
    QTest.keyClick(fares.article, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert labels(fares) == [None] * 4


def test_escape_decides_nothing(fares, ask):
    head = fares.desk.session.head()
    QTest.keyClick(ask().list, Qt.Key.Key_Escape)
    assert preview(fares) is None
    assert fares.desk.session.head() == head


def test_what_was_decided_otherwise_is_not_ticked_and_keeps_its_label(fares, ask):
    last = fares.desk.claims.rows[3]
    fares.desk.session.decide(last.id, Label.OPINION)
    dialog = ask()
    assert last.id not in dialog.ticked
    QTest.mouseClick(dialog.buttons[Label.ATTRIBUTED], Qt.MouseButton.LeftButton)
    assert labels(fares) == [Label.ATTRIBUTED, Label.ATTRIBUTED, None, Label.OPINION]


def test_space_takes_one_out_and_with_none_left_no_label_can_be_given(fares, ask):
    dialog = ask()
    _first, second, third = dialog.ticked
    QTest.keyClick(dialog.list, Qt.Key.Key_Space)
    assert dialog.ticked == [second, third]
    for _ in range(2):
        QTest.keyClick(dialog.list, Qt.Key.Key_Down)
        QTest.keyClick(dialog.list, Qt.Key.Key_Space)
    assert dialog.ticked == []
    head = fares.desk.session.head()
    QTest.keyClick(dialog.list, Qt.Key.Key_V)
    assert not dialog.buttons[Label.VERIFIED].isEnabled()
    assert fares.desk.session.head() == head


def test_the_count_keeps_up_with_edges_that_move(fares):
    desk = fares.desk
    span = desk.claims.rows[1].span
    desk.session.move_edges(desk.claims.rows[1].id, Span(span.start, span.end - 8))
    assert len(desk.claims.alike(desk.claims.rows[0])) == 2
    desk.undo()
    assert len(desk.claims.alike(desk.claims.rows[0])) == 3


def test_in_a_finished_article_nothing_is_decided_together(fares, ask):
    dialog = ask()
    fares.desk.session.finish(fares.desk.article.id)
    QTest.keyClick(dialog.list, Qt.Key.Key_V)
    assert labels(fares) == [None] * 4
    assert fares.finished.message.startswith("Nothing was changed.")
