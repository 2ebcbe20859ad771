"""The claim in focus: its words, what the pipeline suggests and why, and who it thinks says them."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from annotator.domain.audit import shorten
from annotator.domain.claims import Attribution, Claim
from annotator.gui.desk.desk import Desk
from annotator.gui.labels import plain_label
from annotator.gui.languages import said
from annotator.gui.offsets import shown
from annotator.gui.stored import said_again

QUOTE_LENGTH = 1200  # Qt takes seconds to lay out a label of a hundred thousand characters
NAME_LENGTH = 90
ROLE_LENGTH = 160
REASON_LENGTH = 200


class ClaimPane(QWidget):
    """Shows; changes nothing."""

    speaker_asked = Signal()  # what else they say

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._where = plain_label("heading")
        self._quote = plain_label("quote", can_be_copied=True)
        self._suggestion = plain_label("suggestion")
        self._speaker = plain_label("suggested_speaker")
        self._speaker.installEventFilter(self)
        self._reasons = plain_label("quiet")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        for label in (self._where, self._quote, self._suggestion, self._speaker, self._reasons):
            layout.addWidget(label)
        desk.opened.connect(self._show)  # a project may have no article, and then none is shown after it
        desk.focus_changed.connect(self._show)
        desk.article_changed.connect(self._show)
        desk.showing_changed.connect(self._show)
        desk.progressed.connect(self._show_where)
        desk.keys.changed.connect(self._show)
        self._show()

    @property
    def where_text(self) -> str:
        """Which claim is in focus, or what there is to do where none is."""
        return self._where.text()

    @property
    def speaker_text(self) -> str:
        """Who the pipeline thinks says it, and who relays it; "" where it does not know."""
        return self._speaker.text()

    @property
    def suggestion_text(self) -> str:
        """What stands there of the suggestion: label and score, or that it is hidden."""
        return self._suggestion.text()

    @property
    def reasons_text(self) -> str:
        """Why the pipeline suggests it; "" where that is not shown."""
        return self._reasons.text()

    def _show(self) -> None:
        claim = self._desk.focus
        self._show_where()
        for label in (self._quote, self._suggestion, self._speaker, self._reasons):
            label.setVisible(claim is not None)
        if claim is None:
            return
        quote = _cut(claim.quote, QUOTE_LENGTH)
        self._quote.setText(quote)
        self._quote.setAccessibleName(f"{self._where.text()}: {quote}")
        self._suggestion.setText(self._suggestion_of(claim))
        stored = speaker_lines(claim.attribution) if self._desk.shows_suggestions else []
        speaker = [said_again(line) for line in stored]
        self._speaker.setText("\n".join(speaker))
        self._speaker.setAccessibleName(self.tr("Suggested speaker: {lines}").format(lines="; ".join(speaker)))
        self._speaker.setVisible(bool(speaker))
        given = claim.suggestion.reasons if claim.suggestion and self._desk.shows_suggestions else ()
        reasons = [reason for reason in given if reason not in stored]
        self._reasons.setText("\n".join(f"· {shorten(said_again(reason), REASON_LENGTH)}" for reason in reasons))
        self._reasons.setVisible(bool(reasons))

    def _suggestion_of(self, claim: Claim) -> str:
        if self._desk.blind:
            return self.tr("Blind review: suggestions are hidden.")
        if claim.suggestion is None:
            return self.tr("Added by {name}").format(name=shorten(claim.origin, NAME_LENGTH))
        if not self._desk.shows_suggestions:
            return self.tr("Suggestions are hidden. {key} shows them.").format(
                key=self._desk.keys.said("view.suggestions")
            )
        label, score = said(claim.suggestion.label.words), f"{claim.suggestion.score:.2f}"
        return self.tr("Suggested: {label}  (score {score})").format(label=label, score=score)

    def _show_where(self) -> None:
        """Say which claim is in focus, or what there is to do where none is."""
        claim = self._desk.focus
        if claim is None:
            where = self._without_focus()
        else:
            number, count = self._desk.claims.row(claim.id) + 1, self._desk.claims.rowCount()
            where = self.tr("Claim {number} of {count}").format(number=number, count=count)
        if where != self._where.text():  # a label lays out the pane anew whenever it is set
            self._where.setText(where)

    def _without_focus(self) -> str:
        claims, article, keys = self._desk.claims, self._desk.article, self._desk.keys
        if article is None:
            return self.tr("No article is open.")
        if self._desk.is_looking_here:
            words = self.tr("Looking for claims. You can read, and mark by hand, meanwhile. {key} stops it.")
            return words.format(key=keys.said("project.stop_looking"))
        if article.pipeline is None and not claims.rows:
            words = self.tr("No claims were looked for here. {key} looks. Or select words and press a label's key.")
            return words.format(key=keys.said("project.look"))
        if not claims.rows:
            return self.tr("No claims yet. Select words in the article and press a label's key.")
        if claims.next_undecided(-1) is None:
            words = self.tr("All {count} claims are decided. {finish} finishes the article, {next} goes back to them.")
            return words.format(
                count=len(claims.rows), finish=keys.said("decide.finish"), next=keys.said("go.next_claim")
            )
        return self.tr("No claim in focus. {key} goes to the next one.").format(key=keys.said("go.next_claim"))

    # Qt

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._speaker and event.type() == QEvent.Type.MouseButtonDblClick:
            self.speaker_asked.emit()
            return True
        return super().eventFilter(watched, event)


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


def _cut(quote: str, length: int) -> str:
    if len(quote) <= length:
        return shown(quote)
    characters = QCoreApplication.translate("ClaimPane", "({count} characters)").format(count=f"{len(quote):,}")
    return f"{shown(quote[:length])}… {characters}"
