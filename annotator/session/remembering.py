"""What was said before: the same claim, or one like it, elsewhere in the project."""

from __future__ import annotations

from dataclasses import dataclass

from annotator.domain.claims import Claim
from annotator.domain.decisions import Decision
from annotator.domain.likeness import ALIKE, likeness, numbers
from annotator.session.opened import Opened

_LOOKED_AT = 40


@dataclass(frozen=True, slots=True)
class Seen:
    """A claim that was decided before. `day` is that of the last verdict on it, ISO 8601; `likeness` is 1 for the same
    words; with `other_numbers` it speaks of other figures and so says something else.
    """

    claim: Claim
    title: str
    likeness: float
    day: str
    other_numbers: bool = False

    @property
    def decisions(self) -> tuple[Decision, ...]:
        return tuple(decision for decision in self.claim.decisions if decision.label is not None)


class Remembering(Opened):
    """Looking back; nothing is copied by it."""

    def seen_before(self, claim: str, *, limit: int = 5) -> tuple[Seen, ...]:
        """Return decided claims that say the same or nearly so, the most alike first."""
        found = self._standing(claim)
        alike = [(likeness(found.quote, other.quote), other) for other in self._store.similar(found, _LOOKED_AT)]
        best = sorted((pair for pair in alike if pair[0] >= ALIKE), key=lambda pair: (-pair[0], pair[1].id))[:limit]
        titles = {row.id: row.title for row in self.articles({other.article for _, other in best})} if best else {}
        return tuple(
            Seen(
                other,
                titles[other.article],
                degree,
                self._day(other),
                other_numbers=numbers(other.quote) != numbers(found.quote),
            )
            for degree, other in best
        )

    def _day(self, claim: Claim) -> str:
        return max(self._store.event(one.event).at_utc[:10] for one in claim.decisions if one.event is not None)
