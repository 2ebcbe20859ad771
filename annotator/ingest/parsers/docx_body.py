"""The body of a Word file: paragraphs, tables and text boxes in the order in which they are read."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator

from lxml import etree

from annotator.ingest.parsers.docx_numbering import Numbering
from annotator.ingest.parsers.packages import attribute, local
from annotator.ingest.parsers.properties import notices_of
from annotator.ingest.parsers.tables import row_lines

_CHARACTERS = {"tab": "\t", "ptab": "\t", "cr": "\n", "noBreakHyphen": "\u2011"}
_DELETED = frozenset(("del", "moveFrom"))
_SILENT = frozenset(
    ("instrText", "delText", "delInstrText", "object", "pPr", "rPr", "sdtPr", "tblPr", "trPr", "tcPr", "sectPr", "rt")
)
_WRAPPERS = frozenset(("sdt", "sdtContent", "customXml", "ins", "moveTo", "smartTag"))
_CONTENTS = re.compile(r"TOC[1-9]")
_NOT_SHOWN = ("separator", "continuationSeparator", "continuationNotice")


class Body:
    """What is read so far: `lines` are paragraphs, `counts` says how many of what was left out or moved."""

    def __init__(self, numbering: Numbering) -> None:
        self.lines: list[str] = []
        self.counts: Counter[str] = Counter()
        self._numbering = numbering
        self._unended = ""  # a paragraph whose mark was deleted goes on in the next

    def take(self, element: etree._Element) -> None:
        """Read the paragraphs and tables in an element, and those in what only wraps them."""
        for child in _shown(element, self.counts):
            kind = local(child)
            if kind == "p" and _is_of_contents(child):
                self.counts["contents"] += 1
            elif kind == "p":
                self._paragraph(child)
            elif kind == "tbl":
                self._table(child)
        if self._unended:
            self._end("")

    def text(self, *, after: Iterable[etree._Element | None]) -> str:
        """Return the text, and after it the notes of the parts given."""
        for part in after:
            for note in () if part is None else part:
                if local(note) in ("footnote", "endnote") and attribute(note, "type") not in _NOT_SHOWN:
                    self.counts["notes"] += 1
                    self.take(note)
        return "\n".join(self.lines)

    def notices(self, comments: int) -> tuple[str, ...]:
        """Return what a reader has to know of what is not where it was."""
        return notices_of(self.counts, comments=comments)

    def _paragraph(self, paragraph: etree._Element) -> None:
        pieces: list[str] = []
        boxes: list[etree._Element] = []
        self._run(paragraph, pieces, boxes)
        properties = next((one for one in paragraph if local(one) == "pPr"), None)
        words = "".join(pieces)
        number = "" if self._unended or not words.strip() else self._numbering.before(properties)
        if _mark_deleted(properties):
            self._unended += number + words
        else:
            self._end(number + words)
        for box in boxes:
            self.take(box)

    def _end(self, words: str) -> None:
        line = (self._unended + words).strip(" \t\n")
        self._unended = ""
        if line:
            self.lines.append(line)

    def _run(self, element: etree._Element, pieces: list[str], boxes: list[etree._Element]) -> None:
        for child in element:
            kind = local(child)
            if kind == "t":
                pieces.append(child.text or "")
            elif kind in _CHARACTERS:
                pieces.append(_CHARACTERS[kind])
            elif kind == "br":
                pieces.append("\n")
            elif kind == "txbxContent":
                boxes.append(child)
            elif kind in _DELETED:
                self.counts["deleted"] += 1
            elif kind == "r" and _hidden(child):
                self.counts["hidden"] += 1
            elif kind == "AlternateContent":
                self._run(_chosen(child), pieces, boxes)
            elif kind and kind not in _SILENT:
                self._run(child, pieces, boxes)

    def _table(self, table: etree._Element) -> None:
        for row in _shown(table, self.counts):
            if local(row) != "tr" or _row_deleted(row):
                continue
            cells = [self._cell(cell) for cell in _shown(row, self.counts) if local(cell) == "tc"]
            self.lines += row_lines(cells)

    def _cell(self, cell: etree._Element) -> list[str]:
        outside, self.lines = self.lines, []
        self.take(cell)
        lines, self.lines = self.lines, outside
        return lines


def _shown(element: etree._Element, counts: Counter[str]) -> Iterator[etree._Element]:
    for child in element:
        kind = local(child)
        if kind in _DELETED:
            counts["deleted"] += 1
        elif kind == "AlternateContent":
            yield from _shown(_chosen(child), counts)
        elif kind == "sdt" and _is_contents(child):
            counts["contents"] += 1
        elif kind in _WRAPPERS:
            yield from _shown(child, counts)
        else:
            yield child


def _chosen(alternatives: etree._Element) -> etree._Element:
    """Return the one of several forms of the same thing that Word shows: the first."""
    return next(iter(alternatives), alternatives)


def _is_contents(content: etree._Element) -> bool:
    properties = next((one for one in content if local(one) == "sdtPr"), None)
    gallery = [] if properties is None else [one for one in properties.iter() if local(one) == "docPartGallery"]
    return any(attribute(one, "val") == "Table of Contents" for one in gallery)


def _is_of_contents(paragraph: etree._Element) -> bool:
    """Tell a line of a table of contents that stands among the text: by its style, as Word names it."""
    properties = next((one for one in paragraph if local(one) == "pPr"), None)
    styles = [] if properties is None else [one for one in properties if local(one) == "pStyle"]
    return any(_CONTENTS.fullmatch(attribute(one, "val")) for one in styles)


def _row_deleted(row: etree._Element) -> bool:
    properties = next((one for one in row if local(one) == "trPr"), None)
    return properties is not None and any(local(one) == "del" for one in properties)


def _mark_deleted(properties: etree._Element | None) -> bool:
    run = None if properties is None else next((one for one in properties if local(one) == "rPr"), None)
    return run is not None and any(local(one) in _DELETED for one in run)


def _hidden(run: etree._Element) -> bool:
    properties = next((one for one in run if local(one) == "rPr"), None)
    marks = [] if properties is None else [one for one in properties if local(one) == "vanish"]
    return any(attribute(one, "val") not in ("0", "false", "off") for one in marks)
