"""Reviewers: who decides. Known by an id that a device gives to a name, so that two people may share a name."""

from __future__ import annotations

import uuid
from dataclasses import dataclass

from annotator.domain.errors import WrongInput
from annotator.domain.wording import Wording

NAME_LENGTH = 100
RESERVED = frozenset({"all", "settled", "pipeline"})


@dataclass(frozen=True, slots=True)
class Reviewer:
    """Somebody who decides."""

    id: str
    name: str


def reviewer_id(device: str, name: str) -> str:
    """Return the id of `name` on a device: the same in every project there, another on any other device."""
    return uuid.uuid5(uuid.UUID(device), name).hex


def likely_name(name: str) -> str:
    """Return a name that another program gave, put in order so that it can be one here; "" where nothing is left."""
    printable = "".join(character if character.isprintable() else " " for character in name)
    cleaned = " ".join(printable.split())[:NAME_LENGTH].rstrip()
    return f"{cleaned} (imported)" if cleaned in RESERVED else cleaned


def clean_name(name: str) -> str:
    """Return the name with white space put in order; raises WrongInput for one that nobody could read."""
    cleaned = " ".join(name.split())
    if cleaned in RESERVED:
        raise WrongInput(
            Wording("“{cleaned}” means something else in exports and lists; take another name.", cleaned=cleaned)
        )
    if not cleaned or len(cleaned) > NAME_LENGTH or not cleaned.isprintable():
        raise WrongInput(
            Wording(
                "A reviewer's name is 1 to {name_length} printable characters, such as “Anna Keller”.",
                name_length=NAME_LENGTH,
            )
        )
    return cleaned
