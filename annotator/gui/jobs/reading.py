"""Reading a batch in a thread of its own: sources are listed, read and parsed there, and nothing is written."""

from __future__ import annotations

import queue
import threading
from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from contextlib import suppress

from PySide6.QtCore import QObject, Signal

from annotator import logs
from annotator.gui.jobs.worker import END_S
from annotator.ingest.listing import Listing, listed
from annotator.ingest.sources import Source
from annotator.session import Arrival, Batch

AHEAD = 24  # how many files are read before the first of them is written; more would only fill memory
_LOOK_S = 0.2


class BatchReader(QObject):
    """What it has read waits until it is taken; `came` tells that something does."""

    listed = Signal()  # what was given has been looked through
    came = Signal()
    ended = Signal()

    def __init__(
        self,
        given: Sequence[str | Source],
        *,
        here: Collection[str],
        ready: Mapping[Source, Arrival],
        options: Mapping[str, str],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._given = given
        self._here = here
        self._ready = ready
        self._options = options
        self._read: queue.Queue[Arrival] = queue.Queue(AHEAD)
        self._batch: Batch | None = None
        self._stopped = threading.Event()
        self._thread = threading.Thread(target=self._run, daemon=True)
        self.listing: Listing | None = None
        self.has_ended = False  # all of it has been read, and may wait to be taken

    def start(self) -> None:
        self._thread.start()

    def take(self) -> Arrival | None:
        """Return what came of the next source, if it has been read."""
        with suppress(queue.Empty):
            return self._read.get_nowait()
        return None

    def stop(self) -> None:
        """Read no more, and wait until the thread has ended."""
        self._stopped.set()
        if self._batch is not None:
            self._batch.stop()
        self._thread.join(END_S)

    # In the thread

    def _run(self) -> None:
        with suppress(RuntimeError):  # the window is gone
            try:
                self._read_all()
            except Exception:  # noqa: BLE001 (the window goes on)
                logs.LOGGER.exception("bug in reading a batch")
            self.has_ended = True
            self.ended.emit()

    def _read_all(self) -> None:
        listing = self.listing = self._listing()
        self.listed.emit()
        batch = Batch(listing.sources, here=self._here, ready=self._ready, options=self._options)
        with batch as self._batch:
            for arrival in self._batch.arrivals():
                if not self._put(arrival):
                    return
                self.came.emit()

    def _listing(self) -> Listing:
        listings = [Listing((one,)) if isinstance(one, Source) else listed([one]) for one in self._given]
        left_out: Counter[str] = Counter()
        for listing in listings:
            left_out.update(listing.left_out)
        return Listing(tuple(source for listing in listings for source in listing.sources), left_out)

    def _put(self, arrival: Arrival) -> bool:
        while not self._stopped.is_set():
            with suppress(queue.Full):
                self._read.put(arrival, timeout=_LOOK_S)
                return True
        return False
