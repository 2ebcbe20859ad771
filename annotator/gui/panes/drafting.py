"""What the panes with fields have in common: nothing typed is lost, whatever happens around it.

It is saved when its field is left. What cannot be saved stays in its field, or comes back with its claim; so does what
was typed when the program was ended from outside. A field in which somebody types keeps what they typed while something
else arrives.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QScrollArea, QWidget

from annotator.domain.claims import Claim
from annotator.domain.decisions import Decision
from annotator.gui.desk.desk import Desk
from annotator.gui.unsaved import Typed, Unsaved

KEEP_MS = 1500  # how often what is typed is kept on disk


class DraftingPane(QWidget):
    """Fields about the claim in focus."""

    NAME = ""  # of the pane, for what is kept of it on disk

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._claim: str | None = None
        self._shown: Typed = ()
        self._is_finished = False
        self._left: dict[str, tuple[Typed, Typed]] = {}  # what nobody has seen again since the program ended
        self._kept: dict[str, tuple[Typed, Typed]] = {}  # what could not be saved, and what stood before, by claim
        self._unsaved: Unsaved | None = None
        self._keeping = QTimer(self, interval=KEEP_MS)
        self._keeping.timeout.connect(self._keep_unsaved)

    def commit(self) -> bool:
        """Save what is typed on the claim in focus; False if that failed, and then it stays."""
        typed = self._typed()
        if self._claim is None or typed == self._shown:
            return True
        return self._save(self._claim, typed, self._shown)

    def commit_all(self) -> bool:
        """Save what is typed, on every claim; False if something could not be."""
        here = self.commit()
        for claim, (typed, before) in list(self._kept.items()):
            if self._desk.stands(claim) and self._save(claim, typed, before):
                del self._kept[claim]
        self._keep_unsaved()
        # What was written about a claim that undo took back waits for redo, and stops nobody.
        return here and not any(map(self._desk.stands, self._kept))

    def end(self) -> None:
        """Let another window keep what is typed in it."""
        self._keeping.stop()
        if self._unsaved is not None:
            self._unsaved.end()
            self._unsaved = None

    def reach(self, field: QWidget, *, within: QWidget | None = None) -> None:
        """Put the cursor in a field, and into view the field and, where there is room, what it is part of."""
        field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        QTimer.singleShot(0, self, lambda: _bring_into_view(within or field, field))  # once they have their place

    # What each pane says for itself

    def _typed(self) -> Typed:
        """Return what stands in the fields."""
        raise NotImplementedError

    def _put(self, typed: Typed) -> None:
        """Show it in the fields."""
        raise NotImplementedError

    def _put_anew(self, typed: Typed) -> None:
        """Show it in the fields, as those of another claim."""
        self._put(typed)

    def _standing(self, claim: Claim | None, decision: Decision | None) -> Typed:
        """Return what the fields show of what was saved."""
        raise NotImplementedError

    def _save(self, claim: str, typed: Typed, before: Typed) -> bool:
        """Ask the desk to save what is typed and was not before; False if that failed."""
        raise NotImplementedError

    def _show_around(self, claim: Claim | None, decision: Decision | None, *, writable: bool) -> None:
        """Show all else, and whether anything can be written here now."""
        raise NotImplementedError

    # For each pane

    def _begin(self) -> None:
        """Follow the desk from now on: the last thing that a pane does when it is made."""
        self._desk.opened.connect(self._start_anew)
        self._desk.article_changed.connect(self._follow)
        self._desk.focus_changed.connect(self._follow)
        self._desk.progressed.connect(self._follow_finishing)
        self._keeping.start()
        self._show()

    def _show(self) -> None:
        claim = self._desk.focus
        decision = claim.by(self._desk.claims.reviewer) if claim else None
        standing = self._standing(claim, decision)
        before, self._shown = self._shown, standing
        if claim is not None and claim.id == self._claim:
            self._put(_changed(self._typed(), before, standing))
        else:
            kept = self._take_back(claim.id) if claim is not None else None
            self._put_anew(_changed(*kept, standing) if kept is not None else standing)
        self._claim = claim.id if claim else None
        self._is_finished = self._finished
        self._show_around(claim, decision, writable=claim is not None and not self._is_finished)

    # Private

    def _take_back(self, claim: str) -> tuple[Typed, Typed] | None:
        left = self._left.pop(claim, None)
        return self._kept.pop(claim, left)

    @property
    def _finished(self) -> bool:
        return self._desk.article is not None and self._desk.article.finished

    def _follow_finishing(self) -> None:
        """Take words again, or no more, as soon as the article is reopened or finished."""
        if self._finished != self._is_finished:
            self._show()

    def _start_anew(self) -> None:
        """Forget everything: the same claim can be in another project, and another reviewer can go on with this one."""
        self._claim = None
        session, reviewer = self._desk.session, self._desk.session and self._desk.session.reviewer
        if self._unsaved is not None:
            self._unsaved.end()
        self._unsaved = Unsaved(session.path, reviewer.id, self.NAME) if session and reviewer else None
        self._left = {
            claim: kept
            for claim, kept in (self._unsaved.begin() if self._unsaved else {}).items()
            if len(kept[0]) == len(kept[1]) == len(self._typed())  # else an earlier release had other fields
        }
        self._kept.clear()
        if any(map(self._desk.stands, self._left)):
            self._desk.said.emit(self.tr("What was typed when the program ended is back, with its claim."))
        self._show()

    def _keep_unsaved(self) -> None:
        """Keep on disk what would be lost now if the program were ended from outside."""
        if self._unsaved is None:
            return
        typed = self._typed()
        here = {self._claim: (typed, self._shown)} if self._claim is not None and typed != self._shown else {}
        self._unsaved.keep(self._left | self._kept | here)

    def _follow(self) -> None:
        left, claim = self._claim, self._desk.focus
        if left is not None and (claim is None or claim.id != left):
            typed, before = self._typed(), self._shown
            self._claim = None  # so that it is left once, whatever saving changes
            if typed != before and not self._save_left(left, typed, before):
                self._kept[left] = (typed, before)
        self._show()

    def _save_left(self, claim: str, typed: Typed, before: Typed) -> bool:
        if self._desk.is_stepping_back or not self._desk.stands(claim):
            return False
        return self._save(claim, typed, before)


def _changed(typed: Typed, before: Typed, standing: Typed) -> Typed:
    """Return what stands now, but what was typed where that is not what stood before."""
    return tuple(now if now != old else new for now, old, new in zip(typed, before, standing, strict=True))


def _bring_into_view(*widgets: QWidget) -> None:
    above = widgets[0].parentWidget()
    while above is not None and not isinstance(above, QScrollArea):
        above = above.parentWidget()
    if above is not None:
        for widget in widgets:
            above.ensureWidgetVisible(widget)
