"""What is known of an article's source, and what a person corrects of it."""

from __future__ import annotations

from collections.abc import Mapping

from annotator.domain import drafts
from annotator.domain.articles import ArticleRow
from annotator.session.opened import Opened


class Sourcing(Opened):
    """The original bytes are kept as they came; a correction goes into the log, and can be undone."""

    def correct_source(self, article: str, changes: Mapping[str, str]) -> ArticleRow:
        """Correct title, address, publisher, author, date of publication or language; "" takes one away.

        Raises WrongInput for what cannot be kept so. Where nothing would be different, nothing is written.
        """
        (row,) = self._store.articles([article])
        draft = drafts.provenance_edited(row, changes, self._me())
        if draft is not None:
            self._append_about(draft)
        return self._store.articles([article])[0]

    def original(self, article: str) -> bytes | None:
        """Return the bytes that an article was read from; None for one that never had any, as pasted words."""
        (row,) = self._store.articles([article])
        return None if row.original_sha256 is None else self._store.content(row.original_sha256)
