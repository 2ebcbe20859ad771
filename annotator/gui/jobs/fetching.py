"""Fetching an address and reading what came, while the window goes on."""

from __future__ import annotations

import threading
from contextlib import suppress
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from annotator import logs
from annotator.domain.errors import AnnotatorError
from annotator.domain.wording import Wording
from annotator.ingest.addresses import Address, Allowed, Progress
from annotator.ingest.addresses.reading import AddressReader
from annotator.ingest.reading import Reader, Reading

END_S = 5.0


@dataclass(slots=True, eq=False)
class _Job:
    """One address on its way."""

    address: Address
    files: Reader
    addresses: AddressReader
    thread: threading.Thread | None = None


class Fetching(QObject):
    """Fetches one address at a time, in a thread that waits for processes. What was stopped tells nothing more."""

    progressed = Signal(object)  # Progress
    reading = Signal()  # all of it is here
    fetched = Signal(object)  # Reading
    failed = Signal(object)  # AnnotatorError
    _told = Signal(object, object)  # _Job, and whichever of these it tells of

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._job: _Job | None = None
        self._told.connect(self._tell)

    @property
    def is_at_work(self) -> bool:
        return self._job is not None

    def start(self, address: Address, allowed: Allowed) -> None:
        self.stop()
        files = Reader()
        job = _Job(address, files, AddressReader(files, allowed=allowed))
        self._job = job
        job.thread = threading.Thread(target=self._work, args=(job,), daemon=True)
        job.thread.start()

    def stop(self) -> None:
        """End it at once, and wait until its processes are gone."""
        job, self._job = self._job, None
        if job is None:
            return
        job.addresses.stop()
        if job.thread is not None:
            job.thread.join(END_S)

    # Private

    def _work(self, job: _Job) -> None:
        """Wait for what comes, in a thread of its own; the signal carries it over to this object's thread."""
        try:
            with job.files:
                outcome: Reading | AnnotatorError = job.addresses.read(
                    job.address.text,
                    told=lambda progress: self._carry(job, progress),
                    fetched=lambda _fetched: self._carry(job, None),
                )
        except AnnotatorError as error:
            outcome = error
        except Exception:  # noqa: BLE001 (a bug is logged and told, and the window goes on)
            logs.LOGGER.exception("bug at an address")
            outcome = AnnotatorError(
                Wording("{name} could not be read: something went wrong inside Annotator.", name=job.address.shown)
            )
        self._carry(job, outcome)

    def _carry(self, job: _Job, what: object) -> None:
        with suppress(RuntimeError):  # the window is gone
            self._told.emit(job, what)

    def _tell(self, job: _Job, what: Progress | Reading | AnnotatorError | None) -> None:
        if job is not self._job:
            return
        if isinstance(what, Progress):
            self.progressed.emit(what)
            return
        if what is None:
            self.reading.emit()
            return
        self._job = None
        if isinstance(what, AnnotatorError):
            self.failed.emit(what)
        else:
            self.fetched.emit(what)
