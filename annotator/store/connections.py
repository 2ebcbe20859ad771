"""Connections to a project file: every pragma is set here, and every SQLite error becomes plain words here."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from urllib.parse import quote

from sqlite_utils import Database

from annotator import logs
from annotator.domain.errors import StoreUnavailable, WrongInput
from annotator.domain.wording import Wording

APPLICATION_ID = 0x414E4E4F  # "ANNO", so that `file` and our own opening can tell a project from any other database
BUSY_MS = 5000

_MEANINGS = {
    "SQLITE_BUSY": "{path} is being written by another program, which did not finish. Nothing was changed; try again.",
    "SQLITE_LOCKED": "{path} is locked by another program. Nothing was changed; try again.",
    "SQLITE_FULL": "The disk is full, so nothing was saved to {path}. Make room and do it again.",
    "SQLITE_READONLY_DBMOVED": "{path} is no longer where it was: it was moved or deleted. Nothing was saved.",
    "SQLITE_READONLY": "{path} can't be written: the file or its folder is read-only. Nothing was saved.",
    "SQLITE_IOERR": "The disk refused {path}: it may be full or failing. Nothing was saved; make room, try again.",
    "SQLITE_CANTOPEN": "{path} can't be opened: the file or its folder is missing or not yours to open.",
    "SQLITE_PERM": "{path} can't be opened: it is not yours to read.",
    "SQLITE_AUTH": "{path} can't be opened: it is not yours to read.",
    "SQLITE_CORRUPT": "{path} is damaged. Keep the file as it is, and go on with a copy made before.",
    "SQLITE_NOTADB": "{path} is not an Annotator project, or it is damaged.",
    # Our own statements are right: where one is refused, the tables are not as we made them.
    "SQLITE_ERROR": "The tables of {path} are not as Annotator made them: it is damaged. Go on with an older copy.",
    "SQLITE_CONSTRAINT": "{path} does not hold together, so nothing was changed. `annotator verify` says what it is.",
}


# What reading a row can raise that no program of ours has written.
UNREADABLE = (ValueError, TypeError, AttributeError, LookupError, OverflowError, RecursionError, StopIteration)


def connect(path: Path) -> Database:
    """Open an existing file; raises StoreUnavailable in plain words. Only whether it answers is checked here."""
    with plain_rows(path):
        name = quote(os.fsencode(path), safe="")  # safe="", else //server/x names an authority; bytes, else not all do
        # Of one thread at a time, but not always the same: see `behind`.
        connection = sqlite3.connect(f"file:{name}?mode=rw", uri=True, isolation_level=None, check_same_thread=False)
        try:
            return _configure(connection)
        except BaseException:
            connection.close()
            raise


def connect_memory() -> Database:
    """Return an empty database in memory, configured as a project is."""
    return _configure(sqlite3.connect(":memory:", isolation_level=None))


def has_reset_bug(version: tuple[int, ...]) -> bool:
    """Tell whether this SQLite can corrupt a WAL database under two connections (3.7.0 to 3.51.2, backports apart)."""
    backported = (3, 44, 6) <= version < (3, 45) or (3, 50, 7) <= version < (3, 51)
    return version < (3, 51, 3) and not backported


def _configure(connection: sqlite3.Connection) -> Database:
    connection.execute(f"PRAGMA busy_timeout = {BUSY_MS}")
    connection.execute("PRAGMA foreign_keys = ON")
    connection.execute("PRAGMA recursive_triggers = ON")  # else INSERT OR REPLACE slips past the append-only triggers
    connection.execute("PRAGMA trusted_schema = OFF")
    connection.execute("SELECT count(*) FROM sqlite_master").fetchone()  # the first real read: is it a database?
    return Database(connection, execute_plugins=False)


def set_durability(db: Database) -> None:
    """Have commits reach the disk. This can write to the file, so only once it is known to be a project of ours."""
    wanted = "delete" if has_reset_bug(sqlite3.sqlite_version_info) else "wal"
    mode = db.execute("PRAGMA journal_mode").fetchone()[0]
    if mode == "delete" and wanted == "wal":
        with suppress(sqlite3.OperationalError):  # read-only, or open elsewhere: it goes on as it is, and as safe
            mode = db.execute("PRAGMA journal_mode = wal").fetchone()[0]
    elif mode != wanted:
        mode = db.execute(f"PRAGMA journal_mode = {wanted}").fetchone()[0]
    db.execute(f"PRAGMA synchronous = {'FULL' if mode == 'wal' else 'EXTRA'}")


@contextmanager
def plain_errors(path: Path) -> Iterator[None]:
    """Turn what SQLite and the file system say into StoreUnavailable with one clear line."""
    try:
        yield
    except sqlite3.DatabaseError as error:
        meaning = _meaning(error)
        if meaning is None:
            raise
        logs.LOGGER.info("SQLite says: %s", error)
        raise StoreUnavailable(Wording(meaning, path=path)) from error
    except OSError as error:
        raise StoreUnavailable(
            Wording("{path}: {error}. Nothing was changed.", path=path, error=error.strerror or error)
        ) from error


@contextmanager
def plain_rows(path: Path) -> Iterator[None]:
    """As plain_errors, for reading: rows that no program of ours has written are damage too."""
    with plain_errors(path):
        try:
            yield
        except (*UNREADABLE, WrongInput) as error:
            logs.LOGGER.warning("rows that cannot be read", exc_info=True)  # should it be our own mistake after all
            raise StoreUnavailable(Wording(_MEANINGS["SQLITE_CORRUPT"], path=path)) from error


def _meaning(error: sqlite3.DatabaseError) -> str | None:
    name = getattr(error, "sqlite_errorname", "")
    if str(error).startswith("Could not decode"):  # text that is not UTF-8: said by Python, so without a name
        name = "SQLITE_CORRUPT"
    matches = (text for code, text in _MEANINGS.items() if name == code or name.startswith(code + "_"))
    return next(matches, None)
