"""Projects and articles in the window: the start page, two windows in step, pasted and dropped texts, jobs."""

import subprocess
import sys

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from annotator import nlp, paths
from annotator.domain.decisions import Label
from annotator.gui.dialogs.paste import PasteDialog
from annotator.gui.models.articles import ArticlesModel
from annotator.gui.models.claims import ClaimsModel
from annotator.session import Session


def test_without_a_project_the_start_page_offers_the_sample(open_window):
    window = open_window()
    assert window.centralWidget().isVisible()
    assert window.start.isVisible()
    window.start.sample_wanted.emit()
    assert not window.start.isVisible()
    assert window.desk.article.title == "Pragmatism: Japan Helps Russia's Allies"


def test_a_second_window_is_told_so_and_stays_in_step(window, open_window, qtbot):
    other = open_window()
    assert other.projects.open(window.desk.session.path)
    assert "open in another window" in other.statusBar().currentMessage()
    window.desk.decide(Label.ATTRIBUTED)
    claim = window.desk.claims.rows[0]
    qtbot.waitUntil(lambda: other.desk.claims.label(other.desk.claims.claim(claim.id)) is Label.ATTRIBUTED)


def test_a_decision_from_the_command_line_shows_in_the_window(window, qtbot):
    claim = window.desk.claims.rows[2]
    with Session.open(window.desk.session.path, reviewer="Anna Keller") as session:
        session.decide(claim.id, Label.OPINION)
    qtbot.waitUntil(lambda: window.desk.claims.label(window.desk.claims.rows[2]) is Label.OPINION)


def test_a_pasted_article_is_imported_shown_and_highlighted(window):
    window.articles.import_text("Officials deny it\n\nThe bridge fell on Monday, the mayor said.")
    assert window.desk.article.origin == "pasted"
    assert [claim.quote for claim in window.desk.claims.rows if "bridge" in claim.quote]


def test_the_same_text_twice_is_one_article(window, sample_text):
    window.articles.import_text(sample_text)
    assert len(window.desk.articles.rows) == 1


def test_html_in_an_article_stays_text_everywhere(text_window):
    text = '<b>Bold</b> <img src="file:///etc/passwd"> claims rose by 10 percent, the <i>minister</i> said.'
    window = text_window(text)
    assert window.article.toPlainText() == text
    labels = [label for label in window.findChildren(QLabel) if "<b>" in label.text()]
    assert labels
    assert all(label.textFormat().name == "PlainText" for label in labels)
    tip = window.desk.articles.index(0).data(Qt.ItemDataRole.ToolTipRole)
    assert "<b>" not in tip
    assert "&lt;b&gt;Bold" in tip


def test_what_was_computed_from_another_text_is_dropped(window):
    article = window.desk.article
    head = window.desk.session.head()
    window.desk.take_highlights(article.id, nlp.find_claims("Another text says so.", pipeline="annotator-rules"))
    assert window.desk.session.head() == head


def test_spacy_is_not_imported_when_the_window_shows(tmp_path):
    code = (
        "import sys\n"
        "from annotator.gui import app\n"
        "from annotator.gui.actions.bindings import Bindings\n"
        "from annotator.gui.actions.table import ACTIONS\n"
        "from annotator.gui.desk.desk import Desk\n"
        "from annotator.gui.jobs.highlighter import Highlighter\n"
        "from annotator.gui.main_window import MainWindow\n"
        "from annotator.gui.settings import Settings\n"
        "from annotator.gui.look.themes import Themes\n"
        "application = app.application_for()\n"
        "window = MainWindow(Desk(Highlighter(), Bindings(Settings(), ACTIONS)), Themes(application))\n"
        "window.show()\n"
        "assert window.projects.open_sample()\n"
        "application.processEvents()\n"
        "assert window.isVisible() and window.desk.article is not None\n"
        "window.desk._highlighter.stop()\n"
        "window.close()\n"
        "print('spacy' in sys.modules)\n"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60, check=True)
    assert done.stdout.strip() == "False"


@pytest.mark.parametrize("model", [ArticlesModel, ClaimsModel])
def test_the_models_keep_qts_rules(model, qtmodeltester, window):
    made = model()
    qtmodeltester.check(made)
    if isinstance(made, ClaimsModel):
        made.reset(window.desk.claims.rows, None)
        made.refresh([made.rows[0].id], [])
        made.refresh([window.desk.claims.rows[0].id], window.desk.claims.rows[:1])
        assert made.rows == window.desk.claims.rows
    else:
        made.reset(window.desk.articles.rows)
    qtmodeltester.check(made)


def test_every_font_of_the_theme_is_shipped():
    names = {font.name for font in (paths.resources() / "fonts").glob("*.ttf")}
    assert {"Inter_400Regular.ttf", "SourceSerif4_400Regular.ttf"} <= names


def test_panes_that_were_closed_stay_closed_and_the_view_menu_brings_them_back(window, open_window):
    path = window.desk.session.path
    window.docks[0].close()
    window.close()
    again = open_window()
    assert [dock.isVisible() for dock in again.docks] == [False, False]
    again.projects.open(path)
    assert [dock.isVisible() for dock in again.docks] == [False, True]
    again.docks[0].toggleViewAction().trigger()
    assert again.docks[0].isVisible()


def test_what_turns_text_around_is_shown_and_does_nothing_in_every_pane(text_window):
    window = text_window(
        "Officials \u202edeny\u202c it\n\nThe mayor said that \u202eevil things\u202c happened on Monday."
    )
    assert all("\u202e" not in label.text() for label in window.findChildren(QLabel))


def test_the_sample_is_shown_when_it_is_asked_for_whatever_else_its_project_holds(window):
    window.articles.import_text("Another article\n\nThe bridge fell on Monday, the mayor said.")
    assert window.projects.open_sample()
    assert window.desk.article.title == "Pragmatism: Japan Helps Russia's Allies"


def test_ctrl_enter_imports_what_is_pasted(window, qtbot):
    QGuiApplication.clipboard().setText("The bridge fell on Monday, the mayor said.")
    dialog = PasteDialog(window)
    qtbot.addWidget(dialog)
    dialog.open()
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    dialog.editor.setFocus()
    with qtbot.waitSignal(dialog.accepted):
        QTest.keyClick(dialog.editor, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert dialog.text == "The bridge fell on Monday, the mayor said."


def test_zoom_and_resizing_leave_what_is_read_where_it_is(window):
    bar = window.article.verticalScrollBar()
    bar.setValue(bar.maximum() // 3)

    def top():
        return window.article.page.map.offset(window.article.cursorForPosition(QPoint(200, 4)).position())

    before = top()
    window.zoom(4.0)
    window.zoom(-4.0)
    assert abs(top() - before) < 160


def test_a_file_that_is_dropped_on_the_window_is_taken_in(window, tmp_path):
    path = tmp_path / "fares.txt"
    path.write_text("Fares\n\nFares will rise by ten percent.\n", encoding="utf-8")
    data, where = QMimeData(), QPoint(400, 400)
    data.setUrls([QUrl.fromLocalFile(str(path))])
    given = (Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(window, QDragEnterEvent(where, *given))
    QApplication.sendEvent(window, QDropEvent(QPointF(where), *given))
    assert window.desk.article.title == "Fares"
