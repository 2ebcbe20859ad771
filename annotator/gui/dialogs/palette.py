"""The palette: every action and every article, found by typing some of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QDialog,
    QLabel,
    QLineEdit,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
)

from annotator.gui.look.colours import Theme
from annotator.gui.look.themes import Themes
from annotator.gui.models.palette import ENTRY_ROLE, Entry, PaletteModel, action_entry, article_entry

if TYPE_CHECKING:
    from annotator.gui.main_window import MainWindow

SIZE = QSize(680, 460)
BELOW_TOP = 64
_PADDING = 12
_GAP = 18
_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 10, Qt.Key.Key_PageUp: -10}


class PaletteDialog(QDialog):
    """A field and what answers it. Enter does the one in hand, Esc goes back."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window, Qt.WindowType.Dialog | Qt.WindowType.FramelessWindowHint)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("palette")
        self.setWindowTitle(self.tr("Find an action or article"))
        self._window = window
        self.model = PaletteModel(_entries(window), window.settings.recently_used, self)
        self.search = QLineEdit()
        self.search.setAccessibleName(self.tr("Find an action or article"))
        self.search.setPlaceholderText(self.tr("Find an action or an article.  > shows actions only"))
        self.search.installEventFilter(self)
        self.search.textChanged.connect(self._ask)
        self.list = self._make_list()
        self._nothing = QLabel(self.tr("Nothing answers to that. Fewer letters find more."))
        self._nothing.setObjectName("quiet")
        self._nothing.setContentsMargins(_PADDING, _PADDING, _PADDING, _PADDING)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(10, 10, 10, 10)
        for widget in (self.search, self._nothing):
            layout.addWidget(widget)
        layout.addWidget(self.list, 1)
        layout.addStretch(0)
        self._place()
        self._ask("")

    @property
    def current(self) -> Entry | None:
        """The entry in hand."""
        return self.model.entry(self.list.currentIndex().row())

    def run(self) -> None:
        """Do what is in hand, after the palette is gone: what is done may open a dialog of its own."""
        entry, window = self.current, self._window
        if entry is None:
            return
        self.accept()
        window.settings.remember_use(entry.use)
        if entry.is_action:
            window.desk.keys.actions[entry.use].run(window)
        else:
            window.desk.show_article(entry.use)

    # Private

    def _make_list(self) -> QListView:
        made = QListView()
        made.setAccessibleName(self.tr("Actions and articles"))
        made.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the field keeps it: arrows work there
        made.setUniformItemSizes(True)
        made.setMouseTracking(True)
        made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        made.setItemDelegate(EntryDelegate(self._window.themes, made))
        made.setModel(self.model)
        made.clicked.connect(self._on_clicked)
        return made

    def _on_clicked(self, index: QModelIndex) -> None:
        if index.flags() & Qt.ItemFlag.ItemIsEnabled:  # Qt tells of clicks on what is grey too
            self.list.setCurrentIndex(index)
            self.run()

    def _place(self) -> None:
        """Stand near the top of the window, in its middle."""
        window = self._window
        self.resize(SIZE.boundedTo(window.size() - QSize(40, BELOW_TOP + 40)))
        self.move(window.mapToGlobal(QPoint((window.width() - self.width()) // 2, BELOW_TOP)))

    def _ask(self, text: str) -> None:
        self.model.ask(text)
        self._nothing.setVisible(not self.model.shown)
        self.list.setVisible(bool(self.model.shown))
        self._go_to(0, 1)

    def _step(self, step: int) -> None:
        last = len(self.model.shown) - 1
        self._go_to(min(max(self.list.currentIndex().row() + step, 0), last), 1 if step > 0 else -1)

    def _go_to(self, row: int, step: int) -> None:
        found = self.model.possible(row, step)
        found = found if found >= 0 else self.model.possible(row, -step)
        index = self.model.index(found) if found >= 0 else QModelIndex()
        self.list.setCurrentIndex(index)
        # A screen reader says what is in hand, though the field has the focus.
        self.search.setAccessibleDescription(index.data(Qt.ItemDataRole.AccessibleTextRole) or "")

    # Qt

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.search and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in _STEPS:
                self._step(_STEPS[Qt.Key(event.key())])
                return True
            if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
                self.run()
                return True
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setPen(QColor(self._window.themes.current.border))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))


class EntryDelegate(QStyledItemDelegate):
    """Draws an entry: its text, and at the right its keys, or where an article comes from and how far it is."""

    def __init__(self, themes: Themes, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._themes = themes

    def sizeHint(self, option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(200, option.fontMetrics.height() + _PADDING + 4)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        entry = index.data(ENTRY_ROLE)
        if not isinstance(entry, Entry):
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        is_current = bool(option.state & QStyle.StateFlag.State_Selected)
        if is_current:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(self._themes.current.selection))
            painter.drawRoundedRect(option.rect.adjusted(2, 1, -2, -1), 6, 6)
        _paint_words(painter, option, entry, self._themes.current, is_current=is_current)
        painter.restore()


def _paint_words(
    painter: QPainter, option: QStyleOptionViewItem, entry: Entry, theme: Theme, *, is_current: bool
) -> None:
    loud, quiet = (theme.on_selection, theme.on_selection) if is_current else (theme.text, theme.muted)
    room = option.rect.adjusted(_PADDING, 0, -_PADDING, 0)
    right = entry.keys or entry.beside
    painter.setPen(QColor(quiet))
    width = _paint_right(painter, room, right, option.fontMetrics, most=room.width() // (2 if entry.keys else 3))
    room.setRight(room.right() - width - _GAP)
    painter.setPen(QColor(loud if entry.is_possible else quiet))
    text = option.fontMetrics.elidedText(entry.text, Qt.TextElideMode.ElideRight, room.width())
    painter.drawText(room, Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter, text)


def _paint_right(painter: QPainter, room: QRect, words: str, metrics: QFontMetrics, *, most: int) -> int:
    cut = metrics.elidedText(words, Qt.TextElideMode.ElideLeft, most)
    painter.drawText(room, Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter, cut)
    return metrics.horizontalAdvance(cut)


def _entries(window: MainWindow) -> list[Entry]:
    desk = window.desk
    actions = [
        action_entry(action, desk.keys, is_possible=action.possible is None or action.possible(window))
        for action in desk.keys.actions.values()
        if action.id != "go.anywhere"
    ]
    newest = (article for article in desk.articles.rows if article.revised_by is None)
    return actions + [article_entry(article, desk.articles.progress(article)) for article in newest]
