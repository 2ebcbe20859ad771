"""What the control words of RTF mean for its text: letters, parts of a paragraph, and groups that are not shown."""

from __future__ import annotations

import codecs

from striprtf.striprtf import charset_map, destinations

LETTERS = {
    "tab": "\t",
    "line": "\n",
    "page": "\n",
    "column": "\n",
    "emdash": "—",
    "endash": "–",
    "emspace": "\u2003",
    "enspace": "\u2002",
    "qmspace": "\u2005",
    "bullet": "•",
    "lquote": "‘",
    "rquote": "’",
    "ldblquote": "“",
    "rdblquote": "”",
    "zwj": "\u200d",
    "zwnj": "\u200c",
    "ltrmark": "\u200e",
    "rtlmark": "\u200f",
}
SYMBOLS = {"~": "\u00a0", "_": "\u2011", "{": "{", "}": "}", "\\": "\\"}
SETS = {"mac": "mac_roman", "pc": "cp437", "pca": "cp850", "ansi": "cp1252"}
_MAC = {10000: "mac_roman", 10006: "mac_greek", 10007: "mac_cyrillic", 10029: "mac_latin2", 10081: "mac_turkish"}
_SHOWN = frozenset(
    ("footnote", "result", "shptxt", "dptxbxtext", "upr", "info", "title", "author", "creatim", "fonttbl", "pntext")
)
# Not shown themselves, but text boxes are within them.
AROUND_BOXES = frozenset(("shp", "shpinst", "shpgrp", "do"))
_OTHERS = frozenset(("pgdsctbl", "nonshppict", "ftnsepcn", "listoverride", "revtim", "nesttableprops"))
NOT_SHOWN = (destinations | _OTHERS) - _SHOWN - AROUND_BOXES


def encoding_of_set(number: int, default: str) -> str:
    """Return the encoding that a character set of the font table stands for."""
    return known(str(charset_map.get(number, default)), default) if number > 1 else default


def encoding_of_page(number: int, default: str) -> str:
    """Return the encoding with a code page's number."""
    return known("utf-8" if number == 65001 else _MAC.get(number, f"cp{number}"), default)


def known(encoding: str, default: str) -> str:
    """Return an encoding that Python knows, by the names it has for those of the Macintosh too."""
    for name in (encoding, encoding.replace("mac_japanese", "cp932").replace("mac_korean", "cp949")):
        try:
            return codecs.lookup(name).name
        except LookupError:
            continue
    return default
