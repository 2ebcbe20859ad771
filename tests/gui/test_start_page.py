"""The start page and an empty project: what one can do is there to be pressed, and every project says where it is."""

import os
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from annotator.gui.panes.start import RecentProject
from annotator.session import Session


def rows(window):
    QApplication.processEvents()
    return [row for row in window.start.findChildren(RecentProject) if row.isVisible()]


def press(widget):
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)


def test_the_sample_is_one_key_away(open_window):
    window = open_window()
    assert window.start.isVisible()
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Space)
    assert window.desk.article is not None
    assert not window.start.isVisible()


def test_a_recent_project_says_its_name_its_folder_and_when_it_was_changed(open_window, tmp_path, monkeypatch):
    monkeypatch.setattr(Path, "home", lambda: tmp_path)
    folder = tmp_path / "desk" / "week"
    folder.mkdir(parents=True)
    path = folder / "Elections & more.annotator"
    Session.create(path).close()
    then = datetime(2026, 3, 4, 12).astimezone().timestamp()
    os.utime(path, (then, then))
    window = open_window()
    window.settings.remember(path)
    window.start.show_recent(window.settings.recent)
    (row,) = rows(window)
    name = QAccessible.queryAccessibleInterface(row).text(QAccessible.Text.Name)
    assert name == f"Elections & more, in {Path('~/desk/week')}, changed 4 Mar 2026"
    press(row)
    assert window.desk.session is not None
    assert window.desk.session.path == path.resolve()


def test_a_name_is_never_read_as_markup(open_window, tmp_path):
    path = tmp_path / "<b>bold.annotator"
    Session.create(path).close()
    window = open_window()
    window.settings.remember(path)
    window.start.show_recent(window.settings.recent)
    assert "<b>" not in rows(window)[0].toolTip()


def test_without_recent_projects_there_is_no_heading_for_them(open_window):
    window = open_window()
    window.start.show_recent([])
    assert not rows(window)
    assert not window.start._heading.isVisible()


def test_a_project_without_articles_offers_the_ways_to_get_one(open_window, project_of, monkeypatch):
    window = open_window()
    assert window.projects.open(project_of())
    assert window.empty.isVisible()
    asked = []
    monkeypatch.setattr(window.articles, "open_files", lambda: asked.append("open"))
    window.empty.open_wanted.disconnect()
    window.empty.open_wanted.connect(window.articles.open_files)
    press(window.empty.open)
    assert asked == ["open"]
    window.articles.import_text("The tower stands\n\nNobody denies it.")
    assert not window.empty.isVisible()
    assert window.article.isVisible()
    assert window.article.hasFocus()


def test_everything_on_these_pages_is_reached_by_tab_and_has_a_name(open_window, project_of):
    window = open_window()
    for page in (window.start, window.empty):
        for button in page.findChildren(QPushButton):
            assert button.focusPolicy() & Qt.FocusPolicy.TabFocus
            assert QAccessible.queryAccessibleInterface(button).text(QAccessible.Text.Name)


def test_where_a_recent_project_is_can_be_read_as_well_as_all_that_is_muted(open_window, tmp_path, themes):
    path = tmp_path / "one.annotator"
    Session.create(path).close()
    window = open_window()
    window.settings.remember(path)
    window.start.show_recent(window.settings.recent)
    (row,) = rows(window)
    image = row.grab().toImage()
    below = {
        image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height() // 2, image.height())
    }
    assert themes.current.muted in below


def test_enter_presses_the_button_with_focus_too(open_window):
    window = open_window()
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    assert window.desk.article is not None
