"""The claims that need placing, and what stood around each in the older version."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QCoreApplication, QModelIndex, QObject, QPersistentModelIndex, Qt

from annotator.domain.audit import one_line, shorten
from annotator.domain.revisions import Waiting
from annotator.gui.languages import said
from annotator.gui.offsets import shown

ModelIndex = QModelIndex | QPersistentModelIndex
_LONGEST = 300  # characters of a quote


class WaitingModel(QAbstractListModel):
    """Read whole when it changes; a line is put together when it is seen."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: tuple[Waiting, ...] = ()
        self.reviewer: str | None = None

    def reset(self, rows: Sequence[Waiting], reviewer: str | None) -> None:
        self.beginResetModel()
        self.rows, self.reviewer = tuple(rows), reviewer
        self.endResetModel()

    def _label(self, one: Waiting) -> str:
        label = one.claim.label_by(self.reviewer)
        return said(label.words) if label else QCoreApplication.translate("Waiting", "undecided")

    # Qt

    def rowCount(self, parent: ModelIndex = QModelIndex()) -> int:  # noqa: B008 (Qt's own signature)
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: ModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or not 0 <= index.row() < len(self.rows):
            return None
        one = self.rows[index.row()]
        quote = shown(shorten(one.claim.quote, _LONGEST))
        if role == Qt.ItemDataRole.DisplayRole:
            return f"{self._label(one)}:  {quote}"
        return f"{self._label(one)}: {quote}" if role == Qt.ItemDataRole.AccessibleTextRole else None


def in_context(one: Waiting) -> str:
    """Return a claim as it stands in the older version, with what is around it and where that is."""
    words = QCoreApplication.translate("Waiting", "Older version, at {share}: {context}")
    around = one.context
    quote = around.quote if len(around.quote) <= _LONGEST else f"{around.quote[:_LONGEST]}…"
    context = one_line(shown(f"{around.before}▸{quote}◂{around.after}"))
    return words.format(share=f"{one.share:.0%}", context=f"…{context}…")
