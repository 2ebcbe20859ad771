"""The tour: five things a newcomer should know, each beside the part of the window that it is about.

Shown once, on the first article that is opened; started again from the Help menu.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from annotator.domain.decisions import Label
from annotator.gui.actions.action import decide_id
from annotator.gui.look.themes import Themes
from annotator.gui.panes.putting_away import PutAwayByEscape
from annotator.gui.translating import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from annotator.gui.main_window import MainWindow

WIDTH = 330
GAP = 14
_COMMANDS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier


@dataclass(frozen=True, slots=True)
class Step:
    """What is said, and the parts of the window that it is about; `keys` are ids of the actions that it names."""

    title: str
    words: str
    about: Callable[[MainWindow], Sequence[QWidget]]
    keys: tuple[str, ...] = ()


STEPS: tuple[Step, ...] = (
    Step(
        QT_TRANSLATE_NOOP("Tour", "Read"),
        QT_TRANSLATE_NOOP(
            "Tour",
            "What a reader could question is marked in the text. The claim with the outline has focus; {0} and {1} go "
            "on and back. Looking decides nothing.",
        ),
        lambda window: (window.article,),
        ("go.next_claim", "go.previous_claim"),
    ),
    Step(
        QT_TRANSLATE_NOOP("Tour", "Decide with one key"),
        QT_TRANSLATE_NOOP(
            "Tour",
            "{0}: somebody says it. {1}: you checked it. {2}: it is an opinion. {3}: it claims nothing. The next "
            "undecided claim then has focus by itself.",
        ),
        lambda window: tuple(map(window.labels.button, Label)),
        tuple(map(decide_id, Label)),
    ),
    Step(
        QT_TRANSLATE_NOOP("Tour", "Write down what you know"),
        QT_TRANSLATE_NOOP(
            "Tour", "{0} leads to the details: who says it, your evidence, a note. {1} saves them and goes on."
        ),
        lambda window: (window.decision.attribution, window.decision.evidence),
        ("decide.details", "decide.save"),
    ),
    Step(
        QT_TRANSLATE_NOOP("Tour", "Take anything back"),
        QT_TRANSLATE_NOOP(
            "Tour",
            "Everything is saved at once, and {0} undoes it step by step, also tomorrow. What is next stands here.",
        ),
        lambda window: (window.statusBar(),),
        ("edit.undo",),
    ),
    Step(
        QT_TRANSLATE_NOOP("Tour", "Finish"),
        QT_TRANSLATE_NOOP(
            "Tour", "{0} shows what an article still lacks, finishes it and goes to the next. {1} shows all keys."
        ),
        lambda window: (window.article_list,),
        ("decide.finish", "help.keys"),
    ),
)


def offer(window: MainWindow) -> None:
    """Show the tour on the first article that is opened, once ever."""
    if window.settings.toured:
        return

    def begin() -> None:
        if window.desk.article is None or window.settings.toured:
            return
        window.desk.article_changed.disconnect(begin)
        window.take_tour()

    window.desk.article_changed.connect(begin)
    begin()


class Tour(QObject):
    """Goes from step to step; nothing else in the window stops working meanwhile."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._number = 0
        self.ring = Ring(window.themes, window)
        self.bubble = Bubble(window)
        self.bubble.next.clicked.connect(lambda: self._go(self._number + 1))
        self.bubble.skip.clicked.connect(self.end)
        self.bubble.skipped = self.end
        window.installEventFilter(self)

    def start(self) -> None:
        """Begin; whoever skips it is not asked again."""
        for running in self._window.findChildren(Tour):
            if running is not self:
                running.end()
        self._window.settings.remember_tour()
        self._go(0)

    def end(self) -> None:
        """Be done, and leave the keys to the article."""
        self._window.removeEventFilter(self)
        for part in (self.bubble, self.ring):
            part.hide()
            part.deleteLater()
        self._window.back_to_article()
        self.deleteLater()

    # Private

    def _go(self, number: int) -> None:
        if number >= len(STEPS):
            self.end()
            return
        self._number = number
        step, keys = STEPS[number], self._window.desk.keys
        words = QCoreApplication.translate("Tour", step.words).format(*map(keys.said, step.keys))
        self.bubble.say(QCoreApplication.translate("Tour", step.title), words, number + 1, len(STEPS))
        self._place()
        self.bubble.next.setFocus(Qt.FocusReason.OtherFocusReason)

    def _place(self) -> None:
        window = self._window
        about = self._about()
        self.ring.setVisible(not about.isEmpty())
        self.ring.setGeometry(about.adjusted(-5, -5, 5, 5).intersected(window.rect()))
        self.bubble.resize(self.bubble.fitting())
        self.bubble.move(_beside(about, self.bubble.size(), window.rect()))
        for part in (self.ring, self.bubble):
            part.raise_()
        self.bubble.show()

    def _about(self) -> QRect:
        """Return where in the window the parts lie that are seen."""
        found = QRect()
        for part in STEPS[self._number].about(self._window):
            if part.isVisible():
                seen = part.visibleRegion().boundingRect()
                found = found.united(seen.translated(part.mapTo(self._window, QPoint())))
        return found

    # Qt

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._place()
        return super().eventFilter(watched, event)


class Bubble(PutAwayByEscape):
    """The words of a step. Enter goes on, Esc skips the rest; bare keys do nothing in it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("bubble")
        self.skipped: Callable[[], None] = self.hide
        self._title, self._words, self._count = QLabel(), QLabel(), QLabel()
        self._title.setObjectName("bubble_title")
        self._words.setWordWrap(True)
        self._count.setObjectName("quiet")
        self.next, self.skip = QPushButton(), QPushButton(self.tr("Skip   Esc"))
        self.next.setObjectName("primary")
        foot = QHBoxLayout()
        foot.addWidget(self._count, 1)
        for button in (self.skip, self.next):
            button.setAutoDefault(True)
            foot.addWidget(button)
        self._layout = layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 14, 14, 12)
        layout.setSpacing(8)
        layout.addWidget(self._title)
        layout.addWidget(self._words)
        layout.addLayout(foot)

    @property
    def words(self) -> str:
        return self._words.text()

    def say(self, title: str, words: str, number: int, count: int) -> None:
        self._title.setText(title)
        self._words.setText(words)
        self._count.setText(self.tr("{number} of {count}").format(number=number, count=count))
        self.next.setText(self.tr("Done   Enter") if number == count else self.tr("Next   Enter"))
        self.skip.setVisible(number < count)
        self.setAccessibleName(title)
        self.next.setAccessibleDescription(f"{title}. {words}")

    def put_away(self) -> None:
        self.skipped()

    def fitting(self) -> QSize:
        """Return the size at which all the words are seen."""
        self._layout.activate()
        return QSize(WIDTH, self._layout.totalHeightForWidth(WIDTH))

    # Qt

    def event(self, event: QEvent) -> bool:
        """Keep bare keys from the window: a label's key decides on nothing that one cannot see for the tour."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride:
            is_bare = not event.modifiers() & _COMMANDS
            event.setAccepted(is_bare)
            return is_bare
        return super().event(event)


class Ring(QWidget):
    """An outline around what is spoken of; it takes no clicks."""

    def __init__(self, themes: Themes, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._themes = themes
        themes.changed.connect(self.update)
        self.hide()

    # Qt

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(self._themes.current.accent), 3))
        painter.drawRoundedRect(self.rect().adjusted(2, 2, -2, -2), 8, 8)


def _beside(about: QRect, size: QSize, room: QRect) -> QPoint:
    """Return where a bubble stands: beside what it is about where there is room, else in its middle."""
    middle = about.center() - QPoint(size.width() // 2, size.height() // 2)
    places = (
        QPoint(about.left() - GAP - size.width(), middle.y()),
        QPoint(about.right() + GAP, middle.y()),
        QPoint(middle.x(), about.top() - GAP - size.height()),
        QPoint(middle.x(), about.bottom() + GAP),
    )
    inside = room.adjusted(8, 8, -8, -8)
    moved = (_within(place, size, inside) for place in places)
    fitting = (place for place in moved if not about.intersects(QRect(place, size)))
    return next(fitting, _within(middle, size, inside))


def _within(place: QPoint, size: QSize, room: QRect) -> QPoint:
    """Return the nearest place that lies inside."""
    x = min(max(place.x(), room.left()), room.right() - size.width())
    y = min(max(place.y(), room.top()), room.bottom() - size.height())
    return QPoint(x, y)
