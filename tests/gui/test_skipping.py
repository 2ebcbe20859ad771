"""Space skips: the claim comes back at the end. F flags."""

from annotator.domain.decisions import Label
from annotator.gui.page.marks import State


def row(window):
    return window.desk.claims.row(window.desk.focus.id)


def skipped(window):
    me = window.desk.claims.reviewer
    return [bool(claim.by(me) and claim.by(me).skipped) for claim in window.desk.claims.rows]


def mark(window, claim):
    shown = window.article._painting.shown(window.article.seen())
    return next(mark for mark, _rects in shown if mark.claim.id == claim.id)


def test_space_and_5_skip_and_go_on(window, press):
    press(window, "Space", "5")
    assert skipped(window)[:3] == [True, True, False]
    assert row(window) == 2


def test_with_shift_they_skip_and_stay(window, press):
    press(window, "Shift+Space")
    assert row(window) == 0
    press(window, "J", "Shift+5")
    assert row(window) == 1
    assert skipped(window)[:3] == [True, True, False]


def test_what_was_skipped_comes_back_once_nothing_else_is_left(window, press):
    press(window, "Space")
    for _ in window.desk.claims.rows[1:]:
        press(window, "O")
    assert row(window) == 0
    assert window.statusBar().currentMessage() == "Only claims that you skipped are left."
    press(window, "Space")
    assert row(window) == 0
    press(window, "A")
    assert window.desk.focus is None
    assert not any(skipped(window))


def test_a_decided_claim_is_not_skipped(window, press):
    press(window, "Shift+V")
    head = window.desk.session.head()
    press(window, "Space")
    assert window.desk.session.head() == head
    assert window.desk.claims.label(window.desk.claims.rows[0]) is Label.VERIFIED
    assert row(window) == 1


def test_skipping_is_one_step_to_undo(window, press):
    press(window, "Space", "Ctrl+Z")
    assert not any(skipped(window))
    assert row(window) == 0


def test_space_is_a_space_where_one_writes(window, press, qtbot):
    press(window, "Return")
    editor = window.decision.attribution.speaker
    qtbot.waitUntil(editor.hasFocus)
    qtbot.keyClicks(editor, "Ann Lee 5")
    assert editor.text() == "Ann Lee 5"
    assert not any(skipped(window))


def test_a_skipped_claim_is_marked_as_such_until_it_is_decided(window, press):
    first = window.desk.claims.rows[0]
    assert mark(window, first).state is State.UNDECIDED
    press(window, "Shift+Space")
    assert mark(window, first).state is State.SKIPPED
    press(window, "Shift+A")
    assert mark(window, first).state is State.DECIDED


def test_f_flags_and_takes_the_flag_away_again(window, press):
    first = window.desk.claims.rows[0]
    press(window, "F")
    assert mark(window, first).flagged
    assert window.statusBar().undo_text.startswith("Ctrl+Z undoes flagged for the supervisor")
    assert row(window) == 0
    press(window, "F")
    assert not mark(window, first).flagged
    press(window, "Ctrl+Z")
    assert mark(window, first).flagged


def test_the_flag_is_seen_in_the_margin(window, press):
    view = window.article
    margin = view.rects_in_view(window.desk.focus.span)[0].toAlignedRect()
    margin.setRight(margin.left() - 8)
    margin.setLeft(margin.right() - 40)
    before = view.viewport().grab(margin).toImage()
    press(window, "F")
    assert view.viewport().grab(margin).toImage() != before
