"""Quotations: from an opening mark to the mark that closes it, whatever the two look like.

Real texts mix marks (“ opens, " closes), reopen each paragraph of a long quotation, and forget to close. One pass with
a stack of open marks handles them all; an apostrophe is never a mark, and a quotation that is never closed ends with
its paragraph.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from annotator.nlp.text.words import LINE_BREAK

_MARKS = re.compile("''|``|[\"“”„‟«»‹›‘’‚'＂]")
_SINGLE = frozenset("‘’‚'")
_ALWAYS_OPENS = frozenset({"„", "‟", "«", "‹", "‚", "``"})
_STRAIGHT = frozenset({'"', "''", "'", "＂"})
_SENTENCE_END = re.compile(r"[.!?…](?=\s)")
_ELISIONS = re.compile(r"(?:\d\ds|em|til|tis|twas|cause|n|round|bout)\b", re.IGNORECASE)
_DEEPEST = 12  # nobody nests deeper, and without a limit ten thousand opening marks would cost the square of that
_OPENING_PUNCTUATION = frozenset("([{<—–-/…:\u200e\u200f\ufeff")


@dataclass(frozen=True, slots=True, order=True)
class Quotation:
    """A quotation with its marks, as code points. `depth` is 0 for one that stands in no other.

    `closed` is False where no mark closes it; `single` for single marks, which quote inside quotations, in headlines
    and in British texts.
    """

    start: int
    end: int
    depth: int = 0
    closed: bool = True
    single: bool = False


@dataclass(frozen=True, slots=True)
class _Open:
    start: int
    mark: str

    @property
    def single(self) -> bool:
        return self.mark in _SINGLE


@dataclass(slots=True)
class _Paragraph:
    """What is open while one paragraph is read. `text` is the whole text; the paragraph is `start` to `end`."""

    text: str
    start: int
    end: int
    last_single: int = -1
    stack: list[_Open] = field(default_factory=list)
    found: list[tuple[int, int, bool, bool]] = field(default_factory=list)

    def before(self, place: int) -> str:
        return self.text[place - 1] if place > self.start else " "

    def after(self, place: int) -> str:
        return self.text[place] if place < self.end else " "


def find_quotations(text: str) -> list[Quotation]:
    """Return every quotation of `text`, sorted, outer ones before the inner ones that start with them."""
    found: list[tuple[int, int, bool, bool]] = []
    start = 0
    for line in [*LINE_BREAK.finditer(text), None]:
        end = line.start() if line else len(text)
        if end > start:
            found += _read_paragraph(text, start, end)
        start = line.end() if line else end
    return _with_depth(found)


def _read_paragraph(text: str, start: int, end: int) -> list[tuple[int, int, bool, bool]]:
    marks = list(_MARKS.finditer(text, start, end))
    if not marks:
        return []
    paragraph = _Paragraph(text, start, end)
    for match in reversed(marks):
        if match[0] in _SINGLE and text[match.start() - 1 : match.start()] in tuple(".,!?…"):
            paragraph.last_single = match.start()
            break
    for match in marks:
        _read_mark(paragraph, match.start(), match.end(), match[0])
    stop = start + len(text[start:end].rstrip())
    for opened in paragraph.stack:
        # A single mark that nothing closes was an apostrophe.
        if not opened.single and stop > opened.start + 1:
            paragraph.found.append((opened.start, stop, False, False))
    return paragraph.found


def _read_mark(paragraph: _Paragraph, start: int, end: int, mark: str) -> None:
    before, after = paragraph.before(start), paragraph.after(end)
    if mark in _SINGLE and _is_apostrophe(paragraph, start, before, after):
        return
    if _opens(paragraph, mark, before, after):
        _open(paragraph, start, mark)
    else:
        _close(paragraph, end, mark)


def _is_apostrophe(paragraph: _Paragraph, place: int, before: str, after: str) -> bool:
    if before.isalnum() and after.isalnum():
        return True
    if before.isspace() or before in _OPENING_PUNCTUATION or before in "\"“‘'":
        return bool(_ELISIONS.match(paragraph.text, place + 1, min(place + 8, paragraph.end)))
    if not any(opened.single for opened in paragraph.stack):
        return True
    # In ‘The Republicans’ plan,’ he said, the first closing mark is a possessive, for a better one follows.
    return before in "sS" and after.isspace() and paragraph.last_single > place


def _opens(paragraph: _Paragraph, mark: str, before: str, after: str) -> bool:
    spaced = before.isspace() or before in _OPENING_PUNCTUATION or (before in "\"“‘'«„" and bool(paragraph.stack))
    family = [opened for opened in paragraph.stack if opened.single == (mark in _SINGLE)]
    if mark in _ALWAYS_OPENS:
        # French closes with » what German opens with it.
        return True
    if mark in {"“", "‘"}:
        german = bool(family) and family[-1].mark in {"„", "‚"}
        misused = bool(family) and not spaced and (after.isspace() or after in ".,;:!?)")
        return not german and not misused
    if mark in {"”", "’", "»", "›"}:
        return not family and spaced and not after.isspace() and mark != "’"
    if spaced and after.isspace():
        return not family
    return spaced or (not family and mark not in _SINGLE and not before.isalnum() and not after.isspace())


def _open(paragraph: _Paragraph, start: int, mark: str) -> None:
    """Open a quotation. The same straight mark cannot nest, so one that is still open was forgotten."""
    stack = paragraph.stack
    if mark in _STRAIGHT and any(opened.mark == mark for opened in stack):
        while stack:
            opened = stack.pop()
            if opened.mark != mark:
                continue
            if not opened.single:
                ended = _SENTENCE_END.search(paragraph.text, opened.start + 1, start)
                stop = ended.end() if ended else start
                stop = opened.start + len(paragraph.text[opened.start : stop].rstrip())
                if stop > opened.start + len(mark):
                    paragraph.found.append((opened.start, stop, False, False))
            break
    if len(stack) < _DEEPEST:
        stack.append(_Open(start, mark))


def _close(paragraph: _Paragraph, end: int, mark: str) -> None:
    single = mark in _SINGLE
    stack = paragraph.stack
    if not any(opened.single == single for opened in stack):
        return
    while stack:
        opened = stack.pop()
        if opened.single == single:
            paragraph.found.append((opened.start, end, True, single))
            return


def _with_depth(found: list[tuple[int, int, bool, bool]]) -> list[Quotation]:
    quotations: list[Quotation] = []
    ends: list[int] = []
    for start, end, closed, single in sorted(found, key=lambda one: (one[0], -one[1])):
        while ends and ends[-1] <= start:
            ends.pop()
        inside = min(end, ends[-1]) if ends else end
        quotations.append(Quotation(start, inside, len(ends), closed, single))
        ends.append(inside)
    return quotations
