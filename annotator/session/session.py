"""A session: everything a person can do with a project, each kind of work in a file of its own."""

from __future__ import annotations

from pathlib import Path

from annotator import export
from annotator.domain.errors import WrongInput
from annotator.domain.wording import Wording
from annotator.session.comparing import Comparing
from annotator.session.deciding import Deciding
from annotator.session.finishing import Finishing
from annotator.session.furnishing import Furnishing
from annotator.session.highlighting import Highlighting
from annotator.session.marking import Marking
from annotator.session.remembering import Remembering
from annotator.session.revising import Revising
from annotator.session.shaping import Shaping
from annotator.session.sourcing import Sourcing
from annotator.session.undoing import Undoing
from annotator.store import Report


class Session(
    Revising, Highlighting, Comparing, Marking, Deciding, Shaping, Furnishing, Finishing, Sourcing, Undoing, Remembering
):
    """An open project and who works in it."""

    def verify(self, *, head: str | None = None) -> Report:
        """Check the file, the log and all that is derived from it. Changes nothing."""
        return self._store.verify(head=head)

    def head(self) -> tuple[int, str]:
        """Return how many events there are, and the hash of the last."""
        return self._store.head()

    def export(self, out: Path, *, format_name: str, labels: str = export.SETTLED) -> export.Summary:
        """Write a labelled dataset, whole or not at all; raises WrongInput for a format or labels that are unknown."""
        if _is_same_file(out, self.path):
            raise WrongInput(Wording("{out} is the project itself; an export never goes there.", out=out))
        with self._store.reading():
            articles = (
                export.ArticleClaims(row, self._store.text(row.id), tuple(self._store.claims(row.id)))
                for row in self._store.articles()
            )
            return export.write(out, articles, self.names(), format_name=format_name, labels=labels)


def _is_same_file(one: Path, other: Path) -> bool:
    try:
        return one.samefile(other)
    except OSError:
        return False
