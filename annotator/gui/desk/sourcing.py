"""What is known of an article's source: corrected, and its original file written out again."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from annotator.domain.errors import WrongInput
from annotator.domain.wording import Wording
from annotator.gui.desk.in_hand import told
from annotator.gui.desk.writing_out import WritingOut


class Sourcing(WritingOut):
    """Articles are named: the one in hand may be another by the time that a dialog is done."""

    @told
    def correct_source(self, article: str, changes: Mapping[str, str]) -> None:
        """Correct what is known of an article's source, by field; "" takes a thing away."""
        session = self._open_session()
        (before,) = session.articles([article])
        if session.correct_source(article, changes) != before:
            self._say_saved()

    @told
    def save_original(self, article: str, path: Path) -> None:
        """Write the file that an article was read from to where a person wants it. Nothing opens it."""
        original = self._open_session().original(article)
        if original is None:
            raise WrongInput(Wording("This article never was a file: its text is all there is of it."))
        self._write_out(original, path)
