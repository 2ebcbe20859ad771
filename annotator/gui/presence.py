"""Presence: is the same project open in another window on this machine?"""

from __future__ import annotations

import hashlib
from pathlib import Path

from filelock import FileLock, Timeout

from annotator import paths


class Presence:
    """Held while a window shows a project. The lock goes with the process, however that ends."""

    def __init__(self, project: Path) -> None:
        folder = paths.user_data() / "open"
        name = hashlib.sha256(str(project.resolve()).encode("utf-8", "surrogateescape")).hexdigest()[:32]
        self._lock = FileLock(folder / f"{name}.lock", timeout=0)
        self.alone = self._hold(folder)

    def end(self) -> None:
        self._lock.release()

    def _hold(self, folder: Path) -> bool:
        try:
            folder.mkdir(parents=True, exist_ok=True)
            self._lock.acquire()
        except Timeout:
            return False
        except OSError:  # nowhere to keep a lock: then nobody can be told, and nothing else is lost
            return True
        return True
