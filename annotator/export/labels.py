"""Which labels leave a project: the settled ones, one reviewer's, or everybody's."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from annotator.domain.claims import Claim
from annotator.domain.decisions import Decision, Label, settled
from annotator.domain.errors import WrongInput
from annotator.domain.evidence import Evidence
from annotator.domain.wording import Wording

SETTLED = "settled"
ALL = "all"


@dataclass(frozen=True, slots=True)
class LabelledClaim:
    """A claim that leaves the project: its label if it has one, and the decisions that go with it."""

    claim: Claim
    label: Label | None
    decisions: tuple[Decision, ...]


@dataclass(frozen=True, slots=True)
class Chosen:
    """Which labels were asked for. `reviewer` is an id, for one reviewer's; `everything` also keeps the unresolved."""

    reviewer: str | None = None
    everything: bool = False

    @classmethod
    def parse(cls, labels: str, names: Mapping[str, str]) -> Chosen:
        """Return what `settled`, `all` or a reviewer's name means; `names` are the project's, by reviewer id."""
        if labels in {SETTLED, ALL}:
            return cls(everything=labels == ALL)
        ids = [id_ for id_, name in names.items() if name == labels]
        if len(ids) == 1:
            return cls(reviewer=ids[0])
        if ids:
            raise WrongInput(
                Wording(
                    "{ids} reviewers are called “{labels}” here; export “{all}” instead.",
                    ids=len(ids),
                    labels=labels,
                    all=ALL,
                )
            )
        known = ", ".join(f"“{name}”" for name in names.values()) or "nobody yet"
        raise WrongInput(
            Wording(
                "“{labels}” is neither {settled}, nor {all}, nor a reviewer here ({known}).",
                labels=labels,
                settled=SETTLED,
                all=ALL,
                known=known,
            )
        )

    def of(self, claim: Claim) -> LabelledClaim | None:
        """Return the claim with its label, or None if none of its verdicts was asked for."""
        decisions = tuple(decision for decision in claim.decisions if decision.label is not None)
        if self.reviewer is not None:
            decisions = tuple(decision for decision in decisions if decision.reviewer == self.reviewer)
        label = settled(decisions)
        if not decisions or (label is None and not self.everything):
            return None
        return LabelledClaim(claim, label, decisions)


def evidence_row(evidence: Evidence) -> dict[str, str]:
    """Return a piece of evidence as it is exported: all that was said of it, without the id it has here."""
    return {key: value for key, value in evidence.body().items() if key != "id"}


def is_unresolved(claim: Claim) -> bool:
    """Tell whether reviewers decided differently on a claim."""
    return settled(claim.decisions) is None and any(decision.label for decision in claim.decisions)
