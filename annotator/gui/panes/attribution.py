"""Who says it, in what role, and in whose words. What the pipeline found is a question until it is taken over."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from annotator.domain.audit import shorten
from annotator.domain.claims import Attribution, Claim
from annotator.domain.decisions import Decision, Manner
from annotator.domain.drafts import Details
from annotator.gui.desk.desk import Desk
from annotator.gui.languages import said
from annotator.gui.models.speakers import NAME_LENGTH, by_nearness
from annotator.gui.offsets import shown
from annotator.gui.panes.drafting import DraftingPane
from annotator.gui.panes.fields import Line, heading
from annotator.gui.panes.segments import Segments
from annotator.gui.panes.speaker_line import SpeakerLine
from annotator.gui.unsaved import Typed


class AttributionPane(DraftingPane):
    """Speaker, role and manner."""

    NAME = "attribution"

    done = Signal()  # with this claim

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.speaker = SpeakerLine(self.tr("Speaker"))
        self.role = Line(self.tr("Role of the speaker"), "")
        choices = {str(manner): capital(said(manner.words)) for manner in Manner}
        self.manner = Segments(self.tr("Words"), choices)
        self.take = QToolButton()
        self.take.setObjectName("quiet_button")
        self.take.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.take.setAccessibleName(self.tr("Take over the suggested speaker"))
        self._lay_out()
        self._connect()
        self._begin()

    def enter(self) -> None:
        """Put the cursor in the first field."""
        self.reach(self.speaker)

    def take_over(self) -> None:
        """Take over what was found: in the field of the role that alone, else speaker, role and manner in one step."""
        found = self._found(self._desk.focus)
        if found is None or not (found.speaker or found.role):
            hidden, nothing = self.tr("Suggestions are hidden."), self.tr("No speaker was found for this claim.")
            self._desk.said.emit(nothing if self._desk.shows_suggestions else hidden)
            return
        speaker, role, manner = self._typed()
        if self.role.hasFocus():
            self._put((speaker, found.role or role, manner))
        else:
            self._put((found.speaker or speaker, found.role or role, str(found.manner)))
        self.commit()

    # Private

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.addWidget(heading(self.tr("Speaker"), self.speaker), 1)
        top.addWidget(self.take)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(5)
        layout.addLayout(top)
        for widget in (self.speaker, self.role, self.manner):
            layout.addWidget(widget)

    def _connect(self) -> None:
        self.speaker.names_wanted.connect(self._offer_names)
        for signal in (self.speaker.left, self.speaker.taken, self.speaker.entered, self.role.left):
            signal.connect(self.commit)
        for signal in (self.role.returnPressed, self.manner.chosen, self.manner.left):
            signal.connect(self.commit)
        self.speaker.done.connect(self.done)
        self.take.clicked.connect(self.take_over)
        self._desk.showing_changed.connect(self._show)
        self._desk.keys.changed.connect(self._show)

    def _found(self, claim: Claim | None) -> Attribution | None:
        """Return what the pipeline found, if it may be shown."""
        return claim.attribution if claim is not None and self._desk.shows_suggestions else None

    def _offer_names(self) -> None:
        claim, claims = self._desk.focus, self._desk.claims
        if claim is None:
            return
        found = self._found(claim)
        others = claims.rows if self._desk.shows_suggestions else [row for row in claims.rows if row.id != claim.id]
        near = by_nearness(others, claim, self._name)
        first = [found.speaker] if found is not None and found.speaker else []
        names = list(dict.fromkeys([*first, *near]))
        if names != self.speaker.names.names:
            self.speaker.names.reset(names)

    def _name(self, claim: Claim) -> str | None:
        """Return who says a claim, and in blind review not whom others named."""
        if not self._desk.blind:
            return claim.speaker
        decision = claim.by(self._desk.claims.reviewer)
        return decision.speaker if decision is not None and decision.speaker else claim.found_speaker

    # As a pane with fields

    def _typed(self) -> Typed:
        return self.speaker.words(), self.role.words(), self.manner.value

    def _put(self, typed: Typed) -> None:
        speaker, role, manner = typed
        self.speaker.put(speaker)
        self.role.put(role)
        self.manner.put(manner)

    def _standing(self, _claim: Claim | None, decision: Decision | None) -> Typed:
        if decision is None:
            return "", "", ""
        speaker, role = Line.as_shown(decision.speaker or ""), Line.as_shown(decision.role or "")
        return speaker, role, str(decision.manner or "")

    def _save(self, claim: str, typed: Typed, before: Typed) -> bool:
        speaker, role, manner = (new if new != old else None for new, old in zip(typed, before, strict=True))
        details = Details(
            speaker=speaker, role=role, manner=Manner(manner) if manner else "" if manner is not None else None
        )
        return self._desk.describe(claim, details)

    def _show_around(self, claim: Claim | None, decision: Decision | None, *, writable: bool) -> None:
        found = self._found(claim)
        self.speaker.setPlaceholderText(self._question(found.speaker if found else None))
        self.role.setPlaceholderText(self._role_question(found.role if found else None))
        is_said_by_someone = found is not None and bool(found.speaker or found.role)
        self.manner.suggest(str(found.manner) if found is not None and is_said_by_someone else "")
        for field in (self.speaker, self.role, self.manner):
            field.setEnabled(writable)
        self.take.setText("  ".join(filter(None, (self.tr("Take over"), self._desk.keys.key_text("decide.take_over")))))
        is_taken = found is None or not found.speaker or (decision is not None and bool(decision.speaker))
        self.take.setVisible(writable and not is_taken)

    def _question(self, speaker: str | None) -> str:
        return f"{shorten(shown(speaker), NAME_LENGTH)}?" if speaker else self.tr("Who says it?")

    def _role_question(self, role: str | None) -> str:
        return f"{shorten(shown(role), NAME_LENGTH)}?" if role else self.tr("In what role?")


def capital(words: str) -> str:
    """Return words as they stand at the beginning of something."""
    return words[:1].upper() + words[1:]
