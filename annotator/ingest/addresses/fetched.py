"""What came from an address, and how far it has come."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Fetched:
    """The bytes as a browser would save them, unpacked but not decoded.

    `address` is where they came from in the end, `fetched_at` is UTC, ISO 8601. `media_type` and `charset` are what
    the server said, in lower case, and "" where it said nothing or nonsense. `notices` are for the reader.
    """

    original: bytes
    address: str
    fetched_at: str
    media_type: str = ""
    charset: str = ""
    notices: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Progress:
    """Which place is being asked, how many bytes came from it, and how many are to come; None where it did not say."""

    place: str
    received: int = 0
    expected: int | None = None
