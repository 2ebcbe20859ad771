"""Loading: a spaCy pipeline by package name or folder, and every way in which that fails as one line for a person.

Nothing is downloaded, no pickle is loaded (see `forbidden`), and a folder is data: none of its files is run. An
installed package is code like any other that is installed, and runs when it is imported.
"""

from __future__ import annotations

import os
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import spacy
from spacy.language import Language

from annotator import logs
from annotator.domain.errors import ModelUnavailable
from annotator.domain.wording import Wording
from annotator.nlp.others.forbidden import forbidding, refusal

PICKLES = frozenset({".pkl", ".pickle", ".dill", ".joblib", ".pt", ".pth"})
_CONFIG = "config.cfg"
_WITHOUT = "leave --pipeline out to use the one that comes with Annotator."
_REINSTALL = "Reinstall it for this version of spaCy"
_LONGEST = 160


def load_named(pipeline: str) -> Language:
    """Load an installed package or a folder; raises ModelUnavailable."""
    if not pipeline.strip():
        raise ModelUnavailable(
            Wording("No pipeline was named. Give the name of an installed spaCy package or a folder.")
        )
    folder = Path(pipeline).expanduser()
    if _is_folder(folder):
        _check(folder)
        return _load(folder, pipeline)
    if not spacy.util.is_package(pipeline):
        raise ModelUnavailable(
            Wording(
                "The spaCy pipeline “{pipeline}” was not found: it is neither an installed package "
                "nor a folder. Install it with pip, give its folder, or {without}",
                pipeline=line(pipeline),
                without=_WITHOUT,
            )
        )
    return _load(pipeline, pipeline)


def load_shipped(folder: Path) -> Language:
    """Load the pipeline that comes with the program; raises ModelUnavailable, whose advice is to install it anew."""
    if not _is_folder(folder):
        raise ModelUnavailable(
            Wording(
                "Annotator's own pipeline is missing: there is no folder “{folder}”. The installation "
                "is not whole: reinstall Annotator. Until then --pipeline annotator-rules reads with "
                "rules alone.",
                folder=line(str(folder)),
            )
        )
    try:
        return _read(folder)
    except Exception as error:
        raise damaged(error) from error


def damaged(error: Exception) -> ModelUnavailable:
    """Return what to say where the pipeline that comes with the program is there and cannot be used."""
    return ModelUnavailable(
        Wording(
            "Annotator's own pipeline is damaged ({error}). Reinstall Annotator. Until then "
            "--pipeline annotator-rules reads with rules alone.",
            error=_reason(error),
        )
    )


def unloadable(pipeline: str, error: Exception) -> ModelUnavailable:
    """Return what to say where a pipeline of somebody else's cannot be loaded."""
    refused = refusal(error)
    if refused is not None:
        return ModelUnavailable(
            Wording(
                "The spaCy pipeline “{pipeline}” was refused: {refused}. Use another, or {without}",
                pipeline=line(pipeline),
                refused=refused,
                without=_WITHOUT,
            )
        )
    # spaCy's languages ask for packages of their own, such as SudachiPy for Japanese.
    advice = "Install with pip what it needs" if isinstance(error, ImportError) else _REINSTALL
    return ModelUnavailable(
        Wording(
            "The spaCy pipeline “{pipeline}” could not be loaded ({error}). {advice}, or {without}",
            pipeline=line(pipeline),
            error=_reason(error),
            advice=advice,
            without=_WITHOUT,
        )
    )


def failed(pipeline: str, error: Exception) -> ModelUnavailable:
    """Return what to say where a pipeline of somebody else's fails at a text."""
    refused = refusal(error)
    if refused is not None:
        return unloadable(pipeline, error)
    return ModelUnavailable(
        Wording(
            "The spaCy pipeline “{pipeline}” failed at this text ({error}). Tell its maker, or {without}",
            pipeline=line(pipeline),
            error=_reason(error),
            without=_WITHOUT,
        )
    )


def line(text: str) -> str:
    """Return a text as one line that is not too long to be read."""
    joined = " ".join(text.split())
    return joined if len(joined) <= _LONGEST else joined[: _LONGEST - 1] + "…"


def _reason(error: Exception) -> str:
    return line(str(error) or repr(error))


def _is_folder(folder: Path) -> bool:
    try:
        return folder.is_dir()
    except (OSError, ValueError):
        return False


def _load(source: Path | str, pipeline: str) -> Language:
    try:
        return _read(source)
    except Exception as error:
        raise unloadable(pipeline, error) from error


def _read(source: Path | str) -> Language:
    with forbidding(), _logged_warnings():
        return spacy.load(source)


@contextmanager
def _logged_warnings() -> Iterator[None]:
    """Log what spaCy warns of, such as another version of itself: a person can do nothing about it but reinstall."""
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        yield
    for one in caught:
        logs.LOGGER.warning("while a pipeline was loaded: %s", one.message)


def _check(folder: Path) -> None:
    """Refuse a folder that is no pipeline, or in which a file is a pickle by its name, whoever would read it."""
    if not (folder / _CONFIG).is_file():
        raise ModelUnavailable(
            Wording(
                "The folder “{folder}” holds no spaCy pipeline: there is no {config} in it. Give the "
                "folder that `nlp.to_disk` wrote, or {without}",
                folder=line(str(folder)),
                config=_CONFIG,
                without=_WITHOUT,
            )
        )
    for place, _, names in os.walk(folder):
        for name in names:
            if Path(name).suffix.lower() in PICKLES:
                raise ModelUnavailable(
                    Wording(
                        "The spaCy pipeline “{folder}” was refused: {name} is a Python pickle, which could "
                        "run any program when it is loaded. Use a pipeline without one, or {without}",
                        folder=line(str(folder)),
                        name=line(str(Path(place, name))),
                        without=_WITHOUT,
                    )
                )
