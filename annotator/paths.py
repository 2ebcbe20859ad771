"""Where things lie: the user's folders and the program's resources."""

from __future__ import annotations

import os
import uuid
from contextlib import suppress
from pathlib import Path

import platformdirs

_PACKAGE = Path(__file__).resolve().parent


def resources() -> Path:
    """Return the folder of icons, samples and models: inside an installed package, else in the checkout."""
    installed = _PACKAGE / "_resources"
    return installed if installed.is_dir() else _PACKAGE.parent / "resources"


def sample_article() -> Path:
    return resources() / "samples" / "bbabo-japan-helps-russias-allies.txt"


def shipped_pipeline() -> Path:
    """Return the folder of the spaCy pipeline that comes with the program."""
    return resources() / "models" / "annotator_en"


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
    with suppress(OSError):
        try:
            return _read_device(path)
        except ValueError:  # half a file: it names nobody
            path.unlink()
    made = uuid.uuid4().hex
    with suppress(OSError, ValueError):
        _keep_device(path, made)
        return _read_device(path)  # another process may have kept its own first, and then that one counts
    return made


def _read_device(path: Path) -> str:
    return uuid.UUID(path.read_text(encoding="ascii").strip()).hex


def _keep_device(path: Path, made: str) -> None:
    """Keep an id for good: whole, and never over one that another process keeps at the same moment."""
    path.parent.mkdir(parents=True, exist_ok=True)
    draft = path.with_name(f"device.{made}")
    try:
        draft.write_text(made + "\n", encoding="ascii")
        os.link(draft, path)
    except FileExistsError:
        pass
    except OSError:  # a file system without hard links
        draft.replace(path)
    finally:
        draft.unlink(missing_ok=True)


def log_file() -> Path:
    return user_data() / "annotator.log"
