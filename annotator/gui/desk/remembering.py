"""What was decided before on the same words, or nearly the same: looked at, and its evidence taken over, when asked."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QCoreApplication, QTimer

from annotator.domain.claims import Claim
from annotator.domain.decisions import Label
from annotator.domain.drafts import Details
from annotator.domain.evidence import Evidence, copied
from annotator.gui.desk.in_hand import told
from annotator.gui.desk.places import Places
from annotator.session import Seen

SETTLED_MS = 150  # the project is searched once the focus has stayed that long, never at a key


class Remembering(Places):
    """Nothing is copied by looking. In a blind review nothing is looked for."""

    def __init__(self, *arguments: Any, **options: Any) -> None:
        super().__init__(*arguments, **options)
        self._seen: tuple[Seen, ...] = ()
        self._seen_for: str | None = None
        self._settling = QTimer(self, interval=SETTLED_MS, singleShot=True)
        self._settling.timeout.connect(self._look_back)
        self.focus_changed.connect(self._look_back_later)
        self.progressed.connect(self._look_back_later)
        self.showing_changed.connect(self._look_back_later)

    @property
    def seen(self) -> tuple[Seen, ...] | None:
        """What was decided before on words like those in focus; None while nobody has looked yet."""
        return self._seen if self._seen_for is not None and self._seen_for == self._focus else None

    @property
    def alike(self) -> list[Claim]:
        """The claims of this article that say the same as the one in focus, itself among them."""
        focus = self.focus
        return self.claims.alike(focus) if focus is not None else []

    @told
    def look_before(self, number: int = 0) -> None:
        """Go to the claim on which it was decided before."""
        seen = self._seen_now(number)
        if seen is not None:
            self.jump(seen.claim.article, seen.claim.id)

    @told
    def reuse_evidence(self, number: int = 0) -> None:
        """Copy the evidence of what was decided before beside the claim in focus, in one step."""
        seen, focus = self._seen_now(number), self.focus
        if seen is None or focus is None:
            return
        found = [item for decision in seen.claim.decisions for item in decision.evidence]
        if not found:
            self.said.emit(self.tr("No evidence was given there."))
            return
        decision = focus.by(self.claims.reviewer)
        added = _new(found, decision.evidence if decision else ())
        if not added:
            self.said.emit(self.tr("That evidence is here already."))
            return
        self._open_session().describe(focus.id, Details(evidence_added=tuple(map(copied, added))))
        self._say_saved()
        self.said.emit(QCoreApplication.translate("Remembering", "Took over %n piece(s) of evidence.", "", len(added)))

    def ask_alike(self) -> None:
        """Show all claims of this article that say the same as the one in focus."""
        if self.focus is None:
            self.said.emit(self.tr("No claim is in focus."))
        elif len(self.alike) < 2:
            self.said.emit(self.tr("This is said only once in this article."))
        else:
            self.alike_asked.emit()

    @told
    def decide_alike(self, claims: Sequence[str], label: Label) -> None:
        """Give one verdict on claims that say the same, in one step; then go on."""
        with self._one_move():
            self._open_session().decide_alike(claims, label)
            self._say_saved()
            # On from the first of them, as after any verdict: what lies between them is not decided by it.
            following = self.claims.next_undecided(min(map(self.claims.row, claims)))
            self._focus, self._last_focus = (following.id if following else None), claims[0]
        self.said.emit(
            QCoreApplication.translate("Remembering", "Decided %n claim(s) that say the same.", "", len(claims))
        )

    # Private

    def _look_back_later(self) -> None:
        if self.session is None:
            self._settling.stop()
            return
        self._settling.start()

    def _look_back(self) -> None:
        """Search the project for words like those in focus."""
        self._settling.stop()
        session, focus = self.session, self.focus
        before = self.seen
        self._seen_for = focus.id if focus is not None else None
        self._seen = session.seen_before(focus.id) if session and focus and not self.blind else ()
        if self.seen != before:
            self.seen_changed.emit()

    def _seen_now(self, number: int) -> Seen | None:
        """Return one of what was decided before; where there is none, say so."""
        if self.blind:
            self.said.emit(self.tr("In a blind review nothing is looked up: your decision is your own."))
            return None
        if self.focus is None:
            self.said.emit(self.tr("No claim is in focus."))
            return None
        if self.seen is None:
            self._look_back()
        if number >= len(self._seen):
            self.said.emit(self.tr("Nothing like this was decided before in this project."))
            return None
        return self._seen[number]


def _new(found: Sequence[Evidence], here: Sequence[Evidence]) -> list[Evidence]:
    """Return those pieces of evidence that are not here yet, each once, whatever their ids."""
    known = {replace(item, id="") for item in here}
    unlike = {replace(item, id=""): item for item in found}
    return [item for bare, item in unlike.items() if bare not in known]
