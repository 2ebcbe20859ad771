"""The start page: what a newcomer can do, and the projects opened before."""

from __future__ import annotations

import html
from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QDateTime, QEvent, QLocale, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from annotator.gui.labels import plain_label
from annotator.gui.look import icons
from annotator.gui.look.themes import Themes
from annotator.gui.look.typefaces import READING_POINTS, headline_font
from annotator.gui.offsets import shown
from annotator.gui.panes.buttons import PageOfButtons

WIDTH = 430
_TITLE = 1.35  # of a headline's size


class StartPage(PageOfButtons):
    """Shown while no project is open."""

    sample_wanted = Signal()
    new_wanted = Signal()
    open_wanted = Signal()
    project_wanted = Signal(object)  # a Path

    def __init__(self, themes: Themes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._themes = themes
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._heading = QLabel(self.tr("Recent projects"))
        self._heading.setObjectName("heading")
        self._recent = QVBoxLayout()
        self._recent.setSpacing(0)
        column = QVBoxLayout()
        column.setSpacing(10)
        column.addWidget(self._title())
        column.addWidget(
            words(
                self.tr(
                    "Open an article, and its claims are highlighted. Mark each as attributed, verified or opinion "
                    "with one key. Everything is saved at once, in one file on this computer, and nothing leaves it."
                )
            )
        )
        column.addSpacing(14)
        column.addLayout(self._buttons())
        column.addSpacing(22)
        column.addWidget(self._heading)
        column.addLayout(self._recent)
        centred(self, column, WIDTH)

    def show_recent(self, projects: Iterable[Path]) -> None:
        """List the projects opened before."""
        while (item := self._recent.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        rows = [RecentProject(project, self._themes) for project in projects]
        self._heading.setVisible(bool(rows))
        for row in rows:
            row.clicked.connect(lambda _checked=False, path=row.project: self.project_wanted.emit(path))
            self._recent.addWidget(row)

    # Private

    def _title(self) -> QLabel:
        title = QLabel("Annotator")
        title.setObjectName("headline")
        title.setFont(headline_font(READING_POINTS * _TITLE))
        return title

    def _buttons(self) -> QBoxLayout:
        sample = QPushButton(self.tr("Try it on the sample article"))
        sample.setObjectName("primary")
        icons.put(sample, "article", self._themes, role="on_accent")
        sample.clicked.connect(self.sample_wanted)
        new = QPushButton(self.tr("New project…"))
        icons.put(new, "add", self._themes)
        new.clicked.connect(self.new_wanted)
        opened = QPushButton(self.tr("Open project…"))
        icons.put(opened, "project", self._themes)
        opened.clicked.connect(self.open_wanted)
        beside = QHBoxLayout()
        beside.setSpacing(8)
        beside.addWidget(new, 1)
        beside.addWidget(opened, 1)
        buttons = QVBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(sample)
        buttons.addLayout(beside)
        self.setFocusProxy(sample)
        return buttons


class RecentProject(QPushButton):
    """A project opened before: its name, where it is, and when it was changed last."""

    def __init__(self, project: Path, themes: Themes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("row")
        self._themes = themes
        self.project = project
        self._where = shown(_from_home(project.parent))
        self._when = _changed(project)
        self.setToolTip(f"<qt>{html.escape(shown(str(project)))}</qt>")  # Qt would read markup in a name
        self.setAccessibleName(
            self.tr("{name}, in {folder}, changed {date}").format(
                name=shown(project.stem), folder=self._where, date=self._when
            )
        )
        self._fit()

    def _fit(self) -> None:
        self.setFixedHeight(2 * self.fontMetrics().height() + 22)

    # Qt

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            self._fit()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        room = self.rect().adjusted(13, 9, -13, -9)
        heavy = QFont(self.font())
        heavy.setWeight(QFont.Weight.DemiBold)
        top = room.adjusted(0, 0, 0, -room.height() // 2)
        below = room.adjusted(0, room.height() // 2, 0, 0)
        metrics, side = QFontMetrics(heavy), self.fontMetrics().horizontalAdvance(self._when)
        start, end = Qt.AlignmentFlag.AlignLeading, Qt.AlignmentFlag.AlignTrailing
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.setPen(QColor(self._themes.current.text))
        painter.setFont(heavy)
        name = metrics.elidedText(shown(self.project.stem), Qt.TextElideMode.ElideRight, top.width() - side - 16)
        painter.drawText(top, start | middle, name)
        painter.setFont(self.font())
        painter.setPen(QColor(self._themes.current.muted))
        painter.drawText(top, end | middle, self._when)
        where = self.fontMetrics().elidedText(self._where, Qt.TextElideMode.ElideMiddle, below.width())
        painter.drawText(below, start | middle, where)


def words(text: str) -> QLabel:
    """Return a paragraph of a page that stands for an article."""
    label = plain_label("quiet")
    label.setText(text)
    return label


def centred(page: QWidget, column: QBoxLayout, width: int) -> None:
    """Set a column in the middle of a page, a little above its centre."""
    inner = QWidget()
    inner.setLayout(column)
    inner.setFixedWidth(width)
    row = QHBoxLayout()  # centred by stretches: an alignment would cut the words off after two lines
    row.addStretch(1)
    row.addWidget(inner)
    row.addStretch(1)
    layout = QVBoxLayout(page)
    layout.addStretch(2)
    layout.addLayout(row)
    layout.addStretch(3)


def _from_home(folder: Path) -> str:
    home = Path.home()
    return str(Path("~") / folder.relative_to(home)) if folder.is_relative_to(home) else str(folder)


def _changed(project: Path) -> str:
    try:
        seconds = project.stat().st_mtime
    except OSError:  # gone since it was listed
        return ""
    changed = QDateTime.fromSecsSinceEpoch(round(seconds))
    return QLocale().toString(changed.date(), "d MMM yyyy")
