"""The one way to change a project: a transaction that is on disk as a whole, or not at all.

Most of what a commit costs is waiting for the disk. Where nobody waits for the outcome a thread does that, while the
window goes on; the connection has one user at a time all the same: whoever wants it meanwhile waits.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor, wait
from contextlib import contextmanager
from pathlib import Path
from typing import Self

from sqlite_utils import Database

from annotator.domain.events import Draft, Event
from annotator.store import log, projections, sketches
from annotator.store.connections import plain_errors, plain_rows


class Writing:
    """A connection, and what is written through it."""

    def __init__(self, path: Path, db: Database, *, device: str) -> None:
        self.path = path
        self._connection = db
        self._device = device
        self._thread: ThreadPoolExecutor | None = None
        self._commit: Future[None] | None = None

    @property
    def is_committing(self) -> bool:
        """Tell whether asking anything now would mean to wait for the disk."""
        return self._commit is not None and not self._commit.done()

    def close(self) -> None:
        self._db.close()
        if self._thread is not None:
            self._thread.shutdown()

    @contextmanager
    def writing(self) -> Iterator[Self]:
        """Hold the one write transaction: all of it is on disk when the block ends, or nothing of it."""
        with plain_errors(self.path), self._transaction():
            yield self
            self._connection.conn.execute("COMMIT")

    def write_behind(self, write: Callable[[Self], None]) -> Future[None]:
        """Write as in `writing`, but return before it is on disk: the promise is kept, or broken, when it is.

        Whatever is asked of this store meanwhile waits for that, so that nobody reads what may still fail.
        """
        with plain_errors(self.path), self._transaction():
            write(self)
        if self._thread is None:
            self._thread = ThreadPoolExecutor(1, "commits")
        self._commit = self._thread.submit(self._wait_for_disk)
        return self._commit

    def append(self, draft: Draft) -> Event:
        """Append an event and bring the projections up to it. Inside `writing` only."""
        if not self._db.conn.in_transaction:
            raise RuntimeError("append outside of Store.writing()")
        event = log.append(self._db, draft, device=self._device)
        with plain_rows(self.path):
            projections.apply(self._db, event)
        return event

    def put_content(self, content: bytes) -> str:
        """Keep bytes under their SHA-256 and return it, as hex. Inside `writing` only."""
        sha256 = hashlib.sha256(content).hexdigest()
        self._db.execute("INSERT OR IGNORE INTO content VALUES (?, ?)", (sha256, content))
        return sha256

    def put_sketch(self, article: str, maker: str, signature: bytes, bands: Sequence[int]) -> None:
        """Keep by what near copies of an article are found. Inside `writing` only."""
        sketches.put(self._db, article, maker, signature, bands)

    # Private

    @property
    def _db(self) -> Database:
        """The connection, once nothing is being committed; how that went is told to whoever has the promise."""
        if self._commit is not None:
            wait([self._commit])
            self._commit = None
        return self._connection

    @contextmanager
    def _transaction(self) -> Iterator[None]:
        connection = self._db.conn
        connection.execute("BEGIN IMMEDIATE")
        try:
            yield
        except BaseException:
            if connection.in_transaction:
                connection.execute("ROLLBACK")
            raise

    def _wait_for_disk(self) -> None:
        """Commit, in the thread."""
        connection = self._connection.conn
        with plain_errors(self.path):
            try:
                connection.execute("COMMIT")
            except BaseException:
                if connection.in_transaction:
                    connection.execute("ROLLBACK")
                raise
