"""Writing behind the window: one thing after the other, each begun when the disk has the one before."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from concurrent.futures import Future
from contextlib import suppress

from PySide6.QtCore import QObject, QTimer, Signal

from annotator import logs
from annotator.domain.errors import AnnotatorError
from annotator.domain.wording import Wording

Write = Callable[[], "Future[None]"]
Then = Callable[[AnnotatorError | None], None]


class Behind(QObject):
    """`then` is told how it went, in the window's thread."""

    _done = Signal(object)  # a Future

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._waiting: deque[tuple[Write, Then]] = deque()
        self._now: tuple[Future[None], Then] | None = None
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._begin)
        self._done.connect(self._on_done)

    def put(self, write: Write, then: Then) -> None:
        """Write this when its turn comes."""
        self._waiting.append((write, then))
        self._soon.start()

    def finish(self) -> None:
        """Write all that waits, while the caller waits."""
        while self._now is not None or self._waiting:
            if self._now is not None:
                self._end(self._now[0])
            else:
                self._begin()

    # Private

    def _begin(self) -> None:
        if self._now is not None or not self._waiting:
            return
        write, then = self._waiting.popleft()
        try:
            promise = write()
        except Exception as error:  # noqa: BLE001 (a bug is logged and told, and what waits goes on)
            self._soon.start()
            then(_told(error))
            return
        self._now = promise, then
        promise.add_done_callback(self._tell)

    def _tell(self, promise: Future[None]) -> None:
        """Come back from the thread that waited for the disk."""
        with suppress(RuntimeError):  # the window is gone
            self._done.emit(promise)

    def _on_done(self, promise: Future[None]) -> None:
        if self._now is not None and self._now[0] is promise:
            self._end(promise)

    def _end(self, promise: Future[None]) -> None:
        if self._now is None:
            return
        _promise, then = self._now
        error = promise.exception()
        self._now = None
        self._soon.start()
        then(None if error is None else _told(error))


def _told(error: BaseException) -> AnnotatorError:
    """Return what to tell of an error; one that nobody foresaw is logged."""
    if isinstance(error, AnnotatorError):
        return error
    logs.LOGGER.error("bug in writing behind the window", exc_info=error)
    return AnnotatorError(Wording("This could not be saved: something went wrong inside Annotator."))
