"""The program's own log: what went wrong inside, for whoever mends it. It holds no article's text."""

from __future__ import annotations

import logging
from logging.handlers import RotatingFileHandler

from annotator import paths

LOGGER = logging.getLogger("annotator")
BYTES = 1_000_000


def start() -> None:
    """Send what the program logs to its file, and nothing to anybody's terminal. A second call changes nothing."""
    if LOGGER.handlers:
        return
    LOGGER.propagate = False
    logging.raiseExceptions = False  # a log that cannot be written is no reason to print a traceback
    try:
        paths.log_file().parent.mkdir(parents=True, exist_ok=True)
        handler: logging.Handler = RotatingFileHandler(
            paths.log_file(), maxBytes=BYTES, backupCount=2, encoding="utf-8", delay=True
        )
    except OSError:
        handler = logging.NullHandler()
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s %(message)s"))
    LOGGER.addHandler(handler)
