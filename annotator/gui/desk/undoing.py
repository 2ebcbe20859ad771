"""Undo and redo, and going to what they changed."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from annotator.gui.desk.in_hand import InHand, told
from annotator.gui.languages import said
from annotator.session import Step


class Undoing(InHand):
    """Across articles and restarts, as the log has it."""

    @told
    def undo(self) -> None:
        """Withdraw the last thing this reviewer did, in whatever article, and go there."""
        with self._stepping_back():
            self._go_to(self._open_session().undo(), self.tr("Undone: {deed}"), self.tr("Nothing to undo."))

    @told
    def redo(self) -> None:
        """Do again what was undone last, and go there."""
        with self._stepping_back():
            self._go_to(self._open_session().redo(), self.tr("Done again: {deed}"), self.tr("Nothing to redo."))

    # Private

    @contextmanager
    def _stepping_back(self) -> Iterator[None]:
        """Let fields keep what is typed meanwhile: saving it would be a new step, and end what can be redone."""
        self.is_stepping_back = True
        try:
            yield
        finally:
            self.is_stepping_back = False

    def _go_to(self, step: Step | None, done: str, nothing: str) -> None:
        if step is None:
            self.said.emit(nothing)
            return
        self._say_saved()
        if self.article is None or self.article.id != step.article:
            self._show_article(step.article)
        if step.passage is not None:
            self.passage_wanted.emit(step.passage)
        if step.claim is not None and self.claims.claim(step.claim) is not None:
            self.focus_on(step.claim)
        self.said.emit(done.format(deed=said(step.words)))
