"""Limits: what may be asked, how long, and how much of it is taken."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Limits:
    """Sizes in bytes, times in seconds.

    `seconds` is for all of it, from the first question to the last byte; `silence` for waiting on any one answer.
    `size` is of what was sent and of what it unpacks to. What unpacks to more than `ratio` times what was sent is
    taken for a bomb, except that anything may unpack to `always_unpacked`.
    """

    seconds: float = 60.0
    connecting: float = 10.0
    silence: float = 20.0
    size: int = 50_000_000
    ratio: int = 200
    always_unpacked: int = 1_000_000
    headers: int = 65_536
    redirects: int = 5


@dataclass(frozen=True, slots=True)
class Allowed:
    """What a person allows beyond the usual: addresses on this computer and around it, and going by a proxy."""

    private: bool = False
    proxy: bool = False


LIMITS = Limits()
NOTHING_MORE = Allowed()
