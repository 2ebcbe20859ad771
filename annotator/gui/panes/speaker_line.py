"""The speaker's name, and those of the article to choose from: typing filters them, Enter takes, Down shows all."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QCompleter, QListView, QWidget

from annotator.gui.models.speakers import SpeakersModel
from annotator.gui.panes.fields import Line

_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})
_OF_THE_LIST = _ENTER | {Qt.Key.Key_Escape}
_SHOWN_NAMES = 8


class SpeakerLine(Line):
    """Any name can be typed; none is taken by itself."""

    names_wanted = Signal()  # before they are shown
    taken = Signal()
    entered = Signal()
    done = Signal()  # Ctrl+Enter, which the list of names would keep from the window

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, "", parent)
        self.names = SpeakersModel(self)
        self._completer = QCompleter(self.names, self)
        self._completer.setCompletionRole(Qt.ItemDataRole.EditRole)
        self._completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self._completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self._completer.setMaxVisibleItems(_SHOWN_NAMES)
        self._completer.setWidget(self)
        self._completer.activated[str].connect(self._take)  # type: ignore[index]
        self.popup = QListView()
        self.popup.setObjectName("names")
        self.popup.setAccessibleName(self.tr("Speakers of this article"))
        self.popup.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.popup.setTextElideMode(Qt.TextElideMode.ElideRight)
        self._completer.setPopup(self.popup)
        self.popup.installEventFilter(self)
        self.textEdited.connect(self._filter)

    def show_names(self) -> None:
        """Show every name."""
        self._offer("")

    # Private

    def _filter(self, typed: str) -> None:
        if typed.strip():
            self._offer(typed.strip())
        else:
            self.popup.hide()

    def _offer(self, prefix: str) -> None:
        self.names_wanted.emit()
        self._completer.setCompletionPrefix(prefix)
        if self._completer.completionCount() == 0 or self._completer.currentCompletion() == self.text():
            self.popup.hide()
            return
        self._completer.complete()
        self.popup.setCurrentIndex(self._completer.completionModel().index(0, 0))

    def _take(self, name: str) -> None:
        self.setText(name)
        self.taken.emit()

    def _finish(self) -> None:
        """Take the name that is marked in the list, and be done."""
        index = self.popup.currentIndex()
        self.popup.hide()
        if index.isValid():
            self.setText(str(index.data(Qt.ItemDataRole.EditRole)))
        self.done.emit()

    # Qt

    def event(self, event: QEvent) -> bool:
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.ShortcutOverride:
            return super().event(event)
        if not self.popup.isVisible() or event.key() not in _OF_THE_LIST:
            return super().event(event)
        event.accept()  # else the window takes them for its own
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_enter, is_open = event.key() in _ENTER, self.popup.isVisible()
        if is_open and is_enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._finish()
        elif is_open and (is_enter or event.key() == Qt.Key.Key_Escape):
            event.ignore()  # the completer takes the name, or puts its list away
        elif is_enter:
            self.entered.emit()
        elif event.key() == Qt.Key.Key_Down and not is_open:
            self.show_names()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        if not self.text() and event.button() == Qt.MouseButton.LeftButton:
            self.show_names()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.popup and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            wants_on = event.key() in _ENTER and event.modifiers() & Qt.KeyboardModifier.ControlModifier
            if wants_on:
                self._finish()
                return True
        return super().eventFilter(watched, event)
