"""Backups: a copy of a project that is whole, checked, and on disk before anything depends on it."""

from __future__ import annotations

import os
import sqlite3
import uuid
from contextlib import closing
from pathlib import Path

from annotator.domain.errors import StoreUnavailable
from annotator.domain.wording import Wording
from annotator.store.connections import connect


def back_up(project: Path, target: Path) -> None:
    """Copy a project to a new file by SQLite's backup API; it appears whole or not at all.

    It is read by a connection of its own: one that holds the write lock waits for itself. What is there already is
    left, as it is older and thus worth more.
    """
    if target.exists():
        return
    draft = target.with_name(f".{target.name}.{uuid.uuid4().hex[:8]}.new")
    try:
        with closing(connect(project).conn) as source, closing(sqlite3.connect(draft)) as copy:
            source.backup(copy)
            if copy.execute("PRAGMA quick_check").fetchone()[0] != "ok":
                raise StoreUnavailable(
                    Wording("{target} could not be made: the copy is damaged. Nothing was changed.", target=target)
                )
        with draft.open("rb+") as file:
            os.fsync(file.fileno())
        draft.rename(target)
    finally:
        draft.unlink(missing_ok=True)
