"""What is typed and not saved yet, kept in a file of the user's own, so that not even a crash loses it."""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Mapping
from pathlib import Path
from tempfile import NamedTemporaryFile

from filelock import FileLock, Timeout

from annotator import logs, paths

WINDOWS = 8  # on one project at a time that keep what is typed, each in a file of its own
Typed = tuple[str, ...]  # what stands in the fields of a pane, in their order
Kept = Mapping[str, tuple[Typed, Typed]]  # what is typed and what stood there before, by claim


class Unsaved:
    """What one reviewer typed in one pane about the claims of one project; the file is there while there is something.

    A window holds the lock of its file, so that it takes over what an ended window left behind and nothing of one
    that is at work. Losing a file is no reason to stop anybody's work: what goes wrong is logged and nothing more.
    """

    def __init__(self, project: Path, reviewer: str, pane: str) -> None:
        name = hashlib.sha256("\n".join((str(project.resolve()), reviewer, pane)).encode("utf-8", "replace"))
        self._folder = paths.user_data() / "unsaved"
        self._name = name.hexdigest()[:32]
        self._file: Path | None = None  # ours, once its lock is held
        self._lock: FileLock | None = None
        self._on_disk: Kept = {}

    def begin(self) -> dict[str, tuple[Typed, Typed]]:
        """Choose a file and return what windows that were ended left behind; nothing where that cannot be read."""
        left: dict[str, tuple[Typed, Typed]] = {}
        try:
            self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            for number in range(WINDOWS):
                left |= self._take_over(self._folder / f"{self._name}-{number}.json")
        except OSError:
            logs.LOGGER.exception("what is typed cannot be kept")
        return left

    def keep(self, kept: Kept) -> None:
        """Have the file hold this and nothing else."""
        if self._file is None or kept == self._on_disk:
            return
        self._on_disk = dict(kept)  # also where writing fails: once is enough to log
        try:
            self._write(self._file, kept) if kept else self._file.unlink(missing_ok=True)
        except OSError:
            logs.LOGGER.exception("what is typed cannot be kept")

    def end(self) -> None:
        """Let another window have the file."""
        if self._lock is not None:
            self._lock.release()
        self._file = self._lock = None

    # Private

    def _take_over(self, path: Path) -> dict[str, tuple[Typed, Typed]]:
        """Make the first free file ours, and read the others that nobody has any more."""
        if self._file is not None and not path.exists():
            return {}
        lock = FileLock(path.with_suffix(".lock"), timeout=0)
        try:
            lock.acquire()
        except Timeout:
            return {}
        found = _read(path)
        if self._file is None:
            self._file, self._lock, self._on_disk = path, lock, dict(found)
            return found
        self.keep({**self._on_disk, **found})
        path.unlink(missing_ok=True)
        lock.release()
        return found

    def _write(self, path: Path, kept: Kept) -> None:
        with NamedTemporaryFile("w", encoding="utf-8", dir=self._folder, prefix="draft-", delete=False) as stream:
            draft = Path(stream.name)
            try:
                json.dump(kept, stream)  # in ASCII: a field can hold half a character
                stream.flush()
                os.fsync(stream.fileno())
                draft.replace(path)
            finally:
                draft.unlink(missing_ok=True)


def _read(path: Path) -> dict[str, tuple[Typed, Typed]]:
    try:
        kept = json.loads(path.read_bytes())
        return {str(claim): (_typed(typed), _typed(before)) for claim, (typed, before) in kept.items()}
    except FileNotFoundError:
        return {}
    except (OSError, ValueError, TypeError, AttributeError, RecursionError):
        logs.LOGGER.exception("what was typed before cannot be read")
        return {}


def _typed(words: list[str]) -> Typed:
    return tuple(map(str, words))
