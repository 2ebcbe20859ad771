"""The claims of one article, in the order of the text."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from annotator.domain.claims import Claim
from annotator.domain.decisions import Label

ModelIndex = QModelIndex | QPersistentModelIndex


class ClaimsModel(QAbstractListModel):
    """Frozen rows; only the ids that changed are replaced."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: list[Claim] = []
        self._row_of: dict[str, int] = {}
        self._longest = 0
        self._speakers: list[str] | None = None
        self.reviewer: str | None = None

    def reset(self, claims: Iterable[Claim], reviewer: str | None) -> None:
        """Show other claims, seen by `reviewer`, an id."""
        self.beginResetModel()
        self.rows = list(claims)
        self.reviewer = reviewer
        self._reindex()
        self.endResetModel()

    def refresh(self, ids: Iterable[str], current: Sequence[Claim]) -> None:
        """Take in what stands now under the ids that changed: `current` holds those claims that stand."""
        standing = {claim.id: claim for claim in current}
        for id_ in ids:
            self._refresh(id_, standing.get(id_))

    def claim(self, id_: str | None) -> Claim | None:
        row = self._row_of.get(id_ or "")
        return None if row is None else self.rows[row]

    def row(self, id_: str | None) -> int:
        """Return the row of a claim, or -1."""
        return self._row_of.get(id_ or "", -1)

    def label(self, claim: Claim) -> Label | None:
        """Return the verdict of the reviewer who looks on."""
        return claim.label_by(self.reviewer)

    def speakers(self) -> list[str]:
        """Return the speakers of the article, each once, in the order of their first claim."""
        if self._speakers is None:
            self._speakers = list(dict.fromkeys(claim.speaker for claim in self.rows if claim.speaker))
        return self._speakers

    def between(self, start: int, end: int) -> list[Claim]:
        """Return the claims that overlap a range of code points, in order."""
        first = bisect_left(self.rows, start - self._longest, key=lambda claim: claim.span.start)
        last = bisect_left(self.rows, end, key=lambda claim: claim.span.start)
        return [claim for claim in self.rows[first:last] if claim.span.end > start]

    def next_undecided(self, row: int, step: int = 1) -> Claim | None:
        """Return the nearest undecided claim after (or before) a row, going round at the end; None if there is none.

        A claim that was skipped comes once no other is left.
        """
        count = len(self.rows)
        skipped = None
        for distance in range(1, count + 1):
            claim = self.rows[(row + step * distance) % count]
            decision = claim.by(self.reviewer)
            if decision is None or (decision.label is None and not decision.skipped):
                return claim
            if decision.label is None:
                skipped = skipped or claim
        return skipped

    def _refresh(self, id_: str, claim: Claim | None) -> None:
        row = self.row(id_)
        if row >= 0 and claim is not None:
            if self.rows[row].speaker != claim.speaker:
                self._speakers = None
            self.rows[row] = claim
            index = self.index(row)
            self.dataChanged.emit(index, index)
        elif row >= 0:
            self.beginRemoveRows(QModelIndex(), row, row)
            del self.rows[row]
            self._reindex()
            self.endRemoveRows()
        elif claim is not None:
            row = bisect_left(self.rows, _place(claim), key=_place)
            self.beginInsertRows(QModelIndex(), row, row)
            self.rows.insert(row, claim)
            self._reindex()
            self.endInsertRows()

    def _reindex(self) -> None:
        self._row_of = {claim.id: row for row, claim in enumerate(self.rows)}
        self._speakers = None
        self._longest = max((claim.span.end - claim.span.start for claim in self.rows), default=0)

    # Qt

    def rowCount(self, parent: ModelIndex = QModelIndex()) -> int:  # noqa: B008 (Qt's own signature)
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: ModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or not 0 <= index.row() < len(self.rows):
            return None
        claim = self.rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return claim.quote
        if role == Qt.ItemDataRole.AccessibleTextRole:
            label = self.label(claim)
            return f"{label.words if label else 'undecided'}: {claim.quote}"
        return None


def _place(claim: Claim) -> tuple[int, int, str]:
    return claim.span.start, claim.span.end, claim.id
