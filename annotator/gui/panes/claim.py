"""The claim in focus: its words, what the pipeline suggests and why, and who it thinks says them."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from annotator.domain.audit import shorten
from annotator.domain.claims import Attribution, Claim
from annotator.gui.desk.desk import Desk
from annotator.gui.desk.looking import LOOK_KEY, STOP_KEY
from annotator.gui.labels import plain_label
from annotator.gui.offsets import shown

QUOTE_LENGTH = 1200  # Qt takes seconds to lay out a label of a hundred thousand characters
NAME_LENGTH = 90
ROLE_LENGTH = 160
REASON_LENGTH = 200


class ClaimPane(QWidget):
    """Shows; changes nothing."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._where = plain_label("heading")
        self._quote = plain_label("quote", can_be_copied=True)
        self._suggestion = plain_label("suggestion")
        self._speaker = plain_label("suggested_speaker")
        self._reasons = plain_label("quiet")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        for label in (self._where, self._quote, self._suggestion, self._speaker, self._reasons):
            layout.addWidget(label)
        desk.focus_changed.connect(self._show)
        desk.article_changed.connect(self._show)
        desk.progressed.connect(self._show_where)
        self._show()

    @property
    def where_text(self) -> str:
        """Which claim is in focus, or what there is to do where none is."""
        return self._where.text()

    @property
    def speaker_text(self) -> str:
        """Who the pipeline thinks says it, and who relays it; "" where it does not know."""
        return self._speaker.text()

    def _show(self) -> None:
        claim = self._desk.focus
        self._show_where()
        for label in (self._quote, self._suggestion, self._speaker, self._reasons):
            label.setVisible(claim is not None)
        if claim is None:
            return
        self._quote.setText(_cut(claim.quote, QUOTE_LENGTH))
        self._quote.setAccessibleName(f"{self._where.text()}: {_cut(claim.quote, QUOTE_LENGTH)}")
        self._suggestion.setText(_suggestion(claim))
        speaker = speaker_lines(claim.attribution)
        self._speaker.setText("\n".join(speaker))
        self._speaker.setAccessibleName("Suggested speaker: " + "; ".join(speaker))
        self._speaker.setVisible(bool(speaker))
        reasons = [reason for reason in claim.suggestion.reasons if reason not in speaker] if claim.suggestion else []
        self._reasons.setText("\n".join(f"· {shorten(reason, REASON_LENGTH)}" for reason in reasons))
        self._reasons.setVisible(bool(reasons))

    def _show_where(self) -> None:
        """Say which claim is in focus, or what there is to do where none is."""
        claim = self._desk.focus
        if claim is None:
            where = self._without_focus()
        else:
            where = f"Claim {self._desk.claims.row(claim.id) + 1} of {self._desk.claims.rowCount()}"
        if where != self._where.text():  # a label lays out the pane anew whenever it is set
            self._where.setText(where)

    def _without_focus(self) -> str:
        claims, article = self._desk.claims, self._desk.article
        if self._desk.is_looking_here:
            return f"Looking for claims. You can read, and mark by hand, meanwhile. {STOP_KEY} stops it."
        if article is not None and article.pipeline is None and not claims.rows:
            return f"No claims were looked for here. {LOOK_KEY} looks. Or select words and press a label's key."
        if not claims.rows:
            return "No claims yet. Select words in the article and press a label's key."
        if claims.next_undecided(-1) is None:
            return f"All {len(claims.rows)} claims are decided. J and K go back to them, Ctrl+E exports."
        return "No claim in focus. J goes to the next one."


def speaker_lines(attribution: Attribution | None) -> list[str]:
    """Return who says it, with the role, and who relays it: a line each, nothing for what is not known."""
    if attribution is None:
        return []
    who = [shorten(attribution.speaker, NAME_LENGTH)] if attribution.speaker else []
    role = [shorten(attribution.role, ROLE_LENGTH)] if attribution.role else []
    lines = [", ".join(who + role)] if who or role else []
    if attribution.relayed_by:
        lines.append(f"relayed by {shorten(attribution.relayed_by, NAME_LENGTH)}")
    return lines


def _suggestion(claim: Claim) -> str:
    if claim.suggestion is None:
        return f"Added by {shorten(claim.origin, NAME_LENGTH)}"
    return f"Suggested: {claim.suggestion.label}  (score {claim.suggestion.score:.2f})"


def _cut(quote: str, length: int) -> str:
    if len(quote) <= length:
        return shown(quote)
    return f"{shown(quote[:length])}… ({len(quote):,} characters)"
