"""Page furniture: a passage is given back to the article, or dimmed. One step to undo each."""

from __future__ import annotations

from PySide6.QtCore import QObject

from annotator.domain.claims import Claim, Highlights, Span
from annotator.domain.passages import Passages, goes_with
from annotator.domain.texts import text_sha256
from annotator.gui.actions.bindings import Bindings
from annotator.gui.desk.in_hand import told
from annotator.gui.desk.looking import Looking
from annotator.gui.jobs.highlighter import Highlighter


class Furnishing(Looking):
    """What was given back and has no claims yet is read by itself: the pipeline saw furniture in it before."""

    def __init__(self, highlighter: Highlighter, keys: Bindings, parent: QObject | None = None) -> None:
        super().__init__(highlighter, keys, parent)
        self._unread: dict[str, list[Span]] = {}  # passages to be read, by article
        highlighter.found.connect(self._go_on_reading)
        self.project_changed.connect(self._unread.clear)

    @property
    def furniture(self) -> Passages:
        """The passages of the article in hand that are dimmed."""
        return self.article.furniture if self.article is not None else ()

    @told
    def dim(self, span: Span) -> None:
        """Make a passage furniture, and go on behind it where the claim in focus goes with it."""
        if self.article is None:
            return
        before, self._focus = self._focus, self._after_dimming(span)
        try:
            with self._one_move():
                self._open_session().dim(self.article.id, span)
                self._last_focus = self._focus
                self._say_saved()
        except BaseException:
            self._focus = before
            raise
        self.said.emit(self.tr("Dimmed: it is no part of the article. {key} undoes it.").format(key=self._undo_key()))

    @told
    def give_back(self, span: Span) -> None:
        """Make furniture the article's own again, and go to its first claim."""
        if self.article is None:
            return
        with self._one_move():
            self._open_session().give_back(self.article.id, span)
            self._say_saved()
            claims = self.claims.between(span.start, span.end)
            self._focus_on_first(claims)
        self.said.emit(self.tr("Given back to the article. {key} undoes it.").format(key=self._undo_key()))
        if not claims:
            self._read_by_itself(self.article.id, span)

    # Private

    def _undo_key(self) -> str:
        return self.keys.said("edit.undo")

    def _after_dimming(self, span: Span) -> str | None:
        """Return the claim to be in focus once a passage is dimmed: the same, or the next undecided one behind it."""
        focus = self.focus
        if focus is None or not goes_with(focus, span):
            return self._focus
        last = self.claims.between(span.start, span.end)[-1]
        following = self.claims.next_undecided(self.claims.row(last.id))
        return None if following is None or goes_with(following, span) else following.id

    def _focus_on_first(self, claims: list[Claim]) -> None:
        first = next((claim for claim in claims if self.claims.label(claim) is None), None)
        if first is not None:
            self._focus = self._last_focus = first.id

    def _read_by_itself(self, article: str, span: Span) -> None:
        row = self.articles.article(article)
        if row is None or row.pipeline is None:  # it will be read with the whole article
            return
        self._unread.setdefault(article, []).append(span)
        self._highlighter.highlight([article], self._next_unread)

    def _next_unread(self, article: str) -> str:
        """Return the words of the passage whose turn it is."""
        text = self._open_session().text(article)
        unread = self._unread.get(article)
        return unread[0].of(text) if unread else text  # all of it is known, and dropped

    def _go_on_reading(self, article: str, found: Highlights) -> None:
        """Go on to the next passage of the article, if another one was given back meanwhile."""
        unread = self._unread.get(article, [])
        if self.session is None or not unread:
            return
        if text_sha256(unread[0].of(self.session.text(article))) == found.text_sha256:
            del unread[0]
        if unread:
            self._highlighter.highlight([article], self._next_unread)
