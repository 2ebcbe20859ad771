"""The lines of a PDF's page as pdfium reads them, in its order, with where they stand."""

from __future__ import annotations

import ctypes
import math
import re
import sys
from dataclasses import dataclass
from statistics import median_low
from typing import Any

import pypdfium2.raw as pdfium

from annotator.ingest.layout.hyphens import BROKEN
from annotator.ingest.layout.lines import RAISED, Line, joined

_LETTERS = str.maketrans(
    {"ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl", "ﬅ": "st", "ﬆ": "st"}
    | {"\ufffe": BROKEN, "\uf0b7": "•", "\uf0a7": "▪"}
)
_ENDS = (10, 13)
_BREAK = ord(BROKEN)
_BOLD = 600
_SKEW = 0.02
_UNKNOWN = re.compile("[\ufffd\ue000-\uf8ff]")
_SURROGATE = re.compile("[\ud800-\udfff]")
_TAB, _SPACE = 9, 32
_BLANK = frozenset((0, _TAB, _SPACE, 160))
_SAMPLES = 7
_ZERO, _NINE = ord("0"), ord("9")


@dataclass(frozen=True, slots=True)
class Page:
    """`unknown` counts the letters of which the file does not say which they are."""

    lines: list[Line]
    letters: int
    unknown: int


def read_page(page: Any, number: int) -> Page:
    """Return the lines of one page of pypdfium2's."""
    textpage = page.get_textpage()
    try:
        raw = textpage.raw
        codes = [pdfium.FPDFText_GetUnicode(raw, index) for index in range(pdfium.FPDFText_CountChars(raw))]
        reader = _Lines(raw, codes, number, page.get_height())
        lines = joined(reader.lines())
    finally:
        textpage.close()
    return Page(lines, reader.letters, reader.unknown)


class _Lines:
    def __init__(self, raw: Any, codes: list[int], page: int, height: float) -> None:
        self._raw, self._codes, self._page, self._height = raw, codes, page, height
        self.letters = self.unknown = 0

    def lines(self) -> list[Line]:
        found, start = [], 0
        for index, code in enumerate(self._codes):
            if code in _ENDS or code == _BREAK:
                found.append(self._line(start, index + (code == _BREAK)))
                start = index + 1
        found.append(self._line(start, len(self._codes)))
        return [line for line in found if line is not None]

    def _line(self, start: int, end: int) -> Line | None:
        shown = [index for index in range(start, end) if self._codes[index] not in _BLANK]
        if not shown:
            return None
        first, last = shown[0], shown[-1]
        samples = shown[:: len(shown) // _SAMPLES + 1]  # one letter may be raised, or larger than the others
        angle = float(pdfium.FPDFText_GetCharAngle(self._raw, samples[-1]))
        baseline = median_low(self._baseline(index, angle) for index in samples)
        size = max(1.0, median_low(self._size(index, angle) for index in samples))
        text = self._text(self._raised(start, end, baseline, size, angle))
        if not text.strip():
            return None
        ends = [self._box(index, angle) for index in (first, last)]  # the last is on the left in Hebrew
        left, right = min(box[0] for box in ends), max(box[1] for box in ends)
        space = next((index for index in range(first, last) if self._codes[index] in (_TAB, _SPACE)), None)
        first_word = right - left if space is None else abs(self._box(space, angle)[0] - self._box(first, angle)[0])
        top = self._height - baseline
        return Line(
            text,
            self._page,
            left,
            right,
            baseline,
            size,
            all(pdfium.FPDFText_GetFontWeight(self._raw, index) >= _BOLD for index in samples),
            first_word,
            (top if top < baseline else -baseline) / max(self._height, 1.0),
        )

    def _raised(self, start: int, end: int, baseline: float, size: float, angle: float) -> list[int]:
        """Return the letters with raised digits as what they are: 10 with a raised 6 is not 106."""
        codes = self._codes[start:end]
        for place, code in enumerate(codes):
            index = start + place
            if (
                _ZERO <= code <= _NINE
                and self._baseline(index, angle) > baseline + size * 0.15
                and self._size(index, angle) < size * 0.85
            ):
                codes[place] = ord(RAISED[code - _ZERO])
        return codes

    def _text(self, codes: list[int]) -> str:
        text = "".join([chr(code) for code in codes if _SPACE <= code <= sys.maxunicode or code in (_BREAK, _TAB)])
        if _SURROGATE.search(text):  # letters beyond the first plane, as two halves
            text = text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
        text = text.translate(_LETTERS)
        self.letters += len(text) - text.count(" ")
        self.unknown += len(_UNKNOWN.findall(text))
        return text

    def _size(self, index: int, angle: float) -> float:
        _, _, low, high = self._box(index, angle)
        return high - low

    def _box(self, index: int, angle: float) -> tuple[float, float, float, float]:
        """Return left, right, foot and top of a letter, as for one whose line runs to the right."""
        box = pdfium.FS_RECTF()
        pdfium.FPDFText_GetLooseCharBox(self._raw, index, box)
        if angle < _SKEW:
            return box.left, box.right, box.bottom, box.top
        corners = [_turned(x, y, angle) for x in (box.left, box.right) for y in (box.bottom, box.top)]
        across, up = zip(*corners, strict=True)
        return min(across), max(across), min(up), max(up)

    def _baseline(self, index: int, angle: float) -> float:
        x, y = ctypes.c_double(), ctypes.c_double()
        pdfium.FPDFText_GetCharOrigin(self._raw, index, x, y)
        return y.value if angle < _SKEW else _turned(x.value, y.value, angle)[1]


def _turned(x: float, y: float, angle: float) -> tuple[float, float]:
    cosine, sine = math.cos(angle), math.sin(angle)
    return x * cosine + y * sine, y * cosine - x * sine
