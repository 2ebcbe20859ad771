"""The paragraphs of one part of an RTF file; a row of a table is one of them."""

from __future__ import annotations

from dataclasses import dataclass, field

from annotator.ingest.parsers.list_numbers import BULLET


@dataclass(slots=True)
class Paragraphs:
    """What is read so far of one part."""

    lines: list[str] = field(default_factory=list)
    _words: list[str] = field(default_factory=list)
    _cell: list[str] = field(default_factory=list)
    _row: list[list[str]] = field(default_factory=list)

    def add(self, words: str) -> None:
        self._words.append(words)

    def end(self, *, in_table: bool) -> None:
        line = _whole("".join(self._words)).strip(" \t\n")
        self._words.clear()
        if line:
            (self._cell if in_table else self.lines).append(line)

    def end_cell(self) -> None:
        self.end(in_table=True)
        self._row.append(self._cell)
        self._cell = []

    def end_row(self) -> None:
        if any(len(cell) > 1 for cell in self._row):
            self.lines.extend(line for cell in self._row for line in cell)
        else:
            row = "\t".join(" ".join(cell).replace("\n", " ") for cell in self._row).rstrip("\t")
            self.lines.extend([row] if row.strip() else [])
        self._row = []

    def finished(self) -> list[str]:
        self.end(in_table=False)
        return [*self.lines, *(line for cell in [*self._row, self._cell] for line in cell)]

    def as_number(self) -> str:
        """Return what was added as what stands before an item of a list."""
        number = "".join(self._words).strip()
        if len(number) == 1 and not number.isalnum():  # of a font of symbols
            number = BULLET
        return f"{number} " if number else ""


def _whole(text: str) -> str:
    """Return text in which the two halves of a letter beyond the first plane are one."""
    return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
