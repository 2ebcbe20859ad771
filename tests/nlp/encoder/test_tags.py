"""Tags: spans to tags and back, and the best sequence."""

from __future__ import annotations

from itertools import pairwise, product

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.nlp.encoder.tags import (
    NAME_TAGS,
    PARTS,
    TAGS,
    TaggedSpan,
    allowed,
    decode,
    name_tags_of,
    names_of,
    spans_of,
    tags_of,
)

SOURCE, CUE, CONTENT = range(3)


@st.composite
def spans(draw: st.DrawFn) -> tuple[list[TaggedSpan], int]:
    """Spans that do not overlap, and the length of their text."""
    found: list[TaggedSpan] = []
    place = 0
    for _ in range(draw(st.integers(0, 6))):
        place += draw(st.integers(0, 3))
        end = place + draw(st.integers(1, 5))
        found.append(TaggedSpan(place, end, draw(st.integers(0, len(PARTS) - 1))))
        place = end
    return found, place + draw(st.integers(0, 3))


@given(spans())
def test_spans_come_back_from_their_tags(case: tuple[list[TaggedSpan], int]) -> None:
    found, length = case
    assert spans_of(tags_of(found, length)) == found


@given(spans())
def test_the_tags_of_spans_are_an_allowed_sequence(case: tuple[list[TaggedSpan], int]) -> None:
    tags = tags_of(*case)
    may = allowed()
    assert all(may[before, after] for before, after in pairwise(tags))


@given(st.lists(st.integers(0, TAGS - 1), max_size=30))
def test_any_tags_are_read_as_spans_that_do_not_overlap(tags: list[int]) -> None:
    found = spans_of(tags)
    assert all(before.end <= after.start for before, after in pairwise(found))
    covered = [word for span in found for word in range(span.start, span.end)]
    assert covered == [word for word, tag in enumerate(tags) if tag]


def test_neighbouring_spans_of_one_kind_stay_two() -> None:
    both = [TaggedSpan(0, 2, CONTENT), TaggedSpan(2, 4, CONTENT)]
    assert spans_of(tags_of(both, 4)) == both


def test_of_two_overlapping_spans_the_shorter_one_wins() -> None:
    assert spans_of(tags_of([TaggedSpan(0, 6, CONTENT), TaggedSpan(0, 1, SOURCE)], 6)) == [
        TaggedSpan(0, 1, SOURCE),
        TaggedSpan(1, 6, CONTENT),
    ]


def test_a_span_that_nests_in_the_middle_of_another_takes_its_place() -> None:
    assert spans_of(tags_of([TaggedSpan(0, 6, CONTENT), TaggedSpan(2, 3, CUE)], 6)) == [TaggedSpan(2, 3, CUE)]


def score(path: tuple[int, ...], emissions: np.ndarray, transitions: np.ndarray) -> float:
    steps = sum(transitions[before, after] for before, after in pairwise(path))
    return float(sum(emissions[word, tag] for word, tag in enumerate(path)) + steps)


@pytest.mark.parametrize("seed", range(5))
def test_the_decoded_tags_are_the_best_allowed_ones(seed: int) -> None:
    random = np.random.default_rng(seed)
    emissions = random.normal(size=(3, TAGS)).astype(np.float32)
    transitions = random.normal(size=(TAGS, TAGS)).astype(np.float32)
    may = allowed()
    paths = [path for path in product(range(TAGS), repeat=3) if may[path[0], path[1]] and may[path[1], path[2]]]
    best = max(paths, key=lambda path: score(path, emissions, transitions))
    assert decode([emissions], transitions) == [list(best)]


@given(st.lists(st.integers(0, 9), max_size=5), st.integers(0, 100))
def test_texts_that_are_decoded_together_get_the_tags_they_get_alone(lengths: list[int], seed: int) -> None:
    random = np.random.default_rng(seed)
    emissions = [random.normal(size=(length, TAGS)).astype(np.float32) for length in lengths]
    transitions = random.normal(size=(TAGS, TAGS)).astype(np.float32)
    assert decode(emissions, transitions) == [decode([one], transitions)[0] for one in emissions]


def test_names_come_back_from_their_tags() -> None:
    names = [TaggedSpan(0, 2, 0), TaggedSpan(2, 3, 0), TaggedSpan(5, 7, 1)]
    assert names_of(name_tags_of(names, 8)) == names


@given(st.lists(st.integers(0, NAME_TAGS - 1), max_size=20))
def test_any_tags_are_read_as_names(tags: list[int]) -> None:
    covered = [word for name in names_of(tags) for word in range(name.start, name.end)]
    assert covered == [word for word, tag in enumerate(tags) if tag]
