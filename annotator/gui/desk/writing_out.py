"""Files that a project keeps, written to where a person wants them."""

from __future__ import annotations

from pathlib import Path

from annotator.domain.errors import WrongInput
from annotator.domain.wording import Wording
from annotator.gui.desk.in_hand import InHand


class WritingOut(InHand):
    """Nothing opens what was written."""

    def _write_out(self, content: bytes, path: Path) -> None:
        try:
            path.write_bytes(content)
        except OSError as error:
            reason = error.strerror or ""
            raise WrongInput(
                Wording("{path} can't be written: {strerror}. Choose another place.", path=path, strerror=reason)
            ) from error
        self.said.emit(self.tr("Saved a copy as {name}").format(name=path.name))
