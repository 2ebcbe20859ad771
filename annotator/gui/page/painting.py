"""Painting the page: of all claims only those that are seen, each with its mark; over them what is going on.

Tints lie under the text, lines, tags, handles and the caret over it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from annotator.domain.claims import Claim, Span
from annotator.gui.look.themes import Themes
from annotator.gui.models.claims import ClaimsModel
from annotator.gui.page import handles, hidden, margin, marks
from annotator.gui.page.margin import Place
from annotator.gui.page.marks import Mark

if TYPE_CHECKING:
    from annotator.gui.page.article_view import ArticleView

Shown = list[tuple[Mark, list[QRectF]]]
_LOOK_BACK = 8  # claims before one that may overlap it: more do not stack


class Painting:
    """Asks the view where things are; keeps nothing per claim."""

    def __init__(self, view: ArticleView, model: ClaimsModel, themes: Themes) -> None:
        self._view = view
        self._model = model
        self._themes = themes

    def shown(self, seen: tuple[int, int]) -> Shown:
        """Return the marks that lie between two offsets, and where."""
        claims = self._model.between(*seen)
        return [
            (self._mark(claim, _depth(claims, row), seen), self._view.page.rects(self._place(claim), within=seen))
            for row, claim in enumerate(self._with_preview(claims))
        ]

    def paint_under(self, shown: Shown, seen: tuple[int, int]) -> None:
        painter = self._painter()
        for mark, rects in shown:
            marks.paint_tint(painter, rects, mark, self._themes.current)
        hidden.paint_frames(painter, self._view.page, self._view.text, seen, self._themes.current)
        self._view.proposed.paint(painter, self._view.page, seen, self._themes.current)
        self._view.found.paint(painter, self._view.page, seen, self._themes.current)
        painter.end()

    def paint_over(self, shown: Shown, seen: tuple[int, int]) -> None:
        painter = self._painter()
        theme = self._themes.current
        for mark, rects in sorted(shown, key=lambda pair: pair[0].focus):
            marks.paint_lines(painter, rects, mark, theme)
            if mark.focus and mark.suggests and mark.claim.attribution:
                self._paint_speaker(painter, mark.claim, seen)
        self._view.furniture.paint(painter, seen, *self._view.margin_edge())
        self._paint_margin(painter, shown)
        painter.resetTransform()  # what follows is told in coordinates of the viewport
        for handle in self._view.handles():
            handles.paint_handle(painter, handle, theme)
        if self._view.placed_caret is not None:
            handles.paint_caret(painter, self._view.edge_rect(self._view.placed_caret), theme)
        painter.end()

    # Private

    def _place(self, claim: Claim) -> Span:
        preview = self._view.preview
        return preview if preview is not None and claim.id == self._view.focus else claim.span

    def _with_preview(self, claims: list[Claim]) -> list[Claim]:
        """Return the claims, and the one whose edge moves even where only its new edges are seen."""
        moving = self._model.claim(self._view.focus) if self._view.preview is not None else None
        return claims if moving is None or moving in claims else [*claims, moving]

    def _mark(self, claim: Claim, depth: int, seen: tuple[int, int]) -> Mark:
        decision = claim.by(self._model.reviewer)
        return Mark(
            claim,
            decision.label if decision else None,
            claim.id == self._view.focus,
            depth,
            begins=self._place(claim).start >= seen[0],
            skipped=decision is not None and decision.skipped,
            flagged=decision is not None and decision.flagged,
            finding=decision.finding if decision else None,
            suggests=self._view.shows_suggestions,
        )

    def _paint_margin(self, painter: QPainter, shown: Shown) -> None:
        taken: dict[int, Place] = {}
        edge, outward = self._view.margin_edge()
        for mark, rects in shown:
            if rects and mark.begins:
                line = round(rects[0].top())
                place = taken.get(line, Place(edge, rects[0].center().y(), outward))
                for paint in (margin.paint_tag, margin.paint_finding, margin.paint_flag):
                    if self._room(place) < margin.ROOM:  # a row of its own below
                        place = Place(edge, place.middle + margin.ROW, outward)
                    place = paint(painter, place, mark, self._themes.current)
                taken[line] = place

    def _room(self, place: Place) -> float:
        """Return how much of the margin is left, outward."""
        return place.edge if place.outward < 0 else self._view.viewport().width() - place.edge

    def _paint_speaker(self, painter: QPainter, claim: Claim, seen: tuple[int, int]) -> None:
        attribution = claim.attribution
        if attribution is None:
            return
        for spans, cue in ((attribution.source, False), (attribution.cue, True)):
            for span in spans:
                if not span.overlaps(claim.span):
                    rects = self._view.page.rects(span, within=seen)
                    marks.paint_speaker(painter, rects, self._themes.current, cue=cue)

    def _painter(self) -> QPainter:
        painter = QPainter(self._view.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(0, -self._view.verticalScrollBar().value())
        return painter


def _depth(claims: list[Claim], row: int) -> int:
    if row >= len(claims):
        return 0
    return sum(claims[row].span.overlaps(before.span) for before in claims[max(row - _LOOK_BACK, 0) : row])
