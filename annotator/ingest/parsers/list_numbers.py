"""The numbers before the items of lists, as office programs write them."""

from __future__ import annotations

BULLET = "•"
MAX = 3_999  # a list that starts beyond it is nobody's
_LETTERS = {"a": "a", "A": "A", "lowerLetter": "a", "upperLetter": "A"}
_ROMAN = {"i": False, "I": True, "lowerRoman": False, "upperRoman": True}
_VALUES = (
    *((1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl")),
    *((10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i")),
)


def written(count: int, shape: str) -> str:
    """Return a count as "3", "c" or "iii", by the name that DOCX or ODT has for it."""
    if shape in _LETTERS and count > 0:
        return chr(ord(_LETTERS[shape]) + (count - 1) % 26) * ((count - 1) // 26 + 1)
    if shape in _ROMAN and count > 0:
        return _roman(count).upper() if _ROMAN[shape] else _roman(count)
    return str(count)


def whole(said: str, default: int) -> int:
    """Return a whole number as a file says it, within reason."""
    return min(int(said), MAX) if said.isascii() and said.isdigit() and len(said) < 10 else default


def _roman(count: int) -> str:
    roman = ""
    for value, letters in _VALUES:
        times, count = divmod(count, value)
        roman += letters * times
    return roman
