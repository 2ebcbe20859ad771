"""Being done with an article, and going back to it."""

from __future__ import annotations

from annotator.domain import drafts
from annotator.domain.errors import WrongInput
from annotator.domain.finishing import CheckList, check_list
from annotator.domain.wording import Wording
from annotator.session.opened import Opened


class Finishing(Opened):
    """Each reviewer finishes for themselves. What is finished is changed by nobody's slip: it is reopened first."""

    def check_list(self, article: str) -> CheckList:
        """Return what is worth a look before finishing."""
        return check_list(self.claims(article), self._me().id)

    def finished_at(self, article: str) -> str | None:
        """Return when this reviewer was done with an article, ISO 8601 in UTC; None if they are not."""
        return self._store.finished_at(article, self._me().id)

    def finish(self, article: str) -> None:
        """Be done with an article; raises WrongInput if one is already. What is undecided stays undecided."""
        self._check_open(article)
        self._append_about(drafts.article_finished(article, self._me()))

    def reopen(self, article: str) -> None:
        """Go back to a finished article; raises WrongInput if it is open."""
        if not self._store.has_finished(article, self._me().id):
            raise WrongInput(Wording("This article is open: you have not finished it."))
        self._append_about(drafts.article_reopened(article, self._me()))
