"""Paragraphs rebuilt from lines: by gaps, indents, sizes, and whether a next word would still have fitted."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Sequence
from itertools import pairwise

from annotator.ingest.layout.hyphens import HYPHENS, Hyphens
from annotator.ingest.layout.lines import Line

GAP = 1.2  # of the usual distance of two lines
INDENT = 0.5  # of the size of the letters
SLACK = 0.4
_SAME_SIZE = 0.08
_STRAIGHT = 3  # lines that end at one place: a justified column
_INDENTED = 3
_ENDS = re.compile(r"[.!?:;…。！？][\"'”’»)\]⁰¹²³⁴⁵⁶⁷⁸⁹]*$")
_ABBREVIATED = re.compile(r"(?:^|[\s.(])(?:[A-Z]|Mr|Mrs|Ms|Dr|St|Gov|Sen|Rep|Gen|Lt|Col|Sgt|Prof|Rev|No|vs)\.$")
_CLOSES = re.compile(r"[!?:;][\"'”’»)\]]*$")
_BULLET = re.compile(r"^[•▪◦●○■□➢✓‣⁃]\s*\S")
_ITEM = re.compile(r"^(?:[*–—·-]\s|\(?\d{1,2}[.)]|\(?[a-z]\))(?!\d)\s*\S")

_MARK = re.compile(r"^(\d{1,2}[.)]|[•▪◦●○■□➢✓])(?=[^\W\d_])")  # the gap after it is no letter of the file's


def paragraphs(pages: Sequence[Sequence[Line]]) -> list[str]:
    """Return the paragraphs of the pages; the lines of each page are in the order in which they are read."""
    lines = [line for page in pages for line in page]
    if not lines:
        return []
    shape = _Shape(lines)
    hyphens = Hyphens(line.text for line in lines)
    done: list[list[Line]] = []
    notes: list[list[Line]] = []  # at the foot of a page, until the sentence that goes on over the page is at its end
    for line, is_note in _with_notes(pages, shape.body):
        target = notes if is_note else done
        if target and not shape.breaks(target[-1], line):
            target[-1].append(line)
            continue
        if not is_note and notes:
            done.extend(notes)
            notes = []
        target.append([line])
    return [_text(group, hyphens) for group in (*done, *notes)]


def _with_notes(pages: Sequence[Sequence[Line]], body: float) -> list[tuple[Line, bool]]:
    marked: list[tuple[Line, bool]] = []
    for page in pages:
        rest = len(page)
        while rest and page[rest - 1].size < body * (1 - _SAME_SIZE):
            rest -= 1
        marked.extend((line, 0 < rest <= index) for index, line in enumerate(page))
    return marked


def _text(lines: list[Line], hyphens: Hyphens) -> str:
    text = lines[0].words
    for line in lines[1:]:
        text = hyphens.join(text, line.words)
    return _MARK.sub(r"\1 ", text.rstrip(HYPHENS[2:]))


class _Shape:
    """What is usual in one document: the size of its letters, the distance of its lines, where its columns end."""

    def __init__(self, lines: list[Line]) -> None:
        weights: Counter[float] = Counter()
        for line in lines:
            weights[_rounded(line.size)] += len(line.text)
        self.body = weights.most_common(1)[0][0]
        self._leading = _leadings(lines)
        self._margins, self._rights = _edges(lines)
        self._first_lines_indented = self._count_indented(lines) >= _INDENTED

    def _count_indented(self, lines: list[Line]) -> int:
        """Return how many lines are indented before one that is not: first lines of paragraphs, not quotations."""
        return sum(
            before.left > self._margins[before] + INDENT * before.size and abs(line.left - self._margins[line]) < 1
            for before, line in pairwise(lines)
            if self._follows(before, line)
        )

    def breaks(self, group: list[Line], line: Line) -> bool:
        """Tell whether a line begins a new paragraph after those of a group."""
        before = group[-1]
        if abs(before.size - line.size) > _SAME_SIZE * max(before.size, line.size):
            return True
        if before.words[-1] in HYPHENS[2:]:
            return False
        goes_on = line.words[0].islower() and not _CLOSES.search(before.words)  # a full stop may be an abbreviation's
        if not self._follows(before, line):
            return not goes_on and self._ends_here(before, line)
        usual = min(self._leading.get(_rounded(one.size), one.size * 1.25) for one in (before, line))
        if before.baseline - line.baseline > GAP * usual:
            return True
        return not goes_on and self._begins(group, line)

    def _begins(self, group: list[Line], line: Line) -> bool:
        before = group[-1]
        if _BULLET.match(line.words) or before.bold != line.bold or self._short(before, line):
            return True
        return self._indented(group, line) or _is_item(before, line)

    def _indented(self, group: list[Line], line: Line) -> bool:
        before, step = group[-1], INDENT * line.size
        if line.left > before.left + step:
            return len(group) > 1 and not _BULLET.match(group[0].words) and not _ITEM.match(group[0].words)
        if self._first_lines_indented:
            both = min(line.left, before.left) > self._margins[line] + step
            return both and len(group) == 1 and bool(_ENDS.search(before.words))
        return line.left < before.left - step and len(group) > 1 and abs(group[-2].left - before.left) < step

    def _follows(self, before: Line, line: Line) -> bool:
        below = before.baseline - line.baseline
        return before.page == line.page and 0 < below < 4 * line.size and before.overlaps(line)

    def _ends_here(self, before: Line, line: Line) -> bool:
        """Tell whether a paragraph ends with its column or page."""
        if (_ENDS.search(before.words) and not _ABBREVIATED.search(before.words)) or before.bold != line.bold:
            return True
        return bool(_BULLET.match(line.words) or _ITEM.match(line.words)) or self._short(before, line)

    def _short(self, before: Line, line: Line) -> bool:
        """Tell whether the next line's first word would have fitted: then the line ended because its paragraph did."""
        room = self._rights[before] - before.right
        return room > line.first_word + before.size * SLACK


def _is_item(before: Line, line: Line) -> bool:
    return bool(_ITEM.match(line.words) and _ENDS.search(before.words))


def _leadings(lines: list[Line]) -> dict[float, float]:
    """Return the usual distance of two lines, for each size of letters."""
    gaps: dict[float, list[float]] = defaultdict(list)
    for before, line in pairwise(lines):
        below = before.baseline - line.baseline
        if before.page == line.page and abs(before.size - line.size) < 1 and 0 < below < 2.2 * line.size:
            gaps[_rounded(line.size)].append(below)
    return {size: sorted(found)[len(found) * 3 // 10] for size, found in gaps.items()}


def _edges(lines: list[Line]) -> tuple[dict[Line, float], dict[Line, float]]:
    """Return, for each line, where the column that it stands in begins and ends."""
    margins: dict[Line, float] = {}
    rights: dict[Line, float] = {}
    for run in _runs(lines):
        lefts = Counter(round(line.left) for line in run)
        # Pages may have more first lines than others; one line alone may hang out to the left.
        margin = min([left for left, count in lefts.items() if count * 20 > len(run)] or lefts)
        edge, count = Counter(round(line.right) for line in run).most_common(1)[0]
        straight = count >= _STRAIGHT and count * 4 >= len(run)
        end = edge if straight else max(line.right for line in run)
        for line in run:
            margins[line], rights[line] = margin, max(end, line.right)
    return margins, rights


def _runs(lines: list[Line]) -> list[list[Line]]:
    """Return the lines in runs, each of one column and one size of letters."""
    runs: list[list[Line]] = []
    for line in lines:
        before = runs[-1][-1] if runs else None
        if (
            before is not None
            and before.page == line.page
            and before.baseline > line.baseline
            and before.overlaps(line)
            and abs(before.size - line.size) <= _SAME_SIZE * line.size
        ):
            runs[-1].append(line)
        else:
            runs.append([line])
    return runs


def _rounded(size: float) -> float:
    return round(size * 2) / 2
