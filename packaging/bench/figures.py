"""What a benchmark hands back: repeated measurements of one thing, and what would be good enough."""

from __future__ import annotations

import statistics
from dataclasses import dataclass


@dataclass(frozen=True)
class Figure:
    """One thing measured several times; its value is the median, which a busy moment does not move."""

    name: str
    runs: tuple[float, ...]
    unit: str
    budget: float | None = None
    more_is_better: bool = False
    note: str = ""

    @property
    def value(self) -> float:
        return statistics.median(self.runs)

    @property
    def within_budget(self) -> bool | None:
        """Return None where no budget is set."""
        if self.budget is None:
            return None
        return self.value >= self.budget if self.more_is_better else self.value <= self.budget
