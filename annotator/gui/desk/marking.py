"""What came marked in another program: asked about once its articles are here, then brought while one works."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence

from annotator.domain.meanings import LabelUse, Meaning, uses_of
from annotator.gui.desk.in_hand import told
from annotator.gui.desk.looking import Looking
from annotator.gui.jobs.bringing import BringingIn, Marked
from annotator.gui.languages import said
from annotator.session.marking import Brought


class Marking(Looking):
    """Nothing is made of a mark before a person has seen what its label becomes."""

    bringing: BringingIn | None = None

    def ask_about(self, marked: Sequence[Marked]) -> None:
        """Have a person choose what the labels become, where there are any."""
        if any(one.spans for one in marked):
            self.marks_asked.emit(tuple(marked))

    def uses_of(self, marked: Sequence[Marked]) -> tuple[LabelUse, ...]:
        """Return the labels of marks, each with what it would become."""
        session = self.session
        if session is None:
            return ()
        return uses_of((session.text(one.article), one.spans) for one in marked)

    @told
    def bring(self, marked: Sequence[Marked], meanings: Mapping[str, Meaning]) -> None:
        """Make claims and verdicts of marks."""
        self.forget_marks()
        bringing = self.bringing = BringingIn(self._open_session(), marked, meanings, self)
        bringing.over.connect(self._on_brought)
        bringing.failed.connect(lambda message: self.failed.emit(said(message)))

    def forget_marks(self) -> None:
        """Bring no more of them."""
        if self.bringing is not None:
            self.bringing.stop()
            self.bringing.deleteLater()
            self.bringing = None

    # Private

    def _on_brought(self, brought: Brought) -> None:
        self.forget_marks()
        others = (
            brought.already + brought.changed + brought.left_out + brought.blank + brought.outside + brought.finished
        )
        parts = (
            (brought.claims, self.tr("%n new claim(s)", "", brought.claims)),
            (brought.verdicts, self.tr("%n verdict(s) on claims that were here", "", brought.verdicts)),
            (others, self.tr("%n not taken", "", others)),
        )
        words = ", ".join(words for count, words in parts if count)
        self.said.emit(self.tr("Marks: {words}").format(words=words))


def losses_of(marked: Sequence[Marked]) -> Counter[str]:
    """Return what could not be carried over, of all articles together."""
    losses: Counter[str] = Counter()
    for one in marked:
        losses.update(one.losses)
    return losses
