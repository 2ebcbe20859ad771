"""Repeats: which claims of an article say the same, word for word. Made at the first question, then kept up."""

from __future__ import annotations

from collections.abc import Collection, Iterable

from annotator.domain.claims import Claim
from annotator.domain.likeness import normalised


class Repeats:
    """Claim ids by their words alone."""

    def __init__(self, claims: Iterable[Claim]) -> None:
        self._words: dict[str, str] = {}
        self._ids: dict[str, set[str]] = {}
        for claim in claims:
            self.put(claim)

    def put(self, claim: Claim) -> None:
        """Take in a claim, whose words may have changed."""
        words = normalised(claim.quote)
        if self._words.get(claim.id) != words:
            self.drop(claim.id)
            self._words[claim.id] = words
            self._ids.setdefault(words, set()).add(claim.id)

    def drop(self, id_: str) -> None:
        """Forget a claim."""
        words = self._words.pop(id_, None)
        if words is not None:
            self._ids[words].discard(id_)

    def alike(self, id_: str) -> Collection[str]:
        """Return who says the same, the claim itself included; itself alone where it has no words."""
        words = self._words.get(id_)
        return self._ids[words] if words else {id_}
