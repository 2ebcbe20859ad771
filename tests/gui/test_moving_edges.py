"""[ and ] take an edge of the claim in focus; arrows move it, Enter keeps it, Esc leaves it."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from annotator.domain.claims import Span, trim

TEXT = "First words here. The minister said “We will not stop”, yes 👩‍👩‍👧 e\u0301clat. And the rest of it."
QUOTE = "We will not stop"


@pytest.fixture
def claimed(silent_window):
    """A window on one claim, made by hand in the middle of a text."""
    window = silent_window(TEXT)
    start = TEXT.index(QUOTE)
    for span in (Span(0, 11), Span(len(TEXT) - 11, len(TEXT) - 1)):
        window.desk.session.add_claim(window.desk.article.id, span)
    made = window.desk.session.add_claim(window.desk.article.id, Span(start, start + len(QUOTE)))
    window.desk.focus_on(made.claim)
    window.article.setFocus()
    return window


def shown(window):
    return window.article.preview.of(TEXT) if window.article.preview else None


def test_the_end_moves_by_words_and_enter_keeps_it_in_one_step(claimed, press):
    before = claimed.desk.focus
    press(claimed, "]", "Left", "Left")
    assert shown(claimed) == "We will"
    assert claimed.desk.focus == before  # nothing is saved yet
    press(claimed, "Return")
    assert claimed.desk.focus.quote == "We will"
    assert claimed.hands.mode is None
    press(claimed, "Ctrl+Z")
    assert claimed.desk.focus == before
    press(claimed, "Ctrl+Shift+Z")
    assert claimed.desk.focus.quote == "We will"


def test_the_start_moves_by_words_and_with_ctrl_by_characters(claimed, press):
    press(claimed, "[", "Left")
    assert shown(claimed) == "“We will not stop"
    press(claimed, "Ctrl+Right", "Ctrl+Right", "Return")
    assert claimed.desk.focus.quote == "e will not stop"


def test_esc_leaves_everything_as_it_was(claimed, press):
    head, before = claimed.desk.session.head(), claimed.desk.focus
    press(claimed, "]", "Right", "Right", "Esc")
    assert (claimed.desk.session.head(), claimed.desk.focus, shown(claimed)) == (head, before, None)
    press(claimed, "Return")  # and Enter is details again
    assert not claimed.article.hasFocus()


def test_the_other_bracket_takes_the_other_edge_and_one_step_keeps_both(claimed, press):
    before = claimed.desk.focus
    press(claimed, "[", "Right", "]", "Left", "Return")
    assert claimed.desk.focus.quote == "will not"
    press(claimed, "Ctrl+Z")
    assert claimed.desk.focus == before


def test_an_edge_never_crosses_the_other_one(claimed, press):
    press(claimed, "]", *["Left"] * 40)
    assert shown(claimed) == "We"
    press(claimed, *["Ctrl+Left"] * 40)
    assert shown(claimed) == "W"
    press(claimed, "[", *["Ctrl+Right"] * 40, *["Right"] * 9)
    assert shown(claimed) == "W"


def test_an_edge_never_leaves_the_article(claimed, press):
    press(claimed, "[", *["Left"] * 60, "]", *["Right"] * 60)
    assert claimed.article.preview == Span(0, len(TEXT))


def test_an_accent_and_an_emoji_are_never_torn(claimed, press):
    press(claimed, "]")
    seen = []
    for _ in range(20):
        press(claimed, "Ctrl+Right")
        seen.append(shown(claimed))
    assert "👩‍👩‍👧" in seen[-1]
    for quote in seen:
        assert quote[-1] not in "\u200d👩" or quote.endswith("👩‍👩‍👧")
        assert not quote.endswith(" e")


def test_white_space_at_an_edge_is_left_out(claimed, press):
    press(claimed, "[", "Right", "Ctrl+Left")
    assert shown(claimed) == " will not stop"
    press(claimed, "Return")
    assert claimed.desk.focus.quote == "will not stop"
    assert trim(TEXT, claimed.desk.focus.span) == claimed.desk.focus.span


def test_the_status_says_what_goes_on_until_it_is_over(claimed, press):
    press(claimed, "[")
    words = "Moving the start: arrows by word, Ctrl by character, Enter keeps, Esc cancels."
    assert claimed.statusBar().currentMessage() == words
    claimed.say("Something else")
    claimed.statusBar().clearMessage()
    assert claimed.statusBar().currentMessage() == words
    press(claimed, "]")
    assert claimed.statusBar().currentMessage().startswith("Moving the end:")
    press(claimed, "Esc")
    assert claimed.statusBar().currentMessage() == ""


@pytest.mark.parametrize("key", ["A", "X", "Space", "M"])
def test_no_verdict_is_given_meanwhile(claimed, press, key):
    head = claimed.desk.session.head()
    press(claimed, "]", "Left", key)
    assert claimed.desk.session.head() == head
    assert shown(claimed) == "We will not"


def test_ctrl_z_takes_back_the_move_and_nothing_that_was_saved(claimed, press):
    head = claimed.desk.session.head()
    press(claimed, "]", "Left", "Ctrl+Z")
    assert (claimed.desk.session.head(), shown(claimed)) == (head, None)


@pytest.mark.parametrize("leave", ["J", "K", "C"])
def test_going_elsewhere_cancels(claimed, press, leave):
    before = claimed.desk.focus
    press(claimed, "]", "Left", leave)
    assert shown(claimed) is None
    assert claimed.desk.claims.claim(before.id) == before


def test_losing_the_focus_cancels(claimed, press, qtbot):
    press(claimed, "]", "Left")
    claimed.decision.enter()
    qtbot.waitUntil(lambda: not claimed.article.hasFocus())
    assert claimed.hands.mode is None


def test_a_click_on_the_page_cancels(claimed, press):
    press(claimed, "]", "Left")
    QTest.mouseClick(claimed.article.viewport(), Qt.MouseButton.LeftButton, pos=claimed.article.rect().center())
    assert (claimed.hands.mode, shown(claimed)) == (None, None)


def test_edges_that_another_claim_has_are_refused_and_the_edge_stays_in_hand(claimed, press):
    start = TEXT.index(QUOTE)
    claimed.desk.session.add_claim(claimed.desk.article.id, Span(start, start + len("We will")))
    press(claimed, "]", "Left", "Left", "Return")
    assert "exactly these edges" in claimed.failure
    assert shown(claimed) == "We will"
    press(claimed, "Left", "Return")
    assert claimed.desk.focus.quote == "We"


def test_without_a_claim_in_focus_nothing_begins(claimed, press):
    claimed.desk.focus_on(None)
    press(claimed, "[")
    assert claimed.hands.mode is None
    assert claimed.statusBar().currentMessage() == "No claim is in focus."


def test_in_a_text_from_right_to_left_the_left_arrow_leads_on(silent_window, press):
    text = "אמר השר כי הכל בסדר גמור היום"
    window = silent_window(text)
    made = window.desk.session.add_claim(window.desk.article.id, Span(4, 10))
    window.desk.focus_on(made.claim)
    press(window, "]", "Left")
    assert window.article.preview.end > 10
