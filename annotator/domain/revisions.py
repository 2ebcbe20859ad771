"""Revisions: a text that was revised is a new version of its article, and claims go over to it.

The drafts of the three events by which they do, or are said not to.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from annotator.domain.articles import ArticleRow
from annotator.domain.claims import Claim
from annotator.domain.events import Draft, Kind
from annotator.domain.placing import Context
from annotator.domain.reviewers import Reviewer
from annotator.domain.shapes import Place


@dataclass(frozen=True, slots=True)
class Move:
    """A claim and where it stands in another version; `parts` are the spans of its attribution there."""

    claim: Claim
    place: Place
    parts: Mapping[str, Any]

    def body(self) -> dict[str, Any]:
        claim = self.claim
        before = {"article": claim.article} | Place(claim.span, claim.quote).body()
        moved: dict[str, Any] = {"before": before} | self.place.body()
        return moved | {"parts": self.parts} if claim.attribution is not None else moved


@dataclass(frozen=True, slots=True)
class Waiting:
    """A claim that needs placing: it stayed in an older version, between words that the newer one does not have so.

    `share` is where in the old text it stands, from 0 to 1.
    """

    claim: Claim
    context: Context
    share: float


@dataclass(frozen=True, slots=True)
class Revision:
    """What became of a revised text: the article that it is now, what went over to it and what waits to be placed."""

    old: ArticleRow
    article: ArticleRow
    moved: tuple[str, ...]
    waiting: tuple[Waiting, ...]


def article_revised(
    article: str, revises: str, moves: Sequence[Move], merged: Sequence[str], reviewer: Reviewer
) -> Draft:
    """Return the event by which an article is a newer version of another: claims move, and may take others in."""
    body: dict[str, Any] = {"article": article, "revises": revises}
    body["moved"] = {move.claim.id: move.body() for move in moves}
    if merged:
        body["merged"] = sorted(merged)
    return Draft(Kind.ARTICLE_REVISED, body, reviewer.id)


def claim_placed(article: str, move: Move, merged: str | None, reviewer: Reviewer) -> Draft:
    """Return the event by which a person places a claim in a newer version; it may take in one that is there."""
    body = {"claim": move.claim.id, "article": article} | move.body()
    if merged is not None:
        body["merged"] = merged
    return Draft(Kind.CLAIM_PLACED, body, reviewer.id)


def claim_left(claim: Claim, article: str, reviewer: Reviewer) -> Draft:
    """Return the event by which a person says that a newer version no longer has a claim."""
    return Draft(Kind.CLAIM_LEFT, {"claim": claim.id, "article": article}, reviewer.id)
