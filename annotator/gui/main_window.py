"""The window: arranges the panes, and nothing more."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import (
    QDockWidget,
    QStackedWidget,
    QWidget,
)

from annotator.gui.actions import menus
from annotator.gui.articles import Articles
from annotator.gui.desk.desk import Desk
from annotator.gui.dialogs.dialogs import Dialogs
from annotator.gui.drops import TakesFiles
from annotator.gui.look.themes import Themes
from annotator.gui.page.article_view import ArticleView
from annotator.gui.page.hands import Hands
from annotator.gui.page.spoken import Spoken
from annotator.gui.panes.articles import ArticlePane
from annotator.gui.panes.banner import Banner
from annotator.gui.panes.check_list import CheckListPane
from annotator.gui.panes.claim import ClaimPane
from annotator.gui.panes.column import Column
from annotator.gui.panes.copies import CopiesBanner
from annotator.gui.panes.decision import DecisionPane
from annotator.gui.panes.empty import EmptyProject
from annotator.gui.panes.find import FindBar
from annotator.gui.panes.finished import FinishedBanner
from annotator.gui.panes.head import ArticleHead
from annotator.gui.panes.history import HistoryPane
from annotator.gui.panes.importing import ImportBar
from annotator.gui.panes.labels import LabelPane
from annotator.gui.panes.placing import PlacingPane
from annotator.gui.panes.seen import SeenPane
from annotator.gui.panes.stack import stacked
from annotator.gui.panes.start import StartPage
from annotator.gui.panes.status import StatusBar
from annotator.gui.panes.tour import Tour
from annotator.gui.panes.version import VersionBanner
from annotator.gui.projects import Projects
from annotator.gui.settings import applying
from annotator.gui.settings.table import POINTS
from annotator.session import Session

FRAME = QSize(4, 40)  # what a window manager may put around the window


class MainWindow(TakesFiles):
    """Articles on the left, the article in the middle, the claim in focus on the right, where things stand below."""

    desk: Desk
    dialogs: Dialogs
    projects: Projects
    articles: Articles
    article: ArticleView
    article_list: ArticlePane
    hands: Hands
    labels: LabelPane
    decision: DecisionPane
    find_bar: FindBar

    def __init__(self, desk: Desk, themes: Themes) -> None:
        super().__init__()
        self.desk = desk
        self.settings = desk.settings
        self.themes = themes
        self.projects = Projects(self)
        self.articles = Articles(self)
        self.article = ArticleView(desk.claims, themes)
        self._spoken = Spoken(self.article, desk)
        self.hands = Hands(desk, self.article)
        self.labels = LabelPane(desk, themes)
        self.decision = DecisionPane(desk, themes)
        self.finished = FinishedBanner(desk, themes)
        self.copies = CopiesBanner(desk, themes)
        self.version = VersionBanner(desk, themes)
        self.placing = PlacingPane(desk, self.article)
        self.find_bar = FindBar(desk, self.article, themes)
        self.check_list = CheckListPane(desk, themes)
        self.head = ArticleHead(desk, themes)
        self.dialogs = Dialogs(self)
        self.seen = SeenPane(desk)
        self.article_list = ArticlePane(desk, themes)
        self.start = StartPage(themes)
        self.empty = EmptyProject(themes)
        self.import_bar = ImportBar(desk, themes)
        self._arrange()
        self.set_type()
        self._connect()
        menus.add_to(self)
        room = self.screen().availableSize() - FRAME
        self.resize(QSize(1280, 800).boundedTo(room))
        self.restoreGeometry(self.settings.panes()[0])
        self._are_panes_shown = False
        self._show_project()

    # What actions do

    def back_to_article(self) -> None:
        self.article.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.article.clear_selection()
        self.desk.stop_placing()

    def save_and_go_on(self) -> None:
        if self.decision.commit_all():
            self.desk.move_undecided(1)
            self.back_to_article()

    def details(self) -> None:
        """Put the cursor in the details of the claim in focus."""
        self.decision.enter()

    def zoom(self, step: float) -> None:
        """Make the article's text larger or smaller by some points; 0 makes it the usual size again."""
        points = self.settings.points + step if step else POINTS.default
        self.settings.points = min(max(points, POINTS.lowest), POINTS.highest)

    def set_type(self) -> None:
        """Set article and headline as it was chosen."""
        chosen = self.settings
        self.article.set_type(chosen.font, chosen.points, chosen.width)
        self.head.set_type(chosen.points, chosen.font)

    def choose_theme(self, choice: str) -> None:
        self.settings.theme = choice

    def search_articles(self) -> None:
        """Put the cursor into the search of the article list, and show it if it was closed."""
        self._article_dock.show()
        self.article_list.ask()

    def take_tour(self) -> None:
        Tour(self).start()

    def say(self, message: str) -> None:
        """Say something in passing."""
        self._status.say(message)

    def show_failure(self, message: str) -> None:
        """Say what went wrong, until it is put away or the next thing is saved."""
        self._banner.say(message)

    @property
    def failure(self) -> str | None:
        """What went wrong last, if it is still shown."""
        return self._banner.message

    def take(self, paths: Sequence[Path]) -> None:
        """Open what was dropped: a project as a project, anything else as articles."""
        projects = [path for path in paths if path.suffix == ".annotator"]
        for project in projects[:1]:
            self.projects.open(project)
        self.articles.import_paths([path for path in paths if path not in projects])

    def take_address(self, address: str) -> None:
        self.articles.ask_address(address)

    # Private

    def _arrange(self) -> None:
        self._banner = Banner(self.themes)
        self._pages = QStackedWidget()
        self._page = self._make_page()
        for page in (self.start, self.empty, self._page):
            self._pages.addWidget(page)
        self.setCentralWidget(stacked(self._banner, self._pages, self.import_bar, grows=self._pages))
        self._status = StatusBar(self.desk)
        self.setStatusBar(self._status)
        claim = ClaimPane(self.desk)
        claim.speaker_asked.connect(self.hands.show_speaker)
        self._column = Column((self.labels, claim, self.seen, self.decision, HistoryPane(self.desk)))
        self._article_dock = self._dock(
            "Articles", self.tr("Articles"), self.article_list, Qt.DockWidgetArea.LeftDockWidgetArea
        )
        self._claim_dock = self._dock("Claim", self.tr("Claim"), self._column, Qt.DockWidgetArea.RightDockWidgetArea)
        self.docks = (self._article_dock, self._claim_dock)
        self.resizeDocks(list(self.docks), [230, 330], Qt.Orientation.Horizontal)

    def _make_page(self) -> QWidget:
        self.article.margin_changed.connect(self.head.stand_over)
        above = (self.copies, self.version, self.finished, self.head, self.find_bar)
        return stacked(*above, self.article, self.placing, self.check_list, grows=self.article, name="page")

    def _dock(self, name: str, title: str, widget: QWidget, area: Qt.DockWidgetArea) -> QDockWidget:
        dock = QDockWidget(title, self)
        dock.setObjectName(name)
        dock.setWidget(widget)
        self.addDockWidget(area, dock)
        return dock

    def _connect(self) -> None:
        desk = self.desk
        self.settings.changed.connect(lambda id_: applying.apply(id_, self))
        desk.save_written = self.decision.commit_all
        desk.opened.connect(self._show_project)
        desk.article_changed.connect(self._show_article)
        desk.focus_changed.connect(self._show_focus)
        desk.saved.connect(self._on_saved)
        desk.showing_changed.connect(self._show_suggestions)
        self._show_suggestions()
        desk.failed.connect(self.show_failure)
        desk.said.connect(self.say)
        self.hands.going_on.connect(self._status.hold)
        desk.alike_asked.connect(self.dialogs.alike)
        desk.marks_asked.connect(self.dialogs.meanings)
        self.import_bar.failures_wanted.connect(self.dialogs.failures)
        self.check_list.look_wanted.connect(self._look_through)
        self.copies.compare_wanted.connect(self.dialogs.difference)
        self.placing.difference_wanted.connect(self.dialogs.difference)
        for pane in (self.find_bar, self.check_list, self.article_list, self.placing):
            pane.article_wanted.connect(self.back_to_article)
        self.article.zoomed.connect(self.zoom)
        self.decision.wanted.connect(self._claim_dock.show)
        self.decision.done.connect(self.save_and_go_on)
        self.start.sample_wanted.connect(self.projects.open_sample)
        self.start.new_wanted.connect(self.projects.new)
        self.start.open_wanted.connect(self.projects.choose)
        self.start.project_wanted.connect(self.projects.open)
        self.head.source.clicked.connect(self.dialogs.source)
        self.empty.open_wanted.connect(self.articles.open_files)
        self.empty.paste_wanted.connect(self.articles.paste)
        self.empty.address_wanted.connect(self.articles.ask_address)

    def _look_through(self) -> None:
        self.back_to_article()
        self.hands.look_through()

    def _show_project(self) -> None:
        session = self.desk.session
        self._pages.setCurrentWidget(self._page_for(session))
        self._show_panes(session is not None)
        self.setWindowTitle("Annotator" if session is None else f"{session.path.stem} – Annotator")
        if session is None:
            self.start.show_recent(self.settings.recent)
            self.start.setFocus(Qt.FocusReason.OtherFocusReason)
        elif not self.desk.articles.rows:
            self.article.show_article("", "")
            self.empty.setFocus(Qt.FocusReason.OtherFocusReason)

    def _page_for(self, session: Session | None) -> QWidget:
        if session is None:
            return self.start
        return self._page if self.desk.articles.rows else self.empty

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

    def _show_article(self) -> None:
        article = self.desk.article
        if article is None:
            return
        self._pages.setCurrentWidget(self._page)
        self.head.show_article(article)
        self.article.show_article(self.desk.text, article.title, article.furniture)
        self.article.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_focus(self) -> None:
        focus = self.desk.focus
        if focus is None or focus.id != self.article.focus:
            self._column.show_top()
        self.article.set_focus_claim(focus)

    def _show_suggestions(self) -> None:
        self.article.show_suggestions(wanted=self.desk.shows_suggestions)

    def _on_saved(self, _time: str) -> None:
        self._banner.hide()
        self.article.clear_selection()

    # Qt

    def closeEvent(self, event: QCloseEvent) -> None:
        if not self.decision.commit_all() and not self.dialogs.may_close_unsaved():
            event.ignore()
            return
        self.dialogs.close()
        state = self.saveState() if self._are_panes_shown else self.settings.panes()[1]
        self.settings.keep_panes(self.saveGeometry(), state)
        self.projects.end()
        self.decision.end()
        event.accept()
