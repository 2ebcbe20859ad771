"""The window: arranges the panes, and nothing more."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData, QSize, Qt
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import (
    QDockWidget,
    QFrame,
    QHBoxLayout,
    QLabel,
    QMainWindow,
    QMessageBox,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from annotator import __version__
from annotator.gui.actions import menus
from annotator.gui.desk.desk import Desk
from annotator.gui.dialogs.keys import KeysDialog
from annotator.gui.labels import plain_label
from annotator.gui.look.themes import READING_POINTS, Themes, headline_font
from annotator.gui.offsets import shown
from annotator.gui.page.article_view import ArticleView
from annotator.gui.page.spoken import Spoken
from annotator.gui.panes.articles import ArticlePane
from annotator.gui.panes.claim import ClaimPane
from annotator.gui.panes.decision import DecisionPane
from annotator.gui.panes.history import HistoryPane
from annotator.gui.panes.start import StartPage
from annotator.gui.panes.status import StatusBar
from annotator.gui.projects import Articles, Projects
from annotator.gui.settings import Settings

FRAME = QSize(4, 40)  # what a window manager may put around the window


class MainWindow(QMainWindow):
    """Articles on the left, the article in the middle, the claim in focus on the right, where things stand below."""

    desk: Desk
    projects: Projects
    articles: Articles
    decision: DecisionPane

    def __init__(self, desk: Desk, themes: Themes, settings: Settings) -> None:
        super().__init__()
        self.desk = desk
        self.settings = settings
        self._themes = themes
        self.projects = Projects(self)
        self.articles = Articles(self)
        self.article = ArticleView(desk.claims, themes)
        self._spoken = Spoken(self.article, desk)
        self.decision = DecisionPane(desk)
        self.start = StartPage()
        self._points = settings.points or READING_POINTS
        self._arrange()
        self._set_points()
        self._connect()
        menus.add_to(self)
        self.setAcceptDrops(True)
        room = self.screen().availableSize() - FRAME
        self.resize(QSize(1280, 800).boundedTo(room))
        self.restoreGeometry(settings.panes()[0])
        self._are_panes_shown = False
        self._show_project()

    # What actions do

    def back_to_article(self) -> None:
        self.article.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.article.clear_selection()

    def save_and_go_on(self) -> None:
        if self.decision.commit_all():
            self.desk.move_undecided(1)
            self.back_to_article()

    def details(self) -> None:
        """Put the cursor in the details of the claim in focus, and show them if they were closed."""
        self._claim_dock.show()
        self.decision.enter()

    def zoom(self, step: float) -> None:
        """Make the article's text larger or smaller by some points; 0 makes it the usual size again."""
        self._points = min(max(self._points + step, 8.0), 40.0) if step else READING_POINTS
        self.settings.points = self._points
        self._set_points()

    def choose_theme(self, choice: str) -> None:
        self.settings.theme = choice
        self._themes.choose(choice)

    def show_keys(self) -> None:
        KeysDialog(self).exec()

    def show_about(self) -> None:
        QMessageBox.about(
            self,
            "About Annotator",
            f"Annotator {__version__}\n\nMarks the claims of news articles. Free software under the Apache licence "
            "2.0; it uses Qt for Python under the LGPL, spaCy, and the typefaces Source Serif and Inter under the OFL.",
        )

    def say(self, message: str) -> None:
        """Say something in passing."""
        self._status.say(message)

    def show_failure(self, message: str) -> None:
        """Say what went wrong, until it is put away or the next thing is saved."""
        self._failure.setText(message)
        self._banner.show()

    @property
    def failure(self) -> str | None:
        """What went wrong last, if it is still shown."""
        return self._failure.text() if not self._banner.isHidden() else None

    # Private

    def _arrange(self) -> None:
        self._banner, self._failure = self._make_banner()
        self._pages = QStackedWidget()
        self._pages.addWidget(self.start)
        self._pages.addWidget(self._page())
        centre = QWidget()
        layout = QVBoxLayout(centre)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._banner)
        layout.addWidget(self._pages, 1)
        self.setCentralWidget(centre)
        self._status = StatusBar(self.desk)
        self.setStatusBar(self._status)
        list_of_articles = ArticlePane(self.desk, self._themes)
        self._article_dock = self._dock("Articles", list_of_articles, Qt.DockWidgetArea.LeftDockWidgetArea)
        self._claim_dock = self._dock("Claim", self._claim_column(), Qt.DockWidgetArea.RightDockWidgetArea)
        self.docks = (self._article_dock, self._claim_dock)
        self.resizeDocks(list(self.docks), [230, 330], Qt.Orientation.Horizontal)

    def _page(self) -> QWidget:
        page = QWidget()
        page.setObjectName("page")
        page.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._headline = plain_label("headline")
        self._origin = plain_label("quiet")
        head = QVBoxLayout()
        head.setContentsMargins(84, 26, 40, 6)
        self.article.margin_changed.connect(lambda left: head.setContentsMargins(round(left), 26, 40, 6))
        head.addWidget(self._headline)
        head.addWidget(self._origin)
        layout = QVBoxLayout(page)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(head)
        layout.addWidget(self.article, 1)
        return page

    def _make_banner(self) -> tuple[QFrame, QLabel]:
        banner = QFrame()
        banner.setObjectName("banner")
        message = plain_label("failure", can_be_copied=True)
        dismiss = QPushButton("Dismiss")
        dismiss.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        dismiss.clicked.connect(banner.hide)
        layout = QHBoxLayout(banner)
        layout.addWidget(message, 1)
        layout.addWidget(dismiss)
        banner.hide()
        return banner, message

    def _claim_column(self) -> QWidget:
        column = QWidget()
        column.setObjectName("pane")
        layout = QVBoxLayout(column)
        layout.setContentsMargins(14, 6, 14, 14)
        layout.addWidget(ClaimPane(self.desk))
        layout.addWidget(self.decision)
        layout.addWidget(HistoryPane(self.desk))
        layout.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setMinimumWidth(290)
        scroll.setWidget(column)
        return scroll

    def _dock(self, title: str, widget: QWidget, area: Qt.DockWidgetArea) -> QDockWidget:
        dock = QDockWidget(title, self)
        dock.setObjectName(title)
        dock.setWidget(widget)
        self.addDockWidget(area, dock)
        return dock

    def _connect(self) -> None:
        desk = self.desk
        desk.selection = self.article.selected_span
        desk.opened.connect(self._show_project)
        desk.article_changed.connect(self._show_article)
        desk.focus_changed.connect(lambda: self.article.set_focus_claim(desk.focus))
        desk.saved.connect(self._on_saved)
        desk.failed.connect(self.show_failure)
        desk.said.connect(self.say)
        self.article.claim_clicked.connect(desk.focus_on)
        self.article.zoomed.connect(self.zoom)
        self.start.sample_wanted.connect(self.projects.open_sample)
        self.start.new_wanted.connect(self.projects.new)
        self.start.open_wanted.connect(self.projects.choose)
        self.start.project_wanted.connect(self.projects.open)

    def _show_project(self) -> None:
        session = self.desk.session
        self._pages.setCurrentIndex(0 if session is None else 1)
        self._show_panes(session is not None)
        self.setWindowTitle("Annotator" if session is None else f"{session.path.stem} – Annotator")
        if session is None:
            self.start.show_recent(self.settings.recent)
            self.start.setFocus(Qt.FocusReason.OtherFocusReason)
        elif not self.desk.articles.rows:
            self._headline.setText("No articles yet")
            self._origin.setText("Open a text file with Ctrl+O, drop one here, or paste an article with Ctrl+Shift+V.")
            self.article.show_article("", "")

    def _show_panes(self, wanted: bool) -> None:  # noqa: FBT001 (said by its name)
        """Hide the panes on the start page; with a project they come back as they were left."""
        if not wanted:
            for dock in self.docks:
                dock.hide()
        elif not self._are_panes_shown:
            for dock in self.docks:
                dock.show()
            self.restoreState(self.settings.panes()[1])
        self._are_panes_shown = wanted

    def _set_points(self) -> None:
        self.article.set_points(self._points)
        self._headline.setFont(headline_font(self._points))

    def _show_article(self) -> None:
        article = self.desk.article
        if article is None:
            return
        self._headline.setText(shown(article.title))
        self._origin.setText("  ·  ".join((article.origin, f"{len(self.desk.text.split()):,} words", *article.notices)))
        self.article.show_article(self.desk.text, article.title)
        self.article.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_saved(self, _time: str) -> None:
        self._banner.hide()
        self.article.clear_selection()

    # Qt

    def closeEvent(self, event: QCloseEvent) -> None:
        if not self.decision.commit_all() and not self._may_close():
            event.ignore()
            return
        state = self.saveState() if self._are_panes_shown else self.settings.panes()[1]
        self.settings.keep_panes(self.saveGeometry(), state)
        self.projects.end()
        event.accept()

    def _take(self, path: Path) -> None:
        """Open what was dropped: a project as a project, anything else as an article."""
        if path.suffix == ".annotator":
            self.projects.open(path)
        else:
            self.articles.import_file(path)

    def _may_close(self) -> bool:
        answer = QMessageBox.warning(
            self,
            "Not saved",
            "Something you wrote could not be saved. Close all the same, and lose it?",
            QMessageBox.StandardButton.Close | QMessageBox.StandardButton.Cancel,
            QMessageBox.StandardButton.Cancel,
        )
        return answer == QMessageBox.StandardButton.Close

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _dropped_files(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        for path in _dropped_files(event.mimeData()):
            self._take(Path(path))
        event.acceptProposedAction()


def _dropped_files(data: QMimeData) -> list[str]:
    return [url.toLocalFile() for url in data.urls() if url.isLocalFile()]
