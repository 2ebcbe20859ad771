"""Lines: what a page shows, in its order, as a reader would see it without its style sheets."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
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
_ROWS = _LIST_ITEMS | frozenset(("tr", "thead", "tbody", "tfoot"))
_KEPT_CLOSE = _LIST_ITEMS | _CELLS  # what begins or ends with them is no paragraph apart
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
    _broken: bool = False
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
            self._end_line()
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
            self._break(_gap_after(element))
            self._blocks.pop()

    def _add(self, words: str | None) -> None:
        if not words:
            return
        if self._kept:
            first, *others = words.split("\n")
            self._take(first)
            for other in others:
                self._end_line()
                self._take(other)
            return
        self._take(_SPACE.sub(" ", words))

    def _end_line(self) -> None:
        # Two breaks with nothing between them are how paragraphs were made.
        self._break(PARAGRAPH if self._broken and not "".join(self._words).strip() else LINE)
        self._broken = True

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
        else:
            self._gap = _wider(self._gap, gap)
        self._words.clear()
        self._linked = 0
        self._broken = False


def _tell_rows_from_layout(lines: list[Line]) -> None:
    """Keep cells beside each other only where each is one short line: pages of 2004 are tables of everything."""
    cells = [_cell_of(line.block) for line in lines]
    counts = Counter(cell for cell in cells if cell is not None)
    is_short = [cell is not None and counts[cell] == 1 for cell in cells]
    for number, line in enumerate(lines):
        fits = is_short[number] and is_short[number - 1] and len(line.text) <= _LONGEST_CELL
        if number and line.gap == CELL and not (fits and len(lines[number - 1].text) <= _LONGEST_CELL):
            line.gap = PARAGRAPH


def _cell_of(block: Any) -> Any:
    """Return the cell that a block is, or that it is all of."""
    if block is None or block.tag in _CELLS:
        return block
    parent = block.getparent()
    return parent if parent is not None and parent.tag in _CELLS else None


def _gap_before(element: Any) -> str:
    """Return what parts a block from what stands before it."""
    parent = element.getparent()
    opens = parent is not None and element.getprevious() is None and not (parent.text or "").strip()
    return CELL if opens and parent.tag in _KEPT_CLOSE else _gap_of(element, parent)


def _gap_after(element: Any) -> str:
    parent = element.getparent()
    closes = parent is not None and element.getnext() is None and not (element.tail or "").strip()
    return CELL if closes and parent.tag in _KEPT_CLOSE else _gap_of(element, parent)


def _gap_of(element: Any, parent: Any) -> str:
    if element.tag in _CELLS:
        return CELL
    is_inner_list = element.tag in ("ul", "ol") and parent is not None and parent.tag in _LIST_ITEMS
    return LINE if is_inner_list or element.tag in _ROWS else PARAGRAPH


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
