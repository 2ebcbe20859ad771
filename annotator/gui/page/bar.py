"""Small bars on the page, beside words and never over them: what can be decided there, each with its key."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QMouseEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout

from annotator.domain.audit import shorten
from annotator.domain.claims import Span
from annotator.domain.decisions import Label
from annotator.gui.actions.action import decide_id
from annotator.gui.desk.deciding import Overlap
from annotator.gui.desk.desk import Desk
from annotator.gui.labels import plain_label
from annotator.gui.offsets import shown
from annotator.gui.page.article_view import ArticleView
from annotator.gui.page.mode import ENTER

_GAP = 8  # pixels between the words and the bar, so that handles stay free
_EDGE = 6
_QUOTE = 40


class BarButton(QPushButton):
    """One press of a double click is one press: the second would fall on the claim that came into its place."""

    def __init__(self, text: str = "", key: str = "") -> None:
        super().__init__()
        self.setObjectName("bar")
        self.setCursor(Qt.CursorShape.ArrowCursor)
        self.say(text, key)

    def say(self, text: str, key: str) -> None:
        """Show what it does, and the key that does it too."""
        self.setText("  ".join(filter(None, (text, key))))
        self.setAccessibleName(text)

    # Qt

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        event.accept()


class AnswerButton(BarButton):
    """A button that the keyboard can go to; the keys that answer work there as they do on the page."""

    def __init__(self, view: ArticleView, text: str = "", key: str = "") -> None:
        super().__init__(text, key)
        self._view = view
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def _answers(self, event: QKeyEvent) -> bool:
        return event.key() not in ENTER and self._view.mode is not None and self._view.mode.takes(event)

    # Qt

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self._answers(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._answers(event):
            self._view.keyPressEvent(event)
        else:
            super().keyPressEvent(event)


class Bar(QFrame):
    """Stands below words, else above them, and follows as the page scrolls; where it has no room it waits."""

    def __init__(self, view: ArticleView) -> None:
        super().__init__(view.viewport())
        self._view = view
        self._span: Span | None = None
        self.setObjectName("page_bar")
        self.setCursor(Qt.CursorShape.ArrowCursor)
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(5, 5, 5, 5)
        self.row = QHBoxLayout()
        self.row.setSpacing(4)
        self._rows.addLayout(self.row)
        view.verticalScrollBar().valueChanged.connect(self.follow)
        view.margin_changed.connect(self.follow)
        self.hide()

    def stand_by(self, span: Span) -> None:
        """Show the bar beside a span."""
        self._span = span
        self.follow()

    @property
    def is_wanted(self) -> bool:
        """Tell whether it is shown, or would be if there were room."""
        return self._span is not None

    def put_away(self) -> None:
        self._span = None
        self.hide()

    def follow(self) -> None:
        """Go where the span is now."""
        if self._span is None:
            return
        rects = self._view.rects_in_view(self._span)
        place = self._place(rects) if rects else None
        self.setVisible(place is not None)
        if place is not None:
            self.move(*place)

    # Private

    def _place(self, rects: list[QRectF]) -> tuple[int, int] | None:
        self._rows.activate()
        room = self._view.viewport().rect()
        size = self.sizeHint().boundedTo(room.size() - QSize(2 * _EDGE, 2 * _EDGE))
        self.resize(size)
        below, above = rects[-1].bottom() + _GAP, rects[0].top() - _GAP - size.height()
        if 0 <= below <= room.height() - size.height() - _EDGE:
            y, line = below, rects[-1]
        elif _EDGE <= above <= room.height() - size.height():
            y, line = above, rects[0]
        else:
            return None
        rightmost = max(room.width() - size.width() - _EDGE, 0)
        return round(min(max(line.left(), _EDGE), rightmost)), round(y)

    # Qt

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()  # beside its buttons too: what lies under it was not meant

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        event.accept()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        event.accept()


class ChoiceBar(Bar):
    """The labels, for whom the mouse brought here. Keys have no need of it: it goes away at the first one."""

    def __init__(self, view: ArticleView, desk: Desk) -> None:
        super().__init__(view)
        self.setAccessibleName(self.tr("What to decide on these words"))
        self._desk = desk
        self._buttons = {label: self._button(decide_id(label)) for label in Label}
        self.skip = self._button("decide.skip")
        view.key_used.connect(self.put_away)
        view.pressed.connect(self.put_away)

    def button(self, label: Label) -> QPushButton:
        return self._buttons[label]

    def offer(self, span: Span, *, is_new: bool) -> None:
        """Offer what can be decided on a claim, or on words that would be a new one."""
        self.skip.setVisible(not is_new)
        self.stand_by(span)

    # Private

    def _button(self, id_: str) -> QPushButton:
        button, keys, actions = BarButton(), self._desk.keys, self._desk.keys.actions
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the first Tab puts the bar away
        button.clicked.connect(self._doer(id_))
        self.row.addWidget(button)

        def show() -> None:
            button.say(actions[id_].words, keys.key_text(id_))

        keys.changed.connect(show)
        show()
        return button

    def _doer(self, id_: str) -> Callable[[], object]:
        labels = {decide_id(label): label for label in Label}
        return lambda: self._desk.decide(labels[id_]) if id_ in labels else self._desk.skip()


class QuestionBar(Bar):
    """Asks what selected words that overlap a claim are: that claim made longer, or another one."""

    def __init__(self, view: ArticleView) -> None:
        super().__init__(view)
        self._words: QLabel = plain_label("quiet")
        self._words.setWordWrap(False)
        self.extend = AnswerButton(view)
        self.another = AnswerButton(view, self.tr("Another claim"), "N")
        self.cancel = AnswerButton(view, self.tr("Cancel"), _written(Qt.Key.Key_Escape))
        self.cancel.setDefault(True)
        self._rows.insertWidget(0, self._words)
        for button in (self.extend, self.another, self.cancel):
            self.row.addWidget(button)

    def ask(self, overlap: Overlap) -> None:
        """Ask beside the selected words."""
        quote = shorten(shown(overlap.claim.quote), _QUOTE)
        question = self.tr("These words overlap “{quote}”.").format(quote=quote)
        text = self.tr("Extend that claim") if overlap.extends else self.tr("Decide on that claim")
        self._words.setText(question)
        self.extend.say(text, "E")
        self.setAccessibleName(question)
        self.stand_by(overlap.whole)
        if self.isHidden():  # a claim that fills the view leaves no room beside it
            self.stand_by(overlap.span)


def _written(key: Qt.Key) -> str:
    """Return a key as it stands on the keyboards of this system."""
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)
