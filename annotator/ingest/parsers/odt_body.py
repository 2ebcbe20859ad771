"""The body of an ODT file: paragraphs, lists, tables and text boxes in the order in which they are read."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable

from lxml import etree

from annotator.ingest.parsers.list_numbers import BULLET, whole, written
from annotator.ingest.parsers.odt_styles import ListLevel, Styles
from annotator.ingest.parsers.packages import attribute, local
from annotator.ingest.parsers.tables import row_lines

MAX_SPACES = 100  # <text:s text:c="1000000000"/>
_SPACE = re.compile(r"[ \t\r\n]+")
_CHARACTERS = {"tab": "\t", "line-break": "\n"}
_INDEXES = frozenset(("table-of-content", "illustration-index", "table-index", "object-index", "alphabetical-index"))
_SILENT = frozenset(("ruby-text", "title", "desc", "change", "change-start", "change-end", "annotation-end", "script"))
_DECLARED = frozenset(("sequence-decls", "variable-decls", "user-field-decls", "forms", "event-listeners"))
_UNREAD = _SILENT | _DECLARED | frozenset(("binary-data", "soft-page-break", "note-citation", "math"))
_HIDDEN = frozenset(("hidden-text", "hidden-paragraph"))


class Body:
    """What is read so far: `lines` are paragraphs, `counts` says how many of what was left out or moved."""

    def __init__(self, styles: Styles) -> None:
        self.lines: list[str] = []
        self.counts: Counter[str] = Counter()
        self._styles = styles
        self._notes: list[etree._Element] = []
        self._deletions: set[str] = set()
        self._deleting: set[str] = set()  # those that have begun and not ended, where the text still has them
        self._unended = ""  # a paragraph whose end was deleted goes on in the next
        self._before = ""  # what stands before the next paragraph: an item's number
        self._numbers: dict[str, dict[int, int]] = {}

    def text(self) -> str:
        """Return the text, and its notes after it."""
        self._deleting.clear()
        self._end("")
        notes, self._notes = self._notes, []
        for note in notes:
            self.counts["notes"] += 1
            self.take(note)
        return "\n".join(self.lines)

    def take(self, element: Iterable[etree._Element]) -> None:
        """Read the paragraphs, lists and tables in an element, and those in what only wraps them."""
        for child in element:
            kind = local(child)
            if kind in ("p", "h"):
                self._paragraph(child)
            elif kind == "list":
                self._list(child, attribute(child, "style-name"), 1)
            elif kind == "table":
                self._table(child)
            elif kind == "tracked-changes":
                deletions = [one for one in child if any(local(what) == "deletion" for what in one)]
                self.counts["deleted"] += len(deletions)
                self._deletions.update(attribute(one, "id") for one in deletions)
            elif kind in _INDEXES:
                self.counts["contents"] += 1
            elif kind and kind not in _UNREAD and attribute(child, "display") != "none":
                self.take(child)

    def _paragraph(self, paragraph: etree._Element) -> None:
        if attribute(paragraph, "style-name") in self._styles.hidden:
            self.counts["hidden"] += 1
            return
        pieces: list[str] = []
        boxes: list[etree._Element] = []
        self._inline(paragraph, pieces, boxes)
        self._end("".join(pieces))
        for box in boxes:
            self.take(box)

    def _end(self, words: str) -> None:
        words, self._unended = self._unended + words, ""
        if self._deleting:
            self._unended = words
            return
        line = re.sub(r" *\n *", "\n", words).strip(" \t\n")
        if line:
            self.lines.append(self._before + line)
            self._before = ""

    def _inline(self, element: etree._Element, pieces: list[str], boxes: list[etree._Element]) -> None:
        self._add(element.text, pieces)
        for child in element:
            self._child(child, pieces, boxes)
            self._add(child.tail, pieces)

    def _add(self, text: str | None, pieces: list[str]) -> None:
        """Add words as ODF says they are shown: white space of any length is one space, and none begins a paragraph."""
        words = "" if self._deleting else _SPACE.sub(" ", text or "")
        if words.startswith(" ") and (not pieces or pieces[-1].endswith((" ", "\n"))):
            words = words[1:]
        if words:
            pieces.append(words)

    def _change(self, change: str, *, begins: bool) -> None:
        if begins and change in self._deletions:
            self._deleting.add(change)
        elif not begins:
            self._deleting.discard(change)

    def _child(self, child: etree._Element, pieces: list[str], boxes: list[etree._Element]) -> None:
        kind = local(child)
        if kind in ("change-start", "change-end"):
            self._change(attribute(child, "change-id"), begins=kind == "change-start")
        elif self._deleting:
            self._inline(child, pieces, boxes)  # for the end of the deletion, that may be in it
        elif kind in _CHARACTERS:
            pieces.append(_CHARACTERS[kind])
        elif kind == "s":
            pieces.append(" " * min(whole(attribute(child, "c"), 1), MAX_SPACES))
        elif kind == "note":
            self._notes.extend(one for one in child if local(one) == "note-body")
        elif kind == "annotation":
            self.counts["comments"] += 1
        elif kind in _HIDDEN or (kind == "span" and attribute(child, "style-name") in self._styles.hidden):
            self.counts["hidden"] += 1
        elif kind in ("frame", "custom-shape", "g", "rect", "text-box"):
            boxes.append(child)
        elif kind and kind not in _UNREAD:
            self._inline(child, pieces, boxes)

    def _list(self, items: etree._Element, style: str, depth: int) -> None:
        level = self._styles.lists.get(style, {}).get(depth)
        counts = self._numbers.setdefault(style, {})
        if attribute(items, "continue-numbering") != "true" and not attribute(items, "continue-list"):
            counts.pop(depth, None)
        for item in items:
            if local(item) not in ("list-item", "list-header"):
                continue
            if level is not None and local(item) == "list-item":
                self._before = self._number(level, counts, depth, attribute(item, "start-value"), style)
            for child in item:
                if local(child) == "list":
                    self._list(child, attribute(child, "style-name") or style, depth + 1)
                else:
                    self.take([child])
            self._before = ""

    def _number(self, level: ListLevel, counts: dict[int, int], depth: int, start: str, style: str) -> str:
        counts[depth] = whole(start, counts.get(depth, level.start - 1) + 1)
        if not level.shape:
            return BULLET + " "
        shown = range(max(1, depth - level.levels_shown + 1), depth + 1)
        levels = self._styles.lists[style]
        numbers = [written(counts.get(one, 1), levels[one].shape) for one in shown if one in levels]
        return f"{level.before}{'.'.join(numbers)}{level.after} "

    def _table(self, table: etree._Element) -> None:
        for row in table.iter():
            if local(row) != "table-row" or _inside_another(row, table):
                continue
            cells = [self._cell(cell) for cell in row if local(cell) == "table-cell"]
            self.lines += row_lines(cells)

    def _cell(self, cell: etree._Element) -> list[str]:
        outside, self.lines = self.lines, []
        self.take(cell)
        lines, self.lines = self.lines, outside
        return lines


def _inside_another(row: etree._Element, table: etree._Element) -> bool:
    above = row.getparent()
    while above is not None and local(above) != "table":
        above = above.getparent()
    return above is not table
