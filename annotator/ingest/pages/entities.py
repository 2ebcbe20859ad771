"""Entities: decoded once. trafilatura would decode what is left once more, so it never sees an ampersand."""

from __future__ import annotations

from copy import deepcopy
from typing import Any

_STAND_IN = "\ufe60"  # the small ampersand: printable, so that it is kept, and in no page that we know of


def guarded(root: Any) -> Any:
    """Return a copy of the tree without an ampersand in what is read. Scripts stay: their data is encoded once more."""
    copy = deepcopy(root)
    for element in copy.iter():
        if not isinstance(element.tag, str):
            continue
        if element.tail and "&" in element.tail:
            element.tail = element.tail.replace("&", _STAND_IN)
        if element.tag == "script":
            continue
        if element.text and "&" in element.text:
            element.text = element.text.replace("&", _STAND_IN)
        if element.tag == "meta" and "&" in element.get("content", ""):
            element.set("content", element.get("content").replace("&", _STAND_IN))
    return copy


def unguarded(words: str | None) -> str:
    return (words or "").replace(_STAND_IN, "&")
