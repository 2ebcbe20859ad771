"""The status bar: how many claims are decided, skipped and flagged, without a word of what there is none of."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from annotator.domain.decisions import Label
from annotator.domain.drafts import Details


def test_skipped_and_flagged_claims_are_counted_where_there_are_any(window):
    bar, desk = window.statusBar(), window.desk
    count = len(desk.claims.rows)
    assert bar.progress_text == f"0 of {count} decided"
    assert bar.set_aside_text == ""
    desk.session.skip(desk.claims.rows[1].id)
    desk.session.skip(desk.claims.rows[2].id)
    desk.describe(desk.claims.rows[3].id, Details(flagged=True))
    QTest.keyClick(window.article, Qt.Key.Key_A)
    assert bar.progress_text == f"1 of {count} decided"
    assert bar.set_aside_text == "2 skipped  ·  1 flagged"
    desk.session.decide(desk.claims.rows[1].id, Label.OPINION)
    assert bar.set_aside_text == "1 skipped  ·  1 flagged"
    for _ in range(3):
        QTest.keyClick(window.article, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert bar.set_aside_text == "2 skipped"


def test_another_article_has_counts_of_its_own(window):
    window.desk.session.skip(window.desk.claims.rows[1].id)
    window.articles.import_text("Another\n\n“It stands”, she said.")
    assert window.statusBar().set_aside_text == ""
    window.desk.show_article(window.desk.articles.rows[0].id)
    assert window.statusBar().set_aside_text == "1 skipped"


def test_the_time_of_the_last_commit_is_seen_whole_whatever_digits_it_has(window):
    saved = window.statusBar()._saved
    metrics, words = saved.fontMetrics(), saved.tr("Saved {time}")
    times = [words.format(time=":".join([digit * 2] * 3)) for digit in "0123456789"]
    assert max(map(metrics.horizontalAdvance, times)) + 2 * saved._padding <= saved.minimumSizeHint().width()


def test_a_passing_message_that_is_too_long_ends_in_an_ellipsis(window):
    bar = window.statusBar()
    window.say("Imported: Article number 0 about buses, and everything else that was ever said about them. " * 3)
    assert bar.message_shown().endswith("…")
    first = min(widget.x() for widget in (bar._undo, bar._reviewer, bar._saved) if widget.isVisible())
    left = bar.message_room().left()
    assert left + bar.fontMetrics().horizontalAdvance(bar.message_shown()) <= first
    window.say("Imported: short")
    assert bar.message_shown() == "Imported: short"


def test_what_is_looked_for_is_said_whole_and_so_is_how_to_stop_it(window, monkeypatch):
    bar = window.statusBar()
    window.desk.decide(Label.ATTRIBUTED)
    window.resize(1020, 660)
    bar._show_looking(1_247)
    for _ in range(3):
        QApplication.processEvents()
    assert "1247" in bar.looking_text.replace(",", "")
    assert bar._looking.width() >= bar.fontMetrics().horizontalAdvance(bar.looking_text) + 2 * bar._looking._padding
    assert bar.stop_looking.height() >= bar.stop_looking.minimumSizeHint().height()
    assert bar.rect().contains(bar.stop_looking.geometry())
    monkeypatch.setattr(type(window.desk), "looking", frozenset({"one", "two"}))
    window.say("Imported: an article about buses")
    for _ in range(3):
        QApplication.processEvents()
    assert bar.message_shown() == "Imported: an article about buses"
