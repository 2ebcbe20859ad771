"""Where things lie: the user's folders and the program's resources."""

from __future__ import annotations

import os
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
