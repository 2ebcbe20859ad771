"""The text of a page whose spans were counted in it: every character of its text nodes, and one for each line break.

Between blocks a page has no character of its own; here they get a line of their own, and offsets are moved along.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from typing import Any

from lxml import etree

from annotator.ingest.marks.units import is_same

_BLOCKS = frozenset(
    {"address", "article", "aside", "blockquote", "dd", "details", "div", "dl", "dt", "figcaption", "figure", "footer"}
    | {"form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "li", "main", "nav", "ol", "p", "pre", "section"}
    | {"table", "td", "th", "tr", "ul"}
)


@dataclass(frozen=True, slots=True)
class PageText:
    """`text` with what was put in between; `starts` and `added` say after which offset of the page how much was."""

    text: str
    starts: tuple[int, ...]
    added: tuple[int, ...]

    def place(self, offset: int) -> int:
        """Return where a span that starts at an offset of the page starts in the text."""
        return offset + self._added(bisect_right(self.starts, offset))

    def place_of_end(self, offset: int) -> int:
        """Return where a span that ends there ends: before what was put in behind it."""
        return offset + self._added(bisect_left(self.starts, offset))

    def quote_at(self, start: int, end: int, said: object) -> str | None:
        """Return the words of a span for checking: what is in the text, if the file says so but for white space."""
        if not isinstance(said, str) or not said:
            return None
        there = self.text[start:end]
        return there if is_same(_bare(there), _bare(said.replace("\\n", "\n"))) else said

    def _added(self, pieces: int) -> int:
        return self.added[pieces - 1] if pieces else 0


def page_text(page: str) -> PageText:
    """Return the text of a page's body; nothing that it refers to is loaded."""
    lines = page.replace("\r\n", "\n").replace("\r", "\n")  # as browsers read them
    parser = etree.HTMLParser(no_network=True, huge_tree=False, encoding="utf-8")
    root = etree.fromstring(lines.encode("utf-8", "replace") or b"<p>", parser)
    if root is None:
        return PageText("", (), ())
    body = root.find("body")
    reader = _Reader()
    reader.read(root if body is None else body)
    return PageText("".join(reader.pieces), tuple(reader.starts), tuple(reader.added))


class _Reader:
    """Goes through a tree in the order of its text, without recursion: hostile pages are deep."""

    def __init__(self) -> None:
        self.pieces: list[str] = []
        self.starts: list[int] = []
        self.added: list[int] = []
        self._length = 0
        self._put_in = 0
        self._is_break_due = False

    def read(self, body: Any) -> None:
        todo: list[tuple[Any, bool]] = [(body, False)]
        while todo:
            element, is_done = todo.pop()
            is_block = element.tag in _BLOCKS
            if is_done:
                self._is_break_due |= is_block
                if element is not body:
                    self._say(element.tail)
                continue
            todo.append((element, True))
            self._is_break_due |= is_block
            if isinstance(element.tag, str):
                self._say("\n" if element.tag == "br" else element.text)
                todo += [(child, False) for child in reversed(element)]

    def _say(self, text: str | None) -> None:
        if not text:
            return
        if self._is_break_due and self.pieces and text.strip():
            self._put_in += 1
            self.pieces.append("\n")
            self.starts.append(self._length)
            self.added.append(self._put_in)
        self._is_break_due &= not text.strip()
        self.pieces.append(text)
        self._length += len(text)


def _bare(text: str) -> str:
    return "".join(text.split())
