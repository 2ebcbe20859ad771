"""Edges: the two ends of a claim while one of them is moved. Nothing of it is saved until it is kept."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import Enum, auto

from annotator.domain.claims import Span, trim
from annotator.gui.page.steps import Unit, nearest, step


class End(Enum):
    """Which edge."""

    START = auto()
    END = auto()


@dataclass(frozen=True, slots=True)
class Edges:
    """A claim's edges in its article's text, and which of them is held. They never cross, and words stay in between."""

    text: str
    span: Span
    held: End

    @property
    def edge(self) -> int:
        """Where the edge that is held stands."""
        return self.span.start if self.held is End.START else self.span.end

    def hold(self, end: End) -> Edges:
        return replace(self, held=end)

    def stepped(self, direction: int, *, by_word: bool) -> Edges:
        """Return them with the held edge one step on (1) or back (-1); as they are where there is no room."""
        return self._with_edge(step(self.text, self.edge, direction, self._unit(by_word=by_word)))

    def pulled(self, offset: int, *, by_word: bool) -> Edges:
        """Return them with the held edge as near to an offset as it may stand."""
        return self._with_edge(nearest(self.text, offset, self._unit(by_word=by_word)))

    # Private

    def _unit(self, *, by_word: bool) -> Unit:
        if not by_word:
            return Unit.CHARACTER
        return Unit.WORD_START if self.held is End.START else Unit.WORD_END

    def _with_edge(self, offset: int) -> Edges:
        start, end = (offset, self.span.end) if self.held is End.START else (self.span.start, offset)
        if start >= end or trim(self.text, Span(start, end)) is None:
            return self
        return replace(self, span=Span(start, end))
