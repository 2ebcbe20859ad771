"""Files too large, too deep or too odd to be kept: `outcomes.csv` calls them `bomb:NAME`."""

from __future__ import annotations

from collections.abc import Callable

Make = Callable[[], bytes]
BOMBS: dict[str, Make] = {}


def bomb(name: str) -> Callable[[Make], Make]:
    """Keep a function under the name of the file whose bytes it makes."""

    def keep(make: Make) -> Make:
        assert name not in BOMBS, name
        BOMBS[name] = make
        return make

    return keep


@bomb("100_megabytes.txt")
def megabytes_of_text() -> bytes:
    return b"The minister said so. " * 5_000_000
