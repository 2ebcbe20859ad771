"""The labels of an imported file, as the dialog lists them: how often, on which words, and what each becomes here."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import replace

from PySide6.QtCore import QAbstractTableModel, QCoreApplication, QModelIndex, QObject, QPersistentModelIndex, Qt

from annotator.domain.meanings import LabelUse, Meaning
from annotator.gui.offsets import shown
from annotator.gui.translating import QT_TRANSLATE_NOOP

ModelIndex = QModelIndex | QPersistentModelIndex
HEADINGS = (
    QT_TRANSLATE_NOOP("Meanings", "Label in the file"),
    QT_TRANSLATE_NOOP("Meanings", "Spans"),
    QT_TRANSLATE_NOOP("Meanings", "For example"),
    QT_TRANSLATE_NOOP("Meanings", "Becomes here"),
)
LABEL, COUNT, EXAMPLE, MEANING = range(len(HEADINGS))
NAMES = {
    Meaning.ATTRIBUTED: QT_TRANSLATE_NOOP("Meanings", "Attributed"),
    Meaning.VERIFIED: QT_TRANSLATE_NOOP("Meanings", "Verified"),
    Meaning.OPINION: QT_TRANSLATE_NOOP("Meanings", "Opinion"),
    Meaning.NOT_A_CLAIM: QT_TRANSLATE_NOOP("Meanings", "Not a claim"),
    Meaning.UNDECIDED: QT_TRANSLATE_NOOP("Meanings", "Undecided"),
    Meaning.LEFT_OUT: QT_TRANSLATE_NOOP("Meanings", "Left out"),
}


def name_of(meaning: Meaning) -> str:
    """Return what a meaning is called, in the language of the window."""
    return QCoreApplication.translate("Meanings", NAMES[meaning])


class MeaningsModel(QAbstractTableModel):
    """A row for each label; the last column is chosen by a person."""

    def __init__(self, uses: Iterable[LabelUse], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.uses = list(uses)

    def choose(self, rows: Iterable[int], meaning: Meaning) -> None:
        """Have the labels of these rows become something."""
        for row in rows:
            self.uses[row] = replace(self.uses[row], meaning=meaning)
            place = self.index(row, MEANING)
            self.dataChanged.emit(place, place)

    def counts(self) -> Counter[Meaning]:
        """Return how many spans become what."""
        counts: Counter[Meaning] = Counter()
        for use in self.uses:
            counts[use.meaning] += use.count
        return counts

    # Private

    def _text(self, use: LabelUse, column: int) -> str:
        if column == LABEL:
            return shown(use.label) or QCoreApplication.translate("Meanings", "(no label)")
        if column == EXAMPLE:
            return shown(use.example)
        return str(use.count) if column == COUNT else name_of(use.meaning)

    # Qt

    def rowCount(self, parent: ModelIndex = QModelIndex()) -> int:  # noqa: B008 (Qt's own signature)
        return 0 if parent.isValid() else len(self.uses)

    def columnCount(self, parent: ModelIndex = QModelIndex()) -> int:  # noqa: B008 (Qt's own signature)
        return 0 if parent.isValid() else len(HEADINGS)

    def data(self, index: ModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        use, column = self.uses[index.row()], index.column()
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return self._text(use, column)
        if role == Qt.ItemDataRole.EditRole and column == MEANING:
            return use.meaning.value
        if role == Qt.ItemDataRole.TextAlignmentRole and column == COUNT:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        return None

    def setData(self, index: ModelIndex, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.EditRole or index.column() != MEANING:
            return False
        self.choose([index.row()], Meaning(str(value)))
        return True

    def flags(self, index: ModelIndex) -> Qt.ItemFlag:
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsEditable if index.column() == MEANING else flags

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return QCoreApplication.translate("Meanings", HEADINGS[section])
        return None
