"""Bringing marks while a person works: what came marked in another program becomes claims in small steps."""

from __future__ import annotations

from collections import deque
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, QTimer, Signal

from annotator.domain.articles import Article
from annotator.domain.errors import AnnotatorError
from annotator.domain.meanings import Meaning
from annotator.domain.spans import LabelledSpan
from annotator.session import Session
from annotator.session.marking import Brought

PAUSE_MS = 25  # between two steps, for the keys
MOST = 100  # spans a step: a fifth of a millisecond each, and the disk once


@dataclass(frozen=True, slots=True)
class Marked:
    """What came with an article that is here: its marks, and what could not be carried over."""

    article: str
    spans: tuple[LabelledSpan, ...]
    losses: Mapping[str, int]

    @classmethod
    def of(cls, article: Article) -> Marked:
        return cls(article.id, article.spans, article.losses)


class BringingIn(QObject):
    """The marks of some articles. An article's many come in several steps, each of them whole."""

    over = Signal(object)  # Brought: what became of all of them
    failed = Signal(str)  # what ended it

    def __init__(
        self, session: Session, marked: Sequence[Marked], meanings: Mapping[str, Meaning], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.marked = marked
        self._session = session
        self._meanings = meanings
        self._brought = Brought()
        self._left = deque(
            (one.article, one.spans[start : start + MOST]) for one in marked for start in range(0, len(one.spans), MOST)
        )
        self._timer = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._timer.timeout.connect(self._step)
        self._timer.start()

    def stop(self) -> None:
        """Bring no more. The same file brings the rest another time."""
        self._timer.stop()
        self._left.clear()

    # Private

    def _step(self) -> None:
        if not self._left:
            self.over.emit(self._brought)
            return
        article, spans = self._left.popleft()
        try:
            self._brought += self._session.import_spans(article, spans, self._meanings)
        except AnnotatorError as error:
            self.stop()
            self.failed.emit(error.message)
            return
        self._timer.start()
