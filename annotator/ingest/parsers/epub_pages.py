"""The pages of an e-book as the paragraphs that its reader sees."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from html.entities import html5

from lxml import etree

from annotator.domain.errors import ArticleUnreadable
from annotator.domain.wording import Wording
from annotator.ingest.parsers.list_numbers import BULLET, whole, written
from annotator.ingest.parsers.packages import attribute, local, xml_root
from annotator.ingest.parsers.refusals import NotXml, declares_entities

MAX_DEPTH = 200
_ENTITY = re.compile(rb"&([A-Za-z][A-Za-z0-9]{1,31});")
_DECLARES = re.compile(rb"<!ENTITY", re.IGNORECASE)
_OF_XML = frozenset((b"amp", b"lt", b"gt", b"quot", b"apos"))
_SPACE = re.compile(r"[ \t\r\n\f]+")
_NOT_SHOWN = frozenset(
    (
        "head",
        "script",
        "style",
        "template",
        "nav",
        "svg",
        "math",
        "rt",
        "rp",
        "audio",
        "video",
        "iframe",
        "object",
        "noscript",
    )
)
_BLOCKS = frozenset(
    (
        "p",
        "div",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "li",
        "blockquote",
        "section",
        "article",
        "aside",
        "header",
        "footer",
    )
) | frozenset(("figure", "figcaption", "dt", "dd", "dl", "ul", "ol", "pre", "hr", "body", "main", "table", "caption"))
_HEADINGS = ("h1", "h2", "h3")
_HIDES = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
_RAISED = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")


@dataclass(frozen=True, slots=True)
class PageText:
    """The paragraphs of a page, and its first heading."""

    lines: tuple[str, ...]
    heading: str

    @property
    def length(self) -> int:
        return sum(map(len, self.lines))


def page_text(data: bytes, *, name: str, part: str) -> PageText:
    """Return the text of one page; raises ArticleUnreadable."""
    reader = _Reader(Wording("{name} is not opened: {part} is nested deeper than any page.", name=name, part=part))
    reader.take(_root(data, name=name, part=part), 0)
    reader.end()
    return PageText(tuple(reader.lines), reader.heading)


def _root(data: bytes, *, name: str, part: str) -> etree._Element:
    try:
        return xml_root(_ENTITY.sub(_as_number, data), name=name, part=part, is_page=True)
    except NotXml:
        if _DECLARES.search(data):
            raise declares_entities(name, part) from None
        if b"<" not in data or b"\0" in data:
            raise
        return _as_html(data, name=name, part=part)


def _as_html(data: bytes, *, name: str, part: str) -> etree._Element:
    """Return the root of a page that is no XML, as it should be by the book, and often enough is not."""
    parser = etree.HTMLParser(
        encoding="utf-8" if _is_utf8(data) else None, no_network=True, remove_comments=True, remove_pis=True
    )
    try:
        root = etree.fromstring(data, parser)
    except etree.LxmlError:
        root = None
    if root is None:
        raise ArticleUnreadable(Wording("{name} is damaged: its part {part} can't be read.", name=name, part=part))
    return root


def _is_utf8(data: bytes) -> bool:
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True


def _as_number(entity: re.Match[bytes]) -> bytes:
    """Return a letter that pages may call by name as XML may write it."""
    letters = "" if entity[1] in _OF_XML else html5.get(f"{entity[1].decode('ascii')};", "")
    return "".join(f"&#{ord(letter)};" for letter in letters).encode("ascii") or entity[0]


class _Reader:
    def __init__(self, too_deep: Wording) -> None:
        self.lines: list[str] = []
        self.heading = ""
        self._pieces: list[str] = []
        self._before = ""
        self._items: Counter[etree._Element] = Counter()
        self._too_deep = too_deep

    def take(self, element: etree._Element, depth: int, *, exact: bool = False) -> None:
        if depth > MAX_DEPTH:
            raise ArticleUnreadable(self._too_deep)
        kind = local(element)
        block = kind in _BLOCKS
        if block:
            self.end()
        if kind == "li":
            self._before = self._number(element)
        self._add(element.text, exact=exact or kind == "pre")
        for child in element:
            self._child(child, depth, exact=exact or kind == "pre")
            self._add(child.tail, exact=exact or kind == "pre")
        if block:
            self._note_heading(kind)
            self.end()
        if kind == "li":
            self._before = ""

    def end(self) -> None:
        """End a paragraph."""
        line = re.sub(r" *\n *", "\n", "".join(self._pieces)).strip(" \t\n")
        self._pieces.clear()
        if line:
            self.lines.append(self._before + line)
            self._before = ""

    def _child(self, child: etree._Element, depth: int, *, exact: bool) -> None:
        kind = local(child)
        if not kind or kind in _NOT_SHOWN or _hidden(child) or attribute(child, "type") == "noteref":
            return
        if kind == "br":
            self._pieces.append("\n")
        elif kind == "tr":
            self._row(child, depth)
        elif kind == "sup" and (child.text or "").strip().isdecimal() and not len(child):
            self._pieces.append((child.text or "").strip().translate(_RAISED))
        else:
            self.take(child, depth + 1, exact=exact)

    def _row(self, row: etree._Element, depth: int) -> None:
        self.end()
        cells = [self._cell(cell, depth) for cell in row if local(cell) in ("td", "th")]
        if any(len(lines) > 1 for lines in cells):
            self.lines.extend(line for lines in cells for line in lines)
            return
        line = "\t".join(" ".join(lines).replace("\n", " ") for lines in cells).rstrip("\t")
        if line.strip():
            self.lines.append(line)

    def _cell(self, cell: etree._Element, depth: int) -> list[str]:
        outside, self.lines = self.lines, []
        self.take(cell, depth + 1)
        self.end()
        lines, self.lines = self.lines, outside
        return lines

    def _number(self, item: etree._Element) -> str:
        around = item.getparent()
        if around is None or local(around) != "ol":
            return BULLET + " "
        self._items[around] += 1
        count = self._items[around] - 1 + whole(around.get("start", ""), 1)
        return f"{written(count, around.get('type', '1'))}. "

    def _note_heading(self, kind: str) -> None:
        if kind in _HEADINGS and not self.heading:
            self.heading = " ".join("".join(self._pieces).split())

    def _add(self, text: str | None, *, exact: bool) -> None:
        words = (text or "") if exact else _SPACE.sub(" ", text or "")
        if not exact and words.startswith(" ") and (not self._pieces or self._pieces[-1].endswith((" ", "\n"))):
            words = words[1:]
        if words:
            self._pieces.append(words)


def _hidden(element: etree._Element) -> bool:
    return element.get("hidden") is not None or bool(_HIDES.search(element.get("style", "")))
