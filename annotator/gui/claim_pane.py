"""The claim in focus: its words, and what the pipeline suggests and why."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from annotator.domain.claims import Claim
from annotator.gui.desk import Desk
from annotator.gui.labels import plain_label
from annotator.gui.offsets import shown


class ClaimPane(QWidget):
    """Shows; changes nothing."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._where = plain_label("heading")
        self._quote = plain_label("quote", can_be_copied=True)
        self._suggestion = plain_label("suggestion")
        self._reasons = plain_label("quiet")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        for label in (self._where, self._quote, self._suggestion, self._reasons):
            layout.addWidget(label)
        desk.focus_changed.connect(self._show)
        desk.article_changed.connect(self._show)
        self._show()

    def _show(self) -> None:
        claim = self._desk.focus
        for label in (self._quote, self._suggestion, self._reasons):
            label.setVisible(claim is not None)
        if claim is None:
            self._where.setText(self._without_focus())
            return
        row, count = self._desk.claims.row(claim.id) + 1, self._desk.claims.rowCount()
        self._where.setText(f"Claim {row} of {count}")
        self._quote.setText(shown(claim.quote))
        self._quote.setAccessibleName(f"Claim {row} of {count}: {claim.quote}")
        self._suggestion.setText(_suggestion(claim))
        self._reasons.setText(
            "\n".join(f"· {reason}" for reason in claim.suggestion.reasons) if claim.suggestion else ""
        )
        self._reasons.setVisible(bool(self._reasons.text()))

    def _without_focus(self) -> str:
        claims = self._desk.claims
        if not claims.rows:
            return "No claims yet. Select words in the article and press a label's key."
        if claims.next_undecided(-1) is None:
            return f"All {len(claims.rows)} claims are decided. J and K go back to them, Ctrl+E exports."
        return "No claim in focus. J goes to the next one."


def _suggestion(claim: Claim) -> str:
    if claim.suggestion is None:
        return f"Added by {claim.origin}"
    speaker = f", by {claim.found_speaker}" if claim.found_speaker else ""
    return f"Suggested: {claim.suggestion.label}{speaker}  (score {claim.suggestion.score:.2f})"
