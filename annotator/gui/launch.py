"""What the window is started with and how it ended: plain data, which can be had where Qt cannot be loaded."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from annotator.domain.articles import ArticleRow
from annotator.domain.claims import Claim


@dataclass(frozen=True, slots=True)
class Start:
    """What to open. With `picture`, the window is drawn there once all claims are found, and closed."""

    project: Path | None = None
    article: str | None = None
    sample: bool = False
    reviewer: str | None = None
    theme: str | None = None
    pipeline: str | None = None
    picture: Path | None = None


@dataclass(frozen=True, slots=True)
class Ended:
    """How it went: the exit status; for a picture, the article and the claims on it, or why there is none."""

    status: int
    failure: str | None = None
    picture: Path | None = None
    article: ArticleRow | None = None
    claims: tuple[Claim, ...] = ()
