"""Edges and carets stand between words, or between characters as people see them."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.gui.page.steps import AROUND, Unit, nearest, step

FAMILY = "👩‍👩‍👧"
TEXT = f"“We can’t stop”, he said {FAMILY}!\n\nIt cost 3.5 e\u0301cus. 日本語"


def places(text, unit, direction=1):
    offset = 0 if direction > 0 else len(text)
    found = [offset]
    while (following := step(text, offset, direction, unit)) != offset:
        offset = following
        found.append(offset)
    return found


def test_the_end_of_an_edge_steps_from_word_end_to_word_end_and_past_each_mark():
    ends = places("“We stop”, he said.", Unit.WORD_END)
    assert ends == [0, 3, 8, 9, 10, 13, 18, 19]


def test_the_start_of_an_edge_steps_from_word_start_to_word_start():
    assert places("“We stop”, he said.", Unit.WORD_START) == [0, 1, 4, 11, 14, 19]


@pytest.mark.parametrize("unit", Unit)
def test_the_way_back_is_the_way_there(unit):
    assert places(TEXT, unit, -1) == places(TEXT, unit)[::-1]


@pytest.mark.parametrize("unit", Unit)
@given(text=st.text(alphabet=f"ab {FAMILY}e\u0301🇩🇪\n.’日", max_size=60))
def test_no_step_tears_an_accent_or_an_emoji(unit, text):
    for place in places(text, unit)[1:-1]:
        assert not (unicodedata.combining(text[place]) and text[place - 1].isalpha())
    if FAMILY in text:
        start = text.index(FAMILY)
        assert not set(range(start + 1, start + len(FAMILY))) & set(places(text, unit))


def test_a_word_longer_than_what_is_looked_at_is_gone_through_in_leaps():
    text = "a" * (3 * AROUND) + " b"
    assert places(text, Unit.WORD_END)[-2:] == [3 * AROUND, 3 * AROUND + 2]
    assert len(places(text, Unit.WORD_END)) <= 6


def test_the_nearest_place_to_one_inside_an_emoji_is_at_its_end_or_start():
    start = TEXT.index(FAMILY)
    assert nearest(TEXT, start + 1, Unit.CHARACTER) == start
    assert nearest(TEXT, start + len(FAMILY) - 1, Unit.CHARACTER) == start + len(FAMILY)


def test_a_step_passes_over_a_letter_with_thousands_of_accents():
    text = "a" + "\u0301" * 5_000 + "b"
    assert step(text, 0, 1, Unit.CHARACTER) == len(text) - 1
    assert step(text, len(text) - 1, -1, Unit.CHARACTER) == 0
