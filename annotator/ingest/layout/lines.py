"""Lines of printed pages, with what tells how they belong together: where they are, how large, how bold."""

from __future__ import annotations

from dataclasses import dataclass, replace

INITIAL = 1.8  # times as large as the text, or larger
RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹"
_RAISED = str.maketrans("0123456789", RAISED)


@dataclass(frozen=True, slots=True)
class Line:
    """One line; lengths are in points, `baseline` grows upwards from the foot of the page.

    `first_word` is how wide its first word is. `edge` is the distance to the top (positive) or foot (negative) of the
    page, whichever is nearer, as a share of its height.
    """

    text: str
    page: int
    left: float
    right: float
    baseline: float
    size: float
    bold: bool
    first_word: float
    edge: float

    @property
    def words(self) -> str:
        return self.text.strip()

    def overlaps(self, other: Line) -> bool:
        return min(self.right, other.right) - max(self.left, other.left) > 0


def joined(pieces: list[Line]) -> list[Line]:
    """Return lines of the pieces: what stands side by side on one baseline is one line, a raised number is raised."""
    lines: list[Line] = []
    for piece in pieces:
        if lines and _same_line(lines[-1], piece):
            lines[-1] = _beside(lines[-1], piece)
        else:
            lines.append(piece)
    return _with_initials(lines)


def _with_initials(lines: list[Line]) -> list[Line]:
    """Put a large letter that begins a text, beside its first lines, in front of the first of them."""
    done: list[Line] = []
    for line in lines:
        if done and _is_initial(done[-1], line):
            initial = done.pop()
            line = replace(line, text=initial.words + line.text.lstrip(), left=initial.left)  # noqa: PLW2901
        done.append(line)
    return done


def _is_initial(line: Line, after: Line) -> bool:
    beside = line.baseline < after.baseline + after.size and after.left > line.left + line.size * 0.2
    one_letter = len(line.words) == 1 and line.words.isupper()
    return one_letter and line.size > INITIAL * after.size and beside and after.words[:1].islower()


def _same_line(line: Line, piece: Line) -> bool:
    size = max(line.size, piece.size)
    gap = piece.left - line.right
    return abs(line.baseline - piece.baseline) < size / 2 and -size / 4 <= gap < size * 2


def _beside(line: Line, piece: Line) -> Line:
    gap = piece.left - line.right
    spaced = line.text.endswith(" ") or piece.text.startswith(" ") or gap < max(line.size, piece.size) * 0.15
    words = piece.text
    if piece.size < line.size * 0.85 and piece.baseline > line.baseline + line.size * 0.1:
        words, spaced = words.translate(_RAISED), True  # 10 with a raised 6 is not 106
    larger = line if line.size >= piece.size else piece
    return Line(
        line.text + ("" if spaced else " ") + words,
        line.page,
        line.left,
        max(line.right, piece.right),
        larger.baseline,
        larger.size,
        line.bold and piece.bold,
        line.first_word,
        larger.edge,
    )
