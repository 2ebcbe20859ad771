"""Windows: every word is read, with text around it wherever there is some."""

from __future__ import annotations

import itertools

from hypothesis import given
from hypothesis import strategies as st

from annotator.nlp.encoder.windows import SIZE, STRIDE, Window, cut, weights

LENGTHS = st.lists(st.integers(1, 12), max_size=900)


@given(LENGTHS)
def test_every_word_is_in_a_window_and_no_window_is_too_long(lengths: list[int]) -> None:
    windows = cut(lengths)
    assert {word for window in windows for word in range(window.start, window.end)} == set(range(len(lengths)))
    assert all(sum(lengths[window.start : window.end]) <= SIZE for window in windows)


@given(LENGTHS)
def test_windows_overlap_by_what_the_stride_leaves(lengths: list[int]) -> None:
    windows = cut(lengths)
    for before, after in itertools.pairwise(windows):
        assert sum(lengths[before.start : after.start]) <= STRIDE
        assert after.start < before.end


@given(LENGTHS)
def test_each_word_has_a_weight_above_nothing(lengths: list[int]) -> None:
    for window in cut(lengths):
        assert (weights(window, len(lengths)) > 0).all()


def test_a_word_counts_most_in_the_middle_of_a_window() -> None:
    assert weights(Window(10, 15), 100).tolist() == weights(Window(10, 15), 100)[::-1].tolist()
    assert weights(Window(10, 15), 100).argmax() == 2


def test_the_edges_of_the_text_count_in_full() -> None:
    assert weights(Window(0, 5), 5).tolist() == [1.0] * 5


def test_a_word_of_more_pieces_than_a_window_is_a_window_of_its_own() -> None:
    assert cut([3, 300, 3], size=10, stride=8) == [Window(0, 1), Window(1, 2), Window(2, 3)]
