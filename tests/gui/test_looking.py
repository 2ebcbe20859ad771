"""Looking for claims, seen from the window: it shows, it can be stopped by key and by click, and asked for again."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest

from annotator.domain.claims import Span
from annotator.domain.decisions import Label
from annotator.gui.jobs import highlighter as jobs
from annotator.gui.jobs.highlighter import Highlighter
from annotator.gui.panes.claim import ClaimPane

WAIT_MS = 60_000
CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
HARD = "SLEEP on it\n\nThe bridge fell. The mayor said so."
EASY = "The tower stands\n\nNobody denies it."


@pytest.fixture
def open_texts(open_window, project_of, finders):
    """A window on a project of these texts, with a worker process that does what they say."""

    def make(*texts):
        window = open_window(Highlighter(find=finders.obey))
        assert window.projects.open(project_of(*texts))
        return window

    return make


def action(window, text):
    return next(found for found in window.findChildren(QAction) if found.text() == text)


def where(window):
    return window.findChild(ClaimPane).where_text


def wait_for_worker(qtbot, window):
    qtbot.waitUntil(lambda: window.desk._highlighter.worker is not None, timeout=WAIT_MS)


def test_a_job_is_seen_in_the_status_bar_and_beside_the_article(open_texts, qtbot):
    window = open_texts(HARD)
    assert window.statusBar().looking_text == "Looking for claims"
    assert window.statusBar().stop_looking.isVisible()
    assert where(window).startswith("Looking for claims")
    assert window.desk.articles.progress(window.desk.article) == "looking for claims…"


def test_a_key_stops_the_job_and_the_article_is_marked_by_hand(open_texts, qtbot):
    window = open_texts(HARD)
    wait_for_worker(qtbot, window)
    QTest.keyClick(window.article, Qt.Key.Key_L, CONTROL | SHIFT)
    assert window.desk.looking == frozenset()
    assert window.desk._highlighter.worker is None
    assert window.statusBar().looking_text == ""
    assert not window.statusBar().stop_looking.isVisible()
    assert window.statusBar().currentMessage() == "Stopped looking for claims. Ctrl+L looks again."
    assert where(window).startswith("No claims were looked for here. Ctrl+L looks.")
    assert window.failure is None
    start = HARD.index("The bridge")
    window.article.select_span(Span(start, start + len("The bridge fell.")))
    QTest.keyClick(window.article, Qt.Key.Key_V)
    assert [window.desk.claims.label(claim) for claim in window.desk.claims.rows] == [Label.VERIFIED]


def test_what_was_stopped_is_looked_for_again_when_asked_and_keeps_what_was_marked(open_texts, qtbot, tmp_path):
    window = open_texts(HARD.replace("SLEEP", f"WAIT {tmp_path / 'go'}"))
    wait_for_worker(qtbot, window)
    QTest.keyClick(window.article, Qt.Key.Key_L, CONTROL | SHIFT)
    article = window.desk.article
    assert article.pipeline is None
    (tmp_path / "go").touch()
    QTest.keyClick(window.article, Qt.Key.Key_L, CONTROL)
    assert window.statusBar().currentMessage() == "Looking for claims."
    assert window.desk.looking == {article.id}
    qtbot.waitUntil(lambda: not window.desk.looking, timeout=WAIT_MS)
    assert window.desk.claims.rows
    assert window.desk.article.pipeline == "stand-in"
    QTest.keyClick(window.article, Qt.Key.Key_L, CONTROL)
    assert window.statusBar().currentMessage() == "Claims were looked for in every article already."


def test_a_click_on_stop_stops_every_job_and_leaves_the_keys_to_the_article(open_texts, qtbot):
    window = open_texts(HARD, EASY)
    assert window.statusBar().looking_text == "Looking for claims in 2 articles"
    QTest.mouseClick(window.statusBar().stop_looking, Qt.MouseButton.LeftButton)
    assert window.desk.looking == frozenset()
    assert "in 2 articles" in window.statusBar().currentMessage()
    assert window.article.hasFocus()


def test_one_article_can_be_stopped_while_the_others_go_on(open_texts, qtbot):
    window = open_texts(HARD, EASY)
    wait_for_worker(qtbot, window)
    action(window, "Stop looking in this article").trigger()
    qtbot.waitUntil(lambda: not window.desk.looking, timeout=WAIT_MS)
    assert [row.pipeline for row in window.desk.articles.rows] == [None, "stand-in"]
    assert window.desk.claims.rows == []


def test_nothing_can_be_stopped_while_nothing_runs(window):
    assert not action(window, "Stop looking for claims").isEnabled()
    assert not action(window, "Stop looking in this article").isEnabled()
    assert not window.statusBar().stop_looking.isVisible()


def test_an_article_that_was_stopped_stays_so_when_another_is_imported(open_texts, qtbot):
    window = open_texts(HARD)
    wait_for_worker(qtbot, window)
    QTest.keyClick(window.article, Qt.Key.Key_L, CONTROL | SHIFT)
    window.articles.import_text(EASY)
    assert window.desk.looking == {window.desk.article.id}
    qtbot.waitUntil(lambda: not window.desk.looking, timeout=WAIT_MS)
    assert [row.pipeline for row in window.desk.articles.rows] == [None, "stand-in"]


def test_an_article_that_ends_the_worker_again_and_again_is_named_and_left_alone(open_texts, qtbot):
    window = open_texts("CRASH it does\n\nHe said so.", EASY)
    qtbot.waitUntil(lambda: not window.desk.looking, timeout=WAIT_MS)
    assert window.failure == f"CRASH it does: {jobs.LEFT_ALONE}"
    assert [row.pipeline for row in window.desk.articles.rows] == [None, "stand-in"]
    assert window.desk.session.verify().faults == ()


def test_another_project_ends_the_jobs_of_the_one_before(open_texts, qtbot):
    window = open_texts(HARD)
    wait_for_worker(qtbot, window)
    assert window.projects.open_sample()
    assert window.desk.looking == {window.desk.article.id}


def test_a_notice_of_the_pipeline_is_told_with_the_article_it_is_about(window, finders):
    article, text = window.desk.article, window.desk.text
    window.desk.take_highlights(article.id, finders.found_in(text, ("Only sentences were found.",)))
    assert window.failure == f"{article.title}: Only sentences were found."


def test_the_article_that_is_chosen_is_read_before_the_others_that_wait(
    open_window, project_of, finders, qtbot, tmp_path
):
    window = open_window(Highlighter(find=finders.obey, workers=1))
    order = []
    window.desk._highlighter.found.connect(lambda article, _found: order.append(article))
    block = f"WAIT {tmp_path / 'go'} they do.\n\nThe mayor said so."
    assert window.projects.open(project_of(block, *(f"{EASY} {number}" for number in range(8))))
    wait_for_worker(qtbot, window)
    first, *_, last = (row.id for row in window.desk.articles.rows)
    window.desk.show_article(last)
    (tmp_path / "go").touch()
    qtbot.waitUntil(lambda: not window.desk.looking, timeout=WAIT_MS)
    assert order[:2] == [first, last]
