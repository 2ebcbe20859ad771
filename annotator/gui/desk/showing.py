"""What is shown of what the pipeline thinks."""

from __future__ import annotations

from annotator.gui.desk.in_hand import InHand


class Showing(InHand):
    """A choice of the person's, kept with the others; `showing_changed` tells of it."""

    def toggle_suggestions(self) -> None:
        """Show suggestions, or hide them."""
        if self.blind:
            self.said.emit(self.tr("A blind review hides every suggestion."))
            return
        self.settings.suggestions = not self.settings.suggestions
        shown, hidden = self.tr("Suggestions are shown."), self.tr("Suggestions are hidden.")
        self.said.emit(shown if self.shows_suggestions else hidden)
