"""The articles of the project: searched, filtered by how far they are, each with its state and progress."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QListView, QMenu, QVBoxLayout, QWidget

from annotator.domain.articles import ArticleRow
from annotator.gui.desk.desk import Desk
from annotator.gui.look.themes import Themes
from annotator.gui.models.article_filter import ArticleFilter, HowFar
from annotator.gui.models.articles import ROW_ROLE
from annotator.gui.panes.article_row import ArticleDelegate
from annotator.gui.panes.putting_away import PutAwayByEscape

_DOWN = frozenset({Qt.Key.Key_Down, Qt.Key.Key_PageDown})
_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


class ArticlePane(PutAwayByEscape):
    """Choosing an article shows it. What the search leaves out is not closed by it."""

    article_wanted = Signal()  # the keys belong to the article again

    def __init__(self, desk: Desk, themes: Themes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("pane")
        self.setMinimumWidth(180)
        self._desk = desk
        self.shown = ArticleFilter(desk.articles, self)
        self.search = SearchLine()
        self.search.setPlaceholderText(self.tr("Search"))
        self.search.setAccessibleName(self.tr("Search the articles"))
        self.search.setClearButtonEnabled(True)
        self.how_far = Choice()
        self.how_far.setAccessibleName(self.tr("Which articles are shown"))
        for how_far in HowFar:
            self.how_far.addItem(QCoreApplication.translate("ArticleFilter", how_far), how_far)
        self.list = ArticleList()
        self.list.setModel(self.shown)
        self.list.setAccessibleName(self.tr("Articles"))
        self.list.setItemDelegate(ArticleDelegate(desk, themes, self.list))
        self._none = QLabel(self.tr("No article is like that."))
        self._none.setObjectName("quiet")
        self._none.setWordWrap(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 4, 4, 0)
        layout.setSpacing(5)
        for widget in (self.search, self.how_far, self._none, self.list):
            layout.addWidget(widget)
        layout.setAlignment(self._none, Qt.AlignmentFlag.AlignTop)
        self._connect(themes)
        self._show_none()

    def ask(self) -> None:
        """Put the cursor into the search."""
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def put_away(self) -> None:
        """Show all articles again, and leave the keys to the article."""
        self.search.clear()
        self.article_wanted.emit()

    # Private

    def _connect(self, themes: Themes) -> None:
        self.search.textChanged.connect(self._search)
        self.search.left.connect(self._go_into_list)
        self.search.taken.connect(self._take_first)
        self.how_far.activated.connect(self._choose)
        self.list.chosen.connect(self._open)
        self.list.taken.connect(self.article_wanted)
        self.list.menu_wanted.connect(self._show_menu)
        self._desk.article_changed.connect(self._show_current)
        for signal in (self.shown.rowsInserted, self.shown.rowsRemoved, self.shown.modelReset):
            signal.connect(self._on_shown_changed)
        themes.changed.connect(self.list.viewport().update)

    def _search(self, words: str) -> None:
        self.shown.search(words)
        self._show_current()

    def _choose(self, number: int) -> None:
        self.shown.choose(self.how_far.itemData(number))
        self._show_current()

    def _open(self, article: str) -> None:
        if self._desk.article is not None and article == self._desk.article.id:
            return
        if not self._desk.show_article(article):
            self._show_current()  # what could not be left is still the one in hand

    def _take_first(self) -> None:
        if self.list.take(max(self.list.currentIndex().row(), 0)):
            self.article_wanted.emit()

    def _go_into_list(self) -> None:
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)
        self.list.take(max(self.list.currentIndex().row(), 0))

    def _show_current(self) -> None:
        row = self.shown.row_of(self._desk.article.id if self._desk.article else None)
        self.list.setCurrentIndex(self.shown.index(row, 0))

    def _on_shown_changed(self) -> None:
        """Where an article came or went, mark the one in hand, and not the one that took its place."""
        self._show_none()
        self._show_current()

    def _show_none(self) -> None:
        is_empty = not self.shown.rowCount() and bool(self._desk.articles.rows)
        self._none.setVisible(is_empty)

    def _show_menu(self, article: str, point: QPoint) -> None:
        row = self._desk.articles.article(article)
        if row is not None:
            self._menu(row).popup(point)

    def _menu(self, row: ArticleRow) -> QMenu:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("Open"), lambda: self._open(row.id))
        look = menu.addAction(self.tr("Look for claims"), lambda: self._desk.look_in(row.id))
        look.setEnabled(row.pipeline is None and row.id not in self._desk.looking)
        if row.finished:
            menu.addAction(self.tr("Reopen"), lambda: self._desk.reopen(row.id))
        else:
            menu.addAction(self.tr("Finish…"), lambda: self._finish(row.id))
        return menu

    def _finish(self, article: str) -> None:
        self._open(article)
        if self._desk.article is not None and self._desk.article.id == article:
            self._desk.ask_to_finish()


class SearchLine(QLineEdit):
    """A line for what is searched for; the down arrow leaves it for the list, Enter takes the first."""

    left = Signal()
    taken = Signal()

    # Qt

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _DOWN:
            self.left.emit()
        elif event.key() in _ENTER:
            self.taken.emit()
        else:
            super().keyPressEvent(event)


class Choice(QComboBox):
    """Takes the letters that are typed while it has focus, as fields do: they choose here, and decide nothing."""

    # Qt

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and event.text().isprintable():
            modifiers = event.modifiers() & ~(Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier)
            if event.text() and not modifiers:
                event.accept()
                return True
        return super().event(event)


class ArticleList(QListView):
    """Tells which article a person chose, and never of one that took the place of another."""

    chosen = Signal(str)
    taken = Signal()
    menu_wanted = Signal(str, QPoint)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMouseTracking(True)  # a row that can be chosen shows it under the mouse
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setUniformItemSizes(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)

    def take(self, row: int) -> bool:
        """Choose a row; False if there is none."""
        index = self.model().index(row, 0)
        self.setCurrentIndex(index)
        return self._tell(index)

    # Private

    def _tell(self, index: QModelIndex) -> bool:
        row = index.data(ROW_ROLE) if index.isValid() else None
        if isinstance(row, ArticleRow):
            self.chosen.emit(row.id)
        return isinstance(row, ArticleRow)

    # Qt

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ENTER:
            if self._tell(self.currentIndex()):
                self.taken.emit()
            return
        before = self.currentIndex()
        super().keyPressEvent(event)
        if self.currentIndex() != before:
            self._tell(self.currentIndex())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is not Qt.MouseButton.LeftButton:
            return  # a menu is asked for, not an article
        super().mousePressEvent(event)
        self._tell(self.indexAt(event.position().toPoint()))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_mouse = event.reason() is QContextMenuEvent.Reason.Mouse
        index = self.indexAt(event.pos()) if by_mouse else self.currentIndex()
        row = index.data(ROW_ROLE) if index.isValid() else None
        if isinstance(row, ArticleRow):
            corner = self.viewport().mapToGlobal(self.visualRect(index).bottomLeft())
            self.menu_wanted.emit(row.id, event.globalPos() if by_mouse else corner)
