"""Markup in an article, a name or a note is text, wherever it is shown: it opens no file and hides no word."""

import html

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from annotator.domain.drafts import Details

MARKUP = "<b>The minister</b> said <img src='file:///etc/passwd'> &amp; “so be it”."
TEXT = f"{MARKUP}\n\n{MARKUP} He said so again on Monday. {MARKUP}"


@pytest.fixture
def marked_up(text_window):
    window = text_window(TEXT)
    claim = window.desk.claims.rows[0]
    window.desk.focus_on(claim.id)
    assert window.desk.describe(claim.id, Details(speaker="<i>Mr & Mrs</i>", note="<h1>note</h1>"))
    return window


def labels_with_markup():
    labels = [widget for widget in QApplication.allWidgets() if isinstance(widget, QLabel)]
    return [label for label in labels if "<" in label.text() and not label.text().startswith("<qt>")]


def test_no_label_reads_it(marked_up):
    found = labels_with_markup()
    assert any(MARKUP[:20] in label.text() for label in found)
    assert all(label.textFormat() == Qt.TextFormat.PlainText for label in found)


@pytest.mark.parametrize("show", ["palette", "settings", "keys"])
def test_no_dialog_reads_it(marked_up, show):
    getattr(marked_up.dialogs, show)()
    QApplication.processEvents()
    assert all(label.textFormat() == Qt.TextFormat.PlainText for label in labels_with_markup())
    for widget in QApplication.topLevelWidgets():
        if widget is not marked_up:
            widget.close()


def test_no_tool_tip_reads_it(marked_up):
    models = [marked_up.desk.articles, marked_up.desk.claims]
    tips = [str(model.index(0).data(Qt.ItemDataRole.ToolTipRole) or "") for model in models]
    tips += [widget.toolTip() for widget in QApplication.allWidgets()]
    for tip in tips:
        assert "<img" not in tip
        assert "<b>The" not in tip
    assert html.escape("<b>The minister</b>") in tips[0]


def test_the_article_shows_every_character_of_it(marked_up):
    assert marked_up.article.toPlainText().startswith(MARKUP)
    QTest.keyClick(marked_up.article, Qt.Key.Key_A)
    assert all(claim.quote in TEXT for claim in marked_up.desk.claims.rows)
