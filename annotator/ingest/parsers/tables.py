"""Tables in documents: a row of figures is one line with tabs, a row for the sake of layout the lines in it."""

from __future__ import annotations

from collections.abc import Sequence


def row_lines(cells: Sequence[Sequence[str]]) -> list[str]:
    """Return the lines of a row, whose cells have lines of their own."""
    if any(len(lines) > 1 for lines in cells):
        return [line for lines in cells for line in lines]
    line = "\t".join(" ".join(lines).replace("\n", " ") for lines in cells).rstrip("\t")
    return [line] if line.strip() else []
