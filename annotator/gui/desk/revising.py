"""Newer versions of an article: taken in, looked at, and the claims that need placing put into their place by hand."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QCoreApplication

from annotator.domain.articles import Article, ArticleRow
from annotator.domain.audit import shorten
from annotator.domain.candidates import Candidate
from annotator.domain.claims import Span
from annotator.domain.decisions import says_same
from annotator.domain.revisions import Revision, Waiting
from annotator.gui.desk.in_hand import told
from annotator.gui.desk.looking import Looking
from annotator.gui.offsets import shown
from annotator.session import Changed


@dataclass(frozen=True, slots=True)
class Placing:
    """A claim that is being placed, its likely places, and which of them is shown: -1 where there is none."""

    waiting: Waiting
    candidates: tuple[Candidate, ...]
    number: int

    @property
    def candidate(self) -> Candidate | None:
        return self.candidates[self.number] if self.number >= 0 else None

    def asks_again(self, words: str) -> bool:
        """Tell whether verdicts ask again where the claim gets these words."""
        return not says_same(self.waiting.claim.quote, words)


class Revising(Looking):
    """One claim at a time is placed, each in one step; nothing is placed that a person did not say."""

    def __init__(self, *arguments: Any, **options: Any) -> None:
        super().__init__(*arguments, **options)
        self.waiting: tuple[Waiting, ...] = ()
        self.placing: Placing | None = None
        self.placed = 0  # since this article was taken in hand
        self._line: frozenset[str] = frozenset()  # the older versions of the article in hand
        self.article_changed.connect(self._begin_version)

    # Versions

    @property
    def older(self) -> str | None:
        """The version before the article in hand."""
        return self.article.revises if self.article is not None else None

    @property
    def newer(self) -> str | None:
        """The version after the article in hand."""
        return self.article.revised_by if self.article is not None else None

    @told
    def revise(self, read: Callable[[], Article]) -> None:
        """Take in what `read` returns as a newer version of the article in hand, and show it."""
        if self.article is None:
            self.said.emit(self.tr("There is no article to revise."))
            return
        self._show_revision(self._open_session().revise(self.article.id, read()))

    @told
    def follow(self, old: str) -> None:
        """Have the article in hand be a newer version of another."""
        if self.article is not None:
            self._show_revision(self._open_session().follow(old, self.article.id))

    def show_version(self, article: str | None) -> None:
        """Show another version of the article in hand."""
        if article is None:
            self.said.emit(self.tr("There is no such version of this article."))
        else:
            self.show_article(article)

    # Placing

    def next_place(self, step: int = 1) -> None:
        """Show the next likely place of the claim that is being placed; begin with the first that waits."""
        placing = self.placing
        if placing is None:
            self.place_next(0)
        elif len(placing.candidates) < 2:
            none, one = self.tr("No likely place was found for it."), self.tr("There is no other likely place.")
            self.said.emit(one if placing.candidates else none)
        else:
            number = (placing.number + step) % len(placing.candidates)
            self._set_placing(Placing(placing.waiting, placing.candidates, number))

    def place_next(self, step: int = 1) -> None:
        """Go to the next claim that waits, round the end."""
        if not self.waiting:
            self.said.emit(self.tr("No claim of an older version waits to be placed here."))
            return
        row = self.placing_row
        self.choose_waiting(self.waiting[(row + step) % len(self.waiting) if row >= 0 else 0].claim.id)

    @property
    def placing_row(self) -> int:
        """Which of those that wait is being placed; -1 for none."""
        claim = self.placing.waiting.claim.id if self.placing is not None else None
        return next((row for row, one in enumerate(self.waiting) if one.claim.id == claim), -1)

    @told
    def choose_waiting(self, claim: str) -> None:
        """Begin to place a claim: its likeliest place is shown."""
        waiting = next((one for one in self.waiting if one.claim.id == claim), None)
        if waiting is not None:
            found = self._open_session().candidates(claim)
            self._set_placing(Placing(waiting, found, 0 if found else -1))

    def stop_placing(self) -> None:
        """Leave what waits for later."""
        self._set_placing(None)

    def place_here(self) -> None:
        """Place the claim where its likely place is shown."""
        placing = self.placing
        if placing is None:
            self.next_place()
        elif placing.candidate is None:
            self.said.emit(
                self.tr("No likely place is shown. Select its words, then {key}.").format(
                    key=self.keys.said("placing.selected")
                )
            )
        else:
            self._place(placing, placing.candidate.span)

    def place_selected(self) -> None:
        """Place the claim on the words that are selected in the article."""
        span = self.selection()
        if self.placing is None:
            self.next_place()
        elif span is None:
            self.said.emit(self.tr("Select the words of the claim in the article first."))
        else:
            self._place(self.placing, span)

    @told
    def leave_behind(self) -> None:
        """Say that the newer text no longer has the claim: it stays in the older version."""
        placing = self.placing
        if placing is None:
            self.next_place()
            return
        row = self.placing_row
        self._open_session().leave(placing.waiting.claim.id)
        self._go_on_placing(row, self.tr("Left in the older version: “{quote}”"), placing)

    # Private

    @told
    def _place(self, placing: Placing, span: Span) -> None:
        row, claim = self.placing_row, placing.waiting.claim
        self._open_session().place(claim.id, span)
        asks = placing.asks_again(span.of(self.text))
        same, other = self.tr("Placed: “{quote}”"), self.tr("Placed on other words, to be decided again: “{quote}”")
        self._go_on_placing(row, other if asks else same, placing)

    def _go_on_placing(self, row: int, words: str, placing: Placing) -> None:
        self.placed += 1
        self._say_saved()
        if self.waiting:
            self.choose_waiting(self.waiting[min(max(row, 0), len(self.waiting) - 1)].claim.id)
        else:
            self._set_placing(None)
            self._focus_first()  # what was placed on other words is to be decided now
        self.said.emit(words.format(quote=shown(shorten(placing.waiting.claim.quote))))

    def _show_revision(self, revision: Revision) -> None:
        self._say_saved()
        self._look_in([revision.article])
        self.show_article(revision.article.id)
        moved = QCoreApplication.translate(
            "Revising", "%n claim(s) went over to the newer version.", "", len(revision.moved)
        )
        waits = (
            QCoreApplication.translate("Revising", "%n need(s) placing.", "", len(revision.waiting))
            if revision.waiting
            else ""
        )
        self.said.emit(" ".join(filter(None, (moved, waits))))

    def _begin_version(self) -> None:
        self.placed = 0
        self.placing = None
        self._read_waiting()

    def _on_changed(self, changed: Changed) -> None:
        before = self.article
        super()._on_changed(changed)
        if self.article is not None and _may_wait(self.article, before, self._line, changed):
            self._read_waiting()
            self.progressed.emit()

    def _read_waiting(self) -> None:
        """Read what waits; only when an older version changed, never at a verdict."""
        self.waiting, self._line = (), frozenset()
        if self.session is not None and self.article is not None and self.article.revises is not None:
            article = self.article.id
            line = [row.id for row in self.session.versions(article)]
            self._line = frozenset(line[: line.index(article)])
            self.waiting = self.session.waiting(article)
        if self.placing is not None and self.placing_row < 0:
            self.placing = None
        self.waiting_changed.emit()
        self.placing_changed.emit()

    def _set_placing(self, placing: Placing | None) -> None:
        self.placing = placing
        self.placing_changed.emit()


def _may_wait(article: ArticleRow, before: ArticleRow | None, older: frozenset[str], changed: Changed) -> bool:
    """Tell whether what waits for an article may be other than before."""
    if before is None or before.id != article.id:
        return False
    return article.revises != before.revises or bool(older & changed.articles)
