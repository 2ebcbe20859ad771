"""Processes of the program's own: each ends with the one that started it."""

from __future__ import annotations

import multiprocessing
import os
import threading
from multiprocessing.connection import wait


def end_with_parent(*, after: float | None = None) -> None:
    """End this process when its parent is gone, however it went, or did not end it `after` so many seconds."""
    parent = multiprocessing.parent_process()
    if parent is None:
        return

    def watch() -> None:
        wait([parent.sentinel], timeout=after)
        os._exit(0)

    threading.Thread(target=watch, daemon=True).start()
