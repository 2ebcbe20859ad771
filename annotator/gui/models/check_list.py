"""The lines of the check list before an article is finished: each is a claim and what it lacks."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass

from PySide6.QtCore import QAbstractTableModel, QCoreApplication, QModelIndex, QObject, QPersistentModelIndex, Qt

from annotator.domain.audit import shorten
from annotator.domain.claims import Claim
from annotator.domain.finishing import Lack, lack
from annotator.gui.models.claims import ClaimsModel
from annotator.gui.offsets import shown
from annotator.gui.translating import QT_TRANSLATE_NOOP

ModelIndex = QModelIndex | QPersistentModelIndex
QUOTE_LENGTH = 160
SKIPPED = QT_TRANSLATE_NOOP("CheckList", "Skipped")
LACKS = {
    Lack.VERDICT: QT_TRANSLATE_NOOP("CheckList", "Undecided"),
    Lack.SPEAKER: QT_TRANSLATE_NOOP("CheckList", "Attributed to nobody"),
    Lack.EVIDENCE: QT_TRANSLATE_NOOP("CheckList", "Verified without evidence"),
}


@dataclass(frozen=True, slots=True)
class Line:
    """A claim of the article and what it lacks."""

    claim: str
    start: int
    lack: Lack
    words: str
    quote: str


class CheckListModel(QAbstractTableModel):
    """What is lacking in two columns, claims in the order of the text.

    Made whole when it is asked for; after that only the claims that change are looked at again.
    """

    def __init__(self, claims: ClaimsModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.lines: list[Line] = []
        self.is_made = False
        self._claims = claims
        claims.dataChanged.connect(self._on_data_changed)
        claims.rowsInserted.connect(self._on_inserted)
        claims.rowsAboutToBeRemoved.connect(self._on_removal)
        claims.modelReset.connect(self.clear)

    def make(self) -> None:
        """Go through all claims of the article."""
        self.beginResetModel()
        self.lines = sorted(filter(None, map(self._line, self._claims.rows)), key=_place)
        self.is_made = True
        self.endResetModel()

    def clear(self) -> None:
        self.beginResetModel()
        self.lines = []
        self.is_made = False
        self.endResetModel()

    def claim(self, row: int) -> str | None:
        """Return the claim of a row; None if there is no such row."""
        return self.lines[row].claim if 0 <= row < len(self.lines) else None

    def count(self, what: Lack) -> int:
        """Return how many claims lack it: the lines stand in the order of what is lacking."""
        kind = list(Lack).index(what)
        return bisect_left(self.lines, (kind + 1, 0), key=_place) - bisect_left(self.lines, (kind, 0), key=_place)

    # Private

    def _line(self, claim: Claim) -> Line | None:
        found = lack(claim, self._claims.reviewer)
        if found is None:
            return None
        words = SKIPPED if claim.id in self._claims.skipped else LACKS[found]
        return Line(claim.id, claim.span.start, found, words, shorten(shown(claim.quote), QUOTE_LENGTH))

    def _on_data_changed(self, first: QModelIndex, last: QModelIndex) -> None:
        self._put(first.row(), last.row())

    def _on_inserted(self, _parent: QModelIndex, first: int, last: int) -> None:
        self._put(first, last)

    def _on_removal(self, _parent: QModelIndex, first: int, last: int) -> None:
        for claim in self._claims.rows[first : last + 1]:
            self._replace(claim.id, None)

    def _put(self, first: int, last: int) -> None:
        for claim in self._claims.rows[first : last + 1] if self.is_made else ():
            self._replace(claim.id, self._line(claim))

    def _replace(self, claim: str, line: Line | None) -> None:
        """Take in that a claim changed: its line is another one, or new, or gone."""
        row = next((row for row, line in enumerate(self.lines) if line.claim == claim), None)
        if row is not None and line is not None and _place(line) == _place(self.lines[row]):
            self.lines[row] = line
            self.dataChanged.emit(self.index(row, 0), self.index(row, 1))
            return
        if row is not None:
            self.beginRemoveRows(QModelIndex(), row, row)
            del self.lines[row]
            self.endRemoveRows()
        if line is not None:
            row = bisect_left(self.lines, _place(line), key=_place)
            self.beginInsertRows(QModelIndex(), row, row)
            self.lines.insert(row, line)
            self.endInsertRows()

    # Qt

    def rowCount(self, parent: ModelIndex = QModelIndex()) -> int:  # noqa: B008 (Qt's own signature)
        return 0 if parent.isValid() else len(self.lines)

    def columnCount(self, parent: ModelIndex = QModelIndex()) -> int:  # noqa: B008 (Qt's own signature)
        return 0 if parent.isValid() else 2

    def data(self, index: ModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or role not in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return None
        line = self.lines[index.row()]
        words = QCoreApplication.translate("CheckList", line.words)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{words}: {line.quote}"
        return line.quote if index.column() else words


def _place(line: Line) -> tuple[int, int]:
    """By what is lacking, and then as the text has it."""
    return list(Lack).index(line.lack), line.start
