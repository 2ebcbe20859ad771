"""What the palette offers: the actions, and the articles of the project, those that answer best first."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractListModel, QCoreApplication, QModelIndex, QObject, QPersistentModelIndex, Qt

from annotator.domain.articles import ArticleRow
from annotator.gui.actions.action import Action
from annotator.gui.actions.bindings import Bindings
from annotator.gui.matching import folded, score
from annotator.gui.offsets import shown

ModelIndex = QModelIndex | QPersistentModelIndex
ENTRY_ROLE = Qt.ItemDataRole.UserRole
ACTIONS_ONLY = ">"
RECENTLY_USED_FIRST = 0.5  # between two that answer as well
TITLE_COUNTS = 2.0  # times as much as what stands beside it
SCATTERED_COUNTS = 0.1
SHOWN_ORIGIN = 80


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """A line of the palette. `use` is what it is remembered by; `beside` stands at its right end, quietly."""

    use: str
    text: str
    beside: str
    keys: str
    is_action: bool
    is_possible: bool
    title: str  # folded, as is all
    all: str


class PaletteModel(QAbstractListModel):
    """Every entry once; `shown` are those that answer what was asked, in order."""

    def __init__(
        self, entries: Iterable[Entry] = (), recent: Sequence[str] = (), parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        place = {use: number for number, use in enumerate(recent)}
        # Sorting keeps the order of what is as good, so here it is settled what comes first of that.
        self._entries = sorted(entries, key=lambda entry: place.get(entry.use, len(place)))
        self._recent = frozenset(recent)
        self.shown = self._entries

    def ask(self, text: str) -> None:
        """Show what answers."""
        self.beginResetModel()
        self.shown = self._answers(text)
        self.endResetModel()

    def entry(self, row: int) -> Entry | None:
        return self.shown[row] if 0 <= row < len(self.shown) else None

    def possible(self, row: int, step: int) -> int:
        """Return the next row from there on, itself included, that can be chosen; -1 if there is none."""
        while 0 <= row < len(self.shown):
            if self.shown[row].is_possible:
                return row
            row += step
        return -1

    def _answers(self, text: str) -> list[Entry]:
        asked = folded(text.lstrip())
        entries = self._entries
        if asked.startswith(ACTIONS_ONLY):
            asked = asked.removeprefix(ACTIONS_ONLY)
            entries = [entry for entry in entries if entry.is_action]
        words = asked.split()
        if not words:
            return entries
        scored = ((self._score(words, entry), entry) for entry in entries)
        found = sorted((pair for pair in scored if pair[0]), key=lambda pair: -pair[0])
        return [entry for _score, entry in found]

    def _score(self, words: list[str], entry: Entry) -> float:
        points = TITLE_COUNTS * score(words, entry.title) or score(words, entry.all)
        points = points or SCATTERED_COUNTS * score(words, entry.title, scattered=True)
        return points and points + RECENTLY_USED_FIRST * (entry.use in self._recent)

    # Qt

    def rowCount(self, parent: ModelIndex = QModelIndex()) -> int:  # noqa: B008 (Qt's own signature)
        return 0 if parent.isValid() else len(self.shown)

    def data(self, index: ModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        entry = self.entry(index.row()) if index.isValid() else None
        if entry is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return entry.text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(filter(None, (entry.text, entry.keys, entry.beside)))
        return entry if role == ENTRY_ROLE else None

    def flags(self, index: ModelIndex) -> Qt.ItemFlag:
        entry = self.entry(index.row()) if index.isValid() else None
        if entry is None or not entry.is_possible:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren


def action_entry(action: Action[Any], keys: Bindings, *, is_possible: bool) -> Entry:
    menu, key_texts = action.menu.words, "  ".join(keys.key_texts(action.id))
    title = folded(action.name)
    everything = f"{title} {folded(menu)} {folded(key_texts)}"
    return Entry(
        use=action.id,
        text=action.words,
        beside=menu,
        keys=key_texts,
        is_action=True,
        is_possible=is_possible,
        title=title,
        all=everything,
    )


def article_entry(article: ArticleRow, progress: str) -> Entry:
    """Return the line of an article: its title, where it came from, and how far it is."""
    title, origin = shown(article.title), shown(article.origin)
    cut = origin if len(origin) <= SHOWN_ORIGIN else f"…{origin[-SHOWN_ORIGIN:]}"
    beside = "  ·  ".join((cut, progress))
    everything = f"{folded(title)} {folded(origin)} {folded(progress)} {article.state}"
    return Entry(
        use=article.id,
        text=title or _untitled(),
        beside=beside,
        keys="",
        is_action=False,
        is_possible=True,
        title=folded(title),
        all=everything,
    )


def _untitled() -> str:
    return QCoreApplication.translate("Palette", "Without a title")
