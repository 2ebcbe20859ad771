"""What is known of the source of the article in hand: corrected, and its original file written out again."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from annotator.domain.errors import WrongInput
from annotator.domain.wording import Wording
from annotator.gui.desk.in_hand import InHand, told


class Sourcing(InHand):
    """A correction is one step, and undone like any other."""

    @told
    def correct_source(self, changes: Mapping[str, str]) -> None:
        """Correct what is known of the source, by field; "" takes a thing away."""
        if self.article is None:
            return
        before = self.article
        if self._open_session().correct_source(before.id, changes) != before:
            self._say_saved()

    @told
    def save_original(self, path: Path) -> None:
        """Write the file that the article was read from to where a person wants it. Nothing opens it."""
        original = self._open_session().original(self.article.id) if self.article is not None else None
        if original is None:
            raise WrongInput(Wording("This article never was a file: its text is all there is of it."))
        try:
            path.write_bytes(original)
        except OSError as error:
            reason = error.strerror or ""
            raise WrongInput(
                Wording("{path} can't be written: {strerror}. Choose another place.", path=path, strerror=reason)
            ) from error
        self.said.emit(self.tr("Saved a copy as {name}").format(name=path.name))
