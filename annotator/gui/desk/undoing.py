"""Undo and redo, and going to what they changed."""

from __future__ import annotations

from annotator.gui.desk.in_hand import InHand, told
from annotator.session import Step


class Undoing(InHand):
    """Across articles and restarts, as the log has it."""

    @told
    def undo(self) -> None:
        """Withdraw the last thing this reviewer did, in whatever article, and go there."""
        self._go_to(self._open_session().undo(), "Undone", "Nothing to undo.")

    @told
    def redo(self) -> None:
        """Do again what was undone last, and go there."""
        self._go_to(self._open_session().redo(), "Done again", "Nothing to redo.")

    # Private

    def _go_to(self, step: Step | None, done: str, nothing: str) -> None:
        if step is None:
            self.said.emit(nothing)
            return
        self._say_saved()
        if self.article is None or self.article.id != step.article:
            self.show_article(step.article)
        if step.claim is not None and self.claims.claim(step.claim) is not None:
            self.focus_on(step.claim)
        self.said.emit(f"{done}: {step.words}")
