"""Where things lie: the user's folders and the program's resources."""

from __future__ import annotations

import os
import uuid
from pathlib import Path

import platformdirs

_PACKAGE = Path(__file__).resolve().parent


def resources() -> Path:
    """Return the folder of icons, samples and models: inside an installed package, else in the checkout."""
    installed = _PACKAGE / "_resources"
    return installed if installed.is_dir() else _PACKAGE.parent / "resources"


def sample_article() -> Path:
    return resources() / "samples" / "bbabo-japan-helps-russias-allies.txt"


def user_data() -> Path:
    """Return the folder for the user's own things: the sample project, the device's name, settings, logs.

    ANNOTATOR_HOME overrides it, for a portable installation and for tests.
    """
    chosen = os.environ.get("ANNOTATOR_HOME")
    return Path(chosen) if chosen else Path(platformdirs.user_data_dir("annotator", appauthor=False))


def sample_project() -> Path:
    return user_data() / "sample.annotator"


def device() -> str:
    """Return this installation's id, as hex, made at first use; a new one each time where it cannot be kept."""
    path = user_data() / "device"
    try:
        return uuid.UUID(path.read_text(encoding="ascii").strip()).hex
    except (OSError, ValueError):
        made = uuid.uuid4().hex
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(made + "\n", encoding="ascii")
    except OSError:
        return made
    return made


def log_file() -> Path:
    return user_data() / "annotator.log"
