"""The claim in focus has a handle at each end: dragging one moves that edge by words, with Alt by characters."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from annotator.domain.claims import Span
from annotator.gui.page.edges import End


@pytest.fixture
def second(window):
    """A window with its second claim in focus."""
    window.desk.focus_on(window.desk.claims.rows[1].id)
    return window


def handle(window, end):
    return next(handle for handle in window.article.handles() if handle.end is end)


def grip(window, end):
    return handle(window, end).room.center().toPoint()


def point_at(window, offset):
    return window.article.edge_rect(offset).center().toPoint()


def test_a_drag_moves_the_end_by_words_in_one_step(second, drag, press):
    before = second.desk.focus
    target = before.span.start + before.quote.index("Federation") + 3
    drag(second, grip(second, End.END), point_at(second, target))
    assert second.desk.focus.quote == "Japan objectively benefits from cooperation with the Russian"
    press(second, "Ctrl+Z")
    assert second.desk.focus == before


def test_with_alt_it_moves_by_characters(second, drag):
    before = second.desk.focus
    target = before.span.start + before.quote.index("objectively") + 3
    drag(second, grip(second, End.START), point_at(second, target), modifiers=Qt.KeyboardModifier.AltModifier)
    assert second.desk.focus.quote.startswith("ectively benefits")


def test_the_mark_follows_and_nothing_is_saved_before_it_is_let_go(second, drag, monkeypatch):
    before, seen = second.desk.focus, []
    monkeypatch.setattr(
        second.article, "show_preview", lambda span, held=None: seen.append((span, second.desk.focus == before))
    )
    drag(
        second,
        grip(second, End.START),
        point_at(second, before.span.start + 6),
        point_at(second, before.span.start + 18),
    )
    moves = [span for span, _ in seen if span is not None]
    assert len(set(moves)) == 2
    assert all(is_unchanged for _span, is_unchanged in seen)


def test_an_edge_is_never_dragged_across_the_other(second, drag):
    before = second.desk.focus
    drag(second, grip(second, End.END), point_at(second, before.span.start - 20))
    assert second.desk.focus.span == before.span


def test_a_press_on_a_handle_that_does_not_move_is_a_click(second, drag):
    head = second.desk.session.head()
    drag(second, grip(second, End.START))
    assert second.desk.session.head() == head
    assert second.article.preview is None


def test_esc_lets_the_edge_go(second):
    before, viewport = second.desk.focus, second.article.viewport()
    QTest.mousePress(viewport, Qt.MouseButton.LeftButton, pos=grip(second, End.END))
    QTest.keyClick(second.article, Qt.Key.Key_Escape)
    QTest.mouseRelease(viewport, Qt.MouseButton.LeftButton, pos=QPoint(20, 20))
    assert second.desk.focus == before


def test_the_shape_of_the_mouse_tells_of_a_handle(second):
    viewport = second.article.viewport()
    QTest.mouseMove(viewport, QPoint(8, 8))  # it may rest on the handle already, and then it does not move
    QTest.mouseMove(viewport, grip(second, End.END))
    assert viewport.cursor().shape() == Qt.CursorShape.SizeHorCursor
    QTest.mouseMove(viewport, QPoint(8, 8))
    assert viewport.cursor().shape() == Qt.CursorShape.IBeamCursor


def test_a_handle_is_large_enough_to_be_hit(second):
    for end in End:
        room = handle(second, end).room
        assert room.height() >= 16
        assert room.width() >= 8


def test_handles_stand_outside_of_where_the_words_are_clicked(second):
    start, end = handle(second, End.START), handle(second, End.END)
    assert start.room.center().x() < start.at.x()
    assert end.room.center().x() > end.at.x()


def test_only_the_claim_in_focus_has_handles(window):
    window.desk.focus_on(None)
    assert window.article.handles() == []


def test_dragging_over_words_elsewhere_still_selects(second, drag):
    claim = second.desk.claims.rows[2]
    start = claim.span.start + claim.quote.index(" ") + 1
    drag(second, point_at(second, start + 1), point_at(second, start + 12))
    assert second.article.selected_span() is not None
    assert second.article.selected_span().overlaps(Span(start, start + 12))
