"""What is in hand: project, article, and the claim in focus; and how what changed gets back to those who show it.

An AnnotatorError ends here, in `attempt`: the one place on this side where what went wrong is said to a person.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime
from functools import wraps
from typing import Concatenate, ParamSpec, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

from annotator.domain.articles import ArticleRow
from annotator.domain.claims import Claim, Span
from annotator.domain.errors import AnnotatorError, ArticleFinished
from annotator.domain.wording import Wording
from annotator.gui.actions.bindings import Bindings
from annotator.gui.jobs.highlighter import Highlighter
from annotator.gui.languages import said
from annotator.gui.models.articles import ArticlesModel
from annotator.gui.models.claims import ClaimsModel
from annotator.gui.settings.table import BLIND, SUGGESTIONS
from annotator.session import Changed, Session, Step

POLL_MS = 500
P = ParamSpec("P")
D = TypeVar("D", bound="InHand")


def told(verb: Callable[Concatenate[D, P], None]) -> Callable[Concatenate[D, P], bool]:
    """Have what goes wrong in a verb said in the window; the verb then returns False."""

    @wraps(verb)
    def attempt(self: D, /, *arguments: P.args, **options: P.kwargs) -> bool:
        return self.attempt(lambda: verb(self, *arguments, **options))

    return attempt


class InHand(QObject):
    """Widgets listen to its signals and to its two models; what a person can do comes in the classes built on it.

    All signals stand here: those of a second base would be sorted in after slots, and be taken for others.
    """

    opened = Signal()  # a project, or the same for another reviewer
    project_changed = Signal()  # another project than before was opened
    importing_changed = Signal()
    article_changed = Signal()
    focus_changed = Signal()
    progressed = Signal()
    saved = Signal(str)  # the time of a commit, hh:mm:ss
    said = Signal(str)  # a passing message
    failed = Signal(str)
    showing_changed = Signal()
    refused = Signal(str)  # nothing went wrong, but the article is finished
    finish_asked = Signal()  # show what is worth a look before finishing
    seen_changed = Signal()
    marks_asked = Signal(object)  # what came marked in another program: Marked, an article each
    waiting_changed = Signal()  # which claims of older versions need placing
    placing_changed = Signal()  # which of them is being placed, or where its likely place is shown
    copies_changed = Signal()
    alike_asked = Signal()  # show all that say the same, to be decided together
    overlapped = Signal(object)  # an Overlap, to be asked about
    furniture_changed = Signal()  # of the article in hand
    passage_wanted = Signal(object)  # a Span, to be brought into view

    def __init__(self, highlighter: Highlighter, keys: Bindings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.keys = keys
        self.settings = keys.settings
        self.session: Session | None = None
        self._opened_before: Session | None = None
        self.articles = ArticlesModel(self)
        self.claims = ClaimsModel(self)
        self.article: ArticleRow | None = None
        self.text = ""
        self.selection: Callable[[], Span | None] = lambda: None
        self.save_written: Callable[[], bool] = lambda: True  # save what stands in fields; False if that failed
        self.is_stepping_back = False
        self.waits: Callable[[], str] = lambda: ""  # what a person is in the middle of, while a verdict has to wait
        self._focus: str | None = None
        self._last_focus: str | None = None
        self._is_moving = False
        self._highlighter = highlighter
        self._poll = QTimer(self, interval=POLL_MS)
        self._poll.timeout.connect(self.notice_other_writers)
        self.settings.changed.connect(self._on_setting_changed)
        self.opened.connect(self._notice_project)

    # What is in hand

    @property
    def focus(self) -> Claim | None:
        """The claim in focus."""
        return self.claims.claim(self._focus)

    @property
    def reviewer_name(self) -> str:
        reviewer = self.session.reviewer if self.session else None
        return reviewer.name if reviewer else ""

    @property
    def blind(self) -> bool:
        """Whether nothing is shown of what others decided, so that one's own is one's own."""
        return self.settings.blind

    @property
    def shows_suggestions(self) -> bool:
        """Whether it is shown what the pipeline thinks of a claim; never so in a blind review."""
        return self.settings.suggestions and not self.blind

    def next_undo(self) -> Step | None:
        return self.session.next_undo() if self.session else None

    def next_redo(self) -> Step | None:
        return self.session.next_redo() if self.session else None

    def attempt(self, deed: Callable[[], object]) -> bool:
        """Do something, and have what goes wrong said in the window; tell whether it went well."""
        try:
            deed()
        except ArticleFinished as error:
            self.refused.emit(said(error.message))
            return False
        except AnnotatorError as error:
            self.failed.emit(said(error.message))
            return False
        return True

    # Projects and articles

    def show_article(self, id_: str) -> bool:
        """Show an article and its first claim that this reviewer has not decided.

        What is written is saved first. Where that fails the article in hand stays.
        """
        return self.save_written() and self._show_article(id_)

    @told
    def notice_other_writers(self) -> None:
        """Show what other windows and commands wrote meanwhile."""
        if self.session is not None:
            self.session.notice_other_writers()

    def focus_on(self, claim: str | None) -> None:
        """Put a claim in focus. Looking at it decides nothing."""
        if claim == self._focus:
            return
        self._focus = self._last_focus = claim
        self.focus_changed.emit()

    # For the verbs

    @told
    def _show_article(self, id_: str) -> None:
        session = self._open_session()
        self.article = self.articles.article(id_)
        self.text = session.text(id_)
        self._focus = self._last_focus = None
        self.claims.reset(session.claims(id_), session.reviewer.id if session.reviewer else None)
        self.article_changed.emit()
        self._focus_first()
        self.progressed.emit()

    def _open_session(self) -> Session:
        if self.session is None:
            raise AnnotatorError(Wording("No project is open. Open one, or make a new one, from the Project menu."))
        return self.session

    @contextmanager
    def _one_move(self) -> Iterator[None]:
        """Tell of the focus once, at the end, though the claim changes first and the focus then goes on."""
        self._is_moving = True
        try:
            yield
        finally:
            self._is_moving = False
            self.focus_changed.emit()

    def _say_saved(self) -> None:
        """Say when it was saved: only ever called after the session has returned, and so after the commit."""
        self.saved.emit(datetime.now().astimezone().strftime("%H:%M:%S"))

    def _notice_project(self) -> None:
        if self.session is not self._opened_before:
            self._opened_before = self.session
            self.project_changed.emit()

    def _on_setting_changed(self, id_: str) -> None:
        if id_ in {BLIND.id, SUGGESTIONS.id}:
            self.showing_changed.emit()

    def _on_changed(self, changed: Changed) -> None:
        if self.session is None:
            return
        rows = self.session.articles(changed.articles, mine=True) if changed.articles else []
        self.articles.refresh({row.id: row for row in rows})
        if self.article is not None and self.article.id in changed.articles:
            self._refresh_shown(changed)
        self.progressed.emit()

    def _refresh_shown(self, changed: Changed) -> None:
        if self.session is None or self.article is None:
            return
        before, self.article = self.article, self.articles.article(self.article.id)
        if self.article is not None and _has_others(before, self.article):
            self.claims.reset(self.session.claims(self.article.id), self.claims.reviewer)
        else:
            ids = list(changed.claims)
            current = [claim for claim in self.session.claims_by_id(ids) if claim.article == before.id]
            self.claims.refresh(ids, current)
        if self.article is not None and before.furniture != self.article.furniture:
            self.furniture_changed.emit()
        if self.claims.claim(self._focus) is None:
            self._focus = None
            self._focus_first()
        elif self._focus in changed.claims and not self._is_moving:
            self.focus_changed.emit()

    def _focus_first(self) -> None:
        first = self.claims.next_undecided(-1)
        self._focus = first.id if first else None
        self.focus_changed.emit()


def _has_others(before: ArticleRow, now: ArticleRow) -> bool:
    """Tell whether most of an article's claims may be others than before: it was looked through, or revised."""
    return (before.pipeline, before.revises, before.revised_by) != (now.pipeline, now.revises, now.revised_by)
