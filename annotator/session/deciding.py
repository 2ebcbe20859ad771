"""Verdicts, and what is written beside them."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from annotator.domain import drafts
from annotator.domain.claims import Span
from annotator.domain.decisions import Label
from annotator.domain.drafts import Details
from annotator.domain.errors import WrongInput
from annotator.domain.evidence import LARGEST_FILE, Evidence
from annotator.domain.likeness import normalised
from annotator.domain.wording import Wording
from annotator.session.opened import Opened, Recorded

_NO_DETAILS = Details()


class Deciding(Opened):
    """Deciding and describing: one event each, so one step to undo."""

    def decide(self, claim: str, label: Label, details: Details = _NO_DETAILS) -> Recorded:
        """Give a verdict; it is on disk when this returns. Raises WrongInput for a claim that is not there."""
        self._to_change(claim)
        return self._record(drafts.decided(claim, label, details, self._me()))

    def decide_alike(self, claims: Sequence[str], label: Label) -> Recorded:
        """Give one verdict, in one step, on claims of an article that say the same; else raises WrongInput."""
        found = [self._to_change(claim) for claim in dict.fromkeys(claims)]
        if len({(claim.article, normalised(claim.quote)) for claim in found}) != 1:
            raise WrongInput(Wording("Only claims of one article that say the same can be decided together."))
        first, *others = [claim.id for claim in found]
        return self._record(drafts.decided(first, label, _NO_DETAILS, self._me(), also=others))

    def skip(self, claim: str) -> Recorded | None:
        """Leave a claim for the end; None if it is decided or skipped already."""
        decision = self._to_change(claim).by(self._me().id)
        if decision is not None and (decision.label is not None or decision.skipped):
            return None
        return self._record(drafts.skipped(claim, self._me()))

    def describe(self, claim: str, details: Details) -> Recorded | None:
        """Write speaker, evidence, note or finding beside a claim; None if nothing would be different."""
        before = self._to_change(claim).by(self._me().id)
        draft = drafts.described(claim, details, before, self._me())
        return self._record(draft) if draft else None

    def add_claim(
        self, article: str, span: Span, label: Label | None = None, details: Details = _NO_DETAILS
    ) -> Recorded:
        """Make a claim of a span, decided at once if a label is given: one event, so one step to undo."""
        text = self._store.text(article)
        self._check_open(article)
        return self._record(drafts.claim_added(article, text, span, label, details, self._me()))

    def decide_at(self, article: str, span: Span, label: Label, details: Details = _NO_DETAILS) -> Recorded:
        """Give a verdict on the claim with exactly these edges; it is made first if there is none."""
        text, me = self._store.text(article), self._me()
        self._check_open(article)
        span.of(text)
        with self._store.writing() as store:  # so that nobody makes the same claim between looking and adding
            found = store.claims_at(article, span.start, span.end)
            if found:
                draft = drafts.decided(found[0].id, label, details, me)
            else:
                draft = drafts.claim_added(article, text, span, label, details, me)
            event = self._append(store, draft)
        return self._recorded(event)

    def add_file(self, claim: str, path: Path, evidence: Evidence) -> Recorded:
        """Copy a file into the project as evidence, kept under its SHA-256; `evidence` says all else of it.

        Raises WrongInput for a file that cannot be read or is larger than LARGEST_FILE bytes.
        """
        self._to_change(claim)
        content = _read_file(path)
        named = replace(evidence, file=path.name, sha256=hashlib.sha256(content).hexdigest())
        with self._store.writing() as store:
            store.put_content(content)
            event = self._append(store, drafts.evidence_added(claim, named, self._me()))
        return self._recorded(event)

    def file(self, sha256: str) -> bytes:
        """Return a file that was taken in as evidence; raises WrongInput where there is none."""
        return self._store.content(sha256)

    def file_size(self, sha256: str) -> int:
        """Return how many bytes such a file has; raises WrongInput where there is none."""
        return self._store.content_size(sha256)


def _read_file(path: Path) -> bytes:
    try:
        if path.exists() and not path.is_file():  # a folder has no bytes, and a device no end of them
            raise WrongInput(Wording("{path} is not a file. Choose a file, not a folder.", path=path.name))
        size = path.stat().st_size
        if size > LARGEST_FILE:
            raise WrongInput(
                Wording(
                    "{path} has {size:.0f} MB; a project keeps files of up to {largest_file:.0f} MB. Give "
                    "its address instead.",
                    path=path.name,
                    size=size / 1000000.0,
                    largest_file=LARGEST_FILE / 1000000.0,
                )
            )
        return path.read_bytes()
    except OSError as error:
        raise WrongInput(
            Wording("{path} can't be read: {strerror}. Choose another file.", path=path, strerror=error.strerror)
        ) from error
