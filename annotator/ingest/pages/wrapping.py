"""Wrapping: the paragraphs of a text whose lines a mail program broke at a fixed width."""

from __future__ import annotations

from itertools import pairwise

_WIDEST = 100  # letters: longer lines were broken by nobody
_NARROWEST = 50


def flowed(text: str, *, deletes_space: bool) -> str:
    """Join lines as RFC 3676 says: one that ends in a space goes on in the next of the same depth of quoting."""
    paragraphs: list[str] = []
    depth, goes_on = 0, False
    for line in text.split("\n"):
        quoted = len(line) - len(line.lstrip(">"))
        words = line[quoted:].removeprefix(" ")
        is_signature = words == "-- "
        joins = goes_on and quoted == depth and not is_signature
        marks = f"{'>' * quoted} " if quoted else ""
        if joins:
            paragraphs[-1] += words
        else:
            paragraphs.append(marks + words)
        goes_on = words.endswith(" ") and not is_signature
        if goes_on and deletes_space:
            paragraphs[-1] = paragraphs[-1][:-1]
        depth = quoted
    return "\n".join(paragraph.rstrip() for paragraph in paragraphs)


def unwrapped(text: str) -> str:
    """Join a line with the next where the next one's first word had no room left on it; leave all others as they are.

    The width is that of the longest line. A text with a line longer than mail programs make has no such width.
    """
    lines = [line.rstrip() for line in text.split("\n")]
    width = max(map(len, lines))
    if not _NARROWEST <= width <= _WIDEST:
        return text
    joined = [lines[0]]
    for before, line in pairwise(lines):
        if _was_broken(before, line, width):
            joined[-1] += f" {line}"
        else:
            joined.append(line)
    return "\n".join(joined)


def _was_broken(before: str, line: str, width: int) -> bool:
    if not before or not line or line[0] in " \t>*-•|#=_" or before[0] in ">|":
        return False
    return len(before) + 1 + len(line.split(None, 1)[0]) > width
