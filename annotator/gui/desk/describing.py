"""What is written beside a verdict: who says it, evidence, finding and note."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path

from annotator.domain.claims import Claim
from annotator.domain.decisions import Finding
from annotator.domain.drafts import Details
from annotator.domain.evidence import Evidence, copied, says_same
from annotator.gui.desk.in_hand import told
from annotator.gui.desk.showing import Showing
from annotator.gui.desk.writing_out import WritingOut


class Describing(Showing, WritingOut):
    """One step to undo each."""

    @told
    def describe(self, claim: str, details: Details) -> None:
        """Write speaker, note or evidence beside a claim."""
        self._describe(claim, details)

    @told
    def set_finding(self, finding: Finding | None) -> None:
        """Say what checking the claim in focus found out; None says that it found nothing out."""
        if self.focus is not None:
            self._describe(self.focus.id, Details(finding=finding or ""))

    @told
    def flag(self) -> None:
        """Flag the claim in focus for the supervisor, or take the flag away."""
        focus = self.focus
        if focus is None:
            self.said.emit(self.tr("No claim is in focus."))
            return
        decision = focus.by(self.claims.reviewer)
        is_flagged = decision is not None and decision.flagged
        self._describe(focus.id, Details(flagged=not is_flagged))
        self.said.emit(self.tr("No longer flagged.") if is_flagged else self.tr("Flagged for the supervisor."))

    @told
    def add_evidence(self, claim: str, make: Callable[[], Evidence], *, instead_of: str | None = None) -> None:
        """Add the evidence that `make` returns or refuses to, in the place of another where one is named."""
        made = make()
        if instead_of is not None and any(says_same(made, old) for old in self._named(claim, instead_of)):
            return
        removed = (instead_of,) if instead_of is not None else ()
        self._describe(claim, Details(evidence_added=(made,), evidence_removed=removed))

    @told
    def add_file(self, claim: str, path: Path, make: Callable[[], Evidence]) -> None:
        """Copy a file into the project; the evidence that `make` returns says all else of it."""
        self._open_session().add_file(claim, path, make())
        self._say_saved()

    @told
    def use_again(self, evidence: Iterable[Evidence]) -> None:
        """Give the claim in focus the same evidence; what it has already is not given twice."""
        claim = self.focus
        if claim is None:
            return
        decision = claim.by(self.claims.reviewer)
        has = decision.evidence if decision else ()
        new = tuple(copied(item) for item in evidence if not any(says_same(item, other) for other in has))
        if not new:
            self.said.emit(self.tr("This claim has that evidence already."))
            return
        self._describe(claim.id, Details(evidence_added=new))
        self.said.emit(self.tr("The same evidence was added."))

    @told
    def use_same_as_before(self) -> None:
        """Give the claim in focus the evidence of the claim on which this reviewer worked before."""
        if self.focus is None:
            self.said.emit(self.tr("No claim is in focus."))
            return
        for claim in self._worked_on():
            decision = claim.by(self.claims.reviewer)
            if decision is not None and decision.evidence:
                self.use_again(decision.evidence)
                return
        self.said.emit(self.tr("No other claim of this article has evidence of yours."))

    @told
    def save_copy(self, evidence: Evidence, path: Path) -> None:
        """Write a file that was taken in as evidence to where a person wants it. Nothing opens it."""
        self._write_out(self._open_session().file(evidence.sha256), path)

    # Reading

    def used_evidence(self) -> list[Evidence]:
        """Return the evidence of the other claims of this article, the last used first, each piece once.

        In blind review only one's own.
        """
        used: list[Evidence] = []

        def read() -> None:
            for claim in self._worked_on():
                for item in self._evidence_of(claim):
                    if not any(says_same(item, other) for other in used):
                        used.append(item)

        self.attempt(read)
        return used

    def file_size(self, evidence: Evidence) -> int | None:
        """Return how many bytes a file has that was taken in as evidence; None where it cannot be read."""
        sizes: list[int] = []
        self.attempt(lambda: sizes.append(self._open_session().file_size(evidence.sha256)))
        return sizes[0] if sizes else None

    def stands(self, claim: str) -> bool:
        """Tell whether a claim is there, in whatever article: undo may have taken it back."""
        found: list[Claim] = []
        self.attempt(lambda: found.extend(self._open_session().claims_by_id([claim])))
        return bool(found)

    # Private

    def _describe(self, claim: str, details: Details) -> None:
        if self._open_session().describe(claim, details) is not None:
            self._say_saved()

    def _worked_on(self) -> list[Claim]:
        """Return the other claims of the article that have evidence, the one that this reviewer did something to last
        first."""
        found = [claim for claim in self.claims.rows if claim.id != self._focus and self._evidence_of(claim)]
        return sorted(found, key=self._last_done_to, reverse=True)

    def _last_done_to(self, claim: Claim) -> int:
        events = self._open_session().history(claim.id)
        return max((event.seq for event in events if event.reviewer == self.claims.reviewer), default=0)

    def _named(self, claim: str, evidence: str) -> list[Evidence]:
        found = self._open_session().claims_by_id([claim])
        return [
            item for one in found for decision in one.decisions for item in decision.evidence if item.id == evidence
        ]

    def _evidence_of(self, claim: Claim) -> list[Evidence]:
        """Return a claim's evidence that may be seen here, the last added first."""
        seen = [one for one in claim.decisions if not self.blind or one.reviewer == self.claims.reviewer]
        return [item for decision in seen for item in reversed(decision.evidence)]
