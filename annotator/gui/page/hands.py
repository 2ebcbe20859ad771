"""What a person's hands do on the page: from keys, clicks and drags to the desk, by way of the modes and bars."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

from annotator.domain.claims import Claim, Span
from annotator.gui.desk.deciding import Overlap
from annotator.gui.desk.desk import Desk
from annotator.gui.page.article_view import ArticleView
from annotator.gui.page.bar import ChoiceBar, QuestionBar
from annotator.gui.page.caret import CaretMode
from annotator.gui.page.edges import End
from annotator.gui.page.mode import Mode
from annotator.gui.page.moving import MovingEdge, PlacingCut
from annotator.gui.page.passages import PassageHands
from annotator.gui.page.question import Question
from annotator.gui.page.speakers import SpeakerList


class Hands(QObject):
    """One mode at a time. It ends when something was saved, another claim or article comes, or the page is left."""

    going_on = Signal(str)  # what, and which keys there are; "" when nothing does any more

    def __init__(self, desk: Desk, view: ArticleView) -> None:
        super().__init__(view)
        self._desk = desk
        self._view = view
        self._focus: str | None = None
        self.bar = ChoiceBar(view, desk)
        self.question = QuestionBar(view)
        self.speakers = SpeakerList(view)
        self.passages = PassageHands(desk, view, self.leave)
        self._connect()

    @property
    def mode(self) -> Mode | None:
        return self._view.mode

    # What actions do

    def move_edge(self, end: End) -> None:
        """Take an edge of the claim in focus; with one in hand already, the other one."""
        if isinstance(self.mode, MovingEdge):
            self.mode.hold(end)
            self._tell()
            return
        claim = self._claim()
        if claim is not None:
            self.leave()
            self._begin(MovingEdge(self._view, self._desk, claim, end))

    def split(self) -> None:
        """Split at the caret where there is one, else have a place for the cut chosen first."""
        if isinstance(self.mode, PlacingCut):
            self.mode.cut()
        elif isinstance(self.mode, CaretMode):
            self._split_at(self.mode.offset)
        else:
            claim = self._claim()
            if claim is not None:
                self.leave()
                self._begin(PlacingCut(self._view, self._desk, claim))

    def toggle_caret(self) -> None:
        """Put a caret into the text, or take it away."""
        if isinstance(self.mode, CaretMode):
            self.leave()
            return
        self.leave()
        if self._desk.text:
            self._begin(CaretMode(self._view, self._place_for_caret()))

    def look_through(self) -> None:
        """Put a caret at the very start, to go through the article once more."""
        self.leave()
        if self._desk.text:
            self._begin(CaretMode(self._view, 0))
            self._view.bring_caret_into_view(0)

    def show_speaker(self, at: QPoint | None = None) -> None:
        """List what else the speaker of the claim in focus says, near a point of the page or near the claim."""
        claim = self._claim()
        if claim is None:
            return
        if claim.speaker is None:
            self._desk.said.emit(self.tr("Nobody is named as the speaker of this claim."))
            return
        rects = self._view.rects_in_view(claim.span)
        below = rects[-1].bottomLeft().toPoint() if rects else QPoint()
        place = (at or below) + QPoint(0, 12)
        self.speakers.show_claims(claim.speaker, self._desk.claims_of(claim.speaker), claim.id, place)

    def leave(self) -> None:
        """Leave whatever goes on; nothing of it is saved."""
        mode, self._view.mode = self.mode, None
        if mode is not None:
            mode.end()
            self.going_on.emit("")

    # Private

    def _place_for_caret(self) -> int:
        """Return where the eye is: at the claim in focus or at what was found, whichever came last, else in view."""
        return self._view.seen()[0] if self._view.placed is None else self._view.placed

    def _connect(self) -> None:
        desk, view = self._desk, self._view
        desk.selection = view.selected_span
        desk.waits = self._waits
        desk.overlapped.connect(self._ask)
        desk.saved.connect(lambda _time: self.leave())
        desk.article_changed.connect(self._on_article_changed)
        desk.focus_changed.connect(self._on_focus_changed)
        view.claim_clicked.connect(self._on_claim_clicked)
        view.text_clicked.connect(self.bar.put_away)
        view.selected_by_mouse.connect(self._offer)
        view.edges_dragged.connect(self._on_edges_dragged)
        view.speaker_clicked.connect(self.show_speaker)
        view.pressed.connect(self.leave)
        view.mode_over.connect(self._back)
        view.selection_changed.connect(self._on_selection_changed)
        view.left.connect(self._on_left)
        self.speakers.chosen.connect(self._on_chosen)
        self.speakers.put_away.connect(self._back_to_page)
        self.question.extend.clicked.connect(lambda: self._answer(extends=True))
        self.question.another.clicked.connect(lambda: self._answer(extends=False))
        self.question.cancel.clicked.connect(self._back)

    def _begin(self, mode: Mode) -> None:
        self._view.mode = mode
        self.bar.put_away()
        self._back_to_page()
        self._tell()

    def _tell(self) -> None:
        """Say what goes on, to eyes and to a screen reader."""
        words = self.mode.words if self.mode is not None else ""
        self.going_on.emit(words)
        if words and QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._view, words))

    def _claim(self) -> Claim | None:
        if self._desk.focus is None:
            self._desk.said.emit(self.tr("No claim is in focus."))
        return self._desk.focus

    def _waits(self) -> str:
        if self._desk.placing is not None:
            return self.tr("Place the claim first, or leave that for later with {key}.").format(
                key=self._desk.keys.said("decide.back")
            )
        return self.mode.words if self.mode is not None and self.mode.holds_verdicts else ""

    def _split_at(self, offset: int) -> None:
        around = [claim for claim in self._desk.claims.between(offset, offset + 1) if claim.span.start < offset]
        if not around:
            self._desk.said.emit(self.tr("The caret is in no claim. Put it between two words of one."))
            return
        focus = self._desk.focus
        inner = min(around, key=lambda claim: claim.span.end - claim.span.start)
        self._desk.split(focus.id if focus is not None and focus in around else inner.id, offset)

    def _ask(self, overlap: Overlap) -> None:
        self.leave()
        self._begin(Question(self._view, self.question, self._desk, overlap))

    def _answer(self, *, extends: bool) -> None:
        if isinstance(self.mode, Question):
            _ = self.mode.extend() if extends else self.mode.another()
            self._back_to_page()

    def _back(self) -> None:
        self.leave()
        self._back_to_page()

    def _back_to_page(self) -> None:
        self._view.setFocus()

    def _offer(self) -> None:
        span = self._view.selected_span()
        if span is not None:
            self.bar.offer(span, is_new=True)

    def _on_claim_clicked(self, claim: str) -> None:
        self._desk.focus_on(claim)
        focus = self._desk.focus
        if focus is not None:
            self.bar.offer(focus.span, is_new=False)

    def _on_edges_dragged(self, span: Span) -> None:
        if self._desk.focus is not None:
            self._desk.move_edges(self._desk.focus.id, span)

    def _on_chosen(self, claim: str) -> None:
        self._desk.focus_on(claim)
        self._back_to_page()

    def _on_article_changed(self) -> None:
        self._focus = None
        self.leave()
        self.bar.put_away()

    def _on_focus_changed(self) -> None:
        """Follow the mouse: the bar goes on to the next claim where it was used, and goes away with the last one."""
        focus = self._desk.focus
        if focus is None or focus.id != self._focus:
            self.leave()
        self._focus = focus.id if focus else None
        if self.bar.is_wanted and focus is not None:
            self.bar.offer(focus.span, is_new=False)
        elif focus is None:
            self.bar.put_away()

    def _on_selection_changed(self) -> None:
        """A question is about what is selected, and is over with it."""
        if isinstance(self.mode, Question) and not self._view.textCursor().hasSelection():
            self._back()

    def _on_left(self) -> None:
        if not (isinstance(self.mode, Question) and self.mode.is_answered_here):
            self.leave()
