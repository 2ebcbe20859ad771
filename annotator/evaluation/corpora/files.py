"""Files of corpora: read whole, as UTF-8, and every failure is one line that names the file."""

from __future__ import annotations

from pathlib import Path

from annotator.domain.errors import WrongInput


def is_folder(path: Path) -> bool:
    """Tell whether a path is a folder; one that cannot even be looked at is none."""
    try:
        return path.is_dir()
    except OSError:
        return False


def read_text(path: Path) -> str:
    """Return the text of a file as it is, byte-order mark and line ends too; raises WrongInput."""
    try:
        if path.exists() and not path.is_file():
            raise WrongInput(f"{path} is no file: give the labelled file itself.")
        return path.read_bytes().decode("utf-8")
    except UnicodeDecodeError as error:
        raise WrongInput(f"{path} is not UTF-8 (byte {error.start}): save it as UTF-8 text.") from error
    except (OSError, ValueError) as error:  # ValueError: a NUL in the path
        reason = (isinstance(error, OSError) and error.strerror) or error
        raise WrongInput(f"{path} cannot be read ({reason}): check its name, and that you may read it.") from error
