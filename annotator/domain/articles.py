"""Articles: one canonical text each, never changed after import, known by its hash."""

from __future__ import annotations

import uuid
from collections.abc import Mapping
from dataclasses import dataclass, field

from annotator.domain.furniture import headline_of
from annotator.domain.provenance import UNKNOWN, Provenance
from annotator.domain.spans import LabelledSpan
from annotator.domain.texts import text_sha256

_ARTICLES = uuid.UUID("6f1c1a53-7d0c-4f0e-9a8e-3c1b7f3f2a10")
TITLE_LENGTH = 200


@dataclass(frozen=True, slots=True)
class Article:
    """A canonical text and where it came from.

    `origin` is the path or the word for where the text came from, `encoding` what its bytes were read as, and
    `original` those bytes (None for a text that was never bytes, as a pasted one). `notices` are for the reader:
    what had to be assumed. `spans` were marked in another program, and `losses` counts, by what they are, the things
    in its file that could not be carried over.
    """

    text: str
    title: str
    origin: str
    encoding: str = "utf-8"
    original: bytes | None = None
    notices: tuple[str, ...] = ()
    provenance: Provenance = UNKNOWN
    spans: tuple[LabelledSpan, ...] = ()
    losses: Mapping[str, int] = field(default_factory=dict)

    @property
    def sha256(self) -> str:
        return text_sha256(self.text)

    @property
    def id(self) -> str:
        """The same text has the same id in every project, so that copies of a project can meet."""
        return uuid.uuid5(_ARTICLES, self.sha256).hex


def title_of(text: str) -> str:
    """Return the headline of a text, cut where it is too long for one."""
    headline = headline_of(text)
    return headline if len(headline) <= TITLE_LENGTH else headline[: TITLE_LENGTH - 1].rstrip() + "…"


@dataclass(frozen=True, slots=True)
class ArticleRow:
    """An article in a list: everything but its text. `decided` counts claims with a standing verdict.

    `original_sha256` names the bytes that the text was read from, None where it never had any. `furniture` are the
    passages, half-open ranges of code points, that are no part of the article proper. `revises` is the id of the
    version before this one, `revised_by` that of the one after it.
    """

    id: str
    sha256: str
    title: str
    origin: str
    characters: int
    notices: tuple[str, ...]
    pipeline: str | None
    claims: int
    decided: int
    finished: bool = False
    provenance: Provenance = UNKNOWN
    original_sha256: str | None = None
    furniture: tuple[tuple[int, int], ...] = ()
    revises: str | None = None
    revised_by: str | None = None

    @property
    def state(self) -> str:
        """imported (no claims were looked for yet), open, started, decided (every claim) or finished."""
        if self.finished:
            return "finished"
        if self.pipeline is None and not self.claims:
            return "imported"
        if not self.decided:
            return "open"
        return "decided" if self.decided == self.claims else "started"
