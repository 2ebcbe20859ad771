"""S makes two claims of one, M one of two: one step to undo each, and verdicts stay on the first."""

import pytest

from annotator.domain.claims import Span
from annotator.domain.decisions import Label


@pytest.fixture
def second(window):
    """A window with its second claim in focus."""
    window.desk.focus_on(window.desk.claims.rows[1].id)
    return window


def quotes(window):
    return [claim.quote for claim in window.desk.claims.rows]


def test_s_asks_where_and_enter_splits_there(second, press):
    before = quotes(second)
    press(second, "S")
    assert second.article.placed_caret is not None
    assert quotes(second) == before
    press(second, "Right", "Right", "Left", "Return")
    first, other = second.desk.claims.rows[1:3]
    assert first.span.end < other.span.start
    assert before[1].startswith(first.quote)
    assert before[1].endswith(other.quote)
    assert before[1] == f"{first.quote} {other.quote}"
    assert second.desk.focus.id == first.id
    assert second.article.placed_caret is None


def test_a_second_s_splits_too(second, press):
    press(second, "S", "S")
    assert len(quotes(second)) == 14


def test_the_caret_starts_in_the_middle_between_two_words(second, press):
    press(second, "S")
    quote, offset = second.desk.focus.quote, second.article.placed_caret - second.desk.focus.span.start
    assert abs(offset - len(quote) / 2) < 12
    assert quote[offset - 1] == " "


def test_a_split_is_one_step_to_undo_and_to_do_again(second, press):
    before = list(second.desk.claims.rows)
    press(second, "S", "Return", "Ctrl+Z")
    assert second.desk.claims.rows == before
    press(second, "Ctrl+Shift+Z")
    assert len(second.desk.claims.rows) == len(before) + 1


def test_esc_splits_nothing(second, press):
    head = second.desk.session.head()
    press(second, "S", "Right", "Esc")
    assert second.desk.session.head() == head
    assert (second.hands.mode, second.article.placed_caret) == (None, None)


def test_the_caret_stays_inside_the_claim_with_words_on_both_sides(second, press):
    span = second.desk.focus.span
    press(second, "S", *["Left"] * 60)
    assert span.start < second.article.placed_caret < span.end
    press(second, *["Ctrl+Left"] * 20)
    assert second.article.placed_caret == span.start + 1
    press(second, *["Right"] * 60, "Return")
    assert second.desk.claims.rows[2].quote == "policy"


def test_the_verdict_stays_on_the_first_and_the_second_is_undecided(second, press):
    press(second, "Shift+V", "S", "Return")
    first, other = second.desk.claims.rows[1:3]
    assert second.desk.claims.label(first) is Label.VERIFIED
    assert second.desk.claims.label(other) is None


def test_a_claim_of_one_word_is_split_by_character_or_not_at_all(text_window, press):
    window = text_window("It is a scandal.")
    made = window.desk.session.add_claim(window.desk.article.id, Span(6, 7))
    window.desk.focus_on(made.claim)
    press(window, "S", "Return")
    assert "split inside it" in window.failure
    assert window.hands.mode is not None
    press(window, "Esc")
    assert window.hands.mode is None


def test_in_caret_mode_s_splits_the_claim_under_the_caret_at_once(second, press):
    press(second, "C", "Ctrl+Right", "Ctrl+Right", "S")
    first, other = second.desk.claims.rows[1:3]
    assert first.quote == "Japan objectively"
    assert other.quote.startswith("benefits from")


def test_in_caret_mode_s_beside_all_claims_says_so(second, press):
    head = second.desk.session.head()
    press(second, "C", "Ctrl+Home", "S")
    assert second.desk.session.head() == head
    assert "in no claim" in second.statusBar().currentMessage()


def test_m_takes_in_the_next_claim_and_stays(second, press):
    first, other = second.desk.claims.rows[1:3]
    press(second, "M")
    merged = second.desk.focus
    assert merged.id == first.id
    assert (merged.span.start, merged.span.end) == (first.span.start, other.span.end)
    assert second.desk.claims.claim(other.id) is None
    press(second, "Ctrl+Z")
    assert second.desk.claims.rows[1:3] == [first, other]
    assert second.desk.focus.id == first.id


def test_after_the_last_claim_there_is_nothing_to_merge_with(window, press):
    window.desk.focus_on(window.desk.claims.rows[-1].id)
    head = window.desk.session.head()
    press(window, "M")
    assert window.desk.session.head() == head
    assert "last claim" in window.statusBar().currentMessage()


def test_claims_stay_in_the_order_of_the_text_whatever_their_edges_do(second, press):
    press(second, "]", *["Right"] * 30, "Return", "M", "[", *["Left"] * 9, "Return")
    places = [(claim.span.start, claim.span.end) for claim in second.desk.claims.rows]
    assert places == sorted(places)
    press(second, *["Ctrl+Z"] * 3)
    assert second.desk.claims.rows == second.desk.session.claims(second.desk.article.id)
