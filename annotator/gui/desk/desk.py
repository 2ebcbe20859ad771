"""The desk: which project, article and claim are in hand, and what a key does to them.

It asks the session and then waits for what changed, like every widget does. An AnnotatorError ends here, in `attempt`:
the one place on this side where what went wrong is said to a person.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator
from contextlib import contextmanager
from datetime import datetime
from functools import wraps
from typing import Concatenate, ParamSpec

from PySide6.QtCore import QObject, QTimer, Signal

from annotator.domain.articles import Article, ArticleRow
from annotator.domain.audit import shorten
from annotator.domain.claims import Claim, Highlights, Span
from annotator.domain.decisions import Label
from annotator.domain.drafts import Details
from annotator.domain.errors import AnnotatorError
from annotator.gui.jobs import Highlighter
from annotator.gui.models.articles import ArticlesModel
from annotator.gui.models.claims import ClaimsModel
from annotator.session import Changed, Session, Step

POLL_MS = 500
LOOK_KEY, STOP_KEY = "Ctrl+L", "Ctrl+Shift+L"
P = ParamSpec("P")


def _told(verb: Callable[Concatenate[Desk, P], None]) -> Callable[Concatenate[Desk, P], bool]:
    """Have what goes wrong in a verb said in the window; the verb then returns False."""

    @wraps(verb)
    def attempt(self: Desk, /, *arguments: P.args, **options: P.kwargs) -> bool:
        return self.attempt(lambda: verb(self, *arguments, **options))

    return attempt


class Desk(QObject):
    """What is in hand. Widgets listen to its signals and to its two models."""

    opened = Signal()
    article_changed = Signal()
    focus_changed = Signal()
    progressed = Signal()
    saved = Signal(str)  # the time of a commit, hh:mm:ss
    said = Signal(str)  # a passing message
    failed = Signal(str)

    def __init__(self, highlighter: Highlighter, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.session: Session | None = None
        self.articles = ArticlesModel(self)
        self.claims = ClaimsModel(self)
        self.article: ArticleRow | None = None
        self.text = ""
        self.selection: Callable[[], Span | None] = lambda: None
        self._focus: str | None = None
        self._last_focus: str | None = None
        self._is_moving = False
        self._highlighter = highlighter
        highlighter.found.connect(self.take_highlights)
        highlighter.failed.connect(self._on_job_said)
        highlighter.working_changed.connect(self._on_working_changed)
        self._poll = QTimer(self, interval=POLL_MS)
        self._poll.timeout.connect(self.notice_other_writers)

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
    def looking(self) -> frozenset[str]:
        """The articles whose claims are being looked for, or wait for that."""
        return self._highlighter.working

    @property
    def is_looking_here(self) -> bool:
        """Tell whether the claims of the article in hand are being looked for."""
        return self.article is not None and self.article.id in self.looking

    def next_undo(self) -> Step | None:
        return self.session.next_undo() if self.session else None

    def next_redo(self) -> Step | None:
        return self.session.next_redo() if self.session else None

    def attempt(self, deed: Callable[[], object]) -> bool:
        """Do something, and have what goes wrong said in the window; tell whether it went well."""
        try:
            deed()
        except AnnotatorError as error:
            self.failed.emit(str(error))
            return False
        return True

    # Projects and articles

    def open(self, session: Session, article: str | None = None) -> None:
        """Take a project in hand, and its first article that is not done, or the one named."""
        self.close()
        self.session = session
        session.subscribe(self._on_changed)
        self.articles.reset(session.articles(mine=True))
        self.opened.emit()
        self._look_in(self.articles.rows)
        waiting = (row.id for row in self.articles.rows if row.state != "decided")
        first = article or next(waiting, self.articles.rows[0].id if self.articles.rows else None)
        if first is not None:
            self.show_article(first)
        self._poll.start()

    def close(self) -> None:
        """Lay everything down."""
        self._poll.stop()
        self._highlighter.cancel(self.looking)  # what it finds from now on would land nowhere
        if self.session is not None:
            self.session.close()
        self.session = self.article = self._focus = None
        self.text = ""
        self.articles.reset([])
        self.claims.reset([], None)

    @_told
    def show_article(self, id_: str) -> None:
        """Show an article and its first claim that this reviewer has not decided."""
        session = self._open_session()
        self.article = self.articles.article(id_)
        self.text = session.text(id_)
        self._focus = self._last_focus = None
        self.claims.reset(session.claims(id_), session.reviewer.id if session.reviewer else None)
        self.article_changed.emit()
        self._focus_first()
        self.progressed.emit()

    @_told
    def import_article(self, read: Callable[[], Article]) -> None:
        """Take in what `read` returns, show it and look for its claims."""
        session = self._open_session()
        article = read()
        known = session.has_article(article)
        row = session.import_article(article)
        self.said.emit(f"Already here: {row.title}" if known else f"Imported: {row.title}")
        self._look_in([row])
        self.show_article(row.id)
        for notice in article.notices:
            self.said.emit(notice)

    @_told
    def look_for_claims(self) -> None:
        """Look for the claims of every article in which nobody has looked yet."""
        self._open_session()
        begins = self._look_in(self.articles.rows)
        self.said.emit("Looking for claims." if begins else "Claims were looked for in every article already.")

    def stop_looking(self) -> None:
        """Stop looking for claims, in every article."""
        self._stop_looking(self.looking)

    def stop_looking_here(self) -> None:
        """Stop looking for the claims of the article in hand; others that wait go on."""
        self._stop_looking({self.article.id} if self.article and self.is_looking_here else ())

    @_told
    def take_highlights(self, article: str, found: Highlights) -> None:
        """Put what the pipeline found into its own article, whichever is shown now."""
        if self.session is not None:
            self.session.add_highlights(article, found)
            for notice in found.notices:
                self._on_job_said(article, notice)

    @_told
    def review_as(self, name: str) -> None:
        """Go on as another reviewer."""
        session = self._open_session()
        session.review_as(name)
        self.articles.reset(session.articles(mine=True))
        self.opened.emit()
        if self.article is not None:
            self.show_article(self.article.id)

    @_told
    def notice_other_writers(self) -> None:
        """Show what other windows and commands wrote meanwhile."""
        if self.session is not None:
            self.session.notice_other_writers()

    # Moving

    def focus_on(self, claim: str | None) -> None:
        """Put a claim in focus. Looking at it decides nothing."""
        if claim == self._focus:
            return
        self._focus = self._last_focus = claim
        self.focus_changed.emit()

    def move(self, step: int) -> None:
        """Go to the next claim, or the one before."""
        rows = self.claims.rows
        if not rows:
            return
        row = self.claims.row(self._focus or self._last_focus)
        target = 0 if row < 0 else min(max(row + step, 0), len(rows) - 1)
        self.focus_on(rows[target].id)

    def move_article(self, step: int) -> None:
        """Go to the next article of the list, or the one before."""
        rows = self.articles.rows
        row = self.articles.row(self.article.id if self.article else None) + step
        if 0 <= row < len(rows):
            self.show_article(rows[row].id)

    def move_undecided(self, step: int) -> None:
        """Go to the next undecided claim, round the end if need be."""
        claim = self.claims.next_undecided(self.claims.row(self._focus or self._last_focus), step)
        if claim is None:
            self.said.emit("Every claim of this article is decided.")
        else:
            self.focus_on(claim.id)

    # Deciding

    @_told
    def decide(self, label: Label, *, stay: bool = False) -> None:
        """Decide on what is selected, as a new claim, else on the claim in focus; then go on, unless told to stay."""
        span, focus = self.selection(), self.focus
        if span is not None:
            self._decide_at(span, label)
        elif focus is None:
            self.said.emit("No claim is in focus. Go to one with J, or select the words of a new one.")
        else:
            self._decide_focus(focus, label, stay=stay)

    @_told
    def describe(self, claim: str, details: Details) -> None:
        """Write speaker, note or evidence beside a claim."""
        if self._open_session().describe(claim, details) is not None:
            self._say_saved()

    @_told
    def undo(self) -> None:
        """Withdraw the last thing this reviewer did, in whatever article, and go there."""
        self._go_to(self._open_session().undo(), "Undone", "Nothing to undo.")

    @_told
    def redo(self) -> None:
        """Do again what was undone last, and go there."""
        self._go_to(self._open_session().redo(), "Done again", "Nothing to redo.")

    # Private

    def _open_session(self) -> Session:
        if self.session is None:
            raise AnnotatorError("No project is open. Open one, or make a new one, from the Project menu.")
        return self.session

    def _decide_focus(self, focus: Claim, label: Label, *, stay: bool) -> None:
        with self._one_move():
            if self.claims.label(focus) is label:
                self.said.emit(f"Already {label.words}.")
            else:
                self._open_session().decide(focus.id, label)
                self._say_saved()
            if stay:
                return
            following = self.claims.next_undecided(self.claims.row(focus.id))
            # With nothing left to decide no claim has focus, so that one key too many changes no verdict.
            self._focus, self._last_focus = (following.id if following else None), focus.id
        if following is None:
            self.said.emit(f"All {len(self.claims.rows)} claims are decided. J goes back to them.")

    def _decide_at(self, span: Span, label: Label) -> None:
        if self.article is None:
            return
        with self._one_move():
            recorded = self._open_session().decide_at(self.article.id, span, label)
            self._say_saved()
            self._focus = recorded.claim

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

    def _go_to(self, step: Step | None, done: str, nothing: str) -> None:
        if step is None:
            self.said.emit(nothing)
            return
        self._say_saved()
        if self.article is None or self.article.id != step.article:
            self.show_article(step.article)
        if self.claims.claim(step.claim) is not None:
            self.focus_on(step.claim)
        self.said.emit(f"{done}: {step.words}")

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
        if self.article is not None and before.pipeline is None and self.article.pipeline is not None:
            self.claims.reset(self.session.claims(self.article.id), self.claims.reviewer)
        else:
            ids = list(changed.claims)
            current = [claim for claim in self.session.claims_by_id(ids) if claim.article == before.id]
            self.claims.refresh(ids, current)
        if self.claims.claim(self._focus) is None:
            self._focus = None
            self._focus_first()
        elif self._focus in changed.claims and not self._is_moving:
            self.focus_changed.emit()

    def _focus_first(self) -> None:
        first = self.claims.next_undecided(-1)
        self._focus = first.id if first else None
        self.focus_changed.emit()

    def _look_in(self, rows: Iterable[ArticleRow]) -> bool:
        """Look for claims in those of the articles where nobody has looked yet; tell whether there are any."""
        missing = [row.id for row in rows if row.pipeline is None]
        if self.session is not None:
            self._highlighter.highlight(missing, self.session.text)
        return bool(missing)

    def _stop_looking(self, articles: Collection[str]) -> None:
        if not articles:
            self.said.emit("No claims are being looked for.")
            return
        self._highlighter.cancel(articles)
        where = f" in {len(articles)} articles" if len(articles) > 1 else ""
        self.said.emit(f"Stopped looking for claims{where}. {LOOK_KEY} looks again.")

    def _on_job_said(self, article: str, message: str) -> None:
        row = self.articles.article(article)
        self.failed.emit(f"{shorten(row.title)}: {message}" if row else message)

    def _on_working_changed(self) -> None:
        self.articles.set_working(self._highlighter.working)
        self.progressed.emit()
