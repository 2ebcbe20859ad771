"""C puts a caret into the text: words are selected and claims made of them without a mouse."""

import pytest

from annotator.domain.decisions import Label


def quote(window):
    span = window.article.selected_span()
    return span.of(window.desk.text) if span else None


@pytest.fixture
def plain(silent_window):
    """A window on a text without claims."""
    return silent_window("One two three\nfour five six\nseven eight nine e\u0301t 👩‍👩‍👧 end")


def test_the_caret_starts_at_the_claim_in_focus_and_c_takes_it_away(window, press):
    press(window, "J", "C")
    assert window.article.placed_caret == window.desk.claims.rows[1].span.start
    assert window.statusBar().currentMessage().startswith("Caret: arrows")
    press(window, "C")
    assert window.article.placed_caret is None
    assert window.statusBar().currentMessage() == ""


def test_arrows_move_by_characters_and_with_ctrl_by_words(plain, press):
    press(plain, "C", "Right", "Right")
    assert plain.article.placed_caret == 2
    press(plain, "Ctrl+Right")
    assert plain.article.placed_caret == 4
    press(plain, "Left", "Ctrl+Left")
    assert plain.article.placed_caret == 0


def test_up_down_home_and_end_move_among_lines(plain, press):
    text = plain.desk.text
    press(plain, "C", "Right", "Right", "Down")
    assert text.index("four") < plain.article.placed_caret < text.index("five")
    press(plain, "End")
    assert plain.article.placed_caret == text.index("\nseven")
    press(plain, "Home")
    assert plain.article.placed_caret == text.index("four")
    press(plain, "Up")
    assert plain.article.placed_caret == 0
    press(plain, "Ctrl+End")
    assert plain.article.placed_caret == len(text)
    press(plain, "Ctrl+Home")
    assert plain.article.placed_caret == 0


def test_a_page_down_and_up_comes_back(window, press):
    press(window, "C", "PgDown")
    below = window.article.placed_caret
    assert below > 400
    assert window.article.viewport().rect().contains(window.article.edge_rect(below).center().toPoint())
    press(window, "PgUp")
    assert window.article.placed_caret < below


def test_shift_selects_exactly_what_is_passed(plain, press):
    press(plain, "C", "Right", "Shift+Right", "Shift+Right", "Shift+Right", "Shift+Right")
    assert quote(plain) == "ne t"
    press(plain, "V")
    assert plain.desk.focus.quote == "ne t"
    assert plain.desk.claims.label(plain.desk.focus) is Label.VERIFIED


def test_by_words_no_space_is_selected_after_the_last(plain, press):
    press(plain, "C", "Ctrl+Shift+Right", "Ctrl+Shift+Right", "Shift+Down")
    assert quote(plain).startswith("One two three\nfour")
    press(plain, "Left", "Ctrl+Home", "Ctrl+Shift+Right", "Ctrl+Shift+Right", "A")
    assert plain.desk.focus.quote == "One two"


@pytest.mark.parametrize(("key", "label"), [("1", Label.ATTRIBUTED), ("O", Label.OPINION), ("X", Label.NOT_A_CLAIM)])
def test_a_label_key_makes_the_claim_and_leaves_the_caret(plain, press, key, label):
    press(plain, "C", "Shift+End", key)
    made = plain.desk.focus
    assert (made.quote, plain.desk.claims.label(made)) == ("One two three", label)
    assert (plain.hands.mode, plain.article.placed_caret, quote(plain)) == (None, None, None)
    press(plain, "Ctrl+Z")
    assert plain.desk.claims.rows == []


def test_with_nothing_selected_a_label_key_decides_nothing(window, press):
    head = window.desk.session.head()
    press(window, "C", "A", "Space", "X")
    assert window.desk.session.head() == head
    assert window.article.placed_caret is not None


def test_esc_clears_what_is_selected_and_leaves(plain, press):
    press(plain, "C", "Shift+End", "Esc")
    assert (plain.article.placed_caret, quote(plain)) == (None, None)


@pytest.mark.parametrize("key", ["J", "K"])
def test_going_to_another_claim_leaves_the_caret(window, press, key):
    press(window, "J", "C", "Shift+Right", key)
    assert window.article.placed_caret is None


def test_an_emoji_and_an_accent_are_passed_in_one_step(plain, press):
    text = plain.desk.text
    press(plain, "C", "Ctrl+End", *["Left"] * 4)
    assert text[plain.article.placed_caret :] == " end"
    press(plain, "Left")
    assert text[plain.article.placed_caret :].startswith("👩‍👩‍👧 end")
    press(plain, "Left", "Left", "Left")
    assert text[plain.article.placed_caret :].startswith("e\u0301t")


def test_the_caret_is_seen(plain, press):
    view = plain.article
    before = view.viewport().grab().toImage()
    press(plain, "C", "Ctrl+Right")
    after = view.viewport().grab().toImage()
    middle = view.edge_rect(view.placed_caret).center().toPoint()
    columns = range(middle.x() - 6, middle.x() + 6)
    changed = [x for x in columns if before.pixel(x, middle.y()) != after.pixel(x, middle.y())]
    assert len(changed) >= 2


def test_the_page_follows_the_caret(window, press):
    press(window, "C", "Ctrl+End")
    view = window.article
    assert view.viewport().rect().contains(view.edge_rect(view.placed_caret).center().toPoint())


def test_another_article_takes_the_caret_away(window, press, project_of):
    press(window, "C", "Shift+Right")
    assert window.projects.open(project_of("Another text. It is so."))
    assert (window.hands.mode, window.article.placed_caret) == (None, None)
