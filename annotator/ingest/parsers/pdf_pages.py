"""The lines of a PDF's page as pdfium reads them, in its order, with where they stand."""

from __future__ import annotations

import ctypes
import math
from dataclasses import dataclass
from typing import Any

import pypdfium2.raw as pdfium

from annotator.ingest.layout.hyphens import BROKEN
from annotator.ingest.layout.lines import Line, joined

_LETTERS = str.maketrans(
    {"ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl", "ﬅ": "st", "ﬆ": "st"}
    | {"\ufffe": BROKEN, "\uf0b7": "•", "\uf0a7": "▪"}
)
_ENDS = (10, 13)
_BREAK = ord(BROKEN)
_BOLD = 600
_SKEW = 0.02
_UNKNOWN = "\ufffd"


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
        shown = [index for index in range(start, end) if self._codes[index] not in (0, 9, 32, 160)]
        text = self._text(start, end)
        if not shown or not text.strip():
            return None
        first, last = shown[0], shown[-1]
        middle = shown[len(shown) // 2]
        angle = float(pdfium.FPDFText_GetCharAngle(self._raw, middle))
        left, _, _, _ = self._box(first, angle)
        _, right, _, _ = self._box(last, angle)
        baseline = self._baseline(middle, angle)
        _, _, low, high = self._box(middle, angle)
        space = next((index for index in range(first, last) if self._codes[index] in (9, 32)), last)
        bold = all(pdfium.FPDFText_GetFontWeight(self._raw, index) >= _BOLD for index in (first, middle, last))
        top = self._height - baseline
        return Line(
            text,
            self._page,
            left,
            max(left, right),
            baseline,
            max(high - low, 1.0),
            bold,
            max(0.0, self._box(space, angle)[0] - left if space != last else right - left),
            top if top < baseline else -baseline,
        )

    def _text(self, start: int, end: int) -> str:
        codes = [code for code in self._codes[start:end] if code in (_BREAK, 9) or code >= 32]
        # pdfium says letters beyond the first plane as two halves
        halves = b"".join(min(code, 0xFFFF).to_bytes(2, "little") for code in codes)
        text = halves.decode("utf-16-le", "replace").translate(_LETTERS)
        self.letters += sum(not character.isspace() for character in text)
        self.unknown += sum(character == _UNKNOWN or "\ue000" <= character <= "\uf8ff" for character in text)
        return text

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
