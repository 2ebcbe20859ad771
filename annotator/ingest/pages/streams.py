"""Streams: the words of a page that is too deep or too large for a tree, read from its first tag to its last."""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import unescape

from annotator.ingest.pages.lines import BLOCKS, NOT_SHOWN

_TAG = re.compile(r"<(/?)([a-zA-Z][a-zA-Z0-9:-]{0,40})")
_SPACE = re.compile("[ \t\n\r\f]+")
_RAW = frozenset(
    ("script", "style", "textarea", "title", "noscript", "template", "iframe", "noframes", "noembed", "svg")
)


def text_of_stream(markup: str) -> str:
    """Return the words between the tags, a paragraph for each block; linear in the size of the markup."""
    paragraphs: list[str] = []
    words: list[str] = []
    for piece in _pieces(markup):
        if piece is None:
            paragraphs.append("".join(words))
            words.clear()
        else:
            words.append(piece)
    paragraphs.append("".join(words))
    shown = (_SPACE.sub(" ", paragraph).strip(" ") for paragraph in paragraphs)
    return "\n\n".join(paragraph for paragraph in shown if paragraph)


def _pieces(markup: str) -> Iterator[str | None]:
    """Yield words, decoded, and None where a block starts or ends."""
    place, lower = 0, markup.lower()
    while place < len(markup):
        tag = markup.find("<", place)
        if tag < 0:
            yield unescape(markup[place:])
            return
        if tag > place:
            yield unescape(markup[place:tag])
        place, name, is_block = _after(markup, lower, tag)
        if is_block:
            yield None
        elif name == "<":
            yield "<"


def _after(markup: str, lower: str, tag: int) -> tuple[int, str, bool]:
    """Return where reading goes on after what begins with "<", its name, and whether it parts paragraphs."""
    if markup.startswith("<!--", tag):
        return _past(markup, "-->", tag + 4), "", False
    match = _TAG.match(markup, tag)
    if match is None:
        if markup[tag + 1 : tag + 2] in ("!", "?", "/"):
            return _past(markup, ">", tag), "", False
        return tag + 1, "<", False
    name = match[2].lower()
    end = _past(markup, ">", match.end())
    if not match[1] and name in NOT_SHOWN & _RAW:
        end = lower.find(f"</{name}", end)
        end = _past(markup, ">", end) if end >= 0 else len(markup)
    return end, name, name in BLOCKS or name == "br"


def _past(markup: str, end: str, start: int) -> int:
    found = markup.find(end, start)
    return len(markup) if found < 0 else found + len(end)
