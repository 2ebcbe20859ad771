"""Texts: the one form in which articles hold them, and the hash by which they are known."""

from __future__ import annotations

import hashlib
import re

_SURROGATES = re.compile("[\ud800-\udfff]")


def text_sha256(text: str) -> str:
    """Return the hash of a canonical text, as hex, over its UTF-8."""
    return hashlib.sha256(text.encode("utf-8")).hexdigest()


def canonical(text: str) -> str:
    """Return `text` as articles hold it: no leading byte-order mark, line ends as LF, no lone surrogates.

    Nothing else is touched: no-break spaces, U+2028 and invisible characters stay where they are.
    """
    text = text.removeprefix("\ufeff")
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    return _SURROGATES.sub("\ufffd", text)
