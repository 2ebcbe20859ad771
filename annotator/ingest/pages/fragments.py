"""Fragments: what a rich clipboard holds, a part of a page that somebody chose, so all of it is meant."""

from __future__ import annotations

import re

_START, _END = "<!--StartFragment-->", "<!--EndFragment-->"
_HEADER = re.compile(
    r"\s*Version:[\d.]+\s+(?:[A-Za-z]+:[^\r\n<]*[\r\n]+){1,12}"
)  # as Windows puts it before the markup
_SOURCE = re.compile(r"^SourceURL:(\S+)", re.MULTILINE)


def fragment_of(markup: str) -> tuple[str, str]:
    """Return the chosen part of a clipboard's markup, and the address that it was copied from, "" without one."""
    header = _HEADER.match(markup)
    source = _SOURCE.search(header[0]) if header else None
    markup = markup[header.end() :] if header else markup
    start, end = markup.find(_START), markup.rfind(_END)
    chosen = markup[start + len(_START) : end if end > start else None] if start >= 0 else markup
    return chosen, source[1] if source else ""
