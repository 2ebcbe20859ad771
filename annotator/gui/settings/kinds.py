"""Kinds of setting: how each is kept as text, and what it refuses."""

from __future__ import annotations

import getpass
import json
import math
from abc import ABC, abstractmethod
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Generic, NoReturn, TypeVar

from PySide6.QtCore import QCoreApplication

from annotator.domain.errors import WrongInput
from annotator.domain.reviewers import clean_name

T = TypeVar("T")
LONGEST_NAME = 100
LONGEST_PATH = 4096
LONGEST_KEYS = 65_536


@dataclass(frozen=True, slots=True)
class Setting(ABC, Generic[T]):
    """Something a person can choose. It is kept by its `id`, which therefore never changes."""

    id: str
    group: str
    text: str
    explanation: str
    default: T

    @abstractmethod
    def read(self, kept: str) -> T:
        """Return what `kept` says; raises ValueError, or WrongInput with words for the person."""

    def write(self, value: T) -> str:
        """Return the text under which a value is kept."""
        return str(value)

    def usual(self) -> T:
        """Return what holds while nothing was chosen."""
        return self.default

    @property
    def words(self) -> str:
        """Its text in the language of the window."""
        return QCoreApplication.translate("Settings", self.text)

    @property
    def group_words(self) -> str:
        return QCoreApplication.translate("Settings", self.group)

    @property
    def explanation_words(self) -> str:
        return QCoreApplication.translate("Settings", self.explanation)


@dataclass(frozen=True, slots=True)
class Switch(Setting[bool]):
    """On or off."""

    def read(self, kept: str) -> bool:
        return {"true": True, "false": False}[kept] if kept in {"true", "false"} else _refuse(kept)

    def write(self, value: bool) -> str:  # noqa: FBT001 (the value of a setting that is on or off)
        return "true" if value else "false"


@dataclass(frozen=True, slots=True)
class Number(Setting[float]):
    """A number in a range, both ends included."""

    lowest: float
    highest: float
    step: float = 1.0
    unit: str = ""

    def read(self, kept: str) -> float:
        value = float(kept)
        return value if math.isfinite(value) and self.lowest <= value <= self.highest else _refuse(kept)


@dataclass(frozen=True, slots=True)
class Choice(Setting[str]):
    """One of a few: what is kept, and the words for it."""

    choices: tuple[tuple[str, str], ...]

    def read(self, kept: str) -> str:
        return kept if kept in dict(self.choices) else _refuse(kept)

    def named(self) -> list[tuple[str, str]]:
        """Return the choices with their words in the language of the window."""
        return [(value, QCoreApplication.translate("Settings", words)) for value, words in self.choices]


@dataclass(frozen=True, slots=True)
class Typeface(Setting[str]):
    """The name of a family of typefaces. One that is not on this computer is replaced where it is drawn."""

    def read(self, kept: str) -> str:
        return kept if kept.isprintable() and 0 < len(kept) <= LONGEST_NAME else _refuse(kept)


@dataclass(frozen=True, slots=True)
class Name(Setting[str]):
    """A reviewer's name; the name this computer knows the user by while none was chosen."""

    def read(self, kept: str) -> str:
        return clean_name(kept)

    def usual(self) -> str:
        try:
            return clean_name(getpass.getuser())
        except (OSError, KeyError, ImportError, WrongInput):
            return self.default


@dataclass(frozen=True, slots=True)
class Pipeline(Setting[str]):
    """ "" for the pipeline that comes with the program, else a name or a folder, as `--pipeline` takes it."""

    def read(self, kept: str) -> str:
        return kept if len(kept) <= LONGEST_PATH and kept.isprintable() else _refuse(kept)


@dataclass(frozen=True, slots=True)
class KeysOfActions(Setting[Mapping[str, tuple[str, ...]]]):
    """The keys of those actions that have others than they come with, by the action's id."""

    def read(self, kept: str) -> Mapping[str, tuple[str, ...]]:
        if len(kept) > LONGEST_KEYS:
            _refuse(kept)
        try:
            found = json.loads(kept)
        except RecursionError:
            _refuse(kept)
        if not isinstance(found, dict):
            _refuse(kept)
        return {id_: tuple(map(str, keys)) for id_, keys in found.items() if isinstance(keys, list)}

    def write(self, value: Mapping[str, tuple[str, ...]]) -> str:
        return json.dumps({id_: list(keys) for id_, keys in value.items()})


def _refuse(kept: str) -> NoReturn:
    raise ValueError(f"{kept[:80]!r} cannot be taken")
