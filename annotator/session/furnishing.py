"""Page furniture: what a person gives back to an article, or dims. One step to undo each, for all who review it."""

from __future__ import annotations

from annotator.domain import drafts
from annotator.domain.claims import Span, trim
from annotator.domain.errors import WrongInput
from annotator.domain.passages import with_passage, without_passage
from annotator.domain.wording import Wording
from annotator.session.opened import Opened


class Furnishing(Opened):
    """Claims that a pipeline found go with a passage that is dimmed, and come with one that is given back.

    What somebody has worked on stays.
    """

    def dim(self, article: str, span: Span) -> bool:
        """Make a passage furniture; False if it is already."""
        return self._change(article, span, furniture=True)

    def give_back(self, article: str, span: Span) -> bool:
        """Make furniture the article's own again; False if none is there."""
        return self._change(article, span, furniture=False)

    def _change(self, article: str, span: Span, *, furniture: bool) -> bool:
        trimmed = trim(self._store.text(article), span)
        if trimmed is None:
            raise WrongInput(Wording("A passage needs words; there is only white space."))
        self._check_open(article)
        with self._store.writing() as store:
            now = store.articles([article])[0].furniture
            change = with_passage if furniture else without_passage
            if change(now, trimmed.start, trimmed.end) == now:
                return False
            self._append(store, drafts.furniture_changed(article, trimmed, self._me(), furniture=furniture))
        self._tell()
        return True
