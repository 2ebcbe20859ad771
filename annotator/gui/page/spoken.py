"""What a screen reader is told of the claim in focus: which it is, what stands of it, and its words.

The article is a text for it, whose caret stands at the claim; what is new is announced, where somebody listens.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget

from annotator.domain.claims import Claim
from annotator.gui.desk.desk import Desk
from annotator.gui.languages import said
from annotator.gui.offsets import shown

LONGEST_QUOTE = 400  # characters; nobody listens to more at once, and the text itself can be read


class Spoken:
    """Keeps the accessible description of the article in step with the claim in focus."""

    def __init__(self, article: QWidget, desk: Desk) -> None:
        self._article = article
        self._desk = desk
        desk.focus_changed.connect(self._tell)
        desk.article_changed.connect(self._tell)

    def _tell(self) -> None:
        claim = self._desk.focus
        text = self._in_words(claim) if claim is not None else QCoreApplication.translate("Spoken", "No claim in focus")
        if text == self._article.accessibleDescription():
            return
        self._article.setAccessibleDescription(text)
        if QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._article, text))

    def _in_words(self, claim: Claim) -> str:
        claims = self._desk.claims
        place = QCoreApplication.translate("Spoken", "Claim {number} of {count}").format(
            number=claims.row(claim.id) + 1, count=claims.rowCount()
        )
        return f"{place}, {self._state(claim)}: {shown(claim.quote[:LONGEST_QUOTE])}"

    def _state(self, claim: Claim) -> str:
        decision = claim.by(self._desk.claims.reviewer)
        if decision is not None and decision.label is not None:
            states = [said(decision.label.words)]
        else:
            skipped = decision is not None and decision.skipped
            words = QCoreApplication.translate("Spoken", "undecided")
            states = [QCoreApplication.translate("Spoken", "skipped") if skipped else words]
        if decision is not None and decision.finding is not None:
            states.append(said(decision.finding.words))
        if decision is not None and decision.flagged:
            states.append(QCoreApplication.translate("Spoken", "flagged"))
        return ", ".join(states)
