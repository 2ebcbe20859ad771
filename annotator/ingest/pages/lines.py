"""Lines: what a page shows, in its order, as a reader would see it without its style sheets."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Any

from lxml import etree

# fmt: off
NOT_SHOWN = frozenset((
    "applet", "area", "audio", "base", "canvas", "datalist", "embed", "head", "iframe", "link", "meta", "noembed",
    "noframes", "noscript", "object", "option", "param", "script", "select", "source", "style", "svg", "template",
    "textarea", "title", "track", "video",
))
BLOCKS = frozenset((
    "address", "article", "aside", "blockquote", "body", "button", "caption", "center", "dd", "details", "dialog",
    "dir", "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "frameset", "h1", "h2", "h3",
    "h4", "h5", "h6", "header", "hgroup", "hr", "html", "label", "legend", "li", "main", "menu", "nav", "ol",
    "optgroup", "p", "pre", "search", "section", "summary", "table", "tbody", "td", "tfoot", "th", "thead", "tr",
    "ul",
))
# fmt: on
HEADINGS = frozenset(("h1", "h2", "h3", "h4", "h5", "h6"))
_LIST_ITEMS = frozenset(("li", "dd", "dt"))
_CELLS = frozenset(("td", "th"))
_SPACE = re.compile("[ \t\n\r\f]+")
_HIDDEN_STYLE = re.compile(r"(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)", re.IGNORECASE)
_LONGEST_CELL = 200
PARAGRAPH, LINE, CELL = "\n\n", "\n", "\t"


@dataclass(slots=True)
class Line:
    """One line that a page shows: its words, its block, what parts it from the line before, its linked letters."""

    text: str
    block: Any
    gap: str = PARAGRAPH
    linked: int = 0


def text_of(lines: Iterable[Line]) -> str:
    """Return lines as a text: blank lines between paragraphs, items and rows one below the other."""
    parts: list[str] = []
    for line in lines:
        parts += [line.gap, line.text] if parts else [line.text]
    return "".join(parts)


def lines_of(root: Any) -> list[Line]:
    """Return what the page shows, line by line; `root` may be None."""
    return [] if root is None else _Reader().read(root)


def is_hidden(element: Any) -> bool:
    """Tell whether an element says of itself that it is not shown. A page that is hidden as a whole, a script shows."""
    if element.tag in ("html", "body"):
        return False
    if element.get("hidden") is not None or (element.tag == "dialog" and element.get("open") is None):
        return True
    return bool(_HIDDEN_STYLE.search(element.get("style") or ""))


@dataclass(slots=True)
class _Reader:
    lines: list[Line] = field(default_factory=list)
    _words: list[str] = field(default_factory=list)
    _blocks: list[Any] = field(default_factory=list)
    _gap: str = PARAGRAPH
    _linked: int = 0
    _links: int = 0
    _kept: int = 0  # how many <pre> are open

    def read(self, root: Any) -> list[Line]:
        walk = etree.iterwalk(root, events=("start", "end"))
        left_out = None
        for event, element in walk:
            if event == "end":
                if element is left_out:
                    left_out = None
                else:
                    self._end(element)
                if element is not root:
                    self._add(element.tail)
            elif not isinstance(element.tag, str) or element.tag in NOT_SHOWN or is_hidden(element):
                left_out = element
                walk.skip_subtree()
            else:
                self._start(element)
        self._break(PARAGRAPH)
        _tell_rows_from_layout(self.lines)
        return self.lines

    def _start(self, element: Any) -> None:
        tag = element.tag
        if tag == "br":
            self._break(LINE)
        elif tag in BLOCKS:
            self._break(_gap_before(element))
            self._blocks.append(element)
        self._links += tag == "a"
        self._kept += tag == "pre"
        self._add(element.text)

    def _end(self, element: Any) -> None:
        tag = element.tag
        self._links -= tag == "a"
        self._kept -= tag == "pre"
        if tag in BLOCKS:
            # Rows and items end as they begin: what follows says how far away it is.
            self._break(LINE if tag in _LIST_ITEMS or tag == "tr" else CELL if tag in _CELLS else PARAGRAPH)
            self._blocks.pop()

    def _add(self, words: str | None) -> None:
        if not words:
            return
        if self._kept:
            first, *others = words.split("\n")
            self._take(first)
            for other in others:
                self._break(LINE)
                self._take(other)
            return
        self._take(_SPACE.sub(" ", words))

    def _take(self, words: str) -> None:
        self._words.append(words)
        if self._links:
            self._linked += len(words.strip())

    def _break(self, gap: str) -> None:
        text = "".join(self._words)
        text = text.rstrip() if self._kept else _SPACE.sub(" ", text).strip(" ")
        if text.strip():
            self.lines.append(Line(text, self._blocks[-1] if self._blocks else None, self._gap, self._linked))
            self._gap = gap
        elif self._words and gap == LINE == self._gap:
            self._gap = PARAGRAPH  # two breaks with nothing between them
        else:
            self._gap = _wider(self._gap, gap)
        self._words.clear()
        self._linked = 0


def _tell_rows_from_layout(lines: list[Line]) -> None:
    """Keep cells beside each other only where each is one short line: pages of 2004 are tables of everything."""
    counts = Counter(id(line.block) for line in lines)
    for before, line in pairwise(lines):
        if line.gap == CELL and not all(
            one.block.tag in _CELLS and counts[id(one.block)] == 1 and len(one.text) <= _LONGEST_CELL
            for one in (before, line)
        ):
            line.gap = PARAGRAPH


def _gap_before(element: Any) -> str:
    """Return what parts a block from what stands before it in the same list, row or table."""
    if element.getprevious() is None or element.tag not in _LIST_ITEMS | _CELLS | {"tr"}:
        return LINE if element.tag == "tr" else CELL if element.tag in _CELLS else PARAGRAPH
    return CELL if element.tag in _CELLS else LINE


def _wider(one: str, other: str) -> str:
    return max(one, other, key=(CELL, LINE, PARAGRAPH).index)


def in_rows(lines: list[Line]) -> Iterator[Line]:
    """Yield lines with the cells of a row as one, so that a row is found or left as a whole."""
    held: Line | None = None
    for line in lines:
        if held is not None and line.gap == CELL:
            held = Line(f"{held.text}\t{line.text}", held.block, held.gap, held.linked + line.linked)
            continue
        if held is not None:
            yield held
        held = line
    if held is not None:
        yield held
