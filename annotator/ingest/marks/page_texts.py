"""The text of a page whose spans were counted in it: every character of its text nodes, and one for each line break.

Between blocks a page has no character of its own; here they get a line of their own, and offsets are moved along.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from lxml import etree

from annotator.ingest.marks.units import is_same

_BLOCKS = frozenset(
    {"address", "article", "aside", "blockquote", "dd", "details", "div", "dl", "dt", "figcaption", "figure", "footer"}
    | {"form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "li", "main", "nav", "ol", "p", "pre", "section"}
    | {"table", "td", "th", "tr", "ul"}
)

LONGEST_PATH = 300  # of a text node; those beyond are not found by it, so that a hostile page costs no memory
MOST_NODES = 100_000


@dataclass(frozen=True, slots=True)
class PageText:
    """`text` with what was put in between; `starts` and `added` say after which offset of the page how much was.

    `nodes` says at which offset each of its text nodes starts, by its path from the body.
    """

    text: str
    starts: tuple[int, ...] = ()
    added: tuple[int, ...] = ()
    nodes: Mapping[str, int] = field(default_factory=dict)

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
        return PageText("")
    body = root.find("body")
    reader = _Reader()
    reader.read(root if body is None else body)
    return PageText("".join(reader.pieces), tuple(reader.starts), tuple(reader.added), reader.nodes)


class _Reader:
    """Goes through a tree in the order of its text, without recursion: hostile pages are deep."""

    def __init__(self) -> None:
        self.pieces: list[str] = []
        self.starts: list[int] = []
        self.added: list[int] = []
        self.nodes: dict[str, int] = {}
        self._texts = Counter[str]()  # text nodes, by the path of what they are in
        self._length = 0
        self._put_in = 0
        self._is_break_due = False

    def read(self, body: Any) -> None:
        todo: list[tuple[Any, str | None, str | None, bool]] = [(body, "", "", False)]
        while todo:
            element, path, parent, is_done = todo.pop()
            is_block = element.tag in _BLOCKS
            if is_done:
                self._is_break_due |= is_block
                if element is not body:
                    self._say(element.tail, parent)
                continue
            todo.append((element, path, parent, True))
            self._is_break_due |= is_block
            if element.tag == "br":
                self._put("\n")
            elif isinstance(element.tag, str):
                self._say(element.text, path)
            todo += [(child, own, path, False) for child, own in reversed(_children(element, path))]

    def _say(self, text: str | None, parent: str | None) -> None:
        if not text:
            return
        if parent is not None and len(self.nodes) < MOST_NODES:
            self._texts[parent] += 1
            self.nodes[f"{parent}/text()[{self._texts[parent]}]"] = self._length
        self._put(text)

    def _put(self, text: str) -> None:
        if self._is_break_due and self.pieces and text.strip():
            self._put_in += 1
            self.pieces.append("\n")
            self.starts.append(self._length)
            self.added.append(self._put_in)
        self._is_break_due &= not text.strip()
        self.pieces.append(text)
        self._length += len(text)


def _children(element: Any, path: str | None) -> list[tuple[Any, str | None]]:
    """Return what is in an element, each with its path, counted among its like as in XPath; None for longer ones."""
    if not isinstance(element.tag, str):
        return []
    counts = Counter[str]()
    found: list[tuple[Any, str | None]] = []
    for child in element:
        if path is None or len(path) > LONGEST_PATH:
            found.append((child, None))
            continue
        tag = child.tag if isinstance(child.tag, str) else ""
        counts[tag] += 1
        found.append((child, f"{path}/{tag}[{counts[tag]}]"))
    return found


def _bare(text: str) -> str:
    return "".join(text.split())
