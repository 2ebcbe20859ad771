"""The naive way, as the thing to beat: at each key ExtraSelections, list, history and counts are all made anew.

It is what a first version of such a program does, and some stay there. It decides through the same session and disk as
our window, so only the window differs; what it leaves out (details, undo, a second window) makes it faster, not slower.
"""

from __future__ import annotations

import time
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING

from windows import SIZE, Runs, make_project, megabytes, row_after, timed_until_painted

if TYPE_CHECKING:
    from PySide6.QtWidgets import QLabel, QListWidget, QTextEdit, QWidget

    from annotator.domain.claims import Claim
    from annotator.session import Session

_KEYS, _LONGEST_S = 200, 20.0


def run(path: Path, characters: int) -> Runs:
    """Measure keys in milliseconds, opening in seconds and memory in megabytes, of the naive window."""
    from PySide6.QtWidgets import QApplication

    from annotator.session import Session

    article = make_project(path, characters)
    application = QApplication.instance() or QApplication([])
    with Session.open(path, reviewer="Bench") as session:
        window = _Window(session, article)
        window.whole.show()
        with timed_until_painted(window.text.viewport()) as opened:
            window.open()
        memory = megabytes()
        keys: list[list[float]] = []
        began = time.perf_counter()
        while len(keys) < _KEYS and time.perf_counter() - began < _LONGEST_S:
            with timed_until_painted(window.text.viewport()) as took:
                window.decide()
            keys.append(took)
        window.whole.close()
    del application
    by_clock, work = zip(*keys, strict=True)
    return {"key": by_clock, "work": work, "open": (opened[0] / 1000,), "memory": (memory,)}


class _Window:
    """An article, the list of its claims, what was decided, and the counts, side by side."""

    whole: QWidget
    text: QTextEdit
    list: QListWidget
    history: QListWidget
    counts: QLabel

    def __init__(self, session: Session, article: str) -> None:
        from PySide6.QtWidgets import QHBoxLayout, QLabel, QListWidget, QTextEdit, QWidget

        self._session = session
        self._article = article
        self._claims: list[Claim] = []
        self._row = self._number = 0
        self.whole = QWidget()
        self.whole.resize(*SIZE)
        self.text, self.list, self.history, self.counts = QTextEdit(), QListWidget(), QListWidget(), QLabel()
        self.text.setReadOnly(True)
        layout = QHBoxLayout(self.whole)
        for widget, share in ((self.text, 5), (self.list, 2), (self.history, 2), (self.counts, 1)):
            layout.addWidget(widget, share)

    def open(self) -> None:
        self.text.setPlainText(self._session.text(self._article))
        self._refresh()

    def decide(self) -> None:
        """Decide on the claim in focus, go to the next one, and show everything anew."""
        from annotator.domain.decisions import Label

        claim = self._claims[self._row]
        label = Label.OPINION if any(decision.label is Label.ATTRIBUTED for decision in claim.decisions) else None
        self._session.decide(claim.id, label or Label.ATTRIBUTED)
        self._row = row_after(self._row, self._number, len(self._claims))
        self._number += 1
        self._refresh()

    def _refresh(self) -> None:
        from PySide6.QtGui import QColor, QTextCursor
        from PySide6.QtWidgets import QTextEdit

        self._claims = self._session.claims(self._article)
        selections = []
        self.list.clear()
        self.history.clear()
        for row, claim in enumerate(self._claims):
            selection = QTextEdit.ExtraSelection()
            cursor = QTextCursor(self.text.document())
            cursor.setPosition(claim.span.start)
            cursor.setPosition(claim.span.end, QTextCursor.MoveMode.KeepAnchor)
            selection.cursor = cursor
            colour = QColor("orange" if row == self._row else "lightgreen" if claim.decisions else "lightblue")
            selection.format.setBackground(colour)
            selections.append(selection)
            self.list.addItem(claim.quote)
            for decision in claim.decisions:
                self.history.addItem(f"{decision.label}: {claim.quote}")
        self.text.setExtraSelections(selections)
        self.list.setCurrentRow(self._row)
        labels = Counter(decision.label for claim in self._claims for decision in claim.decisions)
        self.counts.setText("\n".join(f"{label}: {count}" for label, count in labels.items()))
        focus = QTextCursor(self.text.document())
        focus.setPosition(self._claims[self._row].span.start)
        self.text.setTextCursor(focus)
