"""The speakers that a claim may have: those of its article, the likeliest first."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from annotator.domain.audit import shorten
from annotator.domain.claims import Claim
from annotator.gui.offsets import shown

NAME_LENGTH = 90

ModelIndex = QModelIndex | QPersistentModelIndex


def by_nearness(claims: Sequence[Claim], claim: Claim, name: Callable[[Claim], str | None]) -> list[str]:
    """Return the speakers of the claims, each once, the nearest to a claim first."""
    here = claim.span.start
    nearest = sorted(claims, key=lambda other: abs(other.span.start - here))
    return [speaker for speaker in dict.fromkeys(map(name, nearest)) if speaker]


class SpeakersModel(QAbstractListModel):
    """Names: shown so that they fit and nothing hides in them, chosen as they are."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.names: list[str] = []

    def reset(self, names: Iterable[str]) -> None:
        """Offer other names."""
        self.beginResetModel()
        self.names = list(names)
        self.endResetModel()

    # Qt

    def rowCount(self, parent: ModelIndex = QModelIndex()) -> int:  # noqa: B008 (Qt's own signature)
        return 0 if parent.isValid() else len(self.names)

    def data(self, index: ModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or not 0 <= index.row() < len(self.names):
            return None
        name = self.names[index.row()]
        if role == Qt.ItemDataRole.EditRole:
            return name
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return shorten(shown(name), NAME_LENGTH)
        return None
