"""Names of files, as they can be said: a name may hold anything, and a terminal would obey some of it."""

from __future__ import annotations


def readable(name: str) -> str:
    """Return a name with a sign in the place of what is no UTF-8, breaks the line, or is seen by nobody."""
    return "".join(character if character.isprintable() else "\ufffd" for character in name)
