"""The claims of one article, in the order of the text."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence

from PySide6.QtCore import QAbstractListModel, QCoreApplication, QModelIndex, QObject, QPersistentModelIndex, Qt

from annotator.domain.claims import Claim
from annotator.domain.decisions import Label
from annotator.gui.languages import said
from annotator.gui.models.repeats import Repeats

ModelIndex = QModelIndex | QPersistentModelIndex


Place = tuple[int, int, str]  # start, end and id: no two claims have the same


class ClaimsModel(QAbstractListModel):
    """Frozen rows; only the ids that changed are replaced, and nothing is gone through claim by claim at a key."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: list[Claim] = []
        self._places: list[Place] = []  # of the rows
        self._fresh: list[Place] = []  # of those that await their verdict
        self._skipped: list[Place] = []  # of those that await it, but were skipped
        self._place_of: dict[str, Place] = {}
        self._longest = 0
        self._repeats: Repeats | None = None
        self.skipped: set[str] = set()
        self.flagged: set[str] = set()
        self.reviewer: str | None = None

    def reset(self, claims: Iterable[Claim], reviewer: str | None) -> None:
        """Show other claims, seen by `reviewer`, an id."""
        self.beginResetModel()
        self.rows = sorted(claims, key=_place)
        self.reviewer = reviewer
        self._places = [_place(claim) for claim in self.rows]
        self._fresh = [_place(claim) for claim in self.rows if self._awaits(claim, skipped=False)]
        self._skipped = [_place(claim) for claim in self.rows if self._awaits(claim, skipped=True)]
        self._place_of = {place[2]: place for place in self._places}
        self._longest = max((end - start for start, end, _id in self._places), default=0)
        self._repeats = None
        self.skipped, self.flagged = set(), set()
        for claim in self.rows:
            self._note(claim.id, claim)
        self.endResetModel()

    def refresh(self, ids: Iterable[str], current: Sequence[Claim]) -> None:
        """Take in what stands now under the ids that changed: `current` holds those claims that stand."""
        standing = {claim.id: claim for claim in current}
        for id_ in ids:
            self._refresh(id_, standing.get(id_))

    def claim(self, id_: str | None) -> Claim | None:
        row = self.row(id_)
        return None if row < 0 else self.rows[row]

    def row(self, id_: str | None) -> int:
        """Return the row of a claim, or -1."""
        place = self._place_of.get(id_ or "")
        return -1 if place is None else bisect_left(self._places, place)

    def label(self, claim: Claim) -> Label | None:
        """Return the verdict of the reviewer who looks on."""
        return claim.label_by(self.reviewer)

    def alike(self, claim: Claim) -> list[Claim]:
        """Return the claims with the same words, in the order of the text; the claim itself is one of them."""
        if self._repeats is None:
            self._repeats = Repeats(self.rows)
        return [self.rows[row] for row in sorted(map(self.row, self._repeats.alike(claim.id)))]

    def between(self, start: int, end: int) -> list[Claim]:
        """Return the claims that overlap a range of code points, in order."""
        first = bisect_left(self._places, (start - self._longest,))
        last = bisect_left(self._places, (end,))
        return [claim for claim in self.rows[first:last] if claim.span.end > start]

    def next_undecided(self, row: int, step: int = 1) -> Claim | None:
        """Return the nearest undecided claim after (or before) a row, going round at the end; None if there is none.

        A claim that was skipped comes once no other is left.
        """
        waiting = self._fresh or self._skipped
        if not waiting:
            return None
        place = self._places[row] if row >= 0 else ()  # () comes before every place
        after, before = bisect_right(waiting, place) % len(waiting), bisect_left(waiting, place) - 1
        return self.claim(waiting[after if step > 0 else before][2])

    def _note(self, id_: str, claim: Claim | None) -> None:
        """Keep count of a claim, None where it is gone, without going through them all."""
        decision = claim.by(self.reviewer) if claim is not None else None
        is_skipped = decision is not None and decision.skipped and decision.label is None
        is_flagged = decision is not None and decision.flagged
        for ids, belongs in ((self.skipped, is_skipped), (self.flagged, is_flagged)):
            (ids.add if belongs else ids.discard)(id_)
        if self._repeats is not None:
            self._repeats.drop(id_) if claim is None else self._repeats.put(claim)

    def _refresh(self, id_: str, claim: Claim | None) -> None:
        self._note(id_, claim)
        place = self._place_of.get(id_)
        if place is None or claim is None or place != _place(claim):  # new, gone, or at another place
            self._remove(place)
            self._insert(claim)
            return
        row = self.row(id_)
        self._await(place, claim)
        self.rows[row] = claim
        index = self.index(row)
        self.dataChanged.emit(index, index)

    def _remove(self, place: Place | None) -> None:
        if place is None:
            return
        row = bisect_left(self._places, place)
        self.beginRemoveRows(QModelIndex(), row, row)
        gone = self.rows.pop(row)
        del self._places[row], self._place_of[gone.id]
        self._await(place, None)
        self.endRemoveRows()

    def _insert(self, claim: Claim | None) -> None:
        if claim is None:
            return
        place = _place(claim)
        row = bisect_left(self._places, place)
        self.beginInsertRows(QModelIndex(), row, row)
        self.rows.insert(row, claim)
        self._places.insert(row, place)
        self._place_of[claim.id] = place
        self._await(place, claim)
        self._longest = max(self._longest, place[1] - place[0])
        self.endInsertRows()

    def _awaits(self, claim: Claim | None, *, skipped: bool) -> bool:
        decision = claim.by(self.reviewer) if claim is not None else None
        if claim is None or (decision is not None and decision.label is not None):
            return False
        return (decision is not None and decision.skipped) is skipped

    def _await(self, place: Place, claim: Claim | None) -> None:
        """Keep in mind whether a claim, None for one that is gone, awaits its verdict."""
        for waiting, skipped in ((self._fresh, False), (self._skipped, True)):
            at = bisect_left(waiting, place)
            awaited, awaits = waiting[at : at + 1] == [place], self._awaits(claim, skipped=skipped)
            if awaits and not awaited:
                waiting.insert(at, place)
            elif awaited and not awaits:
                del waiting[at]

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
            state = said(label.words) if label else QCoreApplication.translate("Claims", "undecided")
            return f"{state}: {claim.quote}"
        return None


def _place(claim: Claim) -> Place:
    return claim.span.start, claim.span.end, claim.id
